"""The documents of one budget over one exercice: what was voted, and what each date says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from budgetlocal.analysis.execution.statements import ready
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Etape

_VOTED = (Etape.BP, Etape.BS, Etape.DM)


@dataclass(frozen=True, slots=True, eq=False)
class Exercise:
    """One budget, one exercice."""

    exercice: int
    voted: tuple[BudgetFrame, ...]
    """BP, BS, DM 1..n in the order of the year; projets are left out."""
    situations: tuple[BudgetFrame, ...]
    """Execution statements by date, the earliest first."""
    account: BudgetFrame | None
    """The CFU, or else the CA."""
    drafts: tuple[BudgetFrame, ...] = ()
    """Projets, not voted, so they open no credits."""
    undated: tuple[BudgetFrame, ...] = ()
    """Statements that do not say their date, so nothing can be followed from them."""
    attached: tuple[tuple[str, str], ...] = ()
    """File and ISO date of the statements that took what their file says without a date."""

    @property
    def end(self) -> str:
        """The ISO date of the last day of the exercice."""
        return f"{self.exercice}-12-31"

    @property
    def dates(self) -> tuple[str, ...]:
        """The ISO dates at which execution is known, the earliest first."""
        known = {each.header.situation_date for each in self.situations}
        return tuple(sorted(known | ({self.end} if self.account is not None else set())))

    @property
    def has_budget(self) -> bool:
        """Whether the BP is there, without which the credits cannot be added up."""
        return any(each.header.etape is Etape.BP for each in self.voted)

    def statement(self, date: str) -> BudgetFrame | None:
        """Return what says the execution at a date: the latest statement up to it, or the account.

        The account closes the exercice: from 31 December on it speaks, whatever came before.
        """
        if self.account is not None and date >= self.end:
            return self.account
        until = [each for each in self.situations if each.header.situation_date <= date]
        return until[-1] if until else None

    def exact_statement(self, date: str) -> BudgetFrame | None:
        """Return the statement of that very date, None when there is none."""
        return self.statement(date) if date in self.dates else None

    def voted_at(self, date: str) -> tuple[BudgetFrame, ...]:
        """Return what was voted by a date; a step whose date of vote is not given is counted."""
        return tuple(each for each in self.voted if each.header.vote_date <= date)

    def documents(self, date: str) -> tuple[BudgetFrame, ...]:
        """Return all that speaks at a date: the steps voted, then the statement."""
        statement = self.statement(date)
        return (*self.voted_at(date), *((statement,) if statement is not None else ()))


def exercises(budgets: Iterable[BudgetFrame]) -> dict[int, Exercise]:
    """Return the exercices of one budget, in order; the documents must be of one budget."""
    by_year: dict[int, list[BudgetFrame]] = {}
    for budget in budgets:
        by_year.setdefault(budget.header.exercice, []).append(budget)
    return {year: _exercise(year, by_year[year]) for year in sorted(by_year)}


def _exercise(year: int, budgets: list[BudgetFrame]) -> Exercise:
    drafts = tuple(each for each in budgets if each.header.is_draft)
    final = [each for each in budgets if not each.header.is_draft]
    accounts = sorted(
        (each for each in final if each.header.etape.is_account),
        key=lambda each: each.header.etape is Etape.CFU,
    )
    voted = [each for each in final if each.header.etape in _VOTED]
    statements = ready(
        [each for each in final if each.header.etape is Etape.SITUATION], [*voted, *accounts]
    )
    return Exercise(
        exercice=year,
        voted=tuple(sorted(voted, key=_step)),
        situations=statements.dated,
        account=accounts[-1] if accounts else None,
        drafts=drafts,
        undated=statements.undated,
        attached=statements.attached,
    )


def _step(budget: BudgetFrame) -> tuple[int, int]:
    return _VOTED.index(budget.header.etape), budget.header.numero
