"""Whether amounts are in euros, thousands or millions of euros, and where the file says so."""

from __future__ import annotations

import re

from budgetlocal.importing.grid.table_file import Sheet
from budgetlocal.importing.tables.folding import folded

KILO, MEGA = 1_000, 1_000_000
_KILO = re.compile(r"\b(?:k ?€|keuros?|k euros?|milliers d euros?|milliers €|en milliers)(?!\w)")
_MEGA = re.compile(r"\b(?:m ?€|meuros?|m euros?|millions d euros?|millions €|en millions)(?!\w)")
_ROWS = 40
UNITS = {"euros": 1, "milliers": KILO, "millions": MEGA}
"""The answers to the question of the unit."""


def unit_of(text: str) -> int:
    """Return euros per unit as a folded text says, 0 when it does not."""
    if _KILO.search(text):
        return KILO
    return MEGA if _MEGA.search(text) else 0


def stated_unit(sheet: Sheet, top: int) -> tuple[int, str]:
    """Return the unit that the rows above a table state, and where; (1, "") when they do not."""
    for row, cells in enumerate(sheet.rows[: min(top, _ROWS)]):
        for column, cell in enumerate(cells):
            unit = unit_of(folded(cell)) if type(cell) is str else 0
            if unit:
                return unit, sheet.address(row, column)
    return 1, ""
