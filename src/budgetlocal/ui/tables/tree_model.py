"""The rows of a TableSpec as a Qt model: a tree by level, or a flat table when all are level 0."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from budgetlocal.core.specs import Cell, CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.cells import cell_text

Index = QModelIndex | QPersistentModelIndex


class TableRole(IntEnum):
    """What delegates ask for besides the text."""

    VALUE = Qt.ItemDataRole.UserRole + 1
    """The number itself, None when it is unknown."""
    STYLE = Qt.ItemDataRole.UserRole + 2
    """The RowStyle of the row."""
    KIND = Qt.ItemDataRole.UserRole + 3
    """The CellKind of the column."""


_NOTED = {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
"""Where the note of a cell is said after its text."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NOWHERE = QModelIndex()


class TreeModel(QAbstractItemModel):
    """A read-only model over one table; `show` replaces it whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold no table yet."""
        super().__init__(parent)
        self._table: TableSpec | None = None
        self._parents: list[int] = []
        self._children: dict[int, list[int]] = {-1: []}
        self._ranks: list[int] = []

    @property
    def table(self) -> TableSpec | None:
        """The table that is shown."""
        return self._table

    def show(self, table: TableSpec | None) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table = table
        self._parents, self._ranks = [], []
        self._children = {-1: []}
        path: list[tuple[int, int]] = []
        for number, row in enumerate(table.rows if table else ()):
            while path and path[-1][0] >= row.level:
                path.pop()
            parent = path[-1][1] if path else -1
            siblings = self._children.setdefault(parent, [])
            self._parents.append(parent)
            self._ranks.append(len(siblings))
            siblings.append(number)
            path.append((row.level, number))
        self.endResetModel()

    def row_number(self, index: Index) -> int:
        """Return the rank in the table of the row at an index."""
        return int(index.internalId())

    def row_at(self, index: Index) -> Row | None:
        """Return the row at an index, None outside the table."""
        if self._table is None or not index.isValid():
            return None
        return self._table.rows[self.row_number(index)]

    def index_of(self, number: int, column: int = 0) -> QModelIndex:
        """Return the index of a row by its rank in the table."""
        return self.createIndex(self._ranks[number], column, number)

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return the index of a child."""  # Qt override
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        above = self.row_number(parent) if parent.isValid() else -1
        return self.createIndex(row, column, self._children[above][row])

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """Return the index of the row above in the tree."""  # Qt override
        if not index.isValid():
            return QModelIndex()
        above = self._parents[self.row_number(index)]
        return QModelIndex() if above < 0 else self.index_of(above)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of children."""  # Qt override
        if parent.column() > 0:
            return 0
        number = self.row_number(parent) if parent.isValid() else -1
        return len(self._children.get(number, ()))

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""  # Qt override
        return len(self._table.columns) if self._table else 0

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column, its alignment, and its definition as a tool tip."""
        if orientation is not Qt.Orientation.Horizontal or self._table is None:  # Qt override
            return None
        if not 0 <= section < len(self._table.columns):
            return None
        column = self._table.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return say(column.title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column.kind)
        if role == Qt.ItemDataRole.ToolTipRole:
            return say(column.help) if column.help else say(column.title)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell, its alignment, its font, its number."""  # Qt override
        row = self.row_at(index)
        if row is None or self._table is None:
            return None
        answer = _ANSWERS.get(role)
        if answer is None:
            return None
        column = index.column()
        if role in _NOTED and row.notes and str(row.notes[column]):
            shown = answer(row, self._table.columns[column], row.cells[column])
            return f"{shown}\n{say(row.notes[column])}"
        return answer(row, self._table.columns[column], row.cells[column])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what a person may do with a cell: select it."""  # Qt override
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _font(row: Row, kind: CellKind) -> QFont | None:
    """Return the weight of a cell: the higher in the tree, the heavier."""
    is_high = row.style is RowStyle.TOTAL or row.level <= 1
    if row.style is RowStyle.NORMAL or not (is_high or kind is CellKind.TEXT):
        return None
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold if is_high else QFont.Weight.Medium)
    return font


def _alignment(kind: CellKind) -> Qt.AlignmentFlag:
    return _LEFT if kind is CellKind.TEXT else _RIGHT


_ANSWERS: dict[int, Callable[[Row, Column, Cell], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda _row, column, cell: cell_text(cell, column.kind),
    Qt.ItemDataRole.ToolTipRole: lambda _row, column, cell: cell_text(cell, column.kind),
    Qt.ItemDataRole.TextAlignmentRole: lambda _row, column, _cell: _alignment(column.kind),
    Qt.ItemDataRole.AccessibleTextRole: lambda _row, column, cell: (
        f"{say(column.title)} : {cell_text(cell, column.kind)}"
    ),
    Qt.ItemDataRole.FontRole: lambda row, column, _cell: _font(row, column.kind),
    TableRole.VALUE: lambda _row, _column, cell: cell,
    TableRole.STYLE: lambda row, _column, _cell: row.style,
    TableRole.KIND: lambda _row, column, _cell: column.kind,
}
