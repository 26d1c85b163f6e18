"""The first columns of a table, kept in place over it while the numbers scroll sideways."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView

from budgetlocal.ui.tables.grounded_tree import GroundedTree


class FrozenColumns(GroundedTree):
    """A second view of the same model and selection; the table below keeps the keyboard."""

    def __init__(self, table: QTreeView) -> None:
        """Lie over a table, hidden while the whole table fits."""
        super().__init__(table)
        self._table = table
        self._count = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QTreeView { border: none; border-right: 1px solid palette(mid); }")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        self.setItemDelegate(table.itemDelegate())
        self.header().setStretchLastSection(False)
        self._connect()
        self.hide()

    def follow(self, count: int) -> None:
        """Show the first `count` columns, open where the table is open."""
        self._count = count
        self.setRootIsDecorated(self._table.rootIsDecorated())
        for column in range(self.model().columnCount()):
            self.setColumnHidden(column, column >= count)
        self._copy_openness(QModelIndex())
        self.place()

    def place(self) -> None:
        """Cover the first columns of the table, when it scrolls sideways."""
        scrolls = self._table.horizontalScrollBar().maximum() > 0
        is_needed = bool(self._count) and scrolls
        self.setVisible(is_needed)
        if not is_needed:
            return
        for column in range(self._count):
            self.setColumnWidth(column, self._table.columnWidth(column))
        width = sum(self._table.columnWidth(column) for column in range(self._count))
        frame = self._table.frameWidth()
        header = self._table.header().height()
        self.setGeometry(frame, frame, width, header + self._table.viewport().height())
        self.header().setFixedHeight(header)
        self.verticalScrollBar().setValue(self._table.verticalScrollBar().value())
        self.raise_()

    def _connect(self) -> None:
        table = self._table
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        table.horizontalScrollBar().rangeChanged.connect(self._replace)
        table.header().sectionResized.connect(self._replace)
        table.expanded.connect(self.expand)
        table.collapsed.connect(self.collapse)
        self.expanded.connect(table.expand)
        self.collapsed.connect(table.collapse)

    @Slot()
    def _replace(self) -> None:
        self.place()

    def _copy_openness(self, parent: QModelIndex) -> None:
        model = self.model()
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            if not model.hasChildren(index):
                continue
            self.setExpanded(index, self._table.isExpanded(index))
            self._copy_openness(index)
