"""A line's section comes from CaracSup, else the plan, else its nature; never from first digits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from budgetlocal.core.kinds import ChapterKind, Mouvement, Section, SectionSource, Sens
from budgetlocal.nomenclature.line_rules import (
    LineCodes,
    chapter_of,
    order_of_function_chapter,
    section_of,
)
from budgetlocal.nomenclature.loading import plan_for

M57 = plan_for("M57-M57_D", 2024)
M14 = plan_for("M14-M14_COM_SUP3500", 2022)
EMPTY = LineCodes("", "", "", "", "", "", Sens.DEPENSE, Mouvement.REEL, "")


def line(**codes: str) -> LineCodes:
    return replace(EMPTY, **codes)


def test_the_declared_section_comes_first() -> None:
    codes = line(nature="60611", contnat="011", declared_section="I")
    assert section_of(codes, M57) == (Section.INVESTISSEMENT, SectionSource.CARAC_SUP)


def test_then_the_chapter_by_nature_in_the_plan() -> None:
    codes = line(nature="1068", contnat="10")
    assert section_of(codes, M57) == (Section.INVESTISSEMENT, SectionSource.PLAN)


def test_then_the_chapter_by_function_in_the_plan() -> None:
    codes = line(nature="1068", contfon="922")
    assert section_of(codes, M57) == (Section.INVESTISSEMENT, SectionSource.PLAN)
    assert section_of(codes, M14) == (Section.FONCTIONNEMENT, SectionSource.PLAN)


@pytest.mark.parametrize(
    ("nature", "section"),
    [
        ("001", Section.INVESTISSEMENT),
        ("002", Section.FONCTIONNEMENT),
        ("013", Section.FONCTIONNEMENT),
        ("022", Section.FONCTIONNEMENT),
        ("024", Section.INVESTISSEMENT),
        ("040", Section.INVESTISSEMENT),
        ("042", Section.FONCTIONNEMENT),
        ("2031", Section.INVESTISSEMENT),
        ("4581", Section.INVESTISSEMENT),
        ("7411", Section.FONCTIONNEMENT),
    ],
)
def test_then_the_nature(nature: str, section: Section) -> None:
    assert section_of(line(nature=nature), M57) == (section, SectionSource.NATURE)


def test_a_filler_account_has_no_section_rather_than_a_wrong_one() -> None:
    assert section_of(line(nature="9999"), M57) is None


def test_an_operation_for_vote_is_its_own_chapter() -> None:
    codes = line(nature="21312", contnat="21312", operation="20180001", operation_type="1")
    assert chapter_of(codes, M14) == ("20180001", ChapterKind.OPERATION)


def test_an_operation_for_information_stays_in_its_chapter() -> None:
    codes = line(nature="21312", contnat="21", operation="20180001", operation_type="2")
    assert chapter_of(codes, M14) == ("21", ChapterKind.NATURE)


def test_a_line_without_chapter_takes_the_one_its_account_has_for_its_use() -> None:
    staff = replace(line(nature="6419"), sens=Sens.RECETTE)
    assert chapter_of(staff, M14) == ("013", ChapterKind.NATURE)
    capital = replace(line(nature="10222"), sens=Sens.RECETTE)
    assert chapter_of(capital, M14) == ("10", ChapterKind.NATURE)


def test_a_chapter_code_that_is_an_account_is_not_believed() -> None:
    codes = line(nature="2188", contnat="2188")
    assert chapter_of(codes, M14) == ("21", ChapterKind.NATURE)


def test_an_account_of_no_plan_keeps_its_own_code() -> None:
    assert chapter_of(line(nature="9999"), M57) == ("9999", ChapterKind.UNKNOWN)


@pytest.mark.parametrize("norme", ["M57", "M52", "M71", "M14"])
def test_chapters_of_ordre_by_function_are_those_that_the_plan_names_so(norme: str) -> None:
    """Transferts, virements and operations patrimoniales are of ordre; no other chapter is."""
    plan = {"M57": M57, "M14": M14}.get(norme) or plan_for(norme, 2020)
    words = ("transferts", "virement", "opérations patrimoniales", "opérations d'ordre")
    named = {
        code
        for code, chapter in plan.function_chapters.items()
        if chapter.label.lower().startswith(words)
    }
    told = {code for code in plan.function_chapters if order_of_function_chapter(norme, code)}
    assert told == named
