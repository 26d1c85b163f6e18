"""The board of the game drawn large: one row per policy, the one being served in a frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsRectItem, QGraphicsScene, QGraphicsView, QWidget

from budgetlocal.analysis.mille_euros.sharing import EUROS_SHARED
from budgetlocal.core.formatting import NBSP, decimal_number
from budgetlocal.core.meanings import Role
from budgetlocal.ui.charts.sheet import FILL_LAYER, MARK_LAYER, Sheet
from budgetlocal.ui.charts.text import (
    Label,
    chart_fonts,
    is_cut,
    line_height,
    resized,
    text_width,
    wrapped,
)
from budgetlocal.ui.theme import ColorRole, Theme

TEXT_SHARE = 1 / 34
"""Height of the text by that of the screen: on a screen 1,5 m high, letters of 4 cm."""
_TITLE = 1.9  # in text heights
_LABEL_SHARE = 0.42  # of the width
_LEAST_ROW = 1.5  # in text heights
_SHRINK = (1.0, 0.9, 0.8, 0.72, 0.65)
_SCALES = (250, 500, EUROS_SHARED)
_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class BigRow:
    """A policy and the euros it has."""

    name: str
    euros: int


@dataclass(frozen=True, slots=True)
class BigPicture:
    """All that is drawn."""

    title: str
    rows: Sequence[BigRow]
    chosen: int
    """The rank of the row being served."""


class BigBoard(QGraphicsView):
    """Draws the board over its whole surface, again at each change of size."""

    _picture: BigPicture | None = None  # asked for by resizeEvent, which the base class calls first
    _theme: Theme | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make an empty board."""
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setInteractive(False)
        for switch in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            switch(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_picture(self, picture: BigPicture, theme: Theme) -> None:
        """Draw a board in the colours of a theme."""
        self._picture, self._theme = picture, theme
        self._draw()

    def labels(self) -> tuple[str, ...]:
        """Return every text of the drawing, as it is written."""
        return tuple(item.text() for item in self.scene().items() if isinstance(item, Label))

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        """Draw again at the new size."""
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        picture, theme = self._picture, self._theme
        if picture is None or theme is None:
            return
        width, height = float(self.width()), float(self.height())
        self.scene().clear()
        self.scene().setSceneRect(0.0, 0.0, width, height)
        self.setBackgroundBrush(theme.color(ColorRole.BASE))
        em = self.window().height() * TEXT_SHARE
        sheet = Sheet(self.scene(), theme, chart_fonts(theme, em), width, height)
        top = _write_title(sheet, picture.title)
        _draw_rows(sheet, picture, QRectF(em, top, width - 2 * em, height - top - em * 0.3))


def _write_title(sheet: Sheet, title: str) -> float:
    """Write what is left as large as one line allows; return the bottom."""
    width = sheet.width - 2 * sheet.em
    largest = resized(sheet.fonts.title, sheet.em * _TITLE)
    share = min(1.0, width / max(1.0, text_width(title, largest)))
    font = resized(largest, sheet.em * _TITLE * share)
    place = QPointF(sheet.em, sheet.em * 0.6)
    sheet.write(title, place, font=font, color=ColorRole.HEADING)
    return place.y() + line_height(font) + sheet.em * 0.6


def _draw_rows(sheet: Sheet, picture: BigPicture, area: QRectF) -> None:
    most = max(1, int(area.height() / (sheet.em * _LEAST_ROW)))
    first = max(0, min(picture.chosen - most // 2, len(picture.rows) - most))
    rows = picture.rows[first : first + most]
    height = min(area.height() / max(1, len(rows)), sheet.em * 3.2)
    widest = text_width(_amount(EUROS_SHARED), sheet.fonts.strong) + sheet.em
    names = QRectF(area.left() + sheet.em * 0.5, 0, area.width() * _LABEL_SHARE, height)
    bars = QRectF(names.right() + sheet.em, 0, area.right() - names.right() - widest - sheet.em, 0)
    largest = max((row.euros for row in picture.rows), default=0)
    scale = next((most for most in _SCALES if largest <= most), max(largest, 1))
    for rank, row in enumerate(rows):
        top = area.top() + rank * height
        if first + rank == picture.chosen:
            _frame(sheet, QRectF(area.left(), top, area.width(), height))
        middle = top + height / 2
        font, lines = _fitted(sheet, row.name, names.width(), height)
        sheet.write(lines, QPointF(names.left(), middle), font=font, middle=True)
        thick = min(height * 0.5, sheet.em * 1.2)
        bar = QRectF(bars.left(), middle - thick / 2, bars.width() * row.euros / scale, thick)
        _bar(sheet, bar)
        spot = QPointF(area.right() - sheet.em * 0.5, middle)
        sheet.write(_amount(row.euros), spot, font=sheet.fonts.strong, align=_RIGHT, middle=True)


def _fitted(sheet: Sheet, name: str, width: float, height: float) -> tuple[QFont, tuple[str, ...]]:
    """Return the largest font in which a name fits its row, on one line or two."""
    for share in _SHRINK:
        font = resized(sheet.fonts.normal, sheet.em * share)
        lines = wrapped(name, font, width, max(1, min(2, int(height / line_height(font)))))
        if not is_cut(name, lines):
            break
    return font, lines


def _bar(sheet: Sheet, rect: QRectF) -> None:
    """Draw a bar as a plain item: those of pyqtgraph need a view of its own."""
    item = QGraphicsRectItem(rect)
    item.setBrush(QBrush(sheet.theme.series_style(Role.JOUEUR).fill))
    item.setPen(QPen(Qt.PenStyle.NoPen))
    sheet.add(item, MARK_LAYER)


def _frame(sheet: Sheet, rect: QRectF) -> None:
    item = QGraphicsRectItem(rect)
    item.setBrush(QBrush(sheet.theme.color(ColorRole.SELECTION)))
    item.setPen(QPen(sheet.theme.color(ColorRole.FOCUS), max(2.0, sheet.em * 0.12)))
    sheet.add(item, FILL_LAYER - 1)


def _amount(euros: int) -> str:
    return f"{decimal_number(euros)}{NBSP}€"
