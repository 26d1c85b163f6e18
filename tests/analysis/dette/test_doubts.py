"""Plans and rates that something contradicts are told by name, with both amounts; sound ones are not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.analysis.dette.loans import QUARTER, fixed, loan
from tests.analysis.dette.test_capital_plan import PLANNED, euros, vote
from tests.analysis.dette.test_portfolio import BASE, account
from tests.real_data import BUDGETS, needs

from budgetlocal.analysis.dette.charts import annuity_chart
from budgetlocal.analysis.dette.content import DebtContent
from budgetlocal.analysis.dette.findings import findings
from budgetlocal.analysis.dette.frozen import frozen_words
from budgetlocal.analysis.dette.interest_gaps import interest_gap
from budgetlocal.analysis.dette.plan_doubts import doubt_words
from budgetlocal.analysis.dette.portfolio import Portfolio, portfolio
from budgetlocal.analysis.dette.profile import contract_year
from budgetlocal.analysis.dette.tables import loan_note
from budgetlocal.analysis.dette.terms import Courbe, TauxRevisable
from budgetlocal.core.formatting import euros as written
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.meanings import Severity
from budgetlocal.importing.reading import read_document
from looking_up import flat

PLAN = Decimal("0.05")


def paid(extra: int = 0) -> dict[str, str]:
    """Return the row of the year 2023 of 6 000 000 € planned at 5 %, with an early repayment in cents."""
    terms = fixed("1", echeances=80, periodicite=QUARTER, taux_amortissement=PLAN)
    year = contract_year(loan(6_000_000, terms, "2013-12-01", "2014-03-01"), 2023)
    return {
        **PLANNED,
        "MtCapitalExer": euros(year.capital + extra),
        "MtCapitalRestDu_01_01": euros(year.ouverture),
        "MtCapitalRestDu_31_12": euros(year.cloture - extra),
    }


def told(debt: Portfolio, code: str) -> str:
    found = [each for each in findings(debt, None) if each.code == code]
    assert all(each.severity is Severity.WARNING for each in found)
    return flat(" ".join(str(each.detail) for each in found))


def test_a_plan_that_leaves_what_is_owed_since_the_origin_is_not_doubted():
    debt = portfolio(account(paid()), DebtContent())
    assert debt.loans[0].contract.terms.taux_amortissement == PLAN
    assert told(debt, "dette_plan_incertain") == ""


def test_an_early_repayment_that_looks_like_a_plan_is_told():
    """50 000 € more in the year make a flatter plan: from the origin it leaves another amount."""
    debt = portfolio(account(paid(50_000_00)), DebtContent())
    found = debt.loans[0].contract.terms.taux_amortissement
    assert found is not None
    assert found < Decimal("0.03")
    words = told(debt, "dette_plan_incertain")
    assert "depuis l'origine, le plan retrouvé laisserait" in words
    assert f"l'annexe dit {flat(written(debt.loans[0].encours))}" in words
    assert "depuis l'origine" in str(loan_note(debt.loans[0], debt.stock))


def test_a_fixed_rate_whose_capital_asks_for_another_plan_is_told():
    """The capital of a plan at 5 % under a fixed rate of 1,5 %: something is ill said."""
    row = {**paid(), "CodTyptxInit": "F", "MtIntExer": "55000.00"}
    words = told(portfolio(account(row), DebtContent()), "dette_plan_incertain")
    assert "taux fixe de 1,50 %, mais le capital de l'annexe demande un plan à 5,00 %" in words


def test_a_progressive_revisable_loan_that_paid_nothing_has_no_plan_yet():
    row = {
        **PLANNED, "Dt1RembInit": "2024-03-01", "MtCapitalExer": "0.00", "DureeRest": "19.92",
        "MtCapitalRestDu_01_01": "0.00", "MtCapitalRestDu_31_12": "6000000.00",
    }  # fmt: skip
    debt = portfolio(account(row), DebtContent())
    planned = contract_year(debt.loans[0].contract, 2024).capital
    # By hand at 1 %: 6 000 000 x 0,0025 / (1 - 1,0025 ^ -80) = 82 776,70 a quarter.
    assert abs(planned - 272_350_00) < 1_000_00
    assert "rien n'est encore remboursé" in told(debt, "dette_plan_incertain")
    constant = portfolio(account({**row, "CodProfilAmort": "C"}), DebtContent())
    assert told(constant, "dette_plan_incertain") == ""


def test_a_vote_whose_interest_is_not_that_of_the_rate_is_told():
    """80 000 € at 3 % make 2 400,00 €; the vote writes 1 700,00."""
    row = {
        **BASE, "MtCapitalRestDu_01_01": "90000.00", "MtCapitalRestDu_31_12": "80000.00",
    }  # fmt: skip
    assert told(portfolio(vote(row), DebtContent()), "dette_taux_douteux") == ""
    debt = portfolio(vote({**row, "MtIntExer": "1700.00"}), DebtContent())
    assert interest_gap(debt.loans[0]) == 1_000_00
    assert (
        "1 700,00 € d'intérêts en 2023 par l'annexe, 2 700,00 € au taux retenu (3,000 %)"
        in told(debt, "dette_taux_douteux")
    )


@pytest.mark.parametrize(
    ("change", "gap"),
    [
        ({}, 0),
        ({"MtIntExer": "0.00"}, 2_700_00),
        ({"MtIntExer": ""}, 0),
        ({"CodTyptxInit": "V", "TxActua": "1.000"}, 0),
        ({"Dt1RembInit": "2023-06-30"}, 0),
    ],
)
def test_the_interest_of_a_past_year_is_judged_for_fixed_rates_and_whole_years(change, gap):
    row = {**BASE, "DureeRest": "7.5", **change}
    assert interest_gap(portfolio(account(row), DebtContent()).loans[0]) == gap


def test_two_fixed_rates_in_one_row_are_told():
    row = {**BASE, "IndexTxVariDtVote": "(Eonia + 0.4) Taux fixe à 4.668 %"}
    words = told(portfolio(account(row), DebtContent()), "dette_taux_douteux")
    assert "taux retenu 3,000 %, l'annexe écrit aussi « Taux fixe à 4.668 % »" in words
    same = {**BASE, "IndexTxVariDtVote": "Taux fixe à 3 %"}
    assert told(portfolio(account(same), DebtContent()), "dette_taux_douteux") == ""


def test_the_rate_that_gives_capital_and_interest_of_a_past_year_goes_before_the_one_said():
    """Five years at 4,70 %, 300 000 € left, told as 5,43 %: capital and interest are those of 4,70 %."""
    bank = loan(1_000_000, fixed("4.7", echeances=13), "2014-03-01", "2015-03-01")
    year, after = contract_year(bank, 2023), contract_year(bank, 2024)
    row = {
        **BASE, "CodProfilAmort": "P", "Txinit": "5.430", "MtEmprOrig": "1234567.00",
        "Dt1RembInit": "2015-03-01", "DureeContratInit": "", "DureeRest": "3.17",
        "MtCapitalExer": euros(year.capital), "MtIntExer": euros(year.interets),
        "MtCapitalRestDu_01_01": euros(year.ouverture),
        "MtCapitalRestDu_31_12": euros(year.cloture),
    }  # fmt: skip
    debt = portfolio(account(row), DebtContent())
    found = debt.loans[0].contract
    assert found.terms.taux.taux == Decimal("0.0470")
    ours = contract_year(found, 2024)
    assert abs(ours.capital - after.capital) <= 4
    assert abs(ours.interets - after.interets) <= 4
    assert "4,70 % ; elle dit 5,43 %" in flat(" ".join(str(each) for each in found.notes))
    wrong = {**row, "MtIntExer": euros(year.interets * 2)}
    kept = portfolio(account(wrong), DebtContent())
    assert kept.loans[0].contract.terms.taux.taux == Decimal("0.05430")
    assert told(kept, "dette_taux_douteux")


def test_what_a_person_typed_is_not_doubted():
    debt = portfolio(account(paid(50_000_00)), DebtContent())
    mine = replace(debt.loans[0], is_typed=True)
    assert doubt_words(mine, date(2023, 12, 31)) is None
    assert interest_gap(mine) == 0


@pytest.mark.real_data
def test_the_doubts_of_a_real_town_are_few_and_were_right():
    """Montreuil 2017: two loans were 25 280,78 and 4 209,91 € too high in 2019, one has two rates."""
    frame = budget_frame(read_document(needs(BUDGETS) / "montreuil" / "CA_2017.xml"))
    debt = portfolio(frame, DebtContent())
    doubted = {each.name for each in debt.loans if doubt_words(each, debt.stock)}
    assert doubted == {"20029822", "2002983", "201210501", "9809441"}
    assert told(debt, "dette_taux_douteux").startswith("20171076 : taux retenu 0,410 %")


def test_interest_of_revisable_loans_says_that_the_rate_is_prolonged():
    debt = portfolio(account(BASE, {**paid(), "NumContrat": "B2"}), DebtContent())
    owed = flat(written(debt.loans[1].encours))
    words = f"taux révisables prolongés à leur dernier niveau connu, pour 1 emprunt(s), {owed}"
    assert words in flat(str(annuity_chart(debt).note))
    found = [each for each in findings(debt, None) if each.code == "dette_taux_prolonges"]
    assert [each.severity for each in found] == [Severity.INFO]
    assert annuity_chart(portfolio(account(BASE), DebtContent())).note is None


def test_a_rate_whose_index_is_typed_ahead_is_not_prolonged():
    def with_curve(*points: tuple[date, Decimal]) -> Portfolio:
        debt = portfolio(account({**paid(), "NumContrat": "B2"}), DebtContent())
        (only,) = debt.loans
        taux = TauxRevisable(Courbe("TEST", points), Decimal(0))
        contract = replace(only.contract, terms=replace(only.contract.terms, taux=taux))
        return replace(debt, loans=(replace(only, contract=contract),))

    known = (date(2023, 12, 31), Decimal("0.03"))
    assert frozen_words(with_curve(known)) is not None
    assert frozen_words(with_curve(known, (date(2024, 6, 30), Decimal("0.02")))) is None
