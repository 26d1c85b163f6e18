"""What a French spreadsheet gets from the clipboard."""

from __future__ import annotations

from decimal import Decimal

import pytest

from budgetlocal.core.specs import NOT_APPLICABLE, CellKind, Column, Row, TableSpec
from budgetlocal.core.text import verbatim
from budgetlocal.export.table_text import html, inert, selection, tsv

TABLE = TableSpec(
    key="essai",
    title=verbatim("Essai"),
    columns=(
        Column("libelle", verbatim("Libellé"), CellKind.TEXT),
        Column("montant", verbatim("Montant"), CellKind.EUROS),
        Column("taux", verbatim("Taux"), CellKind.PERCENT),
        Column("habitant", verbatim("€/hab."), CellKind.PER_HEAD),
        Column("nombre", verbatim("Nombre"), CellKind.COUNT),
    ),
    rows=(
        Row("a", 0, (verbatim("Énergie"), -123_456_789, Decimal("0.3682"), Decimal("940.585"), 12)),
        Row("b", 0, (verbatim("=2+2"), None, None, None, None)),
        Row("c", 0, (None, NOT_APPLICABLE, Decimal(-1), Decimal(0), 0)),
    ),
    source=verbatim("essai"),
)


def test_numbers_have_a_comma_no_space_no_unit_and_unknown_is_not_empty():
    assert tsv(TABLE).splitlines() == [
        "Libellé\tMontant\tTaux\t€/hab.\tNombre",
        "Énergie\t-1234567,89\t36,82%\t940,59\t12",
        "'=2+2\tn. d.\tn. d.\tn. d.\tn. d.",
        "\t\t-100,00%\t0,00\t0",
    ]


def test_the_header_can_be_left_out():
    assert tsv(TABLE, header=False).startswith("Énergie\t")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", " =1", "\n=1"])
def test_a_text_that_a_spreadsheet_would_run_is_made_harmless(text):
    assert inert(text).startswith("'")
    assert not set(inert(text)) & set("\t\r\n")


@pytest.mark.parametrize("text", ["Énergie - électricité", "012", "", "a=b", "1 + 1"])
def test_an_ordinary_text_is_left_as_it_is(text):
    assert inert(text) == text


def test_a_break_inside_a_text_does_not_break_the_table():
    assert inert("deux\tmots\r\nici") == "deux mots ici"


def test_html_gives_spreadsheets_the_exact_number_and_keeps_codes_as_text():
    made = html(TABLE)
    assert 'x:num="-1234567.89"' in made
    assert 'x:num="0.3682"' in made
    assert ">-1234567,89</td>" in made
    assert 'mso-number-format:"\\@"\'>Énergie</td>' in made
    assert "<th>Montant</th>" in made
    assert "<th>" not in html(TABLE, header=False)


def test_html_escapes_what_is_not_text():
    row = Row("a", 0, (verbatim("<b>&"), 1, None, None, None))
    made = html(TableSpec("k", verbatim("t"), TABLE.columns, (row,), verbatim("s")))
    assert "&lt;b&gt;&amp;" in made


def test_a_selection_keeps_only_its_rows_and_columns_in_order():
    part = selection(TABLE, [2, 0], [1, 0])
    assert [row.key for row in part.rows] == ["c", "a"]
    assert [column.key for column in part.columns] == ["montant", "libelle"]
    assert part.rows[1].cells == (-123_456_789, verbatim("Énergie"))
