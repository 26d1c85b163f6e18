"""The rail, the choosers and the pages: what is seen when a workspace is open."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from budgetlocal.core.specs import TableSpec
from budgetlocal.ui.context_bar import ContextBar
from budgetlocal.ui.jobs import Jobs
from budgetlocal.ui.pages.budget import BudgetPage
from budgetlocal.ui.pages.execution import ExecutionPage
from budgetlocal.ui.pages.page import Page
from budgetlocal.ui.pages.synthese import SynthesePage
from budgetlocal.ui.rail import Rail, RailItem
from budgetlocal.ui.tables.copying import copy_table
from budgetlocal.ui.tables.table_view import TableView

BUDGET = 1
"""Rank of the page that can be filtered."""


class WorkArea(QWidget):
    """One page at a time, on the document that the choosers say."""

    import_asked = Signal()
    workbook_asked = Signal(object)
    chart_asked = Signal(object)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        """Show the first page."""
        super().__init__(parent)
        self.bar = ContextBar()
        self._budget = BudgetPage(jobs)
        self.pages: tuple[Page, ...] = (SynthesePage(jobs), self._budget, ExecutionPage(jobs))
        self._rail = Rail(
            (
                RailItem(self.tr("Synthèse"), "synthese", self.tr("L'essentiel en une page")),
                RailItem(self.tr("Budget"), "budget", self.tr("Le budget en détail")),
                RailItem(self.tr("Exécution"), "execution", self.tr("Ce qui a été réalisé")),
            )
        )
        self._stack = QStackedWidget()
        self._build()
        self._rail.page_chosen.connect(self.show_page)
        for page in self.pages:
            page.import_asked.connect(self.import_asked)
            page.workbook_asked.connect(self.workbook_asked)
            page.chart_asked.connect(self.chart_asked)
        self.show_page(0)

    @Slot(int)
    def show_page(self, rank: int) -> None:
        """Show a page: 0 Synthèse, 1 Budget, 2 Exécution."""
        self._rail.show_page(rank)
        self._stack.setCurrentIndex(rank)

    @Slot(int)
    def go_to_page(self, rank: int) -> None:
        """Show a page and put the keyboard on it."""
        self.show_page(rank)
        self.focus_page()

    def focus_page(self) -> None:
        """Put the keyboard on the page that is shown."""
        self.pages[self._stack.currentIndex()].focus_content()

    def filter_budget(self) -> None:
        """Show the budget with the cursor in its filter."""
        self.show_page(BUDGET)
        self._budget.focus_filter()

    def shown_table(self) -> TableSpec | None:
        """Return the table of the page that is shown, None when it has none."""
        return self.pages[self._stack.currentIndex()].table

    def copy_focused(self) -> bool:
        """Copy what has the keyboard; return whether something was copied."""
        widget = self.window().focusWidget()
        if isinstance(widget, QLineEdit):
            widget.copy()
            return True
        if isinstance(widget, TableView):
            widget.copy_selection()
            return True
        return self.copy_table()

    def copy_table(self) -> bool:
        """Copy the whole table of the page; return whether there is one."""
        table = self.shown_table()
        if table is not None:
            copy_table(table)
        return table is not None

    def dress(self) -> None:
        """Paint again with the colours of the theme."""
        self._rail.dress()
        for page in self.pages:
            page.dress()

    def _build(self) -> None:
        for page in self.pages:
            self._stack.addWidget(page)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.bar)
        right.addWidget(self._stack, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._rail)
        across.addLayout(right, 1)
