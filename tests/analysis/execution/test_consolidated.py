"""Budgets together: what one pays the other is taken off both totals, once."""

from __future__ import annotations

import pytest
from tests.fakes import SIRET_EAU
from tests.mille_budgets import account
from tests.situations import situation

from budgetlocal.analysis.execution.consolidated import consolidated
from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.execution.flows import flows

DATE = "2025-06-30"
PRINCIPAL = situation(
    DATE,
    [
        ("FD", "011", "6061", {"MtReal": 100_00}),
        ("FD", "65", "6573641", {"MtReal": 30_00}),
        ("FR", "70", "7066", {"MtReal": 200_00}),
        ("FR", "002", "002", {"MtReal": 999_00}),
    ],
)
ANNEXE = situation(
    DATE,
    [
        ("FD", "011", "6061", {"MtReal": 50_00}),
        ("FD", "012", "6211", {"MtReal": 20_00}),
        ("FR", "74", "7478", {"MtReal": 30_00}),
    ],
    siret=SIRET_EAU,
    budget="Eau",
    is_principal=False,
)


def together(*budgets):
    table = consolidated([exercises([each])[2025] for each in budgets], DATE)
    assert table is not None
    return {row.key: row.cells[1:] for row in table.rows}


def test_flux_croises_by_hand() -> None:
    """130 + 70 spent, of which 30 + 20 between the two: 150. 200 + 30 received, less 50: 180."""
    rows = together(PRINCIPAL, ANNEXE)
    assert list(rows) == ["FD", "Budget principal/6573641", "Eau/6211", "FR", "ID", "IR"]
    assert rows["FD"] == (130_00, 70_00, -50_00, 150_00)
    assert rows["FR"] == (200_00, 30_00, -50_00, 180_00)
    assert rows["Budget principal/6573641"] == (30_00, 0, -30_00, 0)
    assert rows["Eau/6211"] == (0, 20_00, -20_00, 0)


def test_the_balance_is_not_changed_by_what_budgets_pay_each_other() -> None:
    rows = together(PRINCIPAL, ANNEXE)
    alone = (200_00 - 130_00) + (30_00 - 70_00)
    assert rows["FR"][-1] - rows["FD"][-1] == alone


def test_one_budget_alone_has_no_flux() -> None:
    assert together(PRINCIPAL)["FD"] == (130_00, 0, 130_00)


def test_a_budget_without_a_statement_makes_the_total_unknown_not_smaller() -> None:
    later = situation("2025-09-30", [("FD", "011", "6061", {"MtReal": 1})], siret=SIRET_EAU)
    rows = together(PRINCIPAL, later)
    assert rows["FD"] == (130_00, None, 0, None)


def test_a_grant_whose_payee_no_label_tells_is_kept_and_said() -> None:
    """657365 may go to an annexe or to an établissement: it stays in the total, and the table says so."""
    town = situation(DATE, [("FD", "65", "657365", {"MtReal": 12_00})])
    table = consolidated([exercises([each])[2025] for each in (town, ANNEXE)], DATE)
    assert table is not None
    rows = {row.key: row.cells[1:] for row in table.rows}
    assert rows["FD"] == (12_00, 70_00, -20_00, 62_00)
    assert "Non retiré" in str(table.source)
    assert "657365 (12,00\u00a0€)" in str(table.source)
    plain = consolidated([exercises([each])[2025] for each in (PRINCIPAL, ANNEXE)], DATE)
    assert plain is not None
    assert "Non retiré" not in str(plain.source)


def test_personnel_that_the_principal_pays_to_its_epci_is_no_flux() -> None:
    town = situation(DATE, [("FD", "012", "6215", {"MtReal": 9_00})])
    assert together(town, ANNEXE)["FD"] == (9_00, 70_00, -20_00, 59_00)


def budget(exercice: int, *, is_principal: bool = True, norme: str = "M57"):
    return account(("020", "6161", 1, {}), is_principal=is_principal, plan=(norme, norme, exercice))


@pytest.mark.parametrize(
    ("nature", "payer", "is_flow"),
    [
        ("657363", budget(2023), True),
        ("657363", budget(2024), False),  # the CCAS, since the plan of 2024
        ("657362", budget(2023), False),  # the CCAS, until then
        ("65736211", budget(2024), True),
        ("65736212", budget(2024), False),  # a régie with a legal personality
        ("62872", budget(2024), True),
        ("628722", budget(2024), False),
        ("6211", budget(2024, is_principal=False), True),
        ("6215", budget(2024, is_principal=False), False),
        ("6215", budget(2023, is_principal=False), True),
        ("6215", budget(2024, is_principal=False, norme="M4"), True),
        ("65821", budget(2024), True),
        ("65824", budget(2024), False),  # the deficit of the CCAS
        ("657363", budget(2022, norme="M14"), True),
        ("67431", budget(2017), True),  # before 6573641, which the plan of 2018 has in its place
        ("67432", budget(2017), False),  # a régie with a legal personality
        ("661133", budget(2024, is_principal=False), True),
        ("661133", budget(2022, is_principal=False, norme="M14"), True),
        ("661133", budget(2024, is_principal=False, norme="M4"), True),
        ("661132", budget(2024, is_principal=False, norme="M4"), False),  # the GFP: another person
        ("661133", budget(2024), False),
    ],
)
def test_accounts_mean_what_the_plan_of_their_year_says(nature, payer, is_flow) -> None:
    found = [flow for flow in flows() if flow.is_paid_by(payer) and flow.covers(nature)]
    assert len(found) == is_flow
