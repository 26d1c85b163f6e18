"""What some loans cost and leave owed, year by year: the extinction profile."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from budgetlocal.analysis.dette.accrued import icne_of
from budgetlocal.analysis.dette.schedule import Schedule, schedule
from budgetlocal.analysis.dette.terms import Contract
from budgetlocal.core.money import Cents


@dataclass(frozen=True, slots=True)
class YearProfile:
    """One year of some loans, in cents."""

    year: int
    ouverture: Cents
    """Owed on 1 January, before what falls on that day."""
    emprunts: Cents
    """Drawn in the year."""
    capital: Cents
    """Paid back, early repayments included."""
    interets: Cents
    """Due in the year (66111), paid or added to the capital."""
    indemnites: Cents
    """Of early repayments (6688, 6681), those that are typed."""
    icne: Cents
    """Ran and not due on 31 December (66112, before the reversal of the year before)."""
    capitalises: Cents = 0
    """Interest due in the year and added to the capital instead of paid."""

    @property
    def cloture(self) -> Cents:
        """Owed on 31 December."""
        return self.ouverture + self.emprunts + self.capitalises - self.capital

    @property
    def annuite(self) -> Cents:
        """Capital and interest that are paid."""
        return self.capital + self.interets - self.capitalises


def profile(contracts: Sequence[Contract], years: Iterable[int]) -> tuple[YearProfile, ...]:
    """Return the years that are asked for, in their order.

    Raises:
        UserError: a contract cannot be, or its index is not known.
        ValueError: a loan was taken over from a stock later than the end of the year before.

    """
    return tuple(_year(contracts, year) for year in years)


def last_year(contracts: Iterable[Contract]) -> int | None:
    """Return the year of the last payment of some loans, None without loans."""
    return max((schedule(each).lines[-1].jour.year for each in contracts), default=None)


@lru_cache(maxsize=65536)
def contract_year(contract: Contract, year: int) -> YearProfile:
    """Return one year of one loan; the same year of the same contract is computed once.

    Raises:
        UserError, ValueError: as `profile`.

    """
    before = date(year - 1, 12, 31)
    if contract.connu_au is not None and contract.connu_au > before:
        raise ValueError(f"{contract.key}: known from {contract.connu_au}, asked for {year}")
    return year_of(schedule(contract), year)


def year_of(found: Schedule, year: int) -> YearProfile:
    """Return one year of a schedule, whatever is known of the years before.

    Raises:
        UserError: the index of the contract is not known.

    """
    before, contract = date(year - 1, 12, 31), found.contract
    lines = found.between(before, date(year, 12, 31))
    return YearProfile(
        year=year,
        ouverture=found.owed(before),
        emprunts=contract.capital if contract.debut.year == year else 0,
        capital=sum(line.capital for line in lines),
        interets=sum(line.interets for line in lines),
        indemnites=sum(line.indemnite or 0 for line in lines),
        icne=icne_of(found, year),
        capitalises=sum(line.capitalises for line in lines),
    )


def _year(contracts: Sequence[Contract], year: int) -> YearProfile:
    found = [contract_year(contract, year) for contract in contracts]
    return YearProfile(
        year,
        ouverture=sum(each.ouverture for each in found),
        emprunts=sum(each.emprunts for each in found),
        capital=sum(each.capital for each in found),
        interets=sum(each.interets for each in found),
        indemnites=sum(each.indemnites for each in found),
        icne=sum(each.icne for each in found),
        capitalises=sum(each.capitalises for each in found),
    )
