"""The past of each chapter as the methods need it: dates, credits and totals, year by year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from budgetlocal.analysis.execution.exercise import Exercise
from budgetlocal.analysis.execution.facts import facts
from budgetlocal.analysis.execution.grouping import Grouping, Side, groups, side_of
from budgetlocal.analysis.execution.model import Amounts
from budgetlocal.analysis.execution.reference import same_day
from budgetlocal.analysis.labels import plan_of
from budgetlocal.core.money import Cents

if TYPE_CHECKING:
    import pandas as pd

Key = str
"""Kind and code of a chapter: nature/011."""


@dataclass(frozen=True, slots=True)
class Year:
    """One exercice of one chapter, in cents; None is unknown."""

    credits: Cents | None = None
    """Credits open: at the date for the year that runs, at the end for a closed one."""
    to_date: Cents | None = None
    """Realised at the date; None without a statement of that very date."""
    total: Cents | None = None
    """Realised at 31 December; None while the year runs."""
    engaged: Cents | None = None


@dataclass(frozen=True, slots=True)
class Past:
    """The years of one chapter before the one that is forecast, and that one."""

    now: Year
    before: Mapping[int, Year] = field(default_factory=dict)
    """Closed exercices, the earliest first."""


class Ledger:
    """The exercices of a budget, whose chapters at a date are worked out once."""

    def __init__(self, years: Mapping[int, Exercise]) -> None:
        """Read some exercices; nothing is worked out yet."""
        self.years = years
        self._facts: dict[tuple[int, str], pd.DataFrame] = {}
        self._chapters: dict[tuple[int, str, Side], dict[Key, Amounts]] = {}

    def closed(self, before: int) -> list[int]:
        """Return the closed exercices before a year, the earliest first."""
        return [
            year
            for year, exercise in sorted(self.years.items())
            if year < before and exercise.exact_statement(exercise.end) is not None
        ]

    def chapters(self, year: int, date: str, side: Side) -> dict[Key, Amounts]:
        """Return the chapters of one side of an exercice at a date; none when nothing speaks."""
        place = (year, date, side)
        if place not in self._chapters:
            self._chapters[place] = self._found(year, date, side)
        return self._chapters[place]

    def totals(self, year: int, side: Side) -> dict[Key, Cents]:
        """Return what each chapter of a closed exercice was at 31 December."""
        found = self.chapters(year, self.years[year].end, side)
        return {key: value for key, each in found.items() if (value := each.realise) is not None}

    def _found(self, year: int, date: str, side: Side) -> dict[Key, Amounts]:
        documents = self.years[year].documents(date)
        if not documents:
            return {}
        if (year, date) not in self._facts:
            self._facts[year, date] = facts(documents)
        part = side_of(self._facts[year, date], side)
        found = groups(part, plan_of(documents[-1]), Grouping.CHAPITRE)
        return {each.key: each.amounts for each in found if each.has_execution}


def history(ledger: Ledger, year: int, date: str, side: Side, *, dated: bool) -> dict[Key, Past]:
    """Return the past of each chapter of one side, as known at a date of a year.

    `dated` takes what was realised at the date; without it only credits and closed totals are used,
    as for a budget that has no statement of the year.
    Exercices from `year` on are not looked at, but for `year` itself at `date`: what is returned is
    what a person could know then. A closed exercice has an account, or a statement at 31 December.
    """
    closed = ledger.closed(year)
    ends = {each: ledger.chapters(each, ledger.years[each].end, side) for each in closed}
    dates = {
        each: ledger.chapters(each, same_day(date, each), side)
        for each in closed
        if dated and same_day(date, each) in ledger.years[each].dates
    }
    return {
        key: Past(
            now=Year(
                credits=amounts.credits,
                to_date=amounts.realise if dated else None,
                engaged=amounts.engage if dated else None,
            ),
            before={
                each: Year(
                    credits=chapters[key].credits,
                    to_date=_at(dates.get(each), key),
                    total=chapters[key].realise,
                )
                for each, chapters in ends.items()
                if key in chapters
            },
        )
        for key, amounts in ledger.chapters(year, date, side).items()
    }


def _at(chapters: Mapping[Key, Amounts] | None, key: Key) -> Cents | None:
    """Return what was realised at the date; a chapter that comes later in the year had nothing."""
    if chapters is None:
        return None
    return chapters[key].realise if key in chapters else 0
