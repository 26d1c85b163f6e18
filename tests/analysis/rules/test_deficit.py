"""Deficit of the accounts: CGCT L1612-14, 10 % under 20 000 inhabitants, else 5 %."""

from __future__ import annotations

import pytest
from tests.analysis.rules.checking import found
from tests.situations import budget

from budgetlocal.analysis.rules.deficit import deficit
from budgetlocal.core.kinds import Etape
from budgetlocal.core.meanings import Severity


def account(deficit_cents: int, **header: object):
    """Return a CA of 1 000 of recettes de fonctionnement, 002 apart, and the deficit asked for."""
    rows = [
        ("FR", "70", "7066", {"MtReal": 1_000_00}),
        ("FR", "002", "002", {"MtReal": 40_00}),
        ("FD", "011", "6061", {"MtReal": 1_040_00 + deficit_cents - 30_00}),
        ("ID", "21", "2131", {"MtReal": 0, "MtRAR3112": 30_00}),
    ]
    return budget(Etape.CA, rows, exercice=2025, **header)


@pytest.mark.parametrize(
    ("cents", "population", "severity"),
    [
        (-1, 5_000, Severity.OK),
        (0, 5_000, Severity.OK),
        (99_99, 19_999, Severity.WARNING),
        (100_00, 19_999, Severity.ERROR),
        (49_99, 20_000, Severity.WARNING),
        (50_00, 20_000, Severity.ERROR),
        (60_00, None, Severity.WARNING),
        (100_00, None, Severity.ERROR),
    ],
)
def test_the_threshold_depends_on_the_population(
    cents: int, population: int | None, severity: Severity
) -> None:
    """Restes a realiser (30) are part of the deficit, 002 (40) is no recette of the exercice."""
    finding = found(deficit, "2025-12-31", account(cents), population=population)["deficit"]
    assert finding.severity is severity
    assert "L1612-14" in str(finding.rule)


def test_with_an_unknown_population_between_both_thresholds_it_is_asked_for() -> None:
    finding = found(deficit, "2025-12-31", account(60_00))["deficit"]
    assert "indiquez la population" in str(finding.title)


def test_what_is_no_commune_has_5_percent_whatever_its_population() -> None:
    other = account(50_00, nature_collectivite="Communauté de communes")
    # « Communauté de communes » holds the word: only a commune itself has 10 %.
    finding = found(deficit, "2025-12-31", other, population=3_000)["deficit"]
    assert finding.severity is Severity.ERROR


def test_before_the_end_of_the_year_there_is_no_deficit_to_speak_of() -> None:
    assert found(deficit, "2025-11-30", account(500_00)) == {}
