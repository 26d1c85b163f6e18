"""The page Comparer: one collectivité among others, on one figure, as far as they compare."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from budgetlocal.analysis.peers.beginning import Named, beginning, by_siren
from budgetlocal.analysis.peers.comparison import Request
from budgetlocal.analysis.peers.saved import SavedGroup
from budgetlocal.core.errors import UserError
from budgetlocal.reference.values import Kind
from budgetlocal.ui.comparer.answer_view import AnswerView
from budgetlocal.ui.comparer.asking import Answer, OwnDocuments, answer_for, offer_for
from budgetlocal.ui.comparer.first_face import FirstFace
from budgetlocal.ui.comparer.saved_menu import SavedMenu
from budgetlocal.ui.comparer.setup_panel import SetupPanel
from budgetlocal.ui.donnees.search_bar import SearchResults
from budgetlocal.ui.donnees.shelf import Shelf
from budgetlocal.ui.errors_dialog import ProblemDialog, problem_of
from budgetlocal.ui.forms import Wording, label_of
from budgetlocal.ui.pages.page import Page, Subject
from budgetlocal.ui.widgets.empty_state import EmptyState
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from budgetlocal.analysis.peers.offer import Offer
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.ui.tools import Tools

_PAUSE_MS = 30
"""Several changes at once (another collectivité) ask one question."""


class ComparerPage(Page):
    """Needs no document: the town of the open budget is only where it begins."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        """Show how to begin."""
        self._tools = tools
        self._shelf = Shelf(tools.folders.reference)
        self._offer: Offer | None = None
        self._answer: Answer | None = None
        self._own = ""
        self._told_to: Request | None = None
        self._wanted_group: SavedGroup | None = None
        super().__init__(tools.jobs, parent)
        self.destroyed.connect(self._shelf.close)

    @property
    def table(self) -> TableSpec | None:
        """The members compared, as they are sorted."""
        return self._view.table

    def focus_content(self) -> None:
        """Put the keyboard on the answer, or on the search line when there is none."""
        if self._stack.currentWidget() is self._body and self._answer is not None:
            self._view.focus_content()
        else:
            self._focus_search()

    def focus_filter(self) -> bool:
        """Put the cursor in the filter of the table, or in the search line."""
        if self._stack.currentWidget() is self._body and self._answer is not None:
            self._view.focus_filter()
        else:
            self._focus_search()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width between what is asked and the answer."""  # Qt override
        super().resizeEvent(event)
        self._setup.fit(self.width())

    def dress(self) -> None:
        """Paint again with the colours of the theme."""
        self._view.dress()

    def _focus_search(self) -> None:
        self._search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.line.selectAll()

    def _build(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 12, 12, 8)
        column.setSpacing(8)
        column.addLayout(self._top_row())
        self._begin = FirstFace()
        self._setup = SetupPanel(self.jobs, self._shelf)
        self._saved = SavedMenu(self._tools, self._group_to_keep)
        self._setup.add(self._saved)
        self._view = AnswerView()
        self._refusal = EmptyState()
        self._right = QStackedWidget()
        self._right.addWidget(self._view)
        self._right.addWidget(self._refusal)
        self._body = QWidget()
        across = QHBoxLayout(self._body)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        across.addWidget(self._setup)
        across.addWidget(self._right, 1)
        self._stack = QStackedWidget()
        for widget in (self._begin, self._search, self._body):
            self._stack.addWidget(widget)
        column.addWidget(self._stack, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)

    def _top_row(self) -> QHBoxLayout:
        self._search = SearchResults(self.jobs, self._shelf)
        line = self._search.line
        wording = Wording(self.tr("&Rechercher"), line.accessibleDescription())
        self._title = label("", "title", wrap=False)
        self._title.hide()
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(label_of(line, wording))
        line.setMinimumWidth(self.fontMetrics().averageCharWidth() * 34)
        row.addWidget(line)
        return row

    def _connect(self) -> None:
        self._begin.chosen.connect(self.compare_one)
        self._begin.group_chosen.connect(self._begin_with_group)
        self._search.chosen.connect(self.compare_one)
        self._search.found.connect(lambda: self._stack.setCurrentWidget(self._search))
        self._search.left.connect(self._leave_search)
        self._search.workbook_asked.connect(self.workbook_asked)
        self._search.refused.connect(self._tell)
        self._setup.changed.connect(self._ask_anew)
        self._saved.chosen.connect(self._setup.show_saved)
        self._view.changed.connect(self._pause.start)
        self._view.own_chosen.connect(self._choose_own)
        self._view.compare_anyway.connect(self._insist)
        self._view.chosen.connect(self.compare_one)
        self._view.workbook_asked.connect(self.workbook_asked)
        self._view.chart_asked.connect(self.chart_asked)
        self._pause.timeout.connect(self._ask)

    def _show_without_document(self) -> None:
        self.show_content()
        self._propose(())

    def _refresh(self, subject: Subject) -> None:
        """Begin with the collectivité of the open budget, when nothing is compared yet."""
        self.show_content()
        if self._offer is not None:
            return
        named = self._named(subject)
        found = by_siren(self._shelf.extract, named[0]) if named else None
        if found is not None:
            self.compare_one(found.id)
        else:
            self._propose(named)

    def _named(self, subject: Subject) -> tuple[Named, ...]:
        """Return the collectivités of the workspace, that of the document shown first."""
        repository = self._tools.session.workspace.repository
        known = {each.id: each for each in repository.collectivites()}
        first = subject.document.budget_id
        found: dict[int, Named] = {}
        for budget in sorted(repository.budgets(), key=lambda each: each.id != first):
            owner = known[budget.collectivite_id]
            siren = budget.siret_principal or budget.siret
            found.setdefault(owner.id, Named(owner.name, siren, owner.insee))
        return tuple(found.values())

    def _propose(self, named: Sequence[Named]) -> None:
        """Fill the first face; damaged saved groups are told in their own menu."""
        shelf = self._shelf
        try:
            groups = self._saved.store.groups.groups
        except UserError:
            groups = ()
        self.jobs.run(
            lambda _ticket: beginning(shelf.extract, named, groups),
            lane="comparer-debut",
            done=self._begin.show_beginning,
            refused=self._tell,
            outlives_workspace=True,
        )

    @Slot(object, int)
    def _begin_with_group(self, group: SavedGroup, number: int) -> None:
        """Compare the first member of a saved group with all of them."""
        self._wanted_group = group
        self.compare_one(number)

    @Slot(int)
    def compare_one(self, number: int) -> None:
        """Compare a collectivité by its number in the extract."""
        shelf = self._shelf
        self.jobs.run(
            lambda _ticket: offer_for(shelf, number),
            lane="comparer-choix",
            done=self._show_offer,
            refused=self._tell,
            outlives_workspace=True,
        )

    def _show_offer(self, offer: Offer | None) -> None:
        group, self._wanted_group = self._wanted_group, None
        if offer is None:
            self._begin.say(
                self.tr("Cette collectivité n'est pas comparée"),
                self.tr("Seuls les communes, les EPCI et les départements le sont, entre eux."),
            )
            self._stack.setCurrentWidget(self._begin)
            return
        self._offer = offer
        self._own, self._told_to = "", None
        self._search.line.clear()
        self._title.setText(offer.focus.name)
        self._title.show()
        self._saved.use_kind(offer.focus.kind)
        self._view.choose_map(offer.focus.kind)
        self._setup.show_offer(offer)
        if group is not None:
            self._setup.show_saved(group)
        self._stack.setCurrentWidget(self._body)
        self._ask()
        self._setup.focus_first()

    @Slot()
    def _leave_search(self) -> None:
        self._stack.setCurrentWidget(self._body if self._offer is not None else self._begin)

    @Slot()
    def _ask_anew(self) -> None:
        self._own, self._told_to = "", None
        self._pause.start()

    @Slot(str)
    def _choose_own(self, key: str) -> None:
        self._own, self._told_to = key, None
        self._ask()

    @Slot()
    def _insist(self) -> None:
        """Compare what the card refuses; whatever is asked next is refused anew."""
        self._told_to = self._request()
        self._ask()

    def _request(self) -> Request | None:
        measure = self._setup.measure()
        if self._offer is None or measure is None:
            return None
        return Request(
            kind=self._offer.focus.kind,
            focus=self._offer.focus.id,
            choice=self._setup.choice(),
            measure=measure.key,
            exercice=self._setup.exercice(),
            basis=self._setup.basis(),
            own=self._own,
        )

    @Slot()
    def _ask(self) -> None:
        request = self._request()
        if request is None:
            return
        if self._told_to == request:
            request = replace(request, told_to=True)
        shelf, around, everyone = self._shelf, self._view.map_of, self._view.everyone
        asked, own = request, self._own_documents()
        self.jobs.run(
            lambda ticket: answer_for(shelf, asked, around, ticket, everyone=everyone, own=own),
            lane="comparer",
            done=self._show,
            refused=self._refuse,
            outlives_workspace=not own,
        )

    def _own_documents(self) -> tuple[OwnDocuments, ...]:
        """Return the budgets of the workspace; none when there is no workspace."""
        if self.subject is None or not self._tools.session.is_open:
            return ()
        repository = self._tools.session.workspace.repository
        found = []
        for budget in repository.budgets():
            documents = repository.documents(budget.id)
            given = {each.exercice: repository.population(each.id) for each in documents}
            people = {year: count for year, count in given.items() if count is not None}
            found.append(
                OwnDocuments(tuple(each.id for each in documents), people, self.subject.read)
            )
        return tuple(found)

    def _show(self, answer: Answer) -> None:
        self._answer = answer
        self._right.setCurrentWidget(self._view)
        members = len(answer.comparison.group.members)
        self._setup.say_group(self.tr("%Ln membre(s) dans le groupe", "", members))
        self._view.show_answer(answer)

    def _refuse(self, error: UserError) -> None:
        from budgetlocal.ui.language import say

        self._answer = None
        self._setup.say_group(self.tr("Pas de groupe"))
        self._refusal.say(say(error.message), f"{say(error.where)}\n{say(error.hint)}".strip())
        self._right.setCurrentWidget(self._refusal)

    def _group_to_keep(self) -> SavedGroup | None:
        """Return the group of the page as it could be kept."""
        from budgetlocal.ui.language import say

        if self._answer is None or not self._answer.comparison.group.members:
            return None
        found = self._answer.comparison
        codes = found.universe["code"].loc[list(found.group.members)]
        kind: Kind = found.request.kind
        return SavedGroup(say(found.group.label), kind, tuple(codes))

    @Slot(object)
    def _tell(self, error: UserError) -> None:
        title = self.tr("Les données ne peuvent pas être lues")
        ProblemDialog(title, [problem_of(error)], self._tools.window).open()
