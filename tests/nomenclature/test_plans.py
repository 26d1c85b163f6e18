"""The bundled plans de comptes give the chapter, the section and the label of every use."""

from __future__ import annotations

import pytest

from budgetlocal.core.kinds import Mouvement, Section, Sens
from budgetlocal.nomenclature.loading import (
    UnknownNomenclatureError,
    known_nomenclatures,
    plan_for,
)


def test_all_the_nomenclatures_of_local_authorities_are_bundled() -> None:
    wanted = {"M14_COM_SUP3500", "M14_COM_INF500", "M57", "M57_A", "M57_D", "M57_P"}
    wanted |= {"M4", "M41", "M43_D", "M49_A", "M49_D", "M52", "M61", "M71"}
    assert wanted <= set(known_nomenclatures())


def test_a_plan_changes_with_the_year() -> None:
    assert "65748" not in plan_for("M14-M14_COM_SUP3500", 2022).accounts
    assert plan_for("M57-M57_D", 2023).account_label("65748")


def test_a_year_without_a_plan_takes_the_nearest_and_says_so() -> None:
    late = plan_for("M57-M57_D", 2027)
    assert late.used.year == 2024
    assert not late.used.fits(2027)
    early = plan_for("M57-M57_D", 2015)
    assert early.used.year == 2022


def test_an_unknown_nomenclature_is_not_guessed() -> None:
    with pytest.raises(UnknownNomenclatureError):
        plan_for("M22-M22", 2023)


@pytest.mark.parametrize(
    ("nomenclature", "chapter", "section"),
    [
        ("M57-M57_D", "922", Section.INVESTISSEMENT),
        ("M14-M14_COM_SUP3500", "922", Section.FONCTIONNEMENT),
        ("M57-M57_D", "951", Section.INVESTISSEMENT),
        ("M57-M57_D", "953", Section.FONCTIONNEMENT),
    ],
)
def test_the_section_of_a_function_chapter_depends_on_the_nomenclature(
    nomenclature: str, chapter: str, section: Section
) -> None:
    assert plan_for(nomenclature, 2022).function_chapters[chapter].section is section


def test_an_account_enters_a_chapter_by_its_use() -> None:
    account = plan_for("M57-M57_D", 2024).accounts["2188"]
    assert account.chapter_for(Sens.DEPENSE, Mouvement.REEL, "") == "21"
    assert account.chapter_for(Sens.DEPENSE, Mouvement.ORDRE, "2") == "040"
    assert account.chapter_for(Sens.DEPENSE, Mouvement.ORDRE, "1") == "041"


def test_a_local_subdivision_takes_the_label_of_the_account_above() -> None:
    plan = plan_for("M57-M57_D", 2024)
    assert plan.account_label("606120001") == plan.account_label("60612")


def test_a_mandate_number_is_not_part_of_the_chapter() -> None:
    chapter = plan_for("M57-M57_D", 2024).chapter("4581001")
    assert chapter is not None
    assert chapter.code == "4581"


@pytest.mark.parametrize("code", ["001", "002", "020", "021", "022", "023", "024"])
def test_lines_without_execution_are_known_from_the_plan(code: str) -> None:
    chapter = plan_for("M14-M14_COM_SUP3500", 2022).chapters[code]
    assert not chapter.has_execution


def test_no_label_of_any_plan_holds_a_control_character() -> None:
    for name in known_nomenclatures():
        plan = plan_for(name, 2024)
        labels = [account.label for account in plan.accounts.values()]
        assert all(label.isprintable() for label in labels), name


@pytest.mark.parametrize("declinaison", ["M57_A", "M57_D", "M57_P"])
def test_the_payees_of_2024_are_named_alike_in_expenditure_and_in_revenue(declinaison: str) -> None:
    """The files of M57_D and M57_P kept two labels of 2023, which their recettes contradict."""
    plan = plan_for(f"M57-{declinaison}", 2024)
    for end in ("1", "3", "4"):
        assert plan.account_label(f"65736{end}") == plan.account_label(f"75736{end}")
    before = plan_for(f"M57-{declinaison}", 2023)
    assert before.account_label("657361") == "Caisse des écoles"
    assert before.account_label("657363") == "à caractère administratif"
