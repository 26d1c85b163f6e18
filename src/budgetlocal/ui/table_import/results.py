"""The tabs under the sheet: questions, identity, sums, repairs, exclusions, result, remarks."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from budgetlocal.core.specs import TableSpec
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.report import TableImport
from budgetlocal.ui.forms import Wording, combo_box, label_of
from budgetlocal.ui.language import say
from budgetlocal.ui.table_import.identity_form import IdentityForm
from budgetlocal.ui.table_import.question_panel import QuestionPanel
from budgetlocal.ui.table_import.reading import Understood
from budgetlocal.ui.table_import.repair_panel import RepairPanel
from budgetlocal.ui.table_import.report_tables import excluded_table, remarks_table, sums_table
from budgetlocal.ui.tables.table_view import TableView

_CHAPTERS = 2


class Tab(IntEnum):
    """The tabs, in their order."""

    QUESTIONS = 0
    IDENTITY = 1
    SUMS = 2
    REPAIRS = 3
    EXCLUDED = 4
    RESULT = 5
    REMARKS = 6


class Results(QTabWidget):
    """What the file was understood to be, and what is asked."""

    workbook_asked = Signal(object)

    def __init__(self, nomenclatures: Sequence[str], parent: QWidget | None = None) -> None:
        """Make empty tabs."""
        super().__init__(parent)
        self.questions = QuestionPanel()
        self.identity = IdentityForm(nomenclatures)
        self.repairs = RepairPanel()
        self._sums = TableView(self.tr("Conservation des montants"))
        self._excluded = TableView(self.tr("Lignes exclues"))
        self._result = ResultPanel()
        self._remarks = TableView(self.tr("À savoir"))
        for widget in (
            self.questions,
            self.identity,
            self._sums,
            self.repairs,
            self._excluded,
            self._result,
            self._remarks,
        ):
            self.addTab(widget, "")
        self.setDocumentMode(True)
        for source in (self._sums, self._excluded, self._remarks):
            source.workbook_asked.connect(self.workbook_asked)
        self.repairs.workbook_asked.connect(self.workbook_asked)
        self._result.tree.workbook_asked.connect(self.workbook_asked)
        self._name_tabs(None)

    def show_understood(self, understood: Understood, answers: Answers) -> None:
        """Show another report."""
        report = understood.report
        self.questions.show_questions(report.questions, answers.choices)
        self.identity.show_identity(report.lecture.identity)
        self._sums.show_table(sums_table(report.sommes))
        self.repairs.show_repairs(report.reparations)
        self._excluded.show_table(excluded_table(report.exclus))
        self._remarks.show_table(remarks_table(report))
        self._result.show_documents(report, understood.trees)
        self._name_tabs(report)

    def _name_tabs(self, report: TableImport | None) -> None:
        counts = {
            Tab.QUESTIONS: len(report.questions) if report else 0,
            Tab.REPAIRS: len(report.reparations) if report else 0,
            Tab.EXCLUDED: len(report.exclus) if report else 0,
            Tab.REMARKS: len(report.notices) + len(report.lecture.temoins) if report else 0,
        }
        for tab, name in self._names().items():
            count = counts.get(tab, 0)
            self.setTabText(tab, f"{name} ({count})" if count else name)

    def _names(self) -> dict[Tab, str]:
        return {
            Tab.QUESTIONS: self.tr("&Questions"),
            Tab.IDENTITY: self.tr("I&dentité"),
            Tab.SUMS: self.tr("&Sommes"),
            Tab.REPAIRS: self.tr("&Réparations"),
            Tab.EXCLUDED: self.tr("&Exclus"),
            Tab.RESULT: self.tr("Rés&ultat"),
            Tab.REMARKS: self.tr("À sa&voir"),
        }


class ResultPanel(QWidget):
    """The budget that the file gives, as the page Budget will show it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold no document yet."""
        super().__init__(parent)
        wording = Wording(self.tr("Docu&ment"), self.tr("Un fichier peut en contenir plusieurs."))
        self._choice = combo_box(wording)
        self._label = label_of(self._choice, wording)
        self.tree = TableView(self.tr("Budget lu dans le fichier"))
        self._trees: tuple[TableSpec, ...] = ()
        row = QHBoxLayout()
        row.setContentsMargins(8, 6, 8, 0)
        row.addWidget(self._label)
        row.addWidget(self._choice)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.tree, 1)
        self._choice.currentIndexChanged.connect(self._show)

    def show_documents(self, report: TableImport, trees: tuple[TableSpec, ...]) -> None:
        """Show other documents; the rank that was chosen stays chosen when there is one."""
        rank = max(self._choice.currentIndex(), 0)
        self._trees = trees
        self._choice.blockSignals(True)
        self._choice.clear()
        for document, tree in zip(report.documents, trees, strict=True):
            self._choice.addItem(say(tree.title))
            count = self.tr("%n ligne(s)", "", len(document.lines))
            self._choice.setItemText(
                self._choice.count() - 1,
                f"{self._choice.itemText(self._choice.count() - 1)} · {count}",
            )
        self._choice.setCurrentIndex(min(rank, len(trees) - 1))
        self._choice.blockSignals(False)
        self._choice.setEnabled(len(trees) > 1)
        self._show()

    @Slot()
    def _show(self) -> None:
        rank = self._choice.currentIndex()
        self.tree.show_table(self._trees[rank] if 0 <= rank < len(self._trees) else None)
        self.tree.open_to_level(_CHAPTERS)
