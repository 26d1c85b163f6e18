"""The figure of the collectivité compared: the same as the group's, or another that it has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from budgetlocal.analysis.open_data.words import perimeter_word
from budgetlocal.analysis.peers.comparability import Basis as What
from budgetlocal.analysis.peers.figures import Figures, Library, read_figures
from budgetlocal.analysis.peers.measures import Basis, Measure, Origin
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.values import Collectivite, Kind, Unit

if TYPE_CHECKING:
    import pandas as pd

_PERIMETERS = {"ofgl.bp.": "ofgl.consolide.", "ofgl.consolide.": "ofgl.bp."}
_STEP = Decimal("0.000001")


@dataclass(frozen=True, slots=True)
class OwnFigure:
    """One figure of the collectivité compared."""

    key: str
    """Names it among the others of the same collectivité."""
    label: Text
    value: int | Decimal | None
    """As `Figures.values`; None is unknown."""
    basis: What
    source: Text
    amount: int | Decimal | None = None
    """What the source gives, before any division."""


def own_figures(
    library: Library,
    kind: Kind,
    focus: Collectivite,
    figures: Figures,
    mine: Mapping[tuple[str, int], tuple[OwnFigure, ...]],
) -> tuple[OwnFigure, ...]:
    """Return the figures that could stand for the collectivité: the same as the group's first.

    Then that of the own budgets, of other exercices, of the other perimeter; what measures
    something else is there to be refused by the carte de comparabilité, not hidden.
    """
    measure = figures.measure
    same = _figure(figures, focus, _label(measure, figures.exercice))
    found = [] if same.value is None else [same]
    found += mine.get((measure.key, figures.exercice), ())
    for year in reversed(measure.years):
        if year != figures.exercice and measure.origin is Origin.EXTRACT:
            found += _other(library, kind, focus, measure, year, figures.basis)
    for start, other in _PERIMETERS.items():
        if measure.key.startswith(start):
            key = other + measure.key.removeprefix(start)
            known = {entry.key: entry for entry in library.measures(kind)}
            if key in known and figures.exercice in known[key].years:
                found += _other(library, kind, focus, known[key], figures.exercice, figures.basis)
    for (key, year), entries in mine.items():
        if key == measure.key and year != figures.exercice:
            found += entries
    return tuple(found)


def _other(
    library: Library, kind: Kind, focus: Collectivite, measure: Measure, year: int, basis: Basis
) -> list[OwnFigure]:
    if basis not in measure.bases:
        return []
    figures = read_figures(library, measure, year, basis, kind)
    found = _figure(figures, focus, _label(measure, year))
    return [] if found.value is None else [found]


def _label(measure: Measure, year: int) -> Text:
    if not measure.perimeter:
        return verbatim(str(year))
    return translatable(
        "Pairs",
        "{annee}, {perimetre}",
        annee=year,
        perimetre=perimeter_word(measure.perimeter),
    )


def _figure(figures: Figures, focus: Collectivite, label: Text) -> OwnFigure:
    return OwnFigure(
        key=f"{figures.measure.key}/{figures.exercice}",
        label=label,
        value=exact(figures, focus.id),
        basis=What(definition_of(figures.measure), figures.exercice, figures.measure.perimeter),
        source=figures.source,
        amount=_plain(figures.amounts, focus.id),
    )


def definition_of(measure: Measure) -> str:
    """Return what is measured: the perimeter is told apart from the definition."""
    for start in _PERIMETERS:
        if measure.key.startswith(start):
            return "ofgl.bp." + measure.key.removeprefix(start)
    return measure.key


def exact(figures: Figures, number: int) -> int | Decimal | None:
    """Return the value of one of them as it is looked at, divided exactly; None is unknown."""
    amount = _plain(figures.amounts, number)
    if amount is None:
        return None
    if figures.measure.unit is Unit.PERCENT:
        return Decimal(amount) / 100
    if figures.weights is None:
        return amount
    weight = _plain(figures.weights, number)
    if weight is None or weight <= 0:
        return None
    divided = Decimal(amount) / Decimal(weight)
    per_head = divided / 100 if figures.basis is Basis.PER_HEAD else divided
    return per_head.quantize(_STEP)


def _plain(values: pd.Series, number: int) -> int | Decimal | None:
    """Return a cell as an exact number, None when it is unknown or not there."""
    import pandas as pd

    value = values.get(number)
    if value is None or value is pd.NA or pd.isna(value):
        return None
    if str(values.dtype) == "Int64":
        return int(value)
    return Decimal(repr(float(value))).quantize(_STEP).normalize()
