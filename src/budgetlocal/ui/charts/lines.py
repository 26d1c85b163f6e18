"""Lines over years: named at their ends, with their values, and the gap between the first two."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt

from budgetlocal.core.chart_data import exact_value
from budgetlocal.core.formatting import UNKNOWN
from budgetlocal.core.specs import ChartSpec, Series
from budgetlocal.core.text import Text, translatable
from budgetlocal.ui.charts.line_ends import draw_ends, ends_width
from budgetlocal.ui.charts.marks import draw_gap, draw_line
from budgetlocal.ui.charts.point_labels import write_point_labels
from budgetlocal.ui.charts.sheet import AXIS_LAYER, GRID_LAYER, HitArea, Sheet, Span
from budgetlocal.ui.charts.text import line_height, text_width
from budgetlocal.ui.charts.units import DisplayUnit, axis_ticks, tick_labels
from budgetlocal.ui.language import say
from budgetlocal.ui.theme import ColorRole

_RIGHT = Qt.AlignmentFlag.AlignRight
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_FROM_ZERO = 0.5
"""When the lowest value is under this share of the highest, the axis begins at zero."""


@dataclass(frozen=True, slots=True)
class LinePlan:
    """Where the points stand."""

    area: QRectF
    """The rectangle of the lines, without the graduations and the names."""
    places: tuple[float, ...]
    """Pixels of the categories, from the left."""
    span: Span
    points: tuple[tuple[QPointF | None, ...], ...]
    """The points of each series."""


def line_notes(spec: ChartSpec, unit: DisplayUnit) -> tuple[Text, ...]:
    """Return what a reader must know: where the axis begins, and which values are unknown."""
    notes = []
    low, high = _bounds(spec, unit)
    if low > 0 or high < 0:
        notes.append(translatable("Chart", "L'axe vertical ne commence pas à zéro."))
    missing = [_missing(spec, series) for series in spec.series if None in series.values]
    if missing:
        listed = missing[0]
        for item in missing[1:]:
            listed = translatable("Chart", "{liste} ; {suivant}", liste=listed, suivant=item)
        notes.append(translatable("Chart", "Non disponible : {liste}.", liste=listed))
    return tuple(notes)


def _missing(spec: ChartSpec, series: Series) -> Text:
    """Return the name of a series and the categories where it is unknown."""
    pairs = zip(series.values, spec.categories, strict=True)
    first, *others = (category for value, category in pairs if value is None)
    years = first
    for other in others:
        years = translatable("Chart", "{liste}, {suivant}", liste=years, suivant=other)
    return translatable("Chart", "{serie} {annees}", serie=series.name, annees=years)


def draw_line_chart(sheet: Sheet, spec: ChartSpec, unit: DisplayUnit, area: QRectF) -> None:
    """Draw the lines of a spec in a rectangle of the sheet."""
    plan = _plan(sheet, spec, unit, area)
    _draw_grid(sheet, plan)
    _write_years(sheet, spec, plan)
    _write_unknown(sheet, plan)
    if spec.shade_between_first_two and len(spec.series) > 1:
        roles = (spec.series[0].role, spec.series[1].role)
        draw_gap(sheet, roles, plan.points[0], plan.points[1])
    for series, points in zip(spec.series, plan.points, strict=True):
        draw_line(sheet, series.role, points)
    draw_ends(sheet, spec, unit, plan.points, plan.area)
    write_point_labels(sheet, spec, unit, plan.points)
    _add_areas(sheet, spec, area, plan)


def _bounds(spec: ChartSpec, unit: DisplayUnit) -> tuple[float, float]:
    """Return the lowest and highest number of the axis; zero is one of them when it is near."""
    numbers = [unit.number(value) for series in spec.series for value in series.values]
    known = [number for number in numbers if number is not None]
    low, high = min(known), max(known)
    is_alone = len(spec.categories) == 1
    if low > 0 and (is_alone or low < high * _FROM_ZERO):
        low = 0.0
    elif high < 0 and (is_alone or high > low * _FROM_ZERO):
        high = 0.0
    if low == high:
        low, high = min(0.0, low), max(0.0, high) or 1.0
    return low, high


def _plan(sheet: Sheet, spec: ChartSpec, unit: DisplayUnit, area: QRectF) -> LinePlan:
    low, high = _bounds(spec, unit)
    height = line_height(sheet.fonts.normal)
    top = area.top() + height * 1.2
    bottom = area.bottom() - height * 1.3
    above_years = height * (0.0 if low == 0 else 1.2)
    span = Span(low, high, bottom - above_years, top)
    ticks = axis_ticks(low, high, 6)
    gutter = max(text_width(text, sheet.fonts.small) for text in tick_labels(ticks))
    left = area.left() + gutter + sheet.em * 0.7
    right = area.right() - ends_width(sheet, spec, unit, area.width())
    if len(spec.categories) == 1:
        right = min(right, left + sheet.em * 12)
    places = _places(len(spec.categories), left + sheet.em * 1.6, right - sheet.em * 0.7)
    points = tuple(
        tuple(
            None if number is None else QPointF(place, span.pixel(number))
            for place, number in zip(places, map(unit.number, series.values), strict=True)
        )
        for series in spec.series
    )
    rect = QRectF(left, area.top(), max(1.0, right - left), bottom - area.top())
    return LinePlan(rect, places, span, points)


def _places(count: int, left: float, right: float) -> tuple[float, ...]:
    if count == 1:
        return ((left + right) / 2,)
    return tuple(left + rank * (right - left) / (count - 1) for rank in range(count))


def _draw_grid(sheet: Sheet, plan: LinePlan) -> None:
    """Draw the graduations below the data, and the line of zero when there is one."""
    font, span = sheet.fonts.small, plan.span
    most = max(2, min(7, int(plan.area.height() / (sheet.em * 2.4))))
    ticks = axis_ticks(span.low, span.high, most)
    for tick, text in zip(ticks, tick_labels(ticks), strict=True):
        y = span.pixel(float(tick))
        line = QLineF(plan.area.left(), y, plan.area.right(), y)
        if tick == 0:
            sheet.rule(line, ColorRole.AXIS, AXIS_LAYER, width=0.1)
        else:
            sheet.rule(line, ColorRole.GRID, GRID_LAYER)
        spot = QPointF(plan.area.left() - sheet.em * 0.4, y)
        sheet.write(text, spot, font=font, color=ColorRole.MUTED, align=_RIGHT, middle=True)


def _write_years(sheet: Sheet, spec: ChartSpec, plan: LinePlan) -> None:
    """Write the categories under the plot, fewer when they would touch; the last one always."""
    font = sheet.fonts.normal
    names = [say(category) for category in spec.categories]
    widest = max(text_width(name, font) for name in names) + sheet.em * 0.8
    spacing = plan.places[1] - plan.places[0] if len(plan.places) > 1 else widest
    step = max(1, int(-(-widest // max(1.0, spacing))))
    for rank, (name, place) in enumerate(zip(names, plan.places, strict=True)):
        if (len(names) - 1 - rank) % step == 0:
            spot = QPointF(place, plan.area.bottom() + sheet.em * 0.3)
            sheet.write(name, spot, font=font, align=_CENTRE)


def _write_unknown(sheet: Sheet, plan: LinePlan) -> None:
    """Write "n. d." where no series has a value."""
    font = sheet.fonts.small
    for rank, place in enumerate(plan.places):
        if all(points[rank] is None for points in plan.points):
            spot = QPointF(place, plan.area.bottom() - line_height(font))
            sheet.write(UNKNOWN, spot, font=font, color=ColorRole.MUTED, align=_CENTRE)


def _add_areas(sheet: Sheet, spec: ChartSpec, area: QRectF, plan: LinePlan) -> None:
    """Make each year tell its exact values, and the gap between the first two lines."""
    edges = [(one + other) / 2 for one, other in pairwise(plan.places)]
    lefts, rights = (plan.area.left(), *edges), (*edges, area.right())
    for rank, category in enumerate(spec.categories):
        lines = [say(category)]
        for series in spec.series:
            value = exact_value(series.values[rank], spec.unit)
            line = translatable("Chart", "{serie} : {valeur}", serie=series.name, valeur=value)
            lines.append(say(line))
        if spec.shade_between_first_two and len(spec.series) > 1:
            one, other = (series.values[rank] for series in spec.series[:2])
            gap = None if one is None or other is None else one - other
            value = exact_value(gap, spec.unit)
            lines.append(say(translatable("Chart", "Écart : {valeur}", valeur=value)))
        rect = QRectF(lefts[rank], area.top(), rights[rank] - lefts[rank], area.height())
        sheet.areas.append(HitArea(rect, tuple(lines)))
