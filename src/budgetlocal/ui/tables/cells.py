"""What a cell says: a French number without its unit, which is in the header."""

from __future__ import annotations

from decimal import Decimal

from budgetlocal.core.formatting import UNKNOWN, decimal_number, euros, percent
from budgetlocal.core.specs import Cell, CellKind
from budgetlocal.core.text import Text
from budgetlocal.export.words import DECIMALS
from budgetlocal.ui.language import say


def cell_text(cell: Cell, kind: CellKind) -> str:
    """Return the text of a cell; "n. d." for an unknown number."""
    if isinstance(cell, Text):
        return say(cell)
    if cell is None:
        return "" if kind is CellKind.TEXT else UNKNOWN
    if kind is CellKind.EUROS:
        return euros(int(cell), unit=False)
    if kind is CellKind.PERCENT:
        return percent(Decimal(cell))
    number = Decimal(cell)
    if kind in DECIMALS:
        return decimal_number(number, DECIMALS[kind])
    decimals = max(0, -int(number.as_tuple().exponent)) if kind is CellKind.MEASURE else 0
    return decimal_number(number, decimals)
