"""Averages of a debt: rate, remaining life, and the actuarial rate of one loan."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal, localcontext

from budgetlocal.analysis.dette.schedule import Schedule, schedule
from budgetlocal.analysis.dette.terms import Contract
from budgetlocal.core.money import Cents, ratio

_YEAR = Decimal("365.25")
_EXACT_YEAR = 365
_STEPS = 60
_HIGHEST = Decimal(2)


def average_rate(contracts: Sequence[Contract], jour: date) -> Decimal | None:
    """Return the mean of the rates of the day, weighted by what is owed; None when nothing is."""
    weighted, total = Decimal(0), 0
    for each in map(schedule, contracts):
        owed, rate = each.owed(jour), each.rate(jour)
        if owed and rate is not None:
            weighted += owed * rate
            total += owed
    return ratio(weighted, total)


def residual_life(contracts: Sequence[Contract], jour: date) -> Decimal | None:
    """Return the years until the last payment, weighted by what is owed."""
    weighted, total = Decimal(0), 0
    for each in map(schedule, contracts):
        owed = each.owed(jour)
        weighted += owed * (each.lines[-1].jour - jour).days / _YEAR if owed else 0
        total += owed
    return ratio(weighted, total)


def average_life(contracts: Sequence[Contract], jour: date) -> Decimal | None:
    """Return the years that one euro owed takes to be paid back, on average."""
    weighted, total = Decimal(0), 0
    for each in map(schedule, contracts):
        for line in each.lines:
            if line.jour > jour >= each.contract.debut:
                weighted += line.capital * (line.jour - jour).days / _YEAR
                total += line.capital
    return ratio(weighted, total)


def actuarial_rate(found: Schedule, fees: Cents = 0) -> Decimal:
    """Return the yearly rate at which the payments are worth what was received, less fees.

    Equivalent rate over exact days of a year of 365 (Code de la consommation, annexe à l'article
    R314-3, for the method), found by halving between 0 and 200 % to the twelfth decimal.
    """
    received = found.contract.capital - fees
    flows = [
        (Decimal((line.jour - found.contract.debut).days) / _EXACT_YEAR, line.total)
        for line in found.lines
    ]
    low, high = Decimal(0), _HIGHEST
    with localcontext() as context:
        context.prec = 28
        for _ in range(_STEPS):
            middle = (low + high) / 2
            worth = sum((total / (1 + middle) ** years for years, total in flows), Decimal(0))
            low, high = (middle, high) if worth > received else (low, middle)
    return ((low + high) / 2).quantize(Decimal("1e-12"))
