"""Lines that no subtotal counts, in a table whose chapters print theirs: a page pasted elsewhere."""

from __future__ import annotations

import numpy as np

from budgetlocal.importing.tables.coding import Coder
from budgetlocal.importing.tables.entries import Entry, Level
from budgetlocal.importing.tables.structure import Gap, Structure


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
        chapter = entry.chapitre or coder.real_chapter(entry.nature, entry.context.sens)
        subtotal = subtotals.get((_side(entry), chapter))
        if subtotal is not None:
            orphans[rank] = subtotal
    return orphans


def orphan_gaps(found: Structure, coder: Coder) -> list[Gap]:
    """Return, for each subtotal with lines outside it, what it states and what it would be."""
    lines: dict[int, list[int]] = {}
    for line, rank in orphans_of(found, coder).items():
        lines.setdefault(rank, []).append(line)
    gaps = []
    for rank, orphans in lines.items():
        more = np.where(found.kept[orphans], found.cents[orphans], 0).sum(axis=0)
        stated = found.cents[rank]
        row = found.entries[orphans[0]].row
        gaps += [
            Gap(row, found.columns[column], int(stated[column]), int(stated[column] + more[column]))
            for column in np.flatnonzero(more)
        ]
    return gaps


def _side(entry: Entry) -> tuple[object, ...]:
    return entry.context.sens, entry.context.section
