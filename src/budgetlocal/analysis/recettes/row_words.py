"""Who pays a revenue, who decides, whether it can be changed: the words of one row of the table."""

from __future__ import annotations

from budgetlocal.core.specs import CellKind, TableSpec
from budgetlocal.core.text import Text

WORDS = ("paie", "decide", "marge", "article")
"""The columns of words of a table of revenue, by key."""


def words_of(table: TableSpec, number: int) -> tuple[tuple[Text, Text], ...]:
    """Return the title and the words of each column of words for a row, blanks left out.

    An account has those of its kind, the nearest row above of a lower level; a family of several
    kinds has none.
    """
    ranks = [rank for rank, column in enumerate(table.columns) if column.key in WORDS]
    level = table.rows[number].level
    for above in range(number, -1, -1):
        row = table.rows[above]
        if row.level > level or (row.level == level and above != number):
            continue
        level = row.level
        cells = [(table.columns[rank].title, row.cells[rank]) for rank in ranks]
        found = tuple(
            (title, cell) for title, cell in cells if isinstance(cell, Text) and str(cell)
        )
        if found:
            return found
    return ()


def years_of(table: TableSpec) -> tuple[int, ...]:
    """Return the ranks of the columns of amounts, one for each year, oldest first."""
    return tuple(
        rank
        for rank, column in enumerate(table.columns)
        if column.kind is CellKind.EUROS and column.key.startswith("an-")
    )
