"""SIRET and exercice are checked texts."""

from __future__ import annotations

import pytest

from budgetlocal.core.identifiers import IdentifierError, Siret, exercice_from_text


def test_a_siret_keeps_its_leading_digits_and_loses_its_spaces() -> None:
    siret = Siret("012 345 678 00010")
    assert siret == "01234567800010"
    assert siret.siren == "012345678"


@pytest.mark.parametrize("text", ["", "2156004610008", "215600461000855", "CD34", "2,43E+13"])
def test_what_is_not_fourteen_digits_is_no_siret(text: str) -> None:
    with pytest.raises(IdentifierError):
        Siret(text)


def test_the_luhn_key_tells_a_mistyped_siret() -> None:
    assert Siret("73282932000074").has_valid_key  # the worked example of the INSEE's rule
    assert not Siret("73282932000075").has_valid_key


@pytest.mark.parametrize("text", ["2022 en erreur", "22", "", "1789", "20222", "２０２２"])
def test_what_is_not_a_year_is_no_exercice(text: str) -> None:
    with pytest.raises(IdentifierError):
        exercice_from_text(text)


def test_an_exercice_is_a_year() -> None:
    assert exercice_from_text(" 2024 ") == 2024
