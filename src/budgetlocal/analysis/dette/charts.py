"""Charts of a debt: what is owed and what it costs year by year, kinds of rates, classes of risk."""

from __future__ import annotations

from budgetlocal.analysis.dette.frozen import frozen_words
from budgetlocal.analysis.dette.portfolio import Portfolio
from budgetlocal.analysis.dette.structure import by_class, by_rate
from budgetlocal.analysis.dette.tables import source_of, years_ahead
from budgetlocal.analysis.dette.wording import TYPES_TAUX, without
from budgetlocal.core.formatting import day
from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import ChartKind, ChartSpec, Series, Unit
from budgetlocal.core.text import Text, joined, translatable, verbatim

MOST_YEARS = 25
"""Beyond, bars are too thin to be read; the table has them all."""


def debt_charts(debt: Portfolio) -> tuple[ChartSpec, ...]:
    """Return the charts of the extinction, none without a schedule."""
    if not debt.contracts:
        return ()
    return encours_chart(debt), annuity_chart(debt)


def encours_chart(debt: Portfolio) -> ChartSpec:
    """Return what is owed on 31 December of each year, from the stock on."""
    years = years_ahead(debt)[:MOST_YEARS]
    first = years[0].ouverture if years else None
    return ChartSpec(
        key="dette-encours",
        kind=ChartKind.LINES,
        title=translatable("Dette", "La dette actuelle s'éteint"),
        subtitle=without(
            translatable("Dette", "Capital restant dû au 31 décembre, sans emprunt à venir"),
            len(debt.without_schedule),
        ),
        unit=Unit.EUROS,
        categories=tuple(
            verbatim(str(year)) for year in (debt.stock.year, *(y.year for y in years))
        ),
        series=(
            Series(
                translatable("Dette", "Reste dû"),
                Role.REALISE,
                (first, *(each.cloture for each in years)),
            ),
        ),
        source=source_of(debt),
        note=_note(debt),
    )


def annuity_chart(debt: Portfolio) -> ChartSpec:
    """Return capital and interest of each year, end to end."""
    years = years_ahead(debt)[:MOST_YEARS]
    return ChartSpec(
        key="dette-extinction",
        kind=ChartKind.BARS,
        title=translatable("Dette", "Ce que la dette actuelle coûte chaque année"),
        subtitle=without(
            translatable("Dette", "Annuité : capital et intérêts payés"), len(debt.without_schedule)
        ),
        unit=Unit.EUROS,
        categories=tuple(verbatim(str(each.year)) for each in years),
        series=(
            Series(
                translatable("Dette", "Capital"),
                Role.REALISE,
                tuple(each.capital for each in years),
            ),
            Series(
                translatable("Dette", "Intérêts"),
                Role.DEPENSES,
                tuple(each.interets - each.capitalises for each in years),
            ),
        ),
        source=source_of(debt),
        note=_cost_note(debt),
        stacked=True,
    )


def rate_chart(debt: Portfolio) -> ChartSpec:
    """Return what is owed by kind of rate."""
    sums = by_rate(debt)
    return _share_chart(
        debt,
        "dette-taux",
        translatable("Dette", "Taux fixes et taux variables"),
        tuple(TYPES_TAUX[kind] for kind in sums),
        tuple(sums.values()),
    )


def gissler_chart(debt: Portfolio) -> ChartSpec:
    """Return what is owed by class of the charter."""
    sums = by_class(debt)
    return _share_chart(
        debt,
        "dette-charte",
        translatable("Dette", "Classes de risque de la charte Gissler"),
        tuple(
            verbatim(code) if code else translatable("Dette", "Classe non dite") for code in sums
        ),
        tuple(sums.values()),
    )


def _share_chart(
    debt: Portfolio, key: str, title: Text, categories: tuple[Text, ...], values: tuple[int, ...]
) -> ChartSpec:
    return ChartSpec(
        key=key,
        kind=ChartKind.BARS,
        title=title,
        subtitle=without(
            translatable("Dette", "Capital restant dû au {jour}", jour=day(debt.stock.isoformat())),
            len(debt.unknown),
        ),
        unit=Unit.EUROS,
        categories=categories,
        series=(Series(translatable("Dette", "Reste dû"), Role.REALISE, values),),
        source=debt.source,
    )


def _cost_note(debt: Portfolio) -> Text | None:
    """Return what the interest to come supposes."""
    found = [each for each in (_note(debt), frozen_words(debt)) if each is not None]
    return joined(found, " ") if found else None


def _note(debt: Portfolio) -> Text | None:
    left = debt.without_schedule
    if not left:
        return None
    return translatable(
        "Dette",
        "Sans {nombre} emprunt(s) dont l'échéancier n'est pas connu : la dette réelle est plus haute.",
        nombre=len(left),
    )
