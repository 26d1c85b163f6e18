from __future__ import annotations

from decimal import Decimal

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.analysis.peers.statistics import distribution, per_head, standing


def cents(**values: int | None) -> pd.Series:
    return pd.Series(list(values.values()), index=range(1, len(values) + 1), dtype="Int64")


AMOUNTS = cents(a=100_00, b=300_00, c=None, d=800_00, e=500_00)
PEOPLE = cents(a=10, b=10, c=10, d=20, e=0)


def test_per_head_by_hand() -> None:
    # 100/10, 300/10, unknown, 800/20, nobody lives there.
    heads = per_head(AMOUNTS, PEOPLE)
    assert heads.isna().tolist() == [False, False, True, False, True]
    assert heads.dropna().tolist() == [10.0, 30.0, 40.0]


def test_the_distribution_by_hand() -> None:
    found = distribution(
        per_head(AMOUNTS, PEOPLE), (1, 2, 3, 4, 5), amounts=AMOUNTS, inhabitants=PEOPLE
    )
    assert (found.members, found.known, found.missing) == (5, 3, 2)
    # Type 7 on 10, 30, 40: first quartile halfway from 10 to 30, third halfway from 30 to 40.
    assert (found.first_quartile, found.median, found.third_quartile) == (20, 30, 35)
    assert (found.low, found.high) == (10, 40)
    # (100 + 300 + 800) / (10 + 10 + 20): the place without inhabitants does not count.
    assert found.weighted_mean == 30


def test_nobody_known_gives_no_figure() -> None:
    found = distribution(AMOUNTS.astype("Float64"), (3,), amounts=AMOUNTS, inhabitants=PEOPLE)
    assert found.median is None
    assert found.weighted_mean is None
    assert standing(None, AMOUNTS, (1, 2)).share_below is None


def test_the_standing_counts_without_a_rank() -> None:
    place = standing(Decimal(30), per_head(AMOUNTS, PEOPLE), (1, 2, 4))
    assert (place.below, place.above, place.known) == (1, 1, 3)
    assert place.share_below == Decimal(1) / 3


VALUES = st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=60)


@given(VALUES)
def test_the_median_lies_between_the_quartiles(values: list[int]) -> None:
    series = pd.Series(values, dtype="Int64")
    found = distribution(series, tuple(series.index))
    assert found.low <= found.first_quartile <= found.median  # type: ignore[operator]
    assert found.median <= found.third_quartile <= found.high  # type: ignore[operator]


@given(VALUES, st.randoms())
def test_order_changes_nothing(values: list[int], random: object) -> None:
    series = pd.Series(values, dtype="Int64")
    members = list(series.index)
    random.shuffle(members)  # type: ignore[attr-defined]
    assert distribution(series, tuple(members)) == distribution(series, tuple(series.index))


@given(VALUES)
def test_it_is_the_quartile_of_spreadsheets(values: list[int]) -> None:
    ordered = sorted(values)
    place = (len(ordered) - 1) * Decimal("0.25")
    low = ordered[int(place)]
    high = ordered[min(int(place) + 1, len(ordered) - 1)]
    expected = low + (place - int(place)) * (high - low)
    found = distribution(pd.Series(values, dtype="Int64"), tuple(range(len(values))))
    assert found.first_quartile == pytest.approx(expected)
