"""How other communes spread their spending over the functions of the M57, in 2024."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from budgetlocal.reference.extract import TOTALE, Extract
from budgetlocal.reference.values import Kind

if TYPE_CHECKING:
    import pandas as pd

EXERCICE = 2024
HEADINGS = tuple("012345678")
"""First digits of the M57 functions; 9 is in reserve and empty."""
INDICATOR = "dgfip_fonction.f{}"
LEAST_PEERS = 10
"""Fewer communes give no median (method of the project, section 4.3: 5 to 10 peers)."""
_SHARE_STEP = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class HeadingShare:
    """The part of one heading among some communes, as ratios of their spending."""

    heading: str
    low: Decimal
    """First quartile."""
    median: Decimal
    high: Decimal
    """Third quartile."""


@dataclass(frozen=True, slots=True)
class Profile:
    """How a group of communes spreads its spending: operating and equipment together, 2024."""

    headings: tuple[HeadingShare, ...]
    count: int
    """Communes counted."""
    population_from: int
    population_to: int


def profile(extract: Extract, members: tuple[int, ...]) -> Profile | None:
    """Return the quartiles of each heading's share; None with fewer than ten communes known.

    Operating and equipment spending added up by the producer, function 01 within heading 0: to be
    held against `Part.BOTH` alone. Communes that no source lists are left out: `count` tells.

    Args:
        extract: the bundled extract.
        members: numbers of communes in the extract.

    """
    shares = _shares(extract)
    found = shares.loc[shares.index.intersection(list(members))]
    if len(found) < LEAST_PEERS:
        return None
    quartiles = found.drop(columns=TOTALE).quantile([0.25, 0.5, 0.75])
    return Profile(
        headings=tuple(
            HeadingShare(heading, *(_ratio(value) for value in quartiles[heading]))
            for heading in HEADINGS
        ),
        count=len(found),
        population_from=int(found[TOTALE].min()),
        population_to=int(found[TOTALE].max()),
    )


def nearest_in_population(
    extract: Extract, population: int, count: int, *, but: int | None = None
) -> tuple[int, ...]:
    """Return the communes that present functions and are nearest in population, by number.

    Ties go to the smaller number, so that the same question has the same answer.
    """
    shares = _shares(extract)
    gap = (shares[TOTALE] - population).abs().drop(index=[but] if but else [], errors="ignore")
    return tuple(int(number) for number in gap.sort_values(kind="stable").index[:count])


def euros_misplaced(extract: Extract, members: tuple[int, ...]) -> int:
    """Return how wrong a guess by the median is among communes that can be checked.

    Each is guessed from the others, and half the sum of the gaps is the money put under a wrong
    heading; the mean of it, in euros out of 1 000.
    """
    import numpy as np

    shares = _shares(extract)
    found = shares.loc[shares.index.intersection(list(members)), list(HEADINGS)].to_numpy()
    wrong = []
    for rank, real in enumerate(found):
        median = np.median(np.delete(found, rank, axis=0), axis=0)
        wrong.append(float(np.abs(median / median.sum() - real).sum()) / 2)
    return round(float(np.mean(wrong)) * 1000)


@lru_cache(maxsize=2)
def _shares(extract: Extract) -> pd.DataFrame:
    """Return the share of each heading and the population, one row per commune that has all."""
    import pandas as pd

    columns = {heading: _column(extract, INDICATOR.format(heading)) for heading in HEADINGS}
    amounts = pd.DataFrame(columns).dropna().astype("float64")
    amounts = amounts[amounts.sum(axis=1) > 0]
    shares = amounts.div(amounts.sum(axis=1), axis=0)
    shares[TOTALE] = _column(extract, TOTALE).reindex(shares.index)
    return shares.dropna().sort_index()


def _column(extract: Extract, key: str) -> pd.Series:
    frame = extract.column(key, EXERCICE, kind=Kind.COMMUNE)
    return frame.set_index("collectivite_id")["value"]


def _ratio(value: float) -> Decimal:
    return Decimal(repr(float(value))).quantize(_SHARE_STEP)
