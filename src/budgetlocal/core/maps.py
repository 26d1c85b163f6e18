"""A small map as frozen values: areas with their outline and one number each."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from budgetlocal.core.specs import Unit
from budgetlocal.core.text import Text

Ring = tuple[tuple[float, float], ...]
"""Longitude and latitude, in degrees."""


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
