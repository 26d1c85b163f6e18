"""ICNE: the interest that ran since the last instalment and falls due in the next year.

It is attached to the year that it ran in: article 66112, account 1688.
"""

from __future__ import annotations

from datetime import date

from budgetlocal.analysis.dette.days import days_between
from budgetlocal.analysis.dette.interest import interest, rate_at
from budgetlocal.analysis.dette.schedule import Instalment, Schedule, schedule
from budgetlocal.analysis.dette.terms import Contract
from budgetlocal.core.money import Cents


def icne(contract: Contract, year: int) -> Cents:
    """Return the interest that ran and is not due yet on 31 December, by the days of the contract.

    Raises:
        UserError: the contract cannot be, or its index is not known.

    """
    return icne_of(schedule(contract), year)


def icne_of(found: Schedule, year: int) -> Cents:
    """Return the same of a schedule.

    Raises:
        UserError: the index of the contract is not known.

    """
    end = date(year, 12, 31)
    return icne_after(found.contract, found.last(end), end)


def icne_after(contract: Contract, last: Instalment | None, end: date) -> Cents:
    """Return the interest that ran up to a day since the last payment before it, None for none yet.

    Raises:
        UserError: the index of the contract is not known.

    """
    start = contract.debut if last is None else last.jour
    owed = contract.capital if last is None else last.cloture
    if start >= end or owed == 0:
        return 0
    days = days_between(start, end, contract.terms.base)
    return interest(contract, owed, rate_at(contract, start), days)
