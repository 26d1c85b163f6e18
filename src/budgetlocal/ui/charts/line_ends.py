"""The right edge of a line chart: the name and last value of each line, and the last gap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF

from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import ChartSpec
from budgetlocal.core.text import translatable
from budgetlocal.ui.charts.marks import draw_symbol
from budgetlocal.ui.charts.sheet import AXIS_LAYER, Sheet
from budgetlocal.ui.charts.text import line_height, text_width, wrapped
from budgetlocal.ui.charts.units import DisplayUnit
from budgetlocal.ui.language import say
from budgetlocal.ui.theme import ColorRole

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

Points = tuple[tuple[QPointF | None, ...], ...]

_WIDEST = 0.26  # of the width, at most, for the names


@dataclass(slots=True)
class _Block:
    """A few lines of text that want to stand at a height; `role` is None for the gap."""

    role: Role | None
    anchor: QPointF
    lines: list[tuple[str, QFont, ColorRole]]
    top: float = 0.0

    def height(self) -> float:
        return sum(line_height(font) for _text, font, _color in self.lines)


def ends_width(sheet: Sheet, spec: ChartSpec, unit: DisplayUnit, width: float) -> float:
    """Return the room that the names and values need on the right, in pixels."""
    points: Points = tuple(
        tuple(None if value is None else QPointF() for value in series.values)
        for series in spec.series
    )
    blocks = _blocks(sheet, spec, unit, points, width * _WIDEST)
    widest = max((text_width(t, f) for block in blocks for t, f, _c in block.lines), default=0.0)
    return widest + sheet.em * 2.6


def draw_ends(
    sheet: Sheet, spec: ChartSpec, unit: DisplayUnit, points: Points, area: QRectF
) -> None:
    """Write the names at the ends of the lines, moved apart where they would touch."""
    whole = sheet.width - sheet.em * 1.8
    blocks = _blocks(sheet, spec, unit, points, whole * _WIDEST)
    _spread(blocks, area.top(), area.bottom() + line_height(sheet.fonts.normal), sheet.em * 0.3)
    x = area.right() + sheet.em * 1.9
    for block in blocks:
        top = block.top
        middle = top + line_height(block.lines[0][1]) / 2
        if block.role is None:
            _draw_bracket(sheet, points, area.right() + sheet.em * 0.1)
        else:
            _draw_leader(sheet, block.anchor, QPointF(x - sheet.em * 0.8, middle))
            draw_symbol(sheet, block.role, QPointF(x - sheet.em * 0.5, middle), 0.27)
        for text, font, color in block.lines:
            sheet.write(text, QPointF(x, top), font=font, color=color)
            top += line_height(font)


def _blocks(
    sheet: Sheet, spec: ChartSpec, unit: DisplayUnit, points: Points, width: float
) -> list[_Block]:
    blocks = []
    for series, places in zip(spec.series, points, strict=True):
        known = [rank for rank, point in enumerate(places) if point is not None]
        if not known:
            continue
        last = known[-1]
        anchor = places[last]
        value = unit.label(series.values[last])
        if last != len(places) - 1:
            year = spec.categories[last]
            value = say(translatable("Chart", "{valeur} ({annee})", valeur=value, annee=year))
        name = wrapped(say(series.name), sheet.fonts.strong, width, 2)
        lines = [(line, sheet.fonts.strong, ColorRole.TEXT) for line in name]
        lines.append((value, sheet.fonts.normal, ColorRole.TEXT))
        if anchor is not None:
            blocks.append(_Block(series.role, anchor, lines))
    gap = _last_gap(sheet, spec, unit, points)
    return [*blocks, gap] if gap is not None else blocks


def _last_gap(sheet: Sheet, spec: ChartSpec, unit: DisplayUnit, points: Points) -> _Block | None:
    """Return the gap between the first two lines in the last year, when both are known."""
    if not spec.shade_between_first_two or len(points) < 2:
        return None
    (one, other), ends = (series.values[-1] for series in spec.series[:2]), points[:2]
    if one is None or other is None or ends[0][-1] is None or ends[1][-1] is None:
        return None
    value = unit.signed_label(one - other)
    text = say(translatable("Chart", "Écart : {valeur}", valeur=value))
    middle = (ends[0][-1] + ends[1][-1]) / 2
    return _Block(None, middle, [(text, sheet.fonts.normal, ColorRole.MUTED)])


def _spread(blocks: list[_Block], top: float, bottom: float, gap: float) -> None:
    """Give each block a height near its point, so that none touches another."""
    blocks.sort(key=lambda block: block.anchor.y())
    edge = top
    for block in blocks:
        block.top = max(edge, block.anchor.y() - block.height() / 2)
        edge = block.top + block.height() + gap
    edge = bottom
    for block in reversed(blocks):
        block.top = min(block.top, edge - block.height())
        edge = block.top - gap


def _draw_leader(sheet: Sheet, anchor: QPointF, end: QPointF) -> None:
    """Join a name to its line when it had to be moved away from it."""
    if abs(anchor.y() - end.y()) > sheet.em * 0.9 or end.x() - anchor.x() > sheet.em * 4:
        start = anchor + QPointF(sheet.em * 0.5, 0)
        sheet.rule(QLineF(start, end), ColorRole.AXIS, AXIS_LAYER, width=0.06)


def _draw_bracket(sheet: Sheet, points: Sequence[Sequence[QPointF | None]], x: float) -> None:
    """Draw the vertical line that measures the gap."""
    ends = points[0][-1], points[1][-1]
    if ends[0] is not None and ends[1] is not None:
        line = QLineF(x, ends[0].y(), x, ends[1].y())
        sheet.rule(line, ColorRole.AXIS, AXIS_LAYER, width=0.1)
