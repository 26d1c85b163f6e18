"""Loans that have paid nothing back yet, and whose annex tells two ends a year apart or more.

What is owed proves neither. The duration that is left is followed: that of the contract may count the
years before the first instalment, or one instalment less.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from budgetlocal.analysis.dette.annex_loan import AnnexLoan, day, number
from budgetlocal.analysis.dette.checking import MOST_INSTALMENTS
from budgetlocal.analysis.dette.days import add_months
from budgetlocal.analysis.dette.terms import Periodicite
from budgetlocal.core.formatting import day as written
from budgetlocal.core.text import Text, translatable

_YEAR_MONTHS = 12
_YEAR_DAYS = Decimal("365.25")
_APART = 350
"""Days: a year, less what two decimals of a year and the days of a month round."""


def two_ends(loan: AnnexLoan, step: Periodicite) -> tuple[date, date] | None:
    """Return the end by the duration of the contract and by what is left, None when they agree.

    None too for a vote, which tells what is left on another day than its stock, and once capital is paid.
    """
    premiere = day(loan.row, "Dt1RembInit")
    years, left = number(loan.row, "DureeContratInit"), number(loan.row, "DureeRest")
    most = Decimal(MOST_INSTALMENTS) / _YEAR_MONTHS
    if premiere is None or years is None or left is None or loan.exercice != loan.stock.year:
        return None
    if loan.capital or loan.restant != loan.origine or not (0 < years < most and 0 < left < most):
        return None
    count = int((years * _YEAR_MONTHS / int(step)).quantize(Decimal(1), ROUND_HALF_UP))
    by_contract = add_months(premiere, (count - 1) * int(step))
    by_rest = loan.stock + timedelta(days=int(left * _YEAR_DAYS))
    return (by_contract, by_rest) if abs((by_contract - by_rest).days) >= _APART else None


def two_ends_words(loan: AnnexLoan, step: Periodicite) -> tuple[Text, ...]:
    """Return what the note of a loan says of them."""
    found = two_ends(loan, step)
    if found is None:
        return ()
    note = translatable(
        "Dette",
        "L'annexe dit deux fins : {contrat} par la durée du contrat, {reste} par la durée restante, qui est suivie.",
        contrat=written(found[0].isoformat()),
        reste=written(found[1].isoformat()),
    )
    return (note,)
