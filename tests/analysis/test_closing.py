"""The closing by hand, and the chain of real accounts to the cent, real gaps reported."""

from __future__ import annotations

import pytest
from tests.real_data import BUDGETS, needs
from tests.situations import budget

from budgetlocal.analysis.closing_pages import closing
from budgetlocal.analysis.execution.exercise import Exercise, exercises
from budgetlocal.analysis.explaining import Context, explanation_of
from budgetlocal.analysis.results import closing_result
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Etape
from budgetlocal.core.meanings import Severity
from budgetlocal.core.text import verbatim
from budgetlocal.importing.reading import read_document


def account(year: int, opened: tuple[int, int, int]) -> BudgetFrame:
    """Return a year of +60 in F and -50 in I on top of what it takes up (001, 002, 1068)."""
    ligne_001, ligne_002, compte_1068 = opened
    rows = [
        ("FR", "70", "7066", {"MtReal": 360_00}),
        ("FD", "011", "6061", {"MtReal": 300_00}),
        ("FR", "002", "002", {"MtReal": ligne_002}),
        ("ID", "21", "2131", {"MtReal": 50_00 + compte_1068, "MtRAR3112": 30_00}),
        ("IR", "13", "1321", {"MtReal": 0, "MtRAR3112": 10_00}),
        ("IR", "10", "1068", {"MtReal": compte_1068}),
        ("ID" if ligne_001 < 0 else "IR", "001", "001", {"MtReal": abs(ligne_001)}),
    ]
    return budget(Etape.CA, rows, exercice=year)


def test_a_closing_by_hand() -> None:
    """+60 and 40 before: 100. -50 and -30 before: -80. RAR -20: a besoin of 100, all to 1068."""
    years = exercises([account(2024, (-30_00, 40_00, 0))])
    page = closing(years, 2024)
    assert page.table is not None
    cells = {row.key: row.cells[1:] for row in page.table.rows}
    assert cells["exercice"] == (60_00, -50_00, 10_00)
    assert cells["anterieur"] == (40_00, -30_00, 10_00)
    assert cells["cloture"] == (100_00, -80_00, 20_00)
    assert cells["avec_rar"] == (100_00, -100_00, 0)
    assert cells["besoin"][1] == 100_00
    assert (cells["p1068"][0], cells["p002"][0], cells["p001"][1]) == (100_00, 0, -80_00)


def test_the_next_account_takes_the_result_up_to_the_cent_or_the_gap_is_shown() -> None:
    right = exercises([account(2023, (0, 40_00, 0)), account(2024, (-50_00, 30_00, 70_00))])
    page = closing(right, 2023)
    (first, _) = page.chain.rows
    assert first.cells[-1] == 0
    wrong = exercises([account(2023, (0, 40_00, 0)), account(2024, (-49_99, 29_99, 70_00))])
    assert closing(wrong, 2023).chain.rows[0].cells[-1] == 2, "two cents, though they cancel out"


def test_a_year_without_account_says_what_is_missing() -> None:
    years = exercises([budget(Etape.BP, [("FD", "011", "6061", {"MtPrev": 1})], exercice=2025)])
    page = closing(years, 2025)
    assert page.table is None
    assert "compte administratif" in str(page.missing)


@pytest.fixture(scope="module")
def montreuil() -> dict[int, Exercise]:
    folder = needs(BUDGETS) / "montreuil"
    return exercises(budget_frame(read_document(path)) for path in folder.glob("CA_*.xml"))


@pytest.mark.real_data
def test_montreuil_2021_is_taken_up_to_the_cent_in_2022(montreuil: dict[int, Exercise]) -> None:
    rows = {row.key: row.cells for row in closing(montreuil, 2021).chain.rows}
    assert rows["2021"][-1] == 0
    found = {each.code: each.severity for each in closing(montreuil, 2021).findings}
    assert found["report_fonctionnement_2021"] is Severity.OK
    assert found["report_investissement_2021"] is Severity.OK


@pytest.mark.real_data
def test_the_real_gaps_of_2016_are_reported_with_their_amounts(
    montreuil: dict[int, Exercise],
) -> None:
    """expected.json: F 105 029,25 and I 279 893,05 between 2016 and 2017."""
    gaps = {each.code: each.gap for each in closing(montreuil, 2016).findings}
    assert abs(gaps["report_fonctionnement_2016"] or 0) == 105_029_25
    assert abs(gaps["report_investissement_2016"] or 0) == 279_893_05


@pytest.mark.real_data
def test_a_year_whose_next_is_not_imported_has_no_carry_over(
    montreuil: dict[int, Exercise],
) -> None:
    rows = {row.key: row.cells for row in closing(montreuil, 2022).chain.rows}
    assert rows["2017"][-4:] == (None, None, None, None)
    assert rows["2022"][-4:] == (None, None, None, None)


@pytest.mark.real_data
def test_the_figures_of_the_chain_are_those_of_the_accounts(montreuil: dict[int, Exercise]) -> None:
    for year, exercise in montreuil.items():
        assert exercise.account is not None
        closed = closing_result(exercise.account)
        assert closed is not None
        row = next(r for r in closing(montreuil, year).chain.rows if r.key == str(year))
        assert row.cells[1:4] == (
            closed.fonctionnement,
            closed.investissement,
            closed.besoin_de_financement,
        )


def _explained(accounts: list[BudgetFrame], table) -> int:
    """Check that each cell with an origin is what its lines add up to; return how many there are."""
    context = Context(accounts, accounts[-1])
    seen = 0
    for row in table.rows:
        for cell, origin in zip(row.cells, row.origins, strict=bool(row.origins)):
            if origin is not None:
                assert explanation_of(origin, verbatim("x"), context).step.cents == cell, row.key
                seen += 1
    return seen


def test_the_figures_of_the_closing_are_explained_by_the_lines_of_their_account() -> None:
    accounts = [account(2023, (0, 40_00, 0)), account(2024, (-50_00, 30_00, 70_00))]
    page = closing(exercises(accounts), 2024)
    assert page.table is not None
    assert _explained(accounts, page.table) == 13
    assert _explained(accounts, page.chain) == 4


@pytest.mark.real_data
def test_the_closing_of_montreuil_leads_to_its_lines(montreuil: dict[int, Exercise]) -> None:
    accounts = [each.account for each in montreuil.values() if each.account is not None]
    page = closing(montreuil, 2022)
    assert page.table is not None
    assert _explained(accounts, page.table) >= 10
    assert _explained(accounts, page.chain) == 2 * len(accounts)
