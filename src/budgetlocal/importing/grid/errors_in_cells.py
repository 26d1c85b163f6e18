"""The errors of formulas put back into their cells, where a reader of values leaves nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from budgetlocal.importing.grid.table_file import Sheet


def with_errors(sheet: Sheet, errors: Iterable[tuple[int, int, str]]) -> Sheet:
    """Return the sheet with the text of each error in its cell; row and column count from 1."""
    rows = list(sheet.rows)
    copied: set[int] = set()
    for row, column, error in errors:
        rank, place = row - sheet.first_row, column - sheet.first_column
        if not 0 <= rank < len(rows) or place < 0:
            continue
        if rank not in copied:
            copied.add(rank)
            rows[rank] = list(rows[rank])
        values = rows[rank]
        values.extend([None] * (place + 1 - len(values)))
        values[place] = error
    return replace(sheet, rows=rows) if copied else sheet
