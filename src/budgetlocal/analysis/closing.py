"""The end of the year: what closes, what must be financed, what the next budget takes up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from budgetlocal.analysis.basis import voted_amount
from budgetlocal.analysis.results import ClosingResult
from budgetlocal.analysis.totals import of, total
from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Amount, Sens
from budgetlocal.core.money import Cents

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Opening:
    """What a budget takes up of the year before, in cents; a deficit is negative."""

    ligne_001: Cents
    """Solde of investissement: recettes less depenses of line 001."""
    ligne_002: Cents
    """Result of fonctionnement kept there: recettes less depenses of line 002."""
    compte_1068: Cents
    """Result of fonctionnement set aside for investissement (recettes)."""


def proposed_opening(closed: ClosingResult) -> Opening:
    """Return the opening that the closing calls for (CGCT R2311-11 to R2311-13).

    An excedent of fonctionnement first covers the besoin de financement (1068); what is left stays
    in fonctionnement (002). A deficit is carried over whole and nothing goes to 1068. The solde of
    investissement is carried over as it is (001). The assembly may give 1068 more.

    >>> proposed_opening(ClosingResult(100, -80, 30, 10))
    Opening(ligne_001=-80, ligne_002=0, compte_1068=100)
    """
    affected = min(max(closed.fonctionnement, 0), closed.besoin_de_financement)
    return Opening(closed.investissement, closed.fonctionnement - affected, affected)


def opening_of(steps: Sequence[BudgetFrame]) -> Opening | None:
    """Return what the steps voted take up all together, None when none has such a line."""
    amounts = [(step.lines, voted_amount(step)) for step in steps]
    return _opening(amounts)


def opening_of_account(account: BudgetFrame) -> Opening | None:
    """Return what an account says was taken up (MtReal), None when it has no such line."""
    return _opening([(account.lines, Amount.MT_REAL)])


def _opening(parts: Sequence[tuple[pd.DataFrame, Amount]]) -> Opening | None:
    found = [
        (_balance(lines, "001", amount), _balance(lines, "002", amount), _affected(lines, amount))
        for lines, amount in parts
    ]
    known = [part for part in found if any(value is not None for value in part)]
    if not known:
        return None
    sums = [sum(part[rank] or 0 for part in known) for rank in range(3)]
    return Opening(*sums)


def _balance(lines: pd.DataFrame, nature: str, amount: Amount) -> Cents | None:
    part = lines[lines[frames.NATURE] == nature]
    recettes = total(of(part, sens=Sens.RECETTE), amount)
    depenses = total(of(part, sens=Sens.DEPENSE), amount)
    return None if recettes is None and depenses is None else (recettes or 0) - (depenses or 0)


def _affected(lines: pd.DataFrame, amount: Amount) -> Cents | None:
    part = lines[lines[frames.NATURE] == "1068"]
    return total(of(part, sens=Sens.RECETTE), amount)
