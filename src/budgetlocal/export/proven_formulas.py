"""Which cells of a table are sums, differences or ratios of others, proven before it is said.

A relation is written as a formula only where it holds exactly: to the cent for amounts, to the last
digit kept for a ratio. An unknown cell is never part of one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import permutations

from budgetlocal.core.money import ratio
from budgetlocal.core.specs import Cell, CellKind, RowStyle, TableSpec
from budgetlocal.core.text import Text

_ADDED = (CellKind.EUROS, CellKind.COUNT)
_FEWEST_ROWS = 2
"""A relation between columns that one row alone shows may be chance."""
_MOST_COLUMNS = 14
_CLOSE = Decimal("1e-20")
"""Ratios are Decimals of 28 digits."""


@dataclass(frozen=True, slots=True)
class Sum:
    """A cell that is the sum of cells of its column, by the ranks of their rows."""

    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """A cell that is one cell of its row less another, by the ranks of their columns."""

    column: int
    less: int


@dataclass(frozen=True, slots=True)
class Ratio:
    """A cell that is one cell of its row divided by another."""

    column: int
    by: int


@dataclass(frozen=True, slots=True)
class Variation:
    """A cell that is the relative change from one cell of its row to another."""

    after: int
    before: int


Relation = Sum | Difference | Ratio | Variation
Place = tuple[int, int]
"""Ranks of a row and of a column."""


def proven(table: TableSpec) -> Mapping[Place, Relation]:
    """Return the cells of a table that others make, with how; each is checked.

    A sum wins over a relation between columns, so that a total stays the total of its rows.
    """
    return {**_by_columns(table), **dict(_sums(table))}


def _sums(table: TableSpec) -> Iterator[tuple[Place, Sum]]:
    for row in range(len(table.rows)):
        for addends in _candidates(table, row):
            for column, head in enumerate(table.columns):
                if head.kind in _ADDED and _adds_up(table, row, addends, column):
                    yield (row, column), Sum(addends)


def _candidates(table: TableSpec, row: int) -> Iterator[tuple[int, ...]]:
    """Yield the rows that a row may be the sum of: its children, else the plain rows above it."""
    rows = table.rows
    children = []
    nearest = None
    for rank in range(row + 1, len(rows)):
        if rows[rank].level <= rows[row].level:
            break
        nearest = rows[rank].level if nearest is None else min(nearest, rows[rank].level)
        children.append(rank)
    direct = tuple(rank for rank in children if rows[rank].level == nearest)
    if direct:
        yield direct
        return
    if rows[row].style is RowStyle.NORMAL:
        return
    above: list[int] = []
    for rank in range(row - 1, -1, -1):
        if rows[rank].style is not RowStyle.NORMAL or rows[rank].level != rows[row].level:
            break
        above.append(rank)
    if len(above) >= _FEWEST_ROWS:
        yield tuple(reversed(above))


def _adds_up(table: TableSpec, row: int, addends: tuple[int, ...], column: int) -> bool:
    total = _number(table.rows[row].cells[column])
    parts = [_number(table.rows[rank].cells[column]) for rank in addends]
    known = [part for part in parts if part is not None]
    if total is None or total != int(total):  # a sum is written with two decimals of a euro
        return False
    return len(known) == len(parts) and sum(known) == total


def _by_columns(table: TableSpec) -> Mapping[Place, Relation]:
    """Return the cells of the columns that two other columns make, on every row where all are known.

    A column is explained once, by columns that are not explained by it themselves.
    """
    found: dict[Place, Relation] = {}
    explained: set[int] = set()
    numbers = [rank for rank, head in enumerate(table.columns) if head.kind is not CellKind.TEXT]
    if len(numbers) > _MOST_COLUMNS:
        return found
    for target in reversed(numbers):
        others = [rank for rank in numbers if rank != target and rank not in explained]
        kind = table.columns[target].kind
        for relation, holds in _trials(kind, others, table):
            rows = _rows_that_hold(table, target, relation, holds)
            if rows:
                found |= {(row, target): relation for row in rows}
                explained.add(target)
                break
    return found


Holds = Callable[[Decimal, Decimal], Decimal | None]


def _trials(
    kind: CellKind, others: list[int], table: TableSpec
) -> Iterator[tuple[Relation, Holds]]:
    amounts = [rank for rank in others if table.columns[rank].kind is CellKind.EUROS]
    for one, other in permutations(amounts, 2):
        if kind is CellKind.EUROS:
            yield Difference(one, other), lambda a, b: a - b
        elif kind is CellKind.PERCENT:
            yield Ratio(one, other), ratio
            yield Variation(one, other), lambda a, b: ratio(a - b, b)


def _rows_that_hold(
    table: TableSpec, target: int, relation: Relation, holds: Holds
) -> tuple[int, ...]:
    """Return the rows where a relation holds; none when it fails on one, or says too little."""
    if isinstance(relation, Sum):
        return ()
    one, other = _operands(relation)
    rows, telling = [], 0
    for rank, row in enumerate(table.rows):
        cells = [_number(row.cells[column]) for column in (target, one, other)]
        if None in cells:
            continue
        value, left, right = (Decimal(cell or 0) for cell in cells)
        expected = holds(left, right)
        if expected is None or abs(expected - value) > _CLOSE * max(Decimal(1), abs(value)):
            return ()
        rows.append(rank)
        telling += left != 0 and right != 0
    return tuple(rows) if telling >= _FEWEST_ROWS else ()


def _operands(relation: Difference | Ratio | Variation) -> tuple[int, int]:
    if isinstance(relation, Difference):
        return relation.column, relation.less
    if isinstance(relation, Ratio):
        return relation.column, relation.by
    return relation.after, relation.before


def _number(cell: Cell) -> int | Decimal | None:
    return None if isinstance(cell, Text) else cell
