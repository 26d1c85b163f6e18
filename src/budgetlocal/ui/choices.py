"""Which document to show: what the choosers list, and where they go when one of them moves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from budgetlocal.core.kinds import Etape

if TYPE_CHECKING:
    from budgetlocal.workspace.entries import BudgetEntry, CollectiviteEntry, DocumentEntry
    from budgetlocal.workspace.repository import Repository


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything the choosers may list."""

    collectivites: tuple[CollectiviteEntry, ...] = ()
    budgets: tuple[BudgetEntry, ...] = ()
    documents: tuple[DocumentEntry, ...] = ()

    def document(self, number: int | None) -> DocumentEntry | None:
        """Return a document by its number, None when it is not there any more."""
        return next((entry for entry in self.documents if entry.id == number), None)

    def budget(self, number: int) -> BudgetEntry:
        """Return a budget by its number."""
        return next(entry for entry in self.budgets if entry.id == number)

    def budgets_of(self, collectivite: int) -> tuple[BudgetEntry, ...]:
        """Return the budgets of one collectivité."""
        return tuple(entry for entry in self.budgets if entry.collectivite_id == collectivite)

    def documents_of(self, budget: int) -> tuple[DocumentEntry, ...]:
        """Return the documents of one budget, oldest first."""
        return tuple(entry for entry in self.documents if entry.budget_id == budget)

    def years_of(self, budget: int) -> tuple[int, ...]:
        """Return the exercices of one budget, newest first."""
        return tuple(sorted({entry.exercice for entry in self.documents_of(budget)}, reverse=True))


def contents_of(repository: Repository) -> Contents:
    """Return what a workspace holds."""
    return Contents(repository.collectivites(), repository.budgets(), repository.documents())


def fullest(documents: Sequence[DocumentEntry]) -> DocumentEntry | None:
    """Return the document that says most: of a principal budget, the latest account, else budget.

    A decision modificative is only a signed change, and a situation only a part of the year: they
    come last.
    """
    if not documents:
        return None
    return max(documents, key=_fullness)


def nearest(
    documents: Sequence[DocumentEntry], exercice: int, etape: Etape
) -> DocumentEntry | None:
    """Return the document of the same step and year, else of the same year, else the fullest."""
    same_year = [entry for entry in documents if entry.exercice == exercice]
    same_step = [entry for entry in same_year if entry.etape is etape]
    return fullest(same_step or same_year or documents)


def _fullness(entry: DocumentEntry) -> tuple[bool, int, int, int, int, str]:
    ranks = (Etape.DM, Etape.SITUATION, Etape.BS, Etape.BP, Etape.CA, Etape.CFU)
    kind = 2 if entry.etape.is_account else int(entry.etape not in {Etape.DM, Etape.SITUATION})
    return (
        entry.is_principal,
        kind,
        entry.exercice,
        ranks.index(entry.etape),
        entry.numero,
        entry.situation_date,
    )
