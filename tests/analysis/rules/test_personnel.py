"""Personnel is left out of fongibilite: CGCT L5217-10-6, voted by nature or by function."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.analysis.rules.law import rule
from budgetlocal.analysis.rules.personnel import Move, personnel_moved
from budgetlocal.core.kinds import ChapterKind

RULE = rule("fongibilite", "2025-06-30", "M57")
NATURE, FONCTION = ChapterKind.NATURE, ChapterKind.FONCTION


def test_by_nature_personnel_is_its_chapter() -> None:
    moves = [Move(NATURE, "012", "64111", 50_00), Move(NATURE, "011", "6061", -50_00)]
    assert personnel_moved(RULE, moves) == 50_00
    within = [Move(NATURE, "012", "64111", 50_00), Move(NATURE, "012", "6331", -50_00)]
    assert personnel_moved(RULE, within) == 0


@pytest.mark.parametrize("account", ["64131", "6218", "6311", "6332"])
def test_by_function_personnel_is_its_accounts_in_any_chapter(account: str) -> None:
    moves = [Move(FONCTION, "930", account, -30_00), Move(FONCTION, "932", "6042", 30_00)]
    assert personnel_moved(RULE, moves) == -30_00


def test_by_function_other_accounts_are_free() -> None:
    moves = [Move(FONCTION, "930", "6228", -30_00), Move(FONCTION, "932", "6042", 30_00)]
    assert personnel_moved(RULE, moves) == 0


def test_by_function_inside_one_chapter_nothing_is_moved() -> None:
    moves = [Move(FONCTION, "930", "64111", -30_00), Move(FONCTION, "930", "6042", 30_00)]
    assert personnel_moved(RULE, moves) == 0


def test_personnel_that_only_changes_chapter_is_counted_once() -> None:
    moves = [Move(FONCTION, "930", "64111", -30_00), Move(FONCTION, "932", "64111", 30_00)]
    assert personnel_moved(RULE, moves) == 30_00


def test_the_same_account_under_a_chapter_by_nature_is_no_personnel() -> None:
    moves = [Move(NATURE, "65", "6488", -1), Move(NATURE, "011", "6061", 1)]
    assert personnel_moved(RULE, moves) == 0


@given(st.lists(st.integers(-1000, 1000), min_size=1, max_size=8))
def test_the_order_of_the_moves_changes_nothing(amounts: list[int]) -> None:
    moves = [
        Move(FONCTION, f"93{rank % 3}", "64111" if rank % 2 else "6042", cents)
        for rank, cents in enumerate(amounts)
    ]
    assert personnel_moved(RULE, moves) == personnel_moved(RULE, moves[::-1])
