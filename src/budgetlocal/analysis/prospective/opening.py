"""What all the years have left at the end of the base year: the fonds de roulement a plan opens with.

It needs the results carried over (001, 002). A document without these lines says nothing of them: they are
those of the account of the year before when it is there, else the fonds de roulement is unknown, never zero.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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
    """The account whose end is carried over, when no line gives 001 nor 002."""


def account_opening(years: Mapping[int, Exercise], account: BudgetFrame) -> Opening:
    """Return what is left at the end of an account: titres less mandats, 001 and 002 included.

    Unknown when such a line has no executed amount.
    """
    lines = account.lines
    told = lines[lines[frames.NATURE].isin(parts().carried)]
    if told[str(Amount.MT_REAL)].isna().any():
        return Opening(None)
    found = facts((account,))
    found = found[found[MEASURE] == Measure.REALISE]
    return _opening(years, account.header.exercice, found)


def voted_opening(
    years: Mapping[int, Exercise], voted: Sequence[BudgetFrame], year: int
) -> Opening:
    """Return what the votes of a year leave once all is done, restes reportes included."""
    found = facts(voted)
    return _opening(years, year, found[[is_step(name) for name in found[MEASURE]]])


def _opening(years: Mapping[int, Exercise], year: int, found: pd.DataFrame) -> Opening:
    given = parts()
    present = set(found[frames.NATURE])
    absent = tuple(code for code in given.carried if code not in present)
    if len(absent) < len(given.carried):
        return Opening(_earned(found), absent)
    exercise = years.get(year - 1)
    if exercise is None or exercise.account is None:
        return Opening(None, absent)
    before = account_opening(years, exercise.account)
    if before.cents is None:
        return Opening(None, absent)
    # 1068 is a part of the result of the year before: what is carried over holds it already.
    is_result = found[frames.NATURE].isin(given.affected) & (found[frames.MOUVEMENT] == "reel")
    return Opening(before.cents + _earned(found[~is_result]), absent, year - 1)


def _earned(found: pd.DataFrame) -> Cents:
    recettes = found[frames.SENS] == str(Sens.RECETTE)
    return int(found[recettes][CENTS].sum()) - int(found[~recettes][CENTS].sum())
