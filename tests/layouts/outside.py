"""Read a written file back without any code of ours, and sum its columns of amounts."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import lxml.html
import openpyxl
from odf import table, teletype
from odf.namespaces import OFFICENS, TABLENS
from odf.opendocument import load
from python_calamine import CalamineWorkbook
from tests.layouts.amount_styles import NARROW, NBSP, Style

if TYPE_CHECKING:
    from pathlib import Path

    from tests.layouts.books import Book, Page
    from tests.layouts.budgets import Cents

Grid = list[list[Any]]
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")


def column_sums(path: Path, book: Book, style: Style) -> dict[str, Cents]:
    """Return the sum of every amount of each stage in the file, totals and repeats included."""
    sums: dict[str, Cents] = dict.fromkeys(book.stages, 0)
    for (_, _, stage), cents in sums_of_columns(path, book, style).items():
        sums[stage] += cents
    return sums


def sums_of_columns(path: Path, book: Book, style: Style) -> dict[tuple[str, int, str], Cents]:
    """Return the sum of each column of amounts of a file, by sheet, column and stage.

    The place of the columns and the way of writing amounts are known from the book; the figures
    come from the file.
    """
    grids = _grids(path)
    shown = [page for page in book.pages if len(grids) == len(book.pages) or not page.is_hidden]
    if len(grids) == 1 and len(shown) > 1:
        shown = [page for page in shown if page.is_data]
    return {
        (page.name, column, stage): _column_sum(grid, page, column, style)
        for page, grid in zip(shown, grids, strict=True)
        if page.is_data
        for stage, columns in page.amount_columns.items()
        for column in columns
    }


def _column_sum(grid: Grid, page: Page, column: int, style: Style) -> Cents:
    total = 0
    sens = "D" if not page.name.startswith(("R", "r")) else "R"
    for row in grid:
        first = next((str(cell) for cell in row if cell not in (None, "")), "")
        first = unicodedata.normalize("NFC", first)
        if first.startswith(("RECETTES", "DÉPENSES")):
            sens = "R" if first.startswith("R") else "D"
        if column < len(row):
            # A general total names its own direction, wherever it is printed.
            said = {"DÉPENSES": "D", "RECETTES": "R"}.get(first.rpartition(" ")[2], sens)
            total += _cents(row[column], style, said if "GÉNÉRAL" in first else sens)
    return total


def _cents(cell: Any, style: Style, sens: str) -> Cents:
    if cell in (None, ""):
        return 0
    if isinstance(cell, (int, float, Decimal)):
        return _scaled(Decimal(repr(cell) if isinstance(cell, float) else cell), style)
    text = str(cell).replace(NBSP, "").replace(NARROW, "").replace(" ", "").strip("€ ")
    sign = 1
    if style is Style.SIDE and text[-1:] in {"D", "C"}:
        sign = 1 if (text[-1] == "D") is (sens == "D") else -1
        text = text[:-1]
    if text.startswith("(") and text.endswith(")"):
        text, sign = text[1:-1], -1
    if text.endswith("-") and len(text) > 1:
        text, sign = text[:-1], -1
    if style is Style.ENGLISH:
        text = text.replace(",", "")
    text = (
        text.replace(".", "").replace(",", ".") if style is Style.POINTS else text.replace(",", ".")
    )
    if not _NUMBER.fullmatch(text):
        return 0
    return sign * _scaled(Decimal(text), style)


def _scaled(amount: Decimal, style: Style) -> Cents:
    factor = 100_000 if style is Style.THOUSANDS else 100
    return int((amount * factor).quantize(Decimal(1)))


def _grids(path: Path) -> list[Grid]:
    if path.suffix == ".xlsx":
        workbook = openpyxl.load_workbook(path, data_only=True)
        return [[list(row) for row in sheet.iter_rows(values_only=True)] for sheet in workbook]
    if path.suffix == ".ods":
        return [_ods_grid(found) for found in load(str(path)).getElementsByType(table.Table)]
    if path.suffix == ".csv":
        return [_csv_grid(path)]
    if path.read_bytes()[:5] == b"<html":
        page = lxml.html.fromstring(path.read_text(encoding="utf-8"))
        return [_html_grid(found) for found in page.iter("table")]
    workbook_xls = CalamineWorkbook.from_path(path)
    return [
        workbook_xls.get_sheet_by_name(name).to_python(skip_empty_area=False)
        for name in workbook_xls.sheet_names
    ]


def _csv_grid(path: Path) -> Grid:
    raw = path.read_bytes()
    label = path.stem.rpartition("_")[2]
    text = raw.decode("cp1252" if label == "1252" else "utf-8-sig")
    separator = {"comma": ",", "tab": "\t"}.get(label, ";")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))


def _html_grid(found: Any) -> Grid:
    grid: Grid = []
    for line in found.iter("tr"):
        row: list[Any] = []
        for cell in line.iter("td"):
            row += [cell.text_content()] + [None] * (int(cell.get("colspan", 1)) - 1)
        grid.append(row)
    return grid


def _ods_grid(found: Any) -> Grid:
    grid: Grid = []
    for line in found.getElementsByType(table.TableRow):
        row: list[Any] = []
        for cell in line.childNodes:
            kind = cell.getAttrNS(OFFICENS, "value-type") if cell.qname[1] == "table-cell" else None
            value: Any = None
            if kind == "float":
                value = Decimal(cell.getAttrNS(OFFICENS, "value"))
            elif kind is not None:
                value = teletype.extractText(cell)
            row += [value] * int(cell.getAttrNS(TABLENS, "number-columns-repeated") or 1)
        grid.append(row)
    return grid
