"""What changes, line by line and to the cent, between two readings of one step of a budget."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from budgetlocal.core.document import Line
from budgetlocal.core.kinds import Amount, Section, Sens
from budgetlocal.core.money import Cents
from budgetlocal.workspace.content import LineContent, LineKey, line_content

COMPARED_AMOUNTS = (Amount.MT_PREV, Amount.CRED_OUV, Amount.MT_REAL)

_Place = tuple[Section | None, Sens]
_PLACES: tuple[_Place, ...] = tuple(
    (section, sens) for section in (*Section, None) for sens in Sens
)


@dataclass(frozen=True, slots=True)
class AmountGap:
    """A total that differs between the document in the workspace and the one that comes in."""

    section: Section | None
    sens: Sens
    amount: Amount
    existing: Cents | None
    """None when no line gives that amount, which is not zero."""
    incoming: Cents | None

    @property
    def gap(self) -> Cents | None:
        """Incoming minus existing, None when either is unknown."""
        if self.existing is None or self.incoming is None:
            return None
        return self.incoming - self.existing


@dataclass(frozen=True, slots=True)
class Comparison:
    """How the lines that come in differ from those of the workspace."""

    added: int
    removed: int
    changed: int
    gaps: tuple[AmountGap, ...]
    """The totals that differ, only."""


def compare(existing: Iterable[Line], incoming: Iterable[Line]) -> Comparison:
    """Return how two sets of lines differ.

    Lines that are equal but for their place in the file cancel out. Among the others, those with
    the same nature, function, operation and direction are one line that changed; the rest was
    added or removed.
    """
    before, after = tuple(existing), tuple(incoming)
    old, new = Counter(map(line_content, before)), Counter(map(line_content, after))
    lost, gained = _by_key(old - new), _by_key(new - old)
    changed = (lost & gained).total()
    return Comparison(
        added=gained.total() - changed,
        removed=lost.total() - changed,
        changed=changed,
        gaps=_gaps(before, after),
    )


def _by_key(contents: Counter[LineContent]) -> Counter[LineKey]:
    counted: Counter[LineKey] = Counter()
    for (key, *_), number in contents.items():
        counted[key] += number
    return counted


def _gaps(before: tuple[Line, ...], after: tuple[Line, ...]) -> tuple[AmountGap, ...]:
    old, new = _totals(before), _totals(after)
    gaps = (
        AmountGap(
            section,
            sens,
            amount,
            existing=old.get((section, sens, amount)),
            incoming=new.get((section, sens, amount)),
        )
        for section, sens in _PLACES
        for amount in COMPARED_AMOUNTS
    )
    return tuple(each for each in gaps if each.existing != each.incoming)


def _totals(lines: tuple[Line, ...]) -> dict[tuple[Section | None, Sens, Amount], Cents]:
    totals: dict[tuple[Section | None, Sens, Amount], Cents] = defaultdict(int)
    for line in lines:
        for amount in COMPARED_AMOUNTS:
            cents = line.amount(amount)
            if cents is not None:
                totals[line.section, line.sens, amount] += cents
    return dict(totals)
