"""The debt against the accounts: figures side by side, and what was checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from budgetlocal.ui.dette.scroll import scrolling
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.finding_list import FindingList
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.dette.pages import DebtPage
    from budgetlocal.core.specs import TableSpec


class ChecksView(QWidget):
    """Gaps to the cent; Ctrl+E on a figure of the accounts shows its lines."""

    workbook_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        column = scrolling(self, self.tr("Vérifications de la dette"))
        self._title = label("", "heading")
        self._table = TableView(self.tr("La dette et les comptes"), narrowest_label=44)
        self._findings = FindingList()
        for widget in (self._title, self._table, self._findings):
            column.addWidget(widget)
        column.addStretch(1)
        self._table.workbook_asked.connect(self.workbook_asked)

    @property
    def table(self) -> TableSpec | None:
        """The figures side by side."""
        return self._table.table

    def show_page(self, page: DebtPage) -> None:
        """Show what was checked."""
        table = page.reconciliation
        self._title.setVisible(table is not None)
        self._table.setVisible(table is not None)
        self._table.show_table(table)
        if table is not None:
            self._title.setText(say(table.title))
            self._table.fit_rows()
        self._findings.show_findings(page.findings)
