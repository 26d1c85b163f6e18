"""What the rules look at: one exercice at one date, with the years around it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from budgetlocal.analysis.execution.exercise import Exercise
from budgetlocal.analysis.execution.facts import facts
from budgetlocal.analysis.execution.grouping import Group, Grouping, Side, groups, side_of
from budgetlocal.analysis.labels import plan_of
from budgetlocal.analysis.rules.law import Rule, find_rule
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.money import Cents

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True, eq=False)
class Checked:
    """An exercice at a date; at least one document must speak then."""

    years: Mapping[int, Exercise]
    exercise: Exercise
    date: str
    population: int | None = None
    autorisations: Mapping[str, Cents] = field(default_factory=dict)
    """Autorisation de programme in cents by code of operation."""
    credits_paiement: Mapping[tuple[str, int], Cents] = field(default_factory=dict)
    """Credits de paiement in cents by operation and year."""

    @property
    def documents(self) -> tuple[BudgetFrame, ...]:
        """What speaks at the date, the statement last when there is one."""
        return self.exercise.documents(self.date)

    @property
    def budget(self) -> BudgetFrame:
        """The document that names things: the statement, else the last step."""
        return self.documents[-1]

    @property
    def norme(self) -> str:
        """M14, M57, M4...; empty when nothing speaks at the date."""
        documents = self.documents
        return documents[-1].plan.norme if documents else ""

    @property
    def before(self) -> Exercise | None:
        """The exercice before, None when it is not in the workspace."""
        return self.years.get(self.exercise.exercice - 1)

    def rule(self, code: str) -> Rule | None:
        """Return a rule as in force at the date in this nomenclature, None when it is not."""
        return find_rule(code, self.date, self.norme)

    def facts(self, side: Side) -> pd.DataFrame:
        """Return the facts of one side of a section at the date."""
        return side_of(facts(self.documents), side)

    def chapters(self, side: Side) -> tuple[Group, ...]:
        """Return the chapters of one side of a section at the date."""
        return groups(self.facts(side), plan_of(self.budget), Grouping.CHAPITRE)
