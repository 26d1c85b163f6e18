"""The extract as Parquet files, for DuckDB, Spark or a PostgreSQL: schema in docs/donnees.md."""

from __future__ import annotations

import importlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from budgetlocal.core.errors import Cancelled, UserError
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.parquet_figures import Owners, figures_table
from budgetlocal.reference.values import Kind

_KINDS = tuple(Kind)
_DONE = 100
_DRAFT_SUFFIX = ".partiel"
SERIES, COLLECTIVITES, INDICATORS = "series", "collectivites.parquet", "indicateurs.parquet"
SOURCES = "sources.parquet"

_COLUMNS = (
    "collectivite_id",
    "nature",
    "code",
    "siren",
    "nom",
    "departement",
    "region",
    "type",
    "regime",
    "epci",
    "ept",
    "population",
    "population_annee",
    "actuelle",
    "successeur",
)
"""Columns of collectivites.parquet, which the series are joined to by `collectivite_id`.

A commune and the one that had its code before a merger have the same `nature` and `code`.
"""


def export_parquet(
    extract: Extract,
    folder: Path,
    progress: Callable[[int], None],
    is_cancelled: Callable[[], bool],
) -> tuple[Path, ...]:
    """Return the files written: three tables, and the series by indicator.

    A figure that two sources give is there once for each, with its source. The folder must be new
    or empty; nothing is left in it after a refusal or a cancel.

    Raises:
        UserError: pyarrow is not installed, or the folder is not empty.
        Cancelled: the person asked for it.

    """
    pyarrow = _pyarrow()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UserError(
            translatable("Extract", "Le dossier d'export doit être nouveau ou vide."),
            where=verbatim(folder.name),
            hint=translatable("Extract", "Choisissez un autre dossier."),
        )
    draft = folder.with_name(folder.name + _DRAFT_SUFFIX)
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(parents=True)
    try:
        _write(pyarrow, extract, draft, progress, is_cancelled)
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise
    if folder.exists():
        folder.rmdir()
    os.replace(draft, folder)  # noqa: PTH105 - an empty folder is replaced too
    return tuple(sorted(folder.rglob("*.parquet")))


def _pyarrow() -> Any:
    try:
        importlib.import_module("pyarrow.parquet")
        return importlib.import_module("pyarrow")
    except ImportError as err:
        raise UserError(
            translatable("Extract", "L'export Parquet a besoin de la bibliothèque pyarrow."),
            hint=translatable("Extract", "Installez-la, puis recommencez l'export."),
        ) from err


def _write(
    pa: Any,
    extract: Extract,
    folder: Path,
    progress: Callable[[int], None],
    is_cancelled: Callable[[], bool],
) -> None:
    with closing(extract.connection()) as connection:
        owners = _collectivites(pa, connection, folder)
        _indicators(pa, extract, folder)
        indicators = extract.indicators()
        for rank, indicator in enumerate(indicators):
            if is_cancelled():
                raise Cancelled
            series = extract.series_of(indicator.key)
            table = figures_table(pa, connection, series, owners, indicator.unit)
            target = folder / SERIES / f"indicateur={indicator.key}"
            target.mkdir(parents=True)
            pa.parquet.write_table(table, target / "valeurs.parquet", compression="zstd")
            progress((rank + 1) * _DONE // len(indicators))


def _collectivites(pa: Any, connection: sqlite3.Connection, folder: Path) -> Owners:
    """Write the collectivités and return their kinds and codes by number."""
    cursor = connection.execute(
        "SELECT c.id, c.kind, c.code, c.siren, c.name, c.departement, c.region, c.type, c.regime,"
        " e.code, t.code, c.population, c.population_year, c.is_current, s.code"
        " FROM collectivite AS c LEFT JOIN collectivite AS e ON e.id = c.epci_id"
        " LEFT JOIN collectivite AS t ON t.id = c.ept_id"
        " LEFT JOIN collectivite AS s ON s.id = c.successor_id ORDER BY c.id"
    )
    cells = cursor.fetchall()
    columns = {name: [row[rank] for row in cells] for rank, name in enumerate(_COLUMNS)}
    columns["nature"] = [str(_KINDS[number]) for number in columns["nature"]]
    columns["actuelle"] = [bool(flag) for flag in columns["actuelle"]]
    pa.parquet.write_table(pa.table(columns), folder / COLLECTIVITES, compression="zstd")
    kinds, codes = {row[0]: str(_KINDS[row[1]]) for row in cells}, {row[0]: row[2] for row in cells}
    numbers = range(cells[-1][0] + 1)
    return Owners(*(pa.array([found.get(n) for n in numbers]) for found in (kinds, codes)))


def _indicators(pa: Any, extract: Extract, folder: Path) -> None:
    indicators = extract.indicators()
    table = pa.table(
        {
            "indicateur": [entry.key for entry in indicators],
            "libelle": [str(entry.label) for entry in indicators],
            "libelle_en": [entry.label.english for entry in indicators],
            "definition": [str(entry.definition) for entry in indicators],
            "unite": [str(entry.unit) for entry in indicators],
            "perimetre": [str(entry.perimeter) for entry in indicators],
            "reserve": [str(entry.caution or "") for entry in indicators],
        }
    )
    pa.parquet.write_table(table, folder / INDICATORS, compression="zstd")
    sources = {source.key: source for entry in indicators for source in entry.sources}
    ordered = [sources[key] for key in sorted(sources)]
    table = pa.table(
        {
            "source": [source.key for source in ordered],
            "titre": [str(source.title) for source in ordered],
            "producteur": [source.producer for source in ordered],
            "millesime": [source.vintage for source in ordered],
            "licence": [source.licence for source in ordered],
            "sha256": [source.sha256 for source in ordered],
        }
    )
    pa.parquet.write_table(table, folder / SOURCES, compression="zstd")
