"""What a series is drawn with: bars, hatching, strokes and symbols, all as vectors."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsPathItem

from budgetlocal.core.meanings import Role
from budgetlocal.ui.charts.sheet import FILL_LAYER, MARK_LAYER, Sheet, solid_pen
from budgetlocal.ui.theme import ColorRole, Dash, Pattern, SeriesStyle, Symbol

_DASHES = {Dash.SOLID: (), Dash.DASH: (3.0, 1.6), Dash.DOT: (1.0, 1.4)}
"""Lengths of dash and gap, in widths of the stroke."""


def draw_bars(sheet: Sheet, role: Role, rects: Sequence[QRectF]) -> None:
    """Draw the bars of one series, with the pattern of its meaning."""
    solid = [rect for rect in rects if rect.width() > 0 and rect.height() > 0]
    if not solid:
        return
    style = sheet.theme.series_style(role)
    pen = QPen(Qt.PenStyle.NoPen)
    if style.pattern is not Pattern.PLAIN:
        pen = solid_pen(style.line, max(1.0, sheet.em * 0.08))
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    sheet.add(
        pg.BarGraphItem(
            x0=[rect.left() for rect in solid],
            width=[rect.width() for rect in solid],
            y0=[rect.top() for rect in solid],
            height=[rect.height() for rect in solid],
            brush=QBrush(style.fill),
            pen=pen,
        ),
        MARK_LAYER,
    )
    if style.pattern is Pattern.HATCHED:
        _draw_hatching(sheet, style, solid)


def _draw_hatching(sheet: Sheet, style: SeriesStyle, rects: Iterable[QRectF]) -> None:
    path = QPainterPath()
    for rect in rects:
        for start, end in hatching(rect, sheet.em * 0.45):
            path.moveTo(start)
            path.lineTo(end)
    item = QGraphicsPathItem(path)
    item.setPen(solid_pen(style.line, max(1.0, sheet.em * 0.08)))
    sheet.add(item, MARK_LAYER)


def hatching(rect: QRectF, step: float) -> list[tuple[QPointF, QPointF]]:
    """Return the diagonals that fill a rectangle, every `step` pixels, cut at its sides.

    Pattern brushes of Qt are bitmaps: they blur in print and vanish in SVG.
    """
    lines = []
    width, height = rect.width(), rect.height()
    for rank in range(1, math.ceil((width + height) / step)):
        offset = rank * step
        left = max(0.0, offset - height)
        right = min(width, offset)
        start = QPointF(rect.left() + left, rect.top() + offset - left)
        end = QPointF(rect.left() + right, rect.top() + offset - right)
        lines.append((start, end))
    return lines


def draw_swatch(sheet: Sheet, role: Role, rect: QRectF) -> None:
    """Draw the small rectangle that stands for a series of bars in the key."""
    draw_bars(sheet, role, (rect,))


def stroke(sheet: Sheet, style: SeriesStyle) -> QPen:
    """Return the pen of a line."""
    pen = solid_pen(style.line, sheet.em * 0.19)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if _DASHES[style.dash]:
        pen.setDashPattern(_DASHES[style.dash])
    return pen


def draw_line(sheet: Sheet, role: Role, points: Sequence[QPointF | None]) -> None:
    """Draw a line through its known points, broken where one is unknown, with its symbols."""
    style = sheet.theme.series_style(role)
    curve = pg.PlotCurveItem(
        x=[math.nan if point is None else point.x() for point in points],
        y=[math.nan if point is None else point.y() for point in points],
        connect="finite",
        pen=stroke(sheet, style),
        antialias=True,
    )
    sheet.add(curve, MARK_LAYER)
    for point in points:
        if point is not None:
            draw_symbol(sheet, role, point)


def draw_symbol(sheet: Sheet, role: Role, centre: QPointF, size: float = 0.31) -> None:
    """Draw the symbol of a series; `size` is its radius in text heights."""
    style = sheet.theme.series_style(role)
    item = QGraphicsPathItem(_symbol_path(style.symbol, centre, sheet.em * size))
    item.setBrush(QBrush(style.fill))
    item.setPen(solid_pen(sheet.theme.color(ColorRole.BASE), sheet.em * 0.1))
    sheet.add(item, MARK_LAYER)


def _symbol_path(symbol: Symbol, centre: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath()
    if symbol is Symbol.DISC:
        path.addEllipse(centre, radius, radius)
        return path
    corners = {Symbol.SQUARE: 4, Symbol.DIAMOND: 4, Symbol.TRIANGLE: 3}[symbol]
    turn = math.pi / 4 if symbol is Symbol.SQUARE else math.pi / 2
    reach = radius * 1.25
    path.addPolygon(
        QPolygonF(
            [
                centre
                + QPointF(
                    reach * math.cos(turn + 2 * math.pi * rank / corners),
                    -reach * math.sin(turn + 2 * math.pi * rank / corners),
                )
                for rank in range(corners)
            ]
        )
    )
    path.closeSubpath()
    return path


def draw_gap(
    sheet: Sheet,
    roles: tuple[Role, Role],
    upper: Sequence[QPointF | None],
    lower: Sequence[QPointF | None],
) -> None:
    """Fill between two lines, in a pale tint of the one that is higher."""
    paths = {role: QPainterPath() for role in roles}
    for first, second in gap_polygons(upper, lower):
        for role, polygon in zip(roles, (first, second), strict=True):
            if polygon is not None:
                paths[role].addPolygon(polygon)
                paths[role].closeSubpath()
    for role, path in paths.items():
        color = QColor(sheet.theme.series_style(role).fill)
        color.setAlphaF(0.14)
        item = QGraphicsPathItem(path)
        item.setBrush(QBrush(color))
        item.setPen(QPen(Qt.PenStyle.NoPen))
        sheet.add(item, FILL_LAYER)


def gap_polygons(
    one: Sequence[QPointF | None], other: Sequence[QPointF | None]
) -> list[tuple[QPolygonF | None, QPolygonF | None]]:
    """Return, between each two places, the polygons where `one`, then `other`, is higher.

    Nothing is filled where a point is unknown; lines that cross are cut where they do.
    """
    polygons: list[tuple[QPolygonF | None, QPolygonF | None]] = []
    for rank in range(len(one) - 1):
        corners = (one[rank], one[rank + 1], other[rank + 1], other[rank])
        known = [corner for corner in corners if corner is not None]
        if len(known) == 4:
            polygons.append(_between(known))
    return polygons


def _between(corners: list[QPointF]) -> tuple[QPolygonF | None, QPolygonF | None]:
    one_left, one_right, other_right, other_left = corners
    left = other_left.y() - one_left.y()  # pixels go down: positive when `one` is higher
    right = other_right.y() - one_right.y()
    if left >= 0 and right >= 0:
        return QPolygonF(corners), None
    if left <= 0 and right <= 0:
        return None, QPolygonF(corners)
    share = left / (left - right)
    crossing = one_left + (one_right - one_left) * share
    before = QPolygonF([one_left, crossing, other_left])
    after = QPolygonF([crossing, one_right, other_right])
    return (before, after) if left > 0 else (after, before)
