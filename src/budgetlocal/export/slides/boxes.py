"""Rectangles on a slide, and the room that texts take there."""

from __future__ import annotations

import math
from dataclasses import dataclass

INCH = 914_400
POINT = 12_700
"""In EMU, the unit of positions in office files."""
_MEAN_WIDTH = 0.52
"""Of a character, in its height: a little more than the usual fonts, so that nothing is cut."""
_LINE = 1.22


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, in EMU."""

    left: int
    top: int
    width: int
    height: int

    @property
    def bottom(self) -> int:
        """Its lower edge."""
        return self.top + self.height

    def upper(self, height: int) -> Box:
        """Return its upper part of this height."""
        return Box(self.left, self.top, self.width, min(height, self.height))

    def below(self, height: int) -> Box:
        """Return what is left of it under a part of this height."""
        cut = min(height, self.height)
        return Box(self.left, self.top + cut, self.width, self.height - cut)

    def without_bottom(self, height: int) -> Box:
        """Return it without its lower part."""
        return Box(self.left, self.top, self.width, max(0, self.height - height))


def lines_of(text: str, width: int, points: float) -> int:
    """Return how many lines a text takes in a width (EMU) at a size, at least one."""
    each = max(1, int(width / (points * POINT * _MEAN_WIDTH)))
    return sum(max(1, math.ceil(len(line) / each)) for line in text.split("\n"))


def height_of(text: str, width: int, points: float) -> int:
    """Return the height of a text, in EMU."""
    return round(lines_of(text, width, points) * points * _LINE * POINT)
