"""The tables inside a sheet: their header, their rows, their columns, one or two side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from budgetlocal.core.text import Text
from budgetlocal.importing.grid.table_file import Sheet
from budgetlocal.importing.tables.headers import (
    Header,
)
from budgetlocal.importing.tables.roles import ColumnUse, Role
from budgetlocal.importing.tables.words import Context

_GLANCE, _ENOUGH = 600, 60
"""Cells that tell what a column is, and how many of them must be filled."""


@dataclass(slots=True)
class Block:
    """One table: rows [first, last) of a sheet, columns [left, right)."""

    sheet: Sheet
    header: Header
    first: int
    last: int
    left: int
    right: int
    uses: dict[int, ColumnUse] = field(default_factory=dict)
    """How each column is read; the others are ignored."""
    reasons: dict[int, Text] = field(default_factory=dict)
    context: Context = field(default_factory=Context)
    """What the titles above the whole table say: dépenses, recettes, section."""
    repeated: frozenset[int] = frozenset()
    """Rows that repeat the header."""
    _columns: dict[int, list[object]] = field(default_factory=dict, repr=False)

    def columns(self, *roles: Role) -> list[int]:
        """Return the columns of some roles, in order."""
        return [column for column, use in sorted(self.uses.items()) if use.role in roles]

    def column(self, role: Role) -> int | None:
        """Return the first column of a role, None when there is none."""
        found = self.columns(role)
        return found[0] if found else None

    @property
    def amounts(self) -> list[int]:
        """The amount columns, in order."""
        return [column for column, use in sorted(self.uses.items()) if use.role.is_amount]

    def cells(self, column: int) -> Sequence[object]:
        """Return the cells of a column, from `first` to `last`."""
        known = self._columns.get(column)
        if known is None:
            known = column_of(self.sheet.rows[self.first : self.last], column)
            self._columns[column] = known
        return known

    def glance(self, column: int) -> Sequence[object]:
        """Return some hundreds of cells spread over a column; all of them when most are empty."""
        step = max(1, (self.last - self.first) // _GLANCE)
        cells = column_of(self.sheet.rows[self.first : self.last : step], column)
        filled = sum(cell is not None and cell != "" for cell in cells)
        return cells if step == 1 or filled >= _ENOUGH else self.cells(column)

    def title(self, column: int) -> str:
        """Return the title of a column, its letter when it has none."""
        titles = self.header.titles
        text = titles[column] if column < len(titles) else ""
        return text or self.sheet.address(0, column).rpartition("!")[2].rstrip("0123456789")


def column_of(rows: Sequence[Sequence[object]], column: int) -> list[object]:
    """Return one cell of each row, None where a row stops before."""
    try:
        return list(map(itemgetter(column), rows))
    except IndexError:
        return [row[column] if column < len(row) else None for row in rows]
