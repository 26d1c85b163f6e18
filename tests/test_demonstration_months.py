"""The months of the fictitious town: read like any table, true to its budget, and worth a look."""

from __future__ import annotations

import pytest

from budgetlocal.analysis.alerts import alerts
from budgetlocal.analysis.execution.exercise import Exercise, exercises
from budgetlocal.analysis.execution.follow_up import View, follow_up
from budgetlocal.analysis.execution.grouping import Side
from budgetlocal.analysis.landing.landing import Asked, landing
from budgetlocal.analysis.rules.checked import Checked
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Etape, Section, Sens
from budgetlocal.importing.reading import read_document
from budgetlocal.ui.demonstration import demonstration_files, statements_of

DATE = "2025-09-30"


@pytest.fixture(scope="module")
def years() -> dict[int, Exercise]:
    paths = demonstration_files()
    budgets = [read_document(path) for path in paths if path.suffix == ".xml"]
    principal = [each for each in budgets if each.header.is_principal]
    tables = [path for path in paths if path.suffix == ".csv"]
    statements = [each for path in tables for each in statements_of(path, budgets)]
    assert {each.header.etape for each in statements} == {Etape.SITUATION}
    assert {each.header.code_budget for each in statements} == {principal[0].header.code_budget}
    return exercises(budget_frame(each) for each in (*principal, *statements))


def test_each_month_of_2025_and_the_same_date_of_three_years_are_known(
    years: dict[int, Exercise],
) -> None:
    assert [date[5:7] for date in years[2025].dates] == [f"{month:02d}" for month in range(1, 10)]
    for year in (2022, 2023, 2024):
        assert years[year].dates == (f"{year}-09-30", f"{year}-12-31")


@pytest.mark.parametrize("section", list(Section))
@pytest.mark.parametrize("sens", list(Sens))
def test_the_credits_declared_are_those_voted_by_then_to_the_cent(
    years: dict[int, Exercise], section: Section, sens: Sens
) -> None:
    page = follow_up(years, years[2025], View(DATE, Side(section, sens)))
    assert all(not group.amounts.credits_gap for group in page.groups)
    assert page.total.realise is not None
    assert page.total.credits is not None
    assert 0 < page.total.realise < page.total.credits


def test_what_was_done_by_september_is_within_the_account_of_the_year(
    years: dict[int, Exercise],
) -> None:
    for year in (2022, 2023, 2024):
        for section in Section:
            for sens in Sens:
                side = Side(section, sens)
                then = follow_up(years, years[year], View(f"{year}-09-30", side)).total.realise
                end = follow_up(years, years[year], View(f"{year}-12-31", side)).total.realise
                assert then is not None
                assert end is not None
                assert 0 < then < end


def test_the_year_heads_over_the_credits_of_a_chapter_and_the_page_says_which(
    years: dict[int, Exercise],
) -> None:
    ahead = landing(years, Asked(2025, DATE))
    assert ahead.dated
    assert ahead.trials.years == (2023, 2024)
    codes = {each.code for each in alerts(Checked(years, years[2025], DATE), ahead)}
    assert "tension_F_011" in codes
