"""Every collectivité of a kind with what it can be chosen by: one frame, read once for an extract."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from budgetlocal.bundled import bundled
from budgetlocal.core.text import Text, bilingual
from budgetlocal.reference.communes import CODE, DEPARTEMENT, EPCI, EPCI_TYPE, EPT
from budgetlocal.reference.extract import MUNICIPALE, TOTALE, Extract
from budgetlocal.reference.values import Kind

if TYPE_CHECKING:
    import pandas as pd

POPULATION = "population"
"""Population totale of the latest year, the one that OFGL's euros per head divide by."""
POPULATION_YEAR = 2025


FARTHEST_POPULATION = 4
"""How many years the population may be from the exercice that it divides; beyond, no figure."""
KINDS = (Kind.COMMUNE, Kind.EPCI, Kind.DEPARTEMENT)
"""Who is compared, each with its like."""


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that communes can be chosen by."""

    key: str
    indicator: str
    exercice: int
    label: Text
    kind: Kind = Kind.COMMUNE
    """Whose figure it is: that of the commune, or of its EPCI."""


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
            Kind(entry.get("de", Kind.COMMUNE)),
        )
        for entry in tomllib.loads(path.read_text(encoding="utf-8"))["critere"]
    )


@lru_cache(maxsize=2)
def communes(extract: Extract) -> pd.DataFrame:
    """Return the communes of today, indexed by number: `reference.communes` and `population`.

    `population` is the population totale of `POPULATION_YEAR`, Int64, NA where unknown. The hundred
    communes whose population totale the sources lack (islands of the mainland and the Pacific) have
    their population municipale, that of the next year when need be.
    """
    frame = extract.communes()
    people = _legal_population(extract, POPULATION_YEAR).reindex(frame.index)
    next_year = column(extract, MUNICIPALE, POPULATION_YEAR + 1).reindex(frame.index)
    frame[POPULATION] = people.fillna(next_year)
    return frame


def _legal_population(extract: Extract, year: int) -> pd.Series:
    """Return the population totale of the communes, else the municipale, Int64 by number."""
    totale = column(extract, TOTALE, year)
    return totale.combine_first(column(extract, MUNICIPALE, year))


@lru_cache(maxsize=8)
def universe(extract: Extract, kind: Kind) -> pd.DataFrame:
    """Return the collectivités of a kind with the columns of `communes`, for any kind of `KINDS`.

    What has no meaning for a kind is NA or "".
    """
    import pandas as pd

    if kind is Kind.COMMUNE:
        return communes(extract)
    frame = extract.groupings(kind)
    frame[EPCI] = pd.array([pd.NA] * len(frame), dtype="Int64")
    frame[EPT] = frame[EPCI]
    people, _ = inhabitants(extract, kind, POPULATION_YEAR)
    frame[POPULATION] = people.reindex(frame.index)
    return frame


@lru_cache(maxsize=32)
def inhabitants(extract: Extract, kind: Kind, exercice: int) -> tuple[pd.Series, int]:
    """Return the population totale that euros of an exercice are divided by, and its year.

    That of the exercice, else of the nearest year known. Int64 by number; empty when the nearest is
    more than `FARTHEST_POPULATION` years away. A département counts its communes.
    """
    years = extract.indicator(TOTALE).years
    year = min(years, key=lambda each: (abs(each - exercice), each))
    if abs(year - exercice) > FARTHEST_POPULATION:
        return column(extract, TOTALE, year).iloc[:0], year
    if kind is Kind.DEPARTEMENT:
        return _of_departements(extract, exercice, year), year
    if kind is Kind.COMMUNE:
        return _legal_population(extract, year), year
    return column(extract, TOTALE, year, kind), year


def _of_departements(extract: Extract, exercice: int, year: int) -> pd.Series:
    """Return the inhabitants of each département; NA when one of its communes is unknown.

    The few communes that have no population of that year (islands, communes that were merged then)
    count with that of the latest year.
    """
    import pandas as pd

    frame = communes(extract)
    people = _legal_population(extract, year).reindex(frame.index).fillna(frame[POPULATION])
    special = {case["code"]: case for case in _special() if exercice >= case["depuis"]}
    totals: dict[int, int | None] = {}
    codes = extract.groupings(Kind.DEPARTEMENT)[CODE]
    for number, code in zip(codes.index.tolist(), codes.tolist(), strict=True):
        case = special.get(code, {})
        inside = frame[DEPARTEMENT].isin(case.get("departements", [code]))
        if "type" in case:
            inside &= frame[EPCI_TYPE] == case["type"]
        if "hors_type" in case:
            inside &= frame[EPCI_TYPE] != case["hors_type"]
        known = people[inside].dropna()
        totals[number] = int(known.sum()) if len(known) == int(inside.sum()) > 0 else None
    return pd.Series(totals, dtype="Int64")


@cache
def _special() -> tuple[dict[str, Any], ...]:
    path = bundled("resources", "comparaison", "departements.toml")
    return tuple(tomllib.loads(path.read_text(encoding="utf-8"))["cas"])


@lru_cache(maxsize=64)
def column(extract: Extract, indicator: str, exercice: int, kind: Kind = Kind.COMMUNE) -> pd.Series:
    """Return the figures of all those of a kind that a source lists, indexed by their number.

    In the form of `Extract.column`: Int64 cents, Int64 or Float64; NA is secret or missing.

    Raises:
        KeyError: no such indicator.

    """
    frame = extract.column(indicator, exercice, kind=kind)
    series: pd.Series = frame.set_index("collectivite_id")["value"]
    return series


def criterion_values(extract: Extract, criterion: Criterion) -> pd.Series:
    """Return the figure of a criterion for each commune, indexed by number; NA where unknown."""
    frame = communes(extract)
    values = column(extract, criterion.indicator, criterion.exercice, criterion.kind)
    if criterion.kind is Kind.EPCI:
        return frame[EPCI].map(values)
    return values.reindex(frame.index)


def known(extract: Extract, numbers: Sequence[int], kind: Kind = Kind.COMMUNE) -> tuple[int, ...]:
    """Return the numbers that are collectivités of today of a kind, in their order."""
    index = universe(extract, kind).index
    return tuple(number for number in numbers if number in index)
