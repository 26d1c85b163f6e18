"""Balance: CGCT L1612-4, each section and the repayment of the debt by own resources."""

from __future__ import annotations

import pytest
from tests.analysis.rules.checking import found
from tests.situations import budget

from budgetlocal.analysis.rules.balance import balance, small_balance
from budgetlocal.core.kinds import Etape
from budgetlocal.core.meanings import Severity


def voted(depenses: int, recettes: int):
    rows = [("FD", "011", "6061", {"MtPrev": depenses}), ("FR", "70", "7066", {"MtPrev": recettes})]
    return budget(Etape.BP, rows, exercice=2025)


@pytest.mark.parametrize(
    ("recettes", "severity", "gap"),
    [(100_00, Severity.OK, None), (99_99, Severity.ERROR, -1), (100_01, Severity.WARNING, 1)],
    ids=["balanced", "one cent short", "one cent over"],
)
def test_each_section_is_voted_in_balance(
    recettes: int, severity: Severity, gap: int | None
) -> None:
    finding = found(balance, "2025-12-31", voted(100_00, recettes))["equilibre_F"]
    assert (finding.severity, finding.gap) == (severity, gap)
    assert "L1612-4" in str(finding.rule)


def test_a_decision_that_unbalances_the_year_is_found_once_it_is_voted() -> None:
    dm = budget(
        Etape.DM,
        [("FD", "011", "6061", {"MtPrev": 5_00})],
        exercice=2025,
        numero=1,
        vote_date="2025-10-09",
    )
    before = found(balance, "2025-09-30", voted(100_00, 100_00), dm)["equilibre_F"]
    after = found(balance, "2025-12-31", voted(100_00, 100_00), dm)["equilibre_F"]
    assert before.severity is Severity.OK
    assert (after.severity, after.gap) == (Severity.ERROR, -5_00)


def debt(capital: int, affectation: int = 0):
    """Return a BP with 60 of virement, 30 of amortissements, 10 of FCTVA: own resources of 100."""
    rows = [
        ("ID", "16", "1641", {"MtPrev": capital}),
        ("ID", "16", "165", {"MtPrev": 7_00}),
        ("IR", "021", "021", {"MtPrev": 60_00}),
        ("IRo", "040", "28131", {"MtPrev": 30_00}),
        ("IR", "10", "10222", {"MtPrev": 10_00}),
        ("IR", "10", "1068", {"MtPrev": affectation}),
        ("IR", "16", "1641", {"MtPrev": 500_00}),
    ]
    return budget(Etape.BP, rows, exercice=2025)


@pytest.mark.parametrize(
    ("capital", "affectation", "severity", "gap"),
    [
        (90_00, 0, Severity.OK, None),
        (100_00, 0, Severity.OK, None),
        (100_01, 0, Severity.ERROR, -1),
        (100_01, 1_00, Severity.WARNING, -1),
    ],
    ids=["inside", "at the limit", "outside", "only with 1068"],
)
def test_own_resources_repay_the_debt_principal_without_loans(
    capital: int, affectation: int, severity: Severity, gap: int | None
) -> None:
    """165 (guarantees) is no annuity; the loan of 500 is no own resource."""
    finding = found(small_balance, "2025-12-31", debt(capital, affectation))["petit_equilibre"]
    assert (finding.severity, finding.gap) == (severity, gap)


def test_without_the_bp_nothing_is_said() -> None:
    dm = budget(Etape.DM, [("FD", "011", "6061", {"MtPrev": 1})], exercice=2025, numero=1)
    assert found(balance, "2025-12-31", dm) == {}
    assert found(small_balance, "2025-12-31", dm) == {}


def test_a_lotissement_repays_by_its_sales_and_is_not_blamed() -> None:
    rows = [("ID", "16", "1641", {"MtPrev": 500_00}), ("IRo", "040", "3555", {"MtPrev": 500_00})]
    finding = found(small_balance, "2025-12-31", budget(Etape.BP, rows, exercice=2025))
    assert finding["petit_equilibre"].severity is Severity.INFO
