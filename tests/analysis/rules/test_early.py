"""Before the vote: CGCT L1612-1, a quarter of last year's investissement, last year's credits."""

from __future__ import annotations

import pytest
from tests.analysis.rules.checking import found
from tests.situations import budget, situation

from budgetlocal.analysis.rules.early import operating_before_vote, quarter
from budgetlocal.core.kinds import Etape
from budgetlocal.core.meanings import Severity


def last_year():
    """Return 2024: 400 of credits voted on 21 (BP and DM), 90 on 16, 50 carried, 30 left to do."""
    bp = [
        ("ID", "21", "2131", {"MtPrev": 300_00, "MtRARPrec": 50_00}),
        ("ID", "16", "1641", {"MtPrev": 90_00}),
        ("FD", "011", "6061", {"MtPrev": 1_000_00}),
    ]
    dm = [("ID", "21", "2131", {"MtPrev": 100_00})]
    ca = [
        ("ID", "21", "2131", {"MtReal": 200_00, "MtRAR3112": 30_00}),
        ("FD", "011", "6061", {"MtReal": 900_00}),
    ]
    return (
        budget(Etape.BP, bp, exercice=2024, vote_date="2024-03-30"),
        budget(Etape.DM, dm, exercice=2024, numero=1, vote_date="2024-09-30"),
        budget(Etape.CA, ca, exercice=2024, vote_date="2025-03-30"),
    )


def early(invested: int, operating: int = 0, engaged: int = 0):
    return situation(
        "2025-02-28",
        [
            ("ID", "21", "2131", {"MtReal": invested, "ENGAGE_NET": engaged}),
            ("ID", "16", "1641", {"MtReal": 45_00}),
            ("FD", "011", "6061", {"MtReal": operating}),
        ],
    )


@pytest.mark.parametrize(
    ("invested", "engaged", "severity", "gap"),
    [
        (100_00, 0, Severity.OK, None),
        (130_00, 0, Severity.OK, None),
        (130_01, 0, Severity.ERROR, 1),
        (100_00, 30_01, Severity.ERROR, 1),
    ],
    ids=["inside", "at the limit", "outside", "outside by what is engaged"],
)
def test_a_quarter_by_hand(
    invested: int, engaged: int, severity: Severity, gap: int | None
) -> None:
    """(300 + 100) / 4 = 100, without the 50 carried nor the debt; 30 more come from the RAR."""
    finding = found(quarter, "2025-02-28", *last_year(), early(invested, engaged=engaged))
    assert finding["quart_investissement"].severity is severity
    assert finding["quart_investissement"].gap == gap


def test_once_the_budget_is_voted_the_quarter_is_no_limit() -> None:
    bp = budget(
        Etape.BP, [("ID", "21", "2131", {"MtPrev": 1})], exercice=2025, vote_date="2025-02-15"
    )
    assert found(quarter, "2025-02-28", *last_year(), early(999_00), bp) == {}


def test_without_last_year_the_limit_is_unknown_and_nothing_is_said() -> None:
    assert found(quarter, "2025-02-28", early(999_00)) == {}
    assert found(operating_before_vote, "2025-02-28", early(0, 999_00)) == {}


@pytest.mark.parametrize(
    ("operating", "severity"),
    [(999_99, Severity.OK), (1_000_00, Severity.OK), (1_000_01, Severity.ERROR)],
)
def test_operating_spending_stays_within_last_years_credits(
    operating: int, severity: Severity
) -> None:
    finding = found(operating_before_vote, "2025-02-28", *last_year(), early(0, operating))
    assert finding["fonctionnement_avant_vote"].severity is severity
