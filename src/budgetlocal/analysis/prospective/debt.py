"""Debt as a projection sees it: what falls due each year, what remains, what has accrued.

`Debt` is all that the engine asks for: the loans of `analysis.dette` stand behind it, whatever
their rhythm, and what a person types year by year.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, Protocol

from budgetlocal.analysis.dette.accrued import icne_after
from budgetlocal.analysis.dette.schedule import first_lines, written
from budgetlocal.analysis.prospective.loan_terms import LoanTerms, loan_of
from budgetlocal.analysis.prospective.scheduled import ScheduledLoan
from budgetlocal.analysis.prospective.service import NOTHING_DUE, Service
from budgetlocal.core.money import Cents


class Debt(Protocol):
    """One loan, or a whole debt."""

    def service(self, year: int) -> Service:
        """Return what falls due in a year; nothing before it begins nor after it ends."""
        ...

    def encours(self, year: int) -> Cents:
        """Return the capital that remains due on 31 December of a year."""
        ...

    def icne(self, year: int) -> Cents | None:
        """Return the interest that ran and is not due yet on 31 December; None: not known."""
        ...


class SignedLoan(Debt, Protocol):
    """A loan that is contracted and not drawn yet."""

    @property
    def name(self) -> str:
        """How the loan is called."""
        ...

    def drawn(self, year: int) -> Cents:
        """Return the capital that comes in during a year."""
        ...


class FirstYear(NamedTuple):
    """What a loan costs the year in which it is drawn."""

    paid: Cents
    icne: Cents


class Lender(Protocol):
    """Makes the new loans of a plan."""

    def loan(self, year: int, cents: Cents, terms: LoanTerms, name: str = "") -> Debt:
        """Return a loan drawn in a year."""
        ...

    def first_year(self, year: int, cents: Cents, terms: LoanTerms) -> FirstYear:
        """Return what such a loan costs the year in which it is drawn."""
        ...


class PlanLender:
    """Lends on the terms of the plan, by the schedules of `analysis.dette`."""

    def loan(self, year: int, cents: Cents, terms: LoanTerms, name: str = "") -> Debt:
        """Return a loan drawn in a year.

        Raises:
            UserError: the terms give no schedule.

        """
        return ScheduledLoan(written(loan_of(year, cents, terms, name)))

    def first_year(self, year: int, cents: Cents, terms: LoanTerms) -> FirstYear:
        """Return what such a loan costs the year in which it is drawn; its end is not worked out.

        Raises:
            UserError: the terms give no schedule.

        """
        contract, end = loan_of(year, cents, terms), date(year, 12, 31)
        lines = first_lines(contract, end)
        paid = sum(line.total for line in lines)
        return FirstYear(paid, icne_after(contract, lines[-1] if lines else None, end))


LENDER = PlanLender()


@dataclass(frozen=True, slots=True)
class TypedDebt:
    """A debt whose payments are typed year by year, or worked out of a mean rate and a duration."""

    year: int
    """The last year closed: `cents` is due on its 31 December."""
    cents: Cents
    payments: Mapping[int, Service]

    def service(self, year: int) -> Service:
        """Return what was typed for a year; nothing once all is repaid."""
        return self.payments.get(year, NOTHING_DUE)

    def encours(self, year: int) -> Cents:
        """Return the capital due on 31 December of a year."""
        paid = sum(each.capital for when, each in self.payments.items() if when <= year)
        return self.cents - paid

    def icne(self, _year: int) -> Cents | None:
        """Return nothing known: the days of these payments are not told."""
        return None


def level_debt(year: int, cents: Cents, terms: LoanTerms) -> TypedDebt:
    """Return a debt of which only the mean rate and the years left are known: a constant annuity.

    Raises:
        UserError: the terms give no schedule.

    """
    if not cents:
        return TypedDebt(year, 0, {})
    loan = LENDER.loan(year, cents, terms)
    years = range(year + 1, year + terms.duree + 1)
    return TypedDebt(year, cents, {each: loan.service(each) for each in years})
