"""What the panes of the page are about: one exercice of one budget at one date."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from budgetlocal.core.drafts import Draft, LandingNote
from budgetlocal.core.kinds import Mouvement

if TYPE_CHECKING:
    from budgetlocal.analysis.execution.exercise import Exercise
    from budgetlocal.analysis.execution.grouping import Side
    from budgetlocal.analysis.landing.landing import Overrule
    from budgetlocal.analysis.rules.checked import Checked
    from budgetlocal.core.frames import BudgetFrame


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
    read: Callable[[Sequence[int]], tuple[BudgetFrame, ...]]

    def years(self) -> dict[int, Exercise]:
        """Return the exercices of the budget; slow the first time."""
        from budgetlocal.analysis.execution.exercise import exercises

        return exercises(self.read(self.documents))

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
        return Checked(years, exercise, self.date, people, self.autorisations)

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
