"""Which documents belong together, and which of them speaks first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Etape

STEPS = (Etape.BP, Etape.BS, Etape.DM, Etape.SITUATION, Etape.CA, Etape.CFU)
"""The steps of a year, in the order they come."""
_PARTIAL = {Etape.BS, Etape.DM, Etape.SITUATION}
"""Those that are no whole budget: they speak first only where nothing else does."""


def by_budget(budgets: Iterable[BudgetFrame]) -> tuple[tuple[BudgetFrame, ...], ...]:
    """Return the documents of each budget, oldest first, the budgets principaux before the annexes.

    A budget is a SIRET and a code: a principal and its annexes share neither.
    """
    groups: dict[tuple[str, str], list[BudgetFrame]] = defaultdict(list)
    for budget in budgets:
        groups[budget.header.siret, budget.header.code_budget].append(budget)
    ordered = [tuple(sorted(group, key=_when)) for group in groups.values()]
    return tuple(sorted(ordered, key=lambda group: not group[-1].header.is_principal))


def focus_of(group: Sequence[BudgetFrame]) -> BudgetFrame:
    """Return the document to show first: the latest account, else the latest voted budget."""
    accounts = [budget for budget in group if budget.header.etape.is_account]
    voted = [budget for budget in group if budget.header.etape not in _PARTIAL]
    return max(accounts or voted or group, key=_when)


def _when(budget: BudgetFrame) -> tuple[int, int, int, str]:
    header = budget.header
    return header.exercice, STEPS.index(header.etape), header.numero, header.situation_date
