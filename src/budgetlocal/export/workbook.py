"""A table as an Excel workbook: numbers as numbers, labels as text, the source on its own sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.core.formatting import UNKNOWN
from budgetlocal.core.specs import Cell, CellKind, Row, TableSpec
from budgetlocal.core.text import Text, translatable
from budgetlocal.export.sheet_styles import SheetStyles
from budgetlocal.export.whole_file import written_whole

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Say = Callable[[Text], str]
Watch = Callable[[int], None]
"""Told a percentage now and then; what it raises stops the writing and leaves no file."""
_BETWEEN_LOOKS = 1_000

HEADER_ROW = 3
"""Rank, from 0, of the row that holds the titles of the columns."""

_PERCENT = "0.0%"
_DEEPEST = 7  # outline levels that Excel knows
_WIDEST = 60


def write_workbook(
    table: TableSpec, path: Path, *, say: Say = str, watch: Watch | None = None
) -> None:
    """Write one table to `path`, whole or not at all; `watch` is told how far it is, in percent.

    Amounts are in euros, rates are fractions shown as percentages; an unknown cell holds the
    text "n. d.", which a sum leaves aside and which never counts as zero.

    Raises:
        UserError: the file cannot be written there.

    """
    import xlsxwriter

    with (
        written_whole(path) as temporary,
        xlsxwriter.Workbook(temporary, {"in_memory": True}) as book,
    ):
        styles = SheetStyles(book, percent=_PERCENT)
        sheet = book.add_worksheet(_sheet_name(say(table.title)))
        _write_table(sheet, table, styles, say, watch)
        source = say(translatable("Workbook", "Source"))
        _write_source(book.add_worksheet(source), table, styles, say)


@dataclass(frozen=True, slots=True)
class _Place:
    row: int
    column: int


def _write_table(
    sheet: Worksheet, table: TableSpec, styles: SheetStyles, say: Say, watch: Watch | None
) -> None:
    sheet.write_string(0, 0, say(table.title), styles.title)
    sheet.write_string(1, 0, say(table.source), styles.quiet)
    for rank, column in enumerate(table.columns):
        style = styles.header if column.kind is CellKind.TEXT else styles.header_right
        sheet.write_string(HEADER_ROW, rank, say(column.title), style)
        sheet.set_column(rank, rank, _width(table, rank, say))
    for rank, row in enumerate(table.rows):
        if watch is not None and rank % _BETWEEN_LOOKS == 0:
            watch(100 * rank // len(table.rows))
        _write_row(sheet, HEADER_ROW + 1 + rank, row, table, styles, say)
    sheet.freeze_panes(HEADER_ROW + 1, 1)
    sheet.outline_settings(symbols_below=False)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(HEADER_ROW)


def _write_row(
    sheet: Worksheet, number: int, row: Row, table: TableSpec, styles: SheetStyles, say: Say
) -> None:
    sheet.set_row(number, None, None, {"level": min(row.level, _DEEPEST)})
    for rank, (cell, column) in enumerate(zip(row.cells, table.columns, strict=True)):
        indent = row.level if rank == 0 else 0
        unknown = cell is None and column.kind is not CellKind.TEXT
        style = styles.cell(column.kind, row.style, indent, unknown=unknown)
        _write_cell(sheet, _Place(number, rank), cell, column.kind, style, say)


def _write_cell(
    sheet: Worksheet, place: _Place, cell: Cell, kind: CellKind, style: Format, say: Say
) -> None:
    if cell is None and kind is CellKind.TEXT:
        sheet.write_blank(place.row, place.column, None, style)
    elif cell is None:
        sheet.write_string(place.row, place.column, UNKNOWN, style)
    elif isinstance(cell, Text):
        sheet.write_string(place.row, place.column, say(cell), style)
    else:
        exact = Decimal(cell) / 100 if kind is CellKind.EUROS else Decimal(cell)
        sheet.write_number(place.row, place.column, float(exact), style)


def _write_source(sheet: Worksheet, table: TableSpec, styles: SheetStyles, say: Say) -> None:
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, 1, 90)
    rows = [
        (say(translatable("Workbook", "Tableau")), say(table.title)),
        (say(translatable("Workbook", "Source")), say(table.source)),
        (
            say(translatable("Workbook", "Donnée inconnue")),
            say(
                translatable("Workbook", "« n. d. » : le fichier ne dit rien ; ce n'est pas zéro.")
            ),
        ),
        *((say(column.title), say(column.help)) for column in table.columns if column.help),
    ]
    for rank, (name, value) in enumerate(rows):
        sheet.write_string(rank, 0, name, styles.bold)
        sheet.write_string(rank, 1, value, styles.wrapped)


def _width(table: TableSpec, rank: int, say: Say) -> int:
    column = table.columns[rank]
    if column.kind is not CellKind.TEXT:
        return 18
    texts = [row.cells[rank] for row in table.rows]
    lengths = [len(say(text)) for text in texts if isinstance(text, Text)]
    return min(_WIDEST, max([*lengths, len(say(column.title))]) + 2)


def _sheet_name(title: str) -> str:
    kept = "".join(" " if mark in "[]:*?/\\" else mark for mark in title)
    name = " ".join(kept.split())[:31].strip("' ")
    return name if name and name.casefold() != "source" else "Tableau"
