"""Which budgets are counted: said under every picture, ticket and table of the 1 000 €."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from budgetlocal.analysis.labels import source_of
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, joined, translatable, verbatim


@dataclass(frozen=True, slots=True)
class Scope:
    """The budgets that are shared out, in words, and the files they come from."""

    words: Text
    source: Text


def alone(budget: BudgetFrame) -> Scope:
    """Return the scope of one budget by itself."""
    if budget.header.is_principal:
        words = translatable("MilleEuros", "Budget principal seul, sans les budgets annexes.")
    else:
        words = translatable(
            "MilleEuros", "Budget annexe « {nom} » seul.", nom=verbatim(budget.header.budget)
        )
    return Scope(words, source_of(budget))


def joint(budgets: Sequence[BudgetFrame], removed: Cents, notes: Sequence[Text] = ()) -> Scope:
    """Return the scope of a budget principal and its annexes.

    Args:
        budgets: the principal, then the annexes.
        removed: what they pay each other and that is not counted, in cents.
        notes: what a person said of their grants, and the gaps between them.

    """
    names = ", ".join(budget.header.budget for budget in budgets[1:])
    if removed == 0:
        words = translatable(
            "MilleEuros",
            "Budget principal et budgets annexes du classeur réunis ({noms}) ; aucun flux croisé entre "
            "eux.",
            noms=names,
        )
    else:
        words = translatable(
            "MilleEuros",
            "Budget principal et budgets annexes du classeur réunis ({noms}) ; flux croisés entre eux "
            "retirés : {montant}.",
            noms=names,
            montant=euros(removed),
        )
    return Scope(
        joined((words, *notes), " "), joined([source_of(budget) for budget in budgets], " ; ")
    )
