"""Table files of the tests, written by other libraries than those that read them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
import xlsxwriter

from budgetlocal.core.errors import UserError
from budgetlocal.importing.grid.reading import read_table_file
from budgetlocal.importing.grid.table_file import TableFile

ROWS: list[list[object]] = [
    ["Commune de Villexemple", None, None],
    [],
    ["Article", "Libellé", "BP"],
    ["011", "=1+1 eau & énergie", 1234.56],
    ["60611", "Électricité", -5.0],
]


def write_xlsx(path: Path, rows: list[list[object]] = ROWS, name: str = "Dépenses") -> Path:
    with xlsxwriter.Workbook(path, {"strings_to_formulas": False}) as book:
        sheet = book.add_worksheet(name)
        for rank, row in enumerate(rows):
            sheet.write_row(rank, 0, row)
    return path


def rewritten(path: Path, changes: Mapping[str, bytes | None]) -> Path:
    """Replace parts of a zip in place: a new content, or None to leave the part out."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**parts, **changes}.items():
            if content is not None:
                archive.writestr(name, content)
    path.write_bytes(target.getvalue())
    return path


def part_of(path: Path, name: str) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return archive.read(name)


def refusal(path: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        read_table_file(path)
    return caught.value


def codes(file: TableFile) -> list[str]:
    return [notice.code for notice in file.notices]


def filled(file: TableFile, sheet: int = 0) -> list[list[object]]:
    """Return the rows of a sheet from its first cell, without the empty ends."""
    rows = []
    for row in file.sheets[sheet].rows:
        kept = list(row)
        while kept and kept[-1] is None:
            kept.pop()
        rows.append(kept)
    return rows
