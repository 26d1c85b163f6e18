"""Days of loans: due dates, and how many days a period has in each convention."""

from __future__ import annotations

import calendar
from datetime import date
from functools import lru_cache

from budgetlocal.analysis.dette.terms import BaseJours, Contract

_MONTH = 30
_LONG = 31
_FEBRUARY = 2
_MONTHS_OF_30 = (BaseJours.TRENTE_360, BaseJours.TRENTE_E_360)


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
    terms = contract.terms
    return _dates(contract.premiere, int(terms.periodicite), terms.echeances, contract.jour)


def due_day(debut: date, premiere: date, step: int, *, is_said: bool) -> int:
    """Return the day of the month that due dates go back to; 0: that of the first.

    One period after the drawing may be a shorter month: drawn on 31 August, due on 28 February, then on
    31 August again. A first due date that is said is followed as it is, but for the end of February, which no
    loan drawn on the 29th, 30th or 31st a whole period before is due on the whole year.

    >>> due_day(date(2023, 1, 31), date(2023, 4, 30), 3, is_said=False)
    31
    >>> due_day(date(2023, 1, 31), date(2023, 4, 30), 3, is_said=True)
    0
    >>> due_day(date(2023, 11, 30), date(2024, 2, 29), 3, is_said=True)
    30
    """
    if premiere.day >= debut.day or premiere != add_months(debut, step):
        return 0
    return 0 if is_said and premiere.month != _FEBRUARY else debut.day


def end_of_months(debut: date, premiere: date) -> int:
    """Return the day of due dates at the end of months, of a loan that is drawn and first due at the end of one; else 0.

    >>> (
    ...     end_of_months(date(2023, 11, 30), date(2024, 2, 29)),
    ...     end_of_months(date(2023, 11, 30), date(2024, 2, 28)),
    ... )
    (31, 0)
    """
    ends = all(
        each.day == calendar.monthrange(each.year, each.month)[1] for each in (debut, premiere)
    )
    return _LONG if ends else 0


@lru_cache(maxsize=512)
def _dates(first: date, step: int, count: int, anchor: int) -> tuple[date, ...]:
    return tuple(add_months(first, rank * step, anchor) for rank in range(count))


def days_between(start: date, end: date, base: BaseJours) -> int:
    """Return the days from one date to another.

    30/360 follows the bond basis (ISDA 2006, 4.16 f): the 31st counts as the 30th at the start, and
    at the end when the start is the 30th or the 31st.

    30E/360 (ISDA 2006, 4.16 g) counts the 31st as the 30th at both ends.

    >>> days_between(date(2022, 8, 1), date(2022, 12, 31), BaseJours.TRENTE_360)
    150
    >>> days_between(date(2022, 8, 1), date(2022, 12, 31), BaseJours.TRENTE_E_360)
    149
    """
    if base not in _MONTHS_OF_30:
        return (end - start).days
    first = min(start.day, _MONTH)
    is_counted = end.day < _LONG or (base is BaseJours.TRENTE_360 and first < _MONTH)
    last = end.day if is_counted else _MONTH
    return (end.year - start.year) * 360 + (end.month - start.month) * _MONTH + last - first


def period_days(contract: Contract) -> tuple[int, ...]:
    """Return the days of the period that ends with each instalment."""
    terms = contract.terms
    step = int(terms.periodicite)
    dates = due_dates(contract)
    return _days(contract.debut, dates, step, terms.base)


@lru_cache(maxsize=512)
def _days(debut: date, dates: tuple[date, ...], step: int, base: BaseJours) -> tuple[int, ...]:
    starts = (debut, *dates[:-1])
    exact = [days_between(start, end, base) for start, end in zip(starts, dates, strict=True)]
    if base not in _MONTHS_OF_30:
        return tuple(exact)
    first = dates[0]
    is_whole = add_months(first, -step) == debut or add_months(debut, step) == first
    return (step * _MONTH if is_whole else exact[0], *((step * _MONTH,) * (len(dates) - 1)))
