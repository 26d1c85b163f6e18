"""Which amount of a document speaks: the voted one, the executed one, the credits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from budgetlocal.analysis.totals import cents
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount, Etape

if TYPE_CHECKING:
    import pandas as pd


def is_given(lines: pd.DataFrame, amount: Amount) -> bool:
    """Whether at least one line gives the amount, and not only zeros."""
    return bool((lines[str(amount)].fillna(0) != 0).any())


def voted_amount(budget: BudgetFrame) -> Amount:
    """Return the amount that the assembly voted.

    MtPrev; MtPropNouv in a draft (TotEM XSD, ProjetBudget); CredOuv on a CA, a CFU or a situation
    whose MtPrev is empty, as most software leaves it.
    """
    if budget.header.is_draft:
        return Amount.MT_PROP_NOUV
    closes = budget.header.etape.is_account or budget.header.etape is Etape.SITUATION
    if closes and not is_given(budget.lines, Amount.MT_PREV):
        return Amount.CRED_OUV
    return Amount.MT_PREV


def main_amount(budget: BudgetFrame) -> Amount:
    """Return the amount that the key figures of a document are made of.

    The executed one on a CA or CFU, else the voted one.
    """
    return Amount.MT_REAL if budget.header.etape.is_account else voted_amount(budget)


def credits(budget: BudgetFrame) -> pd.Series:
    """Return the credits open on each line, in cents (Int64, index of the lines).

    CredOuv where the document gives it; otherwise what is voted plus the restes a realiser carried
    over. A DM gives the signed change it makes, never its CredOuv.
    """
    lines = budget.lines
    if budget.header.etape is not Etape.DM and is_given(lines, Amount.CRED_OUV):
        return lines[str(Amount.CRED_OUV)]
    voted = lines[str(voted_amount(budget))]
    carried = lines[str(Amount.MT_RAR_PREC)]
    if budget.header.etape is Etape.DM or carried.isna().all():
        return voted
    return voted.fillna(0) + carried.fillna(0)


def sum_cents(series: pd.Series) -> int | None:
    """Return the sum of a series of cents, None when it holds nothing known."""
    return cents(series.sum(min_count=1))
