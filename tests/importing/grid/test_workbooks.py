from __future__ import annotations

import datetime as dt
import shutil

import openpyxl
import pytest
import xlsxwriter
import xlwt
from odf.element import Element
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from budgetlocal.core.errors import Cancelled
from budgetlocal.importing.grid import limits
from budgetlocal.importing.grid.number_formats import number_formats
from budgetlocal.importing.grid.reading import read_table_file
from budgetlocal.importing.grid.table_file import TableFormat
from table_files import ROWS, codes, filled, part_of, refusal, rewritten, write_xlsx

EXPECTED = [[cell for cell in row if cell is not None] for row in ROWS]
SHEET = "xl/worksheets/sheet1.xml"


def test_an_xlsx_gives_its_values_and_their_addresses(tmp_path):
    file = read_table_file(write_xlsx(tmp_path / "budget.xlsx"))
    assert file.format is TableFormat.XLSX
    assert filled(file) == EXPECTED
    assert file.sheets[0].address(3, 2) == "Dépenses!C4"
    assert str(file.sheets[0].place(3)) == "feuille Dépenses, ligne 4"
    assert file.size == (tmp_path / "budget.xlsx").stat().st_size
    assert not file.notices


def test_addresses_count_the_empty_rows_and_columns_before_the_table(tmp_path):
    book = openpyxl.Workbook()
    book.active["D7"] = "Article"
    book.active["E8"] = 12
    book.save(tmp_path / "decale.xlsx")
    sheet = read_table_file(tmp_path / "decale.xlsx").sheets[0]
    assert sheet.rows[0][0] == "Article"
    assert (sheet.address(0, 0), sheet.address(1, 1)) == ("Sheet!D7", "Sheet!E8")


def test_the_signature_decides_and_not_the_end_of_the_name(tmp_path):
    write_xlsx(tmp_path / "budget.xlsx")
    for name in ("budget.xls", "budget.csv", "budget.ods", "budget"):
        shutil.copy(tmp_path / "budget.xlsx", tmp_path / name)
        file = read_table_file(tmp_path / name)
        assert file.format is TableFormat.XLSX
        assert filled(file) == EXPECTED


def test_an_xls_is_read(tmp_path):
    book = xlwt.Workbook()
    sheet = book.add_sheet("Dépenses")
    for row, values in enumerate(ROWS):
        for column, value in enumerate(values):
            if value is not None:
                sheet.write(row, column, value)
    sheet.write_merge(6, 6, 0, 2, "Total")
    book.save(str(tmp_path / "budget.xls"))
    file = read_table_file(tmp_path / "budget.xls")
    assert file.format is TableFormat.XLS
    assert filled(file)[:5] == EXPECTED
    assert file.sheets[0].merges == ((7, 1, 7, 3),)


def write_ods(path, build):
    book = OpenDocumentSpreadsheet()
    table = Table(name="Dépenses")
    book.spreadsheet.addElement(table)
    build(table)
    book.save(str(path))
    return path


def ods_row(table, *cells, repeated=1):
    row = TableRow(numberrowsrepeated=repeated) if repeated > 1 else TableRow()
    table.addElement(row)
    for cell in cells:
        if isinstance(cell, Element):
            element = cell
        elif isinstance(cell, str):
            element = TableCell(valuetype="string")
            element.addElement(P(text=cell))
        elif cell is None:
            element = TableCell()
        else:
            element = TableCell(valuetype="float", value=cell)
        row.addElement(element)


def test_an_ods_is_read_with_its_gaps_and_its_merges(tmp_path):
    def build(table):
        merged = TableCell(valuetype="string", numbercolumnsspanned=3)
        merged.addElement(P(text="Prévisions"))
        ods_row(table, merged)
        ods_row(table, TableCell(numbercolumnsrepeated=16000), repeated=4)
        ods_row(table, "011", "=1+1", 12.5)
        ods_row(table, TableCell(numbercolumnsrepeated=16384), repeated=1_048_000)

    file = read_table_file(write_ods(tmp_path / "budget.ods", build))
    assert file.format is TableFormat.ODS
    assert filled(file) == [["Prévisions"], [], [], [], [], ["011", "=1+1", 12.5]]
    assert file.sheets[0].merges == ((1, 1, 1, 3),)


def test_a_preview_has_the_first_rows_and_the_merges_of_the_whole_sheet(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "grand.xlsx", {"constant_memory": True}) as book:
        sheet = book.add_worksheet("Budget")
        sheet.merge_range(0, 1, 0, 2, "Prévisions")
        for row in range(1, 3000):
            sheet.write_row(row, 0, [f"{60000 + row}", f"Compte {row}", row / 4])
    whole = read_table_file(tmp_path / "grand.xlsx")
    preview = read_table_file(tmp_path / "grand.xlsx", row_limit=200)
    assert preview.is_preview
    assert preview.sheets[0].rows == whole.sheets[0].rows[:200]
    assert preview.sheets[0].merges == whole.sheets[0].merges == ((1, 2, 1, 3),)
    assert preview.sha256 == whole.sha256


def test_a_preview_of_a_short_sheet_is_the_whole_sheet(tmp_path):
    path = write_xlsx(tmp_path / "petit.xlsx")
    assert read_table_file(path, row_limit=200).sheets == read_table_file(path).sheets


def test_kinds_of_values_are_kept(tmp_path):
    day, moment = dt.date(2025, 12, 31), dt.datetime(2025, 12, 31, 8, 30)  # noqa: DTZ001 - Excel has no time zones
    book = openpyxl.Workbook()
    book.active.append([day, moment, True, "vrai", 3, 2.5, "12", None, "fin"])
    book.save(tmp_path / "types.xlsx")
    row = read_table_file(tmp_path / "types.xlsx").sheets[0].rows[0]
    assert row == [day, moment, True, "vrai", 3, 2.5, "12", None, "fin"]
    assert row[2] is True


def test_hidden_sheets_are_read_and_said_hidden_and_charts_are_left_out(tmp_path):
    book = openpyxl.Workbook()
    book.active["A1"] = "visible"
    hidden = book.create_sheet("calculs")
    hidden["A1"] = 1
    hidden.sheet_state = "hidden"
    book.create_chartsheet("Graphique")
    book.save(tmp_path / "feuilles.xlsx")
    sheets = read_table_file(tmp_path / "feuilles.xlsx").sheets
    assert [(sheet.name, sheet.is_hidden) for sheet in sheets] == [
        ("Sheet", False),
        ("calculs", True),
    ]


def test_errors_of_formulas_stay_in_their_cells_and_are_told(tmp_path):
    book = openpyxl.Workbook()
    book.active["B2"] = "60611"
    book.active["C2"] = "#DIV/0!"
    book.active["C2"].data_type = "e"
    book.active["D2"] = "#REF!"
    book.active["D2"].data_type = "e"
    book.save(tmp_path / "erreurs.xlsx")
    file = read_table_file(tmp_path / "erreurs.xlsx")
    assert file.sheets[0].rows[0] == ["60611", "#DIV/0!", "#REF!"]
    assert codes(file) == ["cellules_en_erreur"]
    assert "Sheet!C2 (#DIV/0!)" in str(file.notices[0].message)


def test_errors_of_an_ods_are_no_zeros(tmp_path):
    def build(table):
        cell = TableCell(valuetype="float", value=0, formula="of:=1/0")
        cell.addElement(P(text="#DIV/0!"))
        ods_row(table, "60611", cell)

    file = read_table_file(write_ods(tmp_path / "erreurs.ods", build))
    assert file.sheets[0].rows == [["60611", "#DIV/0!"]]
    assert codes(file) == ["cellules_en_erreur"]


def test_formulas_without_values_are_refused_with_their_first_cell(tmp_path):
    book = openpyxl.Workbook()
    book.active["A1"] = 2
    book.active["B1"] = "=A1*2"
    book.active["B2"] = "=A1*3"
    book.save(tmp_path / "jamais.xlsx")
    error = refusal(tmp_path / "jamais.xlsx")
    assert "jamais été calculées (2)" in str(error.message)
    assert str(error.where) == "Sheet!B1"
    assert "enregistrez" in str(error.hint)


def test_formulas_that_their_writer_left_at_zero_are_refused(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "zero.xlsx") as book:
        sheet = book.add_worksheet("Budget")
        sheet.write_row(0, 0, [10, 20])
        sheet.write_formula(0, 2, "=A1+B1")
    assert "jamais été calculées" in str(refusal(tmp_path / "zero.xlsx").message)


def test_formulas_with_values_are_read(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "valeurs.xlsx") as book:
        sheet = book.add_worksheet("Budget")
        sheet.write_row(0, 0, [10, 20])
        sheet.write_formula(0, 2, "=A1+B1", None, 30)
    file = read_table_file(tmp_path / "valeurs.xlsx")
    assert file.sheets[0].rows == [[10, 20, 30]]
    assert codes(file) == ["formules_a_recalculer"]


def test_a_formula_whose_value_is_an_empty_text_was_computed(tmp_path):
    path = write_xlsx(tmp_path / "vide.xlsx", [["a", "b"]])
    cell = b'<c r="A2" t="str"><f>IF(A1="","",A1)</f><v></v></c></row></sheetData>'
    xml = part_of(path, SHEET).replace(b"</sheetData>", b'<row r="2">' + cell)
    file = read_table_file(rewritten(path, {SHEET: xml}))
    assert filled(file) == [["a", "b"], []]


def test_formulas_of_an_ods_without_values_are_refused(tmp_path):
    path = write_ods(
        tmp_path / "jamais.ods",
        lambda table: ods_row(table, 2.0, TableCell(formula="of:=[.A1]*2")),
    )
    assert str(refusal(path).where) == "Dépenses!B1"


def test_macros_are_told_and_not_run(tmp_path):
    path = write_xlsx(tmp_path / "macros.xlsm")
    types = part_of(path, "[Content_Types].xml").replace(
        b"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    )
    rewritten(path, {"[Content_Types].xml": types, "xl/vbaProject.bin": b"\x01\x02"})
    file = read_table_file(path)
    assert file.format is TableFormat.XLSM
    assert codes(file) == ["macros"]
    assert filled(file) == EXPECTED


def test_links_to_other_workbooks_are_told_and_not_followed(tmp_path):
    path = write_xlsx(tmp_path / "liens.xlsx")
    link = (
        b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        b'relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>'
    )
    relations = "xl/_rels/workbook.xml.rels"
    changed = part_of(path, relations).replace(b"</Relationships>", link)
    file = read_table_file(rewritten(path, {relations: changed}))
    assert codes(file) == ["liens_externes"]
    assert filled(file) == EXPECTED


def test_a_workbook_that_calamine_refuses_is_read_by_openpyxl(tmp_path):
    path = write_xlsx(tmp_path / "ecart.xlsx")
    xml = part_of(path, SHEET).replace(b'<dimension ref="A1:C5"', b'<dimension ref="1:5"')
    assert b'"1:5"' in xml
    file = read_table_file(rewritten(path, {SHEET: xml}))
    assert codes(file) == ["lecteur_de_secours"]
    assert filled(file) == EXPECTED


@pytest.mark.parametrize("missing", ["xl/theme/theme1.xml", "docProps/app.xml"])
def test_a_workbook_without_a_part_that_holds_no_cell_is_read(tmp_path, missing):
    path = rewritten(write_xlsx(tmp_path / "partie.xlsx"), {missing: None})
    assert filled(read_table_file(path)) == EXPECTED


def test_a_large_sheet_is_read_alike_while_it_is_being_looked_at(tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "PARALLEL_BYTES", 1)
    assert filled(read_table_file(write_xlsx(tmp_path / "grand.xlsx"))) == EXPECTED
    book = openpyxl.Workbook()
    book.active.append(["60611", "#DIV/0!"])
    book.active["B1"].data_type = "e"
    book.save(tmp_path / "erreur.xlsx")
    file = read_table_file(tmp_path / "erreur.xlsx")
    assert file.sheets[0].rows == [["60611", "#DIV/0!"]]
    book.active["C1"] = "=1+1"
    book.save(tmp_path / "jamais.xlsx")
    assert str(refusal(tmp_path / "jamais.xlsx").where) == "Sheet!C1"


def test_number_formats_are_read_on_demand(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "formats.xlsx") as book:
        sheet = book.add_worksheet("Budget")
        sheet.write_number(0, 0, 11, book.add_format({"num_format": "000"}))
        sheet.write_number(0, 1, 1_234_000, book.add_format({"num_format": '#,##0," k€"'}))
        sheet.write_number(0, 2, 5)
    formats = number_formats(tmp_path / "formats.xlsx", "Budget")
    assert formats == {(1, 1): "000", (1, 2): '#,##0," k€"'}


def test_a_read_can_be_cancelled(tmp_path):
    path = write_xlsx(tmp_path / "budget.xlsx")
    with pytest.raises(Cancelled):
        read_table_file(path, is_cancelled=lambda: True)


def test_progress_ends_at_a_hundred(tmp_path):
    told = []
    read_table_file(write_xlsx(tmp_path / "budget.xlsx"), progress=told.append)
    assert told[-1] == 100
    assert told == sorted(told)
