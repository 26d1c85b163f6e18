"""Expliquer ce chiffre (Ctrl+E): from the number that has the keyboard to the lines of the files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from budgetlocal.core.origins import StatedOrigin
from budgetlocal.ui.dialogs.explanation import ExplanationDialog
from budgetlocal.ui.explaining import Choice, ExplainRequest, request_at, stated_only
from budgetlocal.ui.extract_access import SHARED
from budgetlocal.ui.folders import Folders
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.language import say
from budgetlocal.ui.pages.page import Subject
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from budgetlocal.core.explanation import Explanation

LANE = "expliquer"


class ExplainFlow(QObject):
    """Finds the number, explains it beside the window, shows it."""

    def __init__(self, tools: Tools, *, is_public: bool = False) -> None:
        """Explain the numbers of a window; in public, names of persons are not shown."""
        super().__init__(tools.window)
        self._tools = tools
        self._is_public = is_public

    def explain(self, subject: Subject | None, page: QWidget | None) -> bool:
        """Explain the number that has the keyboard, else one of the page; return whether one is."""
        focused = self._tools.window.focusWidget()
        request = request_at(focused) or request_at(page)
        if request is not None and subject is None:
            request = stated_only(request)
        if request is None:
            return False
        self.show_request(request, subject)
        return True

    def show_request(self, request: ExplainRequest, subject: Subject | None) -> None:
        """Open the explanation of some numbers."""
        dialog = ExplanationDialog(request, self._tools.window)
        dialog.number_chosen.connect(lambda choice: self._ask(dialog, choice, subject))
        dialog.finished.connect(lambda: self._tools.jobs.cancel_lane(LANE))
        dialog.show()
        dialog.ask()

    def show_known(self, explanation: Explanation) -> None:
        """Open an explanation that is already at hand."""
        dialog = ExplanationDialog(ExplainRequest(()), self._tools.window)
        dialog.show()
        dialog.show_explanation(explanation)

    def _ask(self, dialog: ExplanationDialog, choice: Choice, subject: Subject | None) -> None:
        if isinstance(choice.origin, StatedOrigin) or subject is None:
            self._state(dialog, choice)
            return
        folders, is_public = self._tools.folders, self._is_public

        def task(ticket: Ticket) -> Explanation:
            found = _explained(choice, subject, folders, ticket)
            return _in_public(found) if is_public else found

        self._tools.jobs.run(
            task,
            lane=LANE,
            done=dialog.show_explanation,
            refused=dialog.show_refusal,
        )

    def _state(self, dialog: ExplanationDialog, choice: Choice) -> None:
        from budgetlocal.analysis.explaining import stated_explanation

        if isinstance(choice.origin, StatedOrigin):
            found = stated_explanation(choice.origin, choice.title)
            dialog.show_explanation(_in_public(found) if self._is_public else found)


def _in_public(explanation: Explanation) -> Explanation:
    from budgetlocal.export.caviardage_explanation import without_names

    return without_names(explanation, say)


def _explained(choice: Choice, subject: Subject, folders: Folders, ticket: Ticket) -> Explanation:
    from budgetlocal.analysis.explaining import Context, explanation_of
    from budgetlocal.analysis.official_balances import official_balances
    from budgetlocal.indicators.catalogue import catalogue
    from budgetlocal.indicators.extract_statistics import statistic_units
    from budgetlocal.indicators.library import opened, read_library

    budgets = subject.read(subject.siblings)
    ticket.stop_if_cancelled()
    focus = budgets[subject.siblings.index(subject.document.id)]
    extract = SHARED.extract()
    known = opened(read_library(folders.library), catalogue(), statistic_units(extract)).catalogue
    balances = official_balances(folders.reference, focus)
    others = subject.read(subject.others) if subject.others else ()
    context = Context(budgets, focus, subject.population, extract, known, balances, others)
    return explanation_of(choice.origin, choice.title, context)
