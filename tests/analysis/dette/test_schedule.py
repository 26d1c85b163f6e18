"""Schedules against published or hand-worked examples of each kind, and what always holds."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st
from tests.analysis.dette.loans import QUARTER, fixed, loan, revisable

from budgetlocal.analysis.dette.accrued import icne
from budgetlocal.analysis.dette.days import due_dates, due_day
from budgetlocal.analysis.dette.measures import actuarial_rate, average_life, average_rate
from budgetlocal.analysis.dette.schedule import schedule
from budgetlocal.analysis.dette.terms import (
    Amortissement,
    Anticipe,
    Arrondi,
    BaseJours,
    Periodicite,
    Plancher,
    TauxFixe,
    Terms,
)
from budgetlocal.core.errors import UserError

CAPITAL = Amortissement.CAPITAL_CONSTANT
IN_FINE = Amortissement.IN_FINE


def lines(contract):
    return [(line.interets, line.capital, line.cloture) for line in schedule(contract).lines]


def test_constant_annuity_published_example():
    # 20 000 € over 4 years at 5 %: annuity 5 640,24 (experts-univers.com, mathématique financière).
    assert lines(loan(20_000, fixed("5", echeances=4))) == [
        (1_000_00, 4_640_24, 15_359_76),
        (767_99, 4_872_25, 10_487_51),
        (524_38, 5_115_86, 5_371_65),
        # The published table writes 268,59 so as to keep the annuity; 5 % of 5 371,65 is 268,58.
        (268_58, 5_371_65, 0),
    ]


def test_constant_capital_published_examples():
    # 5 000 € over 5 years at 10 % (IUT en ligne, amortissements constants).
    found = lines(loan(5_000, fixed("10", echeances=5, amortissement=CAPITAL)))
    assert [each[0] for each in found] == [500_00, 400_00, 300_00, 200_00, 100_00]
    assert {each[1] for each in found} == {1_000_00}


def test_quarterly_constant_instalment_of_a_real_contract():
    # Mohon, CFU 2023: 300 000 € over 15 years at 3,65 % from 15/03/2014; the annex gives 139 858,31
    # owed on 01/01/2023, then 4 816,25 of interest and 21 244,75 of capital in the year.
    terms = fixed("3.65", echeances=60, periodicite=QUARTER)
    found = schedule(loan(300_000, terms, "2013-12-15", "2014-03-15"))
    of_2023 = [line for line in found.lines if line.jour.year == 2023]
    assert found.owed(date(2022, 12, 31)) == 139_858_31
    assert sum(line.interets for line in of_2023) == 4_816_25
    assert sum(line.capital for line in of_2023) == 21_244_75


def test_quarterly_constant_capital_of_a_real_contract():
    # Saint-Malo Agglomération, BP 2022 transport, contract 015: 1 800 000 € over 15 years at 4,69 %,
    # from 30/11/2012. The annex gives 690 000 owed on 01/01/2022 and 30 250,50 of interest in 2022.
    contract = loan(
        1_800_000,
        fixed("4.69", echeances=60, periodicite=QUARTER, amortissement=CAPITAL),
        "2012-08-30",
        "2012-11-30",
    )
    found = schedule(contract)
    assert found.owed(date(2021, 12, 31)) == 690_000_00
    of_2022 = [line for line in found.lines if line.jour.year == 2022]
    assert [line.interets for line in of_2022] == [8_090_25, 7_738_50, 7_386_75, 7_035_00]
    assert sum(line.interets for line in of_2022) == 30_250_50


def test_bullet_pays_interest_only_until_the_last_instalment():
    # By hand: 300 000 € at 3,20 % in quarters of 90/360 is 2 400,00 each.
    found = lines(
        loan(300_000, fixed("3.2", echeances=8, periodicite=QUARTER, amortissement=IN_FINE))
    )
    assert found[:-1] == [(2_400_00, 0, 300_000_00)] * 7
    assert found[-1] == (2_400_00, 300_000_00, 0)


def test_grace_period_holds_interest_only():
    # By hand: 12 000 € at 6 %, two years of grace, then four equal parts of 3 000 €.
    found = lines(loan(12_000, fixed("6", echeances=6, differe=2, amortissement=CAPITAL)))
    assert [each[:2] for each in found] == [
        (720_00, 0), (720_00, 0), (720_00, 3_000_00),
        (540_00, 3_000_00), (360_00, 3_000_00), (180_00, 3_000_00),
    ]  # fmt: skip


class TestTotalGracePeriod:
    def test_interest_is_added_to_the_capital_by_hand(self):
        # 100 000 € at 4 % in quarters, one year without payment: 1 % added four times, 101 000,
        # 102 010, 103 030,10, 104 060,40 (1 030,301 is 1 030,30); then four equal parts of 26 015,10.
        terms = fixed(
            "4",
            echeances=8,
            periodicite=QUARTER,
            amortissement=CAPITAL,
            differe=4,
            differe_total=True,
        )
        found = schedule(loan(100_000, terms, "2025-12-31")).lines
        assert [(line.interets, line.capitalises, line.capital) for line in found[:4]] == [
            (1_000_00, 1_000_00, 0),
            (1_010_00, 1_010_00, 0),
            (1_020_10, 1_020_10, 0),
            (1_030_30, 1_030_30, 0),
        ]
        assert [line.cloture for line in found[:4]] == [
            101_000_00, 102_010_00, 103_030_10, 104_060_40,
        ]  # fmt: skip
        assert [line.total for line in found[:4]] == [0, 0, 0, 0]
        assert [line.capital for line in found[4:]] == [26_015_10] * 4
        assert [line.interets for line in found[4:]] == [1_040_60, 780_45, 520_30, 260_15]

    def test_a_constant_instalment_pays_what_it_has_become_by_hand(self):
        # 10 000 € at 5 %, one year of three without payment: 10 500 over two years is 5 646,95 a year
        # (10 500 x 0,05 / (1 - 1,05^-2) = 5 646,951).
        found = schedule(loan(10_000, fixed("5", echeances=3, differe=1, differe_total=True))).lines
        assert [line.total for line in found] == [0, 5_646_95, 5_646_95]
        assert found[1].interets == 525_00

    def test_in_fine_pays_everything_at_the_end(self):
        terms = fixed("5", echeances=3, amortissement=IN_FINE, differe=2, differe_total=True)
        found = schedule(loan(10_000, terms)).lines
        # By hand: 10 000 x 1,05 x 1,05 = 11 025, and 551,25 of interest in the last year.
        assert [line.total for line in found] == [0, 0, 11_025_00 + 551_25]

    def test_early_repayment_counts_what_was_added(self):
        terms = fixed("5", echeances=3, differe=1, differe_total=True)
        contract = loan(10_000, terms, anticipes=(Anticipe(date(2026, 1, 1)),))
        assert schedule(contract).lines[-1].capital == 10_500_00


def test_exact_days_over_360_and_365():
    # 500 000 € at 4,26 % over 92 days of 360 is 5 443,33 (Wikipédia, intérêts courus non échus).
    terms = fixed("4.26", echeances=4, periodicite=QUARTER, amortissement=IN_FINE)
    over_360 = loan(500_000, replace(terms, base=BaseJours.EXACT_360), "2025-08-17", "2025-11-17")
    first = schedule(over_360).lines[0]
    assert (first.jours, first.interets) == (92, 5_443_33)
    over_365 = replace(over_360, terms=replace(terms, base=BaseJours.EXACT_365))
    # By hand: 500 000 x 0,0426 x 92 / 365 = 5 368,767…
    assert schedule(over_365).lines[0].interets == 5_368_77
    truncated = replace(over_365, terms=replace(over_365.terms, arrondi=Arrondi.INFERIEUR))
    assert schedule(truncated).lines[0].interets == 5_368_76


def test_a_broken_first_period_counts_its_own_days():
    # By hand, 30/360: from 15/02/2025 to 01/06/2025 are 106 days; 100 000 x 3 % x 106 / 360 = 883,33.
    contract = loan(100_000, fixed("3", amortissement=IN_FINE), "2025-02-15", "2025-06-01")
    first, second = schedule(contract).lines[:2]
    assert (first.jours, first.interets) == (106, 883_33)
    assert (second.jours, second.interets) == (360, 3_000_00)


def test_ends_of_months_come_back_after_february():
    found = schedule(
        loan(1_000, fixed("1", echeances=5, periodicite=QUARTER), "2023-08-31", "2023-11-30")
    )
    assert [line.jour.day for line in found.lines] == [30, 29, 30, 30, 30]


def test_a_half_yearly_loan_drawn_on_the_31st_comes_back_to_it_by_hand():
    """4 000 € at 3,6 %, exact/360, drawn on 31 August 2023; 2024 is a leap year.

    182, 184, 181 and 184 days: 4 000 x 3,6 % x 182 / 360 = 72,80, then 55,20, 36,20 and 18,40.
    """
    half = Periodicite.SEMESTRIELLE
    terms = fixed("3.6", echeances=4, periodicite=half, amortissement=CAPITAL)
    terms = replace(terms, base=BaseJours.EXACT_360)
    start, first = date(2023, 8, 31), date(2024, 2, 29)
    back = due_day(start, first, half, is_said=False)
    contract = loan(4_000, terms, "2023-08-31", jour=back)
    found = schedule(contract)
    assert contract.premiere == first
    assert [line.jour.isoformat() for line in found.lines] == [
        "2024-02-29", "2024-08-31", "2025-02-28", "2025-08-31",
    ]  # fmt: skip
    assert [line.jours for line in found.lines] == [182, 184, 181, 184]
    assert [line.interets for line in found.lines] == [72_80, 55_20, 36_20, 18_40]
    # 122 days from 31 August to 31 December: 2 000 x 3,6 % x 122 / 360.
    assert icne(contract, 2024) == 24_40


@pytest.mark.parametrize(
    ("start", "step", "days"),
    [
        ("2023-01-31", Periodicite.MENSUELLE, [28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 29]),
        ("2024-01-30", Periodicite.MENSUELLE, [29, 30, 30, 30]),
        ("2023-01-29", Periodicite.MENSUELLE, [28, 29, 29, 29]),
        ("2023-01-31", QUARTER, [30, 31, 31, 31]),
        ("2023-11-30", QUARTER, [29, 30, 30, 30, 28, 30]),
        ("2024-02-29", Periodicite.ANNUELLE, [28, 28, 28, 29]),
        ("2023-01-15", QUARTER, [15, 15]),
    ],
)
def test_due_dates_come_back_to_the_day_of_the_drawing(start, step, days):
    contract = loan(10_000, fixed("1", echeances=len(days), periodicite=step), start)
    back = due_day(contract.debut, contract.premiere, step, is_said=False)
    assert [line.jour.day for line in schedule(replace(contract, jour=back)).lines] == days


@given(
    st.dates(date(2000, 1, 1), date(2040, 12, 31)),
    st.sampled_from(Periodicite),
    st.integers(1, 30),
)
@settings(max_examples=60, deadline=None)
def test_each_due_date_is_that_day_or_the_last_of_a_shorter_month(start, step, count):
    contract = loan(10_000, fixed("1", echeances=count, periodicite=step), start.isoformat())
    back = due_day(start, contract.premiere, step, is_said=False)
    dates = due_dates(replace(contract, jour=back))
    last = [monthrange(each.year, each.month)[1] for each in dates]
    assert [each.day for each in dates] == [min(start.day, most) for most in last]
    months = [each.year * 12 + each.month for each in (start, *dates)]
    assert {after - before for before, after in pairwise(months)} == {int(step)}


class TestRevisable:
    def test_each_period_takes_the_index_of_its_beginning_and_the_margin(self):
        # By hand: 100 000 € in fine; Livret A 2,40 % then 1,70 % from 01/08/2025, margin 0,60 %.
        taux = revisable({"2025-01-01": "2.40", "2025-08-01": "1.70"}, "0.60")
        terms = Terms(taux, 3, amortissement=IN_FINE)
        assert [line.interets for line in schedule(loan(100_000, terms)).lines] == [
            3_000_00, 2_300_00, 2_300_00,
        ]  # fmt: skip

    def test_a_constant_instalment_is_worked_out_again_when_the_rate_changes(self):
        taux = revisable({"2025-01-01": "3.00", "2026-06-01": "2.00"}, "0")
        found = schedule(loan(20_000, Terms(taux, 4))).lines
        # By hand: 20 000 at 3 % over 4 years is 5 380,54; after two, 10 295,50 at 2 % over 2 is 5 302,69.
        assert [line.total for line in found] == [5_380_54, 5_380_54, 5_302_69, 5_302_69]

    def test_a_flat_index_gives_the_schedule_of_the_fixed_rate(self):
        flat = Terms(revisable({"2020-01-01": "2.00"}, "1.15"), 30, Periodicite.SEMESTRIELLE)
        fixed_one = replace(flat, taux=TauxFixe(Decimal("0.0315")))
        assert lines(loan(77_777, flat)) == lines(loan(77_777, fixed_one))

    @pytest.mark.parametrize(
        ("plancher", "interets"), [(Plancher.INDEX, 1_000_00), (Plancher.TAUX, 500_00)]
    )
    def test_the_floor_is_on_the_index_or_on_the_rate(self, plancher, interets):
        taux = revisable({"2025-01-01": "-0.50"}, "1", plancher)
        assert schedule(loan(100_000, Terms(taux, 2))).lines[0].interets == interets

    def test_a_rate_below_zero_without_a_floor_is_refused(self):
        taux = revisable({"2025-01-01": "-0.50"}, "0.1")
        with pytest.raises(UserError, match="négatif"):
            schedule(loan(100_000, Terms(taux, 2)))
        floored = revisable({"2025-01-01": "-0.50"}, "0.1", Plancher.TAUX)
        assert schedule(loan(100_000, Terms(floored, 2))).lines[0].interets == 0

    def test_a_period_before_the_curve_is_refused(self):
        with pytest.raises(UserError, match="ne dit rien au 01/01/2025"):
            schedule(loan(100_000, Terms(revisable({"2025-02-01": "2"}, "1"), 2)))


class TestEarlyRepayment:
    def test_a_part_lowers_the_next_instalments_and_keeps_the_last_date(self):
        # By hand: 12 000 € in four parts; 3 000 repaid after the first leave 6 000 in three of 2 000.
        early = (Anticipe(date(2026, 1, 1), 3_000_00, 90_00),)
        contract = loan(12_000, fixed("6", echeances=4, amortissement=CAPITAL), anticipes=early)
        found = schedule(contract).lines
        assert [line.capital for line in found] == [
            3_000_00,
            3_000_00,
            2_000_00,
            2_000_00,
            2_000_00,
        ]
        assert (found[1].is_early, found[1].indemnite, found[1].interets) == (True, 90_00, 0)
        assert found[-1].jour == date(2029, 1, 1)

    def test_the_whole_ends_the_loan(self):
        contract = loan(20_000, fixed("5", echeances=4), anticipes=(Anticipe(date(2026, 1, 1)),))
        assert lines(contract) == [(1_000_00, 4_640_24, 15_359_76), (0, 15_359_76, 0)]

    def test_between_two_instalments_it_is_refused_with_the_nearest_one(self):
        contract = loan(20_000, fixed("5", echeances=4), anticipes=(Anticipe(date(2026, 3, 1)),))
        with pytest.raises(UserError) as refusal:
            schedule(contract)
        assert "01/01/2026" in str(refusal.value.hint)

    def test_more_than_what_is_left_is_refused(self):
        early = (Anticipe(date(2026, 1, 1), 15_359_77),)
        with pytest.raises(UserError, match="restant dû"):
            schedule(loan(20_000, fixed("5", echeances=4), anticipes=early))


@pytest.mark.parametrize(
    ("contract", "words"),
    [
        (loan(0, fixed("1")), "supérieur à zéro"),
        (loan(1, fixed("1", echeances=0)), "nombre d'échéances"),
        (loan(1, fixed("1", differe=10)), "différé"),
        (loan(1, fixed("1"), "2025-01-01", "2025-01-01"), "doit venir après"),
        (loan(1, fixed("315")), "Un taux doit être"),
        (loan(1, fixed("-1")), "taux fixe"),
        (loan(1, fixed("1"), "2025-01-01", "2045-01-01"), "Chaque date"),
        (loan(100_000, fixed("20", echeances=40), "2025-01-01", "2034-12-01"), "couvre pas"),
    ],
)
def test_impossible_loans_are_refused_with_the_reason(contract, words):
    with pytest.raises(UserError, match=words) as refusal:
        schedule(contract)
    assert str(refusal.value.hint)


def test_actuarial_rate_of_one_payment_a_year_is_the_rate():
    # Exact days of 365: 2025 to 2028 hold one leap year, hence a rate just below.
    found = schedule(loan(1_000_000, fixed("4", echeances=1), "2025-01-01", "2026-01-01"))
    assert actuarial_rate(found).quantize(Decimal("1e-8")) == Decimal("0.04")
    # By hand: 1 040 000 for 990 000 received is 5,0505… %.
    assert actuarial_rate(found, 10_000_00).quantize(Decimal("1e-6")) == Decimal("0.050505")


def test_averages_weigh_what_is_owed():
    # By hand: 100 000 at 2 % and 300 000 at 4 % are 3,5 %; an in fine of 2 years lives 2 years.
    some = [
        loan(100_000, fixed("2", echeances=2, amortissement=IN_FINE)),
        loan(300_000, fixed("4", echeances=2, amortissement=IN_FINE)),
    ]
    day = date(2025, 1, 1)
    assert average_rate(some, day) == Decimal("0.035")
    assert round(average_life(some, day), 2) == Decimal("2.00")
    assert average_rate(some, date(2030, 1, 1)) is None


TERMS = st.builds(
    Terms,
    taux=st.decimals("0", "0.12", places=4).map(TauxFixe),
    echeances=st.integers(1, 80),
    periodicite=st.sampled_from(Periodicite),
    amortissement=st.sampled_from(Amortissement),
    base=st.sampled_from(BaseJours),
    arrondi=st.sampled_from(Arrondi),
    differe_total=st.booleans(),
)


@settings(max_examples=60, deadline=None)
@given(
    TERMS,
    st.integers(1, 10**11),
    st.dates(date(1990, 1, 1), date(2040, 12, 31)),
    st.integers(0, 20),
)
def test_what_always_holds(terms, cents, start, grace):
    terms = replace(terms, differe=min(grace, terms.echeances - 1))
    contract = replace(loan(1, terms, start.isoformat()), capital=cents)
    try:
        found = schedule(contract)
    except UserError:  # a tiny constant instalment may not cover the interest of a leap year
        assert terms.base in {BaseJours.EXACT_360, BaseJours.EXACT_365}
        assert terms.amortissement is Amortissement.ECHEANCE_CONSTANTE
        reject()
    added = sum(line.capitalises for line in found.lines)
    assert sum(line.capital for line in found.lines) == cents + added
    assert all(
        line.cloture == line.ouverture + line.capitalises - line.capital >= 0
        for line in found.lines
    )
    assert added == 0 or terms.differe_total
    assert all(line.interets >= 0 for line in found.lines)
    owed = [line.ouverture for line in found.lines[terms.differe :]]
    assert owed == sorted(owed, reverse=True)
    assert len(found.lines) <= terms.echeances
    if terms.taux.taux == 0:
        assert sum(line.total for line in found.lines) == cents


@settings(max_examples=30, deadline=None)
@given(TERMS, st.integers(1_000_00, 10**10))
def test_a_higher_rate_never_costs_less(terms, cents):
    def cost(each):
        try:
            found = schedule(replace(loan(1, each), capital=cents))
        except (
            UserError
        ):  # rounded down, a tiny instalment may not cover the interest of a long year
            reject()
        return sum(line.interets for line in found.lines)

    dearer = replace(terms, taux=TauxFixe(terms.taux.taux + Decimal("0.01")))
    assert cost(dearer) >= cost(terms)
