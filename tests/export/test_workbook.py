"""The workbook read back, number by number."""

from __future__ import annotations

from decimal import Decimal

import pytest
from openpyxl import load_workbook

from budgetlocal.core.errors import UserError
from budgetlocal.core.specs import CellKind, Column, Row, RowStyle, TableSpec
from budgetlocal.core.text import verbatim
from budgetlocal.export.table_text import tsv
from budgetlocal.export.workbook import HEADER_ROW, write_workbook

TABLE = TableSpec(
    key="essai",
    title=verbatim("Budget : [essai] / 2024"),
    columns=(
        Column("libelle", verbatim("Libellé"), CellKind.TEXT),
        Column("montant", verbatim("Montant"), CellKind.EUROS, verbatim("Montant voté.")),
        Column("taux", verbatim("Taux"), CellKind.PERCENT),
        Column("habitant", verbatim("€/hab."), CellKind.PER_HEAD),
        Column("nombre", verbatim("Nombre"), CellKind.COUNT),
    ),
    rows=(
        Row(
            "t", 0, (verbatim("Total"), 21_945_000_001, Decimal("0.3682"), Decimal("940.59"), 8437),
            RowStyle.TOTAL,
        ),
        Row("a", 1, (verbatim("=SOMME(A1)"), -5, None, None, None), RowStyle.SUBTOTAL),
        Row("b", 9, (None, None, Decimal(0), Decimal(0), 0)),
    ),
    source=verbatim("Source : essai"),
)  # fmt: skip


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "essai.xlsx"
    write_workbook(TABLE, path)
    return load_workbook(path)


def test_every_number_is_a_number_to_the_cent(book):
    sheet = book.worksheets[0]
    rows = list(sheet.iter_rows(min_row=HEADER_ROW + 2, values_only=True))
    assert rows == [
        ("Total", 219_450_000.01, 0.3682, 940.59, 8437),
        ("=SOMME(A1)", -0.05, "n. d.", "n. d.", "n. d."),
        (None, "n. d.", 0, 0, 0),
    ]


def test_a_text_that_looks_like_a_formula_stays_a_text(book):
    cell = book.worksheets[0].cell(HEADER_ROW + 3, 1)
    assert cell.data_type == "s"


def test_the_header_stays_in_view_and_names_the_columns(book):
    sheet = book.worksheets[0]
    assert sheet.freeze_panes == "B5"
    header = [cell.value for cell in sheet[HEADER_ROW + 1]]
    assert header == ["Libellé", "Montant", "Taux", "€/hab.", "Nombre"]
    assert sheet["A1"].value == "Budget : [essai] / 2024"
    assert sheet["A2"].value == "Source : essai"


def test_the_levels_can_be_folded(book):
    sheet = book.worksheets[0]
    levels = [sheet.row_dimensions[row].outlineLevel for row in (5, 6, 7)]
    assert levels == [0, 1, 7]


def test_the_source_and_the_definitions_are_on_their_own_sheet(book):
    rows = list(book["Source"].iter_rows(values_only=True))
    assert ("Source", "Source : essai") in rows
    assert ("Montant", "Montant voté.") in rows


def test_the_sheet_has_a_name_that_excel_takes(book):
    assert book.sheetnames[0] == "Budget essai 2024"


def test_a_table_called_source_still_makes_a_workbook(tmp_path):
    table = TableSpec("k", verbatim("Source"), TABLE.columns, TABLE.rows, TABLE.source)
    path = tmp_path / "source.xlsx"
    write_workbook(table, path)
    assert len(load_workbook(path).sheetnames) == 2


def test_a_file_that_cannot_be_written_is_a_refusal_and_leaves_nothing(tmp_path):
    folder = tmp_path / "dossier.xlsx"
    folder.mkdir()
    with pytest.raises(UserError, match="ne peut pas être écrit"):
        write_workbook(TABLE, folder)
    with pytest.raises(UserError, match="ne peut pas être écrit"):
        write_workbook(TABLE, tmp_path / "absent" / "a.xlsx")
    assert list(tmp_path.iterdir()) == [folder]


def test_a_measure_keeps_its_own_decimals_and_an_unknown_one_is_no_zero(tmp_path):
    table = TableSpec(
        "mesures",
        verbatim("Mesures"),
        (
            Column("nom", verbatim("Nom"), CellKind.TEXT),
            Column("v", verbatim("V"), CellKind.MEASURE),
        ),
        (
            Row("a", 0, (verbatim("Taux"), Decimal("12.7312"))),
            Row("b", 0, (verbatim("Population"), Decimal(2_103_778))),
            Row("c", 0, (verbatim("Secret"), None)),
        ),
        verbatim("Invention"),
    )
    path = tmp_path / "mesures.xlsx"
    write_workbook(table, path)
    sheet = load_workbook(path).worksheets[0]
    first = HEADER_ROW + 2
    assert [sheet.cell(first + rank, 2).value for rank in range(3)] == [12.7312, 2_103_778, "n. d."]
    assert tsv(table).splitlines()[1:] == ["Taux\t12,7312", "Population\t2103778", "Secret\tn. d."]


class _EnoughError(Exception):
    """What a person who cancels raises."""


def _long(count: int) -> TableSpec:
    columns = (Column("nombre", verbatim("Nombre"), CellKind.COUNT),)
    rows = tuple(Row(str(rank), 0, (rank,)) for rank in range(count))
    return TableSpec("long", verbatim("Long"), columns, rows, verbatim("essai"))


def test_a_long_table_says_how_far_it_is(tmp_path):
    seen: list[int] = []
    write_workbook(_long(2_500), tmp_path / "long.xlsx", watch=seen.append)
    assert seen == [0, 40, 80]
    assert load_workbook(tmp_path / "long.xlsx").active.max_row == 2_500 + HEADER_ROW + 1


def test_a_writing_that_is_cancelled_leaves_no_file(tmp_path):
    def stop(percent: int) -> None:
        if percent:
            raise _EnoughError

    with pytest.raises(_EnoughError):
        write_workbook(_long(2_500), tmp_path / "long.xlsx", watch=stop)
    assert list(tmp_path.iterdir()) == []
