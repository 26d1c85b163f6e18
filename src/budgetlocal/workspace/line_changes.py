"""Line by line, what a new reading of a document adds, removes and changes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from budgetlocal.core.document import Line
from budgetlocal.core.kinds import Amount
from budgetlocal.core.money import Cents
from budgetlocal.workspace.content import LineKey, line_content, line_key


class ChangeKind(StrEnum):
    """What happened to a line."""

    ADDED = "ajoutee"
    REMOVED = "retiree"
    CHANGED = "modifiee"


@dataclass(frozen=True, slots=True)
class AmountChange:
    """One amount of a line, before and after; None is unknown, which is not zero."""

    name: str
    """A TotEM name (`CredOuv`), or the code of a supplement (`ENGAGE`)."""
    before: Cents | None
    after: Cents | None


@dataclass(frozen=True, slots=True)
class LineChange:
    """One line that differs; `before` is None when it is added, `after` when it is removed."""

    kind: ChangeKind
    before: Line | None
    after: Line | None
    amounts: tuple[AmountChange, ...]
    """The amounts that differ, only; none when the label or a text is all that changed."""


def line_changes(existing: Iterable[Line], incoming: Iterable[Line]) -> tuple[LineChange, ...]:
    """Return the lines that differ, in the order of the new reading, removed ones last.

    Lines that are equal but for their place cancel out, one for one. Among the others, those with
    the same nature, function, operation and direction are the same line changed, paired in order.
    """
    before, after = tuple(existing), tuple(incoming)
    lost = _without(before, Counter(map(line_content, after)))
    gained = _without(after, Counter(map(line_content, before)))
    waiting: dict[LineKey, list[Line]] = defaultdict(list)
    for line in lost:
        waiting[line_key(line)].append(line)
    changes = []
    for line in gained:
        same = waiting[line_key(line)]
        old = same.pop(0) if same else None
        kind = ChangeKind.CHANGED if old is not None else ChangeKind.ADDED
        changes.append(LineChange(kind, old, line, _differences(old, line)))
    removed = sorted((line for each in waiting.values() for line in each), key=_rank)
    changes += [
        LineChange(ChangeKind.REMOVED, line, None, _differences(line, None)) for line in removed
    ]
    return tuple(changes)


def _without(lines: Iterable[Line], others: Counter[object]) -> list[Line]:
    """Return the lines that no line of the other side equals, each cancelling one."""
    left = []
    for line in lines:
        content = line_content(line)
        if others[content] > 0:
            others[content] -= 1
        else:
            left.append(line)
    return left


def _differences(before: Line | None, after: Line | None) -> tuple[AmountChange, ...]:
    old, new = _amounts(before), _amounts(after)
    return tuple(
        AmountChange(name, old.get(name), new.get(name))
        for name in dict.fromkeys((*old, *new))
        if old.get(name) != new.get(name)
    )


def _amounts(line: Line | None) -> dict[str, Cents]:
    if line is None:
        return {}
    known = {kind.value: cents for kind in Amount if (cents := line.amount(kind)) is not None}
    return known | dict(line.supplements)


def _rank(line: Line) -> int:
    return line.ordinal
