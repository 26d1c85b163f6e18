"""A whole column of cells turned into cents at once, with what had to be interpreted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

import numpy as np

from budgetlocal.importing.tables.amount_text import Decimals, Written, written_amount

EMPTY, NUMBER, WORDS = 0, 1, 2
"""The states of a cell: nothing, an amount, something that is no amount."""
_NOISE = 0.001
"""Cents: what a binary float may be away from a whole number of cents (1e11 euros at most)."""
_LARGEST_EUROS = 1e11
_HALF_CENT = Decimal("0.00001")


@dataclass(slots=True)
class AmountColumn:
    """The cells of one column from the first row of the sheet on."""

    cents: np.ndarray
    """int64, 0 where the cell is empty or no amount."""
    state: np.ndarray
    """int8: EMPTY, NUMBER or WORDS."""
    odd_signs: list[int] = field(default_factory=list)
    """Rows whose sign is written (1 234) or 1 234-."""
    letters: dict[int, str] = field(default_factory=dict)
    """Rows with a letter D or C behind the amount."""
    texts: list[int] = field(default_factory=list)
    """Rows whose number is kept as text."""
    rounded: dict[int, str] = field(default_factory=dict)
    """Rows with a fraction of a cent, as written."""
    scales: frozenset[int] = frozenset()
    """Units written beside the amounts themselves: 1 000 for k€."""
    ambiguous: list[int] = field(default_factory=list)
    """Rows whose separator may be of thousands or of decimals, when nothing in the column tells."""


def decimals_of(cells: Sequence[object]) -> tuple[int, int, int]:
    """Return how many distinct texts tell a decimal comma, a decimal point, and neither for sure."""
    comma = point = ambiguous = 0
    for text in {cell for cell in cells if type(cell) is str}:
        written = written_amount(text)
        if written is None:
            continue
        comma += written.decimals is Decimals.COMMA
        point += written.decimals is Decimals.POINT
        ambiguous += written.is_ambiguous
    return comma, point, ambiguous


def amount_column(
    cells: Sequence[object], *, scale: int = 1, decimals: Decimals | None = None
) -> AmountColumn:
    """Return the cents of a column; `scale` is in euros per unit.

    `decimals` settles what is ambiguous; without it those rows are `ambiguous` and read with a
    decimal comma. A float is exact to the cent when it is within a thousandth of one.
    """
    try:
        floats = np.array(cells, dtype=np.float64) if _has_no_text(cells) else None
    except (TypeError, ValueError):
        floats = None
    if floats is not None:
        return _from_floats(cells, floats, scale)
    return _from_mixed(cells, scale, decimals)


def _has_no_text(cells: Sequence[object]) -> bool:
    return set(map(type, cells)) <= {float, int, type(None)}


def _from_floats(cells: Sequence[object], floats: np.ndarray, scale: int) -> AmountColumn:
    known = ~np.isnan(floats)
    exact = np.where(known, floats, 0.0) * (100.0 * scale)
    too_large = np.abs(exact) >= _LARGEST_EUROS * 100
    exact[too_large] = 0.0
    cents = np.rint(exact)
    column = AmountColumn(cents.astype(np.int64), np.where(known, NUMBER, EMPTY).astype(np.int8))
    column.state[too_large] = WORDS
    for row in np.flatnonzero(np.abs(exact - cents) > _NOISE * scale):
        column.rounded[int(row)] = repr(cells[int(row)])
    return column


def _from_mixed(cells: Sequence[object], scale: int, decimals: Decimals | None) -> AmountColumn:
    size = len(cells)
    column = AmountColumn(np.zeros(size, np.int64), np.zeros(size, np.int8))
    numbers = np.full(size, np.nan)
    known: dict[str, Written | None] = {}
    scales: set[int] = set()
    for row, cell in enumerate(cells):
        if cell is None:
            continue
        if type(cell) is float or type(cell) is int:
            numbers[row] = cell
            continue
        if type(cell) is not str:
            column.state[row] = WORDS
            continue
        if cell not in known:
            known[cell] = written_amount(cell)
        written = known[cell]
        if written is None:
            column.state[row] = WORDS if cell.strip() else EMPTY
            continue
        scales.add(written.scale)
        _take(column, row, cell, written, scale, decimals)
    plain = _from_floats(cells, numbers, scale)
    is_plain = plain.state != EMPTY
    column.cents[is_plain] = plain.cents[is_plain]
    column.state[is_plain] = plain.state[is_plain]
    column.rounded |= plain.rounded
    column.scales = frozenset(scales)
    return column


def _take(
    column: AmountColumn,
    row: int,
    cell: str,
    written: Written,
    scale: int,
    decimals: Decimals | None,
) -> None:
    if written.is_ambiguous and decimals is None:
        column.ambiguous.append(row)
    # A unit beside the amount is its own: "12 k€" in a column of euros.
    unit = written.scale if written.scale > 1 else scale
    exact = written.value(decimals or Decimals.COMMA) * 100 * unit
    if abs(exact) >= _LARGEST_EUROS * 100:
        column.state[row] = WORDS
        return
    cents = int(exact.to_integral_value())
    if abs(exact - cents) > _HALF_CENT * 100:
        column.rounded[row] = cell
    column.cents[row] = cents
    column.state[row] = NUMBER
    column.texts.append(row)
    if written.has_odd_sign:
        column.odd_signs.append(row)
    if written.letter:
        column.letters[row] = written.letter
