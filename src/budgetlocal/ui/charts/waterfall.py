"""A waterfall: bars that begin where the one above ends, and totals that begin at zero."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF

from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import ChartSpec
from budgetlocal.ui.charts.marks import draw_bars
from budgetlocal.ui.charts.sheet import AXIS_LAYER, Sheet, Span
from budgetlocal.ui.charts.units import DisplayUnit
from budgetlocal.ui.theme import ColorRole

_THICKNESS = 0.84

Reach = tuple[float, float]
"""Where a bar begins and where it ends, in the unit of the chart."""


def reaches(spec: ChartSpec, unit: DisplayUnit) -> tuple[Reach | None, ...]:
    """Return where each bar begins and ends; None from the first unknown step on."""
    found: list[Reach | None] = []
    running: float | None = 0.0
    for value, is_total in zip(spec.series[0].values, spec.styles, strict=True):
        number = unit.number(value)
        if number is None or running is None:
            found.append(None)
            running = None
        elif is_total:
            found.append((0.0, number))
        else:
            found.append((running, running + number))
            running += number
    return tuple(found)


def waterfall_span(spec: ChartSpec, unit: DisplayUnit, rows: QRectF) -> Span:
    """Return the scale that holds every bar, and zero."""
    ends = [end for reach in reaches(spec, unit) if reach is not None for end in reach]
    low, high = min(0.0, *ends, 0.0), max(0.0, *ends, 0.0)
    return Span(low, high if high > low else low + 1.0, rows.left(), rows.right())


def step_role(spec: ChartSpec, rank: int) -> Role:
    """Return what a bar means: a total, money that comes in, or money that goes out."""
    value = spec.series[0].values[rank]
    if spec.styles[rank]:
        return Role.EPARGNE
    return Role.DEPENSES if value is not None and value < 0 else Role.RECETTES


def draw_steps(
    sheet: Sheet, spec: ChartSpec, unit: DisplayUnit, place: tuple[QRectF, float, Span]
) -> None:
    """Draw the bars of a waterfall and the threads between them; `place`: rows, pitch, scale."""
    rows, pitch, span = place
    row_height = rows.height() / len(spec.categories)
    thickness = pitch * _THICKNESS
    before: QRectF | None = None
    for rank, reach in enumerate(reaches(spec, unit)):
        if reach is None:
            before = None
            continue
        start, end = (span.pixel(number) for number in reach)
        centre = rows.top() + (rank + 0.5) * row_height
        rect = QRectF(min(start, end), centre - thickness / 2, abs(end - start), thickness)
        draw_bars(sheet, step_role(spec, rank), (rect,))
        thread = end if spec.styles[rank] else start
        if before is not None:
            sheet.rule(
                QLineF(thread, before.bottom(), thread, rect.top()), ColorRole.MUTED, AXIS_LAYER
            )
        before = rect
