"""Rows printed or pasted twice: runs that repeat others, cell by cell."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from budgetlocal.importing.tables.entries import Entry
from budgetlocal.importing.tables.roles import RowRole
from budgetlocal.importing.tables.structure import Structure

_SHORTEST_RUN = 4
"""Rows, equal to rows above, that make a page printed twice."""
_REPEATING = frozenset({RowRole.SUBTOTAL, RowRole.TOTAL})


def find_copies(found: Structure, *, flat: bool) -> None:
    """Find the entries that repeat rows above, all cells alike: `copies`, and `twins` if short.

    Two equal lines may be two lines of two services, so that a short run is only told; but with
    its subtotal beside it, as in the rows above, it was pasted twice. In a database (`flat`) lines
    have other columns to be told apart by.
    """
    lines, contents = _contents(found)
    first: dict[int, int] = {}
    for position, content in enumerate(contents):
        first.setdefault(content, position)
    position = 0
    while position < len(lines):
        start = first[contents[position]]
        size = _run(contents, start, position)
        run, above = lines[position : position + size], lines[start : start + size]
        if size >= _SHORTEST_RUN or (size and _has_its_subtotal(found, above[0], run, size)):
            found.copies += run
        elif size and not flat:
            found.twins += [
                line
                for line, one in zip(run, above, strict=True)
                if _is_beside(found.entries[line], found.entries[one])
            ]
        position += max(size, 1)


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


def _is_beside(entry: Entry, other: Entry) -> bool:
    """Whether two equal lines are of the same chapter, under the same titles."""
    own = (entry.chapitre, entry.context, entry.siret)
    return own == (other.chapitre, other.context, other.siret)


def _has_its_subtotal(found: Structure, start: int, run: Sequence[int], size: int) -> bool:
    """Whether the row right above or below a run is a subtotal, the same as that of the first."""
    return any(
        _is_same_subtotal(found, start + step, run[0] + step) for step in (-1, size)
    )  # fmt: skip


def _is_same_subtotal(found: Structure, one: int, other: int) -> bool:
    if one < 0 or other >= len(found.entries) or one == other:
        return False
    own, its = found.entries[one], found.entries[other]
    return (
        own.role in _REPEATING
        and its.role in _REPEATING
        and (own.level, own.chapitre, own.libelle, own.words)
        == (its.level, its.chapitre, its.libelle, its.words)
        and bool((found.cents[one] == found.cents[other]).all())
        and bool(found.cents[one].any())
    )


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
    if len(ranks) == len(set(amounts)):
        return lines, contents
    for rank, cents in zip(ranks, amounts, strict=True):
        lines.append(rank)
        key = (*_codes(found.entries[rank]), cents)
        contents.append(numbers.setdefault(key, len(numbers)))
    return lines, contents


def _codes(entry: Entry) -> tuple[object, ...]:
    return (
        entry.nature, entry.fonction, entry.operation, entry.service, entry.libelle,
        entry.exercice, entry.etape,
    )  # fmt: skip
