"""What a debt costs in a year."""

from __future__ import annotations

from dataclasses import dataclass

from budgetlocal.core.money import Cents


@dataclass(frozen=True, slots=True)
class Service:
    """What falls due in a year, in cents."""

    capital: Cents
    interets: Cents
    """Due in the year, paid or added to the capital."""
    indemnites: Cents = 0
    """Of early repayments."""
    capitalises: Cents = 0
    """The part of the interest that is added to the capital: a movement of order, no payment."""

    @property
    def paid(self) -> Cents:
        """What leaves the till."""
        return self.capital + self.interets - self.capitalises + self.indemnites


NOTHING_DUE = Service(0, 0)
