"""A loan that has a schedule, as a projection sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from budgetlocal.analysis.dette.accrued import icne_of
from budgetlocal.analysis.dette.schedule import Schedule
from budgetlocal.analysis.prospective.service import NOTHING_DUE, Service
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text


@dataclass(frozen=True, slots=True)
class ScheduledLoan:
    """A loan of the starting point or of the plan."""

    schedule: Schedule
    is_contradicted: bool = False
    """Whether the annex tells another accrued interest than the schedule."""

    @property
    def name(self) -> str:
        """How the loan is called."""
        return self.schedule.contract.name

    @property
    def source(self) -> Text:
        """Where it is told."""
        return self.schedule.contract.source

    def drawn(self, year: int) -> Cents:
        """Return the capital that comes in during a year."""
        contract = self.schedule.contract
        return contract.capital if contract.debut.year == year else 0

    def service(self, year: int) -> Service:
        """Return what falls due in a year."""
        lines = self.schedule.between(date(year - 1, 12, 31), date(year, 12, 31))
        if not lines:
            return NOTHING_DUE
        return Service(
            sum(line.capital for line in lines),
            sum(line.interets for line in lines),
            sum(line.indemnite or 0 for line in lines),
            sum(line.capitalises for line in lines),
        )

    def encours(self, year: int) -> Cents:
        """Return the capital that remains due on 31 December of a year."""
        return self.schedule.owed(date(year, 12, 31))

    @property
    def accrues(self) -> bool:
        """Whether its schedule tells what has accrued: all of it, and as the annex does."""
        if self.is_contradicted:
            return False
        contract = self.schedule.contract
        return contract.connu_au is None or contract.debut < contract.connu_au

    def icne(self, year: int) -> Cents | None:
        """Return the interest that ran and is not due yet on 31 December of a year."""
        return icne_of(self.schedule, year)
