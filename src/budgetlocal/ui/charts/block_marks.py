"""The squares of a picture in blocks, as vectors: fills, patterns, borders between blocks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from budgetlocal.ui.charts.marks import hatching
from budgetlocal.ui.charts.sheet import AXIS_LAYER, MARK_LAYER, Sheet, solid_pen
from budgetlocal.ui.theme import ColorRole, PartStyle, Pattern

_INSET = 0.07  # of the side of a square, left empty around it
_DOT = 0.2  # radius of a dot


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the squares stand."""

    rect: QRectF
    columns: int
    rows: int

    @property
    def side(self) -> float:
        """The distance from a square to the next, in pixels."""
        return self.rect.width() / self.columns

    def square(self, number: int) -> QRectF:
        """Return the rectangle of a square, counted along the rows."""
        row, column = divmod(number, self.columns)
        inset = self.side * _INSET
        return QRectF(
            self.rect.left() + column * self.side + inset,
            self.rect.top() + row * self.side + inset,
            self.side - 2 * inset,
            self.side - 2 * inset,
        )


def draw_squares(sheet: Sheet, grid: Grid, owner: Sequence[int], marks: Sequence[int]) -> None:
    """Draw every square in the style of its category; -1 owns the empty ones."""
    squares: dict[int, list[QRectF]] = {}
    for number, rank in enumerate(owner):
        squares.setdefault(rank, []).append(grid.square(number))
    for rank, rects in squares.items():
        if rank < 0:
            _draw_empty(sheet, rects)
        else:
            draw_part(sheet, sheet.theme.part_style(marks[rank]), rects, grid.side)


def draw_part(sheet: Sheet, style: PartStyle, rects: Iterable[QRectF], side: float) -> None:
    """Draw some squares in the style of a part; `side` is that of a square, in pixels."""
    rects = tuple(rects)
    fill = QPainterPath()
    for rect in rects:
        fill.addRect(rect)
    width = max(0.6, side * 0.08)
    border = solid_pen(style.line, width)
    is_bare = style.pattern is Pattern.PLAIN
    _add(sheet, fill, QPen(Qt.PenStyle.NoPen) if is_bare else border, QBrush(style.fill))
    if style.pattern is Pattern.HATCHED:
        lines = QPainterPath()
        for rect in rects:
            for start, end in hatching(rect, side * 0.42):
                lines.moveTo(start)
                lines.lineTo(end)
        _add(sheet, lines, border)
    elif style.pattern is Pattern.DOTTED:
        dots = QPainterPath()
        for rect in rects:
            dots.addEllipse(rect.center(), side * _DOT, side * _DOT)
        _add(sheet, dots, QPen(Qt.PenStyle.NoPen), QBrush(style.line))


def _draw_empty(sheet: Sheet, rects: Iterable[QRectF]) -> None:
    """Draw the squares that no category has, or not yet."""
    path = QPainterPath()
    for rect in rects:
        path.addRect(rect)
    _add(sheet, path, QPen(Qt.PenStyle.NoPen), QBrush(sheet.theme.color(ColorRole.GRID)))


def draw_borders(sheet: Sheet, grid: Grid, owner: Sequence[int]) -> None:
    """Draw the lines between squares of two categories."""
    path = QPainterPath()
    left, top, side = grid.rect.left(), grid.rect.top(), grid.side
    for number, rank in enumerate(owner):
        row, column = divmod(number, grid.columns)
        x, y = left + column * side, top + row * side
        if column and owner[number - 1] != rank:
            path.moveTo(QPointF(x, y))
            path.lineTo(QPointF(x, y + side))
        if row and owner[number - grid.columns] != rank:
            path.moveTo(QPointF(x, y))
            path.lineTo(QPointF(x + side, y))
    item = QGraphicsPathItem(path)
    pen = solid_pen(sheet.theme.color(ColorRole.TEXT), max(1.0, side * 0.13))
    pen.setCapStyle(Qt.PenCapStyle.SquareCap)
    item.setPen(pen)
    sheet.add(item, AXIS_LAYER)


def draw_veil(sheet: Sheet, grid: Grid) -> None:
    """Draw wide diagonals over the whole picture: what it shows is a guess."""
    path = QPainterPath()
    for start, end in hatching(grid.rect, sheet.em * 0.9):
        path.moveTo(start)
        path.lineTo(end)
    item = QGraphicsPathItem(path)
    item.setPen(solid_pen(sheet.theme.color(ColorRole.BASE), max(2.0, sheet.em * 0.3)))
    sheet.add(item, AXIS_LAYER)


def _add(sheet: Sheet, path: QPainterPath, pen: QPen, brush: QBrush | None = None) -> None:
    item = QGraphicsPathItem(path)
    item.setPen(pen)
    if brush is not None:
        item.setBrush(brush)
    sheet.add(item, MARK_LAYER)
