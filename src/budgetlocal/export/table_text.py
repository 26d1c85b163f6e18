"""A table as text for the clipboard: TSV and HTML that a French Excel pastes as numbers.

Decimal comma, no thousands separator, no unit. An unknown amount stays "n. d.": a spreadsheet
would read an empty cell as zero.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from html import escape

from budgetlocal.core.formatting import UNKNOWN
from budgetlocal.core.money import euros_text
from budgetlocal.core.specs import Cell, CellKind, Row, TableSpec
from budgetlocal.core.text import Text

Say = Callable[[Text], str]

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
_FORMATS = {
    CellKind.TEXT: r"\@",
    CellKind.EUROS: r"\#\,\#\#0\.00",
    CellKind.PER_HEAD: r"\#\,\#\#0\.00",
    CellKind.PERCENT: r"0\.00%",
    CellKind.COUNT: r"\#\,\#\#0",
    CellKind.YEARS: r"0\.0",
    CellKind.MEASURE: "General",
}


def inert(text: str) -> str:
    """Return the text on one line, made harmless when a spreadsheet would run it as a formula.

    >>> inert("=SOMME(A1)"), inert("Fêtes et cérémonies")
    ("'=SOMME(A1)", 'Fêtes et cérémonies')
    """
    dangerous = text.lstrip(" ").startswith(_FORMULA_STARTS)
    flat = " ".join(text.split()) if any(mark in text for mark in "\t\r\n") else text
    return f"'{flat}" if dangerous else flat


def plain_number(value: int | Decimal, kind: CellKind) -> str:
    """Return a number with a point as decimal separator; amounts in euros, rates as a fraction.

    >>> plain_number(-123456, CellKind.EUROS), plain_number(Decimal("0.3682"), CellKind.PERCENT)
    ('-1234.56', '0.3682')
    """
    if kind is CellKind.EUROS:
        return euros_text(int(value))
    if kind in {CellKind.PER_HEAD, CellKind.YEARS}:
        return f"{_rounded(value, 2):f}"
    if kind is CellKind.PERCENT:
        return f"{_rounded(value, 6).normalize():f}"
    return f"{value:f}" if isinstance(value, Decimal) else f"{value}"


def french_number(value: int | Decimal, kind: CellKind) -> str:
    """Return a number as a person types it in a French spreadsheet: -1234,56 or 36,82%.

    >>> french_number(-123456, CellKind.EUROS), french_number(Decimal("0.3682"), CellKind.PERCENT)
    ('-1234,56', '36,82%')
    """
    if kind is CellKind.PERCENT:
        return f"{_rounded(Decimal(value) * 100, 2):f}%".replace(".", ",")
    return plain_number(value, kind).replace(".", ",")


def selection(table: TableSpec, rows: Sequence[int], columns: Sequence[int]) -> TableSpec:
    """Return the part of a table made of some rows and columns, by rank, in the given order."""
    return replace(
        table,
        columns=tuple(table.columns[column] for column in columns),
        rows=tuple(_narrowed(table.rows[row], columns) for row in rows),
    )


def tsv(table: TableSpec, *, say: Say = str, header: bool = True) -> str:
    """Return the table with tabs between cells and a line feed after each row."""
    lines = []
    if header:
        lines.append("\t".join(inert(say(column.title)) for column in table.columns))
    for row in table.rows:
        cells = zip(row.cells, table.columns, strict=True)
        lines.append("\t".join(_text(cell, column.kind, say) for cell, column in cells))
    return "".join(f"{line}\n" for line in lines)


def html(table: TableSpec, *, say: Say = str, header: bool = True) -> str:
    """Return the table as an HTML fragment whose numbers spreadsheets take as numbers."""
    head = ""
    if header:
        titles = "".join(f"<th>{escape(inert(say(column.title)))}</th>" for column in table.columns)
        head = f"<tr>{titles}</tr>"
    body = "".join(f"<tr>{_html_cells(table, row, say)}</tr>" for row in table.rows)
    return (
        '<html xmlns:x="urn:schemas-microsoft-com:office:excel">'
        f'<head><meta charset="utf-8"></head><body><table>{head}{body}</table></body></html>'
    )


def _narrowed(row: Row, columns: Sequence[int]) -> Row:
    notes = tuple(row.notes[column] for column in columns) if row.notes else ()
    return replace(row, cells=tuple(row.cells[column] for column in columns), notes=notes)


def _rounded(value: int | Decimal, decimals: int) -> Decimal:
    return Decimal(value).quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def _text(cell: Cell, kind: CellKind, say: Say) -> str:
    if cell is None:
        return "" if kind is CellKind.TEXT else UNKNOWN
    if isinstance(cell, Text):
        return inert(say(cell))
    return french_number(cell, kind)


def _html_cells(table: TableSpec, row: Row, say: Say) -> str:
    cells = []
    for cell, column in zip(row.cells, table.columns, strict=True):
        shown = escape(_text(cell, column.kind, say))
        if cell is None or isinstance(cell, Text):
            style = _FORMATS[CellKind.TEXT]
            cells.append(f"<td style='mso-number-format:\"{style}\"'>{shown}</td>")
        else:
            number = plain_number(cell, column.kind)
            style = _FORMATS[column.kind]
            cells.append(f'<td x:num="{number}" style=\'mso-number-format:"{style}"\'>{shown}</td>')
    return "".join(cells)
