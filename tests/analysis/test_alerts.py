"""The alerts of a date: the rules, and the chapters that will lack credits before the end."""

from __future__ import annotations

from tests.analysis.landing.test_landing import SEASONAL, now
from tests.analysis.rules.checking import checked

from budgetlocal.analysis.alerts import alerts
from budgetlocal.analysis.landing.landing import Asked, landing
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.meanings import Severity
from budgetlocal.core.specs import Finding


def told(budgets: list[BudgetFrame]) -> tuple[Finding, ...]:
    year = checked("2025-06-30", *budgets)
    return alerts(year, landing(year.years, Asked(2025, "2025-06-30")))


def test_a_chapter_heading_over_its_credits_is_told_before_the_end_of_the_year() -> None:
    """320 by June, a third of the year: 960 for 950 open, 10 will lack."""
    budgets = [each for part in (*SEASONAL, now(320_00, credits=950_00)) for each in part]
    found = {each.code: each for each in told(budgets)}
    assert found["tension_F_011"].gap == -10_00


def test_one_at_the_limit_and_one_inside_are_not() -> None:
    for credits in (960_00, 961_00):
        budgets = [each for part in (*SEASONAL, now(320_00, credits=credits)) for each in part]
        codes = {each.code for each in told(budgets)}
        assert "tension_F_011" not in codes


def test_a_closed_year_heads_nowhere_and_the_worst_comes_first() -> None:
    budgets = [each for part in SEASONAL for each in part]
    found = alerts(checked("2024-12-31", *budgets), None)
    ranks = [list(Severity).index(each.severity) for each in found]
    assert ranks == sorted(ranks)
    assert not any(each.code.startswith("tension") for each in found)
