"""The loans of a starting point together, and those that are carried on as they were."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from budgetlocal.analysis.prospective.service import NOTHING_DUE, Service
from budgetlocal.core.money import Cents, sum_known
from budgetlocal.core.text import Text


class LoanDebt(Protocol):
    """A loan of the starting point: a debt with a name and a place."""

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

    def icne(self, year: int) -> Cents | None:
        """Return the interest that ran and is not due yet on 31 December of a year."""
        ...

    @property
    def accrues(self) -> bool:
        """Whether what has accrued is known from the base year on."""
        ...


@dataclass(frozen=True, slots=True)
class CarriedLoan:
    """A loan without a schedule: each year costs what the base year did, until nothing is due."""

    name: str
    source: Text
    year: int
    cents: Cents
    """Owed on 31 December of `year`."""
    each_year: Service

    @property
    def accrues(self) -> bool:
        """Nothing tells the days of its instalments."""
        return False

    def icne(self, _year: int) -> Cents | None:
        """Return nothing known: a year repeated says no day."""
        return None

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
    _accrued: dict[int, Cents | None] = field(default_factory=dict)

    def service(self, year: int) -> Service:
        """Return what falls due in a year on all the loans."""
        if year not in self._services:
            due = [each.service(year) for each in self.loans]
            self._services[year] = Service(
                sum(each.capital for each in due),
                sum(each.interets for each in due),
                sum(each.indemnites for each in due),
                sum(each.capitalises for each in due),
            )
        return self._services[year]

    def encours(self, year: int) -> Cents:
        """Return the capital that remains due on 31 December of a year on all the loans."""
        if year not in self._stocks:
            self._stocks[year] = sum(each.encours(year) for each in self.loans)
        return self._stocks[year]

    def icne(self, year: int) -> Cents | None:
        """Return what has accrued on the loans that tell it; None when none does."""
        if year not in self._accrued:
            self._accrued[year] = sum_known(each.icne(year) for each in self.loans if each.accrues)
        return self._accrued[year]
