"""The capital of a revisable loan goes on as its plan says, by hand and on the annexes of a town."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.analysis.dette.loans import QUARTER, fixed, loan, revisable
from tests.analysis.dette.test_portfolio import BASE, account
from tests.real_data import BUDGETS, needs

from budgetlocal.analysis.dette.content import DebtContent, content_of, text_of
from budgetlocal.analysis.dette.findings import findings
from budgetlocal.analysis.dette.portfolio import portfolio
from budgetlocal.analysis.dette.profile import contract_year
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.tables import loan_note
from budgetlocal.analysis.dette.terms import Amortissement
from budgetlocal.analysis.dette.typed import contract_from, typed_from
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import BudgetFrame, budget_frame
from budgetlocal.core.kinds import Etape
from budgetlocal.core.meanings import Severity
from budgetlocal.importing.reading import read_document
from looking_up import flat

PLANNED = {
    **BASE,
    "CodProfilAmort": "P",
    "CodTyptxInit": "V",
    "CodPeriodRemb": "I",
    "TxActua": "1.000",
    "Txinit": "1.500",
    "Dt1RembInit": "2014-03-01",
    "MtEmprOrig": "6000000.00",
    "DureeRest": "9.90",
    "DureeContratInit": "20.00",
}


def euros(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02d}"


def test_the_capital_of_a_plan_does_not_follow_the_rate():
    """100 000 € in four years, plan at 5 %: 28 201,18 a year, so 23 201,18 then 5 % more each year.

    By hand; the interest is 2 % then 3 % of what is owed: 2 000,00, 2 303,96 and so on.
    """
    terms = fixed("5", echeances=4, taux_amortissement=Decimal("0.05"))
    taux = revisable({"2025-01-01": "2", "2026-01-01": "3"}, "0")
    lines = schedule(loan(100_000, replace(terms, taux=taux))).lines
    assert [each.capital for each in lines] == [23_201_18, 24_361_24, 25_579_30, 26_858_28]
    assert [each.interets for each in lines] == [2_000_00, 2_303_96, 1_573_13, 805_75]
    level = schedule(loan(100_000, fixed("5", echeances=4))).lines
    assert [each.capital for each in level] == [each.capital for each in lines]


def test_a_plan_at_zero_is_a_constant_capital():
    lines = schedule(loan(100_000, fixed("3", echeances=3, taux_amortissement=Decimal(0)))).lines
    assert [each.capital for each in lines] == [33_333_33, 33_333_33, 33_333_34]


@pytest.mark.parametrize("percent", ["0.71", "1.4", "3.38", "4.49", "8"])
def test_the_plan_is_found_from_one_year_and_gives_the_next_year(percent):
    """The annex is written with a plan at some rate, the rate of the day is 1 %; two cents an instalment."""
    terms = fixed("1", echeances=80, periodicite=QUARTER, taux_amortissement=Decimal(percent) / 100)
    bank = loan(6_000_000, terms, "2013-12-01", "2014-03-01")
    year, after = contract_year(bank, 2023), contract_year(bank, 2024)
    row = {
        **PLANNED,
        "MtCapitalExer": euros(year.capital),
        "MtCapitalRestDu_01_01": euros(year.ouverture),
        "MtCapitalRestDu_31_12": euros(year.cloture),
    }
    debt = portfolio(account(row), DebtContent())
    found = debt.loans[0].contract
    assert found.terms.taux_amortissement == Decimal(percent) / 100
    assert abs(contract_year(found, 2024).capital - after.capital) <= 8
    assert "plan fixé d'avance" in str(loan_note(debt.loans[0], debt.stock))
    assert "échéance constante." not in str(found.notes)
    assert not [each for each in findings(debt, None) if each.code == "dette_capital_saute"]


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 900), st.integers(2, 60), st.integers(10_000, 5_000_000),
    st.sampled_from([1, 3, 6, 12]),
)  # fmt: skip
def test_a_plan_always_pays_all_of_it(basis, count, euros_, step):
    terms = fixed("2", echeances=count, periodicite=type(QUARTER)(step))
    planned = replace(terms, taux_amortissement=Decimal(basis) / 10_000)
    lines = schedule(loan(euros_, planned)).lines
    assert sum(each.capital for each in lines) == euros_ * 100
    capitals = [each.capital for each in lines[:-1]]
    assert all(after >= before - 1 for before, after in pairwise(capitals))


def test_a_year_that_no_plan_explains_is_told_by_name_with_both_amounts():
    """800 000 € owed, four years left, 340 992,21 € paid last year: 200 000 € a year at the most."""
    row = {
        **PLANNED, "ObjEmpr": "Programme", "DureeRest": "3.92", "MtCapitalExer": "340992.21",
        "MtCapitalRestDu_01_01": "1140992.21", "MtCapitalRestDu_31_12": "800000.00",
    }  # fmt: skip
    debt = portfolio(account(row), DebtContent())
    assert debt.loans[0].contract.terms.taux_amortissement is None
    planned = contract_year(debt.loans[0].contract, 2024).capital
    told = next(each for each in findings(debt, None) if each.code == "dette_capital_saute")
    assert told.severity is Severity.WARNING
    assert told.gap == planned - 340_992_21
    words = str(told.detail).replace("\u202f", " ").replace("\u00a0", " ")
    assert words.startswith(
        "Programme : 340 992,21 € remboursés en 2023, 197 013,78 € prévus en 2024"
    )
    assert planned == 197_013_78
    assert "remboursés en 2023" in str(loan_note(debt.loans[0], debt.stock))


def test_stocks_that_do_not_follow_prove_no_plan():
    row = {
        **PLANNED, "MtCapitalExer": "60000.00",
        "MtCapitalRestDu_01_01": "900000.00", "MtCapitalRestDu_31_12": "800000.00",
    }  # fmt: skip
    contract = portfolio(account(row), DebtContent()).loans[0].contract
    assert contract.terms.taux_amortissement is None


def test_a_plan_is_typed_kept_and_refused_where_it_cannot_be():
    terms = fixed("5", echeances=4, taux_amortissement=Decimal("0.0449"))
    contract = loan(100_000, terms)
    content = DebtContent((contract,))
    assert content_of(text_of(content)) == content
    fields = typed_from(contract)
    assert fields.taux_amortissement == "4,49"
    assert contract_from(fields, contract, "", content) == contract
    assert (
        contract_from(
            replace(fields, taux_amortissement=""), contract, "", content
        ).terms.taux_amortissement
        is None
    )
    for change, words in (
        ({"taux_amortissement": "beaucoup"}, "n'est pas un taux"),
        ({"taux_amortissement": "-1"}, "taux d'amortissement"),
        ({"amortissement": Amortissement.IN_FINE}, "échéance constante"),
    ):
        with pytest.raises(UserError) as refusal:
            contract_from(replace(fields, **change), contract, "", content)
        assert words in str(refusal.value.message)


@pytest.mark.real_data
@pytest.mark.parametrize(("year", "later", "most"), [(2019, 2021, 68_00), (2021, 2022, 61_00)])
def test_a_real_town_pays_the_capital_that_its_annex_of_before_announced(year, later, most):
    """Montreuil: loans revisable or taken over, against the next annex, in cents.

    2021 for 2022 was 388 070,74 € too high on ten loans with a constant instalment at the rate of
    the day; 60,19 € on all of them with the plan. Left out: loans whose first instalment was ahead,
    and one without profile.
    """
    folder = needs(BUDGETS / "montreuil")
    before, after = (
        portfolio(budget_frame(read_document(folder / f"CA_{each}.xml")), DebtContent())
        for each in (year, later)
    )
    told = {each.annex.numero: each.annex for each in after.loans}
    gaps = [
        contract_year(each.contract, told[each.annex.numero].exercice).capital
        - told[each.annex.numero].capital
        for each in before.loans
        if each.contract is not None
        and each.encours
        and each.annex.capital
        and each.annex.row.get("CodProfilAmort") != "X"
        and each.annex.numero in told
    ]
    assert len(gaps) > 45
    assert sum(abs(each) for each in gaps) <= most


VOTED = {
    **BASE, "CodProfilAmort": "P", "MtEmprOrig": "50000.00", "Txinit": "0.550", "TxActua": "0.550",
    "Dt1RembInit": "2017-08-01", "DureeRest": "9.60", "DureeContratInit": "15.00",
    "MtCapitalRestDu_01_01": "33746.84", "MtCapitalRestDu_31_12": "30417.46",
    "MtCapitalExer": "3329.38", "MtIntExer": "101.24",
}  # fmt: skip
"""The figures of a loan of the voted budget of a town of 6 000 inhabitants (2022)."""


def vote(row: dict[str, str]) -> BudgetFrame:
    found = account(row)
    return replace(found, header=replace(found.header, etape=Etape.BP))


def test_a_vote_tells_the_rate_that_its_annex_has_wrong():
    """10 instalments on 33 746,84 € at 0,30 %: 3 329,38 of capital and 101,24 of interest.

    By hand: 33 746,84 x 0,30 % = 101,24; 33 746,84 x 0,003 / (1,003^10 - 1) = 3 329,38. At the 0,55 %
    that the annex writes, interest would be 185,61.
    """
    debt = portfolio(vote(VOTED), DebtContent())
    found = debt.loans[0].contract
    assert (found.terms.taux.taux, found.terms.taux_amortissement) == (Decimal("0.003"), None)
    year = contract_year(found, 2023)
    assert (year.capital, year.interets) == (3_329_38, 101_24)
    note = flat(str(loan_note(debt.loans[0], debt.stock)))
    assert "Taux retrouvé par le calcul" in note
    assert "0,30 % ; elle dit 0,55 %" in note


def test_a_vote_whose_capital_no_schedule_gives_is_told_with_both_amounts():
    debt = portfolio(vote({**VOTED, "MtCapitalExer": "9000.00"}), DebtContent())
    told = next(each for each in findings(debt, None) if each.code == "dette_capital_saute")
    assert flat(str(told.detail)).startswith(
        "École : 9 000,00 € en 2023 par l'annexe, 3 292,00 € par l'échéancier"
    )


def test_a_year_that_pays_all_that_is_left_proves_no_plan():
    """Four instalments left, all in the year that a vote tells: any plan gives their capital."""
    row = {
        **PLANNED, "MtEmprOrig": "110000.00", "Dt1RembInit": "2008-02-15", "DureeContratInit": "",
        "DureeRest": "1.00", "MtCapitalExer": "8887.87", "MtIntExer": "110.54",
        "MtCapitalRestDu_01_01": "8887.87", "MtCapitalRestDu_31_12": "0.00",
    }  # fmt: skip
    found = portfolio(vote(row), DebtContent()).loans[0].contract
    assert found.terms.echeances == 4
    assert contract_year(found, 2023).capital == 8_887_87
    assert found.terms.taux_amortissement is None
    assert "plan" not in flat(" ".join(str(each) for each in found.notes))
