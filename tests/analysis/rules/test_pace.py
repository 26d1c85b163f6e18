"""Revenue late against last year; operations against their AP (CGCT L2311-3, R2311-9)."""

from __future__ import annotations

import pytest
from tests.analysis.rules.checking import found
from tests.situations import situation

from budgetlocal.analysis.rules.pace import late_revenue


def titres(year: int, cents: int, credits: int = 100_000_00):
    return situation(f"{year}-06-30", [("FR", "70", "7066", {"CredOuv": credits, "MtReal": cents})])


@pytest.mark.parametrize(
    ("now", "gap"),
    [(45_000_00, None), (40_000_01, None), (40_000_00, -10_000_00), (30_000_00, -20_000_00)],
    ids=["inside", "just inside", "at ten points", "outside"],
)
def test_ten_points_behind_last_year_is_late(now: int, gap: int | None) -> None:
    """50 % of 100 000 last year: at 40 % this year 10 000 are late."""
    findings = found(late_revenue, "2025-06-30", titres(2024, 50_000_00), titres(2025, now))
    assert [each.gap for each in findings.values()] == ([] if gap is None else [gap])


def test_small_amounts_are_not_called_late() -> None:
    last, now = titres(2024, 500_00, 1_000_00), titres(2025, 0, 1_000_00)
    assert found(late_revenue, "2025-06-30", last, now) == {}


def test_without_the_same_date_last_year_nothing_is_late() -> None:
    other = situation("2024-05-31", [("FR", "70", "7066", {"CredOuv": 100, "MtReal": 90})])
    assert found(late_revenue, "2025-06-30", other, titres(2025, 0)) == {}
