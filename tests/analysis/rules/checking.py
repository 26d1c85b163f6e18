"""What the tests of the rules share: an exercice of fictitious documents, checked at a date."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.specs import Finding

Rule = Callable[[Checked], Iterator[Finding]]


def checked(date: str, *budgets: BudgetFrame, **others: Any) -> Checked:
    """Return the exercice of a date made of some documents, with those of other years."""
    years = exercises(budgets)
    return Checked(years, years[int(date[:4])], date, **others)


def found(rule: Rule, date: str, *budgets: BudgetFrame, **others: Any) -> dict[str, Finding]:
    """Return the findings of a rule by code."""
    return {each.code: each for each in rule(checked(date, *budgets, **others))}
