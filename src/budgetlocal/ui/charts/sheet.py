"""The sheet a chart is drawn on: a scene in pixels, its theme and fonts, and what answers the mouse.

One linear map (`Span`) places both the marks and their labels, so that the two cannot disagree.
No pyqtgraph ViewBox or AxisItem is used: their cosmetic pens and recorded pictures depend on the
resolution of the device, and an axis that slides against its bars is a wrong chart.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsLineItem,
    QGraphicsRectItem,
    QGraphicsScene,
)

from budgetlocal.ui.charts.text import Fonts, Label
from budgetlocal.ui.theme import ColorRole, Theme

GRID_LAYER, FILL_LAYER, MARK_LAYER, AXIS_LAYER, TEXT_LAYER = range(5)
"""From the back to the front: the grid is below the data, texts are above."""


@dataclass(frozen=True, slots=True)
class Span:
    """The linear map from numbers to pixels along one direction."""

    low: float
    high: float
    start: float
    """Pixel of `low`."""
    end: float
    """Pixel of `high`."""

    def pixel(self, value: float) -> float:
        """Return the place of a number, in pixels."""
        if self.high == self.low:
            return (self.start + self.end) / 2
        return self.start + (value - self.low) * (self.end - self.start) / (self.high - self.low)


@dataclass(frozen=True, slots=True)
class HitArea:
    """A part of the chart that tells its exact values when the mouse is over it."""

    rect: QRectF
    lines: tuple[str, ...]
    path: QPainterPath | None = None
    """The very shape, when it is no rectangle."""

    def contains(self, place: QPointF) -> bool:
        """Return whether a place is in it."""
        inside = self.rect.contains(place)
        return inside and (self.path is None or self.path.contains(place))

    def tool_tip(self) -> str:
        """Return the lines as a tool tip, the first one in bold."""
        first, *others = (html.escape(line) for line in self.lines)
        return "<br>".join((f"<b>{first}</b>", *others)).replace(" ", "\u00a0")


@dataclass(slots=True)
class Sheet:
    """A scene being drawn."""

    scene: QGraphicsScene
    theme: Theme
    fonts: Fonts
    width: float
    height: float
    areas: list[HitArea] = field(default_factory=list)

    @property
    def em(self) -> float:
        """The height of ordinary text, in pixels: every length is a multiple of it."""
        return self.fonts.em

    def add(self, item: QGraphicsItem, layer: int) -> None:
        """Put an item on a layer."""
        item.setZValue(layer)
        self.scene.addItem(item)

    def write(
        self,
        lines: Sequence[str] | str,
        place: QPointF,
        *,
        font: QFont | None = None,
        color: ColorRole = ColorRole.TEXT,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        middle: bool = False,
    ) -> Label:
        """Write lines of text from a place down, or centred in height on it; return the item."""
        lines = (lines,) if isinstance(lines, str) else tuple(lines)
        label = Label(lines, font or self.fonts.normal, self.theme.color(color), align)
        shift = label.boundingRect().height() / 2 if middle else 0.0
        label.setPos(place.x(), place.y() - shift)
        self.add(label, TEXT_LAYER)
        return label

    def plate(self, rect: QRectF, fill: ColorRole, border: ColorRole) -> None:
        """Draw a plate for a text to stand on."""
        item = QGraphicsRectItem(rect)
        item.setBrush(QBrush(self.theme.color(fill)))
        item.setPen(solid_pen(self.theme.color(border), max(1.0, self.em * 0.1)))
        self.add(item, AXIS_LAYER)

    def rule(self, line: QLineF, color: ColorRole, layer: int, *, width: float = 0.08) -> None:
        """Draw a straight line; `width` is a share of the text height."""
        item = QGraphicsLineItem(line)
        item.setPen(solid_pen(self.theme.color(color), max(1.0, self.em * width)))
        self.add(item, layer)


def solid_pen(color: QColor, width: float) -> QPen:
    """Return a pen whose width grows with the drawing (never cosmetic)."""
    pen = QPen(color, width)
    pen.setCosmetic(False)
    return pen
