from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.importing.grid.csv_separator import SEPARATORS, separator_of
from budgetlocal.importing.grid.reading import read_table_file
from budgetlocal.importing.grid.table_file import TableFormat
from table_files import codes, filled, refusal

TEXT = "Article;Libellé;BP\r\n60611;Eau à l'étage – n° 1;1 234,56\r\n60612;Énergie €;2,00\r\n"
ROWS = [
    ["Article", "Libellé", "BP"],
    ["60611", "Eau à l'étage – n° 1", "1 234,56"],
    ["60612", "Énergie €", "2,00"],
]


def read(tmp_path, content, name="budget.csv", **options):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_table_file(path, **options)


@pytest.mark.parametrize(
    ("codec", "encoding", "told"),
    [
        ("utf-8", "UTF-8", []),
        ("utf-8-sig", "UTF-8 (BOM)", []),
        ("utf-16", "UTF-16", []),
        ("utf-16-le", "UTF-16", []),
        ("utf-16-be", "UTF-16", []),
        ("cp1252", "Windows-1252", ["encodage"]),
    ],
)
def test_a_csv_is_read_in_its_encoding_which_is_told(tmp_path, codec, encoding, told):
    file = read(tmp_path, TEXT.encode(codec))
    assert file.format is TableFormat.CSV
    assert (file.encoding, file.separator) == (encoding, ";")
    assert filled(file) == ROWS
    assert codes(file) == told


@pytest.mark.parametrize("name", ["budget.xls", "budget.txt", "budget.tsv", "budget.xlsx"])
def test_tab_separated_text_is_read_whatever_its_name(tmp_path, name):
    file = read(tmp_path, TEXT.replace(";", "\t").encode("cp1252"), name)
    assert (file.format, file.separator) == (TableFormat.CSV, "\t")
    assert filled(file) == ROWS


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n", ";"),
        ("1,5;2,5\n3,5;4,5\n", ";"),
        ("Code,Libellé\n1,Eau; gaz\n2,Bois\n", ","),
        ('Code,Libellé\n1,"Eau, gaz"\n2,"Bois\nsur deux lignes"\n', ","),
        ("Commune de Villexemple\nBudget 2025\n\nArticle|BP\n60611|1,00\n60612|2,00\n", "|"),
        ("Total : 3, soit trois\nArticle;BP\n1;2\n3;4\n5;6\n7;8\n", ";"),
        ("une colonne\nsans rien\n", ""),
    ],
)
def test_the_separator_is_the_one_that_cuts_rows_alike(text, separator):
    assert separator_of(text) == separator


@given(
    st.sampled_from(SEPARATORS),
    st.lists(
        st.lists(st.text("abé01 .'-", min_size=1, max_size=6), min_size=3, max_size=3),
        min_size=2,
        max_size=30,
    ),
)
def test_a_plain_table_is_cut_by_its_separator(separator, rows):
    text = "\n".join(separator.join(row) for row in rows)
    if all(any(cell.strip() for cell in row) for row in rows):
        assert separator_of(text) == separator


def test_blank_lines_keep_their_numbers_and_padding_is_left_out(tmp_path):
    file = read(tmp_path, "Article;BP;;\n\n60611;1,00;   ;\n;;;\n60612;2,00;;\n;;;\n")
    assert file.sheets[0].rows == [["Article", "BP"], [], ["60611", "1,00"], [], ["60612", "2,00"]]
    assert file.sheets[0].address(4, 1) == "B5"
    assert str(file.sheets[0].place(4, 1)) == "ligne 5, colonne B"


def test_quoted_cells_may_hold_separators_and_lines(tmp_path):
    file = read(tmp_path, 'a;b\n"x;y";"deux\nlignes"\n1;"dit ""oui"""\n')
    assert filled(file) == [["a", "b"], ["x;y", "deux\nlignes"], ["1", 'dit "oui"']]


def test_labels_that_start_like_formulas_are_texts(tmp_path):
    file = read(tmp_path, "a;b\n=1+1;@SUM(A1)\n+33;-12 h\n")
    assert filled(file)[1:] == [["=1+1", "@SUM(A1)"], ["+33", "-12 h"]]


def test_a_quote_that_is_never_closed_is_refused_and_swallows_nothing(tmp_path):
    path = tmp_path / "guillemet.csv"
    path.write_text('a;b\n1;2\n"3;4\n5;6\n', encoding="utf-8")
    error = refusal(path)
    assert "jamais refermé" in str(error.message)
    assert str(error.where) == "ligne 3"


def test_a_quote_that_swallows_a_hundred_lines_is_refused(tmp_path):
    path = tmp_path / "guillemet.csv"
    lines = "\n".join(f"{n};x" for n in range(300))
    path.write_text(f'a;b\n"3;4\n{lines}\n5";6\n', encoding="utf-8")
    assert str(refusal(path).where) == "ligne 2"


def test_nul_bytes_are_left_out_and_counted(tmp_path):
    file = read(tmp_path, TEXT.replace("Eau", "E\x00a\x00u"))
    assert filled(file) == ROWS
    assert codes(file) == ["octets_nuls"]
    assert ": 2." in str(file.notices[0].message)


def test_letters_that_cannot_be_read_are_counted(tmp_path):
    file = read(tmp_path, b"a;b\n\xe9t\xe9;\x81\n")
    assert filled(file)[1] == ["été", "�"]
    assert codes(file) == ["encodage", "lettres_perdues"]


def test_a_preview_reads_only_the_start_of_a_large_csv(tmp_path):
    lines = [f"{60000 + n};Libellé é {n};{n},00" for n in range(60_000)]
    content = "\n".join(["Article;Libellé;BP", *lines]).encode("utf-16")
    assert len(content) > 2 << 20
    whole = read(tmp_path, content)
    preview = read(tmp_path, content, row_limit=200)
    assert preview.sheets[0].rows == whole.sheets[0].rows[:200]
    assert len(whole.sheets[0].rows) == 60_001
    assert preview.separator == ";"


HTML = """<html><head><meta charset="windows-1252"></head><body>
<script>document.write("<table><tr><td>non</td></tr></table>")</script>
<table><caption>Dépenses</caption>
<thead><tr><th rowspan=2>Article</th><th colspan="2">Prévisions</th></tr>
<tr><th>BP</th><th>DM</th></tr></thead>
<tr><td>60611</td><td>&nbsp;1&nbsp;234,56&nbsp;&euro;</td><td>=1+1<br>suite</td></tr>
</table><table><tr><td>autre</td></tr></table></body></html>"""


@pytest.mark.parametrize("name", ["budget.xls", "budget.html"])
def test_a_page_named_xls_gives_its_tables(tmp_path, name):
    file = read(tmp_path, HTML.encode("cp1252"), name)
    assert file.format is TableFormat.HTML
    assert [sheet.name for sheet in file.sheets] == ["Dépenses", "Tableau 2"]
    assert file.sheets[0].rows == [
        ["Article", "Prévisions"],
        [None, "BP", "DM"],
        ["60611", "\xa01\xa0234,56\xa0€".strip(), "=1+1 suite"],
    ]
    assert file.sheets[0].merges == ((1, 1, 2, 1), (1, 2, 1, 3))


def test_a_page_fetches_nothing_and_expands_no_entity(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    page = (
        f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
        "<html><body><table><tr><td>a&x;b</td><td>2</td></tr></table></body></html>"
    )
    rows = read(tmp_path, page, "budget.xls").sheets[0].rows
    assert "secret" not in str(rows)
    assert rows[0][1] == "2"


def test_a_page_without_table_is_refused(tmp_path):
    path = tmp_path / "page.xls"
    path.write_text("<html><body><p>Session expirée</p></body></html>", encoding="utf-8")
    assert "aucune cellule" in str(refusal(path).message)


EXCEL_2003 = """<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="Dépenses"><Table>
<Row ss:Index="2"><Cell ss:MergeAcross="1"><Data ss:Type="String">Titre</Data></Cell>
<Cell><Data ss:Type="String">BP</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">011</Data></Cell><Cell ss:Index="3">
<Data ss:Type="Number">12.5</Data></Cell></Row>
</Table></Worksheet></Workbook>"""


def test_a_workbook_in_the_xml_of_excel_2003_is_read(tmp_path):
    file = read(tmp_path, EXCEL_2003, "export.xls")
    assert file.format is TableFormat.XML_SPREADSHEET
    assert file.sheets[0].rows == [[], ["Titre", None, "BP"], ["011", None, 12.5]]
    assert file.sheets[0].merges == ((2, 1, 2, 2),)


def test_a_workbook_in_xml_with_a_doctype_is_refused(tmp_path):
    path = tmp_path / "export.xls"
    bomb = '?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    path.write_text(EXCEL_2003.replace("?>", bomb, 1), encoding="utf-8")
    assert "DOCTYPE" in str(refusal(path).message)
