"""Execution against the voted budget, at any date: follow-up, alerts, landing, drafts, closing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.formatting import day
from budgetlocal.core.kinds import Etape
from budgetlocal.ui.execution.alerts_pane import AlertsPane
from budgetlocal.ui.execution.closing_pane import ClosingPane
from budgetlocal.ui.execution.context import Context, YearStore
from budgetlocal.ui.execution.draft_pane import DraftPane
from budgetlocal.ui.execution.edits import ExecutionEdits
from budgetlocal.ui.execution.follow_up_pane import FollowUpPane
from budgetlocal.ui.execution.landing_pane import LandingPane
from budgetlocal.ui.execution.pane import Pane
from budgetlocal.ui.execution.together_pane import TogetherPane
from budgetlocal.ui.forms import Wording, combo_box, stacked_field
from budgetlocal.ui.pages.page import Page, Subject
from budgetlocal.ui.tools import Tools
from budgetlocal.ui.widgets.empty_state import EmptyState
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.workspace.entries import DocumentEntry


class ExecutionPage(Page):
    """What was opened, engaged, executed, what is left, and where it will end."""

    LANES = (
        FollowUpPane.LANE,
        FollowUpPane.SOURCES_LANE,
        AlertsPane.LANE,
        LandingPane.LANE,
        DraftPane.LANE,
        ClosingPane.LANE,
        TogetherPane.LANE,
    )

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        """Show that nothing is open."""
        self._tools = tools
        self._edits = ExecutionEdits(tools)
        self._context: Context | None = None
        self._store = YearStore()
        self._shown_document: int | None = None
        super().__init__(tools.jobs, parent)

    def _build(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(8)
        column.addLayout(self._top_row())
        self._follow_up = FollowUpPane(self.jobs)
        self._alerts = AlertsPane(self.jobs)
        self._landing = LandingPane(self.jobs)
        self._draft = DraftPane(self.jobs)
        self._closing = ClosingPane(self.jobs)
        self._together = TogetherPane(self.jobs)
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.tr("Exécution"))
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._follow_up, self.tr("Suivi"))
        self._tabs.addTab(self._alerts, self.tr("Alertes"))
        self._tabs.addTab(self._landing, self.tr("Atterrissage"))
        self._tabs.addTab(self._draft, self.tr("Projet de DM"))
        self._tabs.addTab(self._closing, self.tr("Clôture"))
        self._tabs.addTab(self._together, self.tr("Budgets réunis"))
        self._nothing = EmptyState()
        self._nothing.asked.connect(self.import_asked)
        self._faces = QStackedWidget()
        self._faces.addWidget(self._tabs)
        self._faces.addWidget(self._nothing)
        column.addWidget(self._faces, 1)

    def _top_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._title = label("", "title")
        row.addWidget(self._title, 1, Qt.AlignmentFlag.AlignBottom)
        wording = Wording(self.tr("S&ituation au"), self.tr("Date de l'exécution montrée"))
        self._dates = combo_box(wording)
        row.addWidget(stacked_field(self._dates, wording))
        self._enter = QPushButton(self.tr("Saisir une si&tuation…"))
        self._enter.setToolTip(self.tr("Taper le réalisé d'une date, chapitre par chapitre"))
        self._authorise = QPushButton(self.tr("&AP…"))
        self._authorise.setToolTip(self.tr("Autorisation de programme de chaque opération"))
        self._excel = QPushButton(self.tr("E&xcel…"))
        self._excel.setToolTip(self.tr("Écrire ce tableau dans un fichier Excel"))
        for button in (self._enter, self._authorise, self._excel):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    @property
    def _panes(self) -> tuple[Pane, ...]:
        return (
            self._follow_up,
            self._alerts,
            self._landing,
            self._draft,
            self._closing,
            self._together,
        )

    def _connect(self) -> None:
        edits = self._edits
        self._dates.currentIndexChanged.connect(self._choose_date)
        self._enter.clicked.connect(self._ask_situation)
        self._authorise.clicked.connect(lambda: self._with_context(edits.ask_autorisations))
        self._excel.clicked.connect(self._ask_workbook)
        for pane in self._panes:
            pane.workbook_asked.connect(self.workbook_asked)
            pane.chart_asked.connect(self.chart_asked)
            pane.refused.connect(self.show_refusal)
        self._landing.corrected.connect(
            lambda note: self._with_context(lambda here: edits.correct_landing(here, note))
        )
        self._landing.uncorrected.connect(
            lambda note: self._with_context(lambda here: edits.forget_landing(here, note))
        )
        self._landing.mistyped.connect(edits.mistyped)
        self._draft.draft_asked.connect(
            lambda kind: self._with_context(lambda here: edits.begin_draft(here, kind))
        )
        self._draft.rename_asked.connect(edits.rename_draft)
        self._draft.removed.connect(edits.remove_draft)
        self._draft.account_asked.connect(
            lambda draft: self._with_context(lambda here: edits.ask_account(here, draft))
        )
        self._draft.line_typed.connect(edits.set_line)
        self._draft.mistyped.connect(edits.mistyped)
        self._draft.pdf_asked.connect(edits.write_pdf)
        edits.begun.connect(self._draft.show_draft)

    def focus_content(self) -> None:
        """Put the keyboard on the follow-up."""
        self._follow_up.focus()

    @property
    def table(self) -> TableSpec | None:
        """The table of the tab that is shown."""
        pane = self._tabs.currentWidget()
        return pane.table if isinstance(pane, Pane) and self._faces.currentIndex() == 0 else None

    def _refresh(self, subject: Subject) -> None:
        repository = self._tools.session.workspace.repository
        entries = repository.documents()
        own = [each for each in entries if each.budget_id == subject.document.budget_id]
        date = self._fill_dates(subject, own)
        exercice = subject.document.exercice
        budgets = {each.id: each for each in repository.budgets()}
        town = budgets[subject.document.budget_id].collectivite_id
        others = [
            tuple(each.id for each in entries if each.budget_id == number)
            for number, budget in budgets.items()
            if budget.collectivite_id == town and number != subject.document.budget_id
        ]
        self._context = Context(
            budget_id=subject.document.budget_id,
            exercice=exercice,
            date=date,
            documents=subject.siblings,
            others=tuple(others),
            population=subject.population,
            drafts=tuple(
                each
                for each in repository.drafts(subject.document.budget_id)
                if each.exercice == exercice
            ),
            landings=repository.landings(subject.document.budget_id, exercice),
            autorisations=repository.autorisations(subject.document.budget_id),
            credits_paiement=repository.credits_paiement(subject.document.budget_id),
            read=subject.read,
            store=self._store,
        )
        self._tabs.setTabVisible(self._tabs.indexOf(self._together), bool(others))
        self._show_context()

    def _fill_dates(self, subject: Subject, own: list[DocumentEntry]) -> str:
        """List the dates at which execution is known; return the one to show."""
        year = subject.document.exercice
        end = f"{year}-12-31"
        same = [each for each in own if each.exercice == year and not each.is_draft]
        dates = {each.situation_date for each in same if each.situation_date}
        has_account = any(each.etape.is_account for each in same)
        choices = [(date, day(date)) for date in sorted(dates, reverse=True)]
        if has_account:
            choices = [(date, text) for date, text in choices if date != end]
            choices.insert(0, (end, self.tr("{date} (compte)").format(date=day(end))))
        elif not choices:
            choices = [(end, self.tr("{date} (crédits votés)").format(date=day(end)))]
        is_other = self._shown_document != subject.document.id
        self._shown_document = subject.document.id
        wanted = subject.document.situation_date if is_other else self._dates.currentData()
        known = [date for date, _ in choices]
        date = wanted if wanted in known else known[0]
        self._dates.blockSignals(True)
        self._dates.clear()
        for value, text in choices:
            self._dates.addItem(text, value)
        self._dates.setCurrentIndex(known.index(date))
        self._dates.blockSignals(False)
        return date

    @Slot(int)
    def _choose_date(self, _rank: int) -> None:
        if self._context is not None and self._dates.currentData():
            self._context = replace(self._context, date=self._dates.currentData())
            self._show_context()

    def _show_context(self) -> None:
        context = self._context
        if context is None:
            return
        self._title.setText(self.tr("Exécution {annee}").format(annee=context.exercice))
        is_empty = not self._has_anything(context)
        self._faces.setCurrentIndex(int(is_empty))
        self._excel.setEnabled(not is_empty)
        if is_empty:
            self._nothing.say(
                self.tr("Rien n'est voté pour cet exercice"),
                self.tr(
                    "Le classeur n'a pour {annee} qu'un projet, ou une situation sans date. Importez le "
                    "budget voté, une situation datée ou un compte."
                ).format(annee=context.exercice),
                self.tr("Importer un fichier…"),
            )
        else:
            for pane in self._panes:
                pane.show_context(context)
        self.show_content()

    def _has_anything(self, context: Context) -> bool:
        entries = self._tools.session.workspace.repository.documents(context.budget_id)
        return any(each.exercice == context.exercice and _speaks(each) for each in entries)

    def _with_context(self, act) -> None:  # noqa: ANN001 - takes a Context
        if self._context is not None:
            act(self._context)

    @Slot()
    def _ask_situation(self) -> None:
        if self._context is not None:
            self._edits.ask_situation(self._context, self._context.date)

    @Slot()
    def _ask_workbook(self) -> None:
        if self.table is not None:
            self.workbook_asked.emit(self.table)


def _speaks(entry: DocumentEntry) -> bool:
    """Whether a document says something of its exercice: no draft, and dated if it is a statement."""
    is_undated = entry.etape is Etape.SITUATION and not entry.situation_date
    return not entry.is_draft and not is_undated
