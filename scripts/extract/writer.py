"""Writing the extract: the same content always gives the same bytes."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from budgetlocal.reference.codec import CHUNK, Entry, encode
from budgetlocal.reference.database import block_id
from budgetlocal.reference.names import search_name
from budgetlocal.reference.values import KIND_CODES, Absence, Kind
from extract.assembly import Assembly, Series
from extract.history import History
from extract.inputs import CataloguedSource
from extract.neighbours import neighbours
from extract.register import Row
from extract.schema import INDEXES, STATEMENTS
from extract.specs import Spec

_LONG_TYPES = {
    "CC": "communaute de communes",
    "CA": "communaute d agglomeration",
    "CU": "communaute urbaine",
    "METRO": "metropole",
    "MET69": "metropole",
    "EPT": "etablissement public territorial",
}
_FULL = 2
"""A source that lists half of the collectivités of today means to list them all."""


@dataclass(frozen=True, slots=True)
class Content:
    """All that goes into the extract."""

    rows: list[Row]
    history: History
    sources: list[tuple[CataloguedSource, str]]
    """With their sha256."""
    specs: Mapping[str, Spec]
    assembly: Assembly
    outlines: Mapping[tuple[Kind, str], bytes]


def write_extract(path: Path, content: Content) -> None:
    """Write the extract at a path, in place of what was there."""
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        for statement in STATEMENTS:
            connection.execute(statement)
        connection.execute("BEGIN")
        ids = {(row.kind, row.code, row.is_current): row.id for row in content.rows}
        _insert(connection, "collectivite", _collectivites(content, ids))
        _insert(connection, "evenement", _events(content, ids))
        _insert(connection, "source", _sources(content))
        _write_series(connection, content, ids)
        outlines = sorted((ids[*key, True], data) for key, data in content.outlines.items())
        _insert(connection, "contour", outlines)
        _insert(connection, "voisinage", _neighbours(content, ids))
        _insert(connection, "recherche (rowid, nom, autres)", _search(content))
        connection.execute("INSERT INTO recherche (recherche) VALUES ('optimize')")
        for statement in INDEXES:
            connection.execute(statement)
        connection.execute("COMMIT")
        connection.execute("ANALYZE")
        connection.execute("VACUUM")
    finally:
        connection.close()


def _neighbours(
    content: Content, ids: Mapping[tuple[Kind, str, bool], int]
) -> list[tuple[int, int]]:
    return neighbours(
        {
            ids[kind, code, True]: data
            for (kind, code), data in content.outlines.items()
            if kind is Kind.COMMUNE
        }
    )


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    for row in rows:
        holes = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO {table} VALUES ({holes})", row)  # noqa: S608 - our tables


def _ranks(rows: list[Row]) -> dict[int, int]:
    """Return the place of each collectivité in a list of answers: the most populous first."""
    order = sorted(
        rows,
        key=lambda row: (not row.is_current, -(row.population or 0), KIND_CODES[row.kind], row.id),
    )
    return {row.id: rank for rank, row in enumerate(order, start=1)}


def _collectivites(
    content: Content, ids: Mapping[tuple[Kind, str, bool], int]
) -> Iterator[tuple[object, ...]]:
    ranks = _ranks(content.rows)
    for row in content.rows:
        yield (
            row.id,
            KIND_CODES[row.kind],
            row.code,
            row.siren,
            row.name,
            search_name(row.name),
            ranks[row.id],
            row.departement,
            row.region,
            row.arrondissement,
            row.type,
            row.regime,
            ids.get((Kind.EPCI, row.epci, True)),
            ids.get((Kind.EPT, row.ept, True)),
            row.population,
            row.population_year,
            " ".join(row.postcodes),
            int(row.is_current),
            ids.get((Kind.COMMUNE, row.successor, True)),
        )


def _events(
    content: Content, ids: Mapping[tuple[Kind, str, bool], int]
) -> Iterator[tuple[object, ...]]:
    counts: dict[str, int] = defaultdict(int)
    for change in content.history.changes:
        counts[change.code] += 1
        commune = ids[Kind.COMMUNE, change.commune, True]
        yield (
            change.code,
            counts[change.code],
            str(change.kind),
            change.name,
            commune,
            change.year,
            change.seen,
        )


def _sources(content: Content) -> Iterator[tuple[object, ...]]:
    for number, (source, sha256) in enumerate(content.sources, start=1):
        names = [Path(name).name for name in source.files]
        file = names[0] if len(names) == 1 else f"{names[0]} (+ {len(names) - 1})"
        yield (
            number,
            source.key,
            source.title,
            source.title_en,
            source.producer,
            source.vintage,
            source.licence,
            file,
            sha256,
        )


def _search(content: Content) -> Iterator[tuple[object, ...]]:
    ranks = _ranks(content.rows)
    old: dict[str, list[str]] = defaultdict(list)
    for change in content.history.changes:
        if change.code != change.commune or change.name:
            old[change.commune] += [change.code, search_name(change.name)]
    lines = []
    for row in content.rows:
        if not row.is_current:
            continue
        others = [row.code, row.siren, *row.postcodes, _LONG_TYPES.get(row.type, "")]
        if row.kind is Kind.COMMUNE:
            others += old[row.code]
            others += map(search_name, content.history.own_names.get(row.code, ()))
        words = " ".join(dict.fromkeys(" ".join(others).lower().split()))
        lines.append((ranks[row.id], search_name(row.name), words))
    yield from sorted(lines)


def _write_series(
    connection: sqlite3.Connection, content: Content, ids: Mapping[tuple[Kind, str, bool], int]
) -> None:
    totals: dict[Kind, int] = defaultdict(int)
    for row in content.rows:
        totals[row.kind] += row.is_current
    source_ids = {source.key: place for place, (source, _) in enumerate(content.sources, start=1)}
    by_indicator: dict[str, list[Series]] = defaultdict(list)
    for series in content.assembly.series.values():
        if series.figures:
            by_indicator[series.column.indicator].append(series)
    number = 0
    blocks: list[tuple[int, bytes]] = []
    for indicator_id, key in enumerate(sorted(by_indicator), start=1):
        _insert(connection, "indicateur", [_indicator(indicator_id, content.specs[key])])
        several = sorted(
            by_indicator[key],
            key=lambda s: (s.column.exercice, s.rank, s.column.decimals * -1, s.source),
        )
        counts: dict[int, int] = defaultdict(int)
        for series in several:
            number += 1
            exercice = series.column.exercice
            counts[exercice] += 1
            _insert(
                connection,
                "serie",
                [
                    (
                        number,
                        indicator_id,
                        exercice,
                        counts[exercice],
                        source_ids[series.source],
                        series.column.decimals,
                        _full_kinds(series, totals),
                    )
                ],
            )
            blocks += _blocks(number, {ids[key]: figure for key, figure in series.figures.items()})
        _insert(connection, "couverture", _coverage(indicator_id, several, totals))
    _insert(connection, "bloc", sorted(blocks))


def _indicator(number: int, spec: Spec) -> tuple[object, ...]:
    modalities = json.dumps(spec.modalities, ensure_ascii=False) if spec.modalities else "[]"
    return (
        number,
        spec.key,
        spec.label,
        spec.label_en,
        spec.definition,
        spec.definition_en,
        str(spec.unit),
        str(spec.perimeter),
        spec.caution,
        spec.caution_en,
        modalities,
    )


def _full_kinds(series: Series, totals: Mapping[Kind, int]) -> int:
    listed: dict[Kind, int] = defaultdict(int)
    for kind, _, is_current in series.figures:
        listed[kind] += is_current
    return sum(
        1 << KIND_CODES[kind] for kind, count in listed.items() if count * _FULL >= totals[kind]
    )


def _coverage(
    indicator_id: int, several: list[Series], totals: Mapping[Kind, int]
) -> Iterator[tuple[object, ...]]:
    """Count each collectivité of today once, known by any source."""
    merged: dict[tuple[int, Kind], dict[str, Entry]] = defaultdict(dict)
    for series in several:
        for (kind, code, is_current), figure in series.figures.items():
            if is_current:
                figures = merged[series.column.exercice, kind]
                if not isinstance(figures.get(code), int):
                    figures[code] = figure
    for exercice, kind in sorted(merged, key=lambda key: (key[0], KIND_CODES[key[1]])):
        figures = list(merged[exercice, kind].values())
        secret, missing = figures.count(Absence.SECRET), figures.count(Absence.MISSING)
        known = len(figures) - secret - missing
        code = KIND_CODES[kind]
        yield (indicator_id, exercice, code, known, secret, missing, totals[kind])


def _blocks(serie: int, figures: Mapping[int, Entry]) -> Iterator[tuple[int, bytes]]:
    chunks: dict[int, dict[int, Entry]] = defaultdict(dict)
    for collectivite, figure in figures.items():
        chunks[collectivite // CHUNK][collectivite % CHUNK] = figure
    for chunk, entries in chunks.items():
        run = [entries.get(place) for place in range(max(entries) + 1)]
        yield block_id(chunk, serie), encode(run)
