"""Several players side by side, worked by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.analysis.mille_euros.parts import parts_of
from budgetlocal.analysis.mille_euros.party import mean_of, party_outcome
from budgetlocal.analysis.mille_euros.players import (
    LONGEST_NAME,
    Player,
    numbered,
    shown_names,
)
from budgetlocal.analysis.mille_euros.wording import Choices
from budgetlocal.core.errors import UserError
from budgetlocal.core.text import verbatim
from mille_budgets import BY_FUNCTION

KEYS = ("ecoles", "administration", "transports", "non_ventilable")
REAL = parts_of(BY_FUNCTION, Choices()).split
"""500 € of écoles, 250, 125 and 125: what is spent is 1 000 €, so a euro is a euro."""


def player(name: str, *euros: int) -> Player:
    return Player(verbatim(name), dict(zip(KEYS, euros, strict=True)))


FIRST = player("Premier", 250, 250, 250, 250)
SECOND = player("Second", 501, 250, 124, 125)


def outcome(*players: Player):
    return party_outcome(BY_FUNCTION, Choices(), REAL, players, by_chapter=False)


def cells(table) -> list[tuple]:
    return [row.cells[1:] for row in table.rows]


def test_two_players_their_mean_and_the_real_budget_by_hand() -> None:
    assert cells(outcome(FIRST, SECOND).spreads) == [
        (250_00, 501_00, 375_50, 500_00),
        (250_00, 250_00, 250_00, 250_00),
        (250_00, 124_00, 187_00, 125_00),
        (250_00, 125_00, 187_50, 125_00),
        (1000_00, 1000_00, 1000_00, 1000_00),
    ]


def test_effects_on_the_real_total_by_hand() -> None:
    assert cells(outcome(FIRST, SECOND).effects) == [
        (500_00, -250_00, 1_00, -124_50),
        (250_00, 0, 0, 0),
        (125_00, 125_00, -1_00, 62_00),
        (125_00, 125_00, 0, 62_50),
        (1000_00, 0, 0, 0),
    ]


def test_points_and_the_largest_effect_of_each() -> None:
    scores = outcome(FIRST, SECOND, player("Exact", 500, 250, 125, 125)).scores
    assert [(str(row.cells[0]), row.cells[1]) for row in scores.rows[:3]] == [
        ("Premier", 750),
        ("Second", 999),
        ("Exact", 1000),
    ]
    words = [str(row.cells[2]) for row in scores.rows]
    assert words[0].startswith("Premier : 250,00\u00a0€ de moins à « ")
    assert words[2] == "Exact : exactement le vrai budget"
    assert words[3].startswith("Moyenne des joueurs : 83,00\u00a0€ de moins")


def test_charts_show_the_mean_first_then_each_player() -> None:
    mean, first, second = outcome(FIRST, SECOND).charts
    assert [series.values for series in mean.series] == [
        (500_00, 250_00, 125_00, 125_00),
        (376_00, 250_00, 187_00, 187_00),  # whole euros that make 1 000
    ]
    assert "375,50" in str(mean.title)
    assert [str(chart.series[1].name) for chart in (first, second)] == ["Premier", "Second"]
    assert second.series[1].values == (501_00, 250_00, 124_00, 125_00)
    assert "014" in str(mean.note)


def test_effects_are_drawn_for_the_mean_then_for_each_player() -> None:
    result = outcome(FIRST, SECOND)
    drawn = [chart.series[0].values for chart in result.effect_charts]
    assert drawn == [
        (-124_50, 0, 62_00, 62_50),
        (-250_00, 0, 125_00, 125_00),
        (1_00, 0, -1_00, 0),
    ]
    assert str(result.effect_charts[1].title) == str(result.scores.rows[0].cells[2])


def test_one_who_did_not_spread_all_is_refused() -> None:
    with pytest.raises(UserError, match="il reste 1 €"):
        outcome(FIRST, player("Trop peu", 499, 250, 125, 125))


def test_names_are_told_apart_and_one_that_is_not_typed_is_a_number() -> None:
    shown = [str(name) for name in shown_names((" Table  du fond ", "", "a", "A", "x" * 60))]
    assert shown == ["Table du fond", "Joueur 2", "a (3)", "A (4)", "x" * LONGEST_NAME]
    assert [str(name) for name in shown_names(("Joueur 2", ""))] == ["Joueur 2 (1)", "Joueur 2 (2)"]
    assert [str(name) for name in numbered(2)] == ["Joueur 1", "Joueur 2"]


spreads = st.lists(st.integers(0, 1000), min_size=3, max_size=3).map(
    lambda cuts: [
        high - low for low, high in zip([0, *sorted(cuts)], [*sorted(cuts), 1000], strict=True)
    ]
)


@given(st.lists(spreads, min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_the_mean_makes_a_thousand_euros_costs_nothing_and_ignores_the_order(given, order) -> None:
    players = [player(str(rank), *euros) for rank, euros in enumerate(given)]
    mean = mean_of(REAL, players)
    assert sum(mean.cents) == 1000_00
    assert sum(mean.euros) == 1000
    assert sum(mean.effects) == 0
    for rank, cents in enumerate(mean.cents):
        exact = sum(euros[rank] for euros in given) * 100 / len(given)
        assert abs(cents - exact) < 1
    order.shuffle(players)
    assert mean_of(REAL, players) == mean
