"""What a number of the debt is made of: each loan of the annex, by hand and on a real town."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.analysis.dette.test_portfolio import BASE, account
from tests.real_data import BUDGETS, needs

from budgetlocal.analysis.dette.content import DebtContent
from budgetlocal.analysis.dette.loan_sums import loans_step, loans_sum
from budgetlocal.analysis.dette.portfolio import owed_in_annex, portfolio
from budgetlocal.analysis.dette.tables import years_ahead
from budgetlocal.analysis.explaining import Context, explanation_of
from budgetlocal.analysis.subjects import subject_of
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.origins import (
    IndicatorOrigin,
    LoanAmount,
    LoansOrigin,
    OperationOrigin,
)
from budgetlocal.core.specs import Unit
from budgetlocal.core.text import verbatim
from budgetlocal.importing.reading import read_document
from budgetlocal.indicators.catalogue import catalogue
from budgetlocal.indicators.evaluation import Evaluation

OWED, CAPITAL, INTEREST = LoanAmount
SECOND = {**BASE, "NumContrat": "A2", "ObjEmpr": "Halle", "MtCapitalRestDu_31_12": "70000.00"}
GUARANTEED = {**BASE, "NumContrat": "G1", "CodTypEmpr": "09"}


def test_what_is_owed_is_the_sum_of_the_loans_each_with_its_line():
    """80 000 and 70 000 by hand; the guaranteed loan is no debt of the town."""
    budget = account(BASE, SECOND, GUARANTEED)
    step = loans_step(budget, LoansOrigin(OWED, 2023), verbatim("Encours"))
    assert step.cents == loans_sum(budget, LoansOrigin(OWED, 2023)) == 150_000_00
    assert [(str(line.label), line.amount) for line in step.lines] == [
        ("École, contrat A1", 80_000_00),
        ("Halle, contrat A2", 70_000_00),
    ]
    assert all("ligne XML" in str(line.where) for line in step.lines)
    assert "2 emprunt(s)" in str(step.words)
    assert "31 décembre 2023" in str(step.words)


def test_payments_of_a_year_are_those_of_the_schedules():
    """80 000 at 3 %: 10 000 of capital and 2 400 of interest in 2024, 2 100 in 2025."""
    budget = account(BASE)
    assert loans_sum(budget, LoansOrigin(CAPITAL, 2024)) == 10_000_00
    assert loans_sum(budget, LoansOrigin(INTEREST, 2024)) == 2_400_00
    assert loans_sum(budget, LoansOrigin(INTEREST, 2025)) == 2_100_00
    years = years_ahead(portfolio(budget, DebtContent()))
    for year in years:
        assert loans_sum(budget, LoansOrigin(INTEREST, year.year)) == year.interets


def test_a_loan_without_schedule_is_said_beside_the_payments():
    complex_rate = {**BASE, "NumContrat": "A2", "CodTyptxInit": "C"}
    step = loans_step(account(BASE, complex_rate), LoansOrigin(CAPITAL, 2024), verbatim("Capital"))
    assert step.cents == 10_000_00
    assert "sans 1 emprunt(s)" in str(step.words)


@pytest.mark.parametrize(
    ("rows", "amount", "year"),
    [
        ((), OWED, 2023),
        ((), CAPITAL, 2024),
        ((BASE,), OWED, 2022),
        ((BASE,), CAPITAL, 2023),
        ((BASE, {**SECOND, "MtCapitalRestDu_31_12": ""}), OWED, 2023),
    ],
)
def test_what_the_annex_does_not_say_is_unknown_and_not_zero(rows, amount, year):
    budget = account(*rows)
    origin = LoansOrigin(amount, year)
    assert loans_sum(budget, origin) is None
    step = loans_step(budget, origin, verbatim("Dette"))
    assert step.cents is None
    assert step.reasons


def test_years_to_repay_are_explained_by_the_loans_and_the_savings(demonstration):
    budget = demonstration["CA_2024"]
    years = OperationOrigin(
        "/", (LoansOrigin(OWED, 2024), IndicatorOrigin("epargne_brute", 2024)), Unit.YEARS
    )
    found = explanation_of(years, verbatim("Capacité"), Context((budget,), budget))
    debt, savings = (part.step for part in found.step.parts)
    assert debt.cents == owed_in_annex(budget) == 8_697_830_78
    assert savings.cents == 1_346_851_97
    assert str(found.step.value) == "6,5\u00a0ans"
    assert len(debt.lines) == len([each for each in debt.lines if each.amount > 0]) > 1


def test_the_debt_of_a_real_town_is_the_sum_of_its_contracts():
    path = needs(BUDGETS / "montreuil") / "CA_2022.xml"
    budget = budget_frame(read_document(path))
    step = loans_step(budget, LoansOrigin(OWED, 2022), verbatim("Encours"))
    assert step.cents == owed_in_annex(budget)
    assert len(step.lines) > 20
    text = path.read_text("utf-8").splitlines()
    for line in step.lines[:3]:
        number = int(str(line.where).rpartition(" ")[2])
        assert "<EMPRUNT" in text[number - 1]
    without = replace(budget, annexes=())
    assert loans_sum(without, LoansOrigin(OWED, 2022)) is None


@pytest.mark.real_data
@pytest.mark.parametrize("year", [2017, 2019, 2021, 2022])
def test_the_indicator_of_the_catalogue_tells_the_same_debt(year):
    """Two ways to one figure: the loans of a pack, and `capital_restant_du` on the same annex."""
    budget = budget_frame(read_document(needs(BUDGETS) / f"montreuil/CA_{year}.xml"))
    origin = LoansOrigin(OWED, year)
    evaluation = Evaluation(subject_of([budget], budget), catalogue())
    owed = evaluation.indicator(catalogue()["capital_restant_du"], year).value
    assert owed is not None
    assert loans_sum(budget, origin) == owed * 100
