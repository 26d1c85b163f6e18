"""Sheets of an xlsx through openpyxl, row by row: slow, but it forgives, and gaps cost nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from budgetlocal.importing.grid import limits, refusals
from budgetlocal.importing.grid.request import Request
from budgetlocal.importing.grid.table_file import Sheet

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

_EMPTY: list[object] = []
_CHECK_EVERY = 1024


def read_sheets(request: Request) -> tuple[Sheet, ...]:
    """Return the worksheets of an xlsx, hidden ones too.

    Raises:
        UserError: it cannot be read at all, or has too many cells.
        Cancelled: the person asked to stop.

    """
    from openpyxl import load_workbook

    # Given as a file: of a path, openpyxl would look at the end of its name.
    with request.path.open("rb") as file:
        try:
            workbook = load_workbook(file, read_only=True, data_only=True, keep_links=False)
        except Exception as err:  # whatever openpyxl meets in a damaged part, it raises
            raise refusals.damaged(request.name, "", _reason(err)) from err
        sheets = []
        room = limits.CELLS
        for rank, sheet in enumerate(workbook.worksheets):
            request.progress(10 + 80 * rank // len(workbook.worksheets))
            sheet.reset_dimensions()
            rows = _rows(sheet, request, room)
            room -= sum(map(len, rows))
            is_hidden = sheet.sheet_state != "visible"
            sheets.append(Sheet(name=sheet.title, rows=rows, is_hidden=is_hidden))
    return tuple(sheets)


def _rows(sheet: ReadOnlyWorksheet, request: Request, room: int) -> list[list[object]]:
    rows: list[list[object]] = []
    values = sheet.iter_rows(values_only=True, max_row=request.row_limit)  # type: ignore[misc]
    last = 0
    while True:
        try:
            row = next(values, None)
        except Exception as err:  # as above
            place = f"{sheet.title}!A{len(rows) + 1}"
            raise refusals.damaged(request.name, place, _reason(err)) from err
        if row is None:
            del rows[last:]
            return rows
        if len(rows) % _CHECK_EVERY == 0:
            request.stop_if_cancelled()
        kept = _trimmed(row)
        room -= len(kept)
        if room < 0 or len(rows) > limits.CELLS:
            raise refusals.too_many_cells(request.name, sheet.title, limits.CELLS)
        rows.append(kept)
        if kept:
            last = len(rows)


def _trimmed(row: tuple[object, ...]) -> list[object]:
    """Return the values of a row without the empty end; the same list for all empty rows."""
    size = len(row)
    while size and (row[size - 1] is None or row[size - 1] == ""):
        size -= 1
    if not size:
        return _EMPTY
    return [None if value == "" else value for value in row[:size]]


def _reason(err: Exception) -> str:
    return str(err) or type(err).__name__
