"""What is shown of a projection: tables, charts, findings, explanations, comparison, sensitivity."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.explaining import Context, explanation_of
from budgetlocal.analysis.explanation_table import explanation_table
from budgetlocal.analysis.prospective.balance import balances
from budgetlocal.analysis.prospective.charts import history_of, projection_charts
from budgetlocal.analysis.prospective.codec import decode, encode
from budgetlocal.analysis.prospective.compare import Named, comparison_table
from budgetlocal.analysis.prospective.debt_assumptions import Dette
from budgetlocal.analysis.prospective.figures import capacite_desendettement
from budgetlocal.analysis.prospective.findings import projection_findings
from budgetlocal.analysis.prospective.hypotheses import Cible, Croissance, Montants, Scenario, Taxe
from budgetlocal.analysis.prospective.layout import D, F, R
from budgetlocal.analysis.prospective.programme import Operation, Programme
from budgetlocal.analysis.prospective.projection import project
from budgetlocal.analysis.prospective.rate_lever import voted_rates
from budgetlocal.analysis.prospective.sensitivity_table import sensitivity_table
from budgetlocal.analysis.prospective.shocks import (
    sensitivity,
    shocked,
    shocks,
    shocks_of,
    tornado,
    typed_size,
    with_size,
)
from budgetlocal.analysis.prospective.starting_point import BaseChoice, BaseKind, base_of
from budgetlocal.analysis.prospective.tables import balance_table, chain_table, ratio_table
from budgetlocal.analysis.prospective.target import moved_by, reaches, search
from budgetlocal.analysis.prospective.target_question import Aim, Lever, Target, typed_target
from budgetlocal.analysis.results import closing_result
from budgetlocal.core.chart_data import data_table
from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import euros
from budgetlocal.core.meanings import Severity
from budgetlocal.core.text import verbatim
from prospective_samples import CHOICE, PLAIN, TOWN, scenarios, town, town_years

DEBT = Dette(900_000_00, 25_000, 12)
STAFF = Croissance(Cible(F, D, "012"), 30_000, "GVT", "bilan social")


@pytest.fixture(scope="module")
def years(demonstration):
    return exercises(each for name, each in demonstration.items() if "eau" not in name)


@pytest.fixture(scope="module")
def projection(years):
    base = base_of(years, BaseChoice(2024, BaseKind.COMPTE))
    return project(
        base, Scenario(base.choice, croissances=(STAFF,), dette=Dette(8_700_000_00, 25_000, 14))
    )


def test_the_table_holds_the_figures_of_the_projection(projection):
    rows = {row.key: row.cells[1:] for row in chain_table(projection, "A").rows}
    assert rows["epargne_brute"] == projection.measure("epargne_brute")
    assert rows["fonds_roulement"] == projection.fonds_roulement
    assert rows["encours"] == projection.encours


def test_ratios_are_unknown_where_they_mean_nothing():
    poor = project(
        town(), replace(PLAIN, croissances=(replace(STAFF, taux_ppm=300_000),), dette=DEBT)
    )
    assert poor.measure("epargne_brute")[-1] < 0
    assert capacite_desendettement(poor)[-1] is None
    assert ratio_table(poor, "A").rows[-1].cells[-1] is None


def test_years_to_repay_by_hand():
    """900 000 of debt, 180 000 of epargne brute: five years."""
    assert capacite_desendettement(project(town(), replace(PLAIN, dette=DEBT)))[0] == Decimal(5)


def test_thresholds_say_when_they_are_crossed():
    bad = project(town(), replace(PLAIN, annees=8, croissances=(STAFF,), dette=DEBT))
    found = {each.code: each for each in projection_findings(bad)}
    first = next(
        year
        for year, value, saved in zip(
            bad.years, capacite_desendettement(bad), bad.measure("epargne_brute"), strict=True
        )
        if value is None or value > 12 or saved <= 0
    )
    assert found["prospective_desendettement"].severity is Severity.WARNING
    assert str(first) in str(found["prospective_desendettement"].title)
    negative = next(
        year for year, net in zip(bad.years, bad.measure("epargne_nette"), strict=True) if net < 0
    )
    assert str(negative) in str(found["prospective_epargne_nette"].title)


def test_a_deficit_of_fonctionnement_is_an_error_and_a_calm_town_has_none():
    poor = project(town(), replace(PLAIN, croissances=(replace(STAFF, taux_ppm=300_000),)))
    assert projection_findings(poor)[0].severity is Severity.ERROR
    calm = projection_findings(project(town(), replace(PLAIN, fonds_roulement=10**9)))
    assert Severity.ERROR not in {each.severity for each in calm}
    balance = next(each for each in calm if each.code == "prospective_equilibre")
    assert balance.severity is Severity.OK


def test_restes_a_realiser_are_said_not_deducted(projection):
    """The account of 2024: the closing result of the page Synthèse counts them, this one does not."""
    closing = closing_result(projection.base.budget)
    assert projection.fonds_roulement[0] + projection.base.restes == closing.ensemble
    found = {each.code: each for each in projection_findings(projection)}
    assert euros(projection.base.restes) in str(found["prospective_restes"].detail)
    assert projection.base.restes < 0


def test_the_small_balance_by_hand():
    """Transfer 1 - 60 000 of order: 120 000, + FCTVA 45 000 + 28 60 000 = 225 000, capital 80 000."""
    first = balances(project(town(), PLAIN))[0]
    assert first.virement == 900_000_00 - 720_000_00 - 60_000_00
    assert (first.propres, first.capital) == (225_000_00, 80_000_00)


@given(scenarios())
@settings(max_examples=25)
def test_each_section_is_closed_every_year(scenario):
    made = project(town(), scenario)
    for year in balances(made):
        assert year.recettes_f == year.depenses_f + year.virement
        assert year.recettes_i + year.fonds_roulement == year.depenses_i
    table = balance_table(made, "A")
    assert len(table.columns) == scenario.annees + 1


def test_charts_carry_the_same_numbers_as_the_table(projection, years):
    charts = {
        each.key: each for each in projection_charts(projection, "A", history_of(years, 2024))
    }
    assert set(charts) == {
        "prospective-ciseau", "prospective-epargnes", "prospective-financement",
        "prospective-stocks", "prospective-desendettement",
    }  # fmt: skip
    savings = charts["prospective-epargnes"]
    assert str(savings.categories[0]) == "2020"
    assert savings.series[1].values[-6:] == projection.measure("epargne_brute")
    paid = charts["prospective-financement"]
    for rank, row in enumerate(data_table(paid).rows, start=1):
        spent = chain_table(projection, "A").rows[8].cells[1 + rank]
        assert sum(row.cells[1:]) == spent


def test_a_base_figure_is_explained_down_to_the_lines(projection):
    origin = chain_table(projection, "A").rows[4].origins[1]
    context = Context(projection.base.documents, projection.base.budget)
    found = explanation_of(origin, verbatim("Épargne brute"), context)
    assert found.step.cents == projection.measure("epargne_brute")[0]
    assert found.step.adds_up
    assert len(found.step.all_lines()) > 100


def test_a_projected_figure_is_explained_by_its_assumption(projection):
    origin = chain_table(projection, "A").rows[1].origins[2]
    found = explanation_of(
        origin, verbatim("Dépenses"), Context(projection.base.documents, projection.base.budget)
    )
    assert found.step.adds_up
    assert found.caution is not None
    chapters = {str(part.step.label)[:3]: part.step for part in found.step.parts}
    staff = " ".join(str(part.step.words) for part in chapters["012"].parts)
    assert "+3,0" in staff
    assert "GVT" in staff
    assert "bilan social" in staff
    shown = [str(row.cells[2]) for row in explanation_table(found).rows]
    assert any("64111" in text and "+3,0" in text and "GVT" in text for text in shown)
    others = {str(part.step.words) for part in chapters["65 "].parts}
    assert others == {"reconduit à l'identique : aucune hypothèse ne le vise"}


def test_two_scenarios_differ_by_what_differs(projection):
    other = project(projection.base, replace(projection.scenario, croissances=()))
    table = comparison_table(Named("A", other), Named("B", projection))
    rows = {row.key: row.cells for row in table.rows}
    gaps = [
        with_growth - without
        for with_growth, without in zip(
            projection.measure("epargne_brute")[1:], other.measure("epargne_brute")[1:], strict=True
        )
    ]
    assert list(rows["epargne_brute"][1:-1]) == gaps
    assert rows["epargne_brute"][-1] == sum(gaps)
    assert set(rows["recettes_fonctionnement"][1:]) == {0}


def test_scenarios_without_a_year_in_common_are_not_compared():
    old = project(
        base_of(town_years(year=2010), BaseChoice(2010, BaseKind.COMPTE)),
        replace(PLAIN, base=BaseChoice(2010, BaseKind.COMPTE)),
    )
    with pytest.raises(UserError, match="aucune année"):
        comparison_table(Named("A", old), Named("B", project(town(), PLAIN)))


def test_energy_ten_percent_dearer_costs_ten_percent_of_its_accounts():
    """20 000 of 200 000 in the first year, before any interest."""
    energy = next(each for each in shocks() if each.key == "energie")
    start = project(town(), PLAIN)
    before = start.measure("epargne_gestion")
    after = shocked(start, energy).measure("epargne_gestion")
    assert [one - other for one, other in zip(before, after, strict=True)] == [0] + [20_000_00] * 5


def test_the_tornado_begins_with_what_matters_most(projection):
    effects = sensitivity(projection)
    reaches_ = [each.reach for each in effects]
    assert reaches_ == sorted(reaches_, reverse=True)
    chart = tornado(projection, "A")
    assert chart is not None
    assert chart.series[0].values == tuple(each.direct for each in effects)


@pytest.mark.parametrize(
    "target",
    [
        Target(Lever.INVESTISSEMENT, Aim.DESENDETTEMENT, 120),
        Target(Lever.INVESTISSEMENT, Aim.DESENDETTEMENT, 60),
        Target(Lever.IMPOTS, Aim.EPARGNE_NETTE, 150_000_00),
        Target(Lever.CHARGES, Aim.EPARGNE_NETTE, 0),
    ],
)
def test_a_target_is_reached_and_not_a_millionth_further(target):
    start = project(
        town(), replace(PLAIN, dette=DEBT, croissances=(replace(STAFF, taux_ppm=10_000),))
    )
    answer = search(start, target)
    further = -1 if target.lever is Lever.IMPOTS else 1
    assert reaches(answer.projection, target)
    if abs(answer.ppm) < 1_000_000:
        assert not reaches(moved_by(start, target.lever, answer.ppm + further), target)
    assert str(answer.sentence)


class TestTheRateThatReachesATarget:
    """Net bases of 1 000 000 at 40 %: 400 000 of the 600 000 of 73111."""

    TAX = Taxe("Foncier bâti", "73111", 1_000_000_00, 400_000, indice="")
    SCENARIO = replace(PLAIN, annees=2, dette=DEBT, taxes=(TAX,), fonds_roulement=10**9)

    def test_by_hand(self):
        """Each point brings 10 000: 30 000 more of savings is a rate of 43 %, 7,5 % more."""
        start = project(town(), self.SCENARIO)
        net = start.measure("epargne_nette")[-1]
        answer = search(start, Target(Lever.TAUX, Aim.EPARGNE_NETTE, net + 30_000_00))
        assert answer.projection.scenario.taxes[0].rate(2025) == 430_000
        assert abs(answer.ppm - 75_000) <= 1
        assert answer.moved == 430_000_00
        assert answer.projection.measure("epargne_nette")[-1] == net + 30_000_00
        assert "Foncier bâti 43,0" in str(answer.sentence)
        # The base year keeps the rate that was voted.
        assert answer.projection.scenario.taxes[0].rate(2024) == 400_000

    def test_the_rate_that_is_told_can_be_voted_and_reaches_the_target(self):
        """30 005 more is 43,0005 %: 43,01 % brings it, 43,00 % does not."""
        start = project(town(), self.SCENARIO)
        target = Target(
            Lever.TAUX, Aim.EPARGNE_NETTE, start.measure("epargne_nette")[-1] + 30_005_00
        )
        answer = search(start, target)
        assert voted_rates(answer.projection.scenario, 2025) == (("Foncier bâti", 430_100),)
        assert "Foncier bâti 43,01" in str(answer.sentence)
        for rate, is_reached in ((430_100, True), (430_000, False)):
            tax = replace(self.TAX, taux_par_annee=((2025, rate),))
            assert (
                reaches(project(town(), replace(self.SCENARIO, taxes=(tax,))), target) is is_reached
            )

    def test_it_goes_down_as_far_as_the_aim_holds(self):
        start = project(town(), self.SCENARIO)
        net = start.measure("epargne_nette")[-1]
        answer = search(start, Target(Lever.TAUX, Aim.EPARGNE_NETTE, net - 100_000_00))
        assert answer.projection.scenario.taxes[0].rate(2026) == 300_000
        assert not reaches(moved_by(start, Lever.TAUX, answer.ppm - 10), answer.target)

    def test_no_rate_passes_100_percent(self):
        start = project(town(), self.SCENARIO)
        net = start.measure("epargne_nette")[-1]
        high = replace(self.SCENARIO, taxes=(replace(self.TAX, taux_ppm=800_000),))
        with pytest.raises(UserError, match="impossible") as refusal:
            search(project(town(), high), Target(Lever.TAUX, Aim.EPARGNE_NETTE, net + 10**9))
        assert "25,0" in str(refusal.value.hint)

    def test_without_a_tax_it_says_what_to_add(self):
        with pytest.raises(UserError, match="taxe") as refusal:
            search(project(town(), PLAIN), Target(Lever.TAUX, Aim.EPARGNE_NETTE, 0))
        assert "Bases × taux" in str(refusal.value.hint)


def test_a_target_out_of_reach_is_refused_with_the_best_that_can_be():
    start = project(town(), replace(PLAIN, dette=DEBT))
    with pytest.raises(UserError, match="impossible") as refusal:
        search(start, Target(Lever.IMPOTS, Aim.EPARGNE_NETTE, 10**10))
    assert "100,0" in str(refusal.value.hint)
    staff = Montants(Cible(F, D, "", "64111"), ((2025, 900_000_00),))
    poor = project(town(), replace(PLAIN, dette=DEBT, montants=(staff,)))
    with pytest.raises(UserError, match="impossible") as refusal:
        search(poor, Target(Lever.INVESTISSEMENT, Aim.DESENDETTEMENT, 120))
    assert "épargne brute de" in str(refusal.value.hint)
    with pytest.raises(UserError, match="encours"):
        search(project(town(), PLAIN), Target(Lever.IMPOTS, Aim.DESENDETTEMENT, 120))


def test_years_of_a_target_are_typed_to_a_tenth():
    assert typed_target("impots", "desendettement", "11,5").value == 115
    with pytest.raises(UserError):
        typed_target("impots", "desendettement", "11,55")


def test_a_choice_that_is_gone_is_refused():
    with pytest.raises(UserError, match="2023"):
        base_of(town_years(), replace(CHOICE, year=2023))


class TestSizesOfShocks:
    def test_a_size_and_its_sign_are_those_that_are_typed(self):
        """Energy −5 %: 10 000 of 200 000 less in the first year."""
        scenario = with_size(PLAIN, "energie", typed_size("−5"))
        start = project(town(), scenario)
        energy = next(each for each in shocks_of(scenario) if each.key == "energie")
        assert energy.ppm == -50_000
        moved = shocked(start, energy).measure("epargne_gestion")
        assert moved[1] - start.measure("epargne_gestion")[1] == 10_000_00
        row = next(row for row in sensitivity_table(start, "A").rows if row.key == "energie")
        assert row.cells[1] == Decimal(-5)
        assert row.cells[2] > 0 > row.cells[3]
        chart = tornado(start, "A")
        rank = next(i for i, each in enumerate(chart.categories) if "Énergie" in str(each))
        assert "−5,0" in str(chart.categories[rank])
        assert (chart.series[0].values[rank], chart.series[1].values[rank]) == row.cells[2:4]

    def test_an_effect_is_explained_by_both_plans(self):
        start = project(town(), PLAIN)
        row = next(row for row in sensitivity_table(start, "A").rows if row.key == "personnel")
        step = explanation_of(
            row.origins[2], verbatim("Effet"), Context((start.base.budget,), start.base.budget)
        ).step
        assert step.cents == row.cells[2]
        after, before = (each.step.cents for each in step.parts)
        assert after - before == row.cells[2]

    def test_empty_or_usual_is_the_usual_size(self):
        scenario = with_size(PLAIN, "energie", 70_000)
        assert with_size(scenario, "energie", typed_size(" ")) == PLAIN
        assert with_size(scenario, "energie", typed_size("10 %")) == PLAIN
        assert decode(Scenario, encode(scenario), "A") == scenario

    @pytest.mark.parametrize("text", ["101", "-100,5", "beaucoup"])
    def test_a_size_that_cannot_be_is_refused(self, text):
        with pytest.raises(UserError):
            with_size(PLAIN, "energie", typed_size(text))

    def test_a_shock_of_nothing_does_nothing(self):
        start = project(town(), with_size(PLAIN, "energie", 0))
        row = next(row for row in sensitivity_table(start, "A").rows if row.key == "energie")
        assert row.cells[2:4] == (0, 0)
        assert not any("Énergie" in str(each) for each in tornado(start, "A").categories)


class TestFctvaOfShocks:
    EQUIPMENT = next(each for each in shocks() if each.key == "equipement")

    def test_capital_spending_brings_its_fctva_two_years_later_by_hand(self):
        """300 000 of works +10 %: 30 000 a year, x 16,404 % = 4 921,20 from 2027 on."""
        start = project(town(), PLAIN)
        moved = shocked(start, self.EQUIPMENT)
        assert moved.fctva_moved == ((2027, 4_921_20), (2028, 4_921_20), (2029, 4_921_20))
        need = [other - one for one, other in zip(start.needs, moved.needs, strict=True)]
        cost = [
            sum(each.service(year).paid for each in made.contracts)
            for made in (start, moved)
            for year in (2025, 2026, 2027)
        ]
        assert need[:3] == [
            30_000_00,
            30_000_00 + cost[4] - cost[1],
            30_000_00 - 4_921_20 + cost[5] - cost[2],
        ]
        down = shocked(start, self.EQUIPMENT.sized(-100_000))
        assert down.fctva_moved == tuple((year, -cents) for year, cents in moved.fctva_moved)

    def test_a_programme_has_its_own_delay_and_shares_by_hand(self):
        """100 000 in 2025, half eligible, the year after: +10 % is 5 000 x 16,404 % = 820,20 in 2026."""
        operation = Operation("École", 100_000_00, ((2025, 100_000_00),), fctva_ppm=500_000)
        programme = Programme((operation,), "n1")
        moved = shocked(project(town(), PLAIN, programme), self.EQUIPMENT)
        assert moved.fctva_moved == ((2026, 820_20),)

    def test_land_brings_none_and_a_budget_without_fctva_says_so(self):
        lines = [(*line[:3], "2111", *line[4:]) if line[3] == "2313" else line for line in TOWN]
        assert (
            shocked(project(base_of(town_years(lines), CHOICE), PLAIN), self.EQUIPMENT).fctva_moved
            == ()
        )
        bare = base_of(town_years([line for line in TOWN if line[3] != "10222"]), CHOICE)
        start = project(bare, PLAIN)
        assert shocked(start, self.EQUIPMENT).fctva_moved == ()
        row = next(row for row in sensitivity_table(start, "A").rows if row.key == "equipement")
        assert "ne reçoit pas de FCTVA" in str(row.notes[0])

    def test_the_table_and_the_chart_say_the_rule(self):
        start = project(town(), PLAIN)
        row = next(row for row in sensitivity_table(start, "A").rows if row.key == "equipement")
        assert row.cells[4] == 3 * 4_921_20
        assert "2027 : 4\u202f921,20" in str(row.notes[0])
        assert "Deux ans après" in str(tornado(start, "A").note)

    def test_a_target_on_investment_counts_the_fctva_too(self):
        start = project(town(), replace(PLAIN, dette=DEBT))
        assert moved_by(start, Lever.INVESTISSEMENT, 100_000).fctva_moved[0] == (2027, 4_921_20)

    @given(scenarios(), st.integers(-1_000_000, 1_000_000))
    @settings(max_examples=25)
    def test_identities_hold_under_a_shock(self, scenario, ppm):
        made = shocked(project(town(), scenario), self.EQUIPMENT.sized(ppm))
        for year in balances(made):
            assert year.recettes_i + year.fonds_roulement == year.depenses_i


def test_disposals_do_not_balance_fonctionnement():
    """F earns 900 000 and 100 000 of disposals, spends 780 000 with 60 000 of order and 200 000 more."""
    lines = (*TOWN, (F, R, "77", "775", "reel", "", 100_000_00))
    typed = Montants(Cible(F, D, "", "60612"), ((2025, 400_000_00),))
    projection = project(base_of(town_years(lines), CHOICE), replace(PLAIN, montants=(typed,)))
    first = balances(projection)[0]
    assert (first.recettes_f, first.depenses_f) == (900_000_00, 980_000_00)
    assert (first.virement, first.cessions) == (-80_000_00, 100_000_00)
    assert not first.is_balanced
    # 10222, 28 and 024, less the transfer; the capital is 80 000.
    assert first.propres == 45_000_00 + 60_000_00 + 100_000_00 - 80_000_00
    assert first.recettes_i - first.depenses_i == -first.fonds_roulement
    row = next(each for each in balance_table(projection, "A").rows if each.key == "recettes_f")
    assert "775" in str(row.cells[0])
