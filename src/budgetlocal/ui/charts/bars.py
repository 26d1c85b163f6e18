"""Horizontal bars: one row per category, its label on the left, its values at the ends of the bars.

Where rows are too thin for a value at the end of each bar, the values stand in columns on the
right instead, under the names of their series.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt

from budgetlocal.core.chart_data import exact_value
from budgetlocal.core.specs import ChartKind, ChartSpec, Number
from budgetlocal.core.text import translatable
from budgetlocal.ui.charts.bar_scale import Row, bar_rects, end_label_span, plain_span
from budgetlocal.ui.charts.marks import draw_bars, draw_swatch
from budgetlocal.ui.charts.sheet import AXIS_LAYER, GRID_LAYER, HitArea, Sheet, Span
from budgetlocal.ui.charts.text import is_cut, line_height, resized, text_width, wrapped
from budgetlocal.ui.charts.units import DisplayUnit, axis_ticks, tick_labels
from budgetlocal.ui.charts.waterfall import draw_steps, waterfall_span
from budgetlocal.ui.language import say
from budgetlocal.ui.theme import ColorRole

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

_RIGHT = Qt.AlignmentFlag.AlignRight
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_SMALLEST_VALUE = 0.74  # in text heights: below it, values leave the bars for columns
_LABEL_SHARE = 0.38  # of the width, at most, for the labels of the categories
_LABEL_SIZES = (1.0, 0.93, 0.86, 0.8, 0.72, 0.65)  # in text heights, the first that cuts no label
_LOWEST_LABEL = 14.0  # in pixels: the last two sizes are for large drawings


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where things stand before anything is drawn."""

    rows: QRectF
    """The rectangle of the bars, without the graduations."""
    row_height: float
    span: Span
    columns: tuple[float, ...]
    """The right edges of the columns of values; empty when values are at the ends."""
    value_font: QFont


def draw_bar_chart(sheet: Sheet, spec: ChartSpec, unit: DisplayUnit, area: QRectF) -> None:
    """Draw the bars of a spec in a rectangle of the sheet."""
    is_waterfall = spec.kind is ChartKind.WATERFALL
    in_columns = spec.stacked or is_waterfall or not _fits_at_ends(sheet, spec, area)
    if in_columns:
        rows_top, columns, bars_right = _write_columns_header(sheet, spec, unit, area)
    else:
        rows_top, columns, bars_right = _write_key(sheet, spec, area), (), area.right()
    bottom = area.bottom() - line_height(sheet.fonts.small) - sheet.em * 0.3
    height = max(1.0, bottom - rows_top)
    row_height = height / len(spec.categories)
    left = _write_categories(sheet, spec, area, rows_top, row_height)
    rows = QRectF(left, rows_top, max(1.0, bars_right - left), height)
    font = _value_font(sheet, spec, row_height, in_columns=in_columns)
    span = (
        waterfall_span(spec, unit, rows)
        if is_waterfall
        else plain_span(spec, unit, rows)
        if in_columns
        else end_label_span(spec, unit, rows, font, sheet.em * 0.35)
    )
    plan = _Plan(rows, row_height, span, columns, font)
    _draw_grid(sheet, plan)
    _draw_rows(sheet, spec, unit, plan)
    _add_areas(sheet, spec, area, plan)


def _pitch(sheet: Sheet, spec: ChartSpec, row_height: float) -> float:
    """Return the height given to one bar in a row of grouped bars."""
    most = sheet.em * (2.2 / len(spec.series) if spec.stacked else 2.2)
    return min(row_height * 0.8 / len(spec.series), most)


def _fits_at_ends(sheet: Sheet, spec: ChartSpec, area: QRectF) -> bool:
    """Return whether each bar is high enough to have its value written at its end."""
    header = line_height(sheet.fonts.normal) + sheet.em * 0.5 if len(spec.series) > 1 else 0.0
    height = area.height() - header - line_height(sheet.fonts.small) - sheet.em * 0.3
    pitch = _pitch(sheet, spec, height / len(spec.categories))
    smallest = resized(sheet.fonts.normal, sheet.em * _SMALLEST_VALUE)
    return len(spec.series) == 1 or pitch >= line_height(smallest)


def _value_font(sheet: Sheet, spec: ChartSpec, row_height: float, *, in_columns: bool) -> QFont:
    room = row_height if in_columns else _pitch(sheet, spec, row_height)
    if not in_columns and len(spec.series) == 1:
        room = row_height
    return resized(sheet.fonts.normal, min(sheet.em, room / 1.22))


def _write_key(sheet: Sheet, spec: ChartSpec, area: QRectF) -> float:
    """Write the names of the series above the bars; return the top of the rows."""
    if len(spec.series) < 2:
        return area.top()
    font, x, y = sheet.fonts.normal, area.left(), area.top()
    height = line_height(font)
    for series in spec.series:
        name = say(series.name)
        width = text_width(name, font) + sheet.em * 1.3
        if x > area.left() and x + width > area.right():
            x, y = area.left(), y + height * 1.1
        swatch = QRectF(x, y + height * 0.2, sheet.em * 0.9, height * 0.6)
        draw_swatch(sheet, series.role, swatch)
        sheet.write(name, QPointF(x + sheet.em * 1.3, y), font=font)
        x += width + sheet.em * 1.4
    return y + height + sheet.em * 0.5


def _write_columns_header(
    sheet: Sheet, spec: ChartSpec, unit: DisplayUnit, area: QRectF
) -> tuple[float, tuple[float, ...], float]:
    """Write the names above the columns; return the rows' top, the columns and the bars' right."""
    font, swatch = sheet.fonts.normal, sheet.em * 1.2
    edges: list[float] = []
    right = area.right()
    headers = []
    for series in reversed(spec.series):
        name = say(series.name)
        values = max(text_width(unit.label(value), font) for value in series.values)
        lines = _narrowest(name, font, max(values - swatch, sheet.em * 3))
        width = max(values, max(text_width(line, font) for line in lines) + swatch)
        headers.append((series.role, lines, right, width))
        edges.append(right)
        right -= width + sheet.em * 1.3
    height = line_height(font)
    tallest = max(len(lines) for _role, lines, _edge, _width in headers)
    for role, lines, edge, _width in headers:
        top = area.top() + (tallest - len(lines)) * height
        sheet.write(lines, QPointF(edge, top), font=font, align=_RIGHT)
        widest = max(text_width(line, font) for line in lines)
        mark = QRectF(edge - widest - swatch, top + height * 0.2, sheet.em * 0.9, height * 0.6)
        if spec.kind is not ChartKind.WATERFALL:  # its bars have the colour of their sign
            draw_swatch(sheet, role, mark)
    rows_top = area.top() + tallest * height + sheet.em * 0.4
    return rows_top, tuple(reversed(edges)), right


def _narrowest(name: str, font: QFont, width: float) -> tuple[str, ...]:
    """Return a name on two lines at most, in the least width that holds it (from `width` up)."""
    while True:
        lines = wrapped(name, font, width, 2)
        if not is_cut(name, lines):
            return lines
        width *= 1.08


def _write_categories(
    sheet: Sheet, spec: ChartSpec, area: QRectF, rows_top: float, row_height: float
) -> float:
    """Write the labels of the rows; return the left of the bars."""
    names = [say(category) for category in spec.categories]
    most = area.width() * _LABEL_SHARE
    font, cut = _fitted_labels(sheet, names, most, row_height)
    widest = max(text_width(line, font) for lines in cut for line in lines)
    right = area.left() + widest
    for rank, lines in enumerate(cut):
        centre = rows_top + (rank + 0.5) * row_height
        sheet.write(lines, QPointF(right, centre), font=font, align=_RIGHT, middle=True)
    has_negative = any((value or 0) < 0 for series in spec.series for value in series.values)
    return right + sheet.em * (1.8 if has_negative else 0.6)


def _fitted_labels(
    sheet: Sheet, names: list[str], width: float, row_height: float
) -> tuple[QFont, list[tuple[str, ...]]]:
    """Return the largest font in which no label is cut, or the smallest one and cut labels."""
    for share in _LABEL_SIZES:
        height = max(sheet.em * share, min(sheet.em * 0.8, _LOWEST_LABEL))
        font = resized(sheet.fonts.normal, min(height, row_height / 1.22))
        lines_that_fit = max(1, min(3, int(row_height * 0.97 / line_height(font))))
        cut = [wrapped(name, font, width, lines_that_fit) for name in names]
        if not any(map(is_cut, names, cut)):
            break
    return font, cut


def _draw_grid(sheet: Sheet, plan: _Plan) -> None:
    """Draw the graduations below the bars, and the line of zero above them."""
    rows, span, font = plan.rows, plan.span, sheet.fonts.small
    most = max(4, int(rows.width() / (sheet.em * 6)))
    ticks = axis_ticks(span.low, span.high, most)
    right = -1e9
    for tick, text in zip(ticks, tick_labels(ticks), strict=True):
        x = span.pixel(float(tick))
        half = text_width(text, font) / 2
        if tick != 0:
            sheet.rule(QLineF(x, rows.top(), x, rows.bottom()), ColorRole.GRID, GRID_LAYER)
        place = min(max(x, half), sheet.width - half)
        if place - half > right:
            spot = QPointF(place, rows.bottom() + sheet.em * 0.25)
            sheet.write(text, spot, font=font, color=ColorRole.MUTED, align=_CENTRE)
            right = place + half + sheet.em * 0.4
    zero = span.pixel(0.0)
    sheet.rule(QLineF(zero, rows.top(), zero, rows.bottom()), ColorRole.AXIS, AXIS_LAYER, width=0.1)


def _draw_rows(sheet: Sheet, spec: ChartSpec, unit: DisplayUnit, plan: _Plan) -> None:
    pitch = _pitch(sheet, spec, plan.row_height)
    rects: list[list[QRectF]] = [[] for _series in spec.series]
    for rank in range(len(spec.categories)):
        values = tuple(series.values[rank] for series in spec.series)
        centre = plan.rows.top() + (rank + 0.5) * plan.row_height
        row = Row(tuple(unit.number(value) for value in values), centre, pitch, spec.stacked)
        for place, rect in enumerate(bar_rects(row, plan.span)):
            rects[place].append(rect)
            _write_value(sheet, unit, plan, (values[place], place), rect, centre)
    if spec.kind is ChartKind.WATERFALL:
        draw_steps(sheet, spec, unit, (plan.rows, pitch, plan.span))
        return
    for series, bars in zip(spec.series, rects, strict=True):
        draw_bars(sheet, series.role, bars)


def _write_value(
    sheet: Sheet,
    unit: DisplayUnit,
    plan: _Plan,
    value_and_place: tuple[Number, int],
    rect: QRectF,
    centre: float,
) -> None:
    """Write one value in its column, or at the end of its bar."""
    value, place = value_and_place
    color = ColorRole.MUTED if value is None else ColorRole.TEXT
    text, font, gap = unit.label(value), plan.value_font, sheet.em * 0.35
    if plan.columns:
        spot = QPointF(plan.columns[place], centre)
        sheet.write(text, spot, font=font, color=color, align=_RIGHT, middle=True)
        return
    negative = value is not None and value < 0
    spot = QPointF(rect.left() - gap if negative else rect.right() + gap, rect.center().y())
    align = _RIGHT if negative else Qt.AlignmentFlag.AlignLeft
    sheet.write(text, spot, font=font, color=color, align=align, middle=True)


def _add_areas(sheet: Sheet, spec: ChartSpec, area: QRectF, plan: _Plan) -> None:
    """Make each row tell its whole label and its exact values."""
    for rank, category in enumerate(spec.categories):
        top = plan.rows.top() + rank * plan.row_height
        lines = [say(category)]
        for series in spec.series:
            value = exact_value(series.values[rank], spec.unit)
            line = translatable("Chart", "{serie} : {valeur}", serie=series.name, valeur=value)
            lines.append(say(line))
        rect = QRectF(area.left(), top, area.width(), plan.row_height)
        sheet.areas.append(HitArea(rect, tuple(lines)))
