"""A table or a tree that reads like a spreadsheet: fixed first columns, copy, keyboard."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QWidget

from budgetlocal.core.specs import CellKind, TableSpec
from budgetlocal.ui.explaining import ExplainRequest, explain_action, row_request
from budgetlocal.ui.tables.copying import copy_table
from budgetlocal.ui.tables.delegates import CellDelegate, RateDelegate
from budgetlocal.ui.tables.frozen_columns import FrozenColumns
from budgetlocal.ui.tables.grounded_tree import GroundedTree
from budgetlocal.ui.tables.tree_model import Index, TreeModel

_WIDEST_LABEL = 64  # characters
_NARROWEST_LABEL = 26
_WIDEST_MEASURE = 22  # a category is a word, which its tool tip says in full
_RATE = 18
_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class TableView(GroundedTree):
    """Shows one TableSpec; its text columns stay in place when the numbers scroll."""

    workbook_asked = Signal(object)
    """The person wants this TableSpec as an Excel file."""
    row_chosen = Signal()
    """Another row is current; ask `chosen_row`."""

    def __init__(
        self, name: str, parent: QWidget | None = None, *, narrowest_label: int = _NARROWEST_LABEL
    ) -> None:
        """Make an empty table; `name` is what screen readers call it.

        `narrowest_label` is how many characters the last text column keeps when room is short.
        """
        super().__init__(parent)
        self._narrowest_label = narrowest_label
        self._taken: TableSpec | None = None
        self.setAccessibleName(name)
        self._is_fitted = False
        self._model = self._make_model()
        self.setModel(self._model)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._cells = self._make_cells()
        self.setItemDelegate(self._cells)
        self._rates = RateDelegate(self)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionsMovable(False)
        self._frozen = FrozenColumns(self)
        self._build_actions()

    def _make_model(self) -> TreeModel:
        return TreeModel(self)

    def _make_cells(self) -> CellDelegate:
        return CellDelegate(self)

    @property
    def table(self) -> TableSpec | None:
        """The table that is shown."""
        return self._model.table

    @property
    def taken(self) -> TableSpec | None:
        """What is copied or written: the table that is shown, or the one that stands in for it."""
        return self._taken or self.table

    @property
    def open_table(self) -> TableSpec | None:
        """What is taken, of the rows that are open: those one sees, without scrolling apart."""
        table = self.taken
        if table is None:
            return None
        rows = tuple(row for rank, row in enumerate(table.rows) if self._is_open(rank))
        return replace(table, rows=rows)

    def show_table(self, table: TableSpec | None, *, taken: TableSpec | None = None) -> None:
        """Show another table, with what was open and selected when the rows are still there.

        `taken` has the same rows, without what must not leave the screen.
        """
        self._taken = taken
        opened, chosen, position = self._open_keys(), self._chosen_key(), self._scroll()
        self._model.show(table)
        is_tree = table is not None and any(row.level for row in table.rows)
        self.setRootIsDecorated(is_tree)
        self._size_columns()
        self._reopen(opened)
        self._rechoose(chosen)
        self.verticalScrollBar().setValue(position)
        self._frozen.follow(self._text_columns())

    def open_to_level(self, level: int) -> None:
        """Open every row above a level, close the others."""
        if level <= 0:
            self.collapseAll()
        else:
            self.expandToDepth(level - 1)
        self._frozen.follow(self._text_columns())

    @Slot()
    def open_all(self) -> None:
        """Open every row."""
        self.expandAll()
        self._frozen.follow(self._text_columns())

    @Slot()
    def close_all(self) -> None:
        """Close every row."""
        self.open_to_level(0)

    def fit_rows(self) -> None:
        """Stay as high as the open rows: the page scrolls, not the table."""
        self._is_fitted = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    def _fit(self) -> None:
        if not self._is_fitted or self.table is None:
            return
        bar = self.horizontalScrollBar()
        around = self.header().sizeHint().height() + 2 * self.frameWidth()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        row = max(self.sizeHintForRow(0), 1)
        self.setFixedHeight(around + below + row * len(self.table.rows))

    def chosen_row(self) -> int | None:
        """Return the rank in the table of the current row, None when there is none."""
        index = self.currentIndex()
        return self._model.row_number(index) if index.isValid() else None

    def choose_row(self, number: int) -> None:
        """Make a row current and show it."""
        index = self._model.index_of(number)
        self.selectionModel().setCurrentIndex(index, _CHOOSE)
        self.scrollTo(index)

    def explain_request(self) -> ExplainRequest | None:
        """Return the numbers of the current row, the one under the cursor first in mind."""
        number = self.chosen_row()
        if self.table is None or number is None:
            return None
        return row_request(self.table, number, self.currentIndex().column())

    @Slot()
    def copy_selection(self) -> None:
        """Copy the selected rows; the whole table when none is."""
        if self.taken is None:
            return
        rows = {self._model.row_number(index) for index in self.selectedIndexes()}
        copy_table(self.taken, sorted(rows) if rows else None)

    @Slot()
    def copy_all(self) -> None:
        """Copy the whole table, with its header."""
        if self.taken is not None:
            copy_table(self.taken)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy, to open or close everything, to write an Excel file."""  # Qt override
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        explain = explain_action(self)
        if explain is not None and self.explain_request() is not None:
            menu.addAction(explain)
        menu.popup(event.globalPos())

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the rows again, now that they have their style."""  # Qt override
        super().showEvent(event)
        self.doItemsLayout()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the label column what the numbers leave."""  # Qt override
        super().resizeEvent(event)
        self._size_label()
        self._frozen.place()
        self._fit()

    def _build_actions(self) -> None:
        self._action(self.tr("Copier la sélection"), QKeySequence.StandardKey.Copy).connect(
            self.copy_selection
        )
        self._action(self.tr("Copier tout le tableau"), "Ctrl+Shift+C").connect(self.copy_all)
        self._action(self.tr("Tout déplier"), "Ctrl+Shift+Right").connect(self.open_all)
        self._action(self.tr("Tout replier"), "Ctrl+Shift+Left").connect(self.close_all)
        self._action(self.tr("Exporter vers Excel…"), "").connect(self._ask_workbook)

    def _action(self, text: str, shortcut: str | QKeySequence.StandardKey):  # noqa: ANN202
        action = QAction(text, self)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.addAction(action)
        return action.triggered

    @Slot()
    def _ask_workbook(self) -> None:
        if self.taken is not None:
            self.workbook_asked.emit(self.taken)

    def _text_columns(self) -> int:
        columns = self.table.columns if self.table else ()
        texts = [column.kind is CellKind.TEXT for column in columns]
        return texts.index(False) if False in texts else 0

    def _size_columns(self) -> None:
        table = self.table
        if table is None:
            return
        for rank, column in enumerate(table.columns):
            is_rate = column.kind is CellKind.PERCENT
            self.setItemDelegateForColumn(rank, self._rates if is_rate else self._cells)
            self.setColumnWidth(rank, self._natural_width(table, rank))
        self._size_label()

    def _natural_width(self, table: TableSpec, rank: int) -> int:
        metrics = self.fontMetrics()
        title = str(self._model.headerData(rank, Qt.Orientation.Horizontal))
        bold = round(metrics.horizontalAdvance(title) * 1.12) + 24
        widest = 0
        for number in range(len(table.rows)):
            index = self._model.index_of(number, rank)
            indent = (table.rows[number].level + 1) * self.indentation() if rank == 0 else 0
            text = str(index.data() or "")
            widest = max(widest, round(metrics.horizontalAdvance(text) * 1.08) + indent)
        is_measure = table.columns[rank].kind is CellKind.MEASURE
        longest = metrics.averageCharWidth() * (_WIDEST_MEASURE if is_measure else _WIDEST_LABEL)
        if table.columns[rank].kind is CellKind.PERCENT:
            bold = max(bold, metrics.averageCharWidth() * _RATE)
        return max(bold, min(widest + 20, longest))

    def _size_label(self) -> None:
        """Give the last text column the room that is left, between a least and a most."""
        count = self._text_columns() or (len(self.table.columns) if self.table else 0)
        if count == 0:
            return
        label = count - 1
        others = sum(
            self.columnWidth(rank) for rank in range(self._model.columnCount()) if rank != label
        )
        least = self.fontMetrics().averageCharWidth() * self._narrowest_label
        self.setColumnWidth(label, max(least, self.viewport().width() - others))

    def _open_keys(self) -> set[str] | None:
        if self.table is None:
            return None
        return {
            row.key
            for number, row in enumerate(self.table.rows)
            if self.isExpanded(self._model.index_of(number))
        }

    def _reopen(self, keys: set[str] | None) -> None:
        if keys is None or self.table is None:
            return
        for number, row in enumerate(self.table.rows):
            if row.key in keys:
                self.expand(self._model.index_of(number))

    def _is_open(self, number: int) -> bool:
        """Whether every row above a row is open."""
        above = self._model.index_of(number).parent()
        while above.isValid():
            if not self.isExpanded(above):
                return False
            above = above.parent()
        return True

    def _chosen_key(self) -> str:
        row = self._model.row_at(self.currentIndex())
        return row.key if row else ""

    def _rechoose(self, key: str) -> None:
        if not key or self.table is None:
            return
        for number, row in enumerate(self.table.rows):
            if row.key == key:
                self.selectionModel().setCurrentIndex(self._model.index_of(number), _CHOOSE)
                return

    def _scroll(self) -> int:
        return self.verticalScrollBar().value()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row is current."""  # Qt override
        super().currentChanged(current, previous)
        self.row_chosen.emit()
