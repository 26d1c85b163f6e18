"""The schedule of a loan, line by line and to the cent; the last line takes the rounding."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property, lru_cache
from itertools import takewhile

from budgetlocal.analysis.dette import refusals
from budgetlocal.analysis.dette.checking import check
from budgetlocal.analysis.dette.days import due_dates, period_days
from budgetlocal.analysis.dette.interest import (
    equal_part,
    interest,
    level_payment,
    plan_interest,
    plan_payment,
    rate_at,
)
from budgetlocal.analysis.dette.terms import Amortissement, Anticipe, Contract, TauxFixe
from budgetlocal.core.money import Cents


@dataclass(slots=True)
class Instalment:
    """One payment: an instalment, or the early repayment that follows it. Made once, never changed."""

    jour: date
    taux: Decimal
    jours: int
    ouverture: Cents
    """Capital owed before it."""
    interets: Cents
    """Interest that falls due (66111), paid or added to the capital."""
    capital: Cents
    indemnite: Cents | None = 0
    """None: an early repayment whose cost is not typed."""
    is_early: bool = False
    capitalises: Cents = 0
    """The part of the interest that is added to the capital (total grace period)."""

    @property
    def cloture(self) -> Cents:
        """Capital owed after it."""
        return self.ouverture - self.capital + self.capitalises

    @property
    def total(self) -> Cents:
        """What is paid, as far as it is known."""
        return self.interets - self.capitalises + self.capital + (self.indemnite or 0)


@dataclass(frozen=True)
class Schedule:
    """All the payments of a loan, in their order."""

    contract: Contract
    lines: tuple[Instalment, ...]

    def __post_init__(self) -> None:
        """Refuse lines that do not pay the whole capital, each opening where the last one closed."""
        left = self.contract.capital
        for line in self.lines:
            if line.ouverture != left or line.capital < 0 or line.interets < line.capitalises:
                raise ValueError(f"{self.contract.key}: {line}")
            left = line.cloture
        if left != 0:
            raise ValueError(f"{self.contract.key}: {left}")

    def owed(self, jour: date) -> Cents:
        """Return the capital owed at the end of a day."""
        if jour < self.contract.debut:
            return 0
        rank = bisect_right(self._days, jour)
        return self.lines[rank - 1].cloture if rank else self.contract.capital

    def last(self, jour: date) -> Instalment | None:
        """Return the last payment up to a day, None before the first."""
        rank = bisect_right(self._days, jour)
        return self.lines[rank - 1] if rank else None

    def between(self, after: date, until: date) -> tuple[Instalment, ...]:
        """Return the payments after a day and up to another."""
        return self.lines[bisect_right(self._days, after) : bisect_right(self._days, until)]

    def rate(self, jour: date) -> Decimal | None:
        """Return the rate of the period that a day is in, None once all is paid."""
        return next((line.taux for line in self.lines if line.jour > jour), None)

    @cached_property
    def _days(self) -> list[date]:
        return [line.jour for line in self.lines]


@lru_cache(maxsize=8192)
def schedule(contract: Contract) -> Schedule:
    """Return the schedule of a loan; the same contract is computed once.

    A constant instalment is worked out again when the rate changes and after an early repayment,
    over the instalments that are left: the last date stays what it was. A plan that fixes the capital
    (`Terms.taux_amortissement`) does not move with the rate.

    Raises:
        UserError: the contract cannot be (see `checking`), or its index is not known.

    """
    return written(contract)


def written(contract: Contract) -> Schedule:
    """Return the schedule of a loan without keeping it: for the loans tried while a slider moves.

    Raises:
        UserError: as `schedule`.

    """
    check(contract)
    return Schedule(contract, tuple(_Run(contract).lines()))


def first_lines(contract: Contract, until: date) -> tuple[Instalment, ...]:
    """Return the payments of a loan up to a day, the others not worked out.

    Raises:
        UserError: as `schedule`.

    """
    check(contract)
    return tuple(takewhile(lambda line: line.jour <= until, _Run(contract).lines()))


class _Run:
    """The state of a schedule while it is written."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._dates = due_dates(contract)
        self._days = period_days(contract)
        self._left = contract.capital
        self._part: Cents | None = None
        """The constant instalment or the constant capital; None when it must be worked out."""
        self._rate = Decimal(-1)
        self._early = _early_by_day(contract, self._dates)

    def lines(self) -> Iterator[Instalment]:
        contract, terms = self._contract, self._contract.terms
        is_fixed = isinstance(terms.taux, TauxFixe)
        start = contract.debut
        for rank, due in enumerate(self._dates):
            if not is_fixed or rank == 0:
                self._take_rate(rate_at(contract, start))
            days = self._days[rank]
            due_interest = interest(contract, self._left, self._rate, days)
            line = Instalment(due, self._rate, days, self._left, due_interest, 0)
            if rank < terms.differe and terms.differe_total:
                line.capitalises = due_interest
            else:
                line.capital = self._capital(rank, due_interest)
            self._left = line.cloture
            yield line
            yield from self._early_line(due)
            if self._left == 0:
                self._refuse_later(due)
                break
            start = due

    def _refuse_later(self, end: date) -> None:
        late = [each for each in self._early if each > end]
        if late:
            raise refusals.repaid_already(self._contract.name, min(late), end)

    def _take_rate(self, rate: Decimal) -> None:
        if rate != self._rate:
            self._rate = rate
            terms = self._contract.terms
            is_level = terms.amortissement is Amortissement.ECHEANCE_CONSTANTE
            if is_level and terms.taux_amortissement is None:
                self._part = None

    def _capital(self, rank: int, due_interest: Cents) -> Cents:
        terms = self._contract.terms
        if rank == terms.echeances - 1:
            return self._left
        if rank < terms.differe or terms.amortissement is Amortissement.IN_FINE:
            return 0
        if self._part is None:
            self._part = self._worked_out(rank)
        if terms.amortissement is Amortissement.CAPITAL_CONSTANT:
            return min(self._part, self._left)
        if terms.taux_amortissement is not None:
            return min(self._part - plan_interest(terms, self._left), self._left)
        capital = self._part - due_interest
        if capital < 0:
            raise refusals.interest_not_covered(self._contract.name, self._dates[rank])
        return min(capital, self._left)

    def _worked_out(self, rank: int) -> Cents:
        terms = self._contract.terms
        if terms.amortissement is Amortissement.CAPITAL_CONSTANT:
            return equal_part(self._left, terms.echeances - rank)
        if terms.taux_amortissement is not None:
            return plan_payment(terms, self._left, terms.echeances - rank)
        return level_payment(self._left, self._rate, self._days[rank:], terms.base.year)

    def _early_line(self, due: date) -> list[Instalment]:
        early = self._early.get(due)
        if early is None:
            return []
        capital = self._left if early.capital is None else early.capital
        if not 0 < capital <= self._left:
            raise refusals.repaid_too_much(self._contract.name, due, capital, self._left)
        line = Instalment(
            due, self._rate, 0, self._left, 0, capital, early.indemnite, is_early=True
        )
        self._left -= capital
        self._part = None
        return [line]


def _early_by_day(contract: Contract, dates: tuple[date, ...]) -> dict[date, Anticipe]:
    found: dict[date, Anticipe] = {}
    for each in contract.anticipes:
        if each.jour in found:
            raise refusals.repaid_twice(contract.name, each.jour)
        if (each.indemnite or 0) < 0:
            raise refusals.negative_cost(contract.name, each.jour)
        if each.jour not in dates[:-1]:
            near = min(dates[:-1] or dates, key=lambda due: abs((due - each.jour).days))
            raise refusals.not_a_due_date(contract.name, each.jour, near)
        found[each.jour] = each
    return found
