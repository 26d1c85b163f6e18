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


def separator_of(text: str) -> str:
    r"""Return the separator of a csv, empty when it has one column only.

    >>> separator_of("a;b\n1,5;2,5\n"), separator_of("a,b\nx;y,2\n"), separator_of("a\nb\n")
    (';', ',', '')
    """
    best, best_share = "", 0.0
    for separator in SEPARATORS:
        share = _constancy(text, separator)
        if share > best_share + _NEAR:
            best, best_share = separator, share
    return best


def _constancy(text: str, separator: str) -> float:
    """Return the share of rows that have the most usual width, 0 when that is one column."""
    widths: Counter[int] = Counter()
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        for row in itertools.islice(reader, _ROWS):
            if any(cell.strip() for cell in row):
                widths[len(row)] += 1
    except csv.Error:
        return 0.0
    widest = max((count for width, count in widths.items() if width > 1), default=0)
    return widest / max(widths.total(), 1)
