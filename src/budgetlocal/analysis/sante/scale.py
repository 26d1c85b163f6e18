"""The ruler of a gauge: where value, threshold and quartiles fall, as shares of its length."""

from __future__ import annotations

from dataclasses import dataclass

from budgetlocal.analysis.sante.reading import Reading

_MARGIN = 0.08


@dataclass(frozen=True, slots=True)
class Scale:
    """Places from 0 to 1; for drawing only."""

    value: float
    threshold: float | None
    is_ceiling: bool
    band: tuple[float, float] | None
    """First and third quartiles of the peers."""
    median: float | None
    zero: float | None
    """Where zero is, when some values are negative."""


def scale_of(reading: Reading) -> Scale | None:
    """Return the ruler of a gauge, None without a value or with nothing to compare it with."""
    if reading.value is None:
        return None
    place, threshold = reading.place, reading.threshold
    own = float(reading.value)
    band = None
    median = None
    if place is not None and place.has_band:
        spread = place.spread
        band = (float(spread.first_quartile or 0), float(spread.third_quartile or 0))
        median = float(spread.median or 0)
    bound = None if threshold is None else float(threshold.value)
    if band is None and bound is None:
        return None
    shown = [own, *(band or ()), *(() if median is None else (median,))]
    shown += [] if bound is None else [bound]
    low: float = min(0.0, *shown)
    high: float = max(0.0, *shown)
    span = (high - low) or 1.0
    low, high = low - (span * _MARGIN if low < 0 else 0), high + span * _MARGIN

    def at(number: float) -> float:
        return (number - low) / (high - low)

    return Scale(
        value=at(own),
        threshold=None if bound is None else at(bound),
        is_ceiling=threshold is not None and threshold.is_ceiling,
        band=None if band is None else (at(band[0]), at(band[1])),
        median=None if median is None else at(median),
        zero=at(0.0) if low < 0 else None,
    )
