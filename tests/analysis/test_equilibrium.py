"""A section is balanced to the cent or the gap is said (CGCT L1612-4)."""

from __future__ import annotations

import pytest
from tests.fakes import make_document, make_line
from tests.real_data import BUDGETS, expected, needs

from budgetlocal.analysis.equilibrium import equilibrium, equilibrium_table
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Amount, Etape, Mouvement, Section, Sens
from budgetlocal.core.meanings import Severity
from budgetlocal.importing.reading import read_document


def budget(depenses: int, recettes: int, etape: Etape = Etape.BP) -> BudgetFrame:
    lines = (
        make_line(1, {Amount.MT_PREV: depenses}),
        make_line(2, {Amount.MT_PREV: recettes}, sens=Sens.RECETTE, nature="7411"),
    )
    return budget_frame(make_document(lines, etape=etape))


def test_equal_sides_are_balanced() -> None:
    (finding,) = equilibrium(budget(10_000, 10_000))
    assert finding.severity is Severity.OK
    assert "100,00" in str(finding.detail)


def test_one_cent_too_much_spending_is_an_error_of_one_cent() -> None:
    (finding,) = equilibrium(budget(10_001, 10_000))
    assert (finding.severity, finding.gap) == (Severity.ERROR, -1)
    assert "L1612-4" in str(finding.rule)


def test_more_revenue_than_spending_is_a_warning() -> None:
    (finding,) = equilibrium(budget(10_000, 10_500))
    assert (finding.severity, finding.gap) == (Severity.WARNING, 500)


def test_a_dm_is_balanced_on_its_changes() -> None:
    (finding,) = equilibrium(budget(-2_000, -2_000, Etape.DM))
    assert finding.severity is Severity.OK
    assert "\u221220,00" in str(finding.detail)


@pytest.mark.parametrize("recettes", [10_000, 9_000])
def test_an_account_says_that_it_compares_credits_and_not_what_was_done(recettes: int) -> None:
    lines = (
        make_line(1, {Amount.CRED_OUV: 10_000, Amount.MT_REAL: 4_000}),
        make_line(
            2,
            {Amount.CRED_OUV: recettes, Amount.MT_REAL: 6_000},
            sens=Sens.RECETTE,
            nature="7411",
        ),
    )
    (finding,) = equilibrium(budget_frame(make_document(lines, etape=Etape.CA)))
    assert "crédits ouverts" in str(finding.detail)
    assert "100,00" in str(finding.detail)


def test_an_order_movement_without_its_answer_is_said() -> None:
    order = {"mouvement": Mouvement.ORDRE, "type_ordre": "2"}
    lines = (
        make_line(1, {Amount.MT_PREV: 700}, nature="6811", chapitre="042", **order),
        make_line(2, {Amount.MT_PREV: 700}, nature="7411", sens=Sens.RECETTE),
        make_line(
            3,
            {Amount.MT_PREV: 600},
            nature="28188",
            chapitre="040",
            sens=Sens.RECETTE,
            section=Section.INVESTISSEMENT,
            **order,
        ),
        make_line(
            4, {Amount.MT_PREV: 600}, nature="2188", section=Section.INVESTISSEMENT, chapitre="21"
        ),
    )
    findings = equilibrium(budget_frame(make_document(lines)))
    assert [(finding.code, finding.gap) for finding in findings if finding.gap] == [
        ("ordre_f_vers_i", -100)
    ]


def test_the_table_splits_each_section_into_real_and_order(
    demonstration: dict[str, BudgetFrame],
) -> None:
    table = equilibrium_table(demonstration["BP_2025"])
    for whole, real, order in zip(table.rows[::3], table.rows[1::3], table.rows[2::3], strict=True):
        for rank in (1, 2):
            parts = (real.cells[rank], order.cells[rank])
            assert whole.cells[rank] == sum(part for part in parts if isinstance(part, int))


@pytest.mark.parametrize("name", ["BP_2025", "BS_2025", "DM1_2025", "CA_2020", "CA_2024"])
def test_the_demonstration_is_balanced(demonstration: dict[str, BudgetFrame], name: str) -> None:
    findings = equilibrium(demonstration[name])
    assert {finding.severity for finding in findings} == {Severity.OK}


@pytest.mark.real_data
@pytest.mark.parametrize(
    "name",
    ["montreuil/CA_2022.xml", "yatotem2scdl/CRACH_PRINCIPAL_BP_2022.xml",
     "yatotem2scdl/BP2022_M43_TRANSPORT.xml", "yatotem2scdl/MOHON_CFU_2023.xml"],
)  # fmt: skip
def test_real_budgets_are_found_balanced_as_they_are(name: str) -> None:
    budget = budget_frame(read_document(needs(BUDGETS) / name))
    balanced = {finding.code for finding in equilibrium(budget) if finding.severity is Severity.OK}
    checks = expected()[name]["computed"]["checks"]
    assert checks["fonctionnement"]["credits_CredOuv_balanced"]
    assert {"equilibre_F", "equilibre_I"} <= balanced
