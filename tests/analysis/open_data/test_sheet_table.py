from __future__ import annotations

import csv
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from budgetlocal.analysis.open_data.figure import figure_facts
from budgetlocal.analysis.open_data.sheet import exact_number, read_sheet
from budgetlocal.analysis.open_data.sheet_table import sheet_table, sheet_themes
from budgetlocal.analysis.open_data.words import ABSENCES, NO_SERIES, UNLISTED
from budgetlocal.core.specs import NOT_APPLICABLE, CellKind
from budgetlocal.core.text import Text
from budgetlocal.export.table_text import tsv
from budgetlocal.reference.values import Absence, Kind, Unit, Value
from ofgl_files import ofgl_file
from real_data import SHARED, needs

SMALLEST = "26274"
"""A commune of two inhabitants."""
PERIMETER = SHARED / "sources" / "dotations-perequation-communes-2017"


def rows_of(table) -> dict:
    return {row.key: row for row in table.rows}


def cell_of(table, key: str, column: str):
    rank = [c.key for c in table.columns].index(column)
    row = rows_of(table)[key]
    return row.cells[rank], row.notes[rank]


def test_a_secret_figure_is_unknown_and_says_so(sheet_of):
    table = sheet_table(sheet_of(SMALLEST))
    found = cell_of(table, "insee_filosofi.niveau_vie_median", "a2021")
    assert found == (None, ABSENCES[Absence.SECRET])
    assert cell_of(table, "insee_filosofi.niveau_vie_median", "derniere") == found


def test_a_missing_figure_and_a_year_of_other_collectivites_differ(sheet_of):
    table = sheet_table(sheet_of(SMALLEST))
    invest = "dgfip_invest.depenses"
    assert cell_of(table, invest, "a2024") == (None, ABSENCES[Absence.MISSING])
    assert cell_of(table, invest, "a2023") == (None, UNLISTED)
    assert cell_of(table, invest, "a2017") == (NOT_APPLICABLE, NO_SERIES)


def test_a_commune_enlarged_since_points_to_the_sheets_of_those_it_was_made_of(sheet_of, extract):
    sheet = sheet_of("93066")
    assert sheet.has_predecessors
    cell, note = cell_of(sheet_table(sheet), "dgcl_2017.dsu", "a2017")
    assert cell is None
    assert "Anciennes communes" in str(note)
    before = [m for m in sheet.members if m.code == "93066"]
    assert len(before) == 1
    former = sheet_table(read_sheet(extract, before[0].id))
    assert cell_of(former, "dgcl_2017.dsu", "a2017")[0] == 14_874_070


def test_zero_is_a_figure(sheet_of):
    table = sheet_table(sheet_of(SMALLEST))
    cell, note = cell_of(table, "insee_comparateur.naissances", "a2022")
    assert cell == 0
    assert str(note) == ""


def test_the_last_figure_is_the_last_known_one(sheet_of):
    table = sheet_table(sheet_of("97101"))
    assert cell_of(table, "ofgl.bp.epargne_brute", "annee")[0] == Text("", "2024")
    assert cell_of(table, "ofgl.bp.epargne_brute", "a2023") == (None, UNLISTED)


def test_amounts_are_in_euros_with_the_cents_that_were_published():
    value = Value("x", 2024, 123_450, None, Decimal("0.01"), "s")
    assert str(exact_number(value, Unit.EUROS)) == "1234.50"
    assert str(exact_number(Value("x", 2024, 100_00, None, Decimal(1), "s"), Unit.EUROS)) == "100"


def test_zeros_that_only_another_figure_needs_are_dropped_beyond_the_second_decimal():
    def shown(number: str) -> str:
        value = Value("x", 2024, Decimal(number), None, Decimal("0.0001"), "s")
        return str(exact_number(value, Unit.PERCENT))

    assert [shown(n) for n in ("12.74", "12.7", "12.7312", "12.731")] == [
        "12.74",
        "12.70",
        "12.7312",
        "12.731",
    ]


def test_the_grants_of_a_commune_are_those_of_the_published_file(sheet_of):
    path = needs(PERIMETER) / "dotations_par_commune.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        published = {row["code collectivite"]: row for row in csv.DictReader(file)}
    columns = {
        "dsu": "dsu",
        "dsr": "dsr",
        "dnp": "dnp",
        "recettes_avant_perequation": "recette_avantp",
    }
    for code in ("01001", "01002", "93070", "33063", "62041"):
        table = sheet_table(sheet_of(code), "dotations")
        for key, column in columns.items():
            cell, _ = cell_of(table, f"dgcl_2017.{key}", "a2017")
            assert cell == Decimal(published[code][column]), (code, key)


@given(number=st.integers(min_value=1, max_value=34_000))
@settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_every_known_figure_stands_in_its_year_and_no_other_number_is_shown(extract, number):
    sheet = read_sheet(extract, number)
    table = sheet_table(sheet)
    years = {c.key: rank for rank, c in enumerate(table.columns) if c.key.startswith("a2")}
    shown = {
        (row.key, int(key[1:])): row.cells[rank]
        for row in table.rows
        for key, rank in years.items()
        if isinstance(row.cells[rank], Decimal)
    }
    known = {
        (value.indicator, value.exercice): exact_number(
            value, sheet.indicators[value.indicator].unit
        )
        for value in sheet.values
        if value.number is not None and not isinstance(value.number, Text)
    }
    assert shown == known


def test_words_of_a_class_stand_once_and_in_full_in_the_facts(sheet_of):
    sheet = sheet_of("75056")
    table = sheet_table(sheet, "typologies")
    word, _ = cell_of(table, "typologie.densite", "derniere")
    assert isinstance(word, Text)
    assert cell_of(table, "typologie.densite", "a2025")[0] == NOT_APPLICABLE
    facts = figure_facts(sheet, "typologie.densite")
    assert any(fact.value == word for fact in facts)


def test_a_theme_keeps_its_years_only_and_the_filter_its_rows(sheet_of):
    sheet = sheet_of("75056")
    taxes = sheet_table(sheet, "fiscalite")
    assert [c.key for c in taxes.columns if c.key.startswith("a2")] == [
        "a2017", "a2018", "a2019", "a2020", "a2021", "a2022",
    ]  # fmt: skip
    debts = sheet_table(sheet, "comptes", "encours dette")
    assert all("Encours de dette" in str(row.cells[0]) for row in debts.rows if row.notes)
    assert sheet_table(sheet, "", "rien de tel").rows == ()


def test_the_facts_of_an_unknown_figure_say_why_and_when(sheet_of):
    facts = figure_facts(sheet_of(SMALLEST), "insee_filosofi.niveau_vie_median")
    why = {str(fact.name): fact.value for fact in facts}
    assert why["Pourquoi « n. d. » (2021)"] == ABSENCES[Absence.SECRET]
    assert figure_facts(sheet_of(SMALLEST), "theme:comptes") == ()


def test_imported_figures_of_two_vintages_stay_two_rows_each_with_its_source(bring, sheet_of):
    bring(ofgl_file((SMALLEST, "Epargne brute", "1.25"), year=2023), "vieux.csv")
    bring(ofgl_file((SMALLEST, "Epargne brute", "2.50"), year=2024), "neuf.csv")
    sheet = sheet_of(SMALLEST)
    table = sheet_table(sheet, "comptes")
    rows = [row for row in table.rows if row.key.startswith("import:")]
    assert sorted(str(row.cells[-1]) for row in rows) == [
        "Importé · OFGL 2023",
        "Importé · OFGL 2024",
    ]
    numbers = {
        str(row.cells[-1])[-4:]: [c for c in row.cells[1:-1] if isinstance(c, Decimal)]
        for row in rows
    }
    assert numbers == {"2023": [Decimal("1.25")] * 2, "2024": [Decimal("2.50")] * 2}
    (old,) = [row for row in rows if str(row.cells[-1]).endswith("2023")]
    assert any("plus récent" in str(fact.value) for fact in figure_facts(sheet, old.key))


def test_a_region_without_figures_has_an_empty_table(sheet_of):
    sheet = sheet_of("53", Kind.REGION)
    assert sheet_table(sheet).rows == ()
    assert sheet_themes(sheet) == ()


def test_the_sheet_copied_into_a_spreadsheet_keeps_numbers_and_unknowns(sheet_of):
    text = tsv(sheet_table(sheet_of(SMALLEST), "dotations"))
    line = next(line for line in text.splitlines() if line.startswith("Recettes avant"))
    assert line.split("\t")[1:4] == ["24754,65", "€", "2017"]
    assert "n. d." in tsv(sheet_table(sheet_of(SMALLEST), "revenus"))


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("75056", Kind.COMMUNE), ("97611", Kind.COMMUNE), ("01144", Kind.COMMUNE),
        ("242600534", Kind.EPCI), ("93", Kind.DEPARTEMENT), ("3", Kind.STRATE),
    ],
)  # fmt: skip
def test_every_kind_of_collectivite_has_its_sheet(sheet_of, code, kind):
    table = sheet_table(sheet_of(code, kind))
    assert all(
        column.kind is CellKind.MEASURE for column in table.columns if column.key[:2] == "a2"
    )
