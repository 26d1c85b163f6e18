"""The 1 000 € beside another year of the same budget, or beside other communes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.core.kinds import Etape
from budgetlocal.ui.chart_cards import ChartCards
from budgetlocal.ui.context_bar import step_title
from budgetlocal.ui.donnees.shelf import Shelf
from budgetlocal.ui.forms import Wording, combo_box, label_of
from budgetlocal.ui.jobs import Jobs, Ticket
from budgetlocal.ui.language import say
from budgetlocal.ui.mille_euros.view import MilleEurosView, bare_column, scrolled
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from budgetlocal.analysis.mille_euros.comparison import Comparison
    from budgetlocal.analysis.mille_euros.view import MilleEuros
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.ui.pages.page import Subject
    from budgetlocal.workspace.entries import DocumentEntry

LANE = "mille-euros-comparer"
_COMMUNES = -1


class CompareView(MilleEurosView):
    """What compares, side by side; why the rest does not."""

    def __init__(self, jobs: Jobs, shelf: Shelf, parent: QWidget | None = None) -> None:
        """Compare with nothing yet."""
        super().__init__(parent)
        self._jobs = jobs
        self._shelf = shelf
        self._answer: MilleEuros | None = None
        self._subject: Subject | None = None
        wording = Wording(self.tr("Comparer a&vec"), self.tr("Un autre document, ou des communes"))
        self._with = combo_box(wording)
        row = QHBoxLayout()
        row.addWidget(label_of(self._with, wording))
        row.addWidget(self._with)
        row.addStretch(1)
        inner = QWidget()
        below = bare_column(inner)
        self._charts = ChartCards()
        self._table = TableView(self.tr("Comparaison"))
        below.addWidget(self._charts)
        below.addWidget(self._table)
        below.addStretch(1)
        self._area = scrolled(inner, self.tr("Comparaison"))
        self._why = EmptyState()
        self._faces = QStackedWidget()
        self._faces.addWidget(self._area)
        self._faces.addWidget(self._why)
        column = bare_column(self)
        column.addLayout(row)
        column.addWidget(self._faces, 1)
        self._charts.export_asked.connect(self.chart_asked)
        self._table.workbook_asked.connect(self.workbook_asked)
        self._with.currentIndexChanged.connect(self._ask)

    @property
    def table(self) -> TableSpec | None:
        """The comparison as a table, None when it was refused."""
        return self._table.table if self._faces.currentWidget() is self._area else None

    def show_answer(self, answer: MilleEuros, subject: Subject) -> None:
        """Offer what the document may be compared with, and compare."""
        if answer is self._answer:
            return
        former, self._answer, self._subject = self._subject, answer, subject
        if (
            former is None
            or former.entries != subject.entries
            or former.document != subject.document
        ):
            self._list(subject)
        self._ask()

    def focus_content(self) -> None:
        """Put the keyboard on the list."""
        self._with.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _list(self, subject: Subject) -> None:
        self._with.blockSignals(True)
        self._with.clear()
        for entry in _comparable(subject):
            step = step_title(entry.etape, entry.etape_label, is_draft=entry.is_draft)
            self._with.addItem(f"{entry.exercice} · {step}", entry.id)
        self._with.addItem(self.tr("Les communes les plus proches (2024)"), _COMMUNES)
        self._with.blockSignals(False)

    @Slot()
    def _ask(self) -> None:
        chosen, answer, subject = self._with.currentData(), self._answer, self._subject
        if answer is None or subject is None or chosen is None:
            return
        task = (
            partial(_communes, answer, subject, self._shelf)
            if chosen == _COMMUNES
            else partial(_document, answer, subject, chosen)
        )
        self._jobs.run(task, lane=LANE, done=self._show, refused=self._refuse)

    def _show(self, comparison: Comparison) -> None:
        self._faces.setCurrentWidget(self._area)
        self._charts.show_charts((comparison.chart,))
        self._table.show_table(comparison.table)
        self._table.fit_rows()

    def _refuse(self, error: UserError) -> None:
        self._why.say(self.tr("Cela ne se compare pas"), f"{say(error.message)}\n{say(error.hint)}")
        self._faces.setCurrentWidget(self._why)


def _comparable(subject: Subject) -> list[DocumentEntry]:
    """Return the other whole documents: those of the same kind first, the nearest year first."""
    shown = subject.document
    others = [
        entry
        for entry in subject.entries
        if entry.id != shown.id and entry.etape not in {Etape.DM, Etape.BS}
    ]
    return sorted(
        others,
        key=lambda entry: (
            entry.etape.is_account != shown.etape.is_account,
            abs(entry.exercice - shown.exercice),
            -entry.exercice,
        ),
    )


def _communes(answer: MilleEuros, subject: Subject, shelf: Shelf, _ticket: Ticket) -> Comparison:
    from budgetlocal.analysis.declared import population
    from budgetlocal.analysis.mille_euros.other_communes import with_communes
    from budgetlocal.analysis.mille_euros.wording import refuse_together

    refuse_together(answer.choices)
    inhabitants = population(answer.budget.informations, subject.population)
    return with_communes(shelf.extract, answer.budget, inhabitants)


def _document(answer: MilleEuros, subject: Subject, other: int, _ticket: Ticket) -> Comparison:
    from budgetlocal.analysis.mille_euros.other_year import with_document
    from budgetlocal.analysis.mille_euros.wording import refuse_together

    refuse_together(answer.choices)
    return with_document(answer.budget, subject.read((other,))[0], answer.choices)
