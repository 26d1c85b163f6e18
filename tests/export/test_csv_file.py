"""A csv that a French spreadsheet reads, whose texts cannot become formulas."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import pytest

from budgetlocal.core.errors import UserError
from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import verbatim
from budgetlocal.export.csv_file import csv_text, write_csv

TABLE = TableSpec(
    key="essai",
    title=verbatim("Essai"),
    columns=(
        Column("libelle", verbatim("Libellé"), CellKind.TEXT),
        Column("montant", verbatim("Montant"), CellKind.EUROS),
        Column("taux", verbatim("Taux"), CellKind.PERCENT),
    ),
    rows=(
        Row("a", 0, (verbatim("Énergie ; électricité"), -123_456, Decimal("0.3682"))),
        Row("b", 0, (verbatim("=2+2"), None, None)),
    ),
    source=verbatim("essai"),
)


def test_numbers_come_back_to_the_cent_and_texts_whole() -> None:
    rows = list(csv.reader(csv_text(TABLE).splitlines(), delimiter=";"))
    assert rows[1] == ["Énergie ; électricité", "-1234,56", "36,82%"]
    assert rows[-1] == ["Source : essai"]


def test_a_formula_is_made_harmless_and_unknown_is_not_empty() -> None:
    rows = list(csv.reader(csv_text(TABLE).splitlines(), delimiter=";"))
    assert rows[2] == ["'=2+2", "n. d.", "n. d."]


def test_excel_sees_the_accents(tmp_path: Path) -> None:
    path = tmp_path / "essai.csv"
    write_csv(TABLE, path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_place_that_cannot_be_written_is_a_refusal(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="n'a pas pu être écrit"):
        write_csv(TABLE, tmp_path / "absent" / "essai.csv")
