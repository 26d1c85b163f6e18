"""The past of each chapter as the methods need it: dates, credits and totals, year by year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from budgetlocal.analysis.execution.exercise import Exercise
from budgetlocal.analysis.execution.facts import facts
from budgetlocal.analysis.execution.grouping import Grouping, Side, groups, side_of
from budgetlocal.analysis.execution.model import Amounts
from budgetlocal.analysis.execution.reference import same_day
from budgetlocal.analysis.labels import plan_of
from budgetlocal.core.money import Cents

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


def history(
    years: Mapping[int, Exercise], year: int, date: str, side: Side, *, dated: bool
) -> dict[Key, Past]:
    """Return the past of each chapter of one side, as known at a date of a year.

    `dated` takes what was realised at the date; without it only credits and closed totals are used,
    as for a budget that has no statement of the year.
    Exercices from `year` on are not looked at, but for `year` itself at `date`: what is returned is
    what a person could know then. A closed exercice has an account, or a statement at 31 December.
    """
    now = _chapters(years[year], date, side)
    closed = {
        each: exercise
        for each, exercise in years.items()
        if each < year and exercise.exact_statement(exercise.end) is not None
    }
    ends = {each: _chapters(exercise, exercise.end, side) for each, exercise in closed.items()}
    dates = {
        each: _chapters(exercise, same_day(date, each), side)
        for each, exercise in closed.items()
        if dated and same_day(date, each) in exercise.dates
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
                for each, chapters in sorted(ends.items())
                if key in chapters
            },
        )
        for key, amounts in now.items()
    }


def closed_total(exercise: Exercise, side: Side) -> dict[Key, Cents]:
    """Return what each chapter of a closed exercice was at 31 December."""
    found = _chapters(exercise, exercise.end, side)
    return {key: value for key, each in found.items() if (value := each.realise) is not None}


def _chapters(exercise: Exercise, date: str, side: Side) -> dict[Key, Amounts]:
    documents = exercise.documents(date)
    if not documents:
        return {}
    part = side_of(facts(documents), side)
    found = groups(part, plan_of(documents[-1]), Grouping.CHAPITRE)
    return {each.key: each.amounts for each in found if each.has_execution}


def _at(chapters: Mapping[Key, Amounts] | None, key: Key) -> Cents | None:
    """Return what was realised at the date; a chapter that comes later in the year had nothing."""
    if chapters is None:
        return None
    return chapters[key].realise if key in chapters else 0
