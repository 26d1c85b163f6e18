"""Autorisations de programme and credits de paiement: CGCT L2311-3 and R2311-9."""

from __future__ import annotations

import pytest
from tests.analysis.rules.checking import checked, found
from tests.situations import budget, situation

from budgetlocal.analysis.rules.autorisations import autorisation_table, credit_column, credit_year
from budgetlocal.analysis.rules.programmes import beyond_authorisation, payment_credits
from budgetlocal.core.kinds import Etape
from budgetlocal.core.meanings import Severity


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


@pytest.mark.parametrize(
    ("paid", "severity", "gap"),
    [(29_99, Severity.OK, None), (30_00, Severity.OK, None), (30_01, Severity.ERROR, 1)],
    ids=["inside", "at the limit", "outside"],
)
def test_what_is_mandate_in_a_year_holds_in_its_payment_credits(
    paid: int, severity: Severity, gap: int | None
) -> None:
    findings = found(
        payment_credits,
        "2025-12-31",
        works(2025, paid, 999_00),
        credits_paiement={("107", 2025): 30_00, ("107", 2026): 1},
    )
    assert (findings["credits_paiement_107"].severity, findings["credits_paiement_107"].gap) == (
        severity,
        gap,
    )
    assert "L2311-3" in str(findings["credits_paiement_107"].rule)


@pytest.mark.parametrize(("last", "gap"), [(20_00, None), (20_01, 1)], ids=["whole", "over"])
def test_the_schedule_holds_in_the_authorisation(last: int, gap: int | None) -> None:
    """50 mandate in 2024, 30 of CP in 2025 and the rest in 2026, for an AP of 100."""
    findings = found(
        payment_credits,
        "2025-12-31",
        works(2024, 50_00),
        works(2025, 30_00),
        autorisations={"107": 100_00},
        credits_paiement={("107", 2025): 30_00, ("107", 2026): last},
    )
    schedule = findings.get("echeancier_107")
    assert (schedule.gap if schedule else None) == gap


def test_nothing_is_said_of_a_year_without_payment_credits_or_without_execution() -> None:
    bp = budget(Etape.BP, [("ID", "23", "2313", {"MtPrev": 1})], exercice=2025)
    assert found(payment_credits, "2025-12-31", bp, credits_paiement={("107", 2025): 5}) == {}
    paid = works(2025, 10_00)
    assert found(payment_credits, "2025-12-31", paid, credits_paiement={("107", 2026): 5}) == {}
    assert found(payment_credits, "2025-12-31", paid) == {}


def test_the_table_says_what_is_left_to_share_out() -> None:
    seen = checked(
        "2025-12-31",
        works(2024, 50_00),
        works(2025, 30_00),
        autorisations={"107": 100_00, "200": 7_00},
        credits_paiement={("107", 2025): 30_00, ("107", 2031): 15_00},
    )
    table = autorisation_table(seen)
    keys = [column.key for column in table.columns]
    rows = {row.key: dict(zip(keys, row.cells, strict=True)) for row in table.rows}
    assert [each for each in keys if credit_year(each)] == [
        credit_column(year) for year in (2025, 2026, 2027, 2028, 2029, 2031)
    ]
    assert rows["107"]["consomme"] == 80_00
    assert rows["107"]["reste"] == 20_00
    assert rows["107"]["cp-2031"] == 15_00
    assert rows["107"]["a_repartir"] == 100_00 - 50_00 - 45_00
    assert rows["200"]["a_repartir"] is None  # no CP typed: nothing is shared out yet
    assert rows["200"]["cp-2025"] is None


def test_only_a_column_of_cp_has_a_year() -> None:
    assert credit_year("cp-2025") == 2025
    assert credit_year("autorisation") is None
    assert credit_year("cp-") is None
