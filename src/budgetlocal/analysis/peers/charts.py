"""The charts of a comparison: where the value stands, over the years, on a map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from budgetlocal.analysis.open_data.map import shapes_of
from budgetlocal.analysis.open_data.words import joined
from budgetlocal.analysis.peers.comparison import Comparison, spread_of
from budgetlocal.analysis.peers.figures import Figures, Library, read_figures
from budgetlocal.analysis.peers.groups import neighbours
from budgetlocal.analysis.peers.measures import Basis
from budgetlocal.analysis.peers.showing import (
    basis_words,
    focus_name,
    shown,
    shown_all,
    shown_unit,
    source_words,
    subject_words,
)
from budgetlocal.analysis.peers.standings import exact
from budgetlocal.analysis.peers.universe import universe
from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import (
    Area,
    Areas,
    ChartKind,
    ChartSpec,
    Mark,
    MarkKind,
    Number,
    Series,
)
from budgetlocal.core.specs import Unit as Shown
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Collectivite, Kind

if TYPE_CHECKING:
    import pandas as pd

Point = tuple[float, float]
Rings = tuple[tuple[Point, ...], ...]
MOST_DOTS = 150
"""Members that each have a dot; larger groups are shown by their 99 centiles."""
FEWEST_FOR_QUARTILES = 4
CLASSES = 5
_FEWEST_YEARS = 2


class MapOf(StrEnum):
    """What a map shows around the collectivité."""

    DEPARTEMENT = "departement"
    EPCI = "epci"
    NEIGHBOURS = "voisines"
    FRANCE = "france"
    """All départements."""


MAPS_OF = {
    Kind.COMMUNE: (MapOf.DEPARTEMENT, MapOf.EPCI, MapOf.NEIGHBOURS),
    Kind.EPCI: (MapOf.DEPARTEMENT,),
    Kind.DEPARTEMENT: (MapOf.FRANCE,),
}
_ISLANDS = ("97", "98")
"""Beginnings of the départements that are left off the map of France, which says so."""


def _cautions(comparison: Comparison) -> Text | None:
    """Return what is printed under a chart: what was overruled, what the group warns of."""
    warnings = [
        translatable("Pairs", "AVERTISSEMENT : {texte}", texte=text) for text in comparison.warnings
    ]
    parts = (*warnings, *comparison.group.cautions)
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
        note=_cautions(comparison),
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


def series_chart(library: Library, comparison: Comparison) -> ChartSpec | None:
    """Return the collectivité and the quartiles of its group over the years; None for one year.

    The members are those of today in every year. Quartiles of fewer than four known figures are
    unknown. Money is that of each year, inflation included.
    """
    measure, request = comparison.measure, comparison.request
    if len(measure.years) == 1:
        return None
    years: list[Text] = []
    counts: list[str] = []
    mine: list[Number] = []
    rows: list[tuple[Number, ...]] = []
    for year in measure.years:
        figures = read_figures(library, measure, year, request.basis, request.kind)
        spread = spread_of(figures, comparison.group.members)
        is_wide = spread.known >= FEWEST_FOR_QUARTILES
        value = None if request.focus is None else exact(figures, request.focus)
        if not years and value is None and not is_wide:
            continue  # the lines begin where something is known
        years.append(verbatim(str(year)))
        counts.append(f"{year} : {spread.known}")
        mine.append(shown(figures, None if value is None else Decimal(value)))
        quartiles = (spread.third_quartile, spread.first_quartile, spread.median)
        rows.append(tuple(shown(figures, each) if is_wide else None for each in quartiles))
    if len(years) < _FEWEST_YEARS:
        return None
    third, first, median = zip(*rows, strict=True)
    series = [
        Series(_NAMES[MarkKind.THIRD_QUARTILE], Role.PAIRS, third),
        Series(_NAMES[MarkKind.FIRST_QUARTILE], Role.PAIRS, first),
        Series(_NAMES[MarkKind.MEDIAN], Role.MEDIANE, median),
        Series(focus_name(comparison), Role.REALISE, tuple(mine)),
    ]
    known = [entry for entry in series if any(value is not None for value in entry.values)]
    note = translatable(
        "Pairs",
        "Euros de chaque année, sans correction de l'inflation. Membres connus : {nombres}.",
        nombres=verbatim(", ".join(counts)),
    )
    cautions = _cautions(comparison)
    return ChartSpec(
        key="evolution",
        kind=ChartKind.LINES,
        title=translatable("Pairs", "{mesure} : évolution et groupe", mesure=measure.label),
        unit=shown_unit(comparison.figures),
        categories=tuple(years),
        series=tuple(known),
        source=source_words(comparison),
        subtitle=comparison.group.label,
        note=note if cautions is None else joined((note, cautions), " "),
        shade_between_first_two=len(known) > 1 and known[0] is series[0] and known[1] is series[1],
    )


def map_chart(library: Library, comparison: Comparison, around: MapOf) -> ChartSpec | None:
    """Return the map of the values around the collectivité; None when no outline is known."""
    extract, focus = library.extract, comparison.focus
    if focus is None:
        return None
    parts, where = _parts(extract, focus, around)
    drawn = _outlines(extract, parts, focus)
    if not drawn:
        return None
    figures = comparison.figures
    values = shown_all(figures, figures.values.reindex([part.id for part, _ in drawn]))
    return ChartSpec(
        key="carte",
        kind=ChartKind.MAP,
        title=translatable(
            "Pairs", "{mesure} : {territoire}", mesure=comparison.measure.label, territoire=where
        ),
        unit=shown_unit(figures),
        categories=tuple(verbatim(part.name) for part, _ in drawn),
        series=(Series(comparison.measure.label, Role.PAIRS, tuple(values)),),
        source=source_words(comparison),
        subtitle=translatable(
            "Pairs",
            "{annee} ; classes de même effectif ; {vue}",
            annee=comparison.request.exercice,
            vue=basis_words(comparison.measure, comparison.request.basis),
        )
        if _needs_words(comparison)
        else translatable(
            "Pairs", "{annee} ; classes de même effectif", annee=comparison.request.exercice
        ),
        note=_cautions(comparison),
        areas=Areas(tuple(area for _, area in drawn), class_bounds(values)),
    )


def _needs_words(comparison: Comparison) -> bool:
    """Return whether the unit of a chart does not say all of how its figures are looked at."""
    is_share = comparison.request.basis is Basis.SHARE
    return is_share or shown_unit(comparison.figures) is Shown.MEASURE


def class_bounds(values: Sequence[Number], classes: int = CLASSES) -> tuple[Number, ...]:
    """Return the highest value of each class but the last, for classes of the same size.

    Equal values are in one class, so that there may be fewer classes.

    >>> class_bounds([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, None])
    (2, 4, 6, 8)
    """
    known = sorted(value for value in values if value is not None)
    if not known:
        return ()
    ranks = (len(known) * rank // classes - 1 for rank in range(1, classes))
    bounds = {known[rank] for rank in ranks if rank >= 0}
    return tuple(sorted(bound for bound in bounds if bound < known[-1]))


def _parts(
    extract: Extract, focus: Collectivite, around: MapOf
) -> tuple[tuple[Collectivite, ...], Text]:
    if around is MapOf.FRANCE:
        frame = universe(extract, Kind.DEPARTEMENT)
        numbers = frame.index[~frame["code"].str.startswith(_ISLANDS)].tolist()
        if focus.code.startswith(_ISLANDS):
            numbers = [focus.id]
        found = tuple(part for n in numbers if (part := extract.collectivite(n)) is not None)
        return found, translatable("Pairs", "départements de métropole")
    if around is MapOf.NEIGHBOURS:
        members = [extract.collectivite(n) for n in neighbours(extract, focus.id).members]
        found = tuple(part for part in members if part is not None)
        return (*found, focus), translatable("Pairs", "{nom} et ses voisines", nom=focus.name)
    if around is MapOf.EPCI:
        group = extract.collectivite(focus.epci_id) if focus.epci_id else None
        if group is None:
            return (focus,), verbatim(focus.name)
        return extract.members(group.id), verbatim(group.name)
    departement = extract.by_code(Kind.DEPARTEMENT, focus.departement)
    where = verbatim(departement.name if departement else focus.departement)
    if focus.kind is Kind.EPCI:
        frame = universe(extract, Kind.EPCI)
        numbers = frame.index[frame["departement"] == focus.departement].tolist()
        found = tuple(part for n in numbers if (part := extract.collectivite(n)) is not None)
        return found, where
    return (extract.communes_of(departement.id) if departement else (focus,)), where


def dissolved(rings: Rings) -> Rings:
    """Return the border of the territory that rings cover side by side.

    Neighbours share the points of their border, so that an inner side comes twice and goes away.
    """
    sides: Counter[frozenset[Point]] = Counter()
    for ring in rings:
        sides.update(frozenset(pair) for pair in pairwise(ring) if pair[0] != pair[1])
    nexts: dict[Point, list[Point]] = {}
    for side, count in sides.items():
        if count % 2:
            one, other = side
            nexts.setdefault(one, []).append(other)
            nexts.setdefault(other, []).append(one)
    found = []
    for start, left in nexts.items():
        while left:
            found.append(_walked(nexts, start))
    return tuple(found)


def _walked(nexts: dict[Point, list[Point]], start: Point) -> tuple[Point, ...]:
    """Follow sides from a point until there is none left, taking them away."""
    ring, here = [start], start
    while nexts[here]:
        following = nexts[here].pop()
        nexts[following].remove(here)
        ring.append(following)
        here = following
    return tuple(ring)


def _outlines(
    extract: Extract, parts: tuple[Collectivite, ...], focus: Collectivite
) -> list[tuple[Collectivite, Area]]:
    """Return the parts that have an outline, each with it; an EPCI is the sum of its communes."""
    if focus.kind is not Kind.EPCI:
        shapes = shapes_of(extract, parts, focus if focus in parts else None) or ()
        rings = {shape.number: shape.rings for shape in shapes}
    else:
        owner = {member.id: part.id for part in parts for member in extract.members(part.id)}
        members = [m for part in parts for m in extract.members(part.id)]
        rings = {}
        for shape in shapes_of(extract, members, None) or ():
            rings[owner[shape.number]] = (*rings.get(owner[shape.number], ()), *shape.rings)
        rings = {number: dissolved(parts_of_one) for number, parts_of_one in rings.items()}
    return [
        (part, Area(rings[part.id], is_focus=part.id == focus.id))
        for part in parts
        if part.id in rings
    ]


_QUARTILES = (MarkKind.FIRST_QUARTILE, MarkKind.THIRD_QUARTILE)
_NAMES = {
    MarkKind.FIRST_QUARTILE: translatable("Pairs", "1er quartile"),
    MarkKind.MEDIAN: translatable("Pairs", "Médiane"),
    MarkKind.THIRD_QUARTILE: translatable("Pairs", "3e quartile"),
    MarkKind.MEAN: translatable("Pairs", "Moyenne pondérée"),
}
