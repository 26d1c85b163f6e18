"""Fictitious steps, statements and accounts for the tests of execution; no figure is real."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tests.fakes import make_document, make_line

from budgetlocal.core.document import BudgetDocument, Line
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Amount, Etape, Mouvement, Section, Sens

Row = tuple[str, str, str, Mapping[str, int]]
"""Side (FD, FR, ID, IR; with a small o for ordre), chapter, account, amounts in cents by name."""
_AMOUNTS = {str(amount): amount for amount in Amount}


def line(rank: int, row: Row, **changes: Any) -> Line:
    """Return one line; amounts that are no TotEM amount become supplements."""
    side, chapter, nature, amounts = row
    known = {_AMOUNTS[name]: cents for name, cents in amounts.items() if name in _AMOUNTS}
    others = tuple((name, cents) for name, cents in amounts.items() if name not in _AMOUNTS)
    is_ordre = side.endswith("o")
    values: dict[str, Any] = {
        "nature": nature,
        "chapitre": chapter,
        "contnat": chapter,
        "section": Section(side[0]),
        "sens": Sens(side[1]),
        "mouvement": Mouvement.ORDRE if is_ordre else Mouvement.REEL,
        "type_ordre": "2" if is_ordre else "",
        "supplements": others,
        **changes,
    }
    return make_line(rank, known, **values)


def document(etape: Etape, rows: Sequence[Row], **header: Any) -> BudgetDocument:
    """Return a document of some rows."""
    lines = [line(rank, row) for rank, row in enumerate(rows, start=1)]
    return make_document(lines, etape=etape, **header)


def budget(etape: Etape, rows: Sequence[Row], **header: Any) -> BudgetFrame:
    """Return the frame of a document of some rows."""
    return budget_frame(document(etape, rows, **header))


def situation(date: str, rows: Sequence[Row], **header: Any) -> BudgetFrame:
    """Return the frame of a statement at a date."""
    year = int(date[:4])
    given = {"exercice": year, "situation_date": date, "vote_date": "", **header}
    return budget(Etape.SITUATION, rows, **given)
