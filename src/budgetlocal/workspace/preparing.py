"""The edits of what a person prepares on top of the budget: drafts, landings, autorisations."""

from __future__ import annotations

from functools import partial

from budgetlocal.core.changes import Changes
from budgetlocal.core.drafts import DraftKind, DraftLine, LandingNote
from budgetlocal.workspace.commands import autorisations, drafts
from budgetlocal.workspace.journal import Journal


class Preparing:
    """Each edit is one transaction and one step of undo; see `commands.drafts` for the refusals."""

    def __init__(self, journal: Journal) -> None:
        """Record in the journal of the workspace."""
        self._journal = journal

    def add_draft(self, budget_id: int, annee: int, kind: DraftKind, objet: str) -> Changes:
        """Begin a draft; it is the last of `Repository.drafts`."""
        return self._journal.run(
            partial(drafts.add_draft, budget_id=budget_id, annee=annee, kind=kind, objet=objet)
        )

    def rename_draft(self, draft_id: int, objet: str) -> Changes:
        """Change what a draft is about."""
        return self._journal.run(partial(drafts.rename_draft, draft_id=draft_id, objet=objet))

    def remove_draft(self, draft_id: int) -> Changes:
        """Remove a draft with its lines."""
        return self._journal.run(partial(drafts.remove_draft, draft_id=draft_id))

    def set_draft_line(self, draft_id: int, line: DraftLine) -> Changes:
        """Set the change of one line of a draft; zero takes the line away."""
        return self._journal.run(partial(drafts.set_draft_line, draft_id=draft_id, line=line))

    def set_landing(self, budget_id: int, annee: int, landing: LandingNote) -> Changes:
        """Set what a chapter will end the year at, with the reason."""
        return self._journal.run(
            partial(drafts.set_landing, budget_id=budget_id, annee=annee, landing=landing)
        )

    def remove_landing(self, budget_id: int, annee: int, landing: LandingNote) -> Changes:
        """Go back to the computed landing of a chapter."""
        return self._journal.run(
            partial(drafts.remove_landing, budget_id=budget_id, annee=annee, landing=landing)
        )

    def set_autorisation(self, budget_id: int, operation: str, cents: int | None) -> Changes:
        """Set the autorisation de programme of an operation, None takes it away."""
        return self._journal.run(
            partial(
                autorisations.set_autorisation,
                budget_id=budget_id,
                operation=operation,
                cents=cents,
            )
        )

    def set_credit_paiement(
        self, budget_id: int, operation: str, annee: int, cents: int | None
    ) -> Changes:
        """Set what an operation may be paid in a year, None takes it away."""
        return self._journal.run(
            partial(
                autorisations.set_credit_paiement,
                budget_id=budget_id,
                operation=operation,
                annee=annee,
                cents=cents,
            )
        )
