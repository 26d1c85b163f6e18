"""A whole page that draws itself: what a page of the window prints beside charts and tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter


@dataclass(frozen=True, slots=True)
class Drawing:
    """One sheet of paper, in units of its own; it is scaled to the paper at hand."""

    width: float
    height: float
    draw: Callable[[QPainter], None]

    @property
    def is_upright(self) -> bool:
        """Whether it is higher than wide."""
        return self.height > self.width
