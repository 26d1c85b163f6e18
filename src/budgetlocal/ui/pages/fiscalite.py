"""The vote of rates: local taxes before the council decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from budgetlocal.core.specs import TableSpec
from budgetlocal.ui.fiscalite.history_view import LANE as HISTORY
from budgetlocal.ui.fiscalite.pane import LANE, FiscalitePane
from budgetlocal.ui.fiscalite.prefill_flow import LANE as PREFILL
from budgetlocal.ui.pages.page import Page, Subject
from budgetlocal.ui.tools import Tools
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class FiscalitePage(Page):
    """Products, links between rates, ceilings, households; the document shown takes the vote."""

    LANES = (LANE, PREFILL, HISTORY)

    def __init__(self, tools: Tools) -> None:
        """Keep the votes in the workspace of the session."""
        self._tools = tools
        super().__init__(tools.jobs)

    @property
    def table(self) -> TableSpec | None:
        """The products of the vote shown."""
        return self._pane.table

    def focus_content(self) -> None:
        """Put the keyboard on the vote."""
        self._pane.focus()

    def showEvent(self, event: QShowEvent) -> None:
        """Show itself: it is not about a document."""  # Qt override
        super().showEvent(event)
        self.show_content()

    def _build(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 16, 20, 8)
        column.addWidget(label(self.tr("Impôts locaux : voter les taux"), "title"))
        self._pane = FiscalitePane(self._tools)
        column.addWidget(self._pane, 1)

    def _connect(self) -> None:
        self._pane.workbook_asked.connect(self.workbook_asked)
        self._pane.chart_asked.connect(self.chart_asked)

    def _show_without_document(self) -> None:
        self._pane.show_subject(None)
        self.show_content()

    def _refresh(self, subject: Subject) -> None:
        self._pane.show_subject(subject)
        self.show_content()
