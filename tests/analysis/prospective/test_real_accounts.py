"""The accounts of a real town: the same aggregates as the catalogue, and a budget in balance."""

from __future__ import annotations

import pytest

from budgetlocal.analysis.equilibrium import equilibrium
from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.prospective.budget_primitif import proposal
from budgetlocal.analysis.prospective.hypotheses import Scenario
from budgetlocal.analysis.prospective.measures import CODES
from budgetlocal.analysis.prospective.projection import project
from budgetlocal.analysis.prospective.starting_point import BaseChoice, BaseKind, base_of
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.meanings import Severity
from budgetlocal.importing.reading import read_document
from real_data import BUDGETS, needs

EPARGNE_BRUTE_2022 = 21_213_000_00
"""In round thousands: method 0.1, worked out from the balance of the same year."""


@pytest.fixture(scope="module")
def projection():
    path = needs(BUDGETS) / "montreuil" / "CA_2022.xml"
    years = exercises([budget_frame(read_document(path))])
    base = base_of(years, BaseChoice(2022, BaseKind.COMPTE))
    return project(base, Scenario(base.choice, annees=10))


def test_the_base_year_is_that_of_the_accounts(projection):
    saved = projection.measure("epargne_brute")[0]
    assert round(saved, -5) == EPARGNE_BRUTE_2022
    for code in set(CODES) - {"emprunts"}:
        assert projection.measure(code)[0] == projection.measure(code)[1], code


def test_the_proposed_budget_of_1500_articles_is_in_balance(projection):
    made = proposal(projection, "A", 2023, "2023-01-01T00:00:00+00:00")
    assert len(made.document.lines) > 1_000
    sections = [
        each
        for each in equilibrium(budget_frame(made.document))
        if each.code in {"equilibre_F", "equilibre_I"}
    ]
    assert [each.severity for each in sections] == [Severity.OK, Severity.OK]
