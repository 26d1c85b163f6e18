"""Exact growth of whole cents: a rate in millionths, half a cent rounded away from zero."""

from __future__ import annotations

from typing import TYPE_CHECKING

from budgetlocal.core.money import Cents

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PPM = 1_000_000
"""A rate of 1 (100 %) in millionths: 2,5 % is 25 000."""
LARGEST: Cents = 2 * 10**12
"""Above it, an amount times a growth factor could leave 64 bits."""


def scaled(cents: Cents, numerator: int, denominator: int = PPM) -> Cents:
    """Return cents * numerator / denominator, half a cent rounded away from zero.

    >>> scaled(100, 1_025_000), scaled(-1, 500_000), scaled(3, 1, 2)
    (103, -1, 2)
    """
    product = cents * numerator
    sign = -1 if (product < 0) != (denominator < 0) else 1
    size = abs(denominator)
    return sign * ((abs(product) + size // 2) // size)


def grown(cents: Cents, ppm: int) -> Cents:
    """Return an amount a year later.

    >>> grown(100_00, 25_000), grown(-33, 500_000)
    (10250, -50)
    """
    return scaled(cents, PPM + ppm)


def grown_all(cents: NDArray[np.int64], ppm: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return amounts a year later, each at its own rate; the same rounding as `grown`.

    No amount may pass `LARGEST` and no rate 100 %, so that the products stay within 64 bits.
    """
    import numpy as np

    size = (np.abs(cents) * (PPM + ppm) + PPM // 2) // PPM
    return np.sign(cents) * size
