"""What is owed, what it costs each year, and whether the accounts agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from budgetlocal.ui.dette.edits import LANE
from budgetlocal.ui.dette.pane import DettePane
from budgetlocal.ui.pages.page import Page, Subject
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.ui.tools import Tools


class DettePage(Page):
    """The pane of the debt, as a page of its own."""

    LANES = (DettePane.LANE, LANE)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        """Show that nothing is open."""
        self._tools = tools
        super().__init__(tools.jobs, parent)

    @property
    def table(self) -> TableSpec | None:
        """The table of the tab that is shown."""
        return self._pane.table

    def focus_content(self) -> None:
        """Put the keyboard on the loans."""
        self._pane.focus()

    def _build(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Dette"), "title"))
        self._pane = DettePane(self._tools)
        column.addWidget(self._pane, 1)

    def _connect(self) -> None:
        self._pane.workbook_asked.connect(self.workbook_asked)
        self._pane.chart_asked.connect(self.chart_asked)

    def _refresh(self, subject: Subject) -> None:
        self._pane.show_subject(subject)
        self.show_content()
