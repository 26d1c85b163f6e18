"""The charts of a projection: effet de ciseau, savings, debt, how investment is paid for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from budgetlocal.analysis.execution.exercise import Exercise
from budgetlocal.analysis.prospective import measures
from budgetlocal.analysis.prospective.debt_table import debt_origin
from budgetlocal.analysis.prospective.explain import sum_origin
from budgetlocal.analysis.prospective.explain_stock import stock_origin
from budgetlocal.analysis.prospective.figures import (
    Flow,
    capacite_desendettement,
    name_of,
    values_of,
)
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.analysis.prospective.source import source_words
from budgetlocal.analysis.prospective.tables import tenths
from budgetlocal.analysis.selection import value_of
from budgetlocal.core.formatting import short_euros
from budgetlocal.core.kinds import Amount
from budgetlocal.core.meanings import Role
from budgetlocal.core.money import Cents
from budgetlocal.core.origins import FigureOrigin, IndicatorOrigin
from budgetlocal.core.specs import ChartKind, ChartSpec, Number, Series, Unit
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.constants import constants

CEILING = "desendettement_plafond_communes"
History = Mapping[str, Mapping[int, Cents | None]]
"""Sums of the catalogue by code and year."""
_PAST = (
    measures.RECETTES,
    measures.DEPENSES,
    measures.EPARGNE_GESTION,
    measures.EPARGNE_BRUTE,
    measures.EPARGNE_NETTE,
)


def history_of(years: Mapping[int, Exercise], before: int) -> History:
    """Return what the accounts before a year say, as they were: nothing is restated there."""
    return {
        code: {
            year: value_of(code, exercise.account, Amount.MT_REAL)
            for year, exercise in years.items()
            if exercise.account is not None and year < before
        }
        for code in _PAST
    }


def scissors(projection: Projection, name: str, past: History) -> ChartSpec:
    """Return operating revenue against spending: the accounts, then the projection."""
    savings = projection.measure(measures.EPARGNE_BRUTE)
    years = projection.years
    values: dict[str, str | int] = {
        "avant": short_euros(savings[0]),
        "annee_avant": years[0],
        "apres": short_euros(savings[-1]),
        "annee_apres": years[-1],
    }
    if savings[-1] < savings[0]:
        title = translatable(
            "Prospective",
            "Épargne brute : {apres} en {annee_apres}, contre {avant} en {annee_avant}",
            **values,
        )
    else:
        title = translatable(
            "Prospective",
            "L'épargne brute tient : {apres} en {annee_apres}, {avant} en {annee_avant}",
            **values,
        )
    series = (
        _run(projection, past, measures.RECETTES, Role.RECETTES),
        _run(projection, past, measures.DEPENSES, Role.DEPENSES),
    )
    return _lines(
        projection,
        name,
        past,
        ("prospective-ciseau", title),
        series,
        subtitle=translatable(
            "Prospective",
            "Recettes et dépenses de fonctionnement (OFGL) ; l'écart est l'épargne brute",
        ),
        is_shaded=True,
    )


def savings(projection: Projection, name: str, past: History) -> ChartSpec:
    """Return the three savings over the years."""
    roles = (
        (measures.EPARGNE_GESTION, Role.REALISE),
        (measures.EPARGNE_BRUTE, Role.EPARGNE),
        (measures.EPARGNE_NETTE, Role.DEPENSES),
    )
    net = projection.measure(measures.EPARGNE_NETTE)
    negative = [year for year, cents in zip(projection.years, net, strict=True) if cents < 0]
    title = (
        translatable(
            "Prospective", "L'épargne nette devient négative en {annee}", annee=negative[0]
        )
        if negative
        else translatable("Prospective", "L'épargne nette reste positive")
    )
    return _lines(
        projection,
        name,
        past,
        ("prospective-epargnes", title),
        tuple(_run(projection, past, code, role) for code, role in roles),
    )


def stocks(projection: Projection, name: str) -> ChartSpec:
    """Return the debt and the fonds de roulement at the end of each year."""
    ranks = range(len(projection.years))
    debt = tuple(
        debt_origin(projection, rank) if projection.encours[rank] is not None else None
        for rank in ranks
    )
    series: tuple[Series, ...] = (
        Series(
            translatable("Prospective", "Encours de dette"),
            Role.DEPENSES,
            projection.encours,
            debt,
        ),
        Series(
            translatable("Prospective", "Fonds de roulement"),
            Role.RECETTES,
            projection.fonds_roulement,
            tuple(stock_origin(projection, rank) for rank in ranks),
        ),
    )
    title = translatable("Prospective", "Dette et fonds de roulement à la fin de chaque année")
    if projection.encours[-1] is None:
        title = translatable("Prospective", "Fonds de roulement à la fin de chaque année")
        series = series[1:]
    return _lines(projection, name, {}, ("prospective-stocks", title), series)


def years_to_repay(projection: Projection, name: str) -> ChartSpec | None:
    """Return the capacite de desendettement against its ceiling, None when the debt is unknown."""
    known = capacite_desendettement(projection)
    if not any(value is not None for value in known):
        return None
    ceiling = constants()[CEILING].on(date(projection.years[-1], 12, 31))
    series = [
        Series(
            translatable("Prospective", "Capacité de désendettement"),
            Role.EPARGNE,
            tuple(None if value is None else tenths(value) for value in known),
        )
    ]
    if ceiling is not None:
        limit: Number = Decimal(ceiling.value.numerator) / ceiling.value.denominator
        series.append(
            Series(
                translatable("Prospective", "Plafond de référence"),
                Role.REFERENCE,
                (limit,) * len(projection.years),
            )
        )
    return ChartSpec(
        key="prospective-desendettement",
        kind=ChartKind.LINES,
        title=translatable("Prospective", "Combien d'années pour rembourser la dette ?"),
        unit=Unit.YEARS,
        categories=tuple(verbatim(str(year)) for year in projection.years),
        series=tuple(series),
        source=source_words(projection, name),
        note=verbatim(ceiling.source) if ceiling is not None else None,
    )


def financing(projection: Projection, name: str) -> ChartSpec:
    """Return how the investment of each projected year is paid for."""
    years = projection.scenario.years
    net = projection.measure(measures.EPARGNE_NETTE)[1:]
    income = values_of(projection, Flow.RECETTES_INVESTISSEMENT)[1:]
    loans = projection.measure(measures.EMPRUNTS)[1:]
    other = values_of(projection, Flow.AUTRES_FONCTIONNEMENT)[1:]
    taken = [-change for change in projection.change()]
    series = (
        Series(translatable("Prospective", "Épargne nette"), Role.EPARGNE, net),
        Series(
            translatable("Prospective", "Subventions, FCTVA, autres"),
            Role.RECETTES,
            tuple(one + more for one, more in zip(income, other, strict=True)),
        ),
        Series(translatable("Prospective", "Emprunt"), Role.DEPENSES, loans),
        Series(translatable("Prospective", "Fonds de roulement"), Role.CREDITS, tuple(taken)),
    )
    return ChartSpec(
        key="prospective-financement",
        kind=ChartKind.BARS,
        title=translatable("Prospective", "Qui paie l'investissement de chaque année ?"),
        subtitle=translatable(
            "Prospective", "La somme est la dépense d'investissement hors dette de l'année"
        ),
        unit=Unit.EUROS,
        categories=tuple(verbatim(str(year)) for year in years),
        series=series,
        source=source_words(projection, name),
        note=translatable(
            "Prospective",
            "Une épargne nette négative, ou une mise en réserve au fonds de roulement, va vers la "
            "gauche.",
        ),
        stacked=True,
    )


def projection_charts(projection: Projection, name: str, past: History) -> tuple[ChartSpec, ...]:
    """Return every chart of a projection, in the order of a council."""
    charts = (
        scissors(projection, name, past),
        savings(projection, name, past),
        financing(projection, name),
        stocks(projection, name),
        years_to_repay(projection, name),
    )
    return tuple(chart for chart in charts if chart is not None)


def _run(projection: Projection, past: History, code: str, role: Role) -> Series:
    before = past.get(code, {})
    values = projection.measure(code)
    span = _span(projection, past)
    own = dict(zip(projection.years, values, strict=True))
    numbers: list[Number] = []
    origins: list[FigureOrigin | None] = []
    for year in span:
        if year in own:
            numbers.append(own[year])
            origins.append(sum_origin(projection, code, projection.years.index(year)))
        else:
            known = before.get(year)
            numbers.append(known)
            origins.append(IndicatorOrigin(code, year) if known is not None else None)
    return Series(name_of(code), role, tuple(numbers), tuple(origins))


def _span(projection: Projection, past: History) -> range:
    first = min((min(values) for values in past.values() if values), default=projection.base.year)
    return range(first, projection.years[-1] + 1)


def _lines(
    projection: Projection,
    name: str,
    past: History,
    words: tuple[str, Text],
    series: Sequence[Series],
    *,
    subtitle: Text | None = None,
    is_shaded: bool = False,
) -> ChartSpec:
    key, title = words
    return ChartSpec(
        key=key,
        kind=ChartKind.LINES,
        title=title,
        subtitle=subtitle,
        unit=Unit.EUROS,
        categories=tuple(verbatim(str(year)) for year in _span(projection, past)),
        series=tuple(series),
        source=source_words(projection, name),
        note=translatable(
            "Prospective",
            "Projection à partir de {annee} ; avant, les comptes. Départ {depart} après retraitements.",
            annee=projection.scenario.years[0],
            depart=projection.base.year,
        ),
        shade_between_first_two=is_shaded,
    )
