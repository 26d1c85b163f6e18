"""The closing of the year: result, restes à réaliser, need, affectation, and the chain of years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from budgetlocal.ui.execution.context import Context
from budgetlocal.ui.execution.pane import Pane
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.finding_list import FindingList
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.closing_pages import Closing
    from budgetlocal.core.specs import TableSpec


class ClosingPane(Pane):
    """What the council votes in June."""

    LANE = "execution-cloture"

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 8, 0, 0)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        self._missing = label("", "muted")
        column.addWidget(self._missing)
        self._table = TableView(self.tr("Clôture de l'exercice"))
        column.addWidget(self._table)
        self._heading = label(self.tr("D'un exercice à l'autre"), "heading")
        column.addWidget(self._heading)
        self._chain = TableView(self.tr("Enchaînement des résultats"))
        column.addWidget(self._chain)
        self._findings = FindingList()
        column.addWidget(self._findings)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Clôture"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        outer.addWidget(area)

    def _connect(self) -> None:
        self._table.workbook_asked.connect(self.workbook_asked)
        self._chain.workbook_asked.connect(self.workbook_asked)

    @property
    def table(self) -> TableSpec | None:
        """The closing, or the chain of results where the exercice is not closed."""
        return self._table.table or self._chain.table

    def _refresh(self) -> None:
        self.ask(_answer, self._show)

    def _show(self, found: Closing) -> None:
        self._missing.setVisible(found.missing is not None)
        self._missing.setText(say(found.missing) if found.missing is not None else "")
        self._table.setVisible(found.table is not None)
        self._table.show_table(found.table)
        self._table.fit_rows()
        has_chain = bool(found.chain.rows)
        self._heading.setVisible(has_chain)
        self._chain.setVisible(has_chain)
        self._chain.show_table(found.chain if has_chain else None)
        self._chain.fit_rows()
        self._findings.show_findings(found.findings)


def _answer(context: Context) -> Closing:
    from budgetlocal.analysis.closing_pages import closing

    checked = context.checked()
    return closing(checked.years, context.exercice, checked.population)
