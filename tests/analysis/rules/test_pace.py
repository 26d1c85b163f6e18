"""Revenue late against last year; operations against their AP (CGCT L2311-3, R2311-9)."""

from __future__ import annotations

import pytest
from tests.analysis.rules.checking import found
from tests.situations import budget, situation

from budgetlocal.analysis.rules.pace import beyond_authorisation, late_revenue
from budgetlocal.core.kinds import Etape
from budgetlocal.core.meanings import Severity


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


def works(year: int, cents: int, engaged: int = 0):
    document = situation(
        f"{year}-12-31", [("ID", "23", "2313", {"MtReal": cents, "ENGAGE_NET": engaged})]
    )
    document.lines["operation"] = "107"
    return document


@pytest.mark.parametrize(
    ("engaged", "severity", "gap"),
    [(10_00, Severity.OK, None), (20_00, Severity.OK, None), (20_01, Severity.ERROR, 1)],
    ids=["inside", "at the limit", "outside"],
)
def test_an_operation_and_its_authorisation_over_two_years(
    engaged: int, severity: Severity, gap: int | None
) -> None:
    """50 in 2024, 30 in 2025 and what is engaged then, for an AP of 100."""
    findings = found(
        beyond_authorisation,
        "2025-12-31",
        works(2024, 50_00, 999_00),
        works(2025, 30_00, engaged),
        autorisations={"107": 100_00},
    )
    assert findings["operation_depasse_ap_107"].severity is severity
    assert findings["operation_depasse_ap_107"].gap == gap


def test_without_an_authorisation_there_is_no_limit() -> None:
    assert found(beyond_authorisation, "2025-12-31", works(2025, 1)) == {}


def test_a_bp_is_no_execution() -> None:
    bp = budget(Etape.BP, [("ID", "23", "2313", {"MtPrev": 1})], exercice=2025)
    assert found(beyond_authorisation, "2025-12-31", bp, autorisations={"107": 1}) == {}
