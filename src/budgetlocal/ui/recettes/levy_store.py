"""The typed états 1259 that a workspace keeps; each edit is one undo step."""

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
    from budgetlocal.analysis.recettes.typed_levies import Typed
    from budgetlocal.workspace.workspace import Workspace


class LevyStore(QObject):
    """Reads and changes the studies of the kind FISCALITE of one budget."""

    changed = Signal()

    def __init__(self, tools: Tools) -> None:
        """Follow the workspace of the session."""
        super().__init__(tools.window)
        self._tools = tools
        tools.session.changed.connect(self._look)

    def levies(self, budget_id: int) -> tuple[Study, ...]:
        """Return what is kept for a budget, oldest first."""
        if not self._tools.session.is_open:
            return ()
        return self._tools.session.workspace.repository.studies(StudyKind.FISCALITE, budget_id)

    def keep(
        self, budget_id: int, study: Study | None, name: str, years: tuple[Typed, Typed]
    ) -> bool:
        """Keep what was typed, in a study or in a new one; return whether it is kept."""
        from budgetlocal.analysis.recettes.levy_study import written

        content = written(*years)
        if study is None:
            return self._perform(
                self._words(name),
                lambda workspace: workspace.studying.add(
                    StudyKind.FISCALITE, budget_id, name, content
                ),
            )
        is_same, is_taken = content == study.content, self._is_taken(budget_id, study, name)
        if name == study.name or is_same or is_taken:
            is_kept = name == study.name or self._rename(study, name)
            return is_kept and (is_same or self._change(study, name, content))
        with self._tools.session.grouped(self._words(name)):
            return self._rename(study, name) and self._change(study, name, content)

    def _is_taken(self, budget_id: int, study: Study, name: str) -> bool:
        return any(each.name == name for each in self.levies(budget_id) if each.id != study.id)

    def _words(self, name: str) -> str:
        return self.tr("les états 1259 « {nom} »").format(nom=name)

    def _rename(self, study: Study, name: str) -> bool:
        return self._perform(
            self.tr("le nom « {nom} »").format(nom=name),
            lambda workspace: workspace.studying.rename(study.id, name),
        )

    def _change(self, study: Study, name: str, content: str) -> bool:
        return self._perform(
            self._words(name), lambda workspace: workspace.studying.change(study.id, content)
        )

    def remove(self, study: Study) -> None:
        """Remove what is kept; no question, since undo brings it back."""
        self._perform(
            self.tr("la suppression de « {nom} »").format(nom=study.name),
            lambda workspace: workspace.studying.remove(study.id),
        )

    def _perform(self, text: str, edit: Callable[[Workspace], Changes]) -> bool:
        try:
            self._tools.session.perform(text, edit)
        except UserError as err:
            ProblemDialog(
                self.tr("Cela ne peut pas être enregistré"), [problem_of(err)], self._tools.window
            ).open()
            return False
        return True

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if Topic.STUDIES in changes.topics:
            self.changed.emit()
