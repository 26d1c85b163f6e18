"""The charts of a comparison: where the value stands, and over the years."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from budgetlocal.analysis.open_data.words import joined
from budgetlocal.analysis.peers.comparability import warning_words
from budgetlocal.analysis.peers.comparison import Comparison, spread_of
from budgetlocal.analysis.peers.figures import Figures, Library, read_figures
from budgetlocal.analysis.peers.showing import (
    focus_name,
    shown,
    shown_all,
    shown_unit,
    source_words,
    subject_words,
)
from budgetlocal.analysis.peers.standings import exact
from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import (
    ChartKind,
    ChartSpec,
    Mark,
    MarkKind,
    Number,
    Series,
)
from budgetlocal.core.text import Text, translatable, verbatim

if TYPE_CHECKING:
    import pandas as pd

MOST_DOTS = 150
"""Members that each have a dot; larger groups are shown by their 99 centiles."""
FEWEST_FOR_QUARTILES = 4
_FEWEST_YEARS = 2


def printed_cautions(comparison: Comparison) -> Text | None:
    """Return what is printed under a chart: what was overruled, what the group warns of."""
    parts = (*map(warning_words, comparison.warnings), *comparison.group.cautions)
    return joined(parts, " ") if parts else None


def spread_chart(comparison: Comparison) -> ChartSpec:
    """Return the spread of the group, its quartiles, and the collectivité among them."""
    figures, members = comparison.figures, comparison.group.members
    values = figures.values.reindex(list(members)).dropna()
    if len(values) > MOST_DOTS:
        names, numbers, name = _centiles(figures, values)
    else:
        frame = comparison.universe
        names = tuple(verbatim(text) for text in frame["name"].loc[list(values.index)])
        numbers, name = shown_all(figures, values), translatable("Pairs", "un point : un membre")
    return ChartSpec(
        key="repartition",
        kind=ChartKind.SPREAD,
        title=translatable(
            "Pairs",
            "{nom} parmi : {groupe}",
            nom=focus_name(comparison),
            groupe=comparison.group.label,
        )
        if comparison.focus
        else comparison.group.label,
        unit=shown_unit(figures),
        categories=names,
        series=(Series(name, Role.PAIRS, tuple(numbers)),),
        source=source_words(comparison),
        subtitle=joined((subject_words(comparison), name)),
        note=printed_cautions(comparison),
        marks=_marks(comparison),
    )


def _centiles(figures: Figures, values: pd.Series) -> tuple[tuple[Text, ...], list[Number], Text]:
    found = values.astype("float64").quantile([rank / 100 for rank in range(1, 100)])
    names = tuple(translatable("Pairs", "Centile {rang}", rang=rank) for rank in range(1, 100))
    words = translatable("Pairs", "un point : un centième du groupe")
    return names, [shown(figures, float(value)) for value in found], words


def _marks(comparison: Comparison) -> tuple[Mark, ...]:
    spread, figures = comparison.spread, comparison.figures
    own = comparison.own
    found = [
        (MarkKind.FOCUS, focus_name(comparison), own.value if own else None),
        (MarkKind.FIRST_QUARTILE, _NAMES[MarkKind.FIRST_QUARTILE], spread.first_quartile),
        (MarkKind.MEDIAN, _NAMES[MarkKind.MEDIAN], spread.median),
        (MarkKind.THIRD_QUARTILE, _NAMES[MarkKind.THIRD_QUARTILE], spread.third_quartile),
        (MarkKind.MEAN, _NAMES[MarkKind.MEAN], spread.weighted_mean),
    ]
    if spread.known < FEWEST_FOR_QUARTILES:
        found = [entry for entry in found if entry[0] not in _QUARTILES]
    return tuple(
        Mark(kind, name, shown(figures, Decimal(value)))
        for kind, name, value in found
        if value is not None
    )


@dataclass(frozen=True, slots=True)
class _Year:
    """One exercice of a line chart."""

    exercice: int
    own: Number
    quartiles: tuple[Number, Number, Number]
    """The third, the first, the median; unknown when too few members are known."""
    known: int


def _years(library: Library, comparison: Comparison) -> list[_Year]:
    """Return the exercices, from the first one in which something is known."""
    request = comparison.request
    found: list[_Year] = []
    for year in comparison.measure.years:
        figures = read_figures(library, comparison.measure, year, request.basis, request.kind)
        spread = spread_of(figures, comparison.group.members)
        is_wide = spread.known >= FEWEST_FOR_QUARTILES
        own = None if request.focus is None else exact(figures, request.focus)
        if not found and own is None and not is_wide:
            continue
        third, first, median = (
            shown(figures, each) if is_wide else None
            for each in (spread.third_quartile, spread.first_quartile, spread.median)
        )
        value = shown(figures, None if own is None else Decimal(own))
        found.append(_Year(year, value, (third, first, median), spread.known))
    return found


def series_chart(library: Library, comparison: Comparison) -> ChartSpec | None:
    """Return the collectivité and the quartiles of its group over the years; None for one year.

    The members are those of today in every year. Quartiles of fewer than four known figures are
    unknown. Money is that of each year, inflation included.
    """
    measure = comparison.measure
    if len(measure.years) == 1:
        return None
    years = _years(library, comparison)
    if len(years) < _FEWEST_YEARS:
        return None
    third, first, median = zip(*(year.quartiles for year in years), strict=True)
    series = [
        Series(_NAMES[MarkKind.THIRD_QUARTILE], Role.PAIRS, third),
        Series(_NAMES[MarkKind.FIRST_QUARTILE], Role.PAIRS, first),
        Series(_NAMES[MarkKind.MEDIAN], Role.MEDIANE, median),
        Series(focus_name(comparison), Role.REALISE, tuple(year.own for year in years)),
    ]
    known = [entry for entry in series if any(value is not None for value in entry.values)]
    note = translatable(
        "Pairs",
        "Euros de chaque année, sans correction de l'inflation. Membres connus : {nombres}.",
        nombres=verbatim(", ".join(f"{year.exercice} : {year.known}" for year in years)),
    )
    cautions = printed_cautions(comparison)
    return ChartSpec(
        key="evolution",
        kind=ChartKind.LINES,
        title=translatable("Pairs", "{mesure} : évolution et groupe", mesure=measure.label),
        unit=shown_unit(comparison.figures),
        categories=tuple(verbatim(str(year.exercice)) for year in years),
        series=tuple(known),
        source=source_words(comparison),
        subtitle=comparison.group.label,
        note=note if cautions is None else joined((note, cautions), " "),
        shade_between_first_two=len(known) > 1 and known[0] is series[0] and known[1] is series[1],
    )


_QUARTILES = (MarkKind.FIRST_QUARTILE, MarkKind.THIRD_QUARTILE)
_NAMES = {
    MarkKind.FIRST_QUARTILE: translatable("Pairs", "1er quartile"),
    MarkKind.MEDIAN: translatable("Pairs", "Médiane"),
    MarkKind.THIRD_QUARTILE: translatable("Pairs", "3e quartile"),
    MarkKind.MEAN: translatable("Pairs", "Moyenne pondérée"),
}
