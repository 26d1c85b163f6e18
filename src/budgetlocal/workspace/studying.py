"""The edits of studies: scenarios, reforms, council packs."""

from __future__ import annotations

from functools import partial

from budgetlocal.core.changes import Changes
from budgetlocal.core.studies import StudyKind
from budgetlocal.workspace.commands import studies
from budgetlocal.workspace.journal import Journal


class Studying:
    """Each edit is one transaction and one step of undo; see `commands.studies` for refusals."""

    def __init__(self, journal: Journal) -> None:
        """Record in the journal of the workspace."""
        self._journal = journal

    def add(self, kind: StudyKind, budget_id: int | None, name: str, content: str) -> Changes:
        """Add a study; it is the last of `Repository.studies`."""
        return self._journal.run(
            partial(studies.add_study, kind=kind, budget_id=budget_id, name=name, content=content)
        )

    def change(self, study_id: int, content: str) -> Changes:
        """Replace the content of a study."""
        return self._journal.run(partial(studies.change_study, study_id=study_id, content=content))

    def rename(self, study_id: int, name: str) -> Changes:
        """Give a study another name."""
        return self._journal.run(partial(studies.rename_study, study_id=study_id, name=name))

    def remove(self, study_id: int) -> Changes:
        """Remove a study."""
        return self._journal.run(partial(studies.remove_study, study_id=study_id))
