"""Statements made ready to follow: what a file says without a date, operations voted as chapters.

A table of months gives one document per month end, with what was realised, and one without a date,
with the columns that are of no month: credits, engagements. They belong together.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount, ChapterKind, Etape

APART = 1_000_000
"""Added to the ranks of the lines without a date, so that ranks stay unique in the statement."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The statements of an exercice as they are followed."""

    dated: tuple[BudgetFrame, ...]
    undated: tuple[BudgetFrame, ...]
    """Those without a date that belong to no dated one."""
    attached: tuple[tuple[str, str], ...]
    """File and ISO date of the statements that took what their file says without a date."""


def ready(situations: Sequence[BudgetFrame], others: Sequence[BudgetFrame]) -> Ready:
    """Return the statements, what a file says without a date put with its latest statement.

    `others` are the steps and the account of the exercice. The latest statement of a file takes all
    that the file says without a date. The earlier ones take its credits only when no BP says which
    were open then: the file gives one figure for all its months.
    """
    dated = sorted(
        (each for each in situations if each.header.situation_date),
        key=lambda each: each.header.situation_date,
    )
    undated = [each for each in situations if not each.header.situation_date]
    has_budget = any(each.header.etape is Etape.BP for each in others)
    operations = voted_operations(others)
    last = {each.source.sha256: each.header.situation_date for each in dated}
    found = []
    attached = []
    for each in dated:
        is_last = last[each.source.sha256] == each.header.situation_date
        for extra in undated:
            if extra.source.sha256 == each.source.sha256:
                if is_last:
                    attached.append((each.source.name, each.header.situation_date))
                    each = _joined(each, extra)  # noqa: PLW2901 - the statement grows
                elif not has_budget:
                    each = _joined(each, _credits_only(extra))  # noqa: PLW2901
        found.append(_aligned(each, operations))
    lonely = tuple(each for each in undated if each.source.sha256 not in last)
    return Ready(tuple(found), lonely, tuple(attached))


def voted_operations(budgets: Iterable[BudgetFrame]) -> frozenset[str]:
    """Return the operations that some documents vote as chapters of their own."""
    found: set[str] = set()
    for budget in budgets:
        lines = budget.lines
        voted = lines[lines[frames.CHAPITRE_KIND] == str(ChapterKind.OPERATION)]
        found |= set(voted[frames.CHAPITRE])
    return frozenset(found)


def _aligned(budget: BudgetFrame, operations: frozenset[str]) -> BudgetFrame:
    """Return the statement with its lines of voted operations in the chapter of the operation.

    A finance package lists the chapter by nature and the operation side by side; the budget that
    votes the operation has it for chapter.
    """
    lines = budget.lines
    mask = lines[frames.OPERATION].isin(operations) & (lines[frames.OPERATION] != "")
    if not mask.any():
        return budget
    changed = lines.copy()
    changed.loc[mask, frames.CHAPITRE] = lines.loc[mask, frames.OPERATION]
    changed.loc[mask, frames.CHAPITRE_KIND] = str(ChapterKind.OPERATION)
    return replace(budget, lines=changed)


def _joined(one: BudgetFrame, other: BudgetFrame) -> BudgetFrame:
    lines = other.lines.copy()
    lines[frames.ORDINAL] += APART
    supplements = other.supplements.copy()
    supplements[frames.ORDINAL] += APART
    return replace(
        one,
        lines=pd.concat([one.lines, lines], ignore_index=True),
        supplements=pd.concat([one.supplements, supplements], ignore_index=True),
        services=_ranked(one.services, other.services),
        places=_ranked(one.places, other.places),
    )


def _ranked(one: pd.Series, other: pd.Series) -> pd.Series:
    moved = pd.Series(other.tolist(), index=[rank + APART for rank in other.index], dtype="str")
    return pd.concat([one, moved]) if len(moved) else one


def _credits_only(budget: BudgetFrame) -> BudgetFrame:
    lines = budget.lines.copy()
    for amount in Amount:
        if amount is not Amount.CRED_OUV:
            lines[str(amount)] = pd.array([pd.NA] * len(lines), dtype="Int64")
    return replace(budget, lines=lines, supplements=frames.supplements_frame(()))
