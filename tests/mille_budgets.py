"""Fictitious accounts whose 1 000 € can be worked by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from budgetlocal.core.document import PlanUsed
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Amount, Etape
from fakes import make_document, make_line

Row = tuple[str, str, int, dict[str, Any]]
"""Function, account, cents, other fields of the line."""


def account(
    *rows: Row, plan: tuple[str, str, int] = ("M57", "M57", 2022), **header: Any
) -> BudgetFrame:
    """Return a CA made of these lines."""
    lines = [
        make_line(rank, {Amount.MT_REAL: cents}, nature=nature, fonction=fonction, **changes)
        for rank, (fonction, nature, cents, changes) in enumerate(rows, 1)
    ]
    document = make_document(lines, **{"etape": Etape.CA, "exercice": plan[2], **header})
    return budget_frame(replace(document, plan=PlanUsed(*plan)))


BY_FUNCTION = account(
    ("211", "60612", 300_00, {}),
    ("212", "64111", 200_00, {"chapitre": "012"}),
    ("020", "6161", 250_00, {}),
    ("845", "615231", 125_00, {}),
    ("01", "66111", 125_00, {"chapitre": "66"}),
)
"""500 € of écoles, 250 of administration, 125 of voirie, 125 of function 01: 1 000 in all."""

BY_CHAPTER = account(
    ("", "60612", 500_00, {}),
    ("", "64111", 300_00, {"chapitre": "012"}),
    ("", "66111", 200_00, {"chapitre": "66"}),
)
"""A small commune: no function. 500 € of 011, 300 of 012, 200 of 66."""
