"""Past rates and bases of a commune, from the bundled extract: taxe d'habitation, land tax."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import (
    CellKind,
    ChartKind,
    ChartSpec,
    Column,
    Row,
    Series,
    TableSpec,
    Unit,
)
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Collectivite, Indicator
from budgetlocal.reference.values import Unit as Measure

_COMMUNE, _EPCI = "rei_th.taux_commune", "rei_th.taux_epci"
_TITLES = {
    _COMMUNE: translatable("Fiscalite", "TH, commune (%)"),
    _EPCI: translatable("Fiscalite", "TH, intercommunalité (%)"),
    "rei_th.valeur_locative_commune": translatable("Fiscalite", "Valeur locative moyenne"),
    "rei_th.base_nette": translatable("Fiscalite", "Base nette de TH"),
    "dgfip_taux.tfpb_global": translatable("Fiscalite", "TFPB, taux global (%)"),
}
_EUROS = {Measure.EUROS: 1, Measure.EUROS_PER_YEAR: 100}
"""What a number of the extract is multiplied by to be cents."""
_FROZEN = translatable(
    "Fiscalite",
    "Les taux de taxe d'habitation de 2020, 2021 et 2022 sont ceux de 2019 (loi 2019-1479, article 16).",
)

_Figures = Mapping[str, Mapping[int, int | Decimal]]


@dataclass(frozen=True, slots=True)
class TaxHistory:
    """What the extract knows, year by year."""

    table: TableSpec
    chart: ChartSpec | None
    """None where fewer than two years of rates are known."""


def tax_history(extract: Extract, commune: Collectivite) -> TaxHistory | None:
    """Return the past rates and bases of a commune, None when the extract has none.

    One row per year; a column for each indicator that has a figure. A rate is in percent, as it was
    published; money is whole cents. None where the source has no figure: it is not zero.
    """
    figures: dict[str, dict[int, int | Decimal]] = {}
    sources: dict[str, dict[str, Text]] = {}
    for value in extract.sheet(commune.id):
        if value.indicator not in _TITLES or not isinstance(value.number, int | Decimal):
            continue
        indicator = extract.indicator(value.indicator)
        figures.setdefault(value.indicator, {})[value.exercice] = _shown(value.number, indicator)
        for each in indicator.sources:
            if each.key == value.source:
                named = joined((verbatim(each.producer), each.title), ", ")
                sources.setdefault(value.indicator, {})[each.key] = named
    if not figures:
        return None
    indicators = [extract.indicator(key) for key in _TITLES if key in figures]

    def source(keys: Iterable[str]) -> Text:
        named = {key: words for one in keys for key, words in sources.get(one, {}).items()}
        return joined(named.values(), " ; ")

    return TaxHistory(
        _table(commune, indicators, figures, source(_TITLES)),
        _chart(figures, source((_COMMUNE, _EPCI))),
    )


def _shown(number: int | Decimal, indicator: Indicator) -> int | Decimal:
    """Return whole cents, or a rate with two decimals at least."""
    if indicator.unit in _EUROS:
        return int(number * _EUROS[indicator.unit])
    exact = Decimal(number).normalize()
    return exact.quantize(Decimal("0.01")) if exact == round(exact, 2) else exact


def _table(
    commune: Collectivite, indicators: list[Indicator], figures: _Figures, source: Text
) -> TableSpec:
    years = sorted({year for each in figures.values() for year in each}, reverse=True)
    return TableSpec(
        "fiscalite-histoire",
        translatable(
            "Fiscalite",
            "{commune} : taux et bases passés, d'après l'extrait",
            commune=verbatim(commune.name),
        ),
        (
            Column("annee", translatable("Fiscalite", "Année"), CellKind.TEXT),
            *(
                Column(
                    each.key,
                    _TITLES[each.key],
                    CellKind.EUROS if each.unit in _EUROS else CellKind.MEASURE,
                    _help(each),
                )
                for each in indicators
            ),
        ),
        tuple(
            Row(
                str(year),
                0,
                (
                    verbatim(str(year)),
                    *(figures[each.key].get(year) for each in indicators),
                ),
            )
            for year in years
        ),
        source,
    )


def _help(indicator: Indicator) -> Text:
    words = (indicator.label, indicator.definition, indicator.caution)
    return joined((each for each in words if each is not None), ". ")


def _chart(figures: _Figures, source: Text) -> ChartSpec | None:
    names = {
        _COMMUNE: (translatable("Fiscalite", "Commune"), Role.RECETTES),
        _EPCI: (translatable("Fiscalite", "Intercommunalité"), Role.REFERENCE),
    }
    years = sorted({year for key in names for year in figures.get(key, {})})
    if len(years) < 2:  # noqa: PLR2004 - a line takes two points
        return None
    return ChartSpec(
        key="taxe-habitation",
        kind=ChartKind.LINES,
        title=translatable("Fiscalite", "Taux de taxe d'habitation"),
        subtitle=translatable("Fiscalite", "En %"),
        unit=Unit.MEASURE,
        categories=tuple(verbatim(str(year)) for year in years),
        series=tuple(
            Series(name, role, tuple(figures[key].get(year) for year in years))
            for key, (name, role) in names.items()
            if any(figures.get(key, {}).values())
        ),
        source=source,
        note=_FROZEN,
    )
