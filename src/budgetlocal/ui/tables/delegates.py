"""How cells are painted: unknown amounts quiet, totals on their own ground, rates as bars."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from budgetlocal.core.specs import CellKind, RowStyle
from budgetlocal.ui.style import current_theme
from budgetlocal.ui.tables.tree_model import TableRole
from budgetlocal.ui.theme import ColorRole

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """The look of every table."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Choose the colours of a cell from its row and its number."""  # Qt override
        super().initStyleOption(option, index)
        is_number = index.data(TableRole.KIND) != CellKind.TEXT
        if is_number and index.data(TableRole.VALUE) is None:
            muted = current_theme().color(ColorRole.MUTED)
            option.palette.setColor(QPalette.ColorRole.Text, muted)
            option.font.setWeight(QFont.Weight.Normal)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of a total row, then the cell."""  # Qt override
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if index.data(TableRole.STYLE) == RowStyle.TOTAL and not is_chosen:
            painter.fillRect(option.rect, current_theme().color(ColorRole.HEADER))
        super().paint(painter, option, index)


class RateDelegate(CellDelegate):
    """A rate with a bar under its number, full at 100 %; above, the bar takes the alert colour."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell, then its bar along the bottom."""  # Qt override
        super().paint(painter, option, index)
        rate = index.data(TableRole.VALUE)
        if not isinstance(rate, Decimal):
            return
        theme = current_theme()
        area = QRectF(option.rect).adjusted(8, 0, -8, 0)
        track = QRectF(area.left(), area.bottom() - 4.5, area.width(), 3)
        filled = QRectF(track)
        filled.setWidth(track.width() * float(min(max(rate, Decimal(0)), Decimal(1))))
        role = ColorRole.WARNING if rate > 1 else ColorRole.ACCENT
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        if not option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(track, theme.color(ColorRole.GRID))
        painter.fillRect(filled, theme.color(role))
        painter.restore()
