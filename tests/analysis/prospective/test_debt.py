"""Loans of constant annuity: a schedule worked out by hand, and what always holds."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.analysis.prospective.debt import Annuity, Service, Terms, TypedDebt, annuity_of


def test_a_schedule_worked_out_by_hand():
    """10 000 € at 5 % over 3 years: 10 000 * 0,05 / (1 - 1,05^-3) = 3 672,09 €.

    Interest 500,00 then 5 % of 6 827,91 = 341,40 then 5 % of 3 497,22 = 174,86; the last payment
    pays what remains.
    """
    loan = Annuity(2025, 10_000_00, Terms(50_000, 3))
    assert annuity_of(10_000_00, loan.terms) == 3_672_09
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


def test_without_interest_the_capital_is_shared_and_the_last_payment_pays_the_rest():
    loan = Annuity(2025, 100, Terms(0, 3))
    assert [loan.service(year).capital for year in (2026, 2027, 2028)] == [33, 33, 34]


@given(st.integers(0, 10**11), st.integers(0, 150_000), st.integers(1, 60), st.integers(2020, 2030))
def test_a_loan_is_repaid_to_the_cent_and_its_stock_is_what_is_not_repaid(cents, rate, years, when):
    loan = Annuity(when, cents, Terms(rate, years))
    services = [loan.service(year) for year in range(when + 1, when + years + 1)]
    assert sum(each.capital for each in services) == cents
    assert loan.encours(when + years) == 0
    left = cents
    for year, service in enumerate(services, when + 1):
        left -= service.capital
        assert loan.encours(year) == left
        assert service.interets >= 0


def test_typed_payments_are_those_and_nothing_after():
    debt = TypedDebt(2024, 1000, {2025: Service(400, 30), 2026: Service(600, 10)})
    assert debt.service(2025) == Service(400, 30)
    assert debt.service(2027) == Service(0, 0)
    assert [debt.encours(year) for year in (2024, 2025, 2026)] == [1000, 600, 0]
