"""Interest of one period, and the constant instalment that pays a loan back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, localcontext
from functools import lru_cache

from budgetlocal.analysis.dette import refusals
from budgetlocal.analysis.dette.terms import Arrondi, Contract, Plancher, TauxFixe
from budgetlocal.core.money import Cents

_DIGITS = 40


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
