"""Outlines that the source leaves out: territories taken in since it was drawn.

The source lists the communes of 2026 but draws those of 1 January 2024: Saint-Denis goes without
Pierrefitte-sur-Seine. The missing territory is then a hole among its neighbours, which holds the
centre of the commune that was taken in and has its area; otherwise there is no outline, as a part
of a territory would pass for the whole of it.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import shapely

from budgetlocal.reference.outlines import GRID
from budgetlocal.reference.values import EventKind, Kind
from extract.inputs import Inputs
from extract.register import Register

DRAWN = 2024
"""The year that the outlines of the source are of, whatever its codes are."""
_TOLERANCE = 0.1
"""What the areas of a hole and of the communes it stands for may differ by."""
_AROUND = 0.15 * GRID
"""Grid steps around a commune where its neighbours, and theirs, are looked for."""
_KM_PER_DEGREE = 111.32
_GONE = frozenset({EventKind.MERGED, EventKind.RENUMBERED})


@dataclass(frozen=True, slots=True)
class Lost:
    """A commune of the year of the outlines that is none any more."""

    heir: str
    centre: shapely.Point
    """In grid steps."""
    area: float
    """Square kilometres."""


def is_redrawn(register: Register, code: str) -> bool:
    """Return whether a commune of today had another territory when the outlines were drawn."""
    return register.history.changed_after(code, DRAWN)


def lost_communes(inputs: Inputs, register: Register) -> dict[str, list[Lost]]:
    """Return, by commune of today, those whose territory or code it has taken since.

    Empty for a commune that others have left: what is left of it cannot be told.
    """
    places = {
        row["insee_com"]: row
        for row in inputs.rows("comparateur-communes-2021/France/communes.csv")
        if row["commune_type"] == "COM"
    }
    found: dict[str, list[Lost]] = defaultdict(list)
    for change in register.history.changes:
        row = places.get(change.code)
        is_recent = change.seen is not None and change.seen >= DRAWN
        if change.kind in _GONE and is_recent and row is not None:
            centre = shapely.Point(float(row["lng"]) * GRID, float(row["lat"]) * GRID)
            found[change.commune].append(Lost(change.commune, centre, float(row["superficie_km2"])))
    return {code: lost for code, lost in found.items() if not register.history.is_split(code)}


def completed(
    shapes: Mapping[tuple[Kind, str], shapely.Geometry], lost: Mapping[str, list[Lost]]
) -> dict[str, shapely.Geometry]:
    """Return the whole outlines of the communes that have taken others in, where holes prove them."""
    drawn = list(shapes.values())
    tree = shapely.STRtree(drawn)
    found = {}
    for code, parts in sorted(lost.items()):
        own = shapes.get((Kind.COMMUNE, code))
        holes = _holes(drawn, tree, [part.centre for part in parts])
        used = {
            place
            for part in parts
            for place, hole in enumerate(holes)
            if hole.contains(part.centre)
        }
        others = [part for other in lost if other != code for part in lost[other]]
        taken = [holes[place] for place in sorted(used)]
        if _is_proved(taken, parts, others):
            found[code] = shapely.union_all([*taken, *([] if own is None else [own])])
    return found


def _is_proved(
    holes: list[shapely.Geometry], parts: Iterable[Lost], others: Iterable[Lost]
) -> bool:
    """Return whether holes hold all parts of one commune and nothing else, by their areas."""
    parts = list(parts)
    if not all(any(hole.contains(part.centre) for hole in holes) for part in parts):
        return False
    if any(hole.contains(other.centre) for hole in holes for other in others):
        return False
    wanted = sum(part.area for part in parts)
    return abs(sum(map(_square_km, holes)) - wanted) <= _TOLERANCE * wanted


def _holes(
    drawn: list[shapely.Geometry], tree: shapely.STRtree, centres: list[shapely.Point]
) -> list[shapely.Geometry]:
    around = shapely.union_all([centre.buffer(_AROUND) for centre in centres])
    near = shapely.union_all([drawn[place] for place in tree.query(around)])
    return [
        shapely.Polygon(ring)
        for polygon in shapely.get_parts(near)
        if polygon.geom_type == "Polygon"
        for ring in polygon.interiors
    ]


def _square_km(shape: shapely.Geometry) -> float:
    latitude = shape.centroid.y / GRID
    scale = _KM_PER_DEGREE / GRID
    return float(shape.area) * scale * scale * math.cos(math.radians(latitude))
