"""The budget principal and the annexes together, what they pay each other left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from budgetlocal.ui.execution.context import Context
from budgetlocal.ui.execution.pane import Pane
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.core.specs import TableSpec


class TogetherPane(Pane):
    """Each budget alone, the flux croisés, and the whole."""

    LANE = "execution-ensemble"

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        self._words = label("", "muted")
        column.addWidget(self._words)
        self._table = TableView(self.tr("Budgets réunis"))
        column.addWidget(self._table, 1)

    def _connect(self) -> None:
        self._table.workbook_asked.connect(self.workbook_asked)

    @property
    def table(self) -> TableSpec | None:
        """The budgets together."""
        return self._table.table

    def _refresh(self) -> None:
        self.ask(_answer, self._show)

    def _show(self, table: TableSpec | None) -> None:
        self._table.setVisible(table is not None)
        self._table.show_table(table)
        self._table.open_all()
        if table is None:
            self._words.setText(self.tr("Aucun budget n'a de situation ni de compte à cette date."))
        else:
            self._words.setText(
                self.tr(
                    "Réalisé de chaque budget, mouvements réels. Un budget sans situation à cette "
                    "date reste inconnu, et le total avec lui."
                )
            )


def _answer(context: Context) -> TableSpec | None:
    from budgetlocal.analysis.execution.consolidated import consolidated
    from budgetlocal.analysis.execution.exercise import Exercise, exercises

    found = [context.years()[context.exercice]]
    empty = Exercise(context.exercice, (), (), None)
    for documents in context.others:
        years = exercises(context.read(documents))
        found.append(years.get(context.exercice, empty))
    return consolidated(found, context.date)
