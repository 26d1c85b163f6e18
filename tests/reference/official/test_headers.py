from __future__ import annotations

import pytest

from budgetlocal.reference.official.headers import fits, normal, repaired, slug, years_in


@pytest.mark.parametrize(
    "text",
    [
        "Code Insee 2024 Département",
        "CODE INSEE 2019 DEPARTEMENT",
        "\ufeffcode_insee_2022_département",
        "Code Insee 2024 DÃ©partement",
    ],
)
def test_the_name_of_a_column_is_the_same_whatever_the_export_did_to_it(text):
    assert normal(text) == "code insee aaaa departement"


def test_a_lost_letter_is_found_again_by_comparison():
    assert fits(normal("D\ufffdpenses d'\ufffdquipement"), "depenses d equipement")
    assert not fits(normal("D\ufffdpenses totales"), "depenses d equipement")


def test_only_a_label_read_in_the_wrong_encoding_is_changed():
    assert repaired("Île-de-France à Â") == "Île-de-France à Â"
    assert repaired("PÃ©rÃ©quation") == "Péréquation"


def test_a_label_becomes_a_key():
    assert slug("Encours de dette - Dettes bancaires et assimilées") == (
        "encours-de-dette-dettes-bancaires-et-assimilees"
    )


def test_years_are_whole_numbers_of_four_digits():
    assert years_in("criteres_2026-v2") == (2026,)
    assert years_in("M57 20240101 12024") == ()
