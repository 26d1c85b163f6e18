"""Schedules, accrued interest and years against a second writing of the definitions, in fractions."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.analysis.dette.loans import fixed, loan

from budgetlocal.analysis.dette.accrued import icne
from budgetlocal.analysis.dette.profile import profile
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.terms import (
    Amortissement,
    Anticipe,
    Arrondi,
    BaseJours,
    Contract,
    Courbe,
    Periodicite,
    TauxRevisable,
    Terms,
)

LEVEL, EQUAL, FINE = Amortissement
Line = tuple[date, int, int, int, int, int]


def later(day: date, months: int) -> date:
    year, month = divmod(12 * day.year + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def days(start: date, end: date, base: BaseJours) -> int:
    if base in {BaseJours.EXACT_360, BaseJours.EXACT_365}:
        return (end - start).days
    first, last = min(start.day, 30), end.day
    if last == 31 and (first == 30 or base is BaseJours.TRENTE_E_360):
        last = 30
    return 360 * (end.year - start.year) + 30 * (end.month - start.month) + last - first


def nearest(value: Fraction) -> int:
    return int((2 * value + 1) // 2)


def lengths_of(contract: Contract, starts: list[date], dues: list[date]) -> list[int]:
    base, step = contract.terms.base, int(contract.terms.periodicite)
    found = [days(start, due, base) for start, due in zip(starts, dues, strict=True)]
    if base in {BaseJours.EXACT_360, BaseJours.EXACT_365}:
        return found
    first, before = dues[0], contract.debut
    is_whole = later(before, step) == first or later(first, -step) == before
    return [30 * step if rank or is_whole else found[0] for rank in range(len(dues))]


def constant_part(left: int, terms: Terms, growths: list[Fraction]) -> int:
    """Return the constant capital, or the constant instalment that some growths discount."""
    if terms.amortissement is EQUAL:
        return nearest(Fraction(left, len(growths)))
    factor, worth = Fraction(1), Fraction(0)
    for growth in growths:
        factor /= growth
        worth += factor
    return nearest(left / worth)


def written_again(contract: Contract, rate: Callable[[date], Fraction]) -> list[Line]:
    """Return day, owed before, interest, capital, interest added and owed after of each payment."""
    terms, count = contract.terms, contract.terms.echeances
    step, plan = int(terms.periodicite), terms.taux_amortissement
    dues = [later(contract.premiere, rank * step) for rank in range(count)]
    starts = [contract.debut, *dues[:-1]]
    lengths = lengths_of(contract, starts, dues)
    year = 365 if terms.base is BaseJours.EXACT_365 else 360
    rounded = nearest if terms.arrondi is Arrondi.PROCHE else lambda value: int(value // 1)
    left, constant, before, found = contract.capital, None, None, []
    for rank, due in enumerate(dues):
        now = rate(starts[rank])
        if now != before and terms.amortissement is LEVEL and plan is None:
            constant = None
        before = now
        interest = rounded(Fraction(left) * now * lengths[rank] / year)
        is_grace = rank < terms.differe
        added = interest if is_grace and terms.differe_total else 0
        if rank == count - 1 or is_grace or terms.amortissement is FINE:
            capital = left if rank == count - 1 else 0
        else:
            growths = [
                1
                + (
                    Fraction(plan) * Fraction(step, 12)
                    if plan is not None
                    else now * Fraction(length, year)
                )
                for length in lengths[rank:]
            ]
            constant = constant_part(left, terms, growths) if constant is None else constant
            own = interest if plan is None else nearest(left * (growths[0] - 1))
            capital = min(constant - (0 if terms.amortissement is EQUAL else own), left)
        opening, left = left, left - capital + added
        found.append((due, opening, interest, capital, added, left))
        for early in (each for each in contract.anticipes if each.jour == due and left):
            paid = left if early.capital is None else early.capital
            found.append((due, left, 0, paid, 0, left - paid))
            left, constant = left - paid, None
        if left == 0:
            break
    return found


DAYS = st.one_of(
    st.dates(date(2000, 1, 1), date(2027, 12, 31)),
    st.sampled_from([date(2024, 1, 31), date(2024, 2, 29), date(2023, 12, 31), date(2025, 8, 30)]),
)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_schedule_is_what_its_definition_says(data):
    """Every profile, rhythm, base of days, rounding, grace period, curve, plan and broken first period."""
    terms = Terms(
        taux=TauxRevisable(
            Courbe("X", tuple(
                (date(year, 3, 15), Decimal(data.draw(st.integers(0, 600))) / 10_000)
                for year in range(1999, 2045, 5)
            )),
            Decimal(data.draw(st.integers(0, 200))) / 10_000,
        ),
        echeances=data.draw(st.integers(3, 30)),
        periodicite=data.draw(st.sampled_from(Periodicite)),
        amortissement=data.draw(st.sampled_from(Amortissement)),
        differe=data.draw(st.sampled_from([0, 0, 2])),
        base=data.draw(st.sampled_from(BaseJours)),
        arrondi=data.draw(st.sampled_from(Arrondi)),
        differe_total=data.draw(st.booleans()),
    )  # fmt: skip
    if terms.amortissement is LEVEL and data.draw(st.booleans()):
        plan = Decimal(data.draw(st.integers(0, 800))) / 10_000
        terms = replace(terms, taux_amortissement=plan)
    start = data.draw(DAYS)
    first = later(start, data.draw(st.integers(1, int(terms.periodicite))))
    contract = loan(data.draw(st.integers(1_000, 9_000_000)), terms, f"{start}", f"{first}")
    if data.draw(st.booleans()):
        rank = data.draw(st.integers(0, terms.echeances - 2))
        part = data.draw(st.sampled_from([None, contract.capital // 100]))
        early = Anticipe(later(contract.premiere, rank * int(terms.periodicite)), part, 1_00)
        contract = replace(contract, anticipes=(early,))
    points = terms.taux.courbe.points

    def rate(day: date) -> Fraction:
        return Fraction([value for when, value in points if when <= day][-1] + terms.taux.marge)

    ours = written_again(contract, rate)
    assert [
        (each.jour, each.ouverture, each.interets, each.capital, each.capitalises, each.cloture)
        for each in schedule(contract).lines
    ] == ours
    last = ours[-1][0].year
    rounded = nearest if terms.arrondi is Arrondi.PROCHE else lambda value: int(value // 1)
    for year in range(start.year, last + 1):
        end = date(year, 12, 31)
        past = [each for each in ours if each[0] <= end]
        since, owed = (past[-1][0], past[-1][5]) if past else (start, contract.capital)
        whole = 365 if terms.base is BaseJours.EXACT_365 else 360
        ran = (
            Fraction(owed) * rate(since) * days(since, end, terms.base) / whole
            if since < end
            else 0
        )
        assert icne(contract, year) == rounded(Fraction(ran))
    years = profile([contract], range(start.year, last + 1))
    assert sum(each.capital - each.capitalises for each in years) == contract.capital
    assert years[-1].cloture == 0


@pytest.mark.parametrize(
    ("terms", "euros", "interests", "total"),
    [
        # A lesson on constant capital: 25 000 over five years at 6 % (interest 4 500 in all).
        (fixed("6", echeances=5, amortissement=EQUAL), 25_000, [1500, 1200, 900, 600, 300], 29_500),
        # 400 000 € over five years at 3 %, 80 000 a year: a worked example of a public forum.
        (
            fixed("3", echeances=5, amortissement=EQUAL), 400_000,
            [12_000, 9_600, 7_200, 4_800, 2_400], 436_000,
        ),
    ],
)  # fmt: skip
def test_published_constant_capital(terms, euros, interests, total):
    lines = schedule(loan(euros, terms)).lines
    assert [each.interets for each in lines] == [100 * each for each in interests]
    assert sum(each.total for each in lines) == 100 * total
