"""A spreadsheet before it is written: rows that know which leaves of the budget they show."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from tests.layouts.budgets import Budget, Cents, Entry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Cell = str | int | float | Decimal | None
Truth = dict[tuple[str, str, str, str], Cents]
"""Total by (section F/I, sens D/R, chapitre, stage), in cents."""


class Role(StrEnum):
    """What a row is for a reader; what is not a leaf must not be counted."""

    PREAMBLE = "preamble"
    HEADER = "header"
    LEAF = "leaf"
    TITLE = "title"
    TOTAL = "total"
    DONT = "dont"
    CARRY = "carry"
    BLANK = "blank"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Leaf:
    """A leaf of the budget as one row shows it: its amounts in cents and their columns."""

    exercice: int
    entry: Entry
    shown: Mapping[str, Cents | None]
    columns: Mapping[str, int]
    is_copy: bool = False
    """Whether a duplicated page repeats it: it counts once."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a sheet."""

    cells: tuple[Cell, ...]
    role: Role
    leaves: tuple[Leaf, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet; merges are 0-based (row, column, row, column), both ends included."""

    name: str
    rows: tuple[Row, ...]
    merges: tuple[tuple[int, int, int, int], ...] = ()
    is_hidden: bool = False
    is_data: bool = True
    """Whether the sheet is the budget: covers, pivots and old versions are not."""
    percents: frozenset[int] = frozenset()
    """Columns of rates, shown as percentages."""
    amount_columns: Mapping[str, frozenset[int]] = field(default_factory=dict)
    """Where each stage stands, whatever the row."""


@dataclass(frozen=True, slots=True)
class Book:
    """One file to write, and what it truly says."""

    name: str
    budgets: tuple[Budget, ...]
    pages: tuple[Page, ...]
    stages: tuple[str, ...]

    def leaves(self) -> Iterator[Leaf]:
        """Yield each leaf that counts."""
        for page in self.pages:
            if page.is_data:
                for row in page.rows:
                    yield from (leaf for leaf in row.leaves if not leaf.is_copy)

    def truth(self, exercice: int) -> Truth:
        """Return the totals that a right import gives for one exercice; zeros are left out."""
        totals: defaultdict[tuple[str, str, str, str], Cents] = defaultdict(int)
        for leaf in self.leaves():
            if leaf.exercice == exercice:
                for stage, cents in leaf.shown.items():
                    if stage in self.stages:
                        entry = leaf.entry
                        totals[entry.section, entry.sens, entry.chapitre, stage] += cents or 0
        return {key: value for key, value in totals.items() if value}

    def with_page(self, rank: int, page: Page) -> Book:
        """Return the book with one page replaced."""
        pages = list(self.pages)
        pages[rank] = page
        return replace(self, pages=tuple(pages))
