"""The programme of investments: FCTVA by rule, grants, running costs, moved in time."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.analysis.prospective.programme import Operation, Programme
from budgetlocal.analysis.prospective.projection import project
from budgetlocal.analysis.prospective.study_tables import programme_table
from prospective_samples import PLAIN, programmes, town

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
