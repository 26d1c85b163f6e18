"""Ratios that a budget document must give: CGCT R2313-1, six from 3 500, eleven from 10 000."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.analysis.rules.checking import found
from tests.situations import budget

from budgetlocal.analysis.ratios import definitions
from budgetlocal.analysis.rules.prescribed import prescribed_ratios
from budgetlocal.core.kinds import Etape
from budgetlocal.core.meanings import Severity


def bp(*, without: int | None = None):
    document = budget(Etape.BP, [("FD", "011", "6061", {"MtPrev": 1})], exercice=2025)
    given = {each.declared: "12,5" for each in definitions() if each.number not in {without, 8}}
    return replace(document, informations=given)


@pytest.mark.parametrize(
    ("people", "without", "severity"),
    [
        (3_499, 1, None),
        (3_500, 1, Severity.WARNING),
        (3_500, 7, Severity.OK),
        (9_999, 7, Severity.OK),
        (10_000, 7, Severity.WARNING),
        (10_000, None, Severity.OK),
    ],
)
def test_which_ratios_are_asked_for_depends_on_the_population(
    people: int, without: int | None, severity: Severity | None
) -> None:
    findings = found(prescribed_ratios, "2025-12-31", bp(without=without), population=people)
    assert [each.severity for each in findings.values()] == ([] if severity is None else [severity])
