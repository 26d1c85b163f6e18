"""A DM or a virement being drafted in the table itself, checked as it is typed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.drafts import Draft, DraftKind, DraftLine
from budgetlocal.core.money import AmountError
from budgetlocal.core.specs import Row
from budgetlocal.core.typed import typed_cents
from budgetlocal.ui.execution.context import Context
from budgetlocal.ui.execution.pane import Pane
from budgetlocal.ui.forms import Wording, combo_box, stacked_field
from budgetlocal.ui.tables.editable import EditableTable
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.empty_state import EmptyState
from budgetlocal.ui.widgets.finding_list import FindingList
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from budgetlocal.core.drafts import Place
    from budgetlocal.core.specs import Finding, TableSpec

_TYPED = "projet"
_ARTICLE = 2


@dataclass(frozen=True, slots=True)
class _Answer:
    draft: Draft
    effect: TableSpec
    deliberation: TableSpec
    findings: tuple[Finding, ...]
    places: Mapping[str, Place]


class DraftPane(Pane):
    """Credits before and after, what is left, whether it may be decided, and its table."""

    LANE = "execution-projet"

    draft_asked = Signal(object)
    """A DraftKind: begin a draft."""
    rename_asked = Signal(object)
    removed = Signal(object)
    account_asked = Signal(object)
    """A Draft to which an account is added that the budget does not have."""
    line_typed = Signal(object, object)
    """A Draft and a DraftLine of it; zero takes the line away."""
    mistyped = Signal(str)
    pdf_asked = Signal(object)
    """A TableSpec to print."""

    def _build(self) -> None:
        self._answer: _Answer | None = None
        self._chosen: int | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._tool_row())
        self._faces = QStackedWidget()
        self._nothing = EmptyState()
        self._faces.addWidget(self._nothing)
        self._faces.addWidget(self._work())
        column.addWidget(self._faces, 1)

    def _tool_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        wording = Wording(self.tr("&Projet"), self.tr("Projet que le tableau montre"))
        self._drafts = combo_box(wording)
        row.addWidget(stacked_field(self._drafts, wording))
        self._new_dm = QPushButton(self.tr("Nouvelle &DM…"))
        self._new_vc = QPushButton(self.tr("Nouveau &virement…"))
        self._this = QPushButton(self.tr("&Ce projet"))
        self._this.setToolTip(self.tr("Ajouter un compte, renommer, imprimer, supprimer"))
        menu = QMenu(self._this)
        self._add = menu.addAction(self.tr("Ajouter un &compte…"))
        self._rename = menu.addAction(self.tr("Re&nommer…"))
        self._pdf = menu.addAction(self.tr("Déli&bération en PDF…"))
        self._remove = menu.addAction(self.tr("S&upprimer"))
        self._this.setMenu(menu)
        for button in (self._new_dm, self._new_vc, self._this):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        return row

    def _work(self) -> QWidget:
        self._effect = EditableTable(self.tr("Crédits avant et après le projet"), _may_edit)
        self._deliberation = TableView(self.tr("Tableau de la délibération"))
        self._findings = FindingList()
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 8, 8, 0)
        left.addWidget(self._findings)
        left.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Contrôles du projet"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(side)
        right = QWidget()
        inner = QVBoxLayout(right)
        inner.setContentsMargins(8, 8, 0, 0)
        inner.addWidget(label(self.tr("Tableau de la délibération"), "heading"))
        inner.addWidget(self._deliberation)
        below = QSplitter(Qt.Orientation.Horizontal)
        below.setChildrenCollapsible(False)
        below.addWidget(area)
        below.addWidget(right)
        below.setSizes([4, 5])
        whole = QSplitter(Qt.Orientation.Vertical)
        whole.setChildrenCollapsible(False)
        whole.addWidget(self._effect)
        whole.addWidget(below)
        whole.setStretchFactor(0, 3)
        whole.setStretchFactor(1, 2)
        return whole

    def _connect(self) -> None:
        self._drafts.currentIndexChanged.connect(self._choose)
        self._new_dm.clicked.connect(lambda: self.draft_asked.emit(DraftKind.DM))
        self._new_vc.clicked.connect(lambda: self.draft_asked.emit(DraftKind.VC))
        self._nothing.asked.connect(lambda: self.draft_asked.emit(DraftKind.DM))
        self._add.triggered.connect(lambda: self._emit(self.account_asked))
        self._rename.triggered.connect(lambda: self._emit(self.rename_asked))
        self._remove.triggered.connect(lambda: self._emit(self.removed))
        self._pdf.triggered.connect(self._ask_pdf)
        self._effect.edited.connect(self._type)
        self._effect.workbook_asked.connect(self.workbook_asked)
        self._deliberation.workbook_asked.connect(self.workbook_asked)

    @property
    def table(self) -> TableSpec | None:
        """The table of the deliberation."""
        return self._deliberation.table

    def show_draft(self, number: int) -> None:
        """Show a draft by its number, once the context holds it."""
        self._chosen = number

    def _draft(self) -> Draft | None:
        drafts = self.context.drafts if self.context is not None else ()
        return next((each for each in drafts if each.id == self._chosen), None)

    def _named(self, draft: Draft) -> str:
        kind = self.tr("DM") if draft.kind is DraftKind.DM else self.tr("Virement")
        return f"{kind} · {draft.objet}"

    def _refresh(self) -> None:
        drafts = self.context.drafts if self.context is not None else ()
        numbers = [each.id for each in drafts]
        if self._chosen not in numbers:
            self._chosen = numbers[-1] if numbers else None
        self._drafts.blockSignals(True)
        self._drafts.clear()
        for each in drafts:
            self._drafts.addItem(self._named(each), each.id)
        self._drafts.setCurrentIndex(self._drafts.findData(self._chosen))
        self._drafts.blockSignals(False)
        self._drafts.setEnabled(bool(drafts))
        self._this.setEnabled(bool(drafts))
        draft = self._draft()
        if draft is None:
            self._answer = None
            self._deliberation.show_table(None)
            self._nothing.say(
                self.tr("Aucun projet pour cet exercice"),
                self.tr(
                    "Préparez une décision modificative ou un virement de crédits : l'équilibre, le "
                    "disponible et l'atterrissage se recalculent à chaque montant tapé. Rien n'est "
                    "écrit dans le budget voté, et tout s'annule."
                ),
                self.tr("Nouvelle DM…"),
            )
            self._faces.setCurrentIndex(0)
        else:
            self.ask(lambda context: _answer(context, draft), self._show)

    @Slot(int)
    def _choose(self, _rank: int) -> None:
        self._chosen = self._drafts.currentData()
        self._refresh()

    def _show(self, answer: _Answer) -> None:
        is_other = self._answer is None or self._answer.draft.id != answer.draft.id
        self._answer = answer
        self._effect.show_table(answer.effect)
        if is_other:
            self._effect.open_to_level(1)
        self._deliberation.show_table(answer.deliberation)
        self._findings.show_findings(answer.findings)
        self._faces.setCurrentIndex(1)

    def _type(self, key: str, _column: str, text: str) -> None:
        answer = self._answer
        if answer is None or key not in answer.places:
            return
        try:
            cents = typed_cents(text) or 0
        except AmountError:
            self.mistyped.emit(text)
            return
        place = answer.places[key]
        known = next((each for each in answer.draft.lines if each.place == place), None)
        line = replace(known, cents=cents) if known else DraftLine(place, cents)
        self.line_typed.emit(answer.draft, line)

    def _emit(self, signal: SignalInstance) -> None:
        draft = self._draft()
        if draft is not None:
            signal.emit(draft)

    @Slot()
    def _ask_pdf(self) -> None:
        if self._deliberation.table is not None:
            self.pdf_asked.emit(self._deliberation.table)


def _may_edit(row: Row, column: str) -> bool:
    return column == _TYPED and row.level == _ARTICLE


def _answer(context: Context, draft: Draft) -> _Answer:
    from budgetlocal.analysis.drafting.checks import draft_findings
    from budgetlocal.analysis.drafting.lines import places_of
    from budgetlocal.analysis.drafting.tables import deliberation_table, effect_table

    checked = context.checked()
    found = context.landing()
    landings = {
        (each.side, each.group.key): each.landing
        for each in found.chapters
        if each.landing is not None
    }
    return _Answer(
        draft=draft,
        effect=effect_table(checked, draft, landings),
        deliberation=deliberation_table(checked.budget, draft),
        findings=draft_findings(checked, draft),
        places=places_of(checked.documents, draft),
    )
