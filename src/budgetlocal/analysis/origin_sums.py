"""The arithmetic of origins, the same for an explanation and for `budgetlocal verifier`."""

from __future__ import annotations

from collections.abc import Sequence

from budgetlocal.analysis.mille_euros.sharing import share_out
from budgetlocal.core.money import Cents
from budgetlocal.core.origins import SharedOrigin


def sum_factors(sign: str, count: int) -> list[int]:
    """Return how each term of a sum counts; the minus of one term is its opposite.

    >>> sum_factors("-", 2), sum_factors("-", 1), sum_factors("+", 2)
    ([1, -1], [-1], [1, 1])
    """
    if sign == "-" and count == 1:
        return [-1]
    return [1 if rank == 0 or sign == "+" else -1 for rank in range(count)]


def shared_euros(origin: SharedOrigin, amounts: Sequence[Cents | None]) -> Cents | None:
    """Return the whole euros of the part shown, in cents; None when an amount is unknown."""
    known = [amount for amount in amounts if amount is not None]
    if len(known) < len(amounts) or min(known) < 0 or sum(known) <= 0:
        return None
    return share_out(known, origin.whole)[origin.rank] * 100
