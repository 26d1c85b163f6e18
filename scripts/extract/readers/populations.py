"""Legal populations of each year, from the tables of EPCI and of communes.

The table of EPCI gives both populations of its members for its own year. The table of communes
gives the municipale alone, of another year: which one is known by its national sum.
"""

from __future__ import annotations

from collections.abc import Iterator

from budgetlocal.reference.values import Kind
from extract.inputs import VERSIONS, Inputs
from extract.tables import ColumnKey, Table

SOURCE = "cog_epci"
MUNICIPALE, TOTALE = "insee.population.municipale", "insee.population.totale"
_GROUPINGS = {2021: "1.1.1", 2022: "2.3.1", 2023: "3.1.1", 2024: "4.0.0", 2025: "5.3.0"}
_COMMUNES = {2022: "1.1.1", 2023: "2.3.1", 2024: "4.0.0", 2025: "4.1.0", 2026: "6.0.0"}


def read(inputs: Inputs) -> Iterator[Table]:
    """Yield the populations of communes by year in force, then those of EPCI."""
    for year in sorted(_GROUPINGS.keys() | _COMMUNES):
        members, groups = _of_groupings(inputs, year)
        yield members
        yield _of_communes(inputs, year)
        if groups.columns:
            yield groups


def _of_groupings(inputs: Inputs, year: int) -> tuple[Table, Table]:
    version = _GROUPINGS.get(year, "")
    geography = VERSIONS.get(version, year)
    communes = Table(SOURCE, Kind.COMMUNE, geography, is_additive=True)
    groups = Table(SOURCE, Kind.EPCI, geography)
    for group in inputs.package(version, "epci") if version else ():
        groups.names[group["code"]] = group["nom"]
        _put(groups, group, year)
        for member in group["membres"]:
            _put(communes, member, year)
    return communes, groups


def _put(table: Table, entry: dict[str, object], year: int) -> None:
    for key, name in ((MUNICIPALE, "populationMunicipale"), (TOTALE, "populationTotale")):
        number = entry[name]
        if isinstance(number, int):
            table.put(ColumnKey(key, year, 0), str(entry["code"]), number)


def _of_communes(inputs: Inputs, year: int) -> Table:
    """Return the population that no table of EPCI gives: four islands, and all communes of 2026."""
    version = _COMMUNES.get(year, "")
    table = Table(SOURCE, Kind.COMMUNE, VERSIONS.get(version, year), is_additive=True)
    for commune in inputs.package(version, "communes") if version else ():
        if commune["type"] != "commune-actuelle" or "population" not in commune:
            continue
        if year == max(_COMMUNES) or commune["code"] in _ISLANDS:
            table.put(ColumnKey(MUNICIPALE, year, 0), commune["code"], commune["population"])
    return table


_ISLANDS = frozenset({"22016", "29083", "29155", "85113"})
"""Bréhat, Sein, Ouessant and Yeu, which no EPCI has as a member."""
