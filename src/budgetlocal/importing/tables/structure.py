"""Which rows are budget lines and which repeat others: subtotals and totals, proven by their sums."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from budgetlocal.importing.tables.amount_columns import NUMBER
from budgetlocal.importing.tables.entries import BlockRows, Entry


@dataclass(slots=True)
class Gap:
    """A subtotal that is not the sum of its rows."""

    row: int
    column: int
    stated: int
    computed: int


@dataclass(slots=True)
class Structure:
    """What each entry of a block is, and what was checked."""

    entries: Sequence[Entry]
    columns: list[int]
    cents: np.ndarray
    """Entries x amount columns, int64."""
    known: np.ndarray
    """Same shape: whether the cell holds an amount."""
    kept: np.ndarray
    """Same shape: whether the amount goes into a budget line."""
    gaps: list[Gap] = field(default_factory=list)
    checked: int = 0
    """Subtotals and totals that are the sum of their rows, to the cent, in every column."""
    unnamed: list[int] = field(default_factory=list)
    """Entries with amounts, no code, and no sum that explains them."""
    unproven: list[int] = field(default_factory=list)
    """Totals that no sum of rows explains."""
    covered: dict[int, int] = field(default_factory=dict)
    """For each budget line under a subtotal of chapter, the entry of the subtotal."""
    negated: frozenset[int] = frozenset()
    """Budget lines whose amounts are written with the sign of a spending: less for more."""
    copies: list[int] = field(default_factory=list)
    """Entries that repeat, one after the other, a run of rows above."""
    twins: list[int] = field(default_factory=list)
    """Entries that repeat a few rows above, which may be lines of their own."""


def matrix_of(rows: BlockRows) -> Structure:
    """Return the amounts of the entries of a block, all kept so far."""
    columns = sorted(rows.amounts)
    index = np.array([entry.row for entry in rows.entries], dtype=np.int64)
    shape = (len(index), len(columns))
    cents, known = np.zeros(shape, np.int64), np.zeros(shape, bool)
    for rank, column in enumerate(columns):
        cells = rows.amounts[column]
        cents[:, rank] = cells.cents[index]
        known[:, rank] = cells.state[index] == NUMBER
    cents[~known] = 0
    return Structure(rows.entries, columns, cents, known, known.copy())
