"""Debt as a projection sees it: what falls due each year and what remains, whatever the contract.

`Contract` is all that the engine asks for: a plan with its own schedules (quarterly, revisable) may
stand behind it. `Annuity` is the plain one: constant annuity, once a year, from the year after.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, localcontext
from functools import cache, cached_property
from typing import Protocol

from budgetlocal.analysis.prospective.rounding import PPM, scaled
from budgetlocal.core.money import Cents

LONGEST_YEARS = 60
_DIGITS = 60


@dataclass(frozen=True, slots=True)
class Service:
    """What a debt costs in a year, in cents."""

    capital: Cents
    interets: Cents

    @property
    def annuite(self) -> Cents:
        """Capital and interest."""
        return self.capital + self.interets


NOTHING_DUE = Service(0, 0)


class Contract(Protocol):
    """One loan, or a whole debt."""

    def service(self, year: int) -> Service:
        """Return what falls due in a year; nothing before it begins nor after it ends."""
        ...

    def encours(self, year: int) -> Cents:
        """Return the capital that remains due on 31 December of a year."""
        ...


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of a loan: rate in millionths a year, number of yearly payments."""

    taux_ppm: int
    duree: int


class Lender(Protocol):
    """Makes the new loans of a plan."""

    def loan(self, year: int, cents: Cents, terms: Terms) -> Contract:
        """Return a loan drawn at the end of a year."""
        ...


@dataclass(frozen=True)
class Annuity:
    """A loan of constant annuity: drawn at the end of a year, first payment a year later.

    Interest of a year is the capital due times the rate, rounded to the cent; the annuity is
    C * r / (1 - (1 + r) ** -n), rounded to the cent; the last payment pays what remains.
    """

    year: int
    cents: Cents
    terms: Terms

    def service(self, year: int) -> Service:
        """Return what falls due in a year."""
        rank = year - self.year
        if not 1 <= rank <= self.terms.duree:
            return NOTHING_DUE
        return self._schedule[rank - 1]

    def encours(self, year: int) -> Cents:
        """Return the capital due on 31 December of a year; nothing before it is drawn."""
        if year < self.year:
            return 0
        rank = min(year - self.year, self.terms.duree)
        return self.cents - sum(each.capital for each in self._schedule[:rank])

    @cached_property
    def _schedule(self) -> tuple[Service, ...]:
        left, rate = self.cents, self.terms.taux_ppm
        annuity = annuity_of(self.cents, self.terms)
        found = []
        for rank in range(1, self.terms.duree + 1):
            interest = scaled(left, rate)
            is_last = rank == self.terms.duree
            capital = left if is_last else min(left, annuity - interest)
            found.append(Service(capital, interest))
            left -= capital
        return tuple(found)


def annuity_of(cents: Cents, terms: Terms) -> Cents:
    """Return the constant annuity of a loan, in cents.

    >>> annuity_of(100_000_00, Terms(30_000, 20))
    672157
    >>> annuity_of(1000_00, Terms(0, 3))
    33333
    """
    if terms.taux_ppm == 0:
        return scaled(cents, 1, terms.duree)
    exact = Decimal(cents) * _factor(terms)
    return int(exact.to_integral_value(ROUND_HALF_UP))


@cache
def _factor(terms: Terms) -> Decimal:
    with localcontext() as context:
        context.prec = _DIGITS
        rate = Decimal(terms.taux_ppm) / PPM
        return rate / (1 - (1 + rate) ** -terms.duree)


class AnnuityLender:
    """Lends at constant annuity."""

    def loan(self, year: int, cents: Cents, terms: Terms) -> Contract:
        """Return a loan drawn at the end of a year."""
        return Annuity(year, cents, terms)


LENDER = AnnuityLender()


@dataclass(frozen=True, slots=True)
class TypedDebt:
    """A debt whose payments are typed year by year."""

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
