"""Pages printed twice: runs of rows that repeat others, cell by cell."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from budgetlocal.importing.tables.roles import RowRole
from budgetlocal.importing.tables.structure import Structure

_SHORTEST_RUN = 4
"""Rows, equal to rows above, that make a page printed twice."""


def copies_of(found: Structure) -> list[int]:
    """Return the entries of runs that repeat rows above, all cells alike.

    Two equal lines far from each other may be two lines of two services; a run is a page.
    """
    lines, contents = _contents(found)
    first: dict[int, int] = {}
    for position, content in enumerate(contents):
        first.setdefault(content, position)
    copies: list[int] = []
    position = 0
    while position < len(lines):
        size = _run(contents, first[contents[position]], position)
        if size >= _SHORTEST_RUN:
            copies += lines[position : position + size]
        position += max(size, 1)
    return copies


def _run(contents: Sequence[int], start: int, position: int) -> int:
    """Return how many lines from `position` on are those from `start` on."""
    size = 0
    while (
        start + size < position
        and position + size < len(contents)
        and contents[start + size] == contents[position + size]
    ):
        size += 1
    return size


def _contents(found: Structure) -> tuple[list[int], list[int]]:
    """Return the lines that are not all zero, and a number for the content of each."""
    numbers: dict[tuple[object, ...], int] = {}
    lines: list[int] = []
    contents: list[int] = []
    is_known = np.any(found.cents, axis=1).tolist()
    ranks = [
        rank
        for rank, entry in enumerate(found.entries)
        if is_known[rank] and entry.role is RowRole.DETAIL
    ]
    amounts = [found.cents[rank].tobytes() for rank in ranks]
    if len(ranks) - len(set(amounts)) < _SHORTEST_RUN:
        return lines, contents
    for rank, cents in zip(ranks, amounts, strict=True):
        entry = found.entries[rank]
        key = (
            entry.nature, entry.fonction, entry.operation, entry.service,
            entry.libelle, entry.exercice, entry.etape, cents,
        )  # fmt: skip
        lines.append(rank)
        contents.append(numbers.setdefault(key, len(numbers)))
    return lines, contents
