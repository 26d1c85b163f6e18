"""Charts over the years: savings, staff, debt, years to repay it, DGF, tax rates."""

from __future__ import annotations

from decimal import Decimal

from budgetlocal.analysis.dossier.history import (
    FEWEST,
    Points,
    debt_points,
    extract_points,
    first_known,
    own_points,
    published_points,
)
from budgetlocal.analysis.dossier.material import Answer, Setting
from budgetlocal.analysis.dossier.named_numbers import written_number
from budgetlocal.analysis.dossier.repayment import Repayment, refusal, repayment
from budgetlocal.analysis.sante.definitions import measures
from budgetlocal.core.meanings import Role
from budgetlocal.core.money import ratio
from budgetlocal.core.origins import OperationOrigin
from budgetlocal.core.specs import ChartKind, ChartSpec, Number, Series, Unit
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.catalogue import catalogue

MOST_YEARS = 12
TOO_FEW = translatable(
    "Dossier", "Il faut au moins deux années de comptes : importez ceux des années précédentes."
)
NO_HISTORY = translatable(
    "Dossier",
    "n. d. : ni les comptes importés, ni les données embarquées, ni une balance importée ne donnent "
    "deux années de ce chiffre.",
)
NO_RATES = translatable(
    "Dossier",
    "n. d. : les taux ne sont dans aucun fichier. Tapez votre état 1259 (page Impôts locaux), ou "
    "complétez l'extrait (page Données).",
)
_SAVINGS = (
    ("epargne_gestion", Role.CREDITS),
    ("epargne_brute", Role.REALISE),
    ("epargne_nette", Role.EPARGNE),
)
_RATES = (
    ("rei_th.taux_commune", Role.RECETTES),
    ("dgfip_taux.tfpb_global", Role.EPARGNE),
    ("dgfip_taux.taxe_amenagement", Role.REFERENCE),
)
_LAST_SAVINGS = 5


def savings_chart(setting: Setting) -> Answer:
    """Return epargne de gestion, brute and nette of own accounts, the last five years."""
    found = [own_points(setting, code) for code, _role in _SAVINGS]
    years = sorted({year for points in found for year, value in points.known})[-_LAST_SAVINGS:]
    if len(years) < FEWEST:
        return TOO_FEW
    span = range(years[0], years[-1] + 1)
    net = dict(found[-1].values).get(years[-1])
    return ChartSpec(
        key="chaine-epargne",
        kind=ChartKind.BARS,
        title=translatable(
            "Dossier",
            "Épargne nette {annee} : {montant}",
            annee=years[-1],
            montant=written_number(net, Unit.EUROS),
        ),
        subtitle=translatable(
            "Dossier", "De l'épargne de gestion à l'épargne nette (OFGL), par compte"
        ),
        unit=Unit.EUROS,
        categories=tuple(verbatim(str(year)) for year in span),
        series=tuple(
            _series(catalogue()[code].label, role, points, span)
            for (code, role), points in zip(_SAVINGS, found, strict=True)
        ),
        source=found[0].source,
        note=translatable(
            "Dossier",
            "Épargne brute : gestion moins intérêts et exceptionnel ; épargne nette : moins le capital "
            "remboursé.",
        ),
    )


def staff_chart(setting: Setting) -> Answer:
    """Return the share of staff in operating expenditure over own accounts."""
    staff, spending = (
        own_points(setting, code) for code in ("frais_personnel", "depenses_fonctionnement")
    )
    below, origins, others = dict(spending.values), staff.origin_of(), spending.origin_of()
    values = {
        year: ratio(value, below.get(year))
        for year, value in staff.values
        if value is None or isinstance(value, int)
    }
    known = [year for year, value in values.items() if value is not None]
    if len(known) < FEWEST:
        return TOO_FEW
    made = tuple(
        OperationOrigin("/", (top, bottom))
        if (top := origins.get(year)) is not None and (bottom := others.get(year)) is not None
        else None
        for year in values
    )
    last = values[known[-1]]
    return _line_chart(
        "personnel",
        translatable(
            "Dossier",
            "Le personnel : {part} des dépenses de fonctionnement en {annee}",
            part=written_number(last, Unit.PERCENT),
            annee=known[-1],
        ),
        Unit.PERCENT,
        (Series(measures()["part_personnel"].label, Role.DEPENSES, tuple(values.values()), made),),
        (tuple(values), staff.source, measures()["part_personnel"].definition),
    )


def debt_chart(setting: Setting) -> Answer:
    """Return the debt at the end of each year."""
    points = first_known((lambda: debt_points(setting),))
    if points is None:
        return NO_HISTORY
    last, amount = points.known[-1]
    title = translatable(
        "Dossier",
        "Encours de la dette au 31 décembre {annee} : {montant}",
        annee=last,
        montant=written_number(amount, Unit.EUROS),
    )
    return _one_line("dette-encours", title, "encours_dette", Role.DEPENSES, points)


def years_to_repay_chart(setting: Setting) -> Answer:
    """Return the years needed to repay the debt, with the threshold of the law."""
    found = repayment(setting)
    if not isinstance(found, Repayment):
        return found or NO_HISTORY
    points, ceiling = found.points, found.ceiling
    if len(points.known) < FEWEST:
        return refusal(setting) or NO_HISTORY
    last, value = points.known[-1]
    count, note = len(points.values), found.measure.definition
    years = tuple(year for year, _value in points.values)
    values = tuple(value for _year, value in points.values)
    # The note says of which debt: its name would be cut at the end of the line.
    name = measures()["capacite_desendettement"].label
    series = [Series(name, Role.DEPENSES, values, points.origins)]
    if ceiling is not None:
        name = translatable("Dossier", "Plafond de référence")
        lines = ((ceiling.years,) * count, (ceiling.origin,) * count)
        series.append(Series(name, Role.CREDITS, *lines))
        note = joined((note, ceiling.words), " ")
    title = translatable(
        "Dossier",
        "Capacité de désendettement : {valeur} en {annee}",
        valeur=written_number(value, Unit.YEARS),
        annee=last,
    )
    around = (years, points.source, note)
    return _line_chart("capacite-desendettement", title, Unit.YEARS, tuple(series), around)


def dgf_chart(setting: Setting) -> Answer:
    """Return the DGF over the years: as notified (extract), else as own accounts have it."""
    code = "dotation_globale_fonctionnement"
    points = first_known(
        (
            lambda: published_points(setting, "dgcl_dgf.montant"),
            lambda: own_points(setting, code),
            lambda: extract_points(setting, code),
        )
    )
    if points is None:
        return NO_HISTORY
    title = translatable(
        "Dossier", "DGF : {apres} en {annee}, {avant} en {premiere}", **_ends(points)
    )
    return _one_line("dgf", title, code, Role.RECETTES, points)


def taxes_chart(setting: Setting) -> Answer:
    """Return what local taxes bring over the years: own accounts, else the extract."""
    code = "impots_locaux"
    points = first_known((lambda: own_points(setting, code), lambda: extract_points(setting, code)))
    if points is None:
        return NO_HISTORY
    title = translatable(
        "Dossier", "Impôts locaux : {apres} en {annee}, {avant} en {premiere}", **_ends(points)
    )
    return _one_line("impots-locaux", title, code, Role.RECETTES, points)


def _ends(points: Points) -> dict[str, Text | str | int]:
    """Return the last known amount and the first, with their years, for a title."""
    (first, before), (last, after) = points.known[0], points.known[-1]
    return {
        "apres": written_number(after, Unit.EUROS),
        "annee": last,
        "avant": written_number(before, Unit.EUROS),
        "premiere": first,
    }


def rates_chart(setting: Setting) -> Answer:
    """Return the rates typed for the exercice, else those published over the years."""
    typed = setting.material.typed_rates(setting.year)
    if typed is not None:
        return typed if isinstance(typed, Text) else typed.chart
    extract = setting.material.extract
    found = [(key, role, published_points(setting, key)) for key, role in _RATES]
    known = [(key, role, points) for key, role, points in found if points and points.known]
    if extract is None or not known:
        return NO_RATES
    years = sorted({year for _key, _role, points in known for year, _ in points.known})
    if years[-1] < setting.year - 1:
        return translatable(
            "Dossier",
            "n. d. : les derniers taux publiés que l'on connaît sont de {annee}. Tapez votre état 1259 "
            "(page Impôts locaux).",
            annee=years[-1],
        )
    span = range(years[0], years[-1] + 1)
    kind = ChartKind.LINES if len(span) >= FEWEST else ChartKind.BARS
    return ChartSpec(
        key="taux-fiscaux",
        kind=kind,
        title=translatable("Dossier", "Les taux des impôts locaux"),
        unit=Unit.PERCENT,
        categories=tuple(verbatim(str(year)) for year in span),
        series=tuple(
            Series(
                extract.indicator(key).label,
                role,
                tuple(_as_ratio(dict(points.values).get(year)) for year in span),
                tuple(points.origin_of().get(year) for year in span),
            )
            for key, role, points in known
        ),
        source=joined(dict.fromkeys(points.source for _key, _role, points in known), " ; "),
        note=translatable(
            "Dossier",
            "Le taux global de foncier bâti réunit commune, EPCI et taxes annexes. Les bases viennent de "
            "l'état 1259 (page Impôts locaux).",
        ),
    )


def _as_ratio(value: Number) -> Decimal | None:
    return None if value is None else Decimal(value) / 100


def _one_line(key: str, title: Text, code: str, role: Role, points: Points) -> ChartSpec:
    kept = points.values[-MOST_YEARS:]
    origins = points.origins[-MOST_YEARS:] if points.origins else ()
    indicator = catalogue()[code]
    series = Series(indicator.label, role, tuple(value for _year, value in kept), origins)
    years = tuple(year for year, _value in kept)
    note = points.definition or indicator.definition
    return _line_chart(key, title, Unit.EUROS, (series,), (years, points.source, note))


def _line_chart(
    key: str,
    title: Text,
    unit: Unit,
    series: tuple[Series, ...],
    around: tuple[tuple[int, ...], Text, Text],
) -> ChartSpec:
    years, source, note = around
    return ChartSpec(
        key=key,
        kind=ChartKind.LINES,
        title=title,
        unit=unit,
        categories=tuple(verbatim(str(year)) for year in years),
        series=series,
        source=source,
        note=note,
    )


def _series(name: Text, role: Role, points: Points, span: range) -> Series:
    values, origins = dict(points.values), points.origin_of()
    return Series(
        name,
        role,
        tuple(values.get(year) for year in span),
        tuple(origins.get(year) for year in span),
    )
