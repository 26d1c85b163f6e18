"""Where the year will end, by which method, with which error; each chapter may be corrected."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from budgetlocal.core.drafts import LandingNote
from budgetlocal.core.kinds import ChapterKind, Section, Sens
from budgetlocal.core.money import AmountError
from budgetlocal.core.specs import Row
from budgetlocal.core.typed import typed_cents
from budgetlocal.ui.execution.context import Context
from budgetlocal.ui.execution.pane import Pane
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.editable import EditableTable
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.finding_list import FindingList
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.core.specs import Finding, TableSpec

_TYPED = "atterrissage"


@dataclass(frozen=True, slots=True)
class _Answer:
    table: TableSpec
    errors: TableSpec
    findings: tuple[Finding, ...]
    missing: str
    is_closed: bool


class LandingPane(Pane):
    """The forecast by chapter, beside what the person knows better."""

    LANE = "execution-atterrissage"

    corrected = Signal(object)
    """A LandingNote without its reason: the person typed another landing."""
    uncorrected = Signal(object)
    """A LandingNote: the person emptied the cell, the calculation comes back."""
    mistyped = Signal(str)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        self._words = label("", "muted")
        column.addWidget(self._words)
        self._table = EditableTable(self.tr("Atterrissage par chapitre"), _may_edit)
        self._findings = FindingList()
        self._errors = TableView(self.tr("Erreur des méthodes"))
        self._below = below = QWidget()
        inner = QVBoxLayout(below)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(label(self.tr("Ce que chaque méthode aurait manqué"), "heading"))
        inner.addWidget(self._errors)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self._table)
        split.addWidget(below)
        split.setStretchFactor(0, 4)
        split.setStretchFactor(1, 1)
        column.addWidget(self._findings)
        column.addWidget(split, 1)

    def _connect(self) -> None:
        self._table.edited.connect(self._type)
        self._table.workbook_asked.connect(self.workbook_asked)
        self._errors.workbook_asked.connect(self.workbook_asked)

    @property
    def table(self) -> TableSpec | None:
        """The landing as it is shown."""
        return self._table.table

    def _refresh(self) -> None:
        self.ask(_answer, self._show)

    def _show(self, answer: _Answer) -> None:
        first = self._table.table is None
        self._table.show_table(answer.table)
        if first:
            self._table.open_all()
        self._errors.show_table(answer.errors)
        self._below.setVisible(bool(answer.errors.rows))
        self._findings.show_findings(answer.findings)
        self._words.setText(answer.missing or self._explained(answer))

    def _explained(self, answer: _Answer) -> str:
        if answer.is_closed:
            return self.tr(
                "L'exercice est clos : le calcul est là pour être comparé au réalisé. {source}."
            ).format(source=say(answer.table.source))
        return self.tr(
            "{source}. Double-cliquez sur un atterrissage pour le corriger, avec une note."
        ).format(source=say(answer.table.source))

    def _type(self, key: str, _column: str, text: str) -> None:
        place, kind, chapter = key.split("/")
        try:
            cents = typed_cents(text)
        except AmountError:
            self.mistyped.emit(text)
            return
        note = LandingNote(
            Section(place[0]), Sens(place[1]), ChapterKind(kind), chapter, cents or 0, ""
        )
        if cents is None:
            self.uncorrected.emit(note)
        else:
            self.corrected.emit(note)


def _may_edit(row: Row, column: str) -> bool:
    return column == _TYPED and row.level == 1


def _answer(context: Context) -> _Answer:
    from budgetlocal.analysis.landing.tables import error_table, landing_findings, landing_table

    found = context.landing()
    return _Answer(
        landing_table(found),
        error_table(found),
        landing_findings(found),
        say(found.missing) if found.missing is not None else "",
        found.is_closed,
    )
