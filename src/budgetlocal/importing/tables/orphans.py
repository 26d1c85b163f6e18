"""Lines that no subtotal counts, in a table whose chapters print theirs: a page pasted elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from budgetlocal.importing.tables.entries import Entry, Level

if TYPE_CHECKING:
    from budgetlocal.importing.tables.coding import Coder
    from budgetlocal.importing.tables.structure import Structure


def orphans_of(found: Structure, coder: Coder) -> dict[int, int]:
    """Return the lines outside their chapter, each with the entry of the subtotal it is not in.

    A line is one when its chapter, by its code or by its account, prints a subtotal in the same
    direction that counts other lines and not this one. Lines of chapters without a subtotal
    (001, 021, 023 in many packages) are none.
    """
    subtotals = {
        (_side(found.entries[rank]), found.entries[rank].chapitre): rank
        for rank in found.covered.values()
    }
    if not subtotals:
        return {}
    orphans = {}
    for rank, entry in enumerate(found.entries):
        if rank in found.covered or entry.level is not Level.NATURE:
            continue
        if not (found.kept[rank] & (found.cents[rank] != 0)).any():
            continue
        chapters = [entry.chapitre] if entry.chapitre else sorted(coder.chapters_of(entry.nature))
        known = [subtotals[key] for each in chapters if (key := (_side(entry), each)) in subtotals]
        if known:
            orphans[rank] = known[0]
    return orphans


def excess(found: Structure, rank: int, lines: Sequence[int]) -> dict[int, tuple[int, int]]:
    """Return, by amount column, what a subtotal states and what it would be with its orphans."""
    kept = np.where(found.kept[lines], found.cents[lines], 0).sum(axis=0)
    return {
        found.columns[column]: (
            int(found.cents[rank, column]),
            int(found.cents[rank, column] + kept[column]),
        )
        for column in np.flatnonzero(kept)
    }


def _side(entry: Entry) -> tuple[object, ...]:
    return entry.context.sens, entry.context.section
