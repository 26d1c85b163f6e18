"""A table on a sheet: numbers as numbers, proven formulas with their value, texts as texts."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from budgetlocal.core.formatting import UNKNOWN
from budgetlocal.core.specs import Cell, CellKind, KeyFigure, RowStyle, TableSpec, Unit
from budgetlocal.core.text import Text, translatable
from budgetlocal.export.proven_formulas import Difference, Ratio, Relation, Sum, proven
from budgetlocal.export.sheet_styles import SheetStyles
from budgetlocal.export.words import Say

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

HEADER = 3
"""Rank, from 0, of the row that holds the titles of the columns."""
_UNITS = {
    Unit.EUROS: (CellKind.EUROS, translatable("Workbook", "€")),
    Unit.EUROS_PER_HEAD: (CellKind.PER_HEAD, translatable("Workbook", "€ par habitant")),
    Unit.PERCENT: (CellKind.PERCENT, translatable("Workbook", "%")),
    Unit.COUNT: (CellKind.COUNT, translatable("Workbook", "nombre")),
    Unit.YEARS: (CellKind.YEARS, translatable("Workbook", "années")),
    Unit.MEASURE: (CellKind.MEASURE, translatable("Workbook", "unité de la source")),
}
_DEEPEST = 7
_WIDEST = 60
_NUMBER_WIDTH = 18
_FIGURE_WIDTHS = (44, 18, 18, 18, 18, 90)
_LINE = 15.0
"""Points: the height of a line of text of a sheet."""
_CHUNK = 200
"""Cells that one SUM names at most: Excel takes 255 arguments."""


def write_sheet_table(
    sheet: Worksheet, table: TableSpec, styles: SheetStyles, say: Say, *, gaps: bool = False
) -> int:
    """Write a table under its title and source; return the rank of its last row.

    With `gaps`, an unknown number is an empty cell, which a chart leaves out; else "n. d.".
    """
    sheet.write_string(0, 0, say(table.title), styles.title)
    sheet.write_string(1, 0, say(table.source), styles.quiet)
    for rank, column in enumerate(table.columns):
        style = styles.header if column.kind is CellKind.TEXT else styles.header_right
        sheet.write_string(HEADER, rank, say(column.title), style)
        sheet.set_column(rank, rank, _width(table, rank, say))
    titles = [
        (say(column.title), _width(table, rank, say)) for rank, column in enumerate(table.columns)
    ]
    sheet.set_row(HEADER, row_height(titles))
    formulas = proven(table)
    for rank, row in enumerate(table.rows):
        if row.level:
            sheet.set_row(HEADER + 1 + rank, None, None, {"level": min(row.level, _DEEPEST)})
        for place_in_row, cell in enumerate(row.cells):
            kind = table.columns[place_in_row].kind
            indent = row.level if place_in_row == 0 else 0
            unknown = cell is None and kind is not CellKind.TEXT
            style = styles.cell(kind, row.style, indent, unknown=unknown)
            place = (HEADER + 1 + rank, place_in_row)
            if cell is None and (gaps or kind is CellKind.TEXT):
                sheet.write_blank(*place, None, style)
            elif (rank, place_in_row) in formulas:
                relation = formulas[rank, place_in_row]
                _write_formula(sheet, place, relation, _exact(cell, kind), style)
            else:
                _write_cell(sheet, place, cell, kind, style, say)
    sheet.freeze_panes(HEADER + 1, 1)
    sheet.outline_settings(symbols_below=False)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(HEADER)
    return HEADER + len(table.rows)


def row_height(texts: Sequence[tuple[str, float]]) -> float:
    """Return the height of a row in points, from its texts and the widths that hold them.

    >>> row_height([("un mot", 20.0)]), row_height([("dix mots et quelques autres", 10.0)])
    (15.0, 60.0)
    """
    return _LINE * max(_lines(text, width) for text, width in texts)


def _lines(text: str, width: float) -> int:
    """Return how many lines a text takes in a width, in characters, broken between its words."""
    lines, left = 1, width
    for word in text.split():
        if len(word) > left and left < width:
            lines, left = lines + 1, width
        left -= len(word) + 1
    return lines


def write_figures(
    sheet: Worksheet, figures: Sequence[KeyFigure], styles: SheetStyles, say: Say
) -> None:
    """Write key figures one under the other: value, unit, change, per head, definition."""
    titles = (
        translatable("Workbook", "Indicateur"),
        translatable("Workbook", "Valeur"),
        translatable("Workbook", "Unité"),
        translatable("Workbook", "Variation en un an"),
        translatable("Workbook", "€ par habitant"),
        translatable("Workbook", "Définition"),
    )
    sheet.write_string(0, 0, say(translatable("Workbook", "Chiffres clés")), styles.title)
    for rank, (title, width) in enumerate(zip(titles, _FIGURE_WIDTHS, strict=True)):
        is_number = rank in {1, 3, 4}
        sheet.write_string(
            HEADER, rank, say(title), styles.header_right if is_number else styles.header
        )
        sheet.set_column(rank, rank, width)
    for row, figure in enumerate(figures, start=HEADER + 1):
        kind, unit = _UNITS[figure.unit]
        reason = figure.missing if figure.value is None else None
        definition = f"{say(figure.definition)} {say(reason)}" if reason else say(figure.definition)
        numbers = (
            (1, figure.value, kind),
            (3, figure.change, CellKind.PERCENT),
            (4, figure.per_head, CellKind.PER_HEAD),
        )
        sheet.write_string(row, 0, say(figure.label), styles.wrapped)
        sheet.write_string(row, 2, say(unit), styles.wrapped)
        sheet.write_string(row, 5, definition.strip(), styles.wrapped)
        texts = [(say(figure.label), _FIGURE_WIDTHS[0]), (definition, _FIGURE_WIDTHS[-1])]
        sheet.set_row(row, row_height(texts))
        for column, value, each in numbers:
            style = styles.cell(each, RowStyle.NORMAL, 0, unknown=value is None)
            _write_cell(sheet, (row, column), value, each, style, say)
    sheet.freeze_panes(HEADER + 1, 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _write_cell(
    sheet: Worksheet, place: tuple[int, int], cell: Cell, kind: CellKind, style: Format, say: Say
) -> None:
    if cell is None:
        sheet.write_string(*place, UNKNOWN, style)
    elif isinstance(cell, Text):
        sheet.write_string(*place, say(cell), style)
    else:
        sheet.write_number(*place, _exact(cell, kind), style)


def _write_formula(
    sheet: Worksheet, place: tuple[int, int], relation: Relation, value: float, style: Format
) -> None:
    sheet.write_formula(*place, formula_of(relation, place), style, value)


def formula_of(relation: Relation, place: tuple[int, int]) -> str:
    """Return the formula of a cell at a place of the sheet (row and column from 0)."""
    from xlsxwriter.utility import xl_rowcol_to_cell

    row, column = place
    if isinstance(relation, Sum):
        return f"=ROUND({_sum(relation.rows, column)},2)"
    if isinstance(relation, Difference):
        one, other = (xl_rowcol_to_cell(row, each) for each in (relation.column, relation.less))
        return f"=ROUND({one}-{other},2)"
    if isinstance(relation, Ratio):
        one, other = (xl_rowcol_to_cell(row, each) for each in (relation.column, relation.by))
        return f'=IF({other}=0,"{UNKNOWN}",{one}/{other})'
    after, before = (xl_rowcol_to_cell(row, each) for each in (relation.after, relation.before))
    return f'=IF({before}=0,"{UNKNOWN}",({after}-{before})/{before})'


def _sum(rows: Sequence[int], column: int) -> str:
    """Return the sum of cells of a column, as ranges where rows follow each other."""
    from xlsxwriter.utility import xl_range, xl_rowcol_to_cell

    runs: list[list[int]] = []
    for rank in rows:
        if runs and runs[-1][-1] == rank - 1:
            runs[-1].append(rank)
        else:
            runs.append([rank])
    first = HEADER + 1
    names = [
        xl_range(first + run[0], column, first + run[-1], column)
        if len(run) > 1
        else xl_rowcol_to_cell(first + run[0], column)
        for run in runs
    ]
    sums = [
        f"SUM({','.join(names[start : start + _CHUNK])})" for start in range(0, len(names), _CHUNK)
    ]
    return "+".join(sums)


def _exact(cell: Cell, kind: CellKind) -> float:
    if cell is None or isinstance(cell, Text):
        raise TypeError(cell)
    return float(Decimal(cell) / 100 if kind is CellKind.EUROS else Decimal(cell))


def table_width(table: TableSpec, say: Say) -> float:
    """Return the width of a table on its sheet, in characters."""
    return float(sum(_width(table, rank, say) for rank in range(len(table.columns))))


def _width(table: TableSpec, rank: int, say: Say) -> int:
    column = table.columns[rank]
    if column.kind is not CellKind.TEXT:
        return _NUMBER_WIDTH
    texts = [row.cells[rank] for row in table.rows]
    lengths = [len(say(text)) for text in texts if isinstance(text, Text)]
    return min(_WIDEST, max([*lengths, len(say(column.title))]) + 2)
