"""Interest of one period, and the constant instalment that pays a loan back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, localcontext
from functools import lru_cache

from budgetlocal.analysis.dette import refusals
from budgetlocal.analysis.dette.terms import Arrondi, Contract, Plancher, TauxFixe, Terms
from budgetlocal.core.money import Cents

_DIGITS = 40
_PLAN_MONTH, _PLAN_YEAR = 30, 360
"""A plan of capital is written over whole months of 30 days."""


def rate_at(contract: Contract, start: date) -> Decimal:
    """Return the rate of the period that begins on a day, as a ratio.

    Raises:
        UserError: the index is not known then, or the rate is negative without a floor.

    """
    taux = contract.terms.taux
    if isinstance(taux, TauxFixe):
        return taux.taux
    known = [value for when, value in taux.courbe.points if when <= start]
    if not known:
        raise refusals.index_unknown(contract.name, taux.courbe.index, start)
    index = max(known[-1], Decimal(0)) if taux.plancher is Plancher.INDEX else known[-1]
    rate = index + taux.marge
    if rate < 0:
        if taux.plancher is not Plancher.TAUX:
            raise refusals.negative_rate(contract.name, start)
        return Decimal(0)
    return rate


def interest(contract: Contract, capital: Cents, rate: Decimal, days: int) -> Cents:
    """Return the interest of some days, rounded as the contract says; the rate is not negative.

    In whole numbers, so that half a cent is exactly half a cent.
    """
    above, below = _fraction(rate)
    product, whole = capital * above * days, below * contract.terms.base.year
    if contract.terms.arrondi is Arrondi.INFERIEUR:
        return product // whole
    return (2 * product + whole) // (2 * whole)


def level_payment(capital: Cents, rate: Decimal, days: Sequence[int], year: int) -> Cents:
    """Return the instalment that, paid at the end of each period, pays a capital back.

    K / sum of the discount factors: K r / (1 - (1 + r)^-n) when the periods are equal.
    """
    with localcontext() as context:
        context.prec = _DIGITS
        worth = _worth(rate, tuple(days), year)
        return int((capital / worth).quantize(Decimal(1), rounding=ROUND_HALF_UP))


def plan_payment(terms: Terms, capital: Cents, count: int) -> Cents:
    """Return the instalment of the plan that fixes the capital in advance, over whole months."""
    return level_payment(capital, _plan_rate(terms), (_plan_days(terms),) * count, _PLAN_YEAR)


def plan_interest(terms: Terms, capital: Cents) -> Cents:
    """Return the interest of a period in that plan, to the nearest cent: what it leaves is capital."""
    above, below = _fraction(_plan_rate(terms))
    product, whole = capital * above * _plan_days(terms), below * _PLAN_YEAR
    return (2 * product + whole) // (2 * whole)


def _plan_rate(terms: Terms) -> Decimal:
    return terms.taux_amortissement or Decimal(0)


def _plan_days(terms: Terms) -> int:
    return int(terms.periodicite) * _PLAN_MONTH


def equal_part(capital: Cents, count: int) -> Cents:
    """Return one of some equal parts of a capital, to the nearest cent."""
    return int((Decimal(capital) / count).quantize(Decimal(1), rounding=ROUND_HALF_UP))


@lru_cache(maxsize=512)
def _worth(rate: Decimal, days: tuple[int, ...], year: int) -> Decimal:
    """Return what one euro paid at the end of each period is worth at the beginning."""
    with localcontext() as context:
        context.prec = _DIGITS
        factor, total = Decimal(1), Decimal(0)
        for each in days:
            factor /= 1 + rate * each / year
            total += factor
        return total


@lru_cache(maxsize=512)
def _fraction(rate: Decimal) -> tuple[int, int]:
    return rate.as_integer_ratio()
