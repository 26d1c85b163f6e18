"""The 1 000 € as a table, with the lines of the file behind each amount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QWidget

from budgetlocal.ui.jobs import Jobs
from budgetlocal.ui.language import say
from budgetlocal.ui.mille_euros.view import MilleEurosView, bare_column
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.finding_list import FindingList
from budgetlocal.ui.widgets.origin_panel import OriginPanel

if TYPE_CHECKING:
    from budgetlocal.analysis.mille_euros.view import MilleEuros
    from budgetlocal.analysis.origin import Origin
    from budgetlocal.core.specs import Row, TableSpec
    from budgetlocal.ui.pages.page import Subject

LANE = "mille-euros-origine"


class PartsView(MilleEurosView):
    """Parts, functions, accounts, lines."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        """Hold no table yet."""
        super().__init__(parent)
        self._jobs = jobs
        self._answer: MilleEuros | None = None
        self._tree = TableView(self.tr("Sur 1 000 €, par politique, fonction et compte"))
        self._guess = TableView(self.tr("Estimation par fonction (communes semblables)"))
        self._findings = FindingList()
        self._origin = OriginPanel()
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        for widget, stretch in ((self._tree, 3), (self._guess, 2), (self._origin, 1)):
            splitter.addWidget(widget)
            splitter.setStretchFactor(splitter.count() - 1, stretch)
        column = bare_column(self)
        column.addWidget(self._findings)
        column.addWidget(splitter, 1)
        for table in (self._tree, self._guess, self._origin):
            table.workbook_asked.connect(self.workbook_asked)
        self._tree.row_chosen.connect(self._explain)

    @property
    def table(self) -> TableSpec | None:
        """The parts."""
        return self._tree.table

    def show_answer(self, answer: MilleEuros, subject: Subject) -> None:
        """Show the parts of a document."""
        if answer is self._answer:
            return
        self._answer = answer
        self._findings.show_findings(answer.findings)
        self._tree.show_table(answer.table)
        self._guess.show_table(answer.guess_table)
        self._guess.setVisible(answer.guess_table is not None)
        self._tree.choose_row(0)
        self._explain()

    def focus_content(self) -> None:
        """Put the keyboard on the table."""
        self._tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _explain(self) -> None:
        number, answer = self._tree.chosen_row(), self._answer
        if answer is None or number is None:
            self._origin.clear()
            return
        row = answer.table.rows[number]
        self._origin.announce(row)
        if not row.ordinals:
            self._origin.say(
                self.tr("Une somme des lignes au-dessus, sans ligne à elle.")
                if len(answer.parts.budgets) == 1
                else self.tr(
                    "Une somme de plusieurs budgets : dépliez-la et choisissez l'un d'eux."
                )
            )
            return
        self._jobs.run(
            lambda _ticket: _origin_of(answer, row),
            lane=LANE,
            done=self._origin.show_origin,
            refused=lambda err: self._origin.say(say(err.message)),
        )


def _origin_of(answer: MilleEuros, row: Row) -> Origin:
    from budgetlocal.analysis.mille_euros.parts_origin import parts_origin
    from budgetlocal.analysis.mille_euros.parts_table import budget_of

    return parts_origin(budget_of(answer.parts, row), answer.table, row)
