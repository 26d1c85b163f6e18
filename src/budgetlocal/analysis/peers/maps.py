"""The map of a comparison: the values around a collectivité, in classes of the same size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise

from budgetlocal.analysis.open_data.map import shapes_of
from budgetlocal.analysis.peers.charts import printed_cautions
from budgetlocal.analysis.peers.comparison import Comparison
from budgetlocal.analysis.peers.figures import Library
from budgetlocal.analysis.peers.groups import neighbours
from budgetlocal.analysis.peers.measures import Basis
from budgetlocal.analysis.peers.showing import basis_words, shown_all, shown_unit, source_words
from budgetlocal.analysis.peers.universe import universe
from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import Area, Areas, ChartKind, ChartSpec, Number, Series
from budgetlocal.core.specs import Unit as Shown
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Collectivite, Kind

Point = tuple[float, float]
Rings = tuple[tuple[Point, ...], ...]
CLASSES = 5


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
        note=printed_cautions(comparison),
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
