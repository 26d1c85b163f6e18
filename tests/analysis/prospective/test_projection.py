"""The projection: worked out by hand, against the catalogue, and the identities of every scenario."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.prospective.debt import LENDER, FirstYear
from budgetlocal.analysis.prospective.debt_assumptions import Dette
from budgetlocal.analysis.prospective.figures import Flow, values_of
from budgetlocal.analysis.prospective.hypotheses import (
    Cible,
    Croissance,
    Effectif,
    Montants,
    Ponctuelle,
    Scenario,
    Taxe,
)
from budgetlocal.analysis.prospective.layout import D, F, I, R, attaches
from budgetlocal.analysis.prospective.loan_terms import LoanTerms
from budgetlocal.analysis.prospective.measures import CODES
from budgetlocal.analysis.prospective.projection import project
from budgetlocal.analysis.prospective.service import Service
from budgetlocal.analysis.prospective.shocks import shocked, shocks
from budgetlocal.analysis.prospective.starting_point import (
    BaseChoice,
    BaseKind,
    base_choices,
    base_of,
)
from budgetlocal.analysis.selection import value_of
from budgetlocal.core.errors import UserError
from budgetlocal.core.kinds import Amount
from prospective_samples import CHOICE, PLAIN, TOWN, programmes, scenarios, town, town_years


@pytest.fixture(scope="module")
def years(demonstration):
    """The exercices of the budget principal of the demonstration."""
    return exercises(each for name, each in demonstration.items() if "eau" not in name)


@pytest.fixture(scope="module")
def base(years):
    """The demonstration as its account of 2024 leaves it."""
    return base_of(years, BaseChoice(2024, BaseKind.COMPTE))


def account(projection, nature, rank):
    """Return what an account holds in the year of a rank, in euros."""
    ranks = [i for i, each in enumerate(projection.articles) if each.nature == nature]
    return int(projection.cents[ranks, rank].sum()) / 100


def test_two_years_worked_out_by_hand():
    """Staff grows by 2 %, the reserve of 40 000 is used before a loan at 3 % over 10 years."""
    growth = Croissance(Cible(F, D, "012"), 20_000)
    projection = project(
        town(),
        replace(
            PLAIN, annees=2, croissances=(growth,), emprunt_taux_ppm=30_000, emprunt_duree=10,
            fonds_roulement=40_000_00,
        ),
    )  # fmt: skip
    # 2025: staff 510 000, epargne brute 170 000, capital 80 000, works 300 000, income 100 000.
    assert projection.measure("epargne_brute")[:2] == (180_000_00, 170_000_00)
    assert projection.needs[0] == 300_000_00 + 80_000_00 - 170_000_00 - 100_000_00
    assert projection.loans[0] == 110_000_00 - 40_000_00
    assert projection.fonds_roulement == (40_000_00, 0, 0)
    # 2026: staff 520 200; the loan of 70 000 costs 2 100 of interest and 6 106,14 of capital.
    loan = projection.contracts[0]
    assert (loan.service(2026).interets, loan.service(2026).capital) == (2_100_00, 6_106_14)
    assert projection.measure("epargne_brute")[2] == 157_700_00
    assert projection.loans[1] == 300_000_00 + 80_000_00 + 6_106_14 - 157_700_00 - 100_000_00


def test_the_fonds_de_roulement_of_an_account_is_what_it_leaves():
    recettes = sum(line[-1] for line in TOWN if line[1] is R)
    assert town().fonds_roulement == recettes - sum(line[-1] for line in TOWN if line[1] is D)


def test_no_growth_gives_back_the_base_year(base):
    """Every article but the loans stays to the cent, and so does every aggregate of the first year."""
    projection = project(base, Scenario(base.choice, annees=10))
    loans = {"1641"}
    for rank, article in enumerate(projection.articles[: len(base.articles)]):
        if article.is_on(I, R) and article.nature in loans:
            continue
        assert set(projection.cents[rank, 1:].tolist()) == {int(base.cents[rank])}, article
    for code in set(CODES) - {"emprunts"}:
        values = projection.measure(code)
        assert values[0] == values[1], code


def test_no_growth_and_no_need_is_the_base_year_for_ever():
    """Without works, nothing is lacking: no loan, ten times the same year."""
    calm = base_of(town_years([line for line in TOWN if line[3] != "2313"]), CHOICE)
    projection = project(calm, replace(PLAIN, annees=10))
    assert projection.loans == (0,) * 10
    kept = [
        i
        for i, each in enumerate(projection.articles)
        if not (each.is_on(I, R) and each.nature == "1641")
    ]
    assert (projection.cents[kept, 1:] == projection.cents[kept, :1]).all()


def test_the_base_year_is_that_of_the_catalogue(base):
    """The same definitions: each aggregate of column 0 is the catalogue's on the account itself."""
    projection = project(base, Scenario(base.choice))
    for code in CODES:
        assert projection.measure(code)[0] == value_of(code, base.budget, Amount.MT_REAL), code


@given(scenarios())
@settings(max_examples=60)
def test_resources_are_uses_and_stocks_are_flows(scenario):
    projection = project(town(), scenario)
    check(projection)


@given(scenarios(), programmes())
@settings(max_examples=40)
def test_identities_hold_with_a_programme(scenario, programme):
    check(project(town(), scenario, programme))


def check(projection):
    """Check the identities of every projected year, in whole cents."""
    assert projection.cents.dtype == np.int64
    stock = projection.fonds_roulement
    sides = {(s, x): projection.total(s, x) for s in (F, I) for x in (D, R)}
    sums = {code: values_of(projection, code) for code in ("epargne_nette", "emprunts", *Flow)}
    for rank, year in enumerate(projection.scenario.years, start=1):
        resources = sides[F, R][rank] + sides[I, R][rank]
        uses = sides[F, D][rank] + sides[I, D][rank]
        assert resources == uses + stock[rank] - stock[rank - 1]
        chain = (
            sums["epargne_nette"][rank]
            + sums[Flow.AUTRES_FONCTIONNEMENT][rank]
            + sums[Flow.RECETTES_INVESTISSEMENT][rank]
            + sums["emprunts"][rank]
            - sums[Flow.DEPENSES_INVESTISSEMENT][rank]
        )
        assert chain == stock[rank] - stock[rank - 1]
        loan, need = projection.loans[rank - 1], projection.needs[rank - 1]
        planned = projection.planned[rank - 1]
        # A loan that costs its own year pays it too: a cent by instalment may be left.
        slack = 0 if projection.scenario.emprunt_profil.mois == 12 else 12
        assert 0 <= loan <= max(0, need - planned) + slack
        if loan:
            floor = projection.scenario.fonds_roulement_minimum
            assert stock[rank] <= max(floor, stock[rank - 1]) + slack
        due = [contract.service(year) for contract in projection.contracts]
        if projection.encours[0] is not None:
            moved = sum(each.capitalises - each.capital for each in due)
            assert projection.encours[rank] == projection.encours[rank - 1] + moved + loan + planned
            assert projection.encours[rank] == sum(
                each.encours(year) for each in projection.contracts
            )
        held = sum(
            int(projection.cents[place, rank])
            for place, each in enumerate(projection.articles)
            if each.tag.endswith(("_interets", "_icne", "_interets_capitalises"))
        )
        accrued = [
            sum(contract.icne(when) or 0 for contract in projection.contracts)
            for when in (year - 1, year)
        ]
        # The interest of the exercice: what falls due, and ICNE less those of the year before.
        change = accrued[1] - accrued[0] if attaches(projection.base, projection.scenario) else 0
        assert held == sum(each.interets for each in due) + change
    orders = {(s, x): projection.total(s, x, real=False) for s in (F, I) for x in (D, R)}
    assert orders[F, D] == orders[I, R]


def test_each_kind_of_assumption_by_hand():
    scenario = replace(
        PLAIN,
        annees=3,
        croissances=(
            Croissance(Cible(F, D), 10_000),
            Croissance(Cible(F, D, "011"), 50_000, par_annee=((2026, 0),)),
            Croissance(Cible(F, R, "70"), 20_000, volume_ppm=10_000),
        ),
        montants=(Montants(Cible(F, R, "", "7411"), ((2026, 140_000_00),)),),
        ponctuelles=(Ponctuelle(2026, F, D, "6188", 5_000_00),),
        effectifs=(Effectif(2026, 1_500, 40_000_00),),
        taxes=(Taxe("TFB", "73111", 1_000_000_00, 400_000, 10_000, "", ((2027, 410_000),)),),
    )
    projection = project(town(), scenario)
    # 011 has its own rate: 5 %, 0 % in 2026, 5 %; the most precise target counts.
    assert [account(projection, "60612", rank) for rank in range(4)] == [
        200_000, 210_000, 210_000, 220_500,
    ]  # fmt: skip
    # 70: price 2 % then volume 1 %: 150 000 * 1,02 * 1,01.
    assert account(projection, "70688", 1) == 154_530
    # 74: typed in 2026, kept afterwards.
    assert [account(projection, "741121", rank) for rank in (1, 2, 3)] == [
        150_000,
        140_000,
        140_000,
    ]
    # One year only.
    assert [account(projection, "6188", rank) for rank in (1, 2, 3)] == [0, 5_000, 0]
    # Staff: 500 000 grows by 1 % a year; one and a half posts in 2026, which grow in 2027.
    assert account(projection, "64111", 2) == 510_050 + 60_000
    assert account(projection, "64111", 3) == 515_150.5 + 60_600
    # TFB: bases 1 000 000 at 40 % in place of 400 000 of the 600 000; bases grow by 1 %.
    assert account(projection, "73111", 0) == 600_000
    assert account(projection, "73111", 1) == 200_000 + 404_000
    assert account(projection, "73111", 3) == 622_423.41  # 1 030 301 * 41 %


def test_a_known_debt_takes_the_place_of_that_of_the_base_year():
    debt = Dette(100_000_00, 20_000, 5)
    projection = project(town(), replace(PLAIN, annees=2, dette=debt, fonds_roulement=10**9))
    known = LENDER.loan(2024, 100_000_00, LoanTerms(20_000, 5))
    assert projection.loans == (0, 0)
    assert projection.measure("remboursements_emprunts")[1] == known.service(2025).capital
    assert projection.measure("charges_financieres")[1] == 2_000_00
    assert projection.encours == (100_000_00, known.encours(2025), known.encours(2026))


def test_contracts_made_elsewhere_take_the_place_of_ours():
    """Any schedule may stand behind the protocol: here two loans in one, and interest-only loans."""

    class Bullet:
        def __init__(self, year, cents):
            self.year, self.cents = year, cents

        def service(self, year):
            return Service(0, 1_000_00) if year > self.year else Service(0, 0)

        def encours(self, year):
            return self.cents if year >= self.year else 0

        def icne(self, _year):
            return None

    class Bank:
        def loan(self, year, cents, terms, name=""):
            return Bullet(year, cents)

        def first_year(self, _year, _cents, _terms):
            return FirstYear(0, 0)

    known = LENDER.loan(2024, 100_000_00, LoanTerms(20_000, 5))
    made = project(town(), replace(PLAIN, annees=3), lender=Bank(), debt=known)
    check(made)
    assert made.encours[0] == 100_000_00
    assert made.loans[0] > 0
    due = sum(each.service(2027).interets for each in made.contracts)
    assert made.measure("charges_financieres")[3] == due == known.service(2027).interets + 2_000_00
    assert shocked(made, shocks()[0]).lender is made.lender


def test_without_a_known_debt_its_stock_is_unknown_not_zero():
    assert project(town(), PLAIN).encours == (None,) * 6


def test_a_voted_budget_may_be_the_start(years):
    voted = base_of(years, BaseChoice(2025, BaseKind.VOTE))
    projection = project(voted, Scenario(voted.choice))
    assert projection.years[1] == 2026
    assert voted.fonds_roulement == 0


def test_choices_begin_with_the_last_account(years):
    assert base_choices(years)[0] == BaseChoice(2024, BaseKind.COMPTE)
    assert BaseChoice(2025, BaseKind.VOTE) in base_choices(years)


def test_an_unknown_reserve_is_asked_for_not_taken_as_zero():
    lines = [(*line[:-1], None) if line[3] == "002" else line for line in TOWN]
    unknown = base_of(town_years(lines), CHOICE)
    assert unknown.fonds_roulement is None
    with pytest.raises(UserError, match="fonds de roulement"):
        project(unknown, PLAIN)
    assert project(unknown, replace(PLAIN, fonds_roulement=0)).fonds_roulement[0] == 0
