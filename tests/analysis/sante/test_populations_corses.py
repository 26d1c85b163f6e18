"""The populations of the sheets of Corsica, against raw rows read without the builder."""

from __future__ import annotations

import csv
import hashlib
import json
import tarfile
import tomllib
from pathlib import Path
from typing import Any

import pytest

from budgetlocal.indicators.extract_statistics import CollectiviteStatistics
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind
from real_data import PROJECT, SHARED, needs

pytestmark = pytest.mark.real_data

TABLE = Path(__file__).with_name("fiches_attendues.toml")
SHEETS: list[dict[str, Any]] = [
    sheet
    for sheet in tomllib.loads(TABLE.read_text(encoding="utf-8"))["fiche"]
    if "population" in sheet
]
ARCHIVE = PROJECT / "build" / "npm" / "etalab-decoupage-administratif-4.0.0.tgz"
"""What `make extract` fetches: `npm pack @etalab/decoupage-administratif@4.0.0`."""
SHA256 = "745829aaea59a342dd457e569e4defc072b9b4f4898412fd90256273950e082f"
MEMBERS = "decoupage-administratif-npm/data/epci.json"
COMPARATEUR = "comparateur-communes-2021/France/communes.csv"


@pytest.fixture(scope="module")
def population():
    with Extract.open() as extract:

        def read(code: str, kind: str, year: int) -> int:
            commune = extract.by_code(Kind.COMMUNE, code)
            figure = CollectiviteStatistics(extract, commune.id).figure(
                f"insee.population.{kind}", year
            )
            return int(figure.value)

        yield read


def members(text: str) -> dict[str, dict[str, Any]]:
    return {member["code"]: member for group in json.loads(text) for member in group["membres"]}


def test_there_is_a_population_for_each_sheet_of_corsica():
    assert {sheet["code"] for sheet in SHEETS} == {"2A004", "2B096"}


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet["nom"])
def test_the_extract_has_the_populations_of_the_table(population, sheet):
    for kind, number in sheet["population"].items():
        assert population(sheet["code"], kind, sheet["exercice"]) == number


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet["nom"])
def test_the_municipale_is_that_of_another_file(sheet):
    path = needs(SHARED / "sources") / COMPARATEUR
    with path.open(encoding="utf-8-sig", newline="") as file:
        found = {
            int(row["population_2021"])
            for row in csv.DictReader(file)
            if row["insee_com"] == sheet["code"]
        }
    assert found == {sheet["population"]["municipale"]}


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet["nom"])
def test_the_totale_is_that_of_the_raw_row_of_the_archive(sheet):
    if not ARCHIVE.is_file():
        pytest.skip("the npm archive is not here: `make extract` fetches it into build/npm")
    assert hashlib.sha256(ARCHIVE.read_bytes()).hexdigest() == SHA256
    with tarfile.open(ARCHIVE) as archive:
        raw = archive.extractfile("package/data/epci.json")
        assert raw is not None
        row = members(raw.read().decode("utf-8"))[sheet["code"]]
    assert row["populationTotale"] == sheet["population"]["totale"]
    assert row["populationMunicipale"] == sheet["population"]["municipale"]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet["nom"])
def test_the_next_year_is_read_from_its_raw_row_in_the_same_way(population, sheet):
    """The table at hand is that of 2025: the builder puts each field where it says."""
    text = (needs(SHARED / "sources") / MEMBERS).read_text(encoding="utf-8")
    row = members(text)[sheet["code"]]
    assert population(sheet["code"], "totale", 2025) == row["populationTotale"]
    assert population(sheet["code"], "municipale", 2025) == row["populationMunicipale"]
