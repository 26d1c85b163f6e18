"""What the execution is compared with: last year at the same date, the vote, the import before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from budgetlocal.analysis.execution.exercise import Exercise
from budgetlocal.analysis.execution.facts import facts
from budgetlocal.analysis.execution.model import Amounts
from budgetlocal.core.formatting import day
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, translatable

if TYPE_CHECKING:
    import pandas as pd


class Comparison(StrEnum):
    """What the column "Comparer à" shows."""

    NONE = "rien"
    LAST_YEAR = "an_dernier"
    """Realised at the same date of the exercice before."""
    VOTED = "vote"
    """Voted in the BP, against the credits open now."""
    PREVIOUS = "precedent"
    """Realised at the statement before."""


@dataclass(frozen=True, slots=True, eq=False)
class Reference:
    """The facts to compare with, and which amount of each side is compared."""

    facts: pd.DataFrame
    title: Text
    theirs: Callable[[Amounts], Cents | None]
    ours: Callable[[Amounts], Cents | None]


def same_day(date: str, year: int) -> str:
    """Return the same day of another year; the end of February stays the end of February.

    >>> same_day("2024-02-29", 2023), same_day("2023-02-28", 2024), same_day("2025-09-30", 2024)
    ('2023-02-28', '2024-02-29', '2024-09-30')
    """
    if date[5:] in {"02-28", "02-29"}:
        is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return f"{year}-02-{29 if is_leap else 28}"
    return f"{year}{date[4:]}"


def last_year(years: dict[int, Exercise], exercise: Exercise, date: str) -> pd.DataFrame | None:
    """Return the facts of the exercice before at the same date, None when nothing is dated so."""
    before = years.get(exercise.exercice - 1)
    if before is None:
        return None
    then = same_day(date, before.exercice)
    return facts(before.documents(then)) if then in before.dates else None


def reference(
    years: dict[int, Exercise], exercise: Exercise, date: str, comparison: Comparison
) -> Reference | None:
    """Return what to compare with, None when the workspace does not hold it."""
    if comparison is Comparison.LAST_YEAR:
        found = last_year(years, exercise, date)
        title = translatable("Execution", "Réalisé {annee} même date", annee=exercise.exercice - 1)
        return None if found is None else Reference(found, title, _realise, _realise)
    if comparison is Comparison.VOTED and exercise.has_budget:
        found = facts(exercise.voted[:1])
        title = translatable("Execution", "Voté au BP")
        return Reference(found, title, lambda each: each.get("BP"), lambda each: each.credits)
    if comparison is Comparison.PREVIOUS:
        earlier = [each for each in exercise.dates if each < date]
        if earlier:
            title = translatable("Execution", "Réalisé au {date}", date=day(earlier[-1]))
            return Reference(facts(exercise.documents(earlier[-1])), title, _realise, _realise)
    return None


def _realise(amounts: Amounts) -> Cents | None:
    return amounts.realise
