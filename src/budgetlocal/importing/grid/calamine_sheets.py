"""Sheets of a workbook through calamine: fast, values only."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.importing.grid import limits, refusals
from budgetlocal.importing.grid.request import Request
from budgetlocal.importing.grid.table_file import Merge, Sheet

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook


class UnreadableError(Exception):
    """Calamine cannot read the workbook; another reader may."""


def source_of(request: Request, suffixes: tuple[str, ...]) -> Path | io.BytesIO:
    """Return the file as calamine takes it, which trusts the end of the name of a path."""
    if request.path.suffix.lower() in suffixes:
        return request.path
    return io.BytesIO(request.path.read_bytes())


def read_sheets(
    source: Path | io.BytesIO, request: Request, *, limit: int | None = None
) -> tuple[Sheet, ...]:
    """Return the worksheets of a workbook, hidden ones too; `limit` keeps the first rows of each.

    Raises:
        UserError: it asks for a password, or has too many cells.
        UnreadableError: calamine does not manage to read it.
        Cancelled: the person asked to stop.

    """
    import python_calamine as calamine

    try:
        workbook = (
            calamine.CalamineWorkbook.from_path(source)
            if isinstance(source, Path)
            else calamine.CalamineWorkbook.from_filelike(source)
        )
        with workbook:
            return _sheets(workbook, request, limit)
    except calamine.PasswordError as err:
        raise refusals.protected(request.name) from err
    except (calamine.CalamineError, OSError, ValueError, OverflowError) as err:
        raise UnreadableError(str(err)) from err
    except BaseException as err:
        # A fault inside calamine arrives as a PanicException, which is not an Exception.
        if type(err).__name__ == "PanicException":
            raise UnreadableError("panic") from err
        raise


def _sheets(workbook: CalamineWorkbook, request: Request, limit: int | None) -> tuple[Sheet, ...]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    sheets = []
    cells = 0
    metadata = [m for m in workbook.sheets_metadata if m.typ is SheetTypeEnum.WorkSheet]
    for rank, each in enumerate(metadata):
        request.stop_if_cancelled()
        request.progress(10 + 80 * rank // len(metadata))
        sheet = workbook.get_sheet_by_name(each.name)
        cells += sheet.height * sheet.width
        if cells > limits.CELLS:
            raise refusals.too_many_cells(request.name, each.name, limits.CELLS)
        is_hidden = each.visible is not SheetVisibleEnum.Visible
        sheets.append(_sheet(sheet, is_hidden=is_hidden, limit=limit))
    return tuple(sheets)


def _sheet(sheet: CalamineSheet, *, is_hidden: bool, limit: int | None) -> Sheet:
    row, column = sheet.start or (0, 0)
    rows: list[list[object]] = sheet.to_python(nrows=limit)  # type: ignore[assignment]
    for rank, values in enumerate(rows):
        if "" in values:
            rows[rank] = [None if value == "" else value for value in values]
    return Sheet(
        name=sheet.name,
        rows=rows,
        first_row=row + 1,
        first_column=column + 1,
        merges=_merges(sheet),
        is_hidden=is_hidden,
    )


def _merges(sheet: CalamineSheet) -> tuple[Merge, ...]:
    ranges = sheet.merged_cell_ranges or []
    return tuple((r1 + 1, c1 + 1, r2 + 1, c2 + 1) for (r1, c1), (r2, c2) in ranges)
