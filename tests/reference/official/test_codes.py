from __future__ import annotations

import pytest

from budgetlocal.core.identifiers import IdentifierError
from budgetlocal.reference.official.codes import (
    CodeError,
    commune_code,
    departement_code,
    departement_of,
    official_code,
    read_exercice,
    siret_or_empty,
)
from budgetlocal.reference.official.kinds import Level


@pytest.mark.parametrize(
    ("text", "level", "code"),
    [
        ("01001", Level.COMMUNE, "01001"),
        ("1001", Level.COMMUNE, "01001"),
        ("1001.0", Level.COMMUNE, "01001"),
        ("2a004", Level.COMMUNE, "2A004"),
        ("97101", Level.COMMUNE, "97101"),
        ("1", Level.DEPARTEMENT, "01"),
        ("69M", Level.DEPARTEMENT, "69M"),
        ("1", Level.REGION, "01"),
        ("200018653", Level.EPCI, "200018653"),
    ],
)
def test_a_code_gets_its_official_form_back(text, level, code):
    assert official_code(text, level) == code


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("", Level.COMMUNE),
        ("2,1E+08", Level.EPCI),
        ("Paris", Level.COMMUNE),
        ("123456", Level.COMMUNE),
        ("20001865", Level.EPCI),
        ("976x", Level.DEPARTEMENT),
    ],
)
def test_a_text_that_is_no_code_is_refused(text, level):
    with pytest.raises(CodeError):
        official_code(text, level)


@pytest.mark.parametrize(
    ("departement", "commune", "code"),
    [
        ("068", "376", "68376"),
        ("02A", "004", "2A004"),
        ("1", "4", "01004"),
        ("101", "101", "97101"),
        ("102", "302", "97302"),
        ("103", "209", "97209"),
        ("971", "01", "97101"),
        ("974", "411", "97411"),
    ],
)
def test_a_commune_is_found_from_the_two_numbers_of_the_dgfip(departement, commune, code):
    assert commune_code(departement, commune) == code


@pytest.mark.parametrize(("departement", "commune"), [("", "1"), ("068", "abc"), ("971", "901")])
def test_two_numbers_that_make_no_commune_are_refused(departement, commune):
    with pytest.raises(CodeError):
        commune_code(departement, commune)


def test_the_overseas_numbers_of_the_dgfip_are_not_in_the_order_of_insee():
    assert [departement_code(text) for text in ("101", "102", "103", "104", "106")] == [
        "971",
        "973",
        "972",
        "974",
        "976",
    ]


def test_the_departement_of_a_commune_is_its_first_characters():
    assert [departement_of(code) for code in ("13055", "2A004", "97411")] == ["13", "2A", "974"]


def test_a_siret_destroyed_by_a_spreadsheet_is_no_siret():
    assert siret_or_empty("2,00054E+13") == ""
    assert siret_or_empty(" 21971101700018 ") == "21971101700018"


@pytest.mark.parametrize("text", ["2024", "2024.0", "2024-01-01"])
def test_an_exercice_is_read_in_its_three_forms(text):
    assert read_exercice(text) == 2024


@pytest.mark.parametrize("text", ["", "24", "2024-12-31", "1850"])
def test_a_text_that_is_no_exercice_is_refused(text):
    with pytest.raises(IdentifierError):
        read_exercice(text)
