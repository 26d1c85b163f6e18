"""Exact sums of columns, so that an import proves that it lost nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from budgetlocal.reference.official.figures import Exact, decimal_of
from budgetlocal.reference.official.kinds import Reason
from budgetlocal.reference.official.values import Rejection

LISTED = 1000
"""How many rejections and unknown codes are listed; all are counted."""


class Sums:
    """Exact totals by column, whatever the number of decimals of each figure."""

    def __init__(self) -> None:
        """Start from nothing."""
        self._parts: defaultdict[str, defaultdict[int, int]] = defaultdict(lambda: defaultdict(int))

    def add(self, column: str, figure: Exact) -> None:
        """Add one figure, or a sum of figures of the same scale."""
        self._parts[column][figure[1]] += figure[0]

    def total(self, column: str) -> Decimal:
        """Return the exact sum of a column, zero when nothing was added."""
        parts: dict[int, int] = self._parts.get(column) or {}
        scale = max(parts, default=0)
        return decimal_of((sum(m * 10 ** (scale - s) for s, m in parts.items()), scale))


class Rejections:
    """What was not kept: all of it counted and summed, the first ones listed."""

    def __init__(self) -> None:
        """Start from nothing."""
        self.counts: defaultdict[Reason, int] = defaultdict(int)
        self.listed: list[Rejection] = []
        self.sums = Sums()
        self.rows = 0
        self._lines = bytearray()

    def row(
        self, line: int, reason: Reason, detail: str, figures: Iterable[tuple[str, Exact]] = ()
    ) -> None:
        """Reject a whole row, with its readable figures."""
        self.rows += 1
        self.cell(line, reason, detail)
        self.add(figures)

    def figure_of_row(
        self, line: int, reason: Reason, detail: str, figures: Iterable[tuple[str, Exact]]
    ) -> None:
        """Reject a figure of a row that was staged; its row is counted and listed once."""
        byte, bit = line >> 3, 1 << (line & 7)
        if byte >= len(self._lines):
            self._lines.extend(bytes(byte + 1 - len(self._lines)))
        if self._lines[byte] & bit:
            self.add(figures)
            return
        self._lines[byte] |= bit
        self.row(line, reason, detail, figures)

    def add(self, figures: Iterable[tuple[str, Exact]]) -> None:
        """Add figures to the sums of what was rejected."""
        for column, figure in figures:
            self.sums.add(column, figure)

    def cell(self, line: int, reason: Reason, detail: str) -> None:
        """Reject one cell; the rest of its row is kept."""
        self.counts[reason] += 1
        if len(self.listed) < LISTED:
            self.listed.append(Rejection(line, reason, detail[:200]))
