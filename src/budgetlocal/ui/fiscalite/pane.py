"""Local taxes: what the rates that a council votes bring, cost and may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import joined, translatable, verbatim
from budgetlocal.ui.dialogs.question import NameQuestion
from budgetlocal.ui.fiscalite.history_view import HistoryView
from budgetlocal.ui.fiscalite.household_editor import HouseholdEditor
from budgetlocal.ui.fiscalite.prefill_flow import PrefillFlow
from budgetlocal.ui.fiscalite.store import VoteStore
from budgetlocal.ui.fiscalite.vote_bar import VoteBar
from budgetlocal.ui.fiscalite.vote_form import VoteForm
from budgetlocal.ui.forms import Wording
from budgetlocal.ui.language import say
from budgetlocal.ui.pages.scrolling import scrolling_column
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.tools import Tools
from budgetlocal.ui.widgets.empty_state import EmptyState
from budgetlocal.ui.widgets.finding_list import FindingList
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from budgetlocal.core.specs import TableSpec
    from budgetlocal.core.studies import Study
    from budgetlocal.core.text import Text
    from budgetlocal.simulation.fiscalite.content import Typed
    from budgetlocal.simulation.fiscalite.on_budget import OnBudget
    from budgetlocal.simulation.fiscalite.vote import Vote
    from budgetlocal.ui.pages.page import Subject

LANE = "fiscalite-budget"
_LETTERS = 130
"""Room for the form and what the law says, side by side."""


class FiscalitePane(QWidget):
    """A form at the left; findings and tables at the right, computed as it is typed."""

    workbook_asked = Signal(object)
    """A TableSpec to write as an Excel file."""
    chart_asked = Signal(object)
    """A ChartSpec to write as a picture."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        """Show the votes of the workspace."""
        super().__init__(parent)
        self._tools = tools
        self._store = VoteStore(tools)
        self._prefill = PrefillFlow(tools, self)
        self._chosen: int | None = None
        self._subject: Subject | None = None
        self._build()
        self._connect()
        self._reload()

    @property
    def table(self) -> TableSpec | None:
        """The past rates when they have the keyboard, else the table of the products."""
        return self._history.table or self._products.table

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what the law says under the form where there is no room beside it."""  # Qt override
        super().resizeEvent(event)
        is_wide = self.width() >= self.fontMetrics().averageCharWidth() * _LETTERS
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._above.setDirection(beside if is_wide else below)

    def show_subject(self, subject: Subject | None) -> None:
        """Pour the vote in another document, or in none."""
        self._subject = subject
        self._history.show_subject(subject)
        self._show()

    def focus(self) -> None:
        """Put the keyboard on the vote shown, or on the way to begin one."""
        if self._faces.currentIndex():
            self._votes.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._nothing.focus_action()

    def _build(self) -> None:
        self._faces = QStackedLayout(self)
        self._nothing = EmptyState()
        self._faces.addWidget(self._nothing)
        work = QWidget()
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 8, 0, 0)
        self._bar = VoteBar()
        self._votes = self._bar.votes
        column.addWidget(self._bar)
        self._form = VoteForm()
        self._households = HouseholdEditor()
        whole = QWidget()
        _, inner = scrolling_column(whole, self.tr("Saisie et effets du vote"), 12)
        self._above = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._above.setSpacing(16)
        self._findings = FindingList()
        judged = QVBoxLayout()
        judged.addWidget(label(self.tr("Ce que dit la loi"), "heading"))
        judged.addWidget(self._findings)
        judged.addStretch(1)
        self._above.addWidget(self._form, 3)
        self._above.addLayout(judged, 2)
        inner.addLayout(self._above)
        self._problem = label("", "warning", selectable=True)
        self._problem.hide()
        inner.addWidget(self._problem)
        self._products, _ = self._table(inner, self.tr("Ce que rapportent les taux"))
        self._alike, self._alike_heading = self._table(inner, self.tr("Variation proportionnelle"))
        self._budget, self._budget_heading = self._table(
            inner, self.tr("Sur le budget de la commune")
        )
        self._budget_words = label("", "muted", selectable=True)
        inner.addWidget(self._budget_words)
        inner.addWidget(self._households)
        self._dues, self._dues_heading = self._table(
            inner, self.tr("Ce que paient des foyers types")
        )
        self._share = label(
            self.tr(
                "Part de la commune seule : ni l'intercommunalité, ni les taxes annexes, ni les frais de "
                "gestion de l'État. Arrondi à l'euro (CGI, article 1657)."
            ),
            "muted",
        )
        inner.addWidget(self._share)
        self._history = HistoryView(self._tools.jobs)
        inner.addWidget(self._history)
        inner.addStretch(1)
        column.addWidget(whole, 1)
        self._faces.addWidget(work)

    def _table(self, column: QVBoxLayout, name: str) -> tuple[TableView, QLabel]:
        heading = label(name, "heading")
        column.addWidget(heading)
        table = TableView(name)
        table.workbook_asked.connect(self.workbook_asked)
        column.addWidget(table)
        return table, heading

    def _connect(self) -> None:
        self._store.changed.connect(self._reload)
        self._votes.currentIndexChanged.connect(self._choose)
        self._bar.new.clicked.connect(self._begin)
        self._nothing.asked.connect(self._begin)
        self._bar.rename.triggered.connect(self._ask_name)
        self._bar.remove.triggered.connect(self._remove_vote)
        self._bar.take.clicked.connect(self._ask_prefill)
        self._prefill.taken.connect(
            lambda typed: self._keep(typed, self.tr("la reprise des bases et des taux"))
        )
        self._form.edited.connect(self._keep)
        self._households.edited.connect(self._keep)
        self._history.workbook_asked.connect(self.workbook_asked)
        self._history.chart_asked.connect(self.chart_asked)

    @Slot()
    def _begin(self) -> None:
        year = self._bar.year.value()
        taken = {each.name for each in self._store.votes()}
        name = self.tr("Taux {annee}").format(annee=year)
        rank = 2
        while name in taken:
            name = self.tr("Taux {annee} ({rang})").format(annee=year, rang=rank)
            rank += 1
        self._chosen = None
        self._store.add(name, year)

    @Slot()
    def _ask_name(self) -> None:
        study = self._study()
        if study is None:
            return
        dialog = NameQuestion(
            self.tr("Renommer le vote"),
            self.tr("Par exemple « Proposition de la majorité »."),
            Wording(self.tr("&Nom"), self.tr("Le nom montré dans la liste")),
            study.name,
            self._tools.window,
        )
        dialog.answered.connect(lambda name: self._store.rename(study, name))
        dialog.open()

    @Slot()
    def _remove_vote(self) -> None:
        study = self._study()
        if study is not None:
            self._store.remove(study)

    @Slot()
    def _ask_prefill(self) -> None:
        from budgetlocal.simulation.fiscalite.content import read

        study = self._study()
        if study is None:
            return
        try:
            typed = read(study.content)
        except UserError:  # said on the page already
            return
        self._prefill.begin(typed, self._subject)

    def _keep(self, typed: Typed, what: str) -> None:
        study = self._study()
        if study is not None:
            self._store.change(study, typed, what)

    @Slot(int)
    def _choose(self, _rank: int) -> None:
        self._chosen = self._votes.currentData()
        self._show()

    def _study(self) -> Study | None:
        return next((each for each in self._store.votes() if each.id == self._chosen), None)

    @Slot()
    def _reload(self) -> None:
        votes = self._store.votes()
        numbers = [each.id for each in votes]
        if self._chosen not in numbers:
            self._chosen = numbers[-1] if numbers else None
        self._votes.blockSignals(True)
        self._votes.clear()
        for each in votes:
            self._votes.addItem(each.name, each.id)
        self._votes.setCurrentIndex(self._votes.findData(self._chosen))
        self._votes.blockSignals(False)
        if not self._store.is_open:
            self._nothing.say(
                self.tr("Ouvrez d'abord un classeur"),
                self.tr("Un vote des taux se garde dans le classeur de la commune : menu Fichier."),
            )
        elif not votes:
            self._nothing.say(
                self.tr("Aucun vote des taux"),
                self.tr(
                    "Recopiez l'état 1259 : le produit, l'effet base, l'effet taux, les liens entre les taux, "
                    "les plafonds et ce que paient des foyers types se calculent à chaque chiffre tapé."
                ),
                self.tr("Nouveau vote"),
            )
        self._faces.setCurrentIndex(1 if votes else 0)
        self._show()

    def _show(self) -> None:
        from budgetlocal.simulation.fiscalite import content, findings, tables

        study = self._study()
        if study is None:
            self._form.show_vote(None)
            self._households.show_vote(None)
            return
        try:
            typed = content.read(study.content)
            vote = typed.vote()
        except UserError as err:
            self._problem.setText(f"{say(err.message)} {say(err.hint)}")
            self._problem.show()
            return
        self._problem.hide()
        self._form.show_vote(typed)
        self._households.show_vote(typed)
        said = translatable(
            "Fiscalite", "État 1259 saisi, vote « {nom} »", nom=verbatim(study.name)
        )
        source = joined((said, *typed.sources()), " ; ")
        self._products.show_table(tables.product_table(vote, source))
        self._ask_budget(vote, source)
        self._findings.show_findings(findings.findings(vote))
        self._dues.show_table(tables.household_table(vote, source))
        self._alike.show_table(tables.proportional_table(vote, source))
        has_rates = self._alike.table is not None
        self._alike.setVisible(has_rates)
        self._alike_heading.setVisible(has_rates)
        if self._alike.table is not None:
            self._alike_heading.setText(say(self._alike.table.title))
        for widget in (self._dues, self._dues_heading, self._share):
            widget.setVisible(bool(vote.households))
        for table in (self._products, self._dues, self._alike):
            table.fit_rows()

    def _ask_budget(self, vote: Vote, source: Text) -> None:
        """Read the document beside the window, and pour the vote in it."""
        subject = self._subject
        for widget in (self._budget_heading, self._budget, self._budget_words):
            widget.setVisible(subject is not None and bool(vote.taxes))
        if subject is None or not vote.taxes:
            return
        self._tools.jobs.run(
            lambda _ticket: _poured(subject, vote, source),
            lane=LANE,
            done=self._show_budget,
            refused=lambda error: self._budget_words.setText(say(error.message)),
        )

    def _show_budget(self, found: OnBudget) -> None:
        self._budget.show_table(found.table)
        self._budget.setVisible(found.table is not None)
        self._budget.fit_rows()
        self._budget_words.setText(say(found.words))


def _poured(subject: Subject, vote: Vote, source: Text) -> OnBudget:
    from budgetlocal.analysis.labels import source_of
    from budgetlocal.simulation.fiscalite.on_budget import on_budget

    budget = subject.read_focus()
    return on_budget(budget, vote, joined((source, source_of(budget)), " ; "))
