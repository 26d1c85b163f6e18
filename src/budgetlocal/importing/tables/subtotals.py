"""Which rows are budget lines and which repeat others, proven by their sums."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from budgetlocal.importing.tables.coding import Coder
from budgetlocal.importing.tables.copies import find_copies
from budgetlocal.importing.tables.entries import BlockRows, Entry, Level
from budgetlocal.importing.tables.fineness import details, is_split
from budgetlocal.importing.tables.orphans import orphan_gaps
from budgetlocal.importing.tables.roles import RowRole
from budgetlocal.importing.tables.structure import Gap, Structure, matrix_of
from budgetlocal.importing.tables.sums import Sums, chapter_in

_ENOUGH = 3
"""Parents proven by their sums, from which a layout is known to print subtotals by account."""


def structure_of(rows: BlockRows, coder: Coder, labels: dict[str, str], *, flat: bool) -> Structure:
    """Return what the entries of a block are; their `role` is set.

    `flat` is a database with one line a row: nothing in it is a subtotal, but totals by name.
    `labels` gives the chapter of a folded label, for tables without codes.
    """
    found = matrix_of(rows)
    builder = _Builder(found, coder, labels)
    if not flat:
        builder.name_chapters()
        builder.find_nested()
        builder.find_chapters()
        found.gaps += orphan_gaps(found, coder)
    builder.find_totals()
    find_copies(found, flat=flat)
    return found


class _Builder:
    """Decides entry by entry."""

    def __init__(self, found: Structure, coder: Coder, labels: dict[str, str]) -> None:
        self._found = found
        self._entries = found.entries
        self._coder = coder
        self._labels = labels
        self._by_chapter: dict[tuple[object, ...], list[int]] = {}
        self._leaf = np.array([entry.level is Level.NATURE for entry in self._entries], dtype=bool)

    def name_chapters(self) -> None:
        """Give its code to a row that bears the very label of a chapter."""
        for rank, entry in enumerate(self._entries):
            if entry.level is Level.WORDS and entry.words in self._labels:
                entry.level, entry.chapitre = Level.CHAPITRE, self._labels[entry.words]
                entry.role = RowRole.DETAIL
                for below in self._entries[rank + 1 :]:
                    if below.level is not Level.NATURE or below.chapitre:
                        break
                    if entry.chapitre in self._coder.chapters_of(below.nature):
                        below.chapitre = entry.chapitre

    def find_nested(self) -> None:
        """Find accounts that are the sum of finer ones next to them."""
        above, below = self._beside_finer()
        proven = 0
        doubtful: list[tuple[int, list[int]]] = []
        for rank in reversed(above):
            children = self._finer(rank, 1)
            if children and self._is_sum(rank, children):
                self._exclude(rank, children)
                proven += 1
            elif children:
                doubtful.append((rank, children))
        for rank in below:
            children = self._finer(rank, -1) if self._leaf[rank] else []
            if children and self._is_sum(rank, children):
                self._exclude(rank, children)
                proven += 1
        if proven >= _ENOUGH and proven > len(doubtful):
            self._exclude_doubtful(doubtful)

    def _beside_finer(self) -> tuple[list[int], list[int]]:
        """Return the accounts right above, and right below, one that begins with them."""
        natures = [entry.nature if entry.level is Level.NATURE else "" for entry in self._entries]
        above, below = [], []
        for rank, (own, other) in enumerate(pairwise(natures)):
            if own == other:
                # The same account twice is a detail only by function, operation or service.
                if own and is_split(self._entries[rank], self._entries[rank + 1]):
                    above.append(rank)
                    below.append(rank + 1)
            elif own and other.startswith(own):
                above.append(rank)
            elif other and own.startswith(other):
                below.append(rank + 1)
        return above, below

    def _exclude_doubtful(self, doubtful: Sequence[tuple[int, list[int]]]) -> None:
        """Leave out the subtotals that do not add up, where the others do; the gaps are told."""
        for rank, children in doubtful:
            if self._leaf[rank]:
                self._exclude(rank, [child for child in children if self._leaf[child]])

    def find_chapters(self) -> None:
        """Find the rows of chapters and operations that are the sum of those of their accounts."""
        parents = [
            (rank, entry)
            for rank, entry in enumerate(self._entries)
            if entry.level is Level.CHAPITRE or entry.level is Level.OPERATION
        ]
        for rank, _ in parents:
            children = self._below(rank)
            if not children or not self._is_sum(rank, children):
                children = self._above(rank) or self._next(rank) or children
            if children:
                self._exclude(rank, children)
        for rank, entry in parents:
            if entry.level is Level.CHAPITRE and entry.role is RowRole.DETAIL:
                same = self._elsewhere(rank)
                if same:
                    self._exclude(rank, same)
                else:
                    self._leaf[rank] = True
            elif entry.level is Level.OPERATION and entry.role is RowRole.DETAIL:
                self._leaf[rank] = True

    def find_totals(self) -> None:
        """Check the totals by name, and explain rows without a code by the rows they add up."""
        found = self._found
        totals = [
            (rank, entry)
            for rank, entry in enumerate(self._entries)
            if entry.level is Level.TOTAL or entry.level is Level.WORDS
        ]
        if not totals:
            return
        sums = Sums(found, np.flatnonzero(self._leaf))
        last = -1
        for rank, entry in totals:
            found.kept[rank] = False
            if entry.role is RowRole.DONT:
                continue
            explained = sums.explains(rank, last)
            if explained is not None:
                self._name_chapter(entry, explained)
                entry.role = RowRole.TOTAL if entry.level is Level.TOTAL else RowRole.SUBTOTAL
                found.checked += 1
            elif entry.level is Level.WORDS:
                found.unnamed.append(rank)
            else:
                found.unproven.append(rank)
            last = rank

    def _name_chapter(self, total: Entry, leaves: Sequence[int]) -> None:
        """Give the chapter of a total to the rows that it adds up, when nothing else tells it.

        The total proves it, even for an account that the plan puts elsewhere: 2031 voted in 204.
        """
        code = total.chapitre or chapter_in(total.words)
        if not code or not self._coder.is_chapter(code):
            return
        for rank in leaves:
            entry = self._entries[rank]
            if not entry.chapitre:
                entry.chapitre = code

    def _finer(self, rank: int, step: int) -> list[int]:
        """Return the leaves next to an entry that detail it: longer accounts, or functions."""
        parent = self._entries[rank]
        children = []
        other = rank + step
        while 0 <= other < len(self._entries) and details(parent, self._entries[other]):
            if self._leaf[other]:
                children.append(other)
            other += step
        return children

    def _below(self, rank: int) -> list[int]:
        parent = self._entries[rank]
        children = []
        for other in range(rank + 1, len(self._entries)):
            entry = self._entries[other]
            if entry.segment != parent.segment or entry.level is Level.CHAPITRE:
                break
            if entry.level is Level.OPERATION and parent.level is Level.OPERATION:
                break
            if entry.role is RowRole.DONT:
                continue
            if entry.level in {Level.TOTAL, Level.WORDS}:
                break
            if not self._leaf[other]:
                continue
            if not self._belongs(entry, parent):
                break
            children.append(other)
        return children

    def _belongs(self, entry: Entry, parent: Entry) -> bool:
        if entry.context.sens is not parent.context.sens:
            return False
        if parent.level is Level.OPERATION:
            return entry.operation == parent.operation
        if entry.chapitre:
            return entry.chapitre == parent.chapitre
        uses = self._coder.chapters_of(entry.nature)
        if not uses or parent.chapitre in uses or entry.nature.startswith(parent.chapitre):
            return True
        # 45411 is the first mandate of the chapter 4541.
        return any(use.startswith("45") and parent.chapitre.startswith(use) for use in uses)

    def _next(self, rank: int) -> list[int]:
        """Return the accounts right below a row that is their sum, whatever their chapter."""
        parent = self._entries[rank]
        children: list[int] = []
        for other in range(rank + 1, len(self._entries)):
            entry = self._entries[other]
            if entry.level is not Level.NATURE or entry.segment != parent.segment:
                break
            if self._leaf[other] and entry.chapitre in {"", parent.chapitre}:
                children.append(other)
        if not children or not self._is_sum(rank, children):
            return []
        for child in children:
            self._entries[child].chapitre = parent.chapitre
        return children

    def _above(self, rank: int) -> list[int]:
        """Return the accounts above a chapter printed under them, when they may enter it."""
        parent = self._entries[rank]
        children: list[int] = []
        for other in range(rank - 1, -1, -1):
            entry = self._entries[other]
            if entry.level is not Level.NATURE or entry.segment != parent.segment:
                break
            uses = self._coder.chapters_of(entry.nature)
            if parent.chapitre not in uses and not entry.nature.startswith(parent.chapitre):
                break
            if self._leaf[other]:
                children.append(other)
        if children and self._is_sum(rank, children):
            for child in children:
                self._entries[child].chapitre = parent.chapitre
            return children
        return []

    def _elsewhere(self, rank: int) -> list[int]:
        """Return the accounts of the same chapter elsewhere: the row is of a summary."""
        parent = self._entries[rank]
        if not self._by_chapter:
            for other, entry in enumerate(self._entries):
                if self._leaf[other] and entry.level is Level.NATURE:
                    self._by_chapter.setdefault(_chapter_key(entry), []).append(other)
        same = self._by_chapter.get(_chapter_key(parent), [])
        return same if same and self._is_sum(rank, same) else []

    def _is_sum(self, rank: int, children: Sequence[int]) -> bool:
        found = self._found
        stated = found.known[rank] & found.known[children].any(axis=0)
        if not stated.any():
            return False
        sums = found.cents[children].sum(axis=0)
        own = found.cents[rank]
        return bool((own == sums)[stated].all() and (own[stated] != 0).any())

    def _exclude(self, rank: int, children: Sequence[int]) -> None:
        """Leave a subtotal out, but for the amounts that none of its rows gives."""
        found = self._found
        entry = self._entries[rank]
        given = found.known[children].any(axis=0)
        alone = found.known[rank] & ~given & (found.cents[rank] != 0)
        found.kept[rank] = alone
        self._leaf[rank] = False
        sums = found.cents[children].sum(axis=0)
        wrong = found.known[rank] & given & (found.cents[rank] != sums)
        if wrong.any():
            found.gaps += [
                Gap(entry.row, found.columns[c], int(found.cents[rank, c]), int(sums[c]))
                for c in np.flatnonzero(wrong)
            ]
        else:
            found.checked += 1
        if entry.level is Level.CHAPITRE:
            found.covered |= dict.fromkeys(children, rank)
        entry.role = RowRole.DETAIL if alone.any() else RowRole.SUBTOTAL


def _chapter_key(entry: Entry) -> tuple[object, ...]:
    return entry.chapitre, entry.context.sens, entry.context.section
