"""From one year to the next: CGCT L2311-5, R2311-11 to R2311-13."""

from __future__ import annotations

import pytest
from tests.analysis.rules.checking import found
from tests.situations import budget, situation

from budgetlocal.analysis.closing import Opening, proposed_opening
from budgetlocal.analysis.results import ClosingResult
from budgetlocal.analysis.rules.carried import restes_without_engagement, results_carried
from budgetlocal.core.kinds import Etape
from budgetlocal.core.meanings import Severity


def closed_2024():
    """Return an account that closes at +100 in F and -80 in I, with 30 of RAR D and 10 of RAR R."""
    rows = [
        ("FR", "70", "7066", {"MtReal": 300_00}),
        ("FD", "011", "6061", {"MtReal": 200_00}),
        ("ID", "21", "2131", {"MtReal": 180_00, "MtRAR3112": 30_00}),
        ("IR", "13", "1321", {"MtReal": 100_00, "MtRAR3112": 10_00}),
    ]
    return budget(Etape.CA, rows, exercice=2024)


def opened(ligne_001: int, ligne_002: int, compte_1068: int):
    rows = [
        ("ID", "001", "001", {"MtPrev": ligne_001}),
        ("FR", "002", "002", {"MtPrev": ligne_002}),
        ("IR", "10", "1068", {"MtPrev": compte_1068}),
    ]
    return budget(Etape.BP, rows, exercice=2025)


def test_the_affectation_by_hand() -> None:
    """-80 + 10 - 30 = -100 to finance: the 100 of fonctionnement all go to 1068."""
    assert proposed_opening(ClosingResult(100, -80, 30, 10)) == Opening(-80, 0, 100)
    assert proposed_opening(ClosingResult(150, -80, 30, 10)) == Opening(-80, 50, 100)
    assert proposed_opening(ClosingResult(-20, 40, 0, 0)) == Opening(40, -20, 0)
    assert proposed_opening(ClosingResult(60, -80, 30, 10)) == Opening(-80, 0, 60)


def test_results_taken_up_to_the_cent_are_said_to_be_right() -> None:
    findings = found(results_carried, "2025-12-31", closed_2024(), opened(80_00, 0, 100_00))
    assert {each.severity for each in findings.values()} == {Severity.OK}


def test_one_cent_of_difference_is_found_and_measured() -> None:
    findings = found(results_carried, "2025-12-31", closed_2024(), opened(80_01, 0, 100_00))
    assert (findings["reprise_001"].severity, findings["reprise_001"].gap) == (Severity.ERROR, -1)
    assert findings["reprise_002+1068"].severity is Severity.OK


def test_a_besoin_that_1068_does_not_cover_is_an_error_at_the_first_cent() -> None:
    findings = found(results_carried, "2025-12-31", closed_2024(), opened(80_00, 1, 99_99))
    assert findings["affectation_1068"].gap == -1


def test_a_budget_without_results_yet_is_told_what_to_take_up() -> None:
    bp = budget(Etape.BP, [("FD", "011", "6061", {"MtPrev": 1})], exercice=2025)
    finding = found(results_carried, "2025-12-31", closed_2024(), bp)["reprise_resultats"]
    assert finding.severity is Severity.INFO


@pytest.mark.parametrize(
    ("engaged", "gap"), [(40_00, None), (30_00, None), (29_99, 1)], ids=["inside", "limit", "over"]
)
def test_restes_a_realiser_are_engaged(engaged: int, gap: int | None) -> None:
    last_day = situation(
        "2024-12-31", [("ID", "21", "2131", {"MtReal": 180_00, "ENGAGE_NET": engaged})]
    )
    findings = found(restes_without_engagement, "2024-12-31", closed_2024(), last_day)
    assert [each.gap for each in findings.values()] == ([] if gap is None else [gap])


def test_without_engagements_restes_cannot_be_checked_and_nothing_is_said() -> None:
    assert found(restes_without_engagement, "2024-12-31", closed_2024()) == {}
