"""Files that are traps: each is refused with a reason, or read, within bounds."""

from __future__ import annotations

import io
import resource
import sqlite3
import zipfile

import openpyxl
import pytest
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from budgetlocal.importing.grid import limits
from budgetlocal.importing.grid.reading import read_table_file
from table_files import ROWS, codes, filled, part_of, refusal, rewritten, write_xlsx

SHEET = "xl/worksheets/sheet1.xml"
HEAD = b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
EXPECTED = [[cell for cell in row if cell is not None] for row in ROWS]


@pytest.fixture(autouse=True)
def _memory_stays_bounded():
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    yield
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 700 * 1024, f"{grown // 1024} MB more"


def with_sheet(path, xml):
    return rewritten(write_xlsx(path), {SHEET: xml})


def text_of(error):
    assert str(error.message)
    assert str(error.hint)
    return f"{error.message} | {error.where} | {error.hint}"


def with_zeros(path, megabytes):
    """Add a part of zeros, which pack a thousand times, in the place of the shared texts."""
    relations = "xl/_rels/workbook.xml.rels"
    write_xlsx(path)
    changed = part_of(path, relations).replace(b"sharedStrings.xml", b"zeros.xml")
    rewritten(path, {relations: changed})
    with (
        zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/zeros.xml", "w") as part,
    ):
        for _ in range(megabytes):
            part.write(bytes(1 << 20))
    return path


def test_a_zip_bomb_is_refused_by_how_well_it_is_packed(tmp_path):
    error = refusal(with_zeros(tmp_path / "bombe.xlsx", 80))
    assert "80 Mo" in text_of(error)
    assert str(error.where) == "xl/zeros.xml"


def test_a_workbook_that_declares_too_much_is_refused_unread(tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "UNPACKED_BYTES", 2 << 20)
    assert "Mo de données" in text_of(refusal(with_zeros(tmp_path / "gros.xlsx", 3)))


def test_a_part_that_unpacks_to_more_than_it_declares_is_refused(tmp_path):
    path = write_xlsx(tmp_path / "menteur.xlsx")
    rewritten(path, {SHEET: HEAD + b"<sheetData>" + b" " * 3_000_000 + b"</sheetData></worksheet>"})
    content = bytearray(path.read_bytes())
    real = (3_000_000 + len(HEAD) + len(b"<sheetData></sheetData></worksheet>")).to_bytes(
        4, "little"
    )
    assert content.count(real) == 2
    path.write_bytes(content.replace(real, (1000).to_bytes(4, "little")))
    assert "abîmé" in text_of(refusal(path))


def test_a_workbook_of_too_many_files_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "PARTS", 5)
    assert "fichiers" in text_of(refusal(write_xlsx(tmp_path / "parties.xlsx")))


def test_ten_cells_spread_over_the_whole_sheet_are_read_at_their_places(tmp_path):
    book = openpyxl.Workbook()
    for row in range(1, 9):
        book.active.cell(row * 100_000, row, row)
    book.active["A1"] = "début"
    book.active["XFD1048576"] = "fin"
    book.save(tmp_path / "loin.xlsx")
    file = read_table_file(tmp_path / "loin.xlsx")
    rows = file.sheets[0].rows
    assert len(rows) == 1_048_576
    assert rows[0] == ["début"]
    assert rows[-1][-1] == "fin"
    assert file.sheets[0].address(1_048_575, 16_383) == "Sheet!XFD1048576"
    assert rows[299_999] == [None, None, 3]
    assert codes(file) == ["lecteur_de_secours"]


def test_a_sheet_that_lies_about_its_range_is_measured(tmp_path):
    cells = b'<row r="1"><c r="A1"><v>1</v></c><c r="XFD1048576"><v>2</v></c></row>'
    xml = HEAD + b'<dimension ref="A1:B2"/><sheetData>' + cells + b"</sheetData></worksheet>"
    file = read_table_file(with_sheet(tmp_path / "ment.xlsx", xml))
    assert file.sheets[0].rows[0][0] == 1


@pytest.mark.parametrize("declared", [b'<dimension ref="A1:XFD1048576"/>', b""])
def test_a_million_styled_rows_without_a_value_cost_little(tmp_path, declared):
    empty = b"".join(b'<row r="%d" s="1" customFormat="1"/>' % n for n in range(3, 1_000_001))
    last = b'<row r="1048576"><c r="XFD1048576" s="1"/></row>'
    first = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>'
    xml = HEAD + declared + b"<sheetData>" + first + empty + last + b"</sheetData></worksheet>"
    file = read_table_file(with_sheet(tmp_path / "vides.xlsx", xml))
    assert filled(file) == [[1], [None, 2]]


def test_a_sheet_of_too_many_values_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "CELLS", 8)
    error = refusal(write_xlsx(tmp_path / "plein.xlsx"))
    assert "plage utilisée" in text_of(error)
    assert "Dépenses" in str(error.where)


def repeated_ods(path, rows, columns, value):
    book = OpenDocumentSpreadsheet()
    table = Table(name="Feuille")
    book.spreadsheet.addElement(table)
    row = TableRow(numberrowsrepeated=rows)
    table.addElement(row)
    cell = TableCell(numbercolumnsrepeated=columns, valuetype="float", value=value)
    cell.addElement(P(text=str(value)))
    row.addElement(cell)
    book.save(str(path))
    return path


def test_an_ods_that_repeats_a_value_over_the_whole_sheet_is_refused(tmp_path):
    path = repeated_ods(tmp_path / "repete.ods", 1_048_576, 16_384, 1)
    assert "plage utilisée" in text_of(refusal(path))


def test_an_ods_that_repeats_a_value_a_little_is_read(tmp_path):
    file = read_table_file(repeated_ods(tmp_path / "repete.ods", 3, 2, 5))
    assert file.sheets[0].rows == [[5, 5]] * 3


def test_a_protected_workbook_is_told_apart_from_a_damaged_one(tmp_path):
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le")
    path = tmp_path / "protege.xlsx"
    path.write_bytes(ole + bytes(512))
    assert "mot de passe" in text_of(refusal(path))


def test_a_protected_xls_asks_for_its_password(tmp_path):
    book = xlwt.Workbook()
    book.add_sheet("Budget").write(0, 0, "60611")
    book.save(str(tmp_path / "protege.xls"))
    content = (tmp_path / "protege.xls").read_bytes()
    # FILEPASS (0x2F) in place of the record that follows the BOF of the workbook (MS-XLS 2.4.117).
    start = content.index(b"\x09\x08\x10\x00\x00\x06\x05\x00") + 20
    filepass = b"\x2f\x00" + content[start + 2 : start + 4]
    (tmp_path / "protege.xls").write_bytes(content[:start] + filepass + content[start + 4 :])
    assert "mot de passe" in text_of(refusal(tmp_path / "protege.xls"))


def test_a_protected_ods_asks_for_its_password(tmp_path):
    path = repeated_ods(tmp_path / "protege.ods", 1, 1, 5)
    manifest = part_of(path, "META-INF/manifest.xml").replace(
        b"</manifest:manifest>", b"<manifest:encryption-data/></manifest:manifest>"
    )
    assert b"encryption-data" in manifest
    error = refusal(rewritten(path, {"META-INF/manifest.xml": manifest}))
    assert "mot de passe" in text_of(error)


@pytest.mark.parametrize("kept", [0.3, 0.9])
def test_a_truncated_workbook_is_said_incomplete(tmp_path, kept):
    path = write_xlsx(tmp_path / "coupe.xlsx")
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * kept)])
    assert "sa fin manque" in text_of(refusal(path))


def test_a_workbook_with_damaged_bytes_is_refused(tmp_path):
    path = write_xlsx(tmp_path / "abime.xlsx", [[f"{n}", n] for n in range(500)])
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        start = archive.getinfo(SHEET).header_offset + 100
    content[start : start + 40] = bytes(40)
    path.write_bytes(content)
    assert "abîmé" in text_of(refusal(path))


def test_a_huge_csv_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "enorme.csv"
    with path.open("wb") as file:
        file.truncate(200 << 20)
        file.seek(0)
        file.write(b"Article;BP\n")
    assert "200 Mo" in text_of(refusal(path))
    assert "100 Mo" in text_of(refusal(path))


def test_a_csv_of_too_many_cells_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "CELLS", 1000)
    path = tmp_path / "long.csv"
    path.write_text("1;2;3\n" * 400, encoding="utf-8")
    assert "plage utilisée" in text_of(refusal(path))


def test_a_doctype_in_a_workbook_is_refused(tmp_path):
    xml = HEAD.replace(b"?>", b'?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>', 1)
    path = with_sheet(tmp_path / "entites.xlsx", xml + b"<sheetData/></worksheet>")
    assert "DOCTYPE" in text_of(refusal(path))


def make_word(path):
    with zipfile.ZipFile(path, "w") as archive:
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        archive.writestr("[Content_Types].xml", f'<Types><Override ContentType="{kind}"/></Types>')


def make_archive(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("budget.csv", "a;b\n")


def make_database(path):
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (a)")
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("make", "word"),
    [
        (make_word, "traitement de texte"),
        (make_archive, "archive ZIP"),
        (make_database, "BudgetLocal"),
        (lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n"), "image"),
        (lambda path: path.write_bytes(b"%PDF-1.7\n"), "PDF"),
        (lambda path: path.write_text("<?xml version='1.0'?><DocumentBudgetaire/>"), "XML"),
        (lambda path: path.write_bytes(b""), "vide"),
        (lambda path: path.write_bytes(b" \r\n\t\n"), "vide"),
        (lambda path: path.write_bytes(bytes(4096)), "binaire"),
        (lambda path: path.write_bytes(bytes(range(1, 256)) * 40), "binaire"),
    ],
)
def test_what_is_no_table_is_named_for_what_it_is(tmp_path, make, word):
    path = tmp_path / "budget.xlsx"
    make(path)
    assert word in text_of(refusal(path))


def test_a_workbook_without_a_value_is_refused(tmp_path):
    openpyxl.Workbook().save(tmp_path / "vide.xlsx")
    assert "aucune cellule" in text_of(refusal(tmp_path / "vide.xlsx"))


def test_a_header_alone_is_a_table_of_one_row(tmp_path):
    path = write_xlsx(tmp_path / "entete.xlsx", [["Article", "Libellé", "BP"]])
    assert filled(read_table_file(path)) == [["Article", "Libellé", "BP"]]


def test_a_file_that_is_not_there_is_said_so(tmp_path):
    assert "n'a pas pu être lu" in text_of(refusal(tmp_path / "absent.xlsx"))


def test_the_reader_changes_nothing_in_the_file(tmp_path):
    path = write_xlsx(tmp_path / "budget.xlsx")
    before = io.BytesIO(path.read_bytes()).getvalue()
    read_table_file(path)
    assert path.read_bytes() == before
