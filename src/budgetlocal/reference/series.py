"""Figures of the extract: indicators, the sheet of a collectivité, a column over a whole kind."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from budgetlocal.core.text import Text, bilingual
from budgetlocal.reference.codec import CHUNK, Entry, decode_one, marks_and_base
from budgetlocal.reference.database import block_id, serie_of
from budgetlocal.reference.values import (
    KIND_CODES,
    Absence,
    Coverage,
    Indicator,
    Kind,
    Perimeter,
    Source,
    Unit,
    Value,
)

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

FIRST_NUMBER = 3
"""Marks below it are no numbers: not listed, secret, missing."""
_CENTS = 2
_KINDS = tuple(Kind)
COLLECTIVITE, VALUE = "collectivite_id", "value"
"""Columns of a frame."""


@dataclass(frozen=True, slots=True)
class Serie:
    """One indicator of one exercice from one source."""

    id: int
    indicator: str
    exercice: int
    source: str
    decimals: int
    full_kinds: int

    @property
    def step(self) -> Decimal:
        """The step of the published figures."""
        return Decimal(1).scaleb(-self.decimals)

    def means_to_list(self, kind: Kind) -> bool:
        """Whether the source lists a kind as a whole, so that one left out is missing."""
        return bool(self.full_kinds >> KIND_CODES[kind] & 1)


class Catalogue:
    """Every indicator and series, read once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read the small tables; no figure."""
        self.sources = _sources(connection)
        self.series = _series(connection)
        self.indicators = _indicators(connection, self.series, self.sources)
        self._by_column: dict[tuple[str, int], list[Serie]] = defaultdict(list)
        for serie in self.series.values():
            self._by_column[serie.indicator, serie.exercice].append(serie)

    def column(self, indicator: str, exercice: int) -> list[Serie]:
        """Return the series of a column, the one to prefer first."""
        return self._by_column.get((indicator, exercice), [])


def sheet(
    connection: sqlite3.Connection,
    catalogue: Catalogue,
    number: int,
    kind: Kind,
    *,
    is_current: bool,
) -> tuple[Value, ...]:
    """Return all that is known of a collectivité, by indicator and exercice.

    Of two sources, the known and more precise figure is given. A figure is missing when the source
    says so, or lists nearly all of the kind but not this one.
    """
    chunk, place = divmod(number, CHUNK)
    rows = connection.execute(
        "SELECT id, data FROM bloc WHERE id BETWEEN ? AND ?",
        (block_id(chunk, 0), block_id(chunk + 1, 0) - 1),
    )
    entries = {serie_of(block): decode_one(data, place) for block, data in rows}
    found: dict[tuple[str, int], tuple[Serie, Entry]] = {}
    for serie in catalogue.series.values():
        entry = entries.get(serie.id)
        if entry is None and is_current and serie.means_to_list(kind):
            entry = Absence.MISSING
        if entry is None:
            continue
        key = (serie.indicator, serie.exercice)
        if key not in found or (isinstance(entry, int) and isinstance(found[key][1], Absence)):
            found[key] = (serie, entry)
    return tuple(_value(catalogue, serie, entry) for serie, entry in found.values())


def column(
    connection: sqlite3.Connection, series: list[Serie], numbers: range, unit: Unit
) -> pd.DataFrame:
    """Return one figure per collectivité that a source lists, among a range of numbers.

    The frame has `collectivite_id` and `value`: Int64 cents when the unit is euros, Int64 for
    whole numbers and for the rank of a class in `Indicator.modalities`, Float64 for the rest; NA
    is secret or missing.
    """
    import numpy as np
    import pandas as pd

    marks = np.zeros(len(numbers), dtype=np.int8)
    values = np.zeros(len(numbers), dtype=np.int64)
    decimals = max((serie.decimals for serie in series), default=0)
    for serie in series:
        own_marks, own_values = read_serie(connection, serie, numbers)
        better = (
            (own_marks > 0) & (marks < FIRST_NUMBER) & ((marks == 0) | (own_marks >= FIRST_NUMBER))
        )
        marks[better] = np.minimum(own_marks[better], FIRST_NUMBER)
        values[better] = own_values[better] * 10 ** (decimals - serie.decimals)
    listed = np.flatnonzero(marks)
    unknown = marks[listed] < FIRST_NUMBER
    kept = values[listed]
    if unit is Unit.EUROS:
        frame_values = pd.array(kept * 10 ** (_CENTS - decimals), dtype="Int64")
    elif decimals == 0:
        frame_values = pd.array(kept, dtype="Int64")
    else:
        frame_values = pd.array(kept / 10**decimals, dtype="Float64")
    frame_values[unknown] = pd.NA
    return pd.DataFrame({COLLECTIVITE: listed + numbers.start, VALUE: frame_values})


def read_serie(
    connection: sqlite3.Connection, serie: Serie, numbers: range
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the mark and the whole number of each collectivité of a range.

    Marks: 0 not listed, 1 secret, 2 missing, 3 a number.
    """
    import numpy as np

    marks = np.zeros(len(numbers), dtype=np.int64)
    values = np.zeros(len(numbers), dtype=np.int64)
    for chunk in range(numbers.start // CHUNK, (numbers.stop - 1) // CHUNK + 1):
        row = connection.execute(
            "SELECT data FROM bloc WHERE id = ?", (block_id(chunk, serie.id),)
        ).fetchone()
        if row is None:
            continue
        run, base = marks_and_base(row[0])
        own = np.asarray(run).astype(np.int64)
        first = chunk * CHUNK
        low, high = max(first, numbers.start), min(first + len(own), numbers.stop)
        if low >= high:
            continue
        part = own[low - first : high - first]
        where = slice(low - numbers.start, high - numbers.start)
        marks[where] = np.minimum(part, FIRST_NUMBER)
        values[where] = np.where(part >= FIRST_NUMBER, part + base, 0)
    return marks, values


def _value(catalogue: Catalogue, serie: Serie, entry: Entry) -> Value:
    absence = entry if isinstance(entry, Absence) else None
    number = None if not isinstance(entry, int) else _number(catalogue, serie, entry)
    return Value(serie.indicator, serie.exercice, number, absence, serie.step, serie.source)


def _number(catalogue: Catalogue, serie: Serie, entry: int) -> int | Decimal | Text:
    indicator = catalogue.indicators[serie.indicator]
    if indicator.unit is Unit.EUROS:
        return int(entry * 10 ** (_CENTS - serie.decimals))
    if indicator.unit is Unit.CATEGORY:
        return indicator.modalities[entry]
    return Decimal(entry).scaleb(-serie.decimals)


def _sources(connection: sqlite3.Connection) -> dict[str, Source]:
    rows = connection.execute(
        "SELECT key, title, title_en, producer, vintage, licence, file, sha256 FROM source ORDER BY id"
    )
    return {
        key: Source(key, bilingual(title, english), *rest) for key, title, english, *rest in rows
    }


def _series(connection: sqlite3.Connection) -> dict[int, Serie]:
    rows = connection.execute(
        "SELECT s.id, i.key, s.exercice, o.key, s.decimals, s.full_kinds FROM serie AS s"
        " JOIN indicateur AS i ON i.id = s.indicateur_id JOIN source AS o ON o.id = s.source_id"
        " ORDER BY s.indicateur_id, s.exercice, s.rang"
    )
    return {row[0]: Serie(*row) for row in rows}


def _indicators(
    connection: sqlite3.Connection, series: dict[int, Serie], sources: dict[str, Source]
) -> dict[str, Indicator]:
    coverage: dict[int, list[Coverage]] = defaultdict(list)
    for number, exercice, kind, *counts in connection.execute("SELECT * FROM couverture"):
        coverage[number].append(Coverage(_KINDS[kind], exercice, *counts))
    used: dict[str, dict[str, Source]] = defaultdict(dict)
    for serie in series.values():
        used[serie.indicator][serie.source] = sources[serie.source]
    rows = connection.execute("SELECT * FROM indicateur ORDER BY id")
    return {
        row[1]: _indicator(row, tuple(used[row[1]].values()), tuple(coverage[row[0]]))
        for row in rows
    }


def _indicator(
    row: tuple[str, ...], sources: tuple[Source, ...], coverage: tuple[Coverage, ...]
) -> Indicator:
    _, key, label, label_en, definition, definition_en, unit, perimeter, *rest = row
    caution, caution_en, modalities = rest
    return Indicator(
        key=key,
        label=bilingual(label, label_en),
        definition=bilingual(definition, definition_en),
        unit=Unit(unit),
        perimeter=Perimeter(perimeter),
        sources=sources,
        coverage=coverage,
        caution=bilingual(caution, caution_en) if caution else None,
        modalities=tuple(bilingual(fr, en) for fr, en in json.loads(modalities)),
    )
