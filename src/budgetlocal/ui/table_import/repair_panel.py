"""The repairs, each with its cell, before, after and reason; any of them can be refused."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from budgetlocal.importing.tables.report import Reparation
from budgetlocal.ui.table_import.report_tables import repairs_table
from budgetlocal.ui.tables.table_view import TableView


class RepairPanel(QWidget):
    """A table, and what can be done with its current row."""

    refusal_asked = Signal(str, bool)
    """The id of a repair, and whether it is refused from now on."""
    place_asked = Signal(str)
    workbook_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold no repair yet."""
        super().__init__(parent)
        self._repairs: dict[str, Reparation] = {}
        self._table = TableView(self.tr("Réparations"))
        self._switch = QPushButton(self.tr("Re&fuser cette réparation"))
        self._show = QPushButton(self.tr("&Voir la cellule"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._table, 1)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 6)
        for button in (self._switch, self._show):
            button.setAutoDefault(False)
            button.setEnabled(False)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self._table.row_chosen.connect(self._follow)
        self._table.workbook_asked.connect(self.workbook_asked)
        self._switch.clicked.connect(self._ask_switch)
        self._show.clicked.connect(self._ask_place)
        space = QAction(self.tr("Refuser ou reprendre la réparation"), self._table)
        space.setShortcut(QKeySequence(Qt.Key.Key_Space))
        space.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        space.triggered.connect(self._ask_switch)
        self._table.addAction(space)

    def show_repairs(self, repairs: Sequence[Reparation]) -> None:
        """Show other repairs; the current one stays current when it is still there."""
        self._repairs = {each.id: each for each in repairs}
        self._table.show_table(repairs_table(repairs))
        self._follow()

    def _current(self) -> Reparation | None:
        number, table = self._table.chosen_row(), self._table.table
        if number is None or table is None or number >= len(table.rows):
            return None
        return self._repairs.get(table.rows[number].key)

    @Slot()
    def _follow(self) -> None:
        each = self._current()
        for button in (self._switch, self._show):
            button.setEnabled(each is not None)
        is_refused = each is not None and each.is_refused
        self._switch.setText(
            self.tr("Re&prendre cette réparation")
            if is_refused
            else self.tr("Re&fuser cette réparation")
        )

    @Slot()
    def _ask_switch(self) -> None:
        each = self._current()
        if each is not None:
            self.refusal_asked.emit(each.id, not each.is_refused)

    @Slot()
    def _ask_place(self) -> None:
        each = self._current()
        if each is not None:
            self.place_asked.emit(each.place)
