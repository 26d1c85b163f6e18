"""Where the money comes from: own revenue or that of any town, its effects, towns side by side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.ui.donnees.search_bar import SearchResults
from budgetlocal.ui.donnees.shelf import Shelf
from budgetlocal.ui.forms import Segments, Wording, label_of
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.language import say
from budgetlocal.ui.pages.page import Page, Subject
from budgetlocal.ui.recettes.compare_view import CompareView
from budgetlocal.ui.recettes.effects_view import EffectsView
from budgetlocal.ui.recettes.levy_store import LevyStore
from budgetlocal.ui.recettes.own_documents import own_documents
from budgetlocal.ui.recettes.revenue_view import RevenueView
from budgetlocal.ui.widgets.empty_state import EmptyState
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.recettes.effects import TaxChange
    from budgetlocal.core.errors import UserError
    from budgetlocal.core.specs import ChartSpec, TableSpec
    from budgetlocal.core.text import Text
    from budgetlocal.ui.tools import Tools

LANE = "recettes"
_TREE, _EFFECTS, _COMPARE = range(3)


@dataclass(frozen=True, slots=True)
class _Answer:
    table: TableSpec
    chart: ChartSpec | None
    name: Text
    changes: tuple[TaxChange, ...] | None = None
    """None when its taxes are in no data."""


class RecettesPage(Page):
    """Own budgets when some are open, or any collectivité that is looked up."""

    LANES = (LANE,)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        """Show how to begin."""
        self._session = tools.session
        self._levies = LevyStore(tools)
        self._shelf = Shelf(tools.folders.reference)
        self._number: int | None = None
        self._answer: _Answer | None = None
        super().__init__(tools.jobs, parent)
        self.destroyed.connect(self._shelf.close)

    @property
    def table(self) -> TableSpec | None:
        """The table of the view that is shown."""
        if self._stack.currentWidget() is self._results:
            return self._results.table
        if self._view.chosen == _COMPARE:
            return self._compare.table
        if self._answer is None:
            return None
        return self._answer.table if self._view.chosen == _TREE else self._effects.table

    def focus_content(self) -> None:
        """Put the keyboard on the table, or on the search line when there is none."""
        if self._stack.currentWidget() is self._revenue:
            self._revenue.focus_content()
        else:
            self.focus_filter()

    def focus_filter(self) -> bool:
        """Put the cursor in the search line."""
        self._results.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._results.line.selectAll()
        return True

    def dress(self) -> None:
        """Paint again with the colours of the theme."""
        if self._answer is not None:
            self._fill(self._answer)

    def _build(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 14, 20, 12)
        column.setSpacing(8)
        self._results = SearchResults(self.jobs, self._shelf)
        column.addLayout(self._search_row())
        self._title = label("", "title", selectable=True)
        column.addWidget(self._title)
        self._begin = EmptyState()
        self._begin.say(
            self.tr("De quelle ville voulez-vous voir les recettes ?"),
            self.tr(
                "Cherchez une commune, ou ouvrez vos budgets : chaque recette dit qui la paie, qui en décide, et si elle peut changer."
            ),
        )
        self._revenue = RevenueView()
        self._effects = EffectsView(self._levies)
        self._compare = CompareView(self.jobs, self._shelf)
        self._stack = QStackedWidget()
        views = (self._begin, self._results, self._revenue, self._effects, self._compare)
        for widget in views:
            self._stack.addWidget(widget)
        column.addWidget(self._stack, 1)

    def _search_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        line = self._results.line
        row.addWidget(label_of(line, Wording(self.tr("&Ville"), line.accessibleDescription())))
        row.addWidget(line, 1)
        self._own = QPushButton(self.tr("&Mes budgets"))
        self._own.hide()
        row.addWidget(self._own)
        self._view = Segments(
            Wording(self.tr("Vue"), self.tr("Ce que la page montre")),
            (
                Wording(
                    self.tr("D'où vient l'argent"), self.tr("Toutes les recettes, par origine")
                ),
                Wording(
                    self.tr("D'où vient la hausse"), self.tr("Effet base, effet taux, périmètre")
                ),
                Wording(
                    self.tr("Côte à côte"), self.tr("De 2 à 12 communes ou budgets de votre choix")
                ),
            ),
        )
        row.addWidget(self._view)
        return row

    def _connect(self) -> None:
        self._results.chosen.connect(self._choose)
        self._results.found.connect(lambda: self._stack.setCurrentWidget(self._results))
        self._results.left.connect(self._show_view)
        self._results.refused.connect(self.show_refusal)
        self._own.clicked.connect(self._show_own)
        self._view.group.idClicked.connect(self._show_view)
        for source in (self._results, self._revenue, self._effects, self._compare):
            source.workbook_asked.connect(self.workbook_asked)
        self._revenue.chart_asked.connect(self.chart_asked)
        self._session.opened.connect(self._forget_own)

    def _show_without_document(self) -> None:
        self.show_content()
        self._own.hide()
        self._compare.offer_own(())
        if self._number is None:
            self._answer = None
            self._title.setText("")
            self._show_view()

    def _refresh(self, subject: Subject) -> None:
        self.show_content()
        self._own.setVisible(self._number is not None)
        repository = self._session.workspace.repository
        self._compare.offer_own(own_documents(repository, subject.read, subject.document))
        self._ask(subject)

    @Slot()
    def _forget_own(self) -> None:
        """Leave out the documents of the workspace that has just been closed."""
        self._compare.offer_own(())

    @Slot(int)
    def _choose(self, number: int) -> None:
        self._results.line.clear()
        if self._view.chosen == _COMPARE:
            self._compare.add(number)
            self._show_view()
            return
        self._number = number
        self._own.setVisible(self.subject is not None)
        self._ask(self.subject)

    @Slot()
    def _show_own(self) -> None:
        self._number = None
        self._own.hide()
        self._ask(self.subject)

    def _ask(self, subject: Subject | None) -> None:
        number, shelf = self._number, self._shelf
        if number is None and subject is None:
            return
        self.jobs.run(
            lambda ticket: _answer(shelf, number, subject, ticket),
            lane=LANE,
            done=self._show,
            refused=self._refuse,
            outlives_workspace=number is not None,
        )

    def _show(self, answer: _Answer) -> None:
        self._answer = answer
        self._fill(answer)
        self._show_view()

    def _refuse(self, error: UserError) -> None:
        self._answer = None
        self._title.setText("")
        self._begin.say(say(error.message), say(error.hint))
        self._show_view()

    def _fill(self, answer: _Answer) -> None:
        self._title.setText(say(answer.table.title))
        self._revenue.show_answer(answer.table, answer.chart)
        is_own = self._number is None and self.subject is not None
        budget = self.subject.document.budget_id if self.subject and is_own else None
        self._effects.show_answer(answer.changes, answer.name, budget)

    @Slot()
    def _show_view(self) -> None:
        self._title.setVisible(self._view.chosen != _COMPARE)
        if self._view.chosen == _COMPARE:
            self._stack.setCurrentWidget(self._compare)
        elif self._answer is None:
            self._stack.setCurrentWidget(self._begin)
        else:
            is_tree = self._view.chosen == _TREE
            self._stack.setCurrentWidget(self._revenue if is_tree else self._effects)


def _answer(shelf: Shelf, number: int | None, subject: Subject | None, ticket: Ticket) -> _Answer:
    from budgetlocal.analysis.declared import population
    from budgetlocal.analysis.open_data.official import read_figures
    from budgetlocal.analysis.recettes.aggregates import aggregate_table
    from budgetlocal.analysis.recettes.charts import revenue_chart
    from budgetlocal.analysis.recettes.effects import tax_changes
    from budgetlocal.analysis.recettes.tree import revenue_table
    from budgetlocal.analysis.subjects import collectivite_of
    from budgetlocal.core.text import verbatim

    extract = shelf.extract
    if number is not None:
        owner = extract.collectivite(number)
        if owner is None:
            raise KeyError(number)
        name = verbatim(owner.name)
        table = aggregate_table(extract, owner, shelf.official_folder)
    else:
        if subject is None:
            raise AssertionError
        budgets = subject.read(subject.siblings)
        ticket.stop_if_cancelled()
        focus = budgets[subject.siblings.index(subject.document.id)]
        table = revenue_table(budgets, focus, population(focus.informations, subject.population))
        name = verbatim(focus.header.collectivite)
        owner = collectivite_of(focus, extract) if focus.header.is_principal else None
    if owner is None or owner.kind.value != "commune":
        return _Answer(table, revenue_chart(table), name)
    changes = tax_changes(extract, owner, read_figures(shelf.official_folder, owner.code))
    return _Answer(table, revenue_chart(table), name, changes)
