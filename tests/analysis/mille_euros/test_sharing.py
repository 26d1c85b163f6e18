from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetlocal.analysis.mille_euros.sharing import share_out

AMOUNTS = st.lists(st.integers(0, 10**14), min_size=1, max_size=40).filter(any)


def test_three_equal_parts_of_a_thousand() -> None:
    # 333.33 each; the euro left goes to the first.
    assert share_out([7, 7, 7], 1000) == (334, 333, 333)


def test_the_largest_remainders_get_what_is_left() -> None:
    # 1000 x (0.4167, 0.3333, 0.25) = 416.67, 333.33, 250: the euro left goes to the first.
    assert share_out([5, 4, 3], 1000) == (417, 333, 250)


@pytest.mark.parametrize("amounts", [[], [0, 0], [5, -1]])
def test_nothing_to_share_is_refused(amounts: list[int]) -> None:
    with pytest.raises(ValueError, match=r"\["):
        share_out(amounts, 1000)


@given(AMOUNTS, st.integers(0, 10**6))
def test_the_parts_make_the_whole_and_none_is_a_unit_away(amounts: list[int], whole: int) -> None:
    parts = share_out(amounts, whole)
    total = sum(amounts)
    assert sum(parts) == whole
    assert all(
        abs(part * total - whole * amount) < total
        for part, amount in zip(parts, amounts, strict=True)
    )


@given(AMOUNTS.filter(lambda amounts: len(set(amounts)) == len(amounts)), st.randoms())
def test_order_changes_nothing(amounts: list[int], random: object) -> None:
    shuffled = list(amounts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert dict(zip(amounts, share_out(amounts, 1000), strict=True)) == dict(
        zip(shuffled, share_out(shuffled, 1000), strict=True)
    )
