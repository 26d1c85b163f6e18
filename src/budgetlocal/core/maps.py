"""A small map as frozen values: areas with their outline and one number each."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from budgetlocal.core.specs import CellKind, Column, Row, TableSpec, Unit
from budgetlocal.core.text import Text, translatable, verbatim

Ring = tuple[tuple[float, float], ...]
"""Longitude and latitude, in degrees."""


_CELLS = {
    Unit.EUROS_PER_HEAD: CellKind.PER_HEAD,
    Unit.PERCENT: CellKind.PERCENT,
}


@dataclass(frozen=True, slots=True)
class Area:
    """One territory; None is unknown and is drawn as such."""

    code: str
    name: str
    value: Decimal | None
    count: int
    """How many figures the value is the median of."""
    rings: tuple[Ring, ...]


@dataclass(frozen=True, slots=True)
class AreaMapSpec:
    """A map of areas coloured by classes of as many areas each."""

    key: str
    title: Text
    unit: Unit
    unit_label: str
    areas: tuple[Area, ...]
    bounds: tuple[Decimal, ...]
    """Upper limits of the classes, the last one the highest value."""
    source: Text
    note: Text | None = None
    highlighted: str = ""
    """Code of the area to outline."""

    def class_of(self, value: Decimal) -> int:
        """Return the class of a value, from 0."""
        for rank, bound in enumerate(self.bounds):
            if value <= bound:
                return rank
        return max(0, len(self.bounds) - 1)


def map_table(spec: AreaMapSpec) -> TableSpec:
    """Return the numbers of a map, one row per area, the highest first."""
    kind = _CELLS.get(spec.unit, CellKind.COUNT)
    ordered = sorted(
        spec.areas, key=lambda area: (area.value is None, -(area.value or 0), area.code)
    )
    return TableSpec(
        spec.key,
        spec.title,
        (
            Column("code", translatable("Map", "Code"), CellKind.TEXT),
            Column("nom", translatable("Map", "Territoire"), CellKind.TEXT),
            Column("valeur", verbatim(spec.unit_label), kind),
            Column("nombre", translatable("Map", "Communes"), CellKind.COUNT),
        ),
        tuple(
            Row(area.code, 0, (verbatim(area.code), verbatim(area.name), area.value, area.count))
            for area in ordered
        ),
        spec.source,
    )
