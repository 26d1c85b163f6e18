"""What the tabs are about: the scenarios and programmes of one budget, and the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import is_
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from budgetlocal.analysis.execution.exercise import Exercise
    from budgetlocal.analysis.prospective.charts import History
    from budgetlocal.analysis.prospective.existing_debt import ExistingDebt
    from budgetlocal.analysis.prospective.hypotheses import Scenario
    from budgetlocal.analysis.prospective.programme import Programme
    from budgetlocal.analysis.prospective.projection import Projection
    from budgetlocal.analysis.prospective.starting_point import Base, BaseChoice
    from budgetlocal.core.frames import BudgetFrame


class BaseStore:
    """The exercices and the starting points, kept while the documents are the same.

    May be used from any thread; no study changes them.
    """

    def __init__(self) -> None:
        """Hold nothing."""
        self._lock = Lock()
        self._frames: tuple[BudgetFrame, ...] = ()
        self._years: dict[int, Exercise] = {}
        self._bases: dict[BaseChoice, Base] = {}
        self._past: dict[int, History] = {}
        self._debts: dict[tuple[BaseChoice, str | None], ExistingDebt] = {}

    def years(self, frames: tuple[BudgetFrame, ...]) -> dict[int, Exercise]:
        """Return the exercices of some documents of one budget."""
        from budgetlocal.analysis.execution.exercise import exercises

        with self._lock:
            is_same = len(frames) == len(self._frames) and all(map(is_, frames, self._frames))
            if not is_same:
                self._frames, self._years = frames, exercises(frames)
                self._bases, self._past, self._debts = {}, {}, {}
            return self._years

    def base(self, years: Mapping[int, Exercise], choice: BaseChoice) -> Base:
        """Return a starting point.

        Raises:
            UserError: nothing speaks for that choice.

        """
        from budgetlocal.analysis.prospective.starting_point import base_of

        with self._lock:
            if years is not self._years:
                return base_of(years, choice)
            if choice not in self._bases:
                self._bases[choice] = base_of(years, choice)
            return self._bases[choice]

    def debt(
        self,
        years: Mapping[int, Exercise],
        frames: Sequence[BudgetFrame],
        base: Base,
        study: str | None,
    ) -> ExistingDebt:
        """Return the loans of a starting point.

        Raises:
            UserError: the study of the debt cannot be read.

        """
        from budgetlocal.analysis.prospective.existing_debt import existing_debt

        with self._lock:
            if years is not self._years:
                return existing_debt(base, frames, study)
            key = (base.choice, study)
            if key not in self._debts:
                self._debts[key] = existing_debt(base, frames, study)
            return self._debts[key]

    def past(self, years: Mapping[int, Exercise], before: int) -> History:
        """Return what the accounts before a year say."""
        from budgetlocal.analysis.prospective.charts import history_of

        with self._lock:
            if years is not self._years:
                return history_of(years, before)
            if before not in self._past:
                self._past[before] = history_of(years, before)
            return self._past[before]


@dataclass(frozen=True, slots=True)
class NamedScenario:
    """A scenario of the workspace."""

    id: int
    name: str
    scenario: Scenario


@dataclass(frozen=True, slots=True)
class NamedProgramme:
    """A programme of the workspace."""

    id: int
    name: str
    programme: Programme


@dataclass(frozen=True, slots=True)
class Plans:
    """Read once for all the tabs; a job may use it in another thread."""

    budget_id: int
    scenarios: tuple[NamedScenario, ...]
    programmes: tuple[NamedProgramme, ...]
    chosen: NamedScenario
    """The scenario shown, with what is being tried on it."""
    documents: tuple[int, ...]
    read: Callable[[Sequence[int]], tuple[BudgetFrame, ...]]
    store: BaseStore
    debt_study: str | None = None
    """What the person typed of the loans, as JSON."""

    def years(self) -> dict[int, Exercise]:
        """Return the exercices of the budget; slow the first time."""
        return self.store.years(self.read(self.documents))

    def base(self, scenario: Scenario) -> Base:
        """Return the starting point of a scenario.

        Raises:
            UserError: it is not in the workspace any more.

        """
        return self.store.base(self.years(), scenario.base)

    def programme(self, number: int | None) -> NamedProgramme | None:
        """Return a programme, None when there is none of that number."""
        return next((each for each in self.programmes if each.id == number), None)

    def projection(self, scenario: Scenario) -> Projection:
        """Return the projection of a scenario.

        Raises:
            UserError: an assumption cannot be, or its programme is gone.

        """
        from budgetlocal.analysis.prospective.refusals import refused
        from budgetlocal.core.text import translatable

        followed = self.programme(scenario.programme)
        if scenario.programme is not None and followed is None:
            raise refused(
                translatable("Prospective", "Le programme que suit ce scénario a été supprimé."),
                translatable(
                    "Prospective", "Choisissez-en un autre dans l'onglet Investissements."
                ),
            )
        return self.projection_with(scenario, followed.programme if followed is not None else None)

    def projection_with(self, scenario: Scenario, programme: Programme | None) -> Projection:
        """Return the projection of a scenario with some programme, on the loans of the budget.

        Raises:
            UserError: an assumption cannot be, or the study of the debt cannot be read.

        """
        from budgetlocal.analysis.prospective.existing_debt import project_on

        frames = self.read(self.documents)
        years = self.store.years(frames)
        base = self.store.base(years, scenario.base)
        loans = self.store.debt(years, frames, base, self.debt_study)
        return project_on(base, scenario, programme, loans)

    def past(self, scenario: Scenario) -> History:
        """Return what the accounts before the starting point say."""
        return self.store.past(self.years(), scenario.base.year)
