"""How the numbers of a comparison are shown: the unit of charts and tables, exact conversions."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from budgetlocal.analysis.open_data.words import UNITS, joined
from budgetlocal.analysis.peers.comparability import warning_words
from budgetlocal.analysis.peers.comparison import Comparison
from budgetlocal.analysis.peers.figures import Figures
from budgetlocal.analysis.peers.measures import Basis, Measure
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.specs import CellKind, Number
from budgetlocal.core.specs import Unit as Shown
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.values import Unit

if TYPE_CHECKING:
    import pandas as pd

_CENTS = 100
_STEP = Decimal("0.000001")
_SHOWN = {
    Unit.EUROS: Shown.EUROS,
    Unit.EUROS_PER_YEAR: Shown.EUROS,
    Unit.EUROS_PER_HEAD: Shown.EUROS_PER_HEAD,
    Unit.PERCENT: Shown.PERCENT,
    Unit.INHABITANTS: Shown.COUNT,
    Unit.COUNT: Shown.COUNT,
}
CELLS = {
    Shown.EUROS: CellKind.EUROS,
    Shown.EUROS_PER_HEAD: CellKind.PER_HEAD,
    Shown.PERCENT: CellKind.PERCENT,
    Shown.COUNT: CellKind.COUNT,
    Shown.MEASURE: CellKind.MEASURE,
}


def shown_unit(figures: Figures) -> Shown:
    """Return the unit that the values of some figures are shown in."""
    if figures.measure.unit is Unit.EUROS:
        units = {Basis.PER_HEAD: Shown.EUROS_PER_HEAD, Basis.SHARE: Shown.PERCENT}
        return units.get(figures.basis, Shown.EUROS)
    return _SHOWN.get(figures.measure.unit, Shown.MEASURE)


def shown(figures: Figures, value: Decimal | float | None) -> Number:
    """Return a value of `Figures.values` in the shown unit: whole cents for euros."""
    if value is None:
        return None
    number = value if isinstance(value, Decimal) else Decimal(repr(value))
    unit = shown_unit(figures)
    if figures.measure.unit is Unit.EUROS_PER_YEAR:
        number = number * _CENTS
    if unit in {Shown.EUROS, Shown.COUNT}:
        return int(number.quantize(Decimal(1), rounding=ROUND_HALF_UP))
    stepped = number.quantize(_STEP, rounding=ROUND_HALF_UP)
    return stepped.normalize() if unit is Shown.MEASURE else stepped


def shown_all(figures: Figures, values: pd.Series) -> list[Number]:
    """Return a column in the shown unit; NA is None."""
    import pandas as pd

    whole = str(values.dtype) == "Int64"
    return [
        None if value is pd.NA or pd.isna(value) else shown(figures, _plain(value, is_whole=whole))
        for value in values
    ]


def _plain(value: object, *, is_whole: bool) -> Decimal | float:
    return Decimal(int(str(value))) if is_whole else float(str(value))


def basis_words(measure: Measure, basis: Basis) -> Text:
    """Return how figures are looked at, in words."""
    if basis is Basis.PER_HEAD:
        return translatable("Pairs", "en euros par habitant")
    if basis is Basis.SHARE:
        is_function = measure.whole.endswith(".total")
        if is_function:
            return translatable("Pairs", "en % du total des fonctions")
        return translatable("Pairs", "en % des recettes de fonctionnement")
    if measure.unit is Unit.EUROS:
        return translatable("Pairs", "en euros")
    return UNITS[measure.unit]


def subject_words(comparison: Comparison) -> Text:
    """Return what is compared: the measure, its perimeter in its name, the exercice."""
    return translatable(
        "Pairs",
        "{mesure}, {annee}",
        mesure=comparison.measure.label,
        annee=comparison.request.exercice,
    )


def source_words(comparison: Comparison) -> Text:
    """Return the source line: producer, vintage, population, how many known, warnings."""
    parts = [comparison.source, *_population(comparison.figures), counts_words(comparison)]
    own = comparison.own
    if own is not None and own.basis.exercice != comparison.request.exercice:
        parts.append(
            translatable(
                "Pairs", "chiffre de la collectivité : {libelle} ({source})",
                libelle=own.label, source=own.source,
            )
        )  # fmt: skip
    parts += map(warning_words, comparison.warnings)
    return joined(tuple(parts))


def _population(figures: Figures) -> tuple[Text, ...]:
    if figures.population_year is None:
        return ()
    return (
        translatable("Pairs", "population totale {annee} (INSEE)", annee=figures.population_year),
    )


def counts_words(comparison: Comparison) -> Text:
    """Return how many members the group has, and how many have a figure."""
    return translatable(
        "Pairs",
        "{groupe} ; membres dont le chiffre est connu : {connus} sur {membres}",
        groupe=comparison.group.label,
        connus=decimal_number(comparison.spread.known),
        membres=decimal_number(comparison.spread.members),
    )


def focus_name(comparison: Comparison) -> Text:
    """Return the name of the collectivité compared, or a dash when there is none."""
    return verbatim(comparison.focus.name if comparison.focus else "–")
