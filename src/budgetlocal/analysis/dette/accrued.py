"""ICNE: the interest that ran since the last instalment and falls due in the next year.

It is attached to the year that it ran in: article 66112, account 1688.
"""

from __future__ import annotations

from datetime import date

from budgetlocal.analysis.dette.days import days_between
from budgetlocal.analysis.dette.interest import interest, rate_at
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.terms import Contract
from budgetlocal.core.money import Cents


def icne(contract: Contract, year: int) -> Cents:
    """Return the interest that ran and is not due yet on 31 December, by the days of the contract.

    Raises:
        UserError: the contract cannot be, or its index is not known.

    """
    end = date(year, 12, 31)
    found = schedule(contract)
    owed = found.owed(end)
    if owed == 0:
        return 0
    start = max((line.jour for line in found.lines if line.jour <= end), default=contract.debut)
    days = days_between(start, end, contract.terms.base)
    return interest(contract, owed, rate_at(contract, start), days)
