"""xlsx and xlsm: checked, read by calamine, or by openpyxl where calamine cannot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from budgetlocal.core.document import Notice
from budgetlocal.importing.grid import (
    calamine_sheets,
    limits,
    notices,
    openpyxl_sheets,
    refusals,
)
from budgetlocal.importing.grid.errors_in_cells import with_errors
from budgetlocal.importing.grid.held_workbook import held_workbook
from budgetlocal.importing.grid.parts import Parts, open_parts
from budgetlocal.importing.grid.preview import cut_workbook
from budgetlocal.importing.grid.request import Content, Request
from budgetlocal.importing.grid.sheet_scan import (
    NOTHING,
    Scan,
    declared_range,
    has_nothing_to_tell,
    scan,
)
from budgetlocal.importing.grid.table_file import Sheet, column_letters
from budgetlocal.importing.grid.xlsx_structure import Structure, structure_of

Scans = Mapping[str, Scan]
"""What was seen in the XML of each sheet, by its name."""
Read = tuple[tuple[Sheet, ...], Scans, tuple[Notice, ...]]
Range = tuple[int, int]
"""Last column and last row, from 1."""
_SUFFIXES = (".xlsx", ".xlsm")
_START, _SCANNED = 5, 80
"""Percent before a large sheet is scanned while calamine reads it, and of the scan itself."""


def read_xlsx(request: Request) -> Content:
    """Return the sheets of an xlsx or xlsm.

    Raises:
        UserError: it is damaged, out of all proportion, or holds formulas without values.
        Cancelled: the person asked to stop.

    """
    with open_parts(request.path, request.is_cancelled) as parts:
        structure = structure_of(parts, request.name)
        _check_size(parts, structure)
        if request.row_limit is not None:
            sheets, scans, extra = _previewed(parts, structure, request)
        else:
            sheets, scans, extra = _whole(parts, structure, request)
    patched = tuple(
        with_errors(sheet, scans[sheet.name].errors) if sheet.name in scans else sheet
        for sheet in sheets
    )
    seen = (*_of_structure(structure), *_of_formulas(structure, scans, request.name))
    return Content(patched, (*seen, *_of_errors(scans), *extra))


def _check_size(parts: Parts, structure: Structure) -> None:
    """Refuse a workbook out of all proportion before any reader unpacks it."""
    parts.check_declared((*structure.needed, *(sheet.part for sheet in structure.sheets)))
    for part in structure.needed:
        for _ in parts.blocks(part):
            pass


def _previewed(parts: Parts, structure: Structure, request: Request) -> Read:
    rows = request.row_limit or 0
    source, cut = cut_workbook(parts, structure, rows)
    scans = {sheet.name: scan(cut[sheet.part], limits.CELLS) for sheet in structure.sheets}
    if all(each.is_dense for each in scans.values()):
        with suppress(calamine_sheets.UnreadableError):
            return calamine_sheets.read_sheets(source, request), scans, ()
    return openpyxl_sheets.read_sheets(request), scans, (notices.other_reader(),)


def _whole(parts: Parts, structure: Structure, request: Request) -> Read:
    ranges = _declared_ranges(parts, structure)
    scans: dict[str, Scan] = {}
    if ranges:
        with suppress(OSError):
            sheets = _while_scanned(parts, structure, request, ranges, scans)
            if sheets is not None:
                return sheets, scans, ()
    for sheet in structure.sheets:
        if sheet.name not in scans:
            scans[sheet.name] = scan(parts.read(sheet.part), limits.CELLS)
    if all(each.is_dense for each in scans.values()):
        with suppress(calamine_sheets.UnreadableError):
            source = calamine_sheets.source_of(request, _SUFFIXES)
            return calamine_sheets.read_sheets(source, request), scans, ()
    _check_sparse(parts, structure, scans, request)
    return openpyxl_sheets.read_sheets(request), scans, (notices.other_reader(),)


def _while_scanned(
    parts: Parts,
    structure: Structure,
    request: Request,
    ranges: Mapping[str, Range],
    scans: dict[str, Scan],
) -> tuple[Sheet, ...] | None:
    """Return the sheets that calamine reads while another thread scans them, filling `scans`.

    None when one has a formula, an error or a cell out of its range, or when calamine was the first
    at the end of a sheet: they are read again, one thing after the other.
    """
    names = [sheet.part for sheet in structure.sheets]
    whole = sum(map(parts.size, names))
    done = 0

    def blocks_of(part: str) -> Iterator[bytes]:
        nonlocal done
        for block in parts.blocks(part):
            done += len(block)
            request.progress(_START + _SCANNED * done // max(whole, 1))
            yield block

    with (
        held_workbook(request.path, names) as held,
        ThreadPoolExecutor(1, thread_name_prefix="calamine") as pool,
    ):
        reading = pool.submit(calamine_sheets.read_sheets, held.path, request)
        for sheet in structure.sheets:
            if not has_nothing_to_tell(blocks_of(sheet.part), *ranges[sheet.name]):
                held.spoil()
                return None
            scans[sheet.name] = NOTHING
            held.release(sheet.part)
        with suppress(calamine_sheets.UnreadableError):
            return reading.result()
    return None


def _declared_ranges(parts: Parts, structure: Structure) -> Mapping[str, Range]:
    """Return the ranges that large sheets declare, none when one is lacking or beyond the limits.

    Measuring where their cells stand takes a third of the time of calamine: it is done meanwhile.
    """
    if sum(parts.size(sheet.part) for sheet in structure.sheets) < limits.PARALLEL_BYTES:
        return {}
    ranges = {}
    for sheet in structure.sheets:
        found = declared_range(parts.start(sheet.part))
        if found is None:
            return {}
        ranges[sheet.name] = found
    cells = sum(columns * rows for columns, rows in ranges.values())
    return ranges if cells <= limits.CELLS else {}


def _check_sparse(parts: Parts, structure: Structure, scans: Scans, request: Request) -> None:
    """Refuse a sheet whose cells are far apart and too many to be read one by one."""
    for sheet in structure.sheets:
        is_heavy = parts.size(sheet.part) > limits.SPARSE_BYTES
        if not scans[sheet.name].is_dense and is_heavy:
            raise refusals.too_many_cells(request.name, sheet.name, limits.CELLS)


def _of_structure(structure: Structure) -> Iterator[Notice]:
    if structure.has_macros:
        yield notices.macros()
    if structure.external_links:
        yield notices.external_links(structure.external_links)


def _of_formulas(structure: Structure, scans: Scans, name: str) -> Iterator[Notice]:
    """Refuse formulas that were never computed; tell those whose values may be old.

    A writer that does not compute leaves formulas without a value, or all at zero while asking
    for them to be computed when the workbook is opened.
    """
    count = sum(each.formulas for each in scans.values())
    all_at_zero = count and not any(each.has_values for each in scans.values())
    for sheet in structure.sheets:
        seen = scans[sheet.name]
        if seen.uncomputed and sheet.is_hidden:
            first = f"{sheet.name}!{seen.uncomputed[0]}"
            yield notices.hidden_not_computed(first, len(seen.uncomputed))
        elif seen.uncomputed:
            first = f"{sheet.name}!{seen.uncomputed[0]}"
            raise refusals.not_computed(name, first, len(seen.uncomputed))
        elif seen.formulas and all_at_zero and structure.asks_to_compute:
            raise refusals.not_computed(name, sheet.name, seen.formulas)
    if count and structure.asks_to_compute:
        yield notices.to_compute_again(count)


def _of_errors(scans: Scans) -> Iterator[Notice]:
    for name, seen in scans.items():
        if seen.errors:
            row, column, error = seen.errors[0]
            yield notices.errors(f"{name}!{column_letters(column)}{row}", error, len(seen.errors))
