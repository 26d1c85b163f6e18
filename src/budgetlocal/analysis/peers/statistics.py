"""Where one value stands among others: quartiles, median, weighted mean, share below."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from budgetlocal.core.money import Cents

if TYPE_CHECKING:
    import pandas as pd

_STEP = Decimal("0.000001")


@dataclass(frozen=True, slots=True)
class Distribution:
    """Values of a group per inhabitant (or as they are), without the one compared."""

    members: int
    """How many the group has."""
    known: int
    """How many of them have the figure."""
    low: Decimal | None
    first_quartile: Decimal | None
    median: Decimal | None
    third_quartile: Decimal | None
    high: Decimal | None
    weighted_mean: Decimal | None
    """Sum of amounts over sum of inhabitants, as the DGCL counts; None without inhabitants."""

    @property
    def missing(self) -> int:
        """How many members lack the figure."""
        return self.members - self.known


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a value stands: how many are below and above, no rank and no mark."""

    below: int
    above: int
    known: int

    @property
    def share_below(self) -> Decimal | None:
        """Return the share of the known values that are lower, None when there is none."""
        return Decimal(self.below) / self.known if self.known else None


def per_head(amounts: pd.Series, inhabitants: pd.Series) -> pd.Series:
    """Return euros per inhabitant (Float64) from cents; NA where one is unknown or nobody lives."""
    people = inhabitants.reindex(amounts.index)
    return amounts.astype("Float64") / 100 / people.where(people > 0).astype("Float64")


def distribution(
    values: pd.Series,
    members: tuple[int, ...],
    *,
    amounts: pd.Series | None = None,
    inhabitants: pd.Series | None = None,
) -> Distribution:
    """Return the spread of the values of some members.

    Quartiles by linear interpolation between order statistics (type 7 of Hyndman and Fan, the
    usual one of spreadsheets: QUARTILE.INC). The weighted mean counts only the members whose
    amount and inhabitants are both known.

    Args:
        values: by number; NA is unknown.
        members: the group.
        amounts: cents by number, for the weighted mean.
        inhabitants: by number, for the weighted mean.

    """
    found = values.reindex(list(members)).dropna().astype("float64")
    quantiles = found.quantile([0.0, 0.25, 0.5, 0.75, 1.0]) if len(found) else None
    low, first, median, third, high = (
        (None,) * 5 if quantiles is None else (_decimal(value) for value in quantiles)
    )
    return Distribution(
        members=len(members),
        known=len(found),
        low=low,
        first_quartile=first,
        median=median,
        third_quartile=third,
        high=high,
        weighted_mean=_weighted(amounts, inhabitants, members),
    )


def standing(
    value: Decimal | float | None, values: pd.Series, members: tuple[int, ...]
) -> Standing:
    """Return how many of the members are below and above a value; none when it is unknown."""
    found = values.reindex(list(members)).dropna().astype("float64")
    if value is None:
        return Standing(0, 0, 0)
    own = float(value)
    return Standing(int((found < own).sum()), int((found > own).sum()), len(found))


def _weighted(
    amounts: pd.Series | None, inhabitants: pd.Series | None, members: tuple[int, ...]
) -> Decimal | None:
    if amounts is None or inhabitants is None:
        return None
    cents = amounts.reindex(list(members))
    people = inhabitants.reindex(list(members))
    both = cents.notna() & people.where(people > 0).notna()
    total_people = int(people[both].sum())
    if not total_people:
        return None
    total: Cents = int(cents[both].sum())
    return (Decimal(total) / 100 / total_people).quantize(_STEP)


def _decimal(value: float) -> Decimal:
    return Decimal(repr(float(value))).quantize(_STEP)
