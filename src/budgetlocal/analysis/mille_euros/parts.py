"""The parts of a document: by function where it presents them, by chapter where it does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from budgetlocal.analysis.labels import plan_of
from budgetlocal.analysis.mille_euros.grants import Grant
from budgetlocal.analysis.mille_euros.mirror import Removed
from budgetlocal.analysis.mille_euros.spending import Spending, chapters, spending
from budgetlocal.analysis.mille_euros.split import Split, split, split_by_chapter
from budgetlocal.analysis.mille_euros.together import spending_together
from budgetlocal.analysis.mille_euros.wording import Budgets, Choices
from budgetlocal.analysis.whole_budget import refuse_a_change
from budgetlocal.core.frames import BudgetFrame


@dataclass(frozen=True, slots=True)
class Parts:
    """1 000 € of a document, and what they were shared out from."""

    spent: Spending
    split: Split
    by_chapter: bool
    """The document presents no function: parts are its chapters, exactly."""
    budgets: tuple[BudgetFrame, ...]
    """The document, and those that are put together with it."""
    removed: tuple[Removed, ...] = ()
    """What these budgets pay each other: in no part."""
    grants: tuple[Grant, ...] = ()
    """Those of the principal whose payee no label tells, with the answers of the person."""


def parts_of(budget: BudgetFrame, choices: Choices, annexes: Sequence[BudgetFrame] = ()) -> Parts:
    """Return the 1 000 € of a document, with those of the budgets annexes when they are chosen.

    Args:
        budget: the document.
        choices: how it is counted.
        annexes: the documents of the budgets annexes; read only when the choices put them together.

    Raises:
        UserError: nothing is spent on the perimeter, the document is only a change to another, or
            the budgets cannot be put together.

    """
    refuse_a_change(budget)
    if choices.budgets is Budgets.TOGETHER:
        budgets = (budget, *annexes)
        both = spending_together(budgets, choices.part, choices.measure, dict(choices.payees))
        shared = split(both.spent, choices.non_ventilable, choices.presentation)
        return Parts(
            both.spent,
            shared,
            by_chapter=False,
            budgets=budgets,
            removed=both.removed,
            grants=both.grants,
        )
    spent = spending(budget, choices.part, choices.measure)
    if spent.has_functions:
        shared = split(spent, choices.non_ventilable, choices.presentation)
        return Parts(spent, shared, by_chapter=False, budgets=(budget,))
    by_chapter = chapters(budget, choices.part, choices.measure)
    shared = split_by_chapter(plan_of(budget), by_chapter, spent.scope)
    return Parts(spent, shared, by_chapter=True, budgets=(budget,))
