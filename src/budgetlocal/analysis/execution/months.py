"""Execution through the year: what was realised at each date, and month by month."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from budgetlocal.analysis.execution.exercise import Exercise
from budgetlocal.analysis.execution.facts import MEASURE, Measure, facts
from budgetlocal.core.money import Cents

if TYPE_CHECKING:
    import pandas as pd

Series = Mapping[str, Cents | None]
"""Cumulated cents by ISO date; None where the statement of that date says nothing."""
_BLOCKS = "▁▂▃▄▅▆▇█"


def realised_facts(exercise: Exercise) -> dict[str, pd.DataFrame]:
    """Return, for each date of an exercice, the facts of what was realised then (FACTS schema)."""
    found = {}
    for date in exercise.dates:
        statement = exercise.statement(date)
        if statement is not None:
            part = facts((statement,))
            found[date] = part[part[MEASURE] == Measure.REALISE]
    return found


def monthly(cumulated: Series, *, year: int) -> tuple[Cents | None, ...]:
    """Return what was realised in each of the twelve months, None where it is not known.

    A month is known when its own end and the end of the month before are. The first month counts
    from zero. A statement inside a month stands for its end only when it is the month's last.
    """
    ends: dict[int, Cents] = {0: 0}
    for date, value in sorted(cumulated.items()):
        if value is not None and int(date[:4]) == year:
            ends[int(date[5:7])] = value
    return tuple(
        ends[month] - ends[month - 1] if month in ends and month - 1 in ends else None
        for month in range(1, 13)
    )


def drawing(values: tuple[Cents | None, ...]) -> str:
    """Return a tiny drawing of some amounts, one character each; a gap where one is unknown.

    The lowest block is the lowest amount or zero, the tallest block the highest. Nothing but zeros has
    no drawing.

    >>> drawing((0, 50, None, 100))
    '▁▅·█'
    """
    known = [value for value in values if value is not None]
    if not any(known):
        return ""
    low, high = min(0, *known), max(0, *known)
    last = max(rank for rank, value in enumerate(values) if value is not None)
    span = high - low
    marks = []
    for value in values[: last + 1]:
        if value is None:
            marks.append("·")
        else:
            step = (value - low) * (len(_BLOCKS) - 1) * 2 + span if span else 0
            marks.append(_BLOCKS[step // (2 * span)] if span else _BLOCKS[0])
    return "".join(marks)
