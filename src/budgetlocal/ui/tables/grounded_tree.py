"""A tree view whose total rows stand on their own ground, from edge to edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTreeView

from budgetlocal.core.specs import RowStyle
from budgetlocal.ui.style import current_theme
from budgetlocal.ui.tables.tree_model import TableRole
from budgetlocal.ui.theme import ColorRole

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
    from PySide6.QtGui import QPainter


class GroundedTree(QTreeView):
    """The indentation of a total row has the ground that the delegate gives to its cells."""

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the indentation of a row."""  # Qt override
        is_chosen = self.selectionModel().isSelected(index)
        if index.data(TableRole.STYLE) != RowStyle.TOTAL or is_chosen:
            super().drawBranches(painter, rect, index)
            return
        # Qt would paint the stripe of every second row over the ground: only its arrow is wanted.
        painter.fillRect(rect, current_theme().color(ColorRole.HEADER))
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = rect.adjusted(rect.width() - self.indentation(), 0, 0, 0)
        option.state = QStyle.StateFlag.State_Item | QStyle.StateFlag.State_Enabled
        if self.model().hasChildren(index):
            option.state |= QStyle.StateFlag.State_Children
        if self.isExpanded(index):
            option.state |= QStyle.StateFlag.State_Open
        if rect.width():
            branch = QStyle.PrimitiveElement.PE_IndicatorBranch
            self.style().drawPrimitive(branch, option, painter, self)
