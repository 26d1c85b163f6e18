"""The bundled extract: reference data on every collectivité, offline and read-only."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Self

from budgetlocal.bundled import bundled
from budgetlocal.reference import collectivites, communes, groupings, outlines, search, series
from budgetlocal.reference.database import connect
from budgetlocal.reference.series import Catalogue, Serie
from budgetlocal.reference.values import (
    KIND_CODES,
    Collectivite,
    Event,
    Indicator,
    Kind,
    Population,
    Today,
    Value,
)

if TYPE_CHECKING:
    import pandas as pd

MUNICIPALE, TOTALE = "insee.population.municipale", "insee.population.totale"


class Extract:
    """The extract, open; any thread may ask, each through its own connection."""

    def __init__(self, path: Path) -> None:
        """Take the file; `open` is the way in."""
        self._path = path
        self._local = threading.local()
        self._lock = threading.Lock()
        self._connections: list[sqlite3.Connection] = []
        self._catalogue: Catalogue | None = None

    @classmethod
    def open(cls, path: Path | None = None) -> Self:
        """Return the extract at a path, the bundled one by default.

        Raises:
            UserError: the file is missing, damaged, or of another version.
            FileNotFoundError: the installation has no extract at all.

        """
        extract = cls(bundled("data", "extract.sqlite") if path is None else path)
        extract._connection()
        return extract

    def close(self) -> None:
        """Close every connection; none may be in use."""
        with self._lock:
            while self._connections:
                self._connections.pop().close()
        self._local = threading.local()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def search(
        self, text: str, *, kinds: Iterable[Kind] | None = None, limit: int = 20
    ) -> tuple[Collectivite, ...]:
        """Return what a name, an INSEE code, a SIREN or the start of a postcode finds, best first.

        Accents, hyphens, apostrophes and capitals do not count; "st" is "saint". Exact names come
        first, then names that begin with the text, then those that hold each word; former names
        and old codes find the commune of today.
        """
        connection = self._connection()
        found = search.found_ids(connection, text, kinds=kinds, limit=limit)
        return collectivites.by_ids(connection, found)

    def collectivite(self, number: int) -> Collectivite | None:
        """Return a collectivité by its number in this extract, None when there is none."""
        return collectivites.by_id(self._connection(), number)

    def by_code(self, kind: Kind, code: str) -> Collectivite | None:
        """Return the collectivité of today with a code; else the one that had it; else None."""
        return collectivites.by_code(self._connection(), kind, code)

    def by_siren(self, siren: str) -> tuple[Collectivite, ...]:
        """Return the collectivités with a SIREN."""
        return collectivites.by_siren(self._connection(), siren)

    def today(self, insee_code: str, year: int | None = None) -> Today | None:
        """Return the commune of today that an INSEE code of a year stands for, and what happened.

        None when no list at hand has the code. Codes of municipal arrondissements, of communes
        déléguées and associées lead to their commune.
        """
        return collectivites.today(self._connection(), insee_code, year)

    def predecessors(self, commune_id: int) -> tuple[Collectivite, ...]:
        """Return the communes that have been on the territory of one, and have figures of theirs."""
        return collectivites.predecessors(self._connection(), commune_id)

    def members(self, grouping_id: int) -> tuple[Collectivite, ...]:
        """Return the communes of an EPCI or EPT, by code; none for one that has been."""
        return collectivites.members(self._connection(), grouping_id)

    def neighbours(self, commune_id: int) -> tuple[Collectivite, ...]:
        """Return the communes whose outlines share a side with that of one, by code."""
        return collectivites.neighbours(self._connection(), commune_id)

    def communes_of(self, departement_id: int) -> tuple[Collectivite, ...]:
        """Return the communes of a département, by code."""
        return collectivites.communes_of(self._connection(), departement_id)

    def departements_of(self, region_id: int) -> tuple[Collectivite, ...]:
        """Return the départements of a région, by code."""
        return collectivites.departements_of(self._connection(), region_id)

    def history(self, commune_id: int) -> tuple[Event, ...]:
        """Return what happened to the codes that lead to a commune of today, oldest first."""
        return collectivites.history(self._connection(), commune_id)

    def communes(self) -> pd.DataFrame:
        """Return every commune of today in one frame (columns of `reference.communes`)."""
        return communes.communes(self._connection())

    def groupings(self, kind: Kind) -> pd.DataFrame:
        """Return every EPCI, EPT or département of today (columns of `reference.groupings`)."""
        return groupings.groupings(self._connection(), kind)

    def former_codes(self, exercice: int) -> dict[int, frozenset[str]]:
        """Return, by commune whose territory has changed since an exercice, the codes it then had."""
        return groupings.former_codes(self._connection(), exercice)

    def indicators(self) -> tuple[Indicator, ...]:
        """Return every indicator, by key."""
        return tuple(self._read_catalogue().indicators.values())

    def indicator(self, key: str) -> Indicator:
        """Return one indicator.

        Raises:
            KeyError: no such indicator.

        """
        return self._read_catalogue().indicators[key]

    def series_of(self, indicator_key: str) -> tuple[Serie, ...]:
        """Return the series of an indicator, by exercice, the source to prefer first."""
        series = self._read_catalogue().series.values()
        return tuple(serie for serie in series if serie.indicator == indicator_key)

    def connection(self) -> sqlite3.Connection:
        """Return a new read-only connection, for the caller to close."""
        return connect(self._path)

    def sheet(self, collectivite_id: int) -> tuple[Value, ...]:
        """Return all that is known of a collectivité, by indicator and exercice.

        A figure that the sources hide or lack is there without a number, with the reason. Figures
        of sources that cover other collectivités only are left out.
        """
        connection = self._connection()
        owner = collectivites.by_id(connection, collectivite_id)
        if owner is None:
            return ()
        return series.sheet(
            connection,
            self._read_catalogue(),
            owner.id,
            owner.kind,
            is_current=owner.is_current,
        )

    def column(
        self, indicator_key: str, exercice: int, *, kind: Kind, former: bool = False
    ) -> pd.DataFrame:
        """Return a frame of `collectivite_id` and `value`, one row for each one the sources list.

        Values are Int64 cents when the unit is euros, Int64 for whole numbers and for the rank of a
        class in `Indicator.modalities`, Float64 for the rest; NA is secret or missing, and those
        that no source lists have no row. `former` adds the collectivités that
        have been, which national sums of past years need.

        Raises:
            KeyError: no such indicator.

        """
        catalogue = self._read_catalogue()
        unit = catalogue.indicators[indicator_key].unit
        numbers = self.numbers(kind, former=former)
        return series.column(
            self._connection(), catalogue.column(indicator_key, exercice), numbers, unit
        )

    def populations(self, collectivite_id: int) -> tuple[Population, ...]:
        """Return the legal populations of each year known, in order."""
        figures = {
            (value.indicator, value.exercice): value.number
            for value in self.sheet(collectivite_id)
            if value.indicator in {MUNICIPALE, TOTALE}
        }
        return tuple(
            Population(
                year, _whole(figures.get((MUNICIPALE, year))), _whole(figures.get((TOTALE, year)))
            )
            for year in sorted({year for _, year in figures})
        )

    def outline(self, collectivite_id: int) -> bytes | None:
        """Return the outline as WKB (MultiPolygon, longitude and latitude), None without one.

        Communes and départements have one. Points lie on a grid of 1/10 000 of a degree that
        neighbours share.
        """
        found = self.shape(collectivite_id)
        return outlines.wkb(found) if found else None

    def shape(self, collectivite_id: int) -> tuple[outlines.Polygon, ...]:
        """Return the outline as polygons of grid points (`outlines.GRID` steps a degree), or none."""
        row = (
            self._connection()
            .execute("SELECT data FROM contour WHERE id = ?", (collectivite_id,))
            .fetchone()
        )
        return () if row is None else outlines.unpack(row[0])

    def numbers(self, kind: Kind, *, former: bool = False) -> range:
        """Return the numbers of the collectivités of a kind, those that have been on request."""
        low, high = (
            self._connection()
            .execute(
                "SELECT min(id), max(id) FROM collectivite WHERE kind = ? AND is_current >= ?",
                (KIND_CODES[kind], 0 if former else 1),
            )
            .fetchone()
        )
        return range(low, high + 1)

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = connect(self._path)
            self._local.connection = connection
            with self._lock:
                self._connections.append(connection)
        return connection

    def _read_catalogue(self) -> Catalogue:
        if self._catalogue is None:
            self._catalogue = Catalogue(self._connection())
        return self._catalogue


def _whole(number: object) -> int | None:
    return None if number is None else int(str(number))
