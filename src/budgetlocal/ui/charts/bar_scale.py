"""Where bars begin and end: the scale that leaves room for their values, and their rectangles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from budgetlocal.core.specs import ChartSpec
from budgetlocal.ui.charts.sheet import Span
from budgetlocal.ui.charts.text import text_width
from budgetlocal.ui.charts.units import DisplayUnit

if TYPE_CHECKING:
    from PySide6.QtGui import QFont


@dataclass(frozen=True, slots=True)
class Row:
    """The bars of one category."""

    values: tuple[float | None, ...]
    """In the unit of the chart, None when unknown."""
    centre: float
    """Pixels from the top of the sheet."""
    pitch: float
    """Height given to each bar, the space around it included."""
    stacked: bool


def plain_span(spec: ChartSpec, unit: DisplayUnit, rows: QRectF) -> Span:
    """Return the scale of bars whose values are written elsewhere; it always holds zero."""
    low, high = 0.0, 0.0
    for values in _rows_of_numbers(spec, unit):
        if spec.stacked:
            low = min(low, sum(value for value in values if value < 0))
            high = max(high, sum(value for value in values if value > 0))
        else:
            low, high = min(low, *values, 0.0), max(high, *values, 0.0)
    if low == high:
        high = 1.0
    return Span(low, high, rows.left(), rows.right())


def _rows_of_numbers(spec: ChartSpec, unit: DisplayUnit) -> Iterable[list[float]]:
    for values in zip(*(series.values for series in spec.series), strict=True):
        numbers = (unit.number(value) for value in values)
        yield [number for number in numbers if number is not None]


def end_label_span(
    spec: ChartSpec, unit: DisplayUnit, rows: QRectF, font: QFont, gap: float
) -> Span:
    """Return the largest scale at which each value fits beyond the end of its bar."""
    rights = [(0.0, 0.0)]
    lefts = [(0.0, 0.0)]
    for series in spec.series:
        for value in series.values:
            room = text_width(unit.label(value), font) + gap
            number = unit.number(value) or 0.0
            (lefts if number < 0 else rights).append((abs(number), room))
    scale = (
        min(
            (max(1.0, rows.width() - left_room - right_room)) / (left + right)
            for left, left_room in lefts
            for right, right_room in rights
            if left + right > 0
        )
        if any(size for size, _room in (*lefts, *rights))
        else rows.width()
    )
    zero = rows.left() + max(size * scale + room for size, room in lefts)
    low, high = -(zero - rows.left()) / scale, (rows.right() - zero) / scale
    return Span(low, high, rows.left(), rows.right())


def bar_rects(row: Row, span: Span) -> list[QRectF]:
    """Return the rectangle of each bar of a row; an unknown value has an empty one at zero."""
    return _stacked(row, span) if row.stacked else _grouped(row, span)


def _grouped(row: Row, span: Span) -> list[QRectF]:
    rects = []
    zero = span.pixel(0.0)
    thickness = row.pitch * 0.84
    top = row.centre - row.pitch * len(row.values) / 2
    for rank, value in enumerate(row.values):
        y = top + rank * row.pitch + (row.pitch - thickness) / 2
        end = span.pixel(value or 0.0)
        rects.append(QRectF(min(zero, end), y, abs(end - zero), thickness))
    return rects


def _stacked(row: Row, span: Span) -> list[QRectF]:
    rects = []
    ends = {True: 0.0, False: 0.0}
    thickness = row.pitch * len(row.values) * 0.84
    for value in row.values:
        number = value or 0.0
        start = ends[number >= 0]
        ends[number >= 0] = start + number
        pixels = span.pixel(start), span.pixel(start + number)
        left, width = min(pixels), abs(pixels[1] - pixels[0])
        rects.append(QRectF(left, row.centre - thickness / 2, width, thickness))
    return rects
