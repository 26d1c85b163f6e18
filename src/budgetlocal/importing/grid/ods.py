"""ods: measured first, because calamine spreads out repeated cells, then read by calamine."""

from __future__ import annotations

from dataclasses import replace

from budgetlocal.core.document import Notice
from budgetlocal.importing.grid import calamine_sheets, notices, refusals
from budgetlocal.importing.grid.errors_in_cells import with_errors
from budgetlocal.importing.grid.ods_measure import CONTENT, Measured, measured
from budgetlocal.importing.grid.parts import open_parts
from budgetlocal.importing.grid.request import Content, Request
from budgetlocal.importing.grid.table_file import Sheet, column_letters

_MANIFEST = "META-INF/manifest.xml"


def read_ods(request: Request) -> Content:
    """Return the sheets of an ods.

    Raises:
        UserError: it is protected, damaged, out of all proportion, or holds formulas without
            values.
        Cancelled: the person asked to stop.

    """
    with open_parts(request.path, request.is_cancelled) as parts:
        if _MANIFEST in parts and b"encryption-data" in parts.read(_MANIFEST):
            raise refusals.protected(request.name)
        tables = {table.name: table for table in measured(parts, request.name)}
        has_macros = any(part.startswith("Basic/") for part in parts.names())
    try:
        source = calamine_sheets.source_of(request, (".ods",))
        sheets = calamine_sheets.read_sheets(source, request, limit=request.row_limit)
    except calamine_sheets.UnreadableError as err:
        raise refusals.damaged(request.name, CONTENT, str(err)) from err
    _refuse_uncomputed(sheets, tables, request.name)
    seen = [notices.macros()] if has_macros else []
    return Content(
        tuple(_completed(sheet, tables.get(sheet.name)) for sheet in sheets),
        (*seen, *(notice for table in tables.values() for notice in _of_errors(table))),
    )


def _completed(sheet: Sheet, table: Measured | None) -> Sheet:
    if table is None:
        return sheet
    return with_errors(replace(sheet, merges=tuple(table.merges)), table.errors)


def _refuse_uncomputed(sheets: tuple[Sheet, ...], tables: dict[str, Measured], name: str) -> None:
    for sheet in sheets:
        cells = tables[sheet.name].uncomputed if sheet.name in tables else []
        if cells and not sheet.is_hidden:
            raise refusals.not_computed(name, cells[0], len(cells))


def _of_errors(table: Measured) -> list[Notice]:
    if not table.errors:
        return []
    row, column, error = table.errors[0]
    place = f"{table.name}!{column_letters(column)}{row}"
    return [notices.errors(place, error, len(table.errors))]
