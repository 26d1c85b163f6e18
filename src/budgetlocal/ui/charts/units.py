"""The unit of a chart, chosen once for all its numbers, and the steps of its axis."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from budgetlocal.core.display_unit import DisplayUnit, display_unit
from budgetlocal.core.formatting import decimal_number

__all__ = ["DisplayUnit", "axis_ticks", "display_unit", "tick_labels"]

_NICE_STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))


def axis_ticks(low: float, high: float, most: int) -> tuple[Decimal, ...]:
    """Return round graduations that lie within [low, high], at most `most` of them (and 2)."""
    if not high > low:
        return (Decimal(repr(float(low))),)
    start, end = Decimal(repr(float(low))), Decimal(repr(float(high)))
    raw = (end - start) / max(1, most - 1)
    power = Decimal(1).scaleb(raw.adjusted())
    step = next(power * nice for nice in _NICE_STEPS if power * nice >= raw)
    first = (start / step).to_integral_value(rounding="ROUND_CEILING")
    last = (end / step).to_integral_value(rounding="ROUND_FLOOR")
    return tuple(step * rank for rank in range(int(first), int(last) + 1))


def tick_labels(ticks: Iterable[Decimal]) -> tuple[str, ...]:
    """Return the graduations as French numbers, all with the decimals that the finest needs."""
    values = tuple(ticks)
    decimals = max((_decimals(value) for value in values), default=0)
    return tuple(decimal_number(value, decimals) for value in values)


def _decimals(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
