"""Credits: CGCT L2312-2 (limit by chapter), L5217-10-6 (fongibilite M57), L2322-1 (imprevues)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.analysis.rules.checking import found
from tests.situations import budget, situation

from budgetlocal.analysis.rules.credits import credits_gap, fongibilite, overrun, unforeseen
from budgetlocal.core.document import PlanUsed
from budgetlocal.core.kinds import Etape
from budgetlocal.core.meanings import Severity


def month(realise: int, engage: int = 0, chapter: str = "011"):
    amounts = {"CredOuv": 1_000_00, "MtReal": realise, "ENGAGE_NET": engage}
    return situation("2025-06-30", [("FD", chapter, "6061", amounts)])


def test_a_chapter_inside_or_at_its_credits_is_no_overrun() -> None:
    assert found(overrun, "2025-06-30", month(999_99)) == {}
    assert found(overrun, "2025-06-30", month(1_000_00)) == {}


def test_one_cent_over_its_credits_is_an_error_of_one_cent() -> None:
    finding = found(overrun, "2025-06-30", month(1_000_01))["depassement_011"]
    assert (finding.severity, finding.gap) == (Severity.ERROR, 1)
    assert "L2312-2" in str(finding.rule)


def test_what_is_engaged_over_the_credits_is_a_warning_before_it_is_paid() -> None:
    assert found(overrun, "2025-06-30", month(600_00, 400_00)) == {}
    finding = found(overrun, "2025-06-30", month(600_00, 400_01))["engagement_011"]
    assert (finding.severity, finding.gap) == (Severity.WARNING, 1)


def test_order_chapters_and_lines_without_execution_pass_nothing() -> None:
    assert found(overrun, "2025-06-30", month(2_000_00, chapter="042")) == {}
    assert found(overrun, "2025-06-30", month(2_000_00, chapter="023")) == {}


def test_a_virement_that_was_not_imported_shows_as_a_gap_of_credits() -> None:
    bp = budget(Etape.BP, [("FD", "011", "6061", {"MtPrev": 990_00})], exercice=2025)
    finding = found(credits_gap, "2025-06-30", bp, month(0))["ecart_credits_FD_011"]
    assert finding.gap == 10_00
    exact = budget(Etape.BP, [("FD", "011", "6061", {"MtPrev": 1_000_00})], exercice=2025)
    assert found(credits_gap, "2025-06-30", exact, month(0)) == {}


def moved(vc: int, chapter: str = "65"):
    """Return a statement of 1 000 real in the BP, where the executive moved `vc` out of 011."""
    moves = {"011": -vc, chapter: vc}
    rows = [
        (side, code, nature, {"BP": bp, "VC": moves.get(code, 0), "MtReal": 0})
        for side, code, nature, bp in (
            ("FD", "011", "6061", 700_00),
            ("FD", "012", "64111", 200_00),
            ("FD", "65", "6531", 100_00),
            ("FDo", "042", "6811", 500_00),
            ("FD", "023", "023", 500_00),
        )
    ]
    return situation("2025-06-30", rows)


@pytest.mark.parametrize(
    ("vc", "severity", "gap"),
    [(50_00, Severity.OK, None), (75_00, Severity.OK, None), (75_01, Severity.ERROR, 1)],
    ids=["inside", "at the limit", "outside"],
)
def test_fongibilite_is_7_5_percent_of_the_real_spending_of_the_section(
    vc: int, severity: Severity, gap: int | None
) -> None:
    """1 000 of real depenses, order and virement to the other section left out: 75."""
    finding = found(fongibilite, "2025-06-30", moved(vc))["fongibilite_F"]
    assert (finding.severity, finding.gap) == (severity, gap)
    assert "L5217-10-6" in str(finding.rule)


def test_nothing_may_be_moved_to_the_personnel() -> None:
    finding = found(fongibilite, "2025-06-30", moved(1_00, "012"))["fongibilite_F"]
    assert (finding.severity, finding.gap) == (Severity.ERROR, 1_00)


def test_fongibilite_is_a_rule_of_the_m57_alone() -> None:
    statement = moved(75_01)
    m14 = replace(statement, plan=PlanUsed("M14", "M14_COM_SUP3500", 2022))
    assert found(fongibilite, "2025-06-30", m14) == {}


def imprevues(cents: int, norme: str = "M14"):
    rows = [
        ("FD", "011", "6061", {"MtPrev": 1_000_00}),
        ("FD", "022", "022", {"MtPrev": cents}),
    ]
    plan = {"M14": "M14_COM_SUP3500", "M57": "M57_D"}[norme]
    return replace(
        budget(Etape.BP, rows, exercice=2022, vote_date="2022-03-30"),
        plan=PlanUsed(norme, plan, 2022),
    )


@pytest.mark.parametrize(
    ("norme", "cents", "severity"),
    [
        ("M14", 70_00, Severity.OK),
        ("M14", 75_00, Severity.OK),
        ("M14", 75_01, Severity.ERROR),
        ("M57", 20_00, Severity.OK),
        ("M57", 20_01, Severity.ERROR),
    ],
)
def test_depenses_imprevues_are_a_share_of_the_real_spending(
    norme: str, cents: int, severity: Severity
) -> None:
    finding = found(unforeseen, "2022-12-31", imprevues(cents, norme))["depenses_imprevues_F"]
    assert finding.severity is severity


def test_no_depenses_imprevues_no_finding() -> None:
    assert found(unforeseen, "2022-12-31", imprevues(0)) == {}
