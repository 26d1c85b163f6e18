"""Credits of personnel that leave or enter a chapter, which fongibilite does not allow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from budgetlocal.analysis.rules.law import Rule
from budgetlocal.core.kinds import ChapterKind
from budgetlocal.core.money import Cents


@dataclass(frozen=True, slots=True)
class Move:
    """One signed change of the credits of an account, in cents."""

    kind: ChapterKind
    chapitre: str
    nature: str
    cents: Cents


def personnel_moved(rule: Rule, moves: Iterable[Move]) -> Cents:
    """Return the credits of personnel moved between chapters, in cents; 0 when there are none.

    Voted by nature, personnel is its chapter (012). Voted by function, it is the accounts of the
    rule (64, 621, 631, 633) in each chapter that gains or loses credits: inside one chapter nothing
    is moved. More than is taken elsewhere is positive; what only changes place is counted once.
    """
    whole: defaultdict[str, Cents] = defaultdict(int)
    staff: defaultdict[str, Cents] = defaultdict(int)
    for move in moves:
        whole[move.chapitre] += move.cents
        if move.chapitre == rule.values["personnel"] or (
            move.kind is ChapterKind.FONCTION and move.nature.startswith(rule.accounts["personnel"])
        ):
            staff[move.chapitre] += move.cents
    across = [cents for chapter, cents in staff.items() if cents and whole[chapter]]
    return sum(across) or sum(cents for cents in across if cents > 0)
