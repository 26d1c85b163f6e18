"""Who pays a revenue, who decides, whether it can be changed: the words of one row of the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from budgetlocal.core.specs import CellKind, TableSpec
from budgetlocal.core.text import Text

T = TypeVar("T")
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


def with_words(table: TableSpec) -> tuple[int, ...]:
    """Return the ranks of the columns that say who pays and who decides, beside the last year."""
    last = years_of(table)[-1:]
    return _ranks(table, lambda rank: rank == 0 or rank in last or _is_word(table, rank))


def without_words(table: TableSpec) -> tuple[int, ...]:
    """Return the ranks of the columns of numbers: every year, share, euros per inhabitant."""
    return _ranks(table, lambda rank: not _is_word(table, rank))


def columns_kept(table: TableSpec, ranks: Sequence[int]) -> TableSpec:
    """Return a table with some of its columns."""

    def kept(values: tuple[T, ...]) -> tuple[T, ...]:
        return tuple(values[rank] for rank in ranks) if values else ()

    rows = tuple(
        replace(row, cells=kept(row.cells), origins=kept(row.origins), notes=kept(row.notes))
        for row in table.rows
    )
    return replace(table, columns=kept(table.columns), rows=rows)


def _ranks(table: TableSpec, is_kept: Callable[[int], bool]) -> tuple[int, ...]:
    return tuple(rank for rank in range(len(table.columns)) if is_kept(rank))


def _is_word(table: TableSpec, rank: int) -> bool:
    return table.columns[rank].key in WORDS
