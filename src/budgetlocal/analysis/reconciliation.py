"""Two statements of the same thing compared to the cent: each gap with the lines that make it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text

Key = tuple[str, ...]
"""What makes two lines the same: section, sens, movement, chapter, account…"""


@dataclass(frozen=True, slots=True)
class Posting:
    """One line of a statement."""

    key: Key
    cents: Cents
    label: Text
    where: Text
    """Document and place: file, XML line or cell."""
    ordinal: int = 0
    """Rank in the document, 0 when there is none."""


@dataclass(frozen=True, slots=True)
class Gap:
    """One key on which two statements differ, with the lines that are not the same on both sides."""

    key: Key
    left: Cents | None
    """None when the statement has no such line."""
    right: Cents | None
    left_lines: tuple[Posting, ...]
    right_lines: tuple[Posting, ...]

    @property
    def cents(self) -> Cents:
        """Right less left."""
        return (self.right or 0) - (self.left or 0)


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """The outcome of one comparison; no tolerance."""

    code: str
    title: Text
    left: Text
    right: Text
    left_total: Cents
    right_total: Cents
    compared: int
    """How many keys were compared."""
    gaps: tuple[Gap, ...]
    """The widest first."""
    note: Text | None = None

    def __post_init__(self) -> None:
        """Refuse gaps that do not make the difference of the totals."""
        if sum(gap.cents for gap in self.gaps) != self.right_total - self.left_total:
            raise ValueError(self.code)

    @property
    def agrees(self) -> bool:
        """Whether every key has the same amount on both sides."""
        return not self.gaps


def reconciled(
    code: str,
    title: Text,
    left: tuple[Text, Iterable[Posting]],
    right: tuple[Text, Iterable[Posting]],
    note: Text | None = None,
) -> Reconciliation:
    """Return the comparison of two statements, key by key."""
    ours, theirs = _by_key(left[1]), _by_key(right[1])
    keys = dict.fromkeys((*ours, *theirs))
    gaps = (_gap(key, ours.get(key), theirs.get(key)) for key in keys)
    different = [gap for gap in gaps if gap is not None]
    return Reconciliation(
        code=code,
        title=title,
        left=left[0],
        right=right[0],
        left_total=_sum(posting for postings in ours.values() for posting in postings),
        right_total=_sum(posting for postings in theirs.values() for posting in postings),
        compared=len(keys),
        gaps=tuple(sorted(different, key=lambda gap: (-abs(gap.cents), gap.key))),
        note=note,
    )


def _by_key(postings: Iterable[Posting]) -> dict[Key, list[Posting]]:
    found: dict[Key, list[Posting]] = defaultdict(list)
    for posting in postings:
        found[posting.key].append(posting)
    return found


def _gap(key: Key, left: list[Posting] | None, right: list[Posting] | None) -> Gap | None:
    """Return the gap of a key; a line that is missing is no gap when the other side says 0."""
    if _sum(left or ()) == _sum(right or ()):
        return None
    return Gap(
        key=key,
        left=None if left is None else _sum(left),
        right=None if right is None else _sum(right),
        left_lines=_without_same(left or [], right or []),
        right_lines=_without_same(right or [], left or []),
    )


def _without_same(lines: list[Posting], others: list[Posting]) -> tuple[Posting, ...]:
    """Return the lines whose amount the other side does not have: those that make the gap."""
    left_over = Counter(posting.cents for posting in others)
    kept = []
    for posting in lines:
        if left_over[posting.cents] > 0:
            left_over[posting.cents] -= 1
        else:
            kept.append(posting)
    return tuple(kept)


def _sum(postings: Iterable[Posting]) -> Cents:
    return sum(posting.cents for posting in postings)
