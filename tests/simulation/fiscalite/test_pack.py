"""Typed rates in a council pack: one vote, several, none, damaged."""

from __future__ import annotations

from decimal import Decimal

from budgetlocal.analysis.dossier.material import TypedRates
from budgetlocal.simulation.fiscalite.content import new_vote, written
from budgetlocal.simulation.fiscalite.pack import SEVERAL, UNREADABLE, typed_rates


def vote(rate: str = "27,50 %") -> str:
    typed = new_vote(2025).with_field("tfpb.base", "1 000 000").with_field("tfpb.rate", rate)
    return written(typed.with_field("tfpb.rate_before", "26,76 %"))


def test_rates_and_bases_are_those_that_were_typed():
    """1 000 000 € at 27,50 %: 275 000 €."""
    found = typed_rates([vote()])(2025)
    assert isinstance(found, TypedRates)
    before, after = (series.values for series in found.chart.series)
    assert (before, after) == ((Decimal("0.2676"),), (Decimal("0.275"),))
    assert "proposés pour 2025" in str(found.chart.title)
    row = found.table.rows[0]
    assert row.cells[1] is None
    assert row.cells[2] == 1_000_000_00
    assert row.cells[5] == 275_000_00
    assert "27,5" in str(row.cells[4])


def test_rates_that_stay_are_said_to_stay():
    found = typed_rates([vote("26,76 %")])(2025)
    assert isinstance(found, TypedRates)
    assert "ne changent pas" in str(found.chart.title)


def test_two_votes_for_one_year_are_not_chosen_between():
    assert typed_rates([vote(), vote("26,76 %")])(2025) == SEVERAL


def test_nothing_typed_and_another_year_are_nothing():
    assert typed_rates([])(2025) is None
    assert typed_rates([vote()])(2024) is None
    assert typed_rates([written(new_vote(2025))])(2025) is None


def test_a_damaged_vote_is_said():
    assert typed_rates(["{}"])(2025) == UNREADABLE
