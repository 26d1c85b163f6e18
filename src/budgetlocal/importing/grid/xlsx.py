"""xlsx and xlsm: checked, read by calamine, or by openpyxl where calamine cannot."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace

from budgetlocal.core.document import Notice
from budgetlocal.importing.grid import (
    calamine_sheets,
    limits,
    notices,
    openpyxl_sheets,
    refusals,
)
from budgetlocal.importing.grid.errors_in_cells import with_errors
from budgetlocal.importing.grid.parts import Parts, open_parts
from budgetlocal.importing.grid.preview import cut_workbook
from budgetlocal.importing.grid.request import Content, Request
from budgetlocal.importing.grid.sheet_scan import (
    NOTHING,
    Scan,
    declared_cells,
    has_nothing_to_tell,
    scan,
)
from budgetlocal.importing.grid.table_file import Sheet, column_letters
from budgetlocal.importing.grid.xlsx_structure import Structure, structure_of

Scans = Mapping[str, Scan]
"""What was seen in the XML of each sheet, by its name."""
Read = tuple[tuple[Sheet, ...], Scans, tuple[Notice, ...]]
Told = Callable[[Iterator[bytes]], Iterator[bytes]]
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
    with ThreadPoolExecutor(1, thread_name_prefix="calamine") as pool:
        early = None
        if _is_large_and_declared(parts, structure):
            early = pool.submit(_with_calamine, request)
        scans = _scanned(parts, structure, request, is_trusted=early is not None)
        if all(each.is_dense for each in scans.values()):
            with suppress(calamine_sheets.UnreadableError):
                return early.result() if early else _with_calamine(request), scans, ()
    _check_sparse(parts, structure, scans, request)
    return openpyxl_sheets.read_sheets(request), scans, (notices.other_reader(),)


def _with_calamine(request: Request) -> tuple[Sheet, ...]:
    return calamine_sheets.read_sheets(calamine_sheets.source_of(request, _SUFFIXES), request)


def _is_large_and_declared(parts: Parts, structure: Structure) -> bool:
    """Return whether the sheets are large and declare ranges within the limits.

    Measuring where their cells stand would take a third of the time of calamine. The declared
    range is trusted instead, and the rest is looked at in another thread, which calamine allows.
    """
    if sum(parts.size(sheet.part) for sheet in structure.sheets) < limits.PARALLEL_BYTES:
        return False
    declared = [declared_cells(parts.start(sheet.part)) for sheet in structure.sheets]
    return all(declared) and sum(cells or 0 for cells in declared) <= limits.CELLS


def _scanned(parts: Parts, structure: Structure, request: Request, *, is_trusted: bool) -> Scans:
    whole = sum(parts.size(sheet.part) for sheet in structure.sheets)
    scans, done = {}, 0

    def told(blocks: Iterator[bytes]) -> Iterator[bytes]:
        nonlocal done
        for block in blocks:
            done += len(block)
            request.progress(_START + _SCANNED * done // max(whole, 1))
            yield block

    for sheet in structure.sheets:
        scans[sheet.name] = _scan(parts, sheet.part, told, is_trusted=is_trusted)
    return scans


def _scan(parts: Parts, part: str, told: Told, *, is_trusted: bool) -> Scan:
    if is_trusted and has_nothing_to_tell(told(parts.blocks(part))):
        return NOTHING
    found = scan(parts.read(part), limits.CELLS)
    return replace(found, is_dense=True) if is_trusted else found


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
