"""Every commune with what it can be chosen by: one frame, read once for an extract."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from budgetlocal.bundled import bundled
from budgetlocal.core.text import Text, bilingual
from budgetlocal.reference.extract import TOTALE, Extract
from budgetlocal.reference.values import Kind

if TYPE_CHECKING:
    import pandas as pd

POPULATION = "population"
"""Population totale of the latest year, the one that OFGL's euros per head divide by."""
POPULATION_YEAR = 2025


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that communes can be chosen by."""

    key: str
    indicator: str
    exercice: int
    label: Text


@cache
def criteria() -> tuple[Criterion, ...]:
    """Return the criteria of `resources/comparaison/criteres.toml`, in the order shown."""
    path = bundled("resources", "comparaison", "criteres.toml")
    return tuple(
        Criterion(
            entry["cle"],
            entry["indicateur"],
            entry["exercice"],
            bilingual(entry["fr"], entry["en"]),
        )
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))["critere"]
    )


@lru_cache(maxsize=2)
def communes(extract: Extract) -> pd.DataFrame:
    """Return the communes of today, indexed by number: `reference.communes` and `population`.

    `population` is the population totale of `POPULATION_YEAR`, Int64, NA where unknown.
    """
    frame = extract.communes()
    frame[POPULATION] = column(extract, TOTALE, POPULATION_YEAR).reindex(frame.index)
    return frame


@lru_cache(maxsize=64)
def column(extract: Extract, indicator: str, exercice: int) -> pd.Series:
    """Return the figures of all communes that a source lists, indexed by their number.

    In the form of `Extract.column`: Int64 cents, Int64 or Float64; NA is secret or missing.

    Raises:
        KeyError: no such indicator.

    """
    frame = extract.column(indicator, exercice, kind=Kind.COMMUNE)
    series: pd.Series = frame.set_index("collectivite_id")["value"]
    return series


def known(extract: Extract, numbers: Sequence[int]) -> tuple[int, ...]:
    """Return the numbers that are communes of today, in their order."""
    index = communes(extract).index
    return tuple(number for number in numbers if number in index)
