"""Write a book as a file, in the formats that people send."""

from __future__ import annotations

import csv
import html
import io
import unicodedata
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import openpyxl
import xlsxwriter
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import CoveredTableCell, Table, TableCell, TableRow
from odf.text import P
from tests.layouts.amount_styles import NARROW, NBSP
from tests.layouts.books import Book, Cell, Page

Writer = Callable[[Book, Path], Path]


def write_xlsx(book: Book, folder: Path) -> Path:
    """Write with xlsxwriter, which also merges and hides."""
    path = folder / f"{book.name}.xlsx"
    workbook = xlsxwriter.Workbook(
        path, {"strings_to_numbers": False, "strings_to_formulas": False}
    )
    amount = workbook.add_format({"num_format": "#,##0.00"})
    rate = workbook.add_format({"num_format": "0.0%"})
    for page in book.pages:
        sheet = workbook.add_worksheet(page.name)
        for r, row in enumerate(page.rows):
            for c, cell in enumerate(row.cells):
                if isinstance(cell, Decimal):
                    sheet.write_number(r, c, float(cell), amount)
                elif isinstance(cell, float):
                    sheet.write_number(r, c, cell, rate if c in page.percents else None)
                elif isinstance(cell, int):
                    sheet.write_number(r, c, cell)
                elif cell is not None:
                    sheet.write_string(r, c, cell)
        for top, left, bottom, right in page.merges:
            content = page.rows[top].cells[left]
            sheet.merge_range(top, left, bottom, right, content if content is not None else "")
        if page.is_hidden:
            sheet.hide()
    # A workbook can't open on a hidden sheet.
    workbook.worksheets()[_first_shown(book)].activate()
    workbook.worksheets()[_first_shown(book)].set_first_sheet()
    workbook.close()
    return path


def _first_shown(book: Book) -> int:
    return next(rank for rank, page in enumerate(book.pages) if not page.is_hidden)


def write_xlsx_openpyxl(book: Book, folder: Path) -> Path:
    """Write with openpyxl: inline other choices of the same format."""
    path = folder / f"{book.name}_o.xlsx"
    workbook = openpyxl.Workbook()
    assert workbook.active is not None
    workbook.remove(workbook.active)
    for page in book.pages:
        sheet = workbook.create_sheet(page.name)
        for r, row in enumerate(page.rows, 1):
            for c, cell in enumerate(row.cells, 1):
                if cell is not None:
                    sheet.cell(r, c, float(cell) if isinstance(cell, Decimal) else cell)
        for top, left, bottom, right in page.merges:
            sheet.merge_cells(
                start_row=top + 1, start_column=left + 1, end_row=bottom + 1, end_column=right + 1
            )
        if page.is_hidden:
            sheet.sheet_state = "hidden"
    workbook.active = _first_shown(book)
    workbook.save(path)
    return path


def write_ods(book: Book, folder: Path) -> Path:
    """Write an OpenDocument spreadsheet."""
    path = folder / f"{book.name}.ods"
    document = OpenDocumentSpreadsheet()
    for page in book.pages:
        table = Table(name=page.name)
        spans = {(top, left): right - left + 1 for top, left, _, right in page.merges}
        for r, row in enumerate(page.rows):
            line = TableRow()
            covered = 0
            for c, cell in enumerate(row.cells):
                if covered:
                    line.addElement(CoveredTableCell())
                    covered -= 1
                    continue
                span = spans.get((r, c), 1)
                covered = span - 1
                line.addElement(_ods_cell(cell, span))
            table.addElement(line)
        if page.is_hidden:
            _hide(document, table)
        document.spreadsheet.addElement(table)
    document.save(str(path))
    return path


def _hide(document: OpenDocumentSpreadsheet, table: Table) -> None:
    from odf.style import Style, TableProperties

    style = Style(name="cachee", family="table")
    style.addElement(TableProperties(display="false"))
    document.automaticstyles.addElement(style)
    table.setAttribute("stylename", style)


def _ods_cell(cell: Cell, span: int) -> TableCell:
    extra = {"numbercolumnsspanned": span} if span > 1 else {}
    if cell is None:
        return TableCell(**extra)
    if isinstance(cell, str):
        made = TableCell(valuetype="string", **extra)
    else:
        made = TableCell(valuetype="float", value=str(cell), **extra)
    made.addElement(P(text=str(cell)))
    return made


def write_xls(book: Book, folder: Path) -> Path:
    """Write the old binary format."""
    path = folder / f"{book.name}.xls"
    workbook = xlwt.Workbook(encoding="utf-8")
    for page in book.pages:
        sheet = workbook.add_sheet(page.name)
        merged = {
            (top, left): (top, left, bottom, right) for top, left, bottom, right in page.merges
        }
        for r, row in enumerate(page.rows):
            for c, cell in enumerate(row.cells):
                value = float(cell) if isinstance(cell, Decimal) else cell
                if (r, c) in merged:
                    top, left, bottom, right = merged[r, c]
                    sheet.write_merge(top, bottom, left, right, value)
                elif value is not None and not any(
                    t == r and left < c <= right for t, left, _, right in page.merges
                ):
                    sheet.write(r, c, value)
        if page.is_hidden:
            sheet.visibility = 1
    workbook.active_sheet = _first_shown(book)
    workbook.save(str(path))
    return path


def write_html(book: Book, folder: Path) -> Path:
    """Write a web page named .xls, as many packages do."""
    path = folder / f"{book.name}_page.xls"
    parts = ['<html><head><meta charset="utf-8"></head><body>']
    for page in book.pages:
        if page.is_hidden:
            continue
        parts.append(f"<h3>{html.escape(page.name)}</h3><table border=1>")
        for r, row in enumerate(page.rows):
            parts.append("<tr>" + _html_cells(page, r, row.cells) + "</tr>")
        parts.append("</table>")
    path.write_text("\n".join([*parts, "</body></html>"]), encoding="utf-8")
    return path


def _html_cells(page: Page, r: int, cells: tuple[Cell, ...]) -> str:
    spans = {left: right - left + 1 for top, left, _, right in page.merges if top == r}
    parts, covered = [], 0
    for c, cell in enumerate(cells):
        if covered:
            covered -= 1
            continue
        span = spans.get(c, 1)
        covered = span - 1
        mark = f" colspan={span}" if span > 1 else ""
        parts.append(f"<td{mark}>{html.escape(_local_text(cell, page, c))}</td>")
    return "".join(parts)


def _local_text(cell: Cell, page: Page, column: int) -> str:
    """Write a number as a French spreadsheet shows it."""
    if cell is None:
        return ""
    if isinstance(cell, float) and column in page.percents:
        return f"{cell * 100:.2f} %".replace(".", ",")
    if isinstance(cell, (Decimal, float)):
        return str(cell).replace(".", ",")
    return str(cell)


def csv_writer(label: str, separator: str, encoding: str, *, bom: bool = False) -> Writer:
    """Return a writer of csv files with a separator and an encoding."""

    def write(book: Book, folder: Path) -> Path:
        path = folder / f"{book.name}_{label}.csv"
        (page,) = (page for page in book.pages if page.is_data)
        buffer = io.StringIO()
        lines = csv.writer(buffer, delimiter=separator, lineterminator="\r\n")
        for row in page.rows:
            lines.writerow([_local_text(cell, page, c) for c, cell in enumerate(row.cells)])
        text = buffer.getvalue()
        if encoding == "cp1252":
            # Windows' own encoding has neither the narrow space nor accents apart.
            text = unicodedata.normalize("NFC", text.replace(NARROW, NBSP))
        content = text.encode(encoding)
        path.write_bytes((b"\xef\xbb\xbf" if bom else b"") + content)
        return path

    return write


WORKBOOKS: dict[str, Writer] = {
    "xlsx": write_xlsx,
    "xlsx_openpyxl": write_xlsx_openpyxl,
    "ods": write_ods,
    "xls": write_xls,
    "html": write_html,
}
ONE_TABLE: dict[str, Writer] = {
    "csv_1252": csv_writer("1252", ";", "cp1252"),
    "csv_bom": csv_writer("bom", ";", "utf-8", bom=True),
    "csv_comma": csv_writer("comma", ",", "utf-8"),
    "csv_tab": csv_writer("tab", "\t", "utf-8"),
}


def formats_of(book: Book) -> dict[str, Writer]:
    """Return the formats a book can be written in: a csv has one table and nothing hidden."""
    data = [page for page in book.pages if page.is_data]
    return WORKBOOKS | (ONE_TABLE if len(data) == 1 else {})
