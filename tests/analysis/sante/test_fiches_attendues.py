"""Thirteen sheets against figures copied by hand from the source rows, overseas and Corsica included."""

from __future__ import annotations

import tomllib
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from budgetlocal.analysis.sante.definitions import measures
from budgetlocal.analysis.sante.fiche import MOST, fiche_of
from budgetlocal.analysis.sante.measuring import NOT_DEFINED
from budgetlocal.analysis.sante.page import Sante, Wish, sante_of
from budgetlocal.analysis.sante.tables import exact_measure
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind

DAY = date(2026, 11, 24)
TABLE = Path(__file__).with_name("fiches_attendues.toml")
SHEETS: list[dict[str, Any]] = tomllib.loads(TABLE.read_text(encoding="utf-8"))["fiche"]


@pytest.fixture(scope="module")
def extract():
    with Extract.open() as opened:
        yield opened


@cache
def _page(extract: Extract, code: str, base: str) -> Sante:
    found = extract.by_code(Kind.COMMUNE, code)
    assert found is not None
    return sante_of(extract, found.id, Wish(base), day=DAY)


def _points(page: Sante) -> dict[str, dict[int, Any]]:
    """Return every measure of the page by key and exercice."""
    found: dict[str, dict[int, Any]] = {}
    for reading in page.readings:
        found[reading.measure.key] = dict(reading.points)
        for measure, points in reading.details:
            found.setdefault(measure.key, dict(points))
    return found


def test_the_table_covers_what_it_must():
    codes = {sheet["code"] for sheet in SHEETS}
    assert len(codes) >= 12
    assert {"75056", "69123", "13055"} <= codes
    assert any(code.startswith("97") for code in codes)
    assert any(code.startswith("2") and code[1] in "AB" for code in codes)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet["nom"])
def test_a_sheet_gives_the_figures_of_its_source(extract, sheet):
    page = _page(extract, sheet["code"], sheet["base"])
    assert page.base == sheet["base"]
    points = _points(page)
    year = sheet["exercice"]
    for key, text in sheet["montants"].items():
        if key not in points:
            continue  # an amount that only enters a ratio, which is checked below
        assert points[key][year].value == Decimal(text), key
    for key, text in sheet["mesures"].items():
        known = points[key]
        if text == "inconnu":
            assert all(figure.value is None for figure in known.values()), key
            continue
        exercice = 2022 if key == "taux_th" else year
        figure = known[exercice]
        if text == "non definie":
            assert figure.value is None, key
            assert figure.reason == NOT_DEFINED
            continue
        assert exact_measure(figure.value, measures()[key].unit) == Decimal(text), key


def test_a_negative_savings_sheet_says_undefined_and_never_a_number_of_years(extract):
    sheet = next(s for s in SHEETS if s["mesures"].get("capacite_desendettement") == "non definie")
    page = _page(extract, sheet["code"], sheet["base"])
    card = next(c for c in fiche_of(page, DAY).cards if c.key == "desendettement")
    assert str(card.value) == "non définie"
    assert card.is_alert
    assert "ans" not in str(card.value)


def test_a_sheet_has_at_most_eight_gauges_a_source_and_a_date(extract):
    for sheet in SHEETS:
        fiche = fiche_of(_page(extract, sheet["code"], sheet["base"]), DAY)
        assert 1 <= len(fiche.cards) <= MOST
        assert "Sources :" in str(fiche.footer[-1])
        assert "24/11/2026" in str(fiche.footer[-1])


def test_paris_is_said_to_be_a_departement_too(extract):
    notes = " ".join(str(note) for note in _page(extract, "75056", "ofgl_bp").notes)
    assert "compétences d'un département" in notes


def test_what_lacks_is_named_and_is_no_zero(extract):
    fiche = fiche_of(_page(extract, "2A004", ""), DAY)
    assert {card.key for card in fiche.cards} == {"impots", "investissement"}
    assert "Capacité de désendettement" in str(fiche.missing)
    assert "n'est pas un zéro" in str(fiche.missing)
