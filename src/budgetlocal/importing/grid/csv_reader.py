"""csv, tsv and text tables, whatever the end of their name: encoding, separator, rows."""

from __future__ import annotations

import csv
import io

from budgetlocal.core.errors import Cancelled
from budgetlocal.importing.grid import limits, refusals
from budgetlocal.importing.grid.csv_separator import NO_SEPARATOR, separator_of
from budgetlocal.importing.grid.request import Content, Request
from budgetlocal.importing.grid.table_file import Sheet
from budgetlocal.importing.grid.text_encoding import decoded

_PREVIEW_BYTES = 1 << 20
_BLOCK = 4096
_LONGEST_CELL = 100
"""Lines that one row may span; more is a quote without its end."""
_END = "\x1e"
_EMPTY: list[object] = []


def read_csv(request: Request) -> Content:
    """Return the one sheet of a text.

    Cells without anything but blanks are None, the empty end of a row is left out, and a blank
    line is an empty row, so that the numbers of rows are those that a spreadsheet shows.

    Raises:
        UserError: it has too many bytes or cells, or a quoted cell without end.
        Cancelled: the person asked to stop.

    """
    size = request.path.stat().st_size
    if size > limits.TEXT_BYTES:
        raise refusals.too_large(request.name, size, limits.TEXT_BYTES)
    data, is_cut = _bytes(request, size)
    request.progress(20)
    text = decoded(data, is_cut=is_cut)
    separator = separator_of(text.text)
    request.progress(30)
    rows = _rows(text.text, separator, request, is_cut=is_cut)
    return Content((Sheet("", rows),), text.notices, text.encoding, separator)


def _bytes(request: Request, size: int) -> tuple[bytes, bool]:
    """Return the bytes to read, and whether they are only the start of the file."""
    if request.row_limit is None or size <= _PREVIEW_BYTES:
        return request.path.read_bytes(), False
    with request.path.open("rb") as file:
        data = file.read(_PREVIEW_BYTES)
    # Cut at the end of a line, on an even number of bytes for the sake of UTF-16.
    end = data.rfind(b"\n") + 1
    return data[: end - end % 2 if end else None], True


def _rows(text: str, separator: str, request: Request, *, is_cut: bool) -> list[list[object]]:
    """Cut a text into rows; a mark at its end tells whether a quoted cell swallowed it."""
    reader = csv.reader(
        io.StringIO(f"{text}\n{_END}", newline=""), delimiter=separator or NO_SEPARATOR
    )
    row: list[str] = []
    rows: list[list[object]] = []
    cells = first_line = last_line = 0
    try:
        for row in reader:
            if len(rows) % _BLOCK == 0 and request.is_cancelled():
                raise Cancelled
            first_line, last_line = last_line + 1, reader.line_num
            if last_line - first_line > _LONGEST_CELL or row == [_END]:
                break
            rows.append(_cells(row))
            cells += len(rows[-1])
            if cells > limits.CELLS or len(rows) > limits.CELLS:
                raise refusals.too_many_cells(request.name, "", limits.CELLS)
            if len(rows) == request.row_limit:
                return rows
    except csv.Error as err:
        raise refusals.unclosed_quote(request.name, last_line + 1) from err
    if row != [_END] and not is_cut:
        raise refusals.unclosed_quote(request.name, first_line)
    while rows and not rows[-1]:
        rows.pop()
    return rows


def _cells(row: list[str]) -> list[object]:
    size = len(row)
    while size and not row[size - 1].strip():
        size -= 1
    if not size:
        return _EMPTY
    return [cell if cell.strip() else None for cell in row[:size]]
