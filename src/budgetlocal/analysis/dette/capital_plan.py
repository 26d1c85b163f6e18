"""The plan that fixes the capital of a loan in advance, found again from one year of an annex.

A loan with progressive amortization at a revisable rate pays the capital of a constant instalment at
the rate of its signature, whatever the index does since: each instalment has more capital than the
one before, in a constant ratio. What is owed, how many instalments are left and the capital of one
year tell that ratio.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, localcontext

from budgetlocal.analysis.dette.annex_contract import YEAR_MONTHS, Span, due_until
from budgetlocal.analysis.dette.annex_loan import AnnexLoan
from budgetlocal.analysis.dette.annex_terms import AnnexTerms
from budgetlocal.analysis.dette.terms import Periodicite
from budgetlocal.core.money import Cents

_HIGHEST = Decimal("0.10")
"""A plan at a higher rate is not believed: something else happened in the year."""
_HALVINGS = 60
_DECIMALS = range(2, 9)
"""Of a rate in percent: the shortest that gives the capital is kept."""
_DIGITS = 40
_ROUNDING: Cents = 2
"""By instalment: that of the constant instalment grows with the capital."""


def plan_rate(read: AnnexTerms, span: Span, step: Periodicite) -> Decimal | None:
    """Return the rate, as a ratio, of the plan that gives the capital of the annex's year.

    None when the year has no capital or no instalment, when its stocks do not follow each other, and
    when no plan from 0 to 10 % gives it; when all that is left is paid in the year, whatever the plan.

    Args:
        read: the loan.
        span: what is left of it.
        step: its rhythm.

    """
    told, ranks = read.loan.capital, _ranks_of_year(read, step)
    if not told or not ranks or span.echeances == 1 or not _follows(read.loan):
        return None
    if ranks.stop >= span.echeances:
        return None

    def gap(rate: Decimal) -> Decimal:
        return _capital(span, rate * int(step) / YEAR_MONTHS, ranks) - told

    with localcontext() as context:
        context.prec = _DIGITS
        tolerance = _ROUNDING * len(ranks)
        # The higher the rate, the lower the first capitals.
        if gap(Decimal(0)) < -tolerance or gap(_HIGHEST) > tolerance:
            return None
        return _shortest(gap, tolerance)


def _ranks_of_year(read: AnnexTerms, step: Periodicite) -> range:
    """Return the instalments of the annex's year, 0 for the first one after the stock."""
    before = due_until(read.premiere, step, read.loan.stock)
    until, start = (
        due_until(read.premiere, step, date(year, 12, 31))
        for year in (read.loan.exercice, read.loan.exercice - 1)
    )
    return range(start - before, until - before)


def _capital(span: Span, periodic: Decimal, ranks: range) -> Decimal:
    """Return the capital of some instalments of the plan that leaves what is owed, in cents."""
    ratio = 1 + periodic
    weights = sum(ratio**rank for rank in range(span.echeances))
    return span.capital * sum((ratio**rank for rank in ranks), Decimal(0)) / weights


def _shortest(gap: Callable[[Decimal], Decimal], tolerance: Cents) -> Decimal:
    """Return the shortest rate that leaves no gap, within a tolerance, else the nearest."""
    low, high = Decimal(0), _HIGHEST
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if gap(middle) > 0 else (low, middle)
    for decimals in _DECIMALS:
        found = low.quantize(Decimal(1).scaleb(-decimals - 2), ROUND_HALF_UP)
        if abs(gap(found)) <= tolerance:
            break
    return found


def _follows(loan: AnnexLoan) -> bool:
    """Whether the two stocks of the year differ by its capital, or one of them tells nothing."""
    opening, closing = loan.au_1er_janvier, loan.au_31_decembre
    if opening is None or closing is None or opening == closing:
        return True
    return opening - closing == (loan.capital or 0)
