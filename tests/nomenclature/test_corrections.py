"""The labels that a plan file left behind are corrected only while the file still has them."""

from __future__ import annotations

import pytest

from build_nomenclatures import StaleCorrectionError, corrected

REST = ("", "", "", "65", "", "", "", "", "")
OFFICIAL = {
    ("co", "657361"): ("Caisse des écoles", *REST),
    ("co", "657363"): ("à caractère administratif", *REST),
    ("co", "6574"): ("Autre", *REST),
}


def test_only_the_named_labels_of_the_named_year_change() -> None:
    found = corrected(OFFICIAL, "M57_D", 2024)
    assert found["co", "657361"] == ("Collectivité de rattachement", *REST)
    assert found["co", "657363"] == ("CCAS/CIAS", *REST)
    assert found["co", "6574"] == OFFICIAL["co", "6574"]
    assert corrected(OFFICIAL, "M57_D", 2023) == OFFICIAL
    assert corrected(OFFICIAL, "M57_A", 2024) == OFFICIAL


def test_a_file_that_has_the_new_label_makes_the_correction_stale() -> None:
    newer = {**OFFICIAL, ("co", "657363"): ("CCAS/CIAS", *REST)}
    with pytest.raises(StaleCorrectionError):
        corrected(newer, "M57_D", 2024)
