"""Share a whole out in proportion, so that the rounded parts still make the whole."""

from __future__ import annotations

from collections.abc import Sequence

EUROS_SHARED = 1000
"""The whole of the game, in euros."""


def share_out(amounts: Sequence[int], whole: int) -> tuple[int, ...]:
    """Return whole parts of `whole`, in proportion to amounts, that sum to it exactly.

    Largest remainder (Hamilton): each gets the integer part of whole * amount / total, and the
    units left go to the largest remainders, then to the largest amounts, then to the first.

    Raises:
        ValueError: an amount is negative, or all are zero.

    >>> share_out([1, 1, 1], 1000)
    (334, 333, 333)
    >>> share_out([2, 0, 1], 10)
    (7, 0, 3)
    """
    total = sum(amounts)
    if total <= 0 or min(amounts) < 0:
        raise ValueError(amounts)
    floors = [whole * amount // total for amount in amounts]
    remainders = [whole * amount % total for amount in amounts]
    order = sorted(range(len(amounts)), key=lambda i: (-remainders[i], -amounts[i], i))
    extra = set(order[: whole - sum(floors)])
    return tuple(floor + (rank in extra) for rank, floor in enumerate(floors))
