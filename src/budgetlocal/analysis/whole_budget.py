"""Whether a document is a whole budget, or only changes one (BS, DM)."""

from __future__ import annotations

from budgetlocal.analysis.labels import ETAPES
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Etape
from budgetlocal.core.text import translatable


def is_change(budget: BudgetFrame) -> bool:
    """Whether the amounts of a document are changes to those of another (CGCT L1612-11, BS and DM)."""
    return budget.header.etape in {Etape.DM, Etape.BS}


def refuse_a_change(budget: BudgetFrame) -> None:
    """Refuse a document whose amounts are only changes.

    Raises:
        UserError: it is a BS or a DM.

    """
    if is_change(budget):
        raise UserError(
            translatable(
                "Etape",
                "Ce document ({etape}) ne porte que des changements, pas un budget entier.",
                etape=ETAPES[budget.header.etape],
            ),
            hint=translatable(
                "Etape", "Choisissez le budget primitif ou le compte de la même année."
            ),
        )
