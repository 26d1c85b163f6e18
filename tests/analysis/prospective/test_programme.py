"""The programme of investments: FCTVA by rule, grants, running costs, moved in time."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from budgetlocal.analysis.prospective.findings import projection_findings
from budgetlocal.analysis.prospective.programme import Operation, Programme
from budgetlocal.analysis.prospective.programme_flows import new_programme
from budgetlocal.analysis.prospective.programme_table import programme_table
from budgetlocal.analysis.prospective.projection import project
from budgetlocal.analysis.prospective.shocks import sensitivity
from budgetlocal.analysis.prospective.starting_point import base_of
from prospective_samples import CHOICE, PLAIN, TOWN, programmes, scenarios, town, town_years

SCHOOL = Operation(
    "École",
    1_000_000_00,
    ((2025, 400_000_00), (2026, 600_000_00)),
    ((2026, 200_000_00),),
    charges=12_000_00,
    produits=2_000_00,
)


def total(projection, nature, rank):
    ranks = [i for i, each in enumerate(projection.articles) if each.nature == nature]
    return int(projection.cents[ranks, rank].sum())


def test_an_operation_by_hand():
    """400 000 in 2025 bring 16,404 % a year later: 65 616,00 (CGCT L1615-6)."""
    programme = Programme((SCHOOL,), "n1")
    projection = project(town(), replace(PLAIN, annees=4), programme)
    assert [total(projection, "2313", rank) for rank in range(5)] == [
        300_000_00, 400_000_00, 600_000_00, 0, 0,
    ]  # fmt: skip
    # 2025 is paid on the spending of the account: 300 000 * 16,404 %.
    assert [total(projection, "10222", rank) for rank in range(1, 5)] == [
        49_212_00, 65_616_00, 98_424_00, 0,
    ]  # fmt: skip
    assert [total(projection, "1321", rank) for rank in range(5)] == [
        55_000_00, 0, 200_000_00, 0, 0,
    ]  # fmt: skip
    # In service the year after the last credits: 2027.
    assert [total(projection, "6188", rank) for rank in range(5)] == [0, 0, 0, 12_000_00, 12_000_00]


def test_land_and_grants_paid_bring_no_fctva_unless_the_person_says_so():
    assert replace(SCHOOL, compte="2111").eligible_ppm == 0
    assert replace(SCHOOL, compte="20422").eligible_ppm == 0
    assert replace(SCHOOL, compte="2111", fctva_ppm=500_000).eligible_ppm == 500_000


@given(programmes(), st.integers(-3, 3))
def test_moving_there_and_back_changes_nothing(programme, years):
    for operation in programme.operations:
        assert operation.moved(years).moved(-years) == operation
        assert operation.moved(years).total == operation.total


def test_the_table_balances_each_year_with_the_loan_that_closes_it():
    programme = Programme((SCHOOL,), "n1")
    projection = project(town(), replace(PLAIN, annees=3), programme)
    table = programme_table(programme, "PPI", projection.scenario.years, projection)
    rows = {row.key: row.cells for row in table.rows}
    assert rows["cp"][2:5] == (400_000_00, 600_000_00, 0)
    assert rows["reste"][2:5] == (400_000_00, 600_000_00 - 200_000_00 - 65_616_00, -98_424_00)
    assert rows["emprunt"][2:5] == projection.loans
    assert rows["operation/École"][1] == 1_000_000_00


PAID_BY = ("fctva_passe", "epargne_nette", "autres", "emprunts", "emprunt", "fonds")


@settings(max_examples=40, deadline=None)
@given(scenarios(), programmes())
def test_what_is_left_to_the_town_is_paid_to_the_cent(scenario, programme):
    projection = project(town(), scenario, programme)
    rows = {
        row.key: row.cells[2:-2]
        for row in programme_table(programme, "PPI", scenario.years, projection).rows
    }
    for rank in range(scenario.annees):
        assert rows["reste"][rank] == sum(rows[key][rank] for key in PAID_BY if key in rows)
    assert rows["epargne_nette"] == projection.measure("epargne_nette")[1:]


def test_credits_of_a_closed_year_bring_no_fctva_twice():
    """What 2024 spent is in its account: its FCTVA is that of past spending."""
    early = replace(SCHOOL, cp=((2024, 400_000_00), (2025, 600_000_00)))
    programme = Programme((early,), "n1")
    projection = project(town(), replace(PLAIN, annees=2), programme)
    table = programme_table(programme, "PPI", projection.scenario.years, projection)
    rows = {row.key: row.cells for row in table.rows}
    assert rows["fctva"][2:4] == (0, 98_424_00)
    assert rows["fctva_passe"][2:4] == (49_212_00, 0)
    [told] = [
        each
        for each in projection_findings(projection)
        if each.code == "prospective_cp_hors_periode"
    ]
    assert "École" in str(told.detail)
    assert "400" in str(told.detail)
    made = project(town(), replace(PLAIN, annees=2), Programme((SCHOOL,), "n1"))
    assert "prospective_cp_hors_periode" not in {each.code for each in projection_findings(made)}


def test_a_budget_that_recovers_the_vat_has_no_fctva():
    """Nothing on 10222 in its account: neither past spending nor the programme brings any."""
    bare = tuple(line for line in TOWN if line[3] != "10222")
    base = base_of(town_years(bare), CHOICE)
    assert new_programme(base) == Programme(regime_fctva="aucun")
    assert new_programme(town()) == Programme()
    programme = Programme((SCHOOL,), "aucun")
    projection = project(base, replace(PLAIN, annees=4), programme)
    assert [total(projection, "10222", rank) for rank in range(5)] == [0] * 5
    table = programme_table(programme, "PPI", projection.scenario.years, projection)
    rows = {row.key: row.cells[2:6] for row in table.rows}
    assert rows["fctva"] == rows["fctva_passe"] == (0, 0, 0, 0)
    assert rows["reste"][:2] == (400_000_00, 400_000_00)
    [effect] = [each for each in sensitivity(projection) if each.shock.key == "equipement"]
    assert not effect.fctva
