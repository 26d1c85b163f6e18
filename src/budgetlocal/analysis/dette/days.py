"""Days of loans: due dates, and how many days a period has in each convention."""

from __future__ import annotations

import calendar
from datetime import date

from budgetlocal.analysis.dette.terms import BaseJours, Contract

_MONTH = 30
_LONG = 31


def add_months(day: date, months: int, anchor: int = 0) -> date:
    """Return the same day some months later, or the last of the month when it is shorter.

    `anchor` is the day of the month to go back to when a shorter month came in between.

    >>> add_months(date(2023, 11, 30), 3), add_months(date(2024, 2, 29), 3, anchor=30)
    (datetime.date(2024, 2, 29), datetime.date(2024, 5, 30))
    """
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(years, month + 1)[1]
    return date(years, month + 1, min(anchor or day.day, last))


def due_dates(contract: Contract) -> tuple[date, ...]:
    """Return the days of all the instalments."""
    step = int(contract.terms.periodicite)
    first = contract.premiere
    return tuple(add_months(first, rank * step) for rank in range(contract.terms.echeances))


def days_between(start: date, end: date, base: BaseJours) -> int:
    """Return the days from one date to another.

    30/360 follows the bond basis (ISDA 2006, 4.16 f): the 31st counts as the 30th at the start, and
    at the end when the start is the 30th or the 31st.

    >>> days_between(date(2022, 8, 1), date(2022, 12, 31), BaseJours.TRENTE_360)
    150
    """
    if base is not BaseJours.TRENTE_360:
        return (end - start).days
    first = min(start.day, _MONTH)
    last = _MONTH if end.day == _LONG and first == _MONTH else end.day
    return (end.year - start.year) * 360 + (end.month - start.month) * _MONTH + last - first


def period_days(contract: Contract, rank: int, start: date, end: date) -> int:
    """Return the days of the period that ends with the instalment of a rank, from 0."""
    step = int(contract.terms.periodicite)
    is_whole = rank > 0 or add_months(contract.premiere, -step) == contract.debut
    if contract.terms.base is BaseJours.TRENTE_360 and is_whole:
        return step * _MONTH
    return days_between(start, end, contract.terms.base)
