"""From the tables of the readers to series by number of collectivité, with what did not fit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from budgetlocal.reference.codec import Entry
from budgetlocal.reference.values import Kind
from extract.attach import Attachment, attach
from extract.register import Register, Row
from extract.tables import ColumnKey, Table


@dataclass(slots=True)
class Series:
    """One indicator of one exercice from one source, by collectivité."""

    column: ColumnKey
    source: str
    rank: int
    figures: dict[tuple[Kind, str, bool], Entry] = field(default_factory=dict)
    """By kind, code, and whether the collectivité is of today."""


@dataclass(slots=True)
class Gap:
    """A figure that two sources of the same producer give differently."""

    column: ColumnKey
    code: str
    kept: tuple[str, Entry, int]
    other: tuple[str, Entry, int]


@dataclass(slots=True)
class Assembly:
    """Every series, and the facts of the build report."""

    series: dict[tuple[ColumnKey, str], Series] = field(default_factory=dict)
    attachments: list[tuple[Table, Attachment]] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    agreements: int = 0


def assemble(register: Register, tables: Iterable[Table]) -> Assembly:
    """Return the series of all tables; figures keep the collectivité they were published for."""
    assembly = Assembly()
    for table in tables:
        attachment = attach(register, table)
        assembly.attachments.append((table, attachment))
        for column, figures in table.columns.items():
            series = assembly.series.setdefault(
                (column, table.source), Series(column, table.source, table.rank)
            )
            for code, figure in figures.items():
                row = attachment.rows.get(code)
                if row is not None:
                    _put(series, row, figure)
            if table.is_additive:
                _add_parts(register, series, attachment, figures)
    _compare(assembly)
    return assembly


def _put(series: Series, row: Row, figure: Entry) -> None:
    key = (row.kind, row.code, row.is_current)
    if series.figures.get(key, figure) != figure:
        raise ValueError(f"{series.source} {series.column} {row.code}: {figure}")
    series.figures[key] = figure


def _add_parts(
    register: Register, series: Series, attachment: Attachment, figures: dict[str, Entry]
) -> None:
    """Give a merged commune the sum of its parts, in their place, when each of them is known."""
    parts: dict[str, set[str]] = defaultdict(set)
    for code in attachment.former:
        heir = attachment.rows[code].successor
        parts[heir].add(code)
    for heir, codes in parts.items():
        if register.history.is_split(heir):
            continue
        numbers = [figures.get(code) for code in sorted(codes)]
        if all(isinstance(number, int) for number in numbers) and heir in codes:
            total = sum(number for number in numbers if isinstance(number, int))
            _put(series, register.current[Kind.COMMUNE, heir], total)
            for code in codes:
                del series.figures[Kind.COMMUNE, code, False]


def _compare(assembly: Assembly) -> None:
    """Note where sources disagree on the same column, beyond the step of the coarser one."""
    by_column: dict[tuple[str, int], list[Series]] = defaultdict(list)
    for series in assembly.series.values():
        by_column[series.column.indicator, series.column.exercice].append(series)
    for several in by_column.values():
        several.sort(key=lambda series: series.rank)
        for place, series in enumerate(several):
            for other in several[place + 1 :]:
                _compare_two(assembly, series, other)


def _compare_two(assembly: Assembly, first: Series, second: Series) -> None:
    decimals = min(first.column.decimals, second.column.decimals)
    for key in first.figures.keys() & second.figures.keys():
        one, two = first.figures[key], second.figures[key]
        if not (isinstance(one, int) and isinstance(two, int)):
            continue
        left = one / 10 ** (first.column.decimals - decimals)
        right = two / 10 ** (second.column.decimals - decimals)
        if abs(left - right) <= 1:
            assembly.agreements += 1
        else:
            assembly.gaps.append(
                Gap(
                    first.column,
                    key[1],
                    (first.source, one, first.column.decimals),
                    (second.source, two, second.column.decimals),
                )
            )
