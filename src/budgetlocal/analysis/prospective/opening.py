"""What all the years have left at the end of the base year: the fonds de roulement a plan opens with.

It needs the results carried over (001, 002). A document without one of these lines says nothing of it: what is
carried over is then the end of the account of the year before when it is there, else it is unknown, never zero.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from budgetlocal.analysis.execution.exercise import Exercise
from budgetlocal.analysis.execution.facts import CENTS, MEASURE, Measure, facts
from budgetlocal.analysis.execution.model import is_step
from budgetlocal.analysis.prospective.accounts import parts
from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount, Sens
from budgetlocal.core.money import Cents

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Opening:
    """The fonds de roulement at the end of a year, and how it is known."""

    cents: Cents | None
    """None: nothing tells."""
    absent: tuple[str, ...] = ()
    """Those of 001 and 002 that no line gives."""
    carried_from: int | None = None
    """The account whose end is carried over, when a line of 001 and 002 is missing."""


def account_opening(years: Mapping[int, Exercise], account: BudgetFrame) -> Opening:
    """Return what is left at the end of an account: titres less mandats, 001 and 002 included.

    A line without an executed amount tells nothing: it is as absent, and never read as zero.
    """
    found = facts((account,))
    found = found[found[MEASURE] == Measure.REALISE]
    opening = _opening(years, account.header.exercice, found, set(found[frames.NATURE]))
    lines = account.lines
    empty = lines[lines[str(Amount.MT_REAL)].isna()]
    is_empty = any(code in set(empty[frames.NATURE]) for code in opening.absent)
    return replace(opening, cents=None) if is_empty and opening.carried_from is None else opening


def voted_opening(
    years: Mapping[int, Exercise], voted: Sequence[BudgetFrame], year: int
) -> Opening:
    """Return what the votes of a year leave once all is done, restes reportes included.

    A budget voted before the result is known has these lines at zero: they tell nothing of it.
    """
    found = facts(voted)
    found = found[[is_step(name) for name in found[MEASURE]]]
    return _opening(years, year, found, set(found[found[CENTS] != 0][frames.NATURE]))


def _opening(
    years: Mapping[int, Exercise], year: int, found: pd.DataFrame, told: set[str]
) -> Opening:
    """Return the opening: as both lines tell it, else from the account before, else from the one told."""
    given = parts()
    absent = tuple(code for code in given.carried if code not in told)
    if not absent:
        return Opening(_earned(found))
    exercise = years.get(year - 1)
    account = exercise.account if exercise is not None else None
    before = account_opening(years, account).cents if account is not None else None
    if before is None:
        return Opening(_earned(found) if len(absent) < len(given.carried) else None, absent)
    # 1068 is a part of the result of the year before: what is carried over holds it already.
    is_result = found[frames.NATURE].isin(given.affected) & (found[frames.MOUVEMENT] == "reel")
    is_result |= found[frames.NATURE].isin(given.carried)
    return Opening(before + _earned(found[~is_result]), absent, year - 1)


def _earned(found: pd.DataFrame) -> Cents:
    recettes = found[frames.SENS] == str(Sens.RECETTE)
    return int(found[recettes][CENTS].sum()) - int(found[~recettes][CENTS].sum())
