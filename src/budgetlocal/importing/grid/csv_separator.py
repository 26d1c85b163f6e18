"""The separator of a csv, by trial: the one that cuts the rows to a constant width."""

from __future__ import annotations

import csv
import io
import itertools
from collections import Counter

SEPARATORS = (";", "\t", "|", ",")
"""In order of preference: decimal commas cut the rows of an amount table quite as regularly."""
NO_SEPARATOR = "\x1f"
"""What stands for it where there is one column only: a mark that no text contains."""
_ROWS = 400
_NEAR = 0.02
"""Shares of rows that are this near count as equal."""
_SURE = 0.9
"""Share of rows of one width that leaves no doubt."""
_MOSTLY = 0.6
_SEVERAL = 3


def separator_of(text: str) -> str:
    r"""Return the separator of a csv, empty when it has one column only.

    >>> separator_of("a;b\n1,5;2,5\n"), separator_of("a,b\nx;y,2\n"), separator_of("a\nb\n")
    (';', ',', '')
    """
    widths = {separator: _widths(text, separator) for separator in SEPARATORS}
    best, best_share = "", 0.0
    for separator in SEPARATORS:
        share = _constancy(widths[separator])
        if share > best_share + _NEAR:
            best, best_share = separator, share
    if best == "," and best_share < _SURE:
        # Rows cut short of their empty cells have any width: what is on most rows separates them.
        return next((one for one in SEPARATORS if _presence(widths[one]) >= _MOSTLY), best)
    return best


def _presence(widths: Counter[int]) -> float:
    """Return the share of rows that are cut into three cells at least."""
    wide = sum(count for width, count in widths.items() if width >= _SEVERAL)
    return wide / max(widths.total(), 1)


def _constancy(widths: Counter[int]) -> float:
    """Return the share of rows that have the most usual width, 0 when that is one column."""
    widest = max((count for width, count in widths.items() if width > 1), default=0)
    return widest / max(widths.total(), 1)


def _widths(text: str, separator: str) -> Counter[int]:
    """Count the rows by width, none at all when the text can't be cut."""
    widths: Counter[int] = Counter()
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for row in itertools.islice(reader, _ROWS):
            if any(cell.strip() for cell in row):
                widths[len(row)] += 1
    except csv.Error:
        return Counter()
    return widths
