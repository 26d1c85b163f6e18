"""How the credits of one side of a section were used, chapter by chapter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.kinds import Section, Sens
from budgetlocal.ui.chart_cards import ChartCards
from budgetlocal.ui.forms import Segments, Wording
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.language import say
from budgetlocal.ui.pages.page import Page, Subject
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.empty_state import EmptyState
from budgetlocal.ui.widgets.finding_list import FindingList
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.execution.chapters import Execution
    from budgetlocal.core.specs import TableSpec

_SECTIONS = (Section.FONCTIONNEMENT, Section.INVESTISSEMENT)
_SENSES = (Sens.DEPENSE, Sens.RECETTE)


class ExecutionPage(Page):
    """Open, executed, still to come, unused."""

    LANES = ("execution",)

    def _build(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(8)
        self._title = label("", "title")
        column.addWidget(self._title)
        column.addLayout(self._tool_row())
        self._table = TableView(self.tr("Exécution par chapitre"))
        self._findings = FindingList()
        self._charts = ChartCards(self)
        inner = QWidget()
        below = QVBoxLayout(inner)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(12)
        below.addWidget(self._findings)
        below.addWidget(self._table)
        below.addWidget(self._charts)
        below.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Exécution"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        self._nothing = EmptyState()
        self._nothing.asked.connect(self.import_asked)
        self._answers = QStackedWidget()
        self._answers.addWidget(area)
        self._answers.addWidget(self._nothing)
        column.addWidget(self._answers, 1)

    def _tool_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._section = Segments(
            Wording(self.tr("Section"), self.tr("Section du budget")),
            (
                Wording(self.tr("Fonctionnement"), self.tr("Section de fonctionnement")),
                Wording(self.tr("Investissement"), self.tr("Section d'investissement")),
            ),
        )
        self._sens = Segments(
            Wording(self.tr("Sens"), self.tr("Dépenses ou recettes")),
            (
                Wording(self.tr("Dépenses"), self.tr("Ce qui a été mandaté")),
                Wording(self.tr("Recettes"), self.tr("Ce qui a été titré")),
            ),
        )
        row.addWidget(self._section)
        row.addWidget(self._sens)
        row.addStretch(1)
        self._excel = QPushButton(self.tr("E&xcel…"))
        self._excel.setToolTip(self.tr("Écrire ce tableau dans un fichier Excel"))
        row.addWidget(self._excel)
        return row

    def _connect(self) -> None:
        self._section.group.idClicked.connect(self._ask)
        self._sens.group.idClicked.connect(self._ask)
        self._excel.clicked.connect(self._ask_workbook)
        self._table.workbook_asked.connect(self.workbook_asked)
        self._charts.export_asked.connect(self.chart_asked)

    def focus_content(self) -> None:
        """Put the keyboard on the table."""
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def table(self) -> TableSpec | None:
        """The table that is shown, None when the document has no execution."""
        return self._table.table

    def _refresh(self, subject: Subject) -> None:
        self._ask()

    @Slot()
    def _ask(self) -> None:
        if self.subject is None:
            return
        subject = self.subject
        section, sens = _SECTIONS[self._section.chosen], _SENSES[self._sens.chosen]
        self.jobs.run(
            lambda ticket: _answer(subject, section, sens, ticket),
            lane="execution",
            done=self._show,
            refused=self.show_refusal,
        )

    def _show(self, answer: Execution) -> None:
        self._title.setText(say(answer.table.title))
        is_missing = answer.missing is not None
        self._answers.setCurrentIndex(int(is_missing))
        self._excel.setEnabled(not is_missing)
        if answer.missing is not None:
            self._nothing.say(
                self.tr("Pas d'exécution à montrer"),
                say(answer.missing),
                self.tr("Importer un fichier…"),
            )
        self._table.show_table(None if is_missing else answer.table)
        self._table.open_all()
        self._table.fit_rows()
        self._findings.show_findings(answer.findings)
        self._charts.show_charts((answer.chart,) if answer.chart else ())
        self.show_content()

    @Slot()
    def _ask_workbook(self) -> None:
        if self._table.table is not None:
            self.workbook_asked.emit(self._table.table)


def _answer(subject: Subject, section: Section, sens: Sens, ticket: Ticket) -> Execution:
    from budgetlocal.analysis.execution.chapters import execution

    budget = subject.read_focus()
    ticket.stop_if_cancelled()
    return execution(budget, section=section, sens=sens)
