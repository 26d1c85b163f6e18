"""Years of loans: identities, ICNE by day, loans of a plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.analysis.dette.loans import QUARTER, fixed, loan

from budgetlocal.analysis.dette.accrual_base import contradicts
from budgetlocal.analysis.dette.accrued import icne
from budgetlocal.analysis.dette.content import DebtContent
from budgetlocal.analysis.dette.new_loan import new_loan
from budgetlocal.analysis.dette.portfolio import portfolio
from budgetlocal.analysis.dette.profile import last_year, profile
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.terms import Amortissement, BaseJours, Periodicite
from budgetlocal.core.frames import budget_frame
from budgetlocal.importing.reading import read_document
from real_data import BUDGETS, needs

IN_FINE = Amortissement.IN_FINE


def test_icne_published_example():
    # 500 000 € at 4,26 %, 44 days of 92 over 360: 2 603,33 (Wikipédia, intérêts courus non échus).
    terms = fixed(
        "4.26", echeances=4, periodicite=QUARTER, amortissement=IN_FINE, base=BaseJours.EXACT_360
    )
    assert icne(loan(500_000, terms, "2025-08-17", "2025-11-17"), 2025) == 2_603_33


def test_icne_of_real_contracts():
    # BP 2022 of Saint-Malo Agglomération (transport), annex: 2 227,75 and 363,87.
    terms = fixed(
        "4.69", echeances=60, periodicite=QUARTER, amortissement=Amortissement.CAPITAL_CONSTANT
    )
    assert icne(loan(1_800_000, terms, "2012-08-30", "2012-11-30"), 2022) == 2_227_75
    terms = fixed(
        "3.53", echeances=2, periodicite=QUARTER, amortissement=IN_FINE, base=BaseJours.EXACT_360
    )
    owed = replace(loan(1, terms, "2022-12-15", "2023-03-15"), capital=231_928_82)
    assert icne(owed, 2022) == 363_87
    # BP 2022 of Crach, annex: 101,39 on 30 417,46 at 0,80 % since 1 August.
    terms = fixed("0.8", echeances=9)
    owed = replace(loan(1, terms, "2022-08-01", "2023-08-01"), capital=30_417_46)
    assert icne(owed, 2022) == 101_39


def test_nothing_runs_before_the_loan_on_a_due_date_or_after_the_end():
    contract = loan(100_000, fixed("3", echeances=2), "2025-12-31", "2026-12-31")
    assert [icne(contract, year) for year in (2024, 2025, 2026, 2027)] == [0, 0, 0, 0]


def test_a_year_adds_up_the_instalments_that_fall_in_it():
    some = [loan(20_000, fixed("5", echeances=4)), loan(5_000, fixed("10", echeances=5))]
    found = profile(some, range(2025, 2032))
    assert [each.emprunts for each in found][:2] == [25_000_00, 0]
    assert found[1].capital == 4_640_24 + schedule(some[1]).lines[0].capital
    assert found[1].annuite == found[1].capital + 1_000_00 + 500_00
    assert found[-1].cloture == 0
    assert last_year(some) == 2030


def test_a_loan_of_a_plan_costs_nothing_before_the_next_year():
    contract = new_loan(2026, 1_000_000_00, fixed("3.5", echeances=20))
    first, second = profile([contract], (2026, 2027))
    assert (first.emprunts, first.annuite, first.icne, first.cloture) == (10**8, 0, 0, 10**8)
    assert second.interets == 35_000_00


def test_a_loan_taken_over_says_nothing_of_the_years_before():
    contract = loan(20_000, fixed("5"), connu_au=date(2025, 12, 31))
    assert profile([contract], (2026,))[0].ouverture == 20_000_00
    with pytest.raises(ValueError, match="known from"):
        profile([contract], (2025,))


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.integers(1, 10**10),
            st.decimals("0", "0.09", places=4),
            st.sampled_from(Periodicite),
            st.sampled_from(Amortissement),
            st.integers(1, 30),
            st.dates(date(2020, 1, 1), date(2029, 12, 31)),
        ),
        max_size=5,
    )
)
def test_stock_and_flows_hold_every_year(some):
    contracts = [
        replace(
            loan(
                1, fixed("1", echeances=count, periodicite=step, amortissement=how), day.isoformat()
            ),
            capital=cents,
            terms=fixed(str(rate * 100), echeances=count, periodicite=step, amortissement=how),
        )
        for cents, rate, step, how, count, day in some
    ]
    years = range(2019, 2062)
    found = profile(contracts, years)
    assert all(one.cloture == other.ouverture for one, other in pairwise(found))
    assert sum(each.capital for each in found) == sum(each[0] for each in some)
    for each in found:
        end = date(each.year, 12, 31)
        assert each.cloture == sum(schedule(contract).owed(end) for contract in contracts)
        assert each.icne >= 0


def test_ten_scenarios_of_ten_years_are_instant():
    from time import perf_counter

    contracts = [
        loan(100_000 + rank, fixed("3", echeances=80, periodicite=QUARTER)) for rank in range(40)
    ]
    profile(contracts, range(2026, 2036))
    start = perf_counter()
    for _ in range(10):
        profile(contracts, range(2026, 2036))
    assert perf_counter() - start < 1


class TestDaysOfAccruedInterest:
    """Montreuil, CA 2022: many annexes count the 31st as the 30th (30E/360), a day less."""

    def loans(self):
        frame = budget_frame(read_document(needs(BUDGETS) / "montreuil" / "CA_2022.xml"))
        return portfolio(frame, DebtContent()).loans

    def test_the_day_count_is_found_from_the_annex_and_told(self):
        found = [
            each
            for each in self.loans()
            if each.contract is not None and each.contract.terms.base is BaseJours.TRENTE_E_360
        ]
        assert len(found) >= 10
        for each in found:
            assert abs(icne(each.contract, 2022) - each.annex.icne) <= 1
            assert "30E/360" in str(each.contract.notes[-1])

    def test_what_cannot_be_found_again_is_a_contradiction(self):
        told = [
            each.annex
            for each in self.loans()
            if each.contract is not None and contradicts(each.annex, each.contract)
        ]
        assert {each.name for each in told} >= {"20211090"}

    def test_thirty_days_by_hand(self):
        # 100 000 € at 3,60 % due on 1 October: 10 € a day; 90 days to the 31st, 89 when it is the 30th.
        base = loan(100_000, fixed("3.6", echeances=4, periodicite=QUARTER), "2025-10-01")
        other = replace(base, terms=replace(base.terms, base=BaseJours.TRENTE_E_360))
        assert (icne(base, 2025), icne(other, 2025)) == (900_00, 890_00)
        assert [line.total for line in schedule(base).lines] == [
            line.total for line in schedule(other).lines
        ]
