"""What proves the contract of origin of a loan: rates compounded over periods, constant capital, two ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.analysis.dette.test_portfolio import BASE, account
from tests.real_data import BUDGETS, needs

from budgetlocal.analysis.dette.content import DebtContent
from budgetlocal.analysis.dette.origin import compounded_rate
from budgetlocal.analysis.dette.portfolio import Loan, portfolio
from budgetlocal.analysis.dette.profile import contract_year
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.tables import loan_note
from budgetlocal.analysis.dette.terms import Amortissement, Periodicite
from budgetlocal.analysis.dette.typed import contract_from, typed_from
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Etape
from budgetlocal.importing.reading import read_document
from looking_up import flat

COMPOUNDED = {
    **BASE, "CodProfilAmort": "P", "CodPeriodRemb": "I", "MtEmprOrig": "1470000.00", "Txinit": "1.500",
    "TxActua": "1.498", "Dt1RembInit": "2019-07-01", "DureeContratInit": "20.00", "DureeRest": "15.42",
    "MtCapitalRestDu_01_01": "1243297.42", "MtCapitalRestDu_31_12": "1176325.64",
    "MtCapitalExer": "66971.78", "MtIntExer": "18172.02",
}  # fmt: skip
"""A yearly rate of 1,5 % is 1,015 ^ (1/4) - 1 = 0,37290892 % a quarter: 80 instalments of 21 285,95 €."""
CONSTANT = {
    **BASE, "CodProfilAmort": "X", "ProfilAmort": "Échéance constante", "CodPeriodRemb": "I",
    "CodTyptxInit": "R", "TxActua": "2.129", "MtEmprOrig": "175000.00", "Dt1RembInit": "2013-08-30",
    "DureeContratInit": "30.00", "DureeRest": "20.33", "MtCapitalRestDu_01_01": "119583.46",
    "MtCapitalRestDu_31_12": "113750.14", "MtCapitalExer": "5833.32", "MtIntExer": "2379.04",
}  # fmt: skip
"""175 000 / 120 = 1 458,33 a quarter, 38 paid at the start of 2023: 119 583,46; four a year: 5 833,32."""
UNPAID = {
    **BASE, "MtEmprOrig": "5000000.00", "Txinit": "0.000", "Dt1RembInit": "2024-01-01", "DureeRest": "8.0",
    "DureeContratInit": "8.0", "MtCapitalRestDu_01_01": "5000000.00",
    "MtCapitalRestDu_31_12": "5000000.00", "MtCapitalExer": "0.00", "MtIntExer": "0.00",
}  # fmt: skip
"""Eight instalments would end on 01/01/2031; eight years left at the end of 2023 make nine, to 01/01/2032."""


def only(row: dict[str, str], etape: Etape = Etape.CA) -> Loan:
    found: BudgetFrame = account(row)
    found = replace(found, header=replace(found.header, etape=etape))
    return portfolio(found, DebtContent()).loans[0]


def test_a_quarter_compounded_over_a_year_gives_the_yearly_rate_back():
    share = compounded_rate(Decimal("0.015"), Periodicite.TRIMESTRIELLE) / 4
    assert abs((1 + share) ** 4 - Decimal("1.015")) < Decimal("1e-9")


def test_a_compounded_rate_is_believed_when_stock_capital_and_interest_agree_to_the_cent():
    loan = only(COMPOUNDED, Etape.BP)
    found = loan.contract
    assert (found.capital, found.terms.echeances) == (1_470_000_00, 80)
    lines = schedule(found).lines
    assert lines[0].total == 21_285_95
    # By hand: 1 470 000 x 0,37290892 %.
    assert lines[0].interets == 5_481_76
    year, after = contract_year(found, 2023), contract_year(found, 2024)
    assert (year.ouverture, year.capital, year.interets) == (1_243_297_42, 66_971_78, 18_172_02)
    assert (after.capital, after.interets) == (67_976_37, 17_167_43)
    words = flat(str(loan_note(loan, date(2022, 12, 31))))
    assert "1,500 % par an, est composé sur chaque période" in words
    assert "1,49164 %" in words
    content = DebtContent()
    assert contract_from(typed_from(found), found, "", content).terms == found.terms


def test_a_compounded_rate_is_not_believed_for_one_cent():
    loan = only({**COMPOUNDED, "MtIntExer": "18172.03"}, Etape.BP)
    assert "composé sur" not in str(loan.contract.notes)


def test_a_constant_capital_is_proven_whatever_the_annex_calls_it():
    found = only(CONSTANT, Etape.BP).contract
    assert (found.terms.amortissement, found.terms.echeances) == (
        Amortissement.CAPITAL_CONSTANT,
        120,
    )
    assert found.terms.taux_amortissement is None
    assert schedule(found).lines[-1].jour == date(2043, 5, 30)
    assert contract_year(found, 2024).capital == 5_833_32
    assert "capital constant" in str(found.notes)


def test_a_constant_capital_is_not_proven_by_a_year_of_another_amount():
    found = only({**CONSTANT, "MtCapitalExer": "5833.00"}, Etape.BP).contract
    assert found.terms.amortissement is Amortissement.ECHEANCE_CONSTANTE


def test_nothing_paid_proves_no_end_and_what_is_left_is_followed():
    """By hand: 5 000 000 / 9 = 555 555,56, not 625 000,00."""
    found = only(UNPAID).contract
    assert found.terms.echeances == 9
    assert contract_year(found, 2024).capital == 555_555_56
    words = flat(" ".join(str(each) for each in found.notes))
    assert "deux fins : 01/01/2031 par la durée du contrat, 31/12/2031" in words


@pytest.mark.parametrize("left", ["7.0", "7.42", "", "0"])
def test_the_duration_of_the_contract_is_kept_when_what_is_left_agrees_or_is_not_said(left):
    found = only({**UNPAID, "DureeRest": left}).contract
    assert (found.terms.echeances, found.notes) == (8, ())


@pytest.mark.real_data
def test_a_real_town_pays_the_capital_that_its_unpaid_loans_announced():
    """Montreuil 2019, two loans that had paid nothing: what the annex of 2021 says, within a euro.

    By the duration of their contract they were 45 960,44 € too low and 69 445,00 € too high.
    """
    folder = needs(BUDGETS / "montreuil")
    before, after = (
        portfolio(budget_frame(read_document(folder / f"CA_{year}.xml")), DebtContent())
        for year in (2019, 2021)
    )
    told = {each.annex.numero: each.annex.capital for each in after.loans}
    for number in ("20171078", "20191084"):
        loan = next(each for each in before.loans if each.annex.numero == number)
        assert abs(contract_year(loan.contract, 2021).capital - told[number]) <= 1_00


@pytest.mark.parametrize(
    ("etape", "left", "count"),
    [
        (Etape.DM, "7.66", 9),
        (Etape.BP, "8.50", 9),
        (Etape.BP, "5.50", 6),
        (Etape.CA, "6.50", 7),
    ],
)
def test_a_vote_tells_what_is_left_on_the_day_it_is_written(etape, left, count):
    """Nine instalments left at the end of 2022, until 30/06/2031: a DM of November says 7,66 years.

    A duration left that ends years before is another loan than the contract, and an account says it at its end.
    """
    owed = {"MtCapitalRestDu_01_01": "60000.00", "MtCapitalRestDu_31_12": "60000.00"}
    found = only({**BASE, **owed, "DureeRest": left}, etape).contract
    assert found.terms.echeances == count
