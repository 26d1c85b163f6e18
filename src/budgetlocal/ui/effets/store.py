"""The amendments and the sheets that a workspace keeps; each edit is one undo step."""

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


class StudyStore(QObject):
    """Reads and changes the studies of one kind, those of the whole workspace."""

    changed = Signal()

    def __init__(self, tools: Tools, kind: StudyKind) -> None:
        """Follow the workspace of the session."""
        super().__init__(tools.window)
        self._tools = tools
        self._kind = kind
        tools.session.opened.connect(self.changed)
        tools.session.changed.connect(self._look)

    @property
    def is_open(self) -> bool:
        """Whether there is a workspace to keep something in."""
        return self._tools.session.is_open

    def studies(self) -> tuple[Study, ...]:
        """Return the studies that are kept, oldest first."""
        if not self.is_open:
            return ()
        return self._tools.session.workspace.repository.studies(self._kind)

    def named(self, name: str) -> Study | None:
        """Return the study of a name."""
        return next((each for each in self.studies() if each.name == name), None)

    def keep(self, name: str, content: str) -> bool:
        """Add a study, or replace the content of the one of that name; return whether it was."""
        known = self.named(name)
        text = self.tr("« {nom} »").format(nom=name)
        if known is not None:
            if known.content == content:
                return True
            return self._perform(text, lambda w: w.studying.change(known.id, content))
        return self._perform(text, lambda w: w.studying.add(self._kind, None, name, content))

    def rename(self, study: Study, name: str) -> bool:
        """Give a study another name."""
        text = self.tr("le nom « {nom} »").format(nom=name)
        return self._perform(text, lambda w: w.studying.rename(study.id, name))

    def remove(self, study: Study) -> bool:
        """Remove a study; no question, since undo brings it back."""
        text = self.tr("la suppression de « {nom} »").format(nom=study.name)
        return self._perform(text, lambda w: w.studying.remove(study.id))

    def tell(self, error: UserError) -> None:
        """Show a refusal."""
        title = self.tr("Cela ne peut pas être fait")
        ProblemDialog(title, [problem_of(error)], self._tools.window).open()

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
