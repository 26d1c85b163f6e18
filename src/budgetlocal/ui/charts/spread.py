"""A spread: one dot per member piled along an axis, the box of the quartiles, the one compared."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from budgetlocal.core.chart_data import exact_value
from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import ChartSpec, Mark, MarkKind
from budgetlocal.core.text import translatable
from budgetlocal.ui.charts.marks import draw_symbol
from budgetlocal.ui.charts.sheet import (
    AXIS_LAYER,
    FILL_LAYER,
    GRID_LAYER,
    MARK_LAYER,
    HitArea,
    Sheet,
    Span,
    solid_pen,
)
from budgetlocal.ui.charts.text import line_height, text_width
from budgetlocal.ui.charts.units import DisplayUnit, axis_ticks, tick_labels
from budgetlocal.ui.language import say
from budgetlocal.ui.theme import ColorRole

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_ROWS = 3
"""Rows of words under the box, so that close values do not write over each other."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where things stand."""

    span: Span
    dots: QRectF
    box: QRectF
    words_top: float
    axis: float
    """The line of the graduations."""


def draw_spread(sheet: Sheet, spec: ChartSpec, unit: DisplayUnit, area: QRectF) -> None:
    """Draw the spread of a spec in a rectangle of the sheet."""
    plan = _plan(sheet, spec, unit, area)
    _draw_axis(sheet, plan)
    _draw_dots(sheet, spec, unit, plan)
    _draw_box(sheet, spec, unit, plan)
    _write_marks(sheet, spec, unit, plan)
    _draw_focus(sheet, spec, unit, plan)
    lines = [
        say(translatable("Chart", "{serie} : {valeur}", serie=mark.name, valeur=value))
        for mark in spec.marks
        for value in (exact_value(mark.value, spec.unit),)
    ]
    if lines:
        box = QRectF(area.left(), plan.box.top(), area.width(), area.bottom() - plan.box.top())
        sheet.areas.append(HitArea(box, tuple(lines)))


def _plan(sheet: Sheet, spec: ChartSpec, unit: DisplayUnit, area: QRectF) -> _Plan:
    numbers = [unit.number(value) for value in spec.series[0].values]
    numbers += [unit.number(mark.value) for mark in spec.marks]
    known = [number for number in numbers if number is not None]
    low, high = min(known), max(known)
    if low == high:
        low, high = low - 1, high + 1
    edge = sheet.em * 3
    span = Span(low, high, area.left() + edge, area.right() - edge)
    row = line_height(sheet.fonts.small)
    axis = area.bottom() - row - sheet.em * 0.3
    words_top = axis - _ROWS * row - sheet.em * 0.6
    box = QRectF(area.left(), words_top - sheet.em * 1.9, area.width(), sheet.em * 1.4)
    top = area.top() + line_height(sheet.fonts.strong) + sheet.em * 0.5
    bottom = box.top() - sheet.em * 0.8
    dots = QRectF(area.left(), top, area.width(), max(1.0, bottom - top))
    return _Plan(span, dots, box, words_top, axis)


def _draw_axis(sheet: Sheet, plan: _Plan) -> None:
    """Draw the graduations across the whole height, and their numbers at the bottom."""
    span, font = plan.span, sheet.fonts.small
    sheet.rule(QLineF(span.start, plan.axis, span.end, plan.axis), ColorRole.AXIS, AXIS_LAYER)
    most = max(2, int((span.end - span.start) / (sheet.em * 7)))
    ticks = axis_ticks(span.low, span.high, most)
    for tick, text in zip(ticks, tick_labels(ticks), strict=True):
        x = span.pixel(float(tick))
        sheet.rule(QLineF(x, plan.dots.top(), x, plan.axis), ColorRole.GRID, GRID_LAYER)
        place = QPointF(x, plan.axis + sheet.em * 0.2)
        sheet.write(text, place, font=font, color=ColorRole.MUTED, align=_CENTRE)


def _draw_dots(sheet: Sheet, spec: ChartSpec, unit: DisplayUnit, plan: _Plan) -> None:
    """Pile one dot per value in columns; the dots shrink until the highest pile fits."""
    pairs = [
        (plan.span.pixel(number), rank)
        for rank, value in enumerate(spec.series[0].values)
        if (number := unit.number(value)) is not None
    ]
    size = sheet.em * 1.5
    piles = _piles(pairs, size)
    while max(map(len, piles.values()), default=0) * size > plan.dots.height() and size > 1:
        size *= 0.85
        piles = _piles(pairs, size)
    path = QPainterPath()
    for column, ranks in piles.items():
        x = (column + 0.5) * size
        for height, rank in enumerate(ranks):
            y = plan.dots.bottom() - (height + 0.5) * size
            path.addEllipse(QPointF(x, y), size * 0.44, size * 0.44)
            rect = QRectF(x - size / 2, y - size / 2, size, size)
            value = exact_value(spec.series[0].values[rank], spec.unit)
            sheet.areas.append(HitArea(rect, (say(spec.categories[rank]), value)))
    item = QGraphicsPathItem(path)
    item.setBrush(QBrush(sheet.theme.series_style(spec.series[0].role).fill))
    item.setPen(QPen(Qt.PenStyle.NoPen))
    sheet.add(item, MARK_LAYER)


def _piles(pairs: list[tuple[float, int]], size: float) -> dict[int, list[int]]:
    piles: dict[int, list[int]] = {}
    for x, rank in sorted(pairs):
        piles.setdefault(int(x // size), []).append(rank)
    return piles


def _mark(spec: ChartSpec, kind: MarkKind) -> Mark | None:
    return next((m for m in spec.marks if m.kind is kind and m.value is not None), None)


def _pixel(plan: _Plan, unit: DisplayUnit, mark: Mark | None) -> float | None:
    number = None if mark is None else unit.number(mark.value)
    return None if number is None else plan.span.pixel(number)


def _draw_box(sheet: Sheet, spec: ChartSpec, unit: DisplayUnit, plan: _Plan) -> None:
    """Draw the box from the first to the third quartile, the median across it, the mean on it."""
    first, median, third, mean = (
        _pixel(plan, unit, _mark(spec, kind))
        for kind in (
            MarkKind.FIRST_QUARTILE,
            MarkKind.MEDIAN,
            MarkKind.THIRD_QUARTILE,
            MarkKind.MEAN,
        )
    )
    style = sheet.theme.series_style(spec.series[0].role)
    if first is not None and third is not None:
        color = QColor(style.fill)
        color.setAlphaF(0.22)
        path = QPainterPath()
        path.addRect(QRectF(first, plan.box.top(), third - first, plan.box.height()))
        item = QGraphicsPathItem(path)
        item.setBrush(QBrush(color))
        item.setPen(solid_pen(style.line, max(1.0, sheet.em * 0.1)))
        sheet.add(item, FILL_LAYER)
    if median is not None:
        line = QLineF(median, plan.box.top(), median, plan.box.bottom())
        sheet.rule(line, ColorRole.TEXT, MARK_LAYER, width=0.2)
    if mean is not None:
        draw_symbol(sheet, Role.EPARGNE, QPointF(mean, plan.box.center().y()))


def _write_marks(sheet: Sheet, spec: ChartSpec, unit: DisplayUnit, plan: _Plan) -> None:
    """Write each mark but the focus under its place, on the first row where it fits.

    Where none has room, on the row that ends first, moved to the right of what is written there.
    """
    font = sheet.fonts.small
    row_height = line_height(font)
    ends = [-1e9] * _ROWS
    placed = [(x, m) for m in spec.marks if (x := _pixel(plan, unit, m)) is not None]
    for x, mark in sorted(placed, key=lambda pair: pair[0]):
        if mark.kind is MarkKind.FOCUS:
            continue
        text = f"{say(mark.name)} {unit.label(mark.value)}"
        half = text_width(text, font) / 2
        centre = min(max(x, plan.box.left() + half), plan.box.right() - half)
        row = next((r for r in range(_ROWS) if centre - half > ends[r]), ends.index(min(ends)))
        centre = min(max(centre, ends[row] + half), plan.box.right() - half)
        ends[row] = centre + half + sheet.em * 0.6
        top = plan.words_top + row * row_height
        sheet.rule(QLineF(x, plan.box.bottom(), x, top), ColorRole.AXIS, GRID_LAYER, width=0.06)
        sheet.write(text, QPointF(centre, top), font=font, align=_CENTRE)


def _draw_focus(sheet: Sheet, spec: ChartSpec, unit: DisplayUnit, plan: _Plan) -> None:
    """Draw the one compared: a line through everything, its name and its value on top."""
    mark = _mark(spec, MarkKind.FOCUS)
    x = _pixel(plan, unit, mark)
    if mark is None or x is None:
        return
    font = sheet.fonts.strong
    text = f"{say(mark.name)} : {unit.label(mark.value)}"
    half = text_width(text, font) / 2
    centre = min(max(x, plan.box.left() + half), plan.box.right() - half)
    top = plan.dots.top() - line_height(font) - sheet.em * 0.1
    sheet.write(text, QPointF(centre, top), font=font, color=ColorRole.ACCENT, align=_CENTRE)
    line = QLineF(x, plan.dots.top(), x, plan.box.bottom())
    sheet.rule(line, ColorRole.ACCENT, MARK_LAYER, width=0.22)
