"""The typed états 1259 that a workspace keeps; each edit is one undo step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from budgetlocal.core.studies import Study, StudyKind
from budgetlocal.ui.study_edits import StudyEdits
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from budgetlocal.analysis.recettes.typed_levies import Typed


class LevyStore(StudyEdits):
    """Reads and changes the studies of the kind FISCALITE of one budget."""

    def __init__(self, tools: Tools) -> None:
        """Follow the workspace of the session."""
        super().__init__(tools, StudyKind.FISCALITE)

    def levies(self, budget_id: int) -> tuple[Study, ...]:
        """Return what is kept for a budget, oldest first."""
        return self._kept(budget_id)

    def keep(
        self, budget_id: int, study: Study | None, name: str, years: tuple[Typed, Typed]
    ) -> bool:
        """Keep what was typed, in a study or in a new one; return whether it is kept."""
        from budgetlocal.analysis.recettes.levy_study import written

        content = written(*years)
        if study is None:
            return self._perform(
                self._words(name),
                lambda workspace: workspace.studying.add(self._kind, budget_id, name, content),
            )
        is_same, is_taken = content == study.content, self._is_taken(budget_id, study, name)
        if name == study.name or is_same or is_taken:
            is_kept = name == study.name or self.rename(study, name)
            return is_kept and (is_same or self._change(study, name, content))
        with self._tools.session.grouped(self._words(name)):
            return self.rename(study, name) and self._change(study, name, content)

    def _is_taken(self, budget_id: int, study: Study, name: str) -> bool:
        return any(each.name == name for each in self.levies(budget_id) if each.id != study.id)

    def _words(self, name: str) -> str:
        return self.tr("les états 1259 « {nom} »").format(nom=name)

    def _change(self, study: Study, name: str, content: str) -> bool:
        return self._perform(
            self._words(name), lambda workspace: workspace.studying.change(study.id, content)
        )
