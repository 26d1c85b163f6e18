"""What a total may be the sum of: runs of lines beside it, or those that its words name."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from budgetlocal.importing.tables.entries import Level
from budgetlocal.importing.tables.structure import Structure


class Sums:
    """Sums of the leaves, by run and by what a total is said to be of."""

    def __init__(self, found: Structure, leaves: np.ndarray) -> None:
        self._found = found
        self._leaves = leaves
        self._cents = found.cents[leaves]
        self._known = found.known[leaves].any(axis=0)
        self._running = np.vstack(
            [np.zeros((1, len(found.columns)), np.int64), self._cents.cumsum(axis=0)]
        )
        self._chapters = np.array([found.entries[rank].chapitre for rank in leaves], dtype=object)
        self._segments = np.array([found.entries[rank].segment for rank in leaves])
        contexts = [found.entries[rank].context for rank in leaves]
        self._sections = np.array([str(each.section) for each in contexts], dtype=object)
        self._sens = np.array([str(each.sens) for each in contexts], dtype=object)
        self._mouvements = np.array([str(each.mouvement) for each in contexts], dtype=object)

    def explains(self, rank: int, last: int) -> Sequence[int] | None:
        """Return the leaves that a total adds up when they are next to it, none for other sets.

        None when no natural set of leaves adds up to it, in every column it states.
        """
        found = self._found
        stated = found.known[rank] & self._known
        own = found.cents[rank]
        if not stated.any():
            return None if found.cents[rank].any() else ()
        if not own[stated].any() and not len(self._leaves):
            return ()
        at = int(np.searchsorted(self._leaves, rank))
        starts = {0, int(np.searchsorted(self._leaves, max(last, 0)))}
        starts |= self._starts(at)
        for start in sorted(starts, reverse=True):
            if (self._running[at] - self._running[start] == own)[stated].all():
                return [int(leaf) for leaf in self._leaves[start:at]]
        for end in sorted(self._ends(at, rank)):
            if (self._running[end] - self._running[at] == own)[stated].all():
                return [int(leaf) for leaf in self._leaves[at:end]]
        for mask in self._masks(rank):
            if (self._cents[mask].sum(axis=0) == own)[stated].all():
                return ()
        return None

    def _starts(self, at: int) -> set[int]:
        """Return where the chapter and the segment of the row above begin."""
        if at == 0:
            return set()
        segment = int(np.searchsorted(self._segments, self._segments[at - 1]))
        chapter = at - 1
        while chapter > 0 and self._chapters[chapter - 1] == self._chapters[at - 1]:
            chapter -= 1
        before = int(np.searchsorted(self._segments, self._segments[segment - 1])) if segment else 0
        return {segment, chapter, before}

    def _ends(self, at: int, rank: int) -> set[int]:
        """Return where the rows below a total printed at the top may end."""
        entries = self._found.entries
        ends = {len(self._leaves)}
        if at < len(self._leaves):
            ends.add(int(np.searchsorted(self._segments, self._segments[at], side="right")))
        for other in range(rank + 1, len(entries)):
            if entries[other].level in {Level.TOTAL, Level.WORDS}:
                ends.add(int(np.searchsorted(self._leaves, other)))
                break
        return {end for end in ends if end > at}

    def _masks(self, rank: int) -> list[np.ndarray]:
        """Return the leaves that the words of a total may mean, the narrowest first."""
        from budgetlocal.importing.tables.words import context_of

        entry = self._found.entries[rank]
        said = context_of(entry.words)
        masks = []
        for context in (said, said.filled(entry.context), entry.context):
            mask = np.ones(len(self._leaves), bool)
            if context.section:
                mask &= self._sections == str(context.section)
            if context.sens:
                mask &= self._sens == str(context.sens)
            if context.mouvement:
                mask &= self._mouvements == str(context.mouvement)
            code = entry.chapitre or chapter_in(entry.words)
            if code and (context.sens or not entry.context.sens):
                # Movements within a section are the same in both directions: 041 and 041.
                padded = code.zfill(3)
                same = (self._chapters == code) | (self._chapters == padded)
                masks.append(mask & same)
            masks.append(mask)
        return masks


def chapter_in(words: str) -> str:
    """Return the code that folded words name: "total chapitre 011" is of 011; empty for none."""
    return next((word for word in words.split() if word.isdigit() and len(word) <= 4), "")  # noqa: PLR2004
