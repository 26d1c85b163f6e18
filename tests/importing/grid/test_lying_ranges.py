"""Sheets that lie about their range: read or refused, within a bounded memory and time."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.importing.grid.cell_places import cells_within
from budgetlocal.importing.grid.sheet_scan import has_nothing_to_tell
from budgetlocal.importing.grid.table_file import column_letters
from table_files import part_of, write_xlsx

SHEET = "xl/worksheets/sheet1.xml"
HEAD = b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
GIGABYTE = 1 << 30
LIMIT, SECONDS = 2 * GIGABYTE, 60
PROGRAM = """
import sys
from pathlib import Path
from budgetlocal.core.errors import UserError
from budgetlocal.importing.grid.reading import read_table_file
try:
    file = read_table_file(Path(sys.argv[1]))
except UserError as error:
    print("refus", error.message, "|", error.hint)
else:
    sheet = file.sheets[0]
    print("lu", len(sheet.rows), max(map(len, sheet.rows)), sheet.rows[0][0], sheet.rows[-1][-1])
"""
FAR = b'<c r="XFD1048576"><v>2</v></c>'
FIRST = b'<row r="1"><c r="A1"><v>1</v></c>'


def sheet_of(path, *pieces):
    """Write a workbook whose first sheet is these pieces, however large."""
    write_xlsx(path.with_suffix(".modele.xlsx"))
    model = path.with_suffix(".modele.xlsx")
    with (
        zipfile.ZipFile(model) as old,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new,
    ):
        for name in old.namelist():
            if name != SHEET:
                new.writestr(name, part_of(model, name))
        with new.open(SHEET, "w") as sheet:
            for piece in pieces:
                sheet.write(piece)
    return path


def read(path):
    """Read a workbook in a process of its own, with a bounded memory and time."""

    def bounded():
        resource.setrlimit(resource.RLIMIT_AS, (LIMIT, LIMIT))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))

    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(path)],
        capture_output=True,
        text=True,
        timeout=2 * SECONDS,
        check=False,
        preexec_fn=bounded,
        env=dict(os.environ),
    )
    assert done.returncode == 0, done.stderr[-1500:]
    return done.stdout.strip()


def rows(count, *, start=2):
    """Return rows of one amount, of about 2,000 bytes each so that few make a large sheet."""
    label = b"x" * 2000
    return b"".join(
        b'<row r="%d"><c r="A%d" t="inlineStr"><is><t>%s</t></is></c><c r="B%d"><v>%d</v></c></row>'
        % (number, number, label, number, number)
        for number in range(start, start + count)
    )


@pytest.mark.parametrize("declared", [b"A1:XFD1048576", b"A1:B2", b""])
def test_two_cells_at_the_ends_of_a_small_sheet_are_read(tmp_path, declared):
    dimension = b'<dimension ref="%s"/>' % declared if declared else b""
    path = sheet_of(
        tmp_path / "bouts.xlsx", HEAD, dimension, b"<sheetData>", FIRST, b"</row>",
        b'<row r="1048576">', FAR, b"</row></sheetData></worksheet>",
    )  # fmt: skip
    assert read(path) == "lu 1048576 16384 1 2"


def test_a_whole_range_declared_for_a_few_cells_costs_nothing(tmp_path):
    path = sheet_of(
        tmp_path / "vaste.xlsx", HEAD, b'<dimension ref="A1:XFD1048576"/><sheetData>', FIRST,
        b"</row>", rows(20), b"</sheetData></worksheet>",
    )  # fmt: skip
    assert read(path) == "lu 21 2 1.0 21.0"


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("first", "lu 13001 16384 1 "),
        ("last", "lu 1048576 16384 1 2"),
        ("unnumbered", "lu 1048576 2 1.0 "),
        ("quotes", "lu 1048576 16384 1 2"),
    ],
)
def test_a_large_sheet_that_holds_more_than_it_declares_is_bounded(tmp_path, place, wanted):
    body = rows(13_000)
    assert len(body) > 25 << 20
    far = {
        "first": (FAR, b""),
        "last": (b"", b'<row r="1048576">' + FAR + b"</row>"),
        "unnumbered": (b"<c/>" * 16_000, b'<row r="1048576"><c r="A1048576"><v>2</v></c></row>'),
        "quotes": (b"", b"<row r='1048576'><c r='XFD1048576'><v>2</v></c></row>"),
    }
    before, after = far[place]
    path = sheet_of(
        tmp_path / "ment.xlsx", HEAD, b'<dimension ref="A1:B13001"/><sheetData>', FIRST, before,
        b"</row>", body, after, b"</sheetData></worksheet>",
    )  # fmt: skip
    said = read(path)
    assert said.startswith(wanted), said


def test_a_large_sheet_that_tells_the_truth_is_read_as_it_is(tmp_path):
    path = sheet_of(
        tmp_path / "vrai.xlsx", HEAD, b'<dimension ref="A1:B13001"/><sheetData>', FIRST, b"</row>",
        rows(13_000), b"</sheetData></worksheet>",
    )  # fmt: skip
    assert read(path) == "lu 13001 2 1.0 13001.0"


@given(
    column=st.integers(1, 16_384), row=st.integers(1, 1_048_576), last_column=st.integers(1, 16_384),
    last_row=st.integers(1, 1_048_576), cut=st.integers(1, 80),
)  # fmt: skip
def test_a_cell_is_within_a_range_when_its_numbers_are(column, row, last_column, last_row, cut):
    xml = b'<cols/><row r="9"><c r="A1"><v>1</v></c><c r="%s%d" s="1"/></row>' % (
        column_letters(column).encode(), row,
    )  # fmt: skip
    is_inside = column <= last_column and row <= last_row
    assert cells_within(xml, last_column, last_row) == is_inside
    blocks = [xml[at : at + cut] for at in range(0, len(xml), cut)]
    assert has_nothing_to_tell(blocks, last_column, last_row) == is_inside


@pytest.mark.parametrize(
    "cell", [b"<c>", b"<c/>", b"<c r='A1'/>", b'<c s="1" r="A1"/>', b'<c r="1"/>', b'<c r="A0"/>']
)
def test_a_cell_that_does_not_begin_with_its_place_is_not_within(cell):
    assert not cells_within(b"<row>" + cell, 10, 10)


@pytest.mark.parametrize("mark", [b"<f>A1</f>", b'<c r="A1" t="e">', b"<c r='A1' t='e'>"])
@pytest.mark.parametrize("cut", [1, 3, 1000])
def test_formulas_and_errors_are_seen_wherever_the_blocks_are_cut(mark, cut):
    xml = b"<row>" + mark + b"</row>"
    assert not has_nothing_to_tell([xml[at : at + cut] for at in range(0, len(xml), cut)], 5, 5)
