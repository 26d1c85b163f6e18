"""A binary workbook, written record by record (MS-XLSB), for no library of the tests writes one."""

from __future__ import annotations

import struct
import zipfile

import pytest

from budgetlocal.importing.grid.reading import read_table_file
from budgetlocal.importing.grid.table_file import TableFormat
from table_files import codes, filled, refusal

_TYPES = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>
</Types>"""
_RELATIONS = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}"
 Target="{}"/></Relationships>"""


def record(kind, data=b""):
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size = len(data)
    sizes = b""
    while True:
        sizes += bytes([size & 0x7F | (0x80 if size > 0x7F else 0)])
        size >>= 7
        if not size:
            return head + sizes + data


def text(value):
    return struct.pack("<I", len(value)) + value.encode("utf-16-le")


def write_xlsb(path, rows):
    """Write `rows`: the number of a row, and its cells by column, all from 0."""
    bundle = struct.pack("<II", 0, 1) + text("rId1") + text("Dépenses")
    book = record(131) + record(143) + record(156, bundle) + record(144) + record(132)
    sheet = record(129) + record(148, struct.pack("<4I", 0, 0, 0, 0)) + record(145)
    for number, cells in rows.items():
        sheet += record(0, struct.pack("<I", number) + bytes(21))
        for column, value in cells.items():
            place = struct.pack("<II", column, 0)
            is_text = isinstance(value, str)
            content = text(value) if is_text else struct.pack("<d", value)
            sheet += record(6 if is_text else 5, place + content)
    sheet += record(146) + record(130)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _RELATIONS.format("officeDocument", "xl/workbook.bin"))
        archive.writestr("xl/workbook.bin", book)
        relations = _RELATIONS.format("worksheet", "worksheets/sheet1.bin")
        archive.writestr("xl/_rels/workbook.bin.rels", relations)
        archive.writestr("xl/worksheets/sheet1.bin", sheet)
    return path


@pytest.mark.parametrize("name", ["budget.xlsb", "budget.xls"])
def test_a_binary_workbook_is_read(tmp_path, name):
    path = write_xlsb(tmp_path / name, {1: {1: "011", 2: 12.5}, 3: {1: "=1+1", 3: -0.07}})
    file = read_table_file(path)
    assert file.format is TableFormat.XLSB
    assert filled(file) == [["011", 12.5], [], ["=1+1", None, -0.07]]
    assert file.sheets[0].address(0, 0) == "Dépenses!B2"
    assert codes(file) == []


def test_a_binary_workbook_whose_cells_are_far_apart_is_refused(tmp_path):
    path = write_xlsb(tmp_path / "loin.xlsb", {0: {0: 1.0}, 1_048_575: {16_383: 2.0}})
    assert "plage utilisée" in str(refusal(path).message)


def test_a_damaged_binary_workbook_is_refused(tmp_path):
    path = write_xlsb(tmp_path / "abime.xlsb", {0: {0: 1.0}})
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content[:9] if name.endswith("book.bin") else content)
    assert "abîmé" in str(refusal(path).message)
