"""The votes of rates that a workspace keeps; each edit is one undo step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from budgetlocal.core.studies import Study, StudyKind
from budgetlocal.ui.study_edits import StudyEdits
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from budgetlocal.simulation.fiscalite.content import Typed


class VoteStore(StudyEdits):
    """Reads and changes the studies of the kind VOTE_TAUX."""

    def __init__(self, tools: Tools) -> None:
        """Follow the workspace of the session."""
        super().__init__(tools, StudyKind.VOTE_TAUX)
        tools.session.opened.connect(self.changed)

    def votes(self) -> tuple[Study, ...]:
        """Return the votes that are kept, oldest first."""
        return self._kept()

    def add(self, name: str, annee: int) -> None:
        """Begin a vote."""
        from budgetlocal.simulation.fiscalite.content import new_vote, written

        self._perform(
            self.tr("le vote « {nom} »").format(nom=name),
            lambda workspace: workspace.studying.add(
                self._kind, None, name, written(new_vote(annee))
            ),
        )

    def change(self, study: Study, typed: Typed, what: str) -> None:
        """Keep what was typed; `what` names the edit."""
        from budgetlocal.simulation.fiscalite.content import written

        content = written(typed)
        if content != study.content:
            self._perform(what, lambda workspace: workspace.studying.change(study.id, content))
