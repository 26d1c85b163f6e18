"""Where the cells of a piece of a sheet stand, all at once: a large sheet has millions of them."""

from __future__ import annotations

import numpy as np

_START = np.frombuffer(b'<c r="', np.uint8)
_LETTERS, _DIGITS = 3, 7
_QUOTE = ord('"')
_AFTER_NAME = np.zeros(256, bool)
_AFTER_NAME[list(b" \t\r\n/>")] = True
"""What follows the name of a cell, and not that of another element: `<c r=`, `<c>`, `<c/>`."""
_PADDING = bytes(_LETTERS + _DIGITS + len(_START) + 1)


def cells_within(xml: bytes, last_column: int, last_row: int) -> bool:
    """Return whether every cell says, first of all, its place, and stands within a range from A1.

    `xml` is cut between two tags.
    """
    data = np.frombuffer(xml + _PADDING, np.uint8)
    found = np.flatnonzero((data[:-1] == _START[0]) & (data[1:] == _START[1]))
    found = found[_AFTER_NAME[data[found + 2]]]
    if not len(found):
        return True
    if not all((data[found + rank] == _START[rank]).all() for rank in range(2, len(_START))):
        return False
    at = found + len(_START)
    column, at = _number(data, at, ord("A"), 26, _LETTERS, first=1)
    row, at = _number(data, at, ord("0"), 10, _DIGITS, first=0)
    return bool(
        (data[at] == _QUOTE).all()
        and (column >= 1).all()
        and (row >= 1).all()
        and (column <= last_column).all()
        and (row <= last_row).all()
    )


def _number(
    data: np.ndarray, at: np.ndarray, zero: int, base: int, longest: int, *, first: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return the numbers written from some places on, and the places after them.

    The digits of a base follow `zero` in the order of their codes; the first is worth `first`.
    """
    value = np.zeros(len(at), np.int32)
    is_on = np.ones(len(at), bool)
    for _ in range(longest):
        digit = data[at] - np.uint8(zero)
        is_on &= digit < base
        if not is_on.any():
            break
        value = np.where(is_on, value * base + digit + first, value)
        at = at + is_on
    return value, at
