"""The landing: the method of least error, an interval, refusals, and the person's own figures."""

from __future__ import annotations

import pytest
from tests.real_data import BUDGETS, needs
from tests.situations import Row, budget, situation

from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.execution.grouping import Side
from budgetlocal.analysis.landing.backtest import BackTest, Trial, back_test
from budgetlocal.analysis.landing.history import Ledger
from budgetlocal.analysis.landing.landing import SIDES, Asked, Landing, Overrule, landing
from budgetlocal.analysis.landing.methods import Method
from budgetlocal.analysis.landing.tables import error_table, landing_findings, landing_table
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Etape, Mouvement, Section, Sens
from budgetlocal.importing.reading import read_document

SPENDING = Side(Section.FONCTIONNEMENT, Sens.DEPENSE, Mouvement.REEL)


def year(number: int, june: int, total: int, credits: int = 1_000_00) -> list[BudgetFrame]:
    rows = [("FD", "011", "6061", {"CredOuv": credits, "MtReal": june})]
    end = [("FD", "011", "6061", {"CredOuv": credits, "MtReal": total})]
    return [
        situation(f"{number}-06-30", rows),
        budget(Etape.CA, end, exercice=number),
    ]


def now(june: int, credits: int = 1_000_00) -> list[BudgetFrame]:
    rows = [("FD", "011", "6061", {"CredOuv": credits, "MtReal": june})]
    return [situation("2025-06-30", rows)]


def found(*parts: list[BudgetFrame], **asked: object) -> Landing:
    years = exercises([each for part in parts for each in part])
    return landing(years, Asked(2025, "2025-06-30", **asked))  # type: ignore[arg-type]


SEASONAL = (year(2022, 300_00, 900_00), year(2023, 310_00, 930_00), year(2024, 290_00, 870_00))
"""A third is spent by 30 June each year, whatever the total: the season finds it exactly."""


def test_a_third_by_june_each_year_makes_three_times_june() -> None:
    page = found(*SEASONAL, now(320_00))
    assert page.dated
    assert page.trials.years == (2023, 2024)
    assert page.method is Method.SEASON
    assert page.trials.mean_error(Method.SEASON) == 0
    assert page.trials.mean_error(Method.LAST_YEAR) == (30_00 + 60_00) // 2
    (chapter,) = page.chapters
    assert chapter.landing == 960_00
    assert (chapter.low, chapter.high) == (960_00, 960_00)


def test_the_interval_is_the_largest_error_of_the_past_by_hand() -> None:
    """Thirds, then 2024 spends half of 900 by June: the season said 1 350, 50 % too much."""
    page = found(
        year(2022, 300_00, 900_00),
        year(2023, 300_00, 900_00),
        year(2024, 450_00, 900_00),
        now(300_00),
    )
    season = [trial for trial in page.trials.trials if trial.method is Method.SEASON]
    assert [trial.error for trial in season] == [0, 450_00]
    assert page.method is Method.LAST_YEAR
    assert "simple" in str(landing_findings(page)[0].title)


def test_with_one_closed_year_nothing_is_forecast_and_what_is_missing_is_said() -> None:
    page = found(SEASONAL[0], now(320_00))
    assert page.method is None
    assert page.chapters[0].landing is None
    assert page.missing is not None
    assert "deux exercices clos" in str(page.missing)


def test_the_future_is_not_used_to_try_the_past() -> None:
    """2022 has no year before it: it is not tried, whatever comes after."""
    assert 2022 not in found(*SEASONAL, now(1)).trials.years


def test_a_new_chapter_has_no_landing_and_its_side_no_total() -> None:
    rows = [
        ("FD", "011", "6061", {"CredOuv": 1_000_00, "MtReal": 320_00}),
        ("FD", "67", "673", {"CredOuv": 10_00, "MtReal": 1_00}),
    ]
    page = found(*SEASONAL, [situation("2025-06-30", rows)])
    assert {each.group.chapter[1]: each.landing for each in page.chapters} == {
        "011": 960_00,
        "67": None,
    }
    assert page.total(SPENDING) is None
    completed = found(
        *SEASONAL,
        [situation("2025-06-30", rows)],
        overrules={(SPENDING, "nature/67"): Overrule(9_00, "Deux titres à annuler")},
    )
    assert completed.total(SPENDING) == 969_00
    notes = [str(row.cells[-1]) for row in landing_table(completed).rows]
    assert "Deux titres à annuler" in notes


def test_a_chapter_that_starts_late_in_the_year_is_forecast_by_our_other_method() -> None:
    """Provisions are booked in December: nothing by June in any year, so no season, but a habit."""

    def with_provisions(number: int, june: int) -> list[BudgetFrame]:
        def rows(done: int, provided: int) -> list[Row]:
            return [
                ("FD", "011", "6061", {"CredOuv": 1_000_00, "MtReal": done}),
                ("FD", "68", "6815", {"CredOuv": 100_00, "MtReal": provided}),
            ]

        account = budget(Etape.CA, rows(june * 3, 90_00), exercice=number)
        return [situation(f"{number}-06-30", rows(june, 0)), account]

    past = [
        with_provisions(2022, 300_00),
        with_provisions(2023, 310_00),
        with_provisions(2024, 290_00),
    ]
    rows = [
        ("FD", "011", "6061", {"CredOuv": 1_000_00, "MtReal": 310_00}),
        ("FD", "68", "6815", {"CredOuv": 200_00, "MtReal": 0}),
    ]
    page = found(*past, [situation("2025-06-30", rows)])
    late = next(each for each in page.chapters if each.group.chapter[1] == "68")
    assert page.method is Method.SEASON
    assert (late.landing, late.method) == (180_00, Method.HABIT)


def test_a_chapter_that_will_pass_its_credits_is_a_finding_of_the_gap() -> None:
    page = found(*SEASONAL, now(320_00, credits=950_00))
    (finding,) = landing_findings(page)
    assert finding.gap == -10_00


def test_the_method_kept_is_the_first_of_the_errors_and_is_marked() -> None:
    table = error_table(found(*SEASONAL, now(320_00)))
    kept = [row for row in table.rows if str(row.cells[-1])]
    assert [row.key for row in kept] == ["saison"]


def test_the_least_error_wins_even_when_it_is_naive() -> None:
    trials = BackTest(
        tuple(
            Trial(2024, SPENDING, "nature/011", method, forecast, 100)
            for method, forecast in ((Method.HABIT, 90), (Method.LAST_YEAR, 99))
        )
    )
    assert trials.recommended is Method.LAST_YEAR


@pytest.mark.real_data
def test_on_the_accounts_of_a_real_town_ours_is_better_than_both_naive_methods() -> None:
    """Montreuil 2016-2022: 2019, 2021 and 2022 are tried with the years before them alone."""
    folder = needs(BUDGETS) / "montreuil"
    budgets = [budget_frame(read_document(path)) for path in sorted(folder.glob("CA_*.xml"))]
    trials = back_test(Ledger(exercises(budgets)), "2023-12-31", SIDES, dated=False)
    errors = {method: trials.mean_error(method) for method in Method}
    print({str(method): error and error / 100 for method, error in errors.items()})
    assert trials.years == (2019, 2021, 2022)
    ours, last, line = (
        errors[method] for method in (Method.HABIT, Method.LAST_YEAR, Method.STRAIGHT_LINE)
    )
    assert ours is not None
    assert last is not None
    assert line is not None
    assert ours < min(last, line)
    assert trials.recommended is Method.HABIT
