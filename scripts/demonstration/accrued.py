"""66112 of Villexemple: the change of the ICNE of its annex; the rest of the family is its treasury line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from demonstration.model import Line, rounded_up

ACCRUED, TREASURY = "66112", "6615"


def with_accrued(lines: Iterable[Line], change: int) -> list[Line]:
    """Return the lines with the change of the ICNE on 66112; 6615 takes what it held besides.

    The chapter spends what it spent, and its credits are the same: no result of the year moves.
    """
    found = {line.code.nature: line for line in lines if line.code.nature in {ACCRUED, TREASURY}}
    accrued, treasury = found[ACCRUED], found[TREASURY]
    credit = rounded_up(max(0, change))
    moved = accrued.voted - credit
    settled = {
        ACCRUED: replace(accrued, voted=credit),
        TREASURY: replace(treasury, voted=treasury.voted + moved),
    }
    if accrued.actual is not None and treasury.actual is not None:
        spent = treasury.actual + accrued.actual - change
        settled[ACCRUED] = replace(settled[ACCRUED], actual=change)
        settled[TREASURY] = replace(settled[TREASURY], actual=spent)
    return [settled.get(line.code.nature, line) for line in lines]
