"""The interest of the year that an account tells of a loan, at some fixed rate."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from budgetlocal.analysis.dette.annex_contract import YEAR_MONTHS, due_until
from budgetlocal.analysis.dette.annex_loan import AnnexLoan, day
from budgetlocal.analysis.dette.terms import Periodicite
from budgetlocal.core.money import Cents


def interest_of_past_year(annex: AnnexLoan, rate: Decimal, step: Periodicite) -> Cents | None:
    """Return it in cents, to some cents; None without a whole year of instalments after the first one.

    What was owed before each instalment is found from what is left, the capital of the year in equal parts.
    """
    premiere = day(annex.row, "Dt1RembInit")
    if premiere is None or annex.restant is None:
        return None
    due, paid = (
        due_until(premiere, step, date(year, 12, 31))
        for year in (annex.exercice, annex.exercice - 1)
    )
    count = due - paid
    if count * int(step) != YEAR_MONTHS or paid == 0:
        return None
    owed = annex.restant * count + Decimal(annex.capital or 0) * (count + 1) / 2
    return int(rate * int(step) / YEAR_MONTHS * owed)
