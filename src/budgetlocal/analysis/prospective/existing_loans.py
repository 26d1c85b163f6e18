"""The loans of a starting point, as a projection sees them: scheduled, or carried on as they were."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from budgetlocal.analysis.dette import terms
from budgetlocal.analysis.dette.profile import contract_year
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.prospective.debt import NOTHING_DUE, Service
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text


class LoanDebt(Protocol):
    """A loan of the starting point: a contract with a name and a place."""

    @property
    def name(self) -> str:
        """How the loan is called."""
        ...

    @property
    def source(self) -> Text:
        """Where it is told."""
        ...

    def service(self, year: int) -> Service:
        """Return what falls due in a year."""
        ...

    def encours(self, year: int) -> Cents:
        """Return the capital that remains due on 31 December of a year."""
        ...


@dataclass(frozen=True, slots=True)
class ScheduledLoan:
    """A loan that has a schedule."""

    contract: terms.Contract

    @property
    def name(self) -> str:
        """How the loan is called."""
        return self.contract.name

    @property
    def source(self) -> Text:
        """Where it is told."""
        return self.contract.source

    def service(self, year: int) -> Service:
        """Return what falls due in a year, the cost of an early repayment (6681) apart."""
        due = contract_year(self.contract, year)
        return Service(due.capital, due.interets)

    def encours(self, year: int) -> Cents:
        """Return the capital that remains due on 31 December of a year."""
        return schedule(self.contract).owed(date(year, 12, 31))


@dataclass(frozen=True, slots=True)
class CarriedLoan:
    """A loan without a schedule: each year costs what the base year did, until nothing is due."""

    name: str
    source: Text
    year: int
    cents: Cents
    """Owed on 31 December of `year`."""
    each_year: Service

    def service(self, year: int) -> Service:
        """Return what falls due in a year."""
        before = self.encours(year - 1)
        if year <= self.year or not before:
            return NOTHING_DUE
        return Service(min(self.each_year.capital, before), self.each_year.interets)

    def encours(self, year: int) -> Cents:
        """Return the capital that remains due on 31 December of a year."""
        return max(0, self.cents - self.each_year.capital * max(0, year - self.year))


@dataclass(frozen=True, slots=True, eq=False)
class PortfolioDebt:
    """All the loans of the starting point; the same year is added up once."""

    loans: tuple[LoanDebt, ...]
    _services: dict[int, Service] = field(default_factory=dict)
    _stocks: dict[int, Cents] = field(default_factory=dict)

    def service(self, year: int) -> Service:
        """Return what falls due in a year on all the loans."""
        if year not in self._services:
            due = [each.service(year) for each in self.loans]
            self._services[year] = Service(
                sum(each.capital for each in due), sum(each.interets for each in due)
            )
        return self._services[year]

    def encours(self, year: int) -> Cents:
        """Return the capital that remains due on 31 December of a year on all the loans."""
        if year not in self._stocks:
            self._stocks[year] = sum(each.encours(year) for each in self.loans)
        return self._stocks[year]
