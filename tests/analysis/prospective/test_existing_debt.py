"""The loans of the annex in a plan: their schedules, what is carried on, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.analysis.dette.content import DebtContent, text_of
from budgetlocal.analysis.dette.portfolio import portfolio
from budgetlocal.analysis.dette.terms import Contract, TauxFixe
from budgetlocal.analysis.dette.terms import Terms as YearTerms
from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.prospective.budget_primitif import proposal
from budgetlocal.analysis.prospective.charts import history_of, projection_charts
from budgetlocal.analysis.prospective.debt import LENDER
from budgetlocal.analysis.prospective.debt_assumptions import Dette
from budgetlocal.analysis.prospective.debt_table import debt_origin, debt_table
from budgetlocal.analysis.prospective.debt_years import unaccrued
from budgetlocal.analysis.prospective.existing_debt import existing_debt, of_scenario, project_on
from budgetlocal.analysis.prospective.existing_loans import CarriedLoan, PortfolioDebt
from budgetlocal.analysis.prospective.findings import projection_findings
from budgetlocal.analysis.prospective.hypotheses import Scenario
from budgetlocal.analysis.prospective.layout import D, I
from budgetlocal.analysis.prospective.loan_terms import LoanTerms
from budgetlocal.analysis.prospective.projection import again, project
from budgetlocal.analysis.prospective.service import Service
from budgetlocal.analysis.prospective.starting_point import BaseChoice, BaseKind, base_of
from budgetlocal.analysis.prospective.tables import chain_table
from budgetlocal.core.annexes import AnnexKind
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.text import verbatim
from budgetlocal.importing.reading import read_document
from prospective_samples import CHOICE, town_years
from real_data import BUDGETS, needs

ACCOUNT = BaseChoice(2024, BaseKind.COMPTE)


@pytest.fixture(scope="module")
def documents(demonstration):
    """The documents of the budget principal of the demonstration."""
    return tuple(each for name, each in demonstration.items() if "eau" not in name)


@pytest.fixture(scope="module")
def base(documents):
    """The account of 2024."""
    return base_of(exercises(documents), ACCOUNT)


@pytest.fixture(scope="module")
def found(base, documents):
    """The debt at the end of 2024."""
    return existing_debt(base, documents, None)


def codes(remarks) -> list[str]:
    return [each.code for each in remarks]


def owed_in_the_annex(frame) -> int:
    """Return the column "31/12" of the loans that the collectivité owes, in cents."""
    rows = [row for row in frame.annexes if row.kind is AnnexKind.EMPRUNT]
    own = [row for row in rows if row.get("CodTypEmpr") in {"01", "02"}]
    return sum(round(float(row.get("MtCapitalRestDu_31_12")) * 100) for row in own)


def test_the_plan_starts_from_what_the_annex_says_is_owed(base, found, demonstration):
    projection = project(base, Scenario(ACCOUNT, annees=10), debt=found.contract)
    assert projection.encours[0] == owed_in_the_annex(demonstration["CA_2024"]) == 8_697_830_78
    assert codes(found.remarks) == ["prospective_dette_revisable", "prospective_dette_contrats"]


def test_every_year_ends_with_what_it_began_with_less_what_was_paid(base, found):
    projection = project(base, Scenario(ACCOUNT, annees=10), debt=found.contract)
    for rank, year in enumerate(projection.scenario.years, start=1):
        paid = sum(each.service(year).capital for each in projection.contracts)
        drawn = projection.loans[rank - 1]
        assert projection.encours[rank] == projection.encours[rank - 1] + drawn - paid


def test_the_accounts_of_capital_and_interest_hold_what_the_schedules_say(base, found):
    projection = project(base, Scenario(ACCOUNT, annees=5), debt=found.contract)
    for rank, year in enumerate(projection.scenario.years, start=1):
        held = {
            tag: sum(
                int(projection.cents[i, rank])
                for i, each in enumerate(projection.articles)
                if each.tag == tag
            )
            for tag in ("dette_capital", "dette_interets")
        }
        due = found.contract.service(year)
        assert held == {"dette_capital": due.capital, "dette_interets": due.interets}


def test_each_loan_is_named_in_the_explanation_and_they_add_up(base, found):
    projection = project(base, Scenario(ACCOUNT, annees=5), debt=found.contract)
    parts = debt_origin(projection, 0).explain(verbatim("Encours")).step.parts
    assert "Groupe scolaire du centre" in [str(each.step.label) for each in parts]
    assert sum(each.step.cents for each in parts) == projection.encours[0]


def test_a_plan_made_again_keeps_the_loans_and_what_is_said_of_them(base, found):
    projection = project_on(base, Scenario(ACCOUNT, annees=3), None, found)
    other = again(projection, scenario=replace(projection.scenario, annees=5))
    assert other.encours[:4] == projection.encours
    told = codes(projection_findings(other))
    assert "prospective_dette_contrats" in told
    assert "prospective_dette_inconnue" not in told


def test_without_annex_nor_typed_loan_the_debt_stays_unknown(base, documents):
    bare = tuple(replace(each, annexes=()) for each in documents)
    alone = replace(base, budget=replace(base.budget, annexes=()))
    answer = existing_debt(alone, bare, None)
    assert (answer.contract, answer.remarks) == (None, ())


def typed(name: str, drawn: date, **changes) -> Contract:
    """Return a loan of 100 000 € over 10 years that a person typed."""
    first = date(drawn.year + 1, drawn.month, drawn.day)
    rate = YearTerms(TauxFixe(Decimal("0.03")), 10)
    return Contract(name, name, "Banque", 100_000_00, drawn, first, rate, **changes)


@pytest.mark.parametrize(
    ("loan", "words"),
    [
        (typed("A", date(2025, 12, 31), connu_au=date(2025, 12, 31)), "Repris après"),
        (typed("B", date(2025, 6, 30)), "rembourse"),
        (typed("C", date(2020, 6, 30)), "rembourse"),
        (typed("D", date(2024, 12, 31), connu_au=date(2024, 12, 31)), "Sans annexe"),
    ],
)
def test_typed_loans_that_do_not_cover_the_account_never_become_the_whole_debt(
    documents, loan, words
):
    bare = tuple(replace(each, annexes=()) for each in documents)
    start = base_of(exercises(bare), ACCOUNT)
    answer = existing_debt(start, bare, text_of(DebtContent(contracts=(loan,))))
    assert answer.contract is None
    assert words in str(answer.remarks[0].detail)


def test_typed_loans_that_repay_what_the_account_repays_are_the_debt():
    """A town whose account repays 10 000 € of capital, and the one loan that it typed."""
    years = town_years()
    start = base_of(years, CHOICE)
    rate = YearTerms(TauxFixe(Decimal(0)), 10)
    paid = sum(
        int(cents)
        for each, cents in zip(start.articles, start.cents, strict=True)
        if each.nature.startswith("164") and each.is_on(I, D)
    )
    loan = Contract("A", "A", "Banque", paid * 10, date(2020, 6, 30), date(2021, 6, 30), rate)
    bare = tuple(start.documents)
    answer = existing_debt(start, bare, text_of(DebtContent(contracts=(loan,))))
    assert paid > 0
    assert answer.contract is not None
    assert answer.contract.encours(2024) == paid * 6


def test_an_annex_of_another_year_is_refused_with_both_years(documents, demonstration):
    kept = tuple(
        each if each is demonstration["CA_2022"] else replace(each, annexes=())
        for each in documents
    )
    start = base_of(exercises(kept), ACCOUNT)
    answer = existing_debt(start, kept, None)
    assert answer.contract is None
    assert "2022" in str(answer.remarks[0].detail)
    assert "2024" in str(answer.remarks[0].detail)


def test_a_budget_that_is_voted_is_not_followed(documents):
    start = base_of(exercises(documents), BaseChoice(2025, BaseKind.VOTE))
    assert codes(existing_debt(start, documents, None).remarks) == ["prospective_dette_annexe"]


def test_what_a_scenario_types_goes_before_the_loans_and_the_gap_is_told(found):
    typed = Dette(8_000_000_00, 25_000, 15)
    answer = of_scenario(found, typed, 2024)
    assert answer.contract is None
    assert answer.remarks[0].gap == -697_830_78
    assert of_scenario(found, None, 2024) is found


def test_a_loan_that_is_carried_on_worked_out_by_hand():
    """1 000 € owed at the end of 2024, 400 € of capital and 30 € of interest a year."""
    loan = CarriedLoan("P", verbatim("annexe"), 2024, 1_000_00, Service(400_00, 30_00))
    assert [loan.service(year) for year in range(2024, 2029)] == [
        Service(0, 0),
        Service(400_00, 30_00),
        Service(400_00, 30_00),
        Service(200_00, 30_00),
        Service(0, 0),
    ]
    assert [loan.encours(year) for year in range(2024, 2028)] == [1_000_00, 600_00, 200_00, 0]


@given(st.lists(st.tuples(st.integers(1, 10**10), st.integers(1, 40)), max_size=6))
def test_the_stock_falls_by_what_is_paid_whatever_the_loans(given_loans):
    loans = [
        LENDER.loan(2024, cents, LoanTerms(30_000, years)) if rank % 2 else
        CarriedLoan("P", verbatim("a"), 2024, cents, Service(cents // years, 5))
        for rank, (cents, years) in enumerate(given_loans)
    ]  # fmt: skip
    debt = PortfolioDebt(tuple(loans))
    stocks = [debt.encours(year) for year in range(2024, 2070)]
    assert stocks[0] == sum(cents for cents, _years in given_loans)
    for year, (before, after) in enumerate(pairwise(stocks), start=2025):
        assert before - after == debt.service(year).capital
        assert after >= 0


def test_the_loans_of_a_real_town_without_schedule_are_told():
    frame = budget_frame(read_document(needs(BUDGETS) / "montreuil" / "CA_2022.xml"))
    choice = BaseChoice(2022, BaseKind.COMPTE)
    start = base_of(exercises([frame]), choice)
    answer = existing_debt(start, (frame,), None)
    if answer.contract is None:
        pytest.fail(str(answer.remarks[0].detail))
    projection = project(start, Scenario(choice, annees=10), debt=answer.contract)
    assert projection.encours[0] == owed_in_the_annex(frame)
    assert "prospective_dette_reconduite" in codes(answer.remarks)
    # What the annex says otherwise is told and left out of 66112; the rest agrees with it to the cent.
    assert "prospective_dette_icne_annexe" in codes(answer.remarks)
    agreed = [each for each in answer.contract.loans if each.accrues]
    assert 0 < len(agreed) < len(answer.contract.loans)
    assert answer.contract.icne(2022) == sum(each.icne(2022) for each in agreed)
    # The contract that a person types goes before the annex.
    wrong = next(each for each in answer.contract.loans if getattr(each, "is_contradicted", False))
    study = text_of(DebtContent(contracts=(wrong.schedule.contract,)))
    mended = existing_debt(start, (frame,), study)
    assert sum(each.accrues for each in mended.contract.loans) == len(agreed) + 1


def test_accrued_interest_that_leaves_loans_out_says_so_where_it_is_written():
    """Montreuil 2022: twenty-seven schedules that the annex contradicts, and one loan carried on."""
    frame = budget_frame(read_document(needs(BUDGETS) / "montreuil" / "CA_2022.xml"))
    years = exercises([frame])
    base = base_of(years, BaseChoice(2022, BaseKind.COMPTE))
    projection = project_on(base, Scenario(base.choice), None, existing_debt(base, (frame,), None))
    assert len(unaccrued(projection)) == 28
    table = debt_table(projection, "A")
    titles = {row.key: str(row.cells[0]) for row in table.rows}
    for key in ("icne", "variation_icne", "interets_exercice"):
        assert "hors 28 emprunt(s)" in titles[key]
    assert "hors" not in titles["interets"]
    # The pack has the chain and the charts: their source line says it.
    shown = (
        table,
        chain_table(projection, "A"),
        *projection_charts(projection, "A", history_of(years, 2022)),
    )
    assert all("ICNE hors 28 emprunt(s)" in str(each.source) for each in shown)
    made = proposal(projection, "A", 2023, "2023-01-05T09:00:00+00:00")
    assert any("28 emprunt(s)" in str(each) for each in made.warnings)


def test_accrued_interest_of_every_loan_says_nothing_more(base, found):
    projection = project(base, Scenario(ACCOUNT), debt=found.contract)
    table = debt_table(projection, "A")
    assert not any("hors" in str(row.cells[0]) for row in table.rows)
    assert "ICNE" not in str(table.source)


def test_a_changed_contract_that_owes_another_amount_is_told_in_the_plan_too(
    base, documents, demonstration
):
    """Ten thousand euros more than the annex at the end of 2024, on one loan."""
    debt = portfolio(demonstration["CA_2024"], DebtContent())
    one = next(each.contract for each in debt.loans if each.name == "Acquisitions foncières")
    study = text_of(DebtContent((replace(one, capital=one.capital + 10_000_00),)))
    answer = existing_debt(base, documents, study)
    told = next(each for each in answer.remarks if each.code == "dette_autre_reste_du")
    assert told.gap == 10_000_00
    assert answer.contract.encours(2024) == 8_697_830_78 + 10_000_00


def test_a_capital_that_jumps_is_told_in_the_plan_too(base, documents, demonstration):
    """The old loan said to end two years earlier: 401 570,40 € a year, 200 785,20 € last year."""
    account = demonstration["CA_2024"]
    rows = tuple(
        replace(
            row,
            values=tuple(
                (name, {"DureeRest": "1.92", "DureeContratInit": "18.00"}.get(name, value))
                for name, value in row.values
            ),
        )
        if row.get("NumContrat") == "EX-2008-01"
        else row
        for row in account.annexes
    )
    shorter = replace(account, annexes=rows)
    others = tuple(each for each in documents if each is not account)
    told = next(
        each
        for each in existing_debt(replace(base, budget=shorter), (*others, shorter), None).remarks
        if each.code == "dette_capital_saute"
    )
    assert told.gap == 200_785_20
    assert "Programme pluriannuel 2008" in str(told.detail)
