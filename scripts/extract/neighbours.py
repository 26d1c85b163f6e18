"""Which communes touch: those whose outlines share a side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from itertools import pairwise

from budgetlocal.reference.outlines import Point, unpack


def neighbours(outlines: Mapping[int, bytes]) -> list[tuple[int, int]]:
    """Return each pair of communes with a common side, both ways, in order.

    Args:
        outlines: packed outlines on the common grid, where neighbours share their points.

    """
    sides: dict[tuple[Point, Point], set[int]] = defaultdict(set)
    for number, data in outlines.items():
        for polygon in unpack(data):
            for ring in polygon:
                for start, end in pairwise(ring):
                    sides[min(start, end), max(start, end)].add(number)
    pairs = {
        (one, other) for owners in sides.values() for one in owners for other in owners - {one}
    }
    return sorted(pairs)
