"""xls and xlsb, which only calamine reads."""

from __future__ import annotations

from budgetlocal.core.document import Notice
from budgetlocal.importing.grid import calamine_sheets, notices, refusals
from budgetlocal.importing.grid.parts import open_parts
from budgetlocal.importing.grid.request import Content, Request
from budgetlocal.importing.grid.xlsb_measure import cells_of

_VBA = "_VBA_PROJECT".encode("utf-16-le")


def read_xls(request: Request) -> Content:
    """Return the sheets of an old Excel workbook, whose sheets hold at most 65,536 x 256 cells.

    Raises:
        UserError: it is protected, damaged or out of all proportion.
        Cancelled: the person asked to stop.

    """
    has_macros = _VBA in request.path.read_bytes()
    return _read(request, (".xls",), (notices.macros(),) if has_macros else ())


def read_xlsb(request: Request) -> Content:
    """Return the sheets of a binary Excel workbook.

    Raises:
        UserError: it is protected, damaged or out of all proportion.
        Cancelled: the person asked to stop.

    """
    with open_parts(request.path, request.is_cancelled) as parts:
        cells_of(parts, request.name)
        has_macros = any(part.endswith("vbaProject.bin") for part in parts.names())
    return _read(request, (".xlsb",), (notices.macros(),) if has_macros else ())


def _read(request: Request, suffixes: tuple[str, ...], seen: tuple[Notice, ...]) -> Content:
    try:
        source = calamine_sheets.source_of(request, suffixes)
        sheets = calamine_sheets.read_sheets(source, request, limit=request.row_limit)
    except calamine_sheets.UnreadableError as err:
        raise refusals.damaged(request.name, "", str(err)) from err
    return Content(sheets, seen)
