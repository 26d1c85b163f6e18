"""Which rows are budget lines and which repeat others: subtotals and totals, proven by their sums."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from budgetlocal.importing.tables.amount_columns import NUMBER
from budgetlocal.importing.tables.coding import Coder
from budgetlocal.importing.tables.entries import BlockRows, Entry, Level
from budgetlocal.importing.tables.folding import fold
from budgetlocal.importing.tables.roles import RowRole

_ENOUGH = 3
"""Parents proven by their sums, from which a layout is known to print subtotals by account."""
_SHORTEST_RUN = 4
"""Rows, equal to rows above, that make a page printed twice."""


@dataclass(slots=True)
class Gap:
    """A subtotal that is not the sum of its rows."""

    row: int
    column: int
    stated: int
    computed: int


@dataclass(slots=True)
class Structure:
    """What each entry of a block is, and what was checked."""

    entries: Sequence[Entry]
    columns: list[int]
    cents: np.ndarray
    """Entries x amount columns, int64."""
    known: np.ndarray
    """Same shape: whether the cell holds an amount."""
    kept: np.ndarray
    """Same shape: whether the amount goes into a budget line."""
    gaps: list[Gap] = field(default_factory=list)
    checked: int = 0
    """Subtotals and totals that are the sum of their rows, to the cent, in every column."""
    unnamed: list[int] = field(default_factory=list)
    """Entries with amounts, no code, and no sum that explains them."""
    unproven: list[int] = field(default_factory=list)
    """Totals that no sum of rows explains."""
    copies: list[int] = field(default_factory=list)
    """Entries that repeat, one after the other, a run of rows above."""


def structure_of(rows: BlockRows, coder: Coder, labels: dict[str, str], *, flat: bool) -> Structure:
    """Return what the entries of a block are; their `role` is set.

    `flat` is a database with one line a row: nothing in it is a subtotal, but totals by name.
    `labels` gives the chapter of a folded label, for tables without codes.
    """
    found = _matrix(rows)
    builder = _Builder(found, coder, labels)
    if not flat:
        builder.name_chapters()
        builder.find_nested()
        builder.find_chapters()
    builder.find_totals()
    found.copies = _copies(found)
    return found


def _matrix(rows: BlockRows) -> Structure:
    columns = sorted(rows.amounts)
    index = np.array([entry.row for entry in rows.entries], dtype=np.int64)
    shape = (len(index), len(columns))
    cents, known = np.zeros(shape, np.int64), np.zeros(shape, bool)
    for rank, column in enumerate(columns):
        cells = rows.amounts[column]
        cents[:, rank] = cells.cents[index]
        known[:, rank] = cells.state[index] == NUMBER
    cents[~known] = 0
    return Structure(rows.entries, columns, cents, known, known.copy())


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
        proven: list[tuple[int, list[int]]] = []
        doubtful: list[tuple[int, list[int]]] = []
        for rank in range(len(self._entries) - 1, -1, -1):
            if self._entries[rank].level is not Level.NATURE:
                continue
            children = self._finer(rank, 1)
            if children and self._is_sum(rank, children):
                self._exclude(rank, children)
                proven.append((rank, children))
            elif children:
                doubtful.append((rank, children))
        for rank in range(len(self._entries)):
            if self._entries[rank].level is Level.NATURE and self._leaf[rank]:
                children = self._finer(rank, -1)
                if children and self._is_sum(rank, children):
                    self._exclude(rank, children)
                    proven.append((rank, children))
        if len(proven) >= _ENOUGH and len(proven) > len(doubtful):
            for rank, children in doubtful:
                if self._leaf[rank]:
                    self._exclude(rank, [child for child in children if self._leaf[child]])

    def find_chapters(self) -> None:
        """Find the rows of chapters and operations that are the sum of those of their accounts."""
        for rank, entry in enumerate(self._entries):
            if entry.level not in {Level.CHAPITRE, Level.OPERATION}:
                continue
            children = self._below(rank) or self._above(rank)
            if children:
                self._exclude(rank, children)
        for rank, entry in enumerate(self._entries):
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
        leaves = np.flatnonzero(self._leaf)
        sums = _Sums(found, leaves)
        last = -1
        for rank, entry in enumerate(self._entries):
            if entry.level not in {Level.TOTAL, Level.WORDS}:
                continue
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
        """Give the chapter of a total to the rows that it adds up, when nothing else tells it."""
        code = total.chapitre or _chapter_in(total.words)
        if not code or not self._coder.is_chapter(code):
            return
        for rank in leaves:
            entry = self._entries[rank]
            if entry.chapitre:
                continue
            uses = self._coder.chapters_of(entry.nature)
            if not uses or code in uses or entry.nature.startswith(code):
                entry.chapitre = code

    def _finer(self, rank: int, step: int) -> list[int]:
        """Return the leaves next to an entry that detail it: longer accounts, or functions."""
        parent = self._entries[rank]
        children = []
        other = rank + step
        while 0 <= other < len(self._entries) and _details(parent, self._entries[other]):
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
        return not uses or parent.chapitre in uses or entry.nature.startswith(parent.chapitre)

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
        entry.role = RowRole.DETAIL if alone.any() else RowRole.SUBTOTAL


class _Sums:
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
                return self._leaves[start:at].tolist()
        for end in sorted(self._ends(at, rank)):
            if (self._running[end] - self._running[at] == own)[stated].all():
                return self._leaves[at:end].tolist()
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
            code = entry.chapitre or _chapter_in(entry.words)
            if code:
                padded = code.zfill(3)
                same = (self._chapters == code) | (self._chapters == padded)
                masks.append(mask & same)
            masks.append(mask)
        return masks


def _chapter_key(entry: Entry) -> tuple[object, ...]:
    return entry.chapitre, entry.context.sens, entry.context.section


def _details(parent: Entry, entry: Entry) -> bool:
    """Whether an entry is finer than another: a longer account, or the same one by function."""
    if entry.level is not Level.NATURE or entry.segment != parent.segment:
        return False
    if entry.context.sens is not parent.context.sens or not parent.nature:
        return False
    if entry.nature != parent.nature:
        return entry.nature.startswith(parent.nature)
    own = (parent.fonction, parent.operation, parent.service)
    other = (entry.fonction, entry.operation, entry.service)
    return own != other and all(
        not mine or mine == its for mine, its in zip(own, other, strict=True)
    )


def _chapter_in(words: str) -> str:
    return next((word for word in words.split() if word.isdigit() and len(word) <= 4), "")  # noqa: PLR2004


def _copies(found: Structure) -> list[int]:
    """Return the entries of runs that repeat rows above, all cells alike: a page printed twice."""
    seen: dict[tuple[object, ...], list[int]] = {}
    keys: list[tuple[object, ...] | None] = []
    for rank, entry in enumerate(found.entries):
        if entry.role is not RowRole.DETAIL or not found.cents[rank].any():
            keys.append(None)
            continue
        key = (
            entry.nature, entry.chapitre, entry.fonction, entry.operation, entry.service,
            fold(entry.libelle), entry.exercice, entry.etape,
            found.cents[rank].tobytes(),
        )  # fmt: skip
        keys.append(key)
        seen.setdefault(key, []).append(rank)
    copies: list[int] = []
    rank = 0
    lines = [rank for rank, key in enumerate(keys) if key is not None]
    place = {rank: position for position, rank in enumerate(lines)}
    position = 0
    while position < len(lines):
        rank = lines[position]
        key = keys[rank]
        first = seen[key][0] if key is not None else rank
        if first >= rank:
            position += 1
            continue
        size = 0
        while (
            position + size < len(lines)
            and place[first] + size < position
            and keys[lines[position + size]] == keys[lines[place[first] + size]]
        ):
            size += 1
        if size >= _SHORTEST_RUN:
            copies += lines[position : position + size]
        position += max(size, 1)
    return copies
