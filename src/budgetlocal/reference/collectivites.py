"""Collectivités as the extract stores them, turned into values."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from budgetlocal.reference.values import (
    KIND_CODES,
    Collectivite,
    Event,
    EventKind,
    Kind,
    Today,
)

_COLUMNS = (
    "id, kind, code, siren, name, departement, region, arrondissement, type, regime, epci_id,"
    " ept_id, population, population_year, postcodes, is_current, successor_id"
)
_KINDS = tuple(Kind)
_CHANGED = frozenset({EventKind.ENLARGED, EventKind.SPLIT})


def by_id(connection: sqlite3.Connection, number: int) -> Collectivite | None:
    """Return a collectivité by its number, None when there is none."""
    found = _select(connection, "id = ?", (number,))
    return found[0] if found else None


def by_ids(connection: sqlite3.Connection, numbers: Sequence[int]) -> tuple[Collectivite, ...]:
    """Return collectivités in the order of their numbers as given."""
    holes = ", ".join("?" * len(numbers))
    found = {row.id: row for row in _select(connection, f"id IN ({holes})", numbers)}
    return tuple(found[number] for number in numbers)


def by_code(connection: sqlite3.Connection, kind: Kind, code: str) -> Collectivite | None:
    """Return the collectivité of today with a code; else the one that had it; else None."""
    condition = "kind = ? AND code = ? ORDER BY is_current DESC"
    found = _select(connection, condition, (KIND_CODES[kind], code))
    return found[0] if found else None


def by_siren(connection: sqlite3.Connection, siren: str) -> tuple[Collectivite, ...]:
    """Return the collectivités with a SIREN: Paris has one for its commune and its département."""
    return _select(connection, "siren = ? AND siren <> '' ORDER BY id", (siren,))


def members(connection: sqlite3.Connection, grouping: int) -> tuple[Collectivite, ...]:
    """Return the communes of an EPCI or EPT, by code."""
    condition = "epci_id = ? UNION ALL SELECT {} FROM collectivite WHERE ept_id = ? ORDER BY code"
    return _select(connection, condition.format(_COLUMNS), (grouping, grouping))


def communes_of(connection: sqlite3.Connection, departement: int) -> tuple[Collectivite, ...]:
    """Return the communes of today of a département, by code."""
    condition = (
        "kind = 0 AND is_current AND departement ="
        " (SELECT code FROM collectivite WHERE id = ? AND kind = ?) ORDER BY code"
    )
    return _select(connection, condition, (departement, KIND_CODES[Kind.DEPARTEMENT]))


def departements_of(connection: sqlite3.Connection, region: int) -> tuple[Collectivite, ...]:
    """Return the départements of today of a région, by code."""
    condition = (
        "kind = ? AND is_current AND region ="
        " (SELECT code FROM collectivite WHERE id = ? AND kind = ?) ORDER BY code"
    )
    parameters = (KIND_CODES[Kind.DEPARTEMENT], region, KIND_CODES[Kind.REGION])
    return _select(connection, condition, parameters)


def history(connection: sqlite3.Connection, commune: int) -> tuple[Event, ...]:
    """Return what happened to the codes that lead to a commune, oldest first."""
    rows = connection.execute(
        "SELECT kind, code, name, year, seen FROM evenement WHERE commune_id = ?"
        " ORDER BY year, code, ordinal",
        (commune,),
    )
    return tuple(Event(EventKind(kind), *rest) for kind, *rest in rows)


def neighbours(connection: sqlite3.Connection, commune: int) -> tuple[Collectivite, ...]:
    """Return the communes that touch a commune, by code; none for an island of its own."""
    condition = "id IN (SELECT voisine_id FROM voisinage WHERE commune_id = ?) ORDER BY code"
    return _select(connection, condition, (commune,))


def predecessors(connection: sqlite3.Connection, commune: int) -> tuple[Collectivite, ...]:
    """Return the communes that have been, on the territory of one of today, by code."""
    return _select(connection, "successor_id = ? ORDER BY code", (commune,))


def today(connection: sqlite3.Connection, code: str, year: int | None) -> Today | None:
    """Return the commune of today that an INSEE code of a year stands for.

    Without a year, a code in use today stands for itself. With one, the events tell whether the
    code meant another territory then. None when no list has the code.
    """
    living = _select(connection, "kind = 0 AND is_current AND code = ?", (code,))
    rows = connection.execute(
        "SELECT kind, name, commune_id, year, seen FROM evenement WHERE code = ? ORDER BY ordinal",
        (code,),
    ).fetchall()
    events = [
        (Event(EventKind(kind), code, name, since, seen), commune)
        for kind, name, commune, since, seen in rows
    ]
    if living:
        later = (event for event, _ in events if event.kind in _CHANGED)
        return Today(living[0], tuple(e for e in later if year is not None and year < e.year))
    if not events:
        return None
    commune = by_id(connection, events[-1][1])
    return None if commune is None else Today(commune, tuple(event for event, _ in events))


def _select(
    connection: sqlite3.Connection, condition: str, parameters: Iterable[object]
) -> tuple[Collectivite, ...]:
    sql = f"SELECT {_COLUMNS} FROM collectivite WHERE {condition}"  # noqa: S608 - our own conditions
    return tuple(_collectivite(row) for row in connection.execute(sql, tuple(parameters)))


def _collectivite(row: tuple[object, ...]) -> Collectivite:
    number, kind, code, siren, name, departement, region, arrondissement, *rest = row
    epci_type, regime, epci, ept, population, year, postcodes, is_current, successor = rest
    return Collectivite(
        id=_integer(number),
        kind=_KINDS[_integer(kind)],
        code=str(code),
        siren=str(siren),
        name=str(name),
        departement=str(departement),
        region=str(region),
        arrondissement=str(arrondissement),
        type=str(epci_type),
        regime=str(regime),
        epci_id=_optional(epci),
        ept_id=_optional(ept),
        population=_optional(population),
        population_year=_optional(year),
        postcodes=tuple(str(postcodes).split()),
        is_current=bool(is_current),
        successor_id=_optional(successor),
    )


def _integer(cell: object) -> int:
    if not isinstance(cell, int):
        raise TypeError(cell)
    return cell


def _optional(cell: object) -> int | None:
    return None if cell is None else _integer(cell)
