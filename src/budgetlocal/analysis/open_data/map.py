"""A small outline map: a collectivité within what it belongs to, ready to be drawn."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, radians

from budgetlocal.analysis.open_data.sheet import Sheet
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.outlines import GRID, Polygon
from budgetlocal.reference.values import Collectivite, Kind

Point = tuple[float, float]
_OFF_CENTRE = 0.2
"""Distance from the middle, in shares of the size, from which a place is said to be on a side."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One territory: its rings, to be filled by the odd-even rule."""

    number: int
    name: str
    is_focus: bool
    rings: tuple[tuple[Point, ...], ...]


@dataclass(frozen=True, slots=True)
class MapSpec:
    """Territories on a plane: x grows to the east and y to the south, one unit a degree of latitude."""

    shapes: tuple[Shape, ...]
    """The focus last, so that it lies on top."""
    caption: Text
    description: Text
    """What a person who does not see the map must know."""

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, north, east, south."""
        return _bounds(point for shape in self.shapes for ring in shape.rings for point in ring)


def sheet_map(extract: Extract, sheet: Sheet) -> MapSpec | None:
    """Return the map of a collectivité, None when no outline is known.

    A commune stands among those of its EPCI, else alone; an EPCI is the sum of its communes, a
    département its own outline, a région the sum of its départements.
    """
    owner = sheet.collectivite
    if owner.kind is Kind.COMMUNE:
        group = sheet.epci or sheet.ept
        around = extract.members(group.id) if group is not None else (owner,)
        spec = shapes_of(extract, around, owner)
        return None if spec is None else _described(spec, owner, group, len(around))
    parts = (owner,) if owner.kind is Kind.DEPARTEMENT else sheet.members
    spec = shapes_of(extract, parts, None)
    if spec is None:
        return None
    words = _whole_words(owner, len(sheet.members))
    return MapSpec(spec, words, words)


def shapes_of(
    extract: Extract, parts: Iterable[Collectivite], focus: Collectivite | None
) -> tuple[Shape, ...] | None:
    """Return the outlines of some territories, the focus last; None when it, or none, is known."""
    known = [(part, extract.shape(part.id)) for part in parts]
    drawn = [(part, polygons) for part, polygons in known if polygons]
    if not drawn or (focus is not None and focus.id not in {part.id for part, _ in drawn}):
        return None
    rows = [point[1] for _, polygons in drawn for polygon in polygons for point in polygon[0]]
    squeeze = cos(radians((min(rows) + max(rows)) / 2 / GRID))
    shapes = [
        Shape(
            part.id, part.name, focus is not None and part.id == focus.id, _flat(polygons, squeeze)
        )
        for part, polygons in drawn
    ]
    return tuple(sorted(shapes, key=lambda shape: shape.is_focus))


def _flat(polygons: tuple[Polygon, ...], squeeze: float) -> tuple[tuple[Point, ...], ...]:
    return tuple(
        tuple((x / GRID * squeeze, -y / GRID) for x, y in ring)
        for polygon in polygons
        for ring in polygon
    )


def _described(
    shapes: tuple[Shape, ...], owner: Collectivite, group: Collectivite | None, count: int
) -> MapSpec:
    if group is None:
        words = translatable("Donnees", "Contour de {nom}", nom=verbatim(owner.name))
        return MapSpec(shapes, words, words)
    caption = translatable(
        "Donnees",
        "{nom} parmi les {nombre} communes de {groupe}",
        nom=verbatim(owner.name),
        nombre=decimal_number(count),
        groupe=verbatim(group.name),
    )
    description = translatable(
        "Donnees", "Carte : {legende}, {place}.", legende=caption, place=_place(shapes)
    )
    return MapSpec(shapes, caption, description)


def _whole_words(owner: Collectivite, count: int) -> Text:
    if owner.kind is Kind.DEPARTEMENT:
        return translatable("Donnees", "Contour de {nom}", nom=verbatim(owner.name))
    if owner.kind is Kind.REGION:
        return translatable(
            "Donnees",
            "{nom} et ses {nombre} départements",
            nom=verbatim(owner.name),
            nombre=decimal_number(count),
        )
    return translatable(
        "Donnees",
        "{nom} et ses {nombre} communes",
        nom=verbatim(owner.name),
        nombre=decimal_number(count),
    )


def _place(shapes: tuple[Shape, ...]) -> Text:
    """Return on which side of the whole the focus lies."""
    west, north, east, south = _bounds(p for s in shapes for ring in s.rings for p in ring)
    left, top, right, bottom = _bounds(p for ring in shapes[-1].rings for p in ring)
    across = ((left + right) / 2 - west) / ((east - west) or 1) - 0.5
    down = ((top + bottom) / 2 - north) / ((south - north) or 1) - 0.5
    return _SIDES[_side(down), _side(across)]


def _side(offset: float) -> int:
    return (offset > _OFF_CENTRE) - (offset < -_OFF_CENTRE)


_SIDES = {
    (-1, -1): translatable("Donnees", "au nord-ouest"),
    (-1, 0): translatable("Donnees", "au nord"),
    (-1, 1): translatable("Donnees", "au nord-est"),
    (0, -1): translatable("Donnees", "à l'ouest"),
    (0, 0): translatable("Donnees", "au centre"),
    (0, 1): translatable("Donnees", "à l'est"),
    (1, -1): translatable("Donnees", "au sud-ouest"),
    (1, 0): translatable("Donnees", "au sud"),
    (1, 1): translatable("Donnees", "au sud-est"),
}
"""By side from north to south, then from west to east."""


def _bounds(points: Iterable[Point]) -> tuple[float, float, float, float]:
    found = tuple(points)
    across, down = [x for x, _ in found], [y for _, y in found]
    return min(across), min(down), max(across), max(down)
