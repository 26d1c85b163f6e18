"""The importers on files as they were published, each figure summed again by the test."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import pytest

from budgetlocal.reference.official.database import UserReference
from real_data import BUDGETS, SHARED, needs

SOURCES = SHARED / "sources"
pytestmark = pytest.mark.real_data


def rows_of(path: Path) -> list[dict[str, str]]:
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        text = path.read_text("cp1252")
    return list(csv.DictReader(text.splitlines(), delimiter=";"))


def test_the_raw_export_of_guadeloupe_is_read_row_by_row(bring, folder):
    path = needs(SOURCES / "ofgl-guadeloupe-2024") / "ofgl-base-communes.csv"
    rows = rows_of(path)
    report = bring(path)
    assert (report.rows_kept, report.rows_rejected) == (len(rows), 0)
    assert report.source.vintage == 2024
    wanted = {
        (r["Agrégat"], r["Siret Budget"]): round(Decimal(r["Montant"]), 2)
        for r in rows
        if r["Code Insee 2024 Commune"] == "97101"
    }
    with UserReference.open(folder) as reference:
        found = {(v.indicator.label, v.budget): v.number for v in reference.sheet("97101")}
    assert found == wanted


@pytest.mark.parametrize(
    ("name", "code", "column"),
    [
        ("ofgl-base-communes-consolidee.csv", "31135", "Code Insee 2024 Commune"),
        ("ofgl-base-departement.csv", "31", "Code Insee 2024 Département"),
        ("ofgl-base-region.csv", "76", "Code Insee 2024 Région"),
    ],
)
def test_consolidated_bases_are_the_four_amounts_of_each_row(bring, folder, name, code, column):
    path = needs(BUDGETS / "eclaireur") / name
    rows = [r for r in rows_of(path) if r[column] == code]
    bring(path)
    names = {
        "BP": "Montant BP",
        "BA": "Montant BA",
        "flux": "Montant flux BP-BA",
        "BP+BA": "Montant",
    }
    wanted = {
        (r["Agrégat"], int(r["Exercice"]), perimeter): round(Decimal(r[amount]), 2)
        for r in rows
        for perimeter, amount in names.items()
    }
    with UserReference.open(folder) as reference:
        found = {
            (v.indicator.label, v.exercice, v.indicator.perimeter): v.number
            for v in reference.sheet(code)
        }
    assert found == wanted


def test_an_extract_damaged_by_a_spreadsheet_keeps_all_its_amounts(bring):
    path = needs(SOURCES / "ofgl-extraits-redwan") / "communes_loire-atlantique_2023.csv"
    report = bring(path)
    assert report.controls[0].kept == sum(Decimal(r["montant"]) for r in rows_of(path))
    assert report.rows_kept == 100


@pytest.mark.parametrize(
    ("name", "code", "column", "amount"),
    [
        ("donneesbpse_dobp_2013.csv", "68376", "prod", "13210.12"),
        ("donneesbpse_dobp_2017.csv", "68356", "dette", "1091.04"),
        ("donneesbpse_dobp_2017.csv", "40281", "charge", "4655.86"),
        ("groupements.csv", "200005932", "entot", "4284"),
    ],
)
def test_comptes_individuels_keep_their_kiloeuros(bring, folder, name, code, column, amount):
    bring(needs(BUDGETS / "dgfip-comptes") / name)
    with UserReference.open(folder) as reference:
        found = {v.indicator.key.partition(":")[2]: v.number for v in reference.sheet(code)}
    assert found[column] == Decimal(amount)


def test_the_rei_keeps_its_secrets(bring):
    path = (
        needs(SOURCES / "rei-2024-ventilation-tfb-echantillon") / "ofgl_rei_ventilation_sample.csv"
    )
    rows = rows_of(path)
    report = bring(path)
    assert report.secret == sum(bool(r["secret_statistique"]) for r in rows)
    assert report.controls[0].kept == sum(Decimal(r["valeur"]) for r in rows if r["valeur"])
    assert report.rows_by_exercice == ((2024, 2227), (2025, 2227))


def test_filosofi_tells_secrets_from_blanks(bring, folder):
    path = needs(SOURCES / "filosofi-2021") / "data" / "cc_filosofi_2021_COM.csv"
    rows = rows_of(path)
    cells = [text for r in rows for name, text in r.items() if name != "CODGEO"]
    report = bring(path)
    assert (report.secret, report.missing) == (cells.count("s"), cells.count("nd"))
    assert report.source.perimeter == "France entière"
    with UserReference.open(folder) as reference:
        read = reference.column("filosofi:TP60", 2021)
    assert read is not None
    assert (read.frame["state"] == "secret").sum() == sum(r["TP6021"] == "s" for r in rows)
    known = read.frame["value"].dropna()
    assert sum(known) == sum(
        Decimal(r["TP6021"].replace(",", ".")) for r in rows if r["TP6021"] not in {"s", "nd"}
    )
