"""The edits of the studies of one kind; each is one undo step, and a refusal is shown."""

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
    from budgetlocal.workspace.workspace import Workspace


class StudyEdits(QObject):
    """What every keeper of studies does: follow the workspace, perform an edit, rename, remove."""

    changed = Signal()

    def __init__(self, tools: Tools, kind: StudyKind) -> None:
        """Follow the studies of the workspace of the session."""
        super().__init__(tools.window)
        self._tools = tools
        self._kind = kind
        tools.session.changed.connect(self._look)

    @property
    def is_open(self) -> bool:
        """Whether there is a workspace to keep something in."""
        return self._tools.session.is_open

    def rename(self, study: Study, name: str) -> bool:
        """Give a study another name; return whether it was."""
        return self._perform(
            self.tr("le nom « {nom} »").format(nom=name),
            lambda workspace: workspace.studying.rename(study.id, name),
        )

    def remove(self, study: Study) -> bool:
        """Remove a study; no question, since undo brings it back."""
        return self._perform(
            self.tr("la suppression de « {nom} »").format(nom=study.name),
            lambda workspace: workspace.studying.remove(study.id),
        )

    def tell(self, error: UserError) -> None:
        """Show a refusal."""
        ProblemDialog(self._refusal(), [problem_of(error)], self._tools.window).open()

    def _refusal(self) -> str:
        """Return what a refusal is called."""
        return self.tr("Cela ne peut pas être enregistré")

    def _kept(self, budget_id: int | None = None) -> tuple[Study, ...]:
        """Return the studies of a budget, or of the whole workspace, oldest first."""
        if not self.is_open:
            return ()
        return self._tools.session.workspace.repository.studies(self._kind, budget_id)

    def _perform(self, text: str, edit: Callable[[Workspace], Changes]) -> bool:
        try:
            self._tools.session.perform(text, edit)
        except UserError as err:
            self.tell(err)
            return False
        return True

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if Topic.STUDIES in changes.topics:
            self.changed.emit()
