"""The forward plan in the pack of the orientation debate: the scenario, its loans, its programme."""

from __future__ import annotations

import pytest

from budgetlocal.analysis.dossier.checklist import State, checklist
from budgetlocal.analysis.dossier.definitions import Medium
from budgetlocal.analysis.dossier.forward import NO_PROGRAMME, NO_SCENARIO
from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.prospective.codec import encode
from budgetlocal.analysis.prospective.existing_debt import existing_debt
from budgetlocal.analysis.prospective.hypotheses import Cible, Croissance, Scenario
from budgetlocal.analysis.prospective.layout import D, F
from budgetlocal.analysis.prospective.programme import Operation, Programme
from budgetlocal.analysis.prospective.projection import project
from budgetlocal.analysis.prospective.starting_point import BaseChoice, BaseKind, base_of
from budgetlocal.core.studies import Study, StudyKind
from council_packs import pack, part

CHOICE = BaseChoice(2024, BaseKind.COMPTE)
GROWTH = (Croissance(Cible(F, D, "012"), 20_000),)
SCENARIO = Scenario(CHOICE, annees=5, croissances=GROWTH)
PROGRAMME = Programme(
    (Operation("Halle", 1_000_000_00, cp=((2026, 400_000_00), (2027, 600_000_00))),)
)


def study(kind: StudyKind, number: int, value: object, name: str = "Prudent") -> Study:
    return Study(number, kind, 1, name, encode(value))


def dob(demonstration, *, scenario=SCENARIO, programmes=()):
    return pack(
        demonstration,
        "dob",
        scenarios=(study(StudyKind.SCENARIO, 1, scenario),),
        programmes=programmes,
    )


def test_without_a_scenario_every_chart_says_where_to_make_one(demonstration):
    built = pack(demonstration, "dob")
    for key in ("prospective-epargnes", "prospective-stocks", "prospective-desendettement"):
        missing = part(built, key)
        assert missing.part is None
        assert NO_SCENARIO in missing.reasons


def test_the_charts_hold_the_projection_with_the_loans_of_the_annex(demonstration):
    built = dob(demonstration)
    own = [each for name, each in demonstration.items() if "eau" not in name]
    base = base_of(exercises(own), CHOICE)
    projection = project(base, SCENARIO, debt=existing_debt(base, own, None).contract)
    stocks = part(built, "prospective-stocks").part.chart
    assert tuple(stocks.series[0].values) == projection.encours
    assert projection.encours[0] == 8_697_830_78
    savings = part(built, "prospective-epargnes").part.chart
    assert savings.series[2].values[-5:] == projection.measure("epargne_nette")[1:]
    chain = next(
        each for each in built.parts(Medium.DOCUMENT) if each.key == "prospective-epargnes"
    ).part.table
    assert str(projection.measure("epargne_nette")[-1]) in str(
        [row.cells[-1] for row in chain.rows]
    )


def test_the_programme_that_the_scenario_follows_fills_what_the_law_asks(demonstration):
    followed = Scenario(CHOICE, annees=5, programme=7)
    built = dob(
        demonstration,
        scenario=followed,
        programmes=(study(StudyKind.PROGRAMME, 7, PROGRAMME, "PPI"),),
    )
    table = part(built, "ppi").part.table
    assert "Halle" in [str(row.cells[0]) for row in table.rows]
    item = next(each for each in checklist(built) if each.obligation.key == "rob-pluriannuel")
    assert item.state is State.FILLED
    assert "La programmation des investissements" in [str(each) for each in item.filled_by]


def test_a_scenario_without_programme_leaves_the_programme_to_be_written(demonstration):
    missing = part(dob(demonstration), "ppi")
    assert missing.part is None
    assert NO_PROGRAMME in missing.reasons


@pytest.mark.parametrize(
    ("scenario", "words"),
    [
        (Scenario(CHOICE, annees=5, programme=7), "supprimé"),
        (Scenario(BaseChoice(2015, BaseKind.COMPTE), annees=5), "2015"),
    ],
)
def test_a_scenario_that_cannot_be_projected_says_why(demonstration, scenario, words):
    reasons = part(dob(demonstration, scenario=scenario), "prospective-stocks").reasons
    assert any(words in str(each) for each in reasons), reasons


def test_a_study_that_is_damaged_does_not_stop_the_pack(demonstration):
    built = pack(demonstration, "dob", scenarios=(Study(1, StudyKind.SCENARIO, 1, "Cassé", "{"),))
    assert any("Cassé" in str(each) for each in part(built, "prospective-ciseau").reasons)
    assert part(built, "effet-de-ciseau").part is not None
