"""The page « 1 000 € »: where 1 000 € of the budget go, and the game."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.ui.donnees.shelf import Shelf
from budgetlocal.ui.forms import Segments, Wording
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.language import say
from budgetlocal.ui.mille_euros import compare_view, table_view
from budgetlocal.ui.mille_euros.chart_view import Drawing, DrawnView
from budgetlocal.ui.mille_euros.choice_row import ChoiceRow
from budgetlocal.ui.mille_euros.compare_view import CompareView
from budgetlocal.ui.mille_euros.game_view import GameView
from budgetlocal.ui.mille_euros.payee_row import PayeeRow
from budgetlocal.ui.mille_euros.payee_store import PayeeStore
from budgetlocal.ui.mille_euros.table_view import PartsView
from budgetlocal.ui.mille_euros.ticket_view import TicketView
from budgetlocal.ui.mille_euros.view import MilleEurosView
from budgetlocal.ui.pages.page import Page, Subject
from budgetlocal.ui.style import current_theme
from budgetlocal.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from budgetlocal.analysis.mille_euros.grants import Payee
    from budgetlocal.analysis.mille_euros.view import MilleEuros
    from budgetlocal.analysis.mille_euros.wording import Choices
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.ui.tools import Tools

_LANE = "mille-euros"


class MilleEurosPage(Page):
    """Six views of the same parts."""

    LANES = (_LANE, compare_view.LANE, table_view.LANE)

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        """Wait for a document."""
        self._tools = tools
        self._shelf = Shelf(tools.folders.reference)
        self._annexes: tuple[int, ...] = ()
        self._answer: MilleEuros | None = None
        self._kept_payees = PayeeStore(tools)
        super().__init__(tools.jobs, parent)
        self.destroyed.connect(self._shelf.close)

    @property
    def table(self) -> TableSpec | None:
        """The table of the view that is shown."""
        return self._views[self._choice.chosen].table if self._answer else None

    @property
    def explained_subject(self) -> Subject | None:
        """The budget with the annexes that are put together with it, whose lines explain too."""
        subject = self.subject
        if subject is None or not self._annexes:
            return subject
        return replace(subject, siblings=(*subject.siblings, *self._annexes))

    def focus_content(self) -> None:
        """Put the keyboard on the view that is shown."""
        if self._answer is None:
            super().focus_content()
        else:
            self._views[self._choice.chosen].focus_content()

    def _build(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(8)
        column.addLayout(self._top_row())
        self._choices = ChoiceRow()
        column.addWidget(self._choices)
        self._payees = PayeeRow()
        column.addWidget(self._payees)
        self._views: tuple[MilleEurosView, ...] = (
            DrawnView(Drawing.PICTURE),
            DrawnView(Drawing.BARS),
            TicketView(),
            PartsView(self.jobs),
            CompareView(self.jobs, self._shelf),
            GameView(),
        )
        self._faces = QStackedWidget()
        for view in self._views:
            self._faces.addWidget(view)
        self._nothing = EmptyState()
        self._faces.addWidget(self._nothing)
        column.addWidget(self._faces, 1)

    def _top_row(self) -> QHBoxLayout:
        self._choice = Segments(
            Wording(self.tr("Vue"), self.tr("Comment regarder les 1 000 €")),
            (
                Wording(self.tr("Image"), self.tr("1 000 carrés de 1 €, par politique")),
                Wording(self.tr("Barres"), self.tr("Les mêmes parts en barres")),
                Wording(self.tr("Ticket"), self.tr("Ce que paie un montant d'impôt")),
                Wording(self.tr("Tableau"), self.tr("Politiques, fonctions, comptes, lignes")),
                Wording(self.tr("Comparer"), self.tr("Avec une autre année ou d'autres communes")),
                Wording(
                    self.tr("Jeu"), self.tr("Répartir soi-même 1 000 €, puis voir le vrai budget")
                ),
            ),
        )
        self._project = QPushButton(self.tr("Pro&jeter"))
        self._project.setToolTip(
            self.tr(
                "L'image en plein écran, politique par politique, ou le jeu s'il est choisi, pour une "
                "réunion (F5)"
            )
        )
        self._poster = QPushButton(self.tr("Affic&he A4…"))
        self._poster.setToolTip(self.tr("L'image sur une page A4, en PDF ou en PNG"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._choice)
        row.addStretch(1)
        row.addWidget(self._project)
        row.addWidget(self._poster)
        return row

    def _connect(self) -> None:
        self._choice.group.idClicked.connect(self._show_view)
        self._choices.chosen.connect(self._ask)
        self._payees.answered.connect(self._keep_payee)
        self._kept_payees.changed.connect(self._ask)
        self._project.clicked.connect(self._start_projection)
        self._poster.clicked.connect(self._ask_poster)
        keys = QShortcut(QKeySequence(Qt.Key.Key_F5), self)
        keys.setContext(Qt.ShortcutContext.WindowShortcut)  # wherever the keyboard is
        keys.activated.connect(self._start_projection)
        for view in self._views:
            view.workbook_asked.connect(self.workbook_asked)
            view.chart_asked.connect(self.chart_asked)

    def _refresh(self, subject: Subject) -> None:
        self._ask()

    @Slot()
    def _ask(self) -> None:
        if self.subject is None:
            return
        self._annexes = ()
        try:
            self._annexes = self._chosen_annexes(self.subject)
        except UserError as error:
            self.jobs.cancel_lane(_LANE)
            self._refuse(error)
            return
        self.jobs.run(
            partial(_answer, self.subject, self._counted(self.subject), self._annexes, self._shelf),
            lane=_LANE,
            done=self._show,
            refused=self._refuse,
        )

    def _counted(self, subject: Subject) -> Choices:
        """Return the choices, with what was said of the grants where budgets are put together."""
        payees = self._kept_payees.payees(subject.document) if self._annexes else ()
        return replace(self._choices.choices, payees=payees)

    @Slot(str, object)
    def _keep_payee(self, account: str, payee: Payee | None) -> None:
        if self.subject is not None:
            self._kept_payees.keep(self.subject.document, account, payee)

    def _chosen_annexes(self, subject: Subject) -> tuple[int, ...]:
        """Return the documents of the annexes to put together, none when they are not chosen."""
        from budgetlocal.analysis.mille_euros.annexes import annexes_of
        from budgetlocal.analysis.mille_euros.wording import Budgets

        if self._choices.choices.budgets is Budgets.ALONE:
            return ()
        repository = self._tools.session.workspace.repository
        found = annexes_of(subject.document, repository.budgets(), repository.documents())
        return tuple(entry.id for entry in found)

    def _show(self, answer: MilleEuros) -> None:
        self._answer = answer
        self._payees.ask(answer.parts.grants)
        self._choices.enable_functions(has_functions=not answer.parts.by_chapter)
        self._enable(is_possible=True)
        self._show_view()
        self.show_content()

    def _refuse(self, error: UserError) -> None:
        """Say why there is nothing to share; the choices stay, to make another one."""
        from budgetlocal.analysis.mille_euros.grants import GrantsError

        self._answer = None
        self._payees.ask(error.grants if isinstance(error, GrantsError) else ())
        self._enable(is_possible=False)
        self._nothing.say(say(error.message), say(error.hint))
        self._faces.setCurrentWidget(self._nothing)
        self.show_content()

    def _enable(self, *, is_possible: bool) -> None:
        for widget in (self._choice, self._project, self._poster):
            widget.setEnabled(is_possible)

    @Slot()
    def _show_view(self) -> None:
        if self._answer is None or self.subject is None:
            return
        view = self._views[self._choice.chosen]
        view.show_answer(self._answer, self.subject)
        self._faces.setCurrentWidget(view)

    @Slot()
    def _start_projection(self) -> None:
        if self._answer is None or self.subject is None:
            return
        view = self._views[self._choice.chosen]
        if isinstance(view, GameView):
            view.project()
            return
        from budgetlocal.ui.mille_euros.projection import Projection

        picture = self._answer.picture
        Projection(picture, is_dark=current_theme().is_dark, parent=self).showFullScreen()

    @Slot()
    def _ask_poster(self) -> None:
        if self._answer is not None:
            self.poster_asked.emit(self._answer.picture)


def _answer(
    subject: Subject,
    choices: Choices,
    annexes: tuple[int, ...],
    shelf: Shelf,
    ticket: Ticket,
) -> MilleEuros:
    from budgetlocal.analysis.mille_euros.view import mille_euros

    budget, *others = subject.read((subject.document.id, *annexes))
    ticket.stop_if_cancelled()
    return mille_euros(budget, choices, shelf.extract, subject.population, others)
