"""The debt of the budget shown: loans and schedules, extinction, structure, checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.errors import UserError
from budgetlocal.ui.dette.checks_view import ChecksView
from budgetlocal.ui.dette.edits import DetteEdits
from budgetlocal.ui.dette.extinction_view import ExtinctionView
from budgetlocal.ui.dette.loans_view import LoansView
from budgetlocal.ui.dette.structure_view import StructureView
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.empty_state import EmptyState
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from budgetlocal.analysis.dette.pages import DebtPage
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.ui.pages.page import Subject
    from budgetlocal.ui.tools import Tools


class DettePane(QWidget):
    """Asks for its answer only while it is seen."""

    workbook_asked = Signal(object)
    """A TableSpec to write as an Excel file."""
    chart_asked = Signal(object)
    """A ChartSpec to write as a picture."""

    LANE = "dette"

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._tools = tools
        self._edits = DetteEdits(tools, self)
        self._subject: Subject | None = None
        self._answer: DebtPage | None = None
        self._is_stale = False
        self._build()
        self._connect()

    @property
    def table(self) -> TableSpec | None:
        """The table of the tab that is shown."""
        if self._faces.currentWidget() is not self._tabs:
            return None
        shown = self._tabs.currentWidget()
        return shown.table if isinstance(shown, self._VIEWS) else None

    _VIEWS = (LoansView, ExtinctionView, StructureView, ChecksView)

    def show_subject(self, subject: Subject | None) -> None:
        """Show the debt of another document, or of the same one after an edit."""
        is_other = (
            subject is None
            or self._subject is None
            or (subject.document.budget_id != self._subject.document.budget_id)
        )
        if is_other:
            self._answer = None
        self._subject = subject
        self._is_stale = subject is not None
        if self.isVisible():
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what changed while another page was seen."""  # Qt override
        super().showEvent(event)
        self._catch_up()

    def focus(self) -> None:
        """Put the keyboard on the loans."""
        self._loans.focus()

    def _catch_up(self) -> None:
        subject = self._subject
        if not self._is_stale or subject is None:
            return
        self._is_stale = False
        study = self._edits.study(subject.document.budget_id)
        content = study.content if study is not None else None
        if self._answer is None:
            self._say(self.tr("Un instant…"), self.tr("Les emprunts sont en cours de lecture."))
        self._tools.jobs.run(
            lambda _ticket: _answer(subject, content),
            lane=self.LANE,
            done=self._show,
            refused=self._refuse,
        )

    def _show(self, answer: DebtPage) -> None:
        self._answer = answer
        for button in (self._indices, self._table):
            button.setEnabled(True)
        self._add.setEnabled(True)
        self._excel.setEnabled(not answer.is_empty)
        self._source.setText(say(answer.debt.source))
        if answer.is_empty:
            self._say(
                self.tr("Aucun emprunt n'est connu pour ce budget"),
                self.tr(
                    "Importez le XML d'un compte ou d'un budget avec son annexe de la dette (s'il est déjà "
                    "là sans elle, importez-le de nouveau), un tableau d'emprunts, ou ajoutez-en un."
                ),
                self.tr("Ajouter un emprunt…"),
            )
            return
        self._faces.setCurrentWidget(self._tabs)
        for view in (self._loans, self._extinction, self._structure, self._checks):
            view.show_page(answer)

    def _refuse(self, error: UserError) -> None:
        self._answer = None
        self._say(say(error.message), f"{say(error.where)}\n{say(error.hint)}".strip())

    def _say(self, heading: str, words: str, action: str = "") -> None:
        self._empty.say(heading, words, action)
        self._faces.setCurrentWidget(self._empty)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._source = label("", "muted")
        row.addWidget(self._source, 1, Qt.AlignmentFlag.AlignVCenter)
        self._add = self._button(row, self.tr("A&jouter…"), self.tr("Taper un emprunt"))
        self._table = self._button(
            row, self.tr("Ta&bleau…"), self.tr("Ajouter les emprunts d'un fichier Excel ou csv")
        )
        self._indices = self._button(
            row, self.tr("I&ndex…"), self.tr("Courbe des index que suivent les emprunts révisables")
        )
        self._excel = self._button(
            row, self.tr("E&xcel…"), self.tr("Écrire ce tableau dans un fichier Excel")
        )
        column.addLayout(row)
        self._loans = LoansView()
        self._extinction = ExtinctionView()
        self._structure = StructureView()
        self._checks = ChecksView()
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.tr("Dette"))
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._loans, self.tr("Emprunts"))
        self._tabs.addTab(self._extinction, self.tr("Extinction"))
        self._tabs.addTab(self._structure, self.tr("Structure"))
        self._tabs.addTab(self._checks, self.tr("Vérifications"))
        self._empty = EmptyState()
        self._faces = QStackedWidget()
        self._faces.addWidget(self._empty)
        self._faces.addWidget(self._tabs)
        column.addWidget(self._faces, 1)

    def _button(self, row: QHBoxLayout, text: str, help_text: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(help_text)
        button.setAccessibleDescription(help_text)
        button.setEnabled(False)
        row.addWidget(button)
        return button

    def _connect(self) -> None:
        edits = self._edits
        self._add.clicked.connect(lambda: self._with_page(edits.add))
        self._empty.asked.connect(lambda: self._with_page(edits.add))
        self._table.clicked.connect(lambda: self._with_page(edits.ask_table))
        self._indices.clicked.connect(lambda: self._with_page(edits.ask_indices))
        self._excel.clicked.connect(self._ask_workbook)
        self._loans.change_asked.connect(
            lambda loan: self._with_page(lambda number, page: edits.change(number, page, loan))
        )
        self._loans.removed.connect(
            lambda loan: self._with_page(lambda number, page: edits.remove(number, page, loan))
        )
        for view in (self._loans, self._extinction, self._structure, self._checks):
            view.workbook_asked.connect(self.workbook_asked)
        for charts in (self._extinction, self._structure):
            charts.chart_asked.connect(self.chart_asked)

    def _with_page(self, act: Callable[[int, DebtPage], None]) -> None:
        if self._subject is not None and self._answer is not None:
            act(self._subject.document.budget_id, self._answer)

    @Slot()
    def _ask_workbook(self) -> None:
        if self.table is not None:
            self.workbook_asked.emit(self.table)


def _answer(subject: Subject, study: str | None) -> DebtPage:
    from budgetlocal.analysis.dette.pages import debt_page

    budgets = subject.read(subject.siblings)
    focus = budgets[subject.siblings.index(subject.document.id)]
    return debt_page(budgets, focus, study)
