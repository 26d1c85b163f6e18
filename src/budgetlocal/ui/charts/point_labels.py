"""The values beside the points of a line chart, written only where they touch nothing."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt

from budgetlocal.core.specs import ChartSpec
from budgetlocal.ui.charts.sheet import Sheet
from budgetlocal.ui.charts.text import Label, line_height, text_width
from budgetlocal.ui.charts.units import DisplayUnit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QGraphicsScene

Points = tuple[tuple[QPointF | None, ...], ...]


def write_point_labels(sheet: Sheet, spec: ChartSpec, unit: DisplayUnit, points: Points) -> None:
    """Write the value of each point above or below it; the last ones stand with the names.

    A value that finds no free place is left to the tool tip and to the table.
    """
    taken = [*_texts(sheet.scene), *_symbols(sheet, points)]
    strokes = list(_segments(points))
    font = sheet.fonts.small
    height = line_height(font)
    for series, places in zip(spec.series, points, strict=True):
        last = max((rank for rank, point in enumerate(places) if point is not None), default=-1)
        for rank, point in enumerate(places):
            if point is None or rank == last:
                continue
            text = unit.label(series.values[rank])
            width = text_width(text, font) + sheet.em * 0.3
            for shift, top in _spots(sheet, point, rank, points, QSizeF(width, height)):
                centre = point.x() + shift
                rect = QRectF(centre - width / 2, top, width, height)
                if _is_free(rect, taken, strokes):
                    taken.append(rect)
                    align = Qt.AlignmentFlag.AlignHCenter
                    sheet.write(text, QPointF(centre, top), font=font, align=align)
                    break


def _spots(
    sheet: Sheet, point: QPointF, rank: int, points: Points, size: QSizeF
) -> list[tuple[float, float]]:
    """Return the places of a value, best first: shift from the point, and top."""
    above = point.y() - size.height() - sheet.em * 0.4
    below = point.y() + sheet.em * 0.4
    gaps = [other.y() - point.y() for series in points if (other := series[rank]) is not None]
    room_above = min((-gap for gap in gaps if gap < 0), default=math.inf)
    room_below = min((gap for gap in gaps if gap > 0), default=math.inf)
    sides = (above, below) if room_above >= room_below else (below, above)
    aside = size.width() * 0.55
    return [(shift, side) for side in sides for shift in (0.0, -aside, aside)]


def _is_free(rect: QRectF, taken: list[QRectF], strokes: list[QLineF]) -> bool:
    if any(rect.intersects(other) for other in taken):
        return False
    return not any(_crosses(rect, stroke) for stroke in strokes)


def _crosses(rect: QRectF, stroke: QLineF) -> bool:
    """Return whether a segment goes through a rectangle."""
    if rect.contains(stroke.p1()) or rect.contains(stroke.p2()):
        return True
    corners = (rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft())
    sides = (QLineF(corners[rank - 1], corners[rank]) for rank in range(4))
    bounded = QLineF.IntersectionType.BoundedIntersection
    return any(side.intersects(stroke)[0] == bounded for side in sides)


def _texts(scene: QGraphicsScene) -> Iterator[QRectF]:
    return (item.sceneBoundingRect() for item in scene.items() if isinstance(item, Label))


def _symbols(sheet: Sheet, points: Points) -> Iterator[QRectF]:
    size = sheet.em * 0.35
    for series in points:
        for point in series:
            if point is not None:
                yield QRectF(point.x() - size, point.y() - size, size * 2, size * 2)


def _segments(points: Points) -> Iterator[QLineF]:
    for series in points:
        for one, other in pairwise(series):
            if one is not None and other is not None:
                yield QLineF(one, other)
