"""Interest runs from the drawing of a loan, when it is not a whole period before its first instalment."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.analysis.dette.test_portfolio import BASE, account
from tests.real_data import BUDGETS, needs

from budgetlocal.analysis.dette.accrued import icne
from budgetlocal.analysis.dette.content import DebtContent
from budgetlocal.analysis.dette.plan_doubts import doubt_words
from budgetlocal.analysis.dette.portfolio import portfolio
from budgetlocal.analysis.dette.profile import contract_year
from budgetlocal.analysis.dette.terms import Contract
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Etape
from budgetlocal.importing.reading import read_document
from looking_up import flat

DRAWN = {
    **BASE, "Dt1RembInit": "2024-06-01", "DureeRest": "9.42", "MtCapitalExer": "0.00", "MtIntExer": "0.00",
    "MtCapitalRestDu_01_01": "0.00", "MtCapitalRestDu_31_12": "100000.00",
}  # fmt: skip
"""100 000 € at 3 %, ten yearly parts of 10 000 €, the first on 1 June 2024; 8,33 € a day."""


def contract_of(**change: str) -> Contract:
    return portfolio(account({**DRAWN, **change}), DebtContent()).loans[0].contract


@pytest.mark.parametrize(
    ("drawn", "accrued", "interest"),
    [
        ("01/12/2023", "250.00", 1_500_00),
        ("01/03/2023", "2500.00", 3_750_00),
        ("01/12/2023", "", 1_500_00),
        ("01/03/2023", "", 3_000_00),
        ("01/12/2023", "1750.00", 3_000_00),
        ("01/12/2023", "0.00", 3_000_00),
        ("01/12/2022", "250.00", 3_000_00),
        ("01/07/2024", "250.00", 3_000_00),
        ("", "250.00", 3_000_00),
    ],
)
def test_the_first_interest_runs_from_the_drawing_when_the_accrued_interest_agrees(
    drawn, accrued, interest
):
    """By hand, 30/360: six months from 1 December, fifteen from 1 March, else a whole year.

    Without accrued interest, only a year that would begin before the drawing is shortened.
    """
    found = contract_of(DtEmission=drawn, MtICNE=accrued)
    year = contract_year(found, 2024)
    assert (year.capital, year.interets) == (10_000_00, interest)
    is_told = "courent depuis ce jour" in flat(" ".join(str(each) for each in found.notes))
    assert is_told == (interest != 3_000_00)


def test_the_capital_of_a_constant_instalment_does_not_move_with_the_first_period():
    whole = contract_of(CodProfilAmort="P")
    drawn = contract_of(CodProfilAmort="P", DtEmission="01/03/2023", MtICNE="2500.00")
    for year in (2024, 2025, 2033):
        assert contract_year(drawn, year).capital == contract_year(whole, year).capital
    assert contract_year(drawn, 2024).interets == 3_750_00
    assert contract_year(drawn, 2025).interets == contract_year(whole, 2025).interets


@pytest.mark.parametrize("change", [{"MtIntExer": "12.00"}, {"MtCapitalExer": "5.00"}])
def test_a_loan_that_paid_something_already_keeps_whole_periods(change):
    found = contract_of(DtEmission="01/12/2023", MtICNE="250.00", **change)
    assert contract_year(found, 2024).interets == 3_000_00


def test_a_vote_keeps_whole_periods():
    frame = account({**DRAWN, "MtCapitalRestDu_01_01": "100000.00", "DtEmission": "01/12/2023"})
    vote = replace(frame, header=replace(frame.header, etape=Etape.BP))
    found = portfolio(vote, DebtContent()).loans[0].contract
    assert "courent depuis" not in str(found.notes)


@pytest.mark.real_data
def test_the_accrued_interest_of_refinanced_loans_is_found_again():
    """Montreuil 2017: nine loans refinanced on 1 July pay first in 2018; a third of it was found before."""
    frame = budget_frame(read_document(needs(BUDGETS) / "montreuil" / "CA_2017.xml"))
    debt = portfolio(frame, DebtContent())
    found = [
        each
        for each in debt.loans
        if each.contract is not None and each.contract.debut == date(2017, 7, 1)
    ]
    assert len(found) == 9
    for each in found:
        assert abs(icne(each.contract, 2017) - each.annex.icne) <= each.annex.icne // 100
    assert {each.name for each in found if doubt_words(each, debt.stock)} == {
        "201210501",
        "9809441",
    }
