from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from budgetlocal.core.errors import UserError
from budgetlocal.reference.official.large_workbooks import is_large, sheet_names, stream_sheet
from budgetlocal.reference.official.tables import open_workbook, sheet_rows


def write(path: Path, *, inline: bool) -> None:
    with xlsxwriter.Workbook(path, {"constant_memory": inline}) as workbook:
        workbook.add_worksheet("Notice")
        sheet = workbook.add_worksheet("Données & taux")
        sheet.write_row(0, 0, ["DEP", "COM", "Libellé", "E12", "oui"])
        sheet.write_row(2, 0, ["01", 4, "L'Été <1>", 11.06, True])
        sheet.write_row(3, 1, [1234567, "x"])
        sheet.write(4, 30, "loin")


@pytest.mark.parametrize("inline", [False, True])
def test_a_streamed_sheet_has_the_same_cells_as_a_loaded_one(tmp_path, inline):
    path = tmp_path / "classeur.xlsx"
    write(path, inline=inline)
    streamed = list(stream_sheet(path, "Données & taux"))
    workbook = open_workbook(path)
    loaded = list(sheet_rows(workbook.get_sheet_by_name("Données & taux")))
    workbook.close()
    width = len(loaded[0])
    assert [row + [""] * (width - len(row)) for row in streamed] == loaded
    assert streamed[2] == ["01", "4", "L'Été <1>", "11.06", "1"]
    assert sheet_names(path) == ("Notice", "Données & taux")


def test_only_a_very_large_xlsx_is_streamed(tmp_path):
    small = tmp_path / "petit.xlsx"
    write(small, inline=False)
    assert not is_large(small)
    large = tmp_path / "grand.xlsx"
    with zipfile.ZipFile(large, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", b" " * (151 << 20))
    assert is_large(large)


def test_a_damaged_part_is_refused(tmp_path):
    path = tmp_path / "classeur.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook>")
        archive.writestr("xl/_rels/workbook.xml.rels", "<r/>")
    with pytest.raises(UserError, match="abîmé"):
        sheet_names(path)
    with pytest.raises(UserError, match="abîmé"):
        list(stream_sheet(path, "Feuille"))
