"""What the panes of the page are about: one exercice of one budget at one date."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import is_
from threading import Lock
from typing import TYPE_CHECKING

from budgetlocal.core.drafts import Draft, LandingNote
from budgetlocal.core.kinds import Mouvement

if TYPE_CHECKING:
    from budgetlocal.analysis.execution.exercise import Exercise
    from budgetlocal.analysis.execution.grouping import Side
    from budgetlocal.analysis.landing.landing import Asked, Landing, Overrule
    from budgetlocal.analysis.rules.checked import Checked
    from budgetlocal.core.frames import BudgetFrame


class YearStore:
    """What the panes work out again and again, kept while the documents are the same.

    May be used from any thread. A draft changes neither the exercices nor the landing.
    """

    def __init__(self) -> None:
        """Hold nothing."""
        self._lock = Lock()
        self._frames: tuple[BudgetFrame, ...] = ()
        self._years: dict[int, Exercise] = {}
        self._landing: tuple[Asked, Landing] | None = None

    def years(self, frames: tuple[BudgetFrame, ...]) -> dict[int, Exercise]:
        """Return the exercices of some documents of one budget."""
        from budgetlocal.analysis.execution.exercise import exercises

        with self._lock:
            is_same = len(frames) == len(self._frames) and all(map(is_, frames, self._frames))
            if not is_same:
                self._frames, self._years = frames, exercises(frames)
                self._landing = None
            return self._years

    def landing(self, years: dict[int, Exercise], asked: Asked) -> Landing:
        """Return the landing that is asked for."""
        from budgetlocal.analysis.landing.landing import landing

        with self._lock:
            kept = self._landing
            if kept is None or years is not self._years or kept[0] != asked:
                kept = (asked, landing(years, asked))
                if years is self._years:
                    self._landing = kept
            return kept[1]


@dataclass(frozen=True, slots=True)
class Context:
    """Read once for all the panes; a job may use it in another thread."""

    budget_id: int
    exercice: int
    date: str
    """ISO date of the execution shown."""
    documents: tuple[int, ...]
    """All the documents of the budget."""
    others: tuple[tuple[int, ...], ...]
    """The documents of each other budget of the collectivite."""
    population: int | None
    drafts: tuple[Draft, ...]
    """Those of the exercice."""
    landings: tuple[LandingNote, ...]
    autorisations: Mapping[str, int]
    credits_paiement: Mapping[tuple[str, int], int]
    read: Callable[[Sequence[int]], tuple[BudgetFrame, ...]]
    store: YearStore

    def years(self) -> dict[int, Exercise]:
        """Return the exercices of the budget; slow the first time."""
        return self.store.years(self.read(self.documents))

    def landing(self) -> Landing:
        """Return where the exercice will end; slow the first time."""
        from budgetlocal.analysis.landing.landing import Asked

        asked = Asked(self.exercice, self.date, self.overrules())
        return self.store.landing(self.years(), asked)

    def checked(self) -> Checked:
        """Return the exercice at the date as the rules look at it."""
        from budgetlocal.analysis.declared import population
        from budgetlocal.analysis.rules.checked import Checked

        years = self.years()
        exercise = years[self.exercice]
        documents = exercise.documents(self.date)
        people = self.population
        for document in reversed(documents):
            people = people or population(document.informations)
        return Checked(
            years, exercise, self.date, people, self.autorisations, self.credits_paiement
        )

    def overrules(self) -> dict[tuple[Side, str], Overrule]:
        """Return the landings that the person overrules, as the forecast takes them."""
        from budgetlocal.analysis.execution.grouping import Side
        from budgetlocal.analysis.landing.landing import Overrule

        return {
            (
                Side(note.section, note.sens, Mouvement.REEL),
                f"{note.chapitre_kind}/{note.chapitre}",
            ): Overrule(note.cents, note.note)
            for note in self.landings
        }

    @property
    def choice(self) -> tuple[int, int, str]:
        """What tells this context from another: budget, exercice, date."""
        return self.budget_id, self.exercice, self.date
