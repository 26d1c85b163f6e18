"""The votes of rates that a workspace keeps; each edit is one undo step."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from budgetlocal.core.changes import Changes, Topic
from budgetlocal.core.errors import UserError
from budgetlocal.core.studies import Study, StudyKind
from budgetlocal.ui.errors_dialog import ProblemDialog, problem_of
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from budgetlocal.simulation.fiscalite.content import Typed
    from budgetlocal.workspace.workspace import Workspace


class VoteStore(QObject):
    """Reads and changes the studies of the kind VOTE_TAUX."""

    changed = Signal()

    def __init__(self, tools: Tools) -> None:
        """Follow the workspace of the session."""
        super().__init__(tools.window)
        self._tools = tools
        tools.session.opened.connect(self.changed)
        tools.session.changed.connect(self._look)

    @property
    def is_open(self) -> bool:
        """Whether there is a workspace to keep a vote in."""
        return self._tools.session.is_open

    def votes(self) -> tuple[Study, ...]:
        """Return the votes that are kept, oldest first."""
        if not self.is_open:
            return ()
        return self._tools.session.workspace.repository.studies(StudyKind.VOTE_TAUX)

    def add(self, name: str, annee: int) -> None:
        """Begin a vote."""
        from budgetlocal.simulation.fiscalite.content import new_vote, written

        self._perform(
            self.tr("le vote « {nom} »").format(nom=name),
            lambda workspace: workspace.studying.add(
                StudyKind.VOTE_TAUX, None, name, written(new_vote(annee))
            ),
        )

    def change(self, study: Study, typed: Typed, what: str) -> None:
        """Keep what was typed; `what` names the edit."""
        from budgetlocal.simulation.fiscalite.content import written

        content = written(typed)
        if content != study.content:
            self._perform(what, lambda workspace: workspace.studying.change(study.id, content))

    def rename(self, study: Study, name: str) -> None:
        """Give a vote another name."""
        self._perform(
            self.tr("le nom « {nom} »").format(nom=name),
            lambda workspace: workspace.studying.rename(study.id, name),
        )

    def remove(self, study: Study) -> None:
        """Remove a vote; no question, since undo brings it back."""
        self._perform(
            self.tr("la suppression de « {nom} »").format(nom=study.name),
            lambda workspace: workspace.studying.remove(study.id),
        )

    def _perform(self, text: str, edit: Callable[[Workspace], Changes]) -> None:
        try:
            self._tools.session.perform(text, edit)
        except UserError as err:
            ProblemDialog(
                self.tr("Cela ne peut pas être enregistré"), [problem_of(err)], self._tools.window
            ).open()

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if Topic.STUDIES in changes.topics:
            self.changed.emit()
