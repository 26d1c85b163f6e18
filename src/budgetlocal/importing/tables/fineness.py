"""Which of two rows details the other: a longer account, a function, an operation, a service."""

from __future__ import annotations

from budgetlocal.importing.tables.entries import Entry, Level


def is_split(entry: Entry, other: Entry) -> bool:
    """Whether two rows of one account are of two functions, operations or services."""
    return (entry.fonction, entry.operation, entry.service) != (
        other.fonction,
        other.operation,
        other.service,
    )


def details(parent: Entry, entry: Entry) -> bool:
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
