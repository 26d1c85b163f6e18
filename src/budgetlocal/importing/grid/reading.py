"""The door of the room: a path in, grids of raw values out, whatever the kind of table file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path

from budgetlocal.importing import refusals as import_refusals
from budgetlocal.importing.grid import limits, refusals
from budgetlocal.importing.grid.request import Content, Request
from budgetlocal.importing.grid.table_file import IsCancelled, Progress, TableFile, TableFormat
from budgetlocal.importing.signatures import FileKind, described, kind_of

_READERS: Mapping[FileKind, tuple[str, str, TableFormat]] = {
    FileKind.XLSX: ("xlsx", "read_xlsx", TableFormat.XLSX),
    FileKind.XLSM: ("xlsx", "read_xlsx", TableFormat.XLSM),
    FileKind.XLSB: ("binary_workbooks", "read_xlsb", TableFormat.XLSB),
    FileKind.XLS: ("binary_workbooks", "read_xls", TableFormat.XLS),
    FileKind.ODS: ("ods", "read_ods", TableFormat.ODS),
    FileKind.XML_SPREADSHEET: (
        "xml_spreadsheet",
        "read_xml_spreadsheet",
        TableFormat.XML_SPREADSHEET,
    ),
    FileKind.HTML: ("html_reader", "read_html", TableFormat.HTML),
    FileKind.TEXT: ("csv_reader", "read_csv", TableFormat.CSV),
}
"""Module, function and format of each kind; modules are imported when they are needed."""


def read_table_file(
    path: Path,
    *,
    progress: Progress | None = None,
    is_cancelled: IsCancelled | None = None,
    row_limit: int | None = None,
) -> TableFile:
    """Return the sheets of a file of tables, told by its signature, not by its name.

    Args:
        path: xlsx, xlsm, xlsb, xls, ods, csv, tsv, text, a page or an XML table named .xls.
        progress: called with 0 to 100.
        is_cancelled: looked at between two parts or blocks of the file.
        row_limit: how many rows of each sheet to read, for a preview by the same readers.

    Raises:
        UserError: it holds no table, is protected, damaged, or out of all proportion.
        Cancelled: `is_cancelled` answered yes.

    """
    try:
        kind = kind_of(path)
        request = Request(path, progress or _ignore, is_cancelled or _never, row_limit)
        reader, format_ = _reader(kind, path.name)
        size = path.stat().st_size
        if size > limits.WORKBOOK_BYTES:
            raise refusals.too_large(path.name, size, limits.WORKBOOK_BYTES)
        content = reader(request)
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as err:
        raise import_refusals.unreadable(path.name, err.strerror or str(err)) from err
    if not any(
        any(cell is not None for cell in row) for sheet in content.sheets for row in sheet.rows
    ):
        raise refusals.without_cells(path.name)
    request.progress(100)
    return TableFile(
        name=path.name,
        sha256=sha256,
        size=size,
        format=format_,
        sheets=content.sheets,
        encoding=content.encoding,
        separator=content.separator,
        notices=content.notices,
        is_preview=row_limit is not None,
    )


def _reader(kind: FileKind, name: str) -> tuple[Callable[[Request], Content], TableFormat]:
    if kind is FileKind.PROTECTED:
        raise refusals.protected(name)
    if kind is FileKind.TRUNCATED:
        raise refusals.truncated(name)
    if kind not in _READERS:
        raise refusals.not_a_table(name, described(kind))
    module, function, format_ = _READERS[kind]
    room = import_module(f"budgetlocal.importing.grid.{module}")
    reader: Callable[[Request], Content] = getattr(room, function)
    return reader, format_


def _ignore(_percent: int) -> None:
    return


def _never() -> bool:
    return False
