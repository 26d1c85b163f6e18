"""The table of the page: columns of numbers, sorted by a click, filtered by name, copied as rows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QAction, QContextMenuEvent, QFont, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from budgetlocal.analysis.peers.columns import Columns
from budgetlocal.core.specs import CellKind, TableSpec
from budgetlocal.reference.names import search_name
from budgetlocal.ui.explaining import ExplainRequest, row_request
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.cells import cell_text
from budgetlocal.ui.tables.copying import copy_table

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WIDTHS = {CellKind.TEXT: 9, CellKind.COUNT: 13}
_NAME_WIDTH, _NUMBER_WIDTH = 28, 20
_CODE, _NAME = 0, 1


class ColumnsModel(QAbstractTableModel):
    """Reads a cell when it is painted; sorting and filtering only move places."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._columns: Columns | None = None
        self._order: tuple[int, ...] = ()
        self._shown: tuple[int, ...] = ()
        self._words = ""
        self._names: list[str] = []

    @property
    def columns(self) -> Columns | None:
        """What is shown."""
        return self._columns

    def show(self, columns: Columns | None) -> None:
        """Show other columns, in the order of the codes."""
        self.beginResetModel()
        self._columns = columns
        self._order = tuple(range(len(columns.numbers))) if columns else ()
        self._names = []
        self._keep()
        self.endResetModel()

    def filter(self, words: str) -> None:
        """Keep the rows whose name or code holds some words; accents do not count."""
        self.beginResetModel()
        self._words = search_name(words)
        self._keep()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what is unknown stays last."""  # Qt override
        if self._columns is None or not 0 <= column < len(self._columns.columns):
            return
        self.layoutAboutToBeChanged.emit()
        self._order = self._columns.order(column, is_rising=order is Qt.SortOrder.AscendingOrder)
        self._keep()
        self.layoutChanged.emit()

    def number_at(self, row: int) -> int | None:
        """Return the collectivité of a row."""
        if self._columns is None or not 0 <= row < len(self._shown):
            return None
        return self._columns.numbers[self._shown[row]]

    def focus_row(self) -> int | None:
        """Return the row of the one compared, None when it is not shown."""
        if self._columns is None or self._columns.focus not in self._shown:
            return None
        return self._shown.index(self._columns.focus)

    def table(self, rows: list[int] | None = None) -> TableSpec | None:
        """Return some rows, or all those shown, as a table."""
        if self._columns is None:
            return None
        places = self._shown if rows is None else [self._shown[row] for row in rows]
        return self._columns.table(places)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows shown."""  # Qt override
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""  # Qt override
        return 0 if parent.isValid() or self._columns is None else len(self._columns.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column, its definition as a tool tip."""  # Qt override
        if orientation is not Qt.Orientation.Horizontal or self._columns is None:
            return None
        column = self._columns.columns[section].column
        if role == Qt.ItemDataRole.DisplayRole:
            return say(column.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return say(column.help) if column.help else say(column.title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if column.kind is CellKind.TEXT else _RIGHT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell, its alignment, bold for the one compared."""  # Qt override
        if self._columns is None or not index.isValid():
            return None
        place, column = self._shown[index.row()], self._columns.columns[index.column()].column
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return cell_text(self._columns.cell(place, index.column()), column.kind)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = cell_text(self._columns.cell(place, index.column()), column.kind)
            return f"{say(column.title)} : {text}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if column.kind is CellKind.TEXT else _RIGHT
        if role == Qt.ItemDataRole.FontRole and place == self._columns.focus:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _keep(self) -> None:
        if not self._words or self._columns is None:
            self._shown = self._order
            return
        if not self._names:
            codes, names = (self._columns.columns[rank].values for rank in (_CODE, _NAME))
            pairs = zip(codes, names, strict=True)
            self._names = [f"{search_name(code)} {search_name(name)}" for code, name in pairs]
        self._shown = tuple(place for place in self._order if self._words in self._names[place])


class ColumnsView(QTableView):
    """Sorts, copies, exports, all by keyboard."""

    workbook_asked = QtSignal(object)
    chosen = QtSignal(int)
    """A collectivité to compare in its turn."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Show nothing yet; `name` is what screen readers call it."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.model_ = ColumnsModel(self)
        self.setModel(self.model_)
        self.setSortingEnabled(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(self.fontMetrics().height() * 1.6))
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setSortIndicatorShown(True)
        self.horizontalHeader().setDefaultAlignment(_LEFT)
        self.horizontalHeader().sectionClicked.connect(self.sort_by)
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self._copy = self._action(self.tr("Copier"), QKeySequence(QKeySequence.StandardKey.Copy))
        self._copy.triggered.connect(self.copy_selection)
        self._sort = self._action(self.tr("Trier par cette colonne"), QKeySequence("Ctrl+T"))
        self._sort.triggered.connect(self._sort_current)
        self._excel = self._action(self.tr("Exporter vers Excel…"), QKeySequence())
        self._excel.triggered.connect(self._ask_workbook)
        self.activated.connect(self._choose)

    def show_columns(self, columns: Columns | None) -> None:
        """Show other columns; the sort is kept when the same column is still there."""
        column, order = self._sorted
        self.model_.show(columns)
        if columns is not None:
            character = self.fontMetrics().averageCharWidth()
            for rank, data in enumerate(columns.columns):
                width = _WIDTHS.get(data.column.kind, _NUMBER_WIDTH)
                title = self.fontMetrics().horizontalAdvance(say(data.column.title))
                least = character * (_NAME_WIDTH if rank == _NAME else width)
                self.setColumnWidth(rank, max(least, title + character * 5))
        if 0 <= column < self.model_.columnCount():
            self.model_.sort(column, order)
        else:
            self.horizontalHeader().setSortIndicator(-1, order)
        self.show_focus()

    def show_focus(self) -> None:
        """Select the row of the one compared and scroll to it."""
        row = self.model_.focus_row()
        if row is not None:
            self.selectRow(row)
            self.scrollTo(
                self.model_.index(row, _NAME), QAbstractItemView.ScrollHint.PositionAtCenter
            )

    def sort_by(self, column: int) -> None:
        """Sort by a column; again to turn the order round."""
        was, order = self._sorted
        rising, falling = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        order = falling if was == column and order is rising else rising
        self._sorted = (column, order)
        self.horizontalHeader().setSortIndicator(column, order)
        self.model_.sort(column, order)

    def filter(self, words: str) -> None:
        """Keep the rows that hold some words."""
        self.model_.filter(words)
        self.show_focus()

    def copy_selection(self) -> None:
        """Copy the rows selected, or all of them, with the header."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        table = self.model_.table(rows or None)
        if table is not None:
            copy_table(table)

    def explain_request(self) -> ExplainRequest | None:
        """Return the numbers of the current row, each with its source."""
        index = self.currentIndex()
        table = self.model_.table([index.row()]) if index.isValid() else None
        return row_request(table, 0, index.column()) if table is not None else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the keyboard does."""  # Qt override
        menu = QMenu(self)
        menu.addActions([self._copy, self._sort, self._excel])
        menu.exec(event.globalPos())

    def _sort_current(self) -> None:
        if self.currentIndex().isValid():
            self.sort_by(self.currentIndex().column())

    def _ask_workbook(self) -> None:
        table = self.model_.table()
        if table is not None:
            self.workbook_asked.emit(table)

    def _choose(self, index: QModelIndex) -> None:
        number = self.model_.number_at(index.row())
        if number is not None:
            self.chosen.emit(number)

    def _action(self, text: str, keys: QKeySequence) -> QAction:
        action = QAction(text, self)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addAction(action)
        return action
