"""Loans of a plan: schedules worked out by hand, and what always holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.terms import Amortissement, BaseJours, Periodicite
from budgetlocal.analysis.prospective.debt import LENDER, TypedDebt, level_debt
from budgetlocal.analysis.prospective.loan_terms import LoanTerms, Profil, loan_of
from budgetlocal.analysis.prospective.service import Service
from budgetlocal.core.errors import UserError
from prospective_samples import profiles


def test_a_schedule_worked_out_by_hand():
    """10 000 € at 5 % over 3 years: 10 000 * 0,05 / (1 - 1,05^-3) = 3 672,09 €.

    Interest 500,00 then 5 % of 6 827,91 = 341,40 then 5 % of 3 497,22 = 174,86; the last payment
    pays what remains. Drawn on 31 December, it costs nothing before and nothing has accrued on any
    31 December.
    """
    loan = LENDER.loan(2025, 10_000_00, LoanTerms(50_000, 3))
    assert [loan.service(year) for year in range(2025, 2030)] == [
        Service(0, 0),
        Service(3_172_09, 500_00),
        Service(3_330_69, 341_40),
        Service(3_497_22, 174_86),
        Service(0, 0),
    ]
    assert [loan.encours(year) for year in range(2024, 2030)] == [
        0, 10_000_00, 6_827_91, 3_497_22, 0, 0,
    ]  # fmt: skip
    assert [loan.icne(year) for year in range(2024, 2030)] == [0] * 6


def test_without_interest_the_capital_is_shared_and_the_last_payment_pays_the_rest():
    loan = LENDER.loan(2025, 100, LoanTerms(0, 3))
    assert [loan.service(year).capital for year in (2026, 2027, 2028)] == [33, 33, 34]


def test_equal_parts_twice_a_year_from_march_by_hand():
    """12 000 € at 4 % drawn on 31 March over 2 years: four parts of 3 000 €, 30 September first.

    Interest of half a year: 240, 180, 120, 60. On 31 December three months of 30/360 less a day of
    bond basis (the 30th at the start, so the 31st counts as the 30th): 90 days of 4 % on 9 000 € is
    90,00 €, then on 3 000 € is 30,00 €.
    """
    profil = Profil(Amortissement.CAPITAL_CONSTANT, Periodicite.SEMESTRIELLE, mois=3)
    loan = LENDER.loan(2026, 12_000_00, LoanTerms(40_000, 2, profil))
    assert [loan.service(year) for year in (2026, 2027, 2028)] == [
        Service(3_000_00, 240_00),
        Service(6_000_00, 300_00),
        Service(3_000_00, 60_00),
    ]
    assert [loan.icne(year) for year in (2025, 2026, 2027, 2028)] == [0, 90_00, 30_00, 0]


def test_in_fine_every_quarter_in_exact_days_by_hand():
    """100 000 € at 3,65 % exact/365 drawn on 31 December 2025: 10 € a day, 90, 91, 92, 92 days."""
    profil = Profil(Amortissement.IN_FINE, Periodicite.TRIMESTRIELLE, base=BaseJours.EXACT_365)
    contract = loan_of(2025, 100_000_00, LoanTerms(36_500, 2, profil))
    assert [line.interets for line in schedule(contract).lines][:4] == [
        900_00,
        910_00,
        920_00,
        920_00,
    ]
    assert LENDER.loan(2025, 100_000_00, LoanTerms(36_500, 2, profil)).service(2026) == Service(
        0, 3_650_00
    )


def test_a_total_grace_period_adds_the_interest_to_the_capital_by_hand():
    """10 000 € at 6 %, 2 of 4 years without payment: 10 600, then 11 236, in two equal parts.

    Interest 600,00; 636,00; 674,16; 337,08: the first two are added to the capital.
    """
    profil = Profil(Amortissement.CAPITAL_CONSTANT, differe=2, differe_total=True)
    loan = LENDER.loan(2025, 10_000_00, LoanTerms(60_000, 4, profil))
    due = [loan.service(year) for year in range(2026, 2030)]
    assert due == [
        Service(0, 600_00, capitalises=600_00),
        Service(0, 636_00, capitalises=636_00),
        Service(5_618_00, 674_16),
        Service(5_618_00, 337_08),
    ]
    assert [each.paid for each in due] == [0, 0, 6_292_16, 5_955_08]
    assert [loan.encours(year) for year in range(2025, 2030)] == [
        10_000_00, 10_600_00, 11_236_00, 5_618_00, 0,
    ]  # fmt: skip


def test_a_partial_grace_period_pays_its_interest():
    profil = Profil(Amortissement.CAPITAL_CONSTANT, differe=2)
    loan = LENDER.loan(2025, 10_000_00, LoanTerms(60_000, 4, profil))
    assert [loan.service(year) for year in (2026, 2027, 2028)] == [
        Service(0, 600_00), Service(0, 600_00), Service(5_000_00, 600_00),
    ]  # fmt: skip


def test_an_end_of_month_gives_whole_periods():
    """Drawn on 31 August, half-yearly: the first half year is 180 days although it ends on the 28th."""
    profil = Profil(periodicite=Periodicite.SEMESTRIELLE, mois=8)
    contract = loan_of(2025, 1_000_00, LoanTerms(20_000, 1, profil))
    assert contract.premiere == date(2026, 2, 28)
    assert [line.jours for line in schedule(contract).lines] == [180, 180]


@given(
    profiles(),
    st.integers(1, 10**11),
    st.integers(0, 80_000),
    st.integers(5, 30),
    st.integers(2020, 2030),
)
@settings(max_examples=60, deadline=None)
def test_a_loan_is_repaid_to_the_cent_and_its_stock_is_what_is_not_repaid(
    profil, cents, rate, years, when
):
    loan = LENDER.loan(when, cents, LoanTerms(rate, years, profil))
    span = range(when, when + years + 12)
    services = [loan.service(year) for year in span]
    added = sum(each.capitalises for each in services)
    assert sum(each.capital for each in services) == cents + added
    assert loan.encours(span[-1]) == 0
    left = cents
    accrued = [loan.icne(year) for year in (when - 1, *span)]
    for year, service in zip(span, services, strict=True):
        left += service.capitalises - service.capital
        assert loan.encours(year) == left
        assert service.interets >= service.capitalises >= 0
    # What is charged over the whole life is what falls due: accrued interest begins and ends at nothing.
    assert accrued[0] == accrued[-1] == 0
    assert all(each >= 0 for each in accrued)


@pytest.mark.parametrize(
    ("terms", "words"),
    [
        (lambda: LoanTerms(30_000, 2, Profil(differe=2)), "au moins une échéance sur 2"),
        (lambda: Profil(mois=13), "1 à 12"),
        (lambda: Profil(premiere=121), "120 mois"),
        (lambda: Profil(differe=-1), "différé"),
        (lambda: LoanTerms(300_001, 2), "0 à 30"),
        (lambda: LoanTerms(30_000, 61), "60 ans"),
    ],
)
def test_terms_that_cannot_be_are_refused(terms, words):
    with pytest.raises(UserError, match=words):
        terms()


def test_typed_payments_are_those_and_nothing_after():
    debt = TypedDebt(2024, 1000, {2025: Service(400, 30), 2026: Service(600, 10)})
    assert debt.service(2025) == Service(400, 30)
    assert debt.service(2027) == Service(0, 0)
    assert [debt.encours(year) for year in (2024, 2025, 2026)] == [1000, 600, 0]
    assert debt.icne(2025) is None


def test_a_debt_of_which_only_a_mean_rate_is_known_says_no_accrued_interest():
    debt = level_debt(2025, 10_000_00, LoanTerms(50_000, 3))
    assert debt.service(2026) == Service(3_172_09, 500_00)
    assert [debt.encours(year) for year in (2025, 2028)] == [10_000_00, 0]
    assert debt.icne(2026) is None
    assert replace(debt, cents=0, payments={}) == level_debt(2025, 0, LoanTerms(50_000, 3))
