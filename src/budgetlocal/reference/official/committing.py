"""From the scratch database to the real one, in a single transaction that proves its sums."""

# ruff: noqa: S608 - names of tables and columns are of ours; values are bound

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from budgetlocal.core.errors import Cancelled
from budgetlocal.reference.official import refusals
from budgetlocal.reference.official.connection import transaction
from budgetlocal.reference.official.gathering import Gathered
from budgetlocal.reference.official.kinds import IsCancelled, Progress, Reason, Shape
from budgetlocal.reference.official.proving import checked_controls, insert_proof, kept_sums
from budgetlocal.reference.official.repeated import BalanceRows, FigureRows, Key, StagedRow
from budgetlocal.reference.official.staging import BALANCE_AMOUNTS
from budgetlocal.reference.official.values import Control

_SLICE = 200_000
_MOST_CONFLICTS = 100_000
_CHECK_EVERY = 200_000
"""SQLite's steps between two looks at the cancel token: some milliseconds."""
_AMOUNTS = ", ".join(BALANCE_AMOUNTS)


_REMOVAL = (
    """
    DELETE FROM balance_ligne WHERE budget_id IN
        (SELECT id FROM balance_budget WHERE source_id = ?)
    """,
    "DELETE FROM valeur WHERE serie_id IN (SELECT id FROM serie WHERE source_id = ?)",
    "DELETE FROM serie WHERE source_id = ?",
    "DELETE FROM source WHERE id = ?",
)


@dataclass(frozen=True, slots=True)
class NewSource:
    """The row of a source, before it has a number."""

    layout: str
    level: str
    title: str
    producer: str
    licence: str
    vintage: int
    exercices: tuple[int, ...]
    perimeter: str
    fingerprint: str
    file_name: str
    sha256: str
    size: int
    imported_at: str


@dataclass(frozen=True, slots=True)
class Committed:
    """What the transaction did."""

    source_id: int
    replaced: tuple[int, ...]
    values: int
    controls: tuple[Control, ...]


@dataclass(frozen=True, slots=True)
class _Target:
    """The names that differ between figures and account lines."""

    staged: str
    keys: str
    order: str
    insert: str
    delete: str


def commit(
    connection: sqlite3.Connection,
    staging: Path,
    new: NewSource,
    gathered: Gathered,
    shape: Shape,
    *,
    progress: Progress,
    is_cancelled: IsCancelled,
) -> Committed:
    """Put a staged file into the database in place of the source that it replaces.

    Raises:
        Cancelled: the person asked to stop; nothing is changed.
        UserError: the disk is full, or the file contradicts itself without end.
        ConservationError: a sum is wrong; nothing is changed.

    """
    connection.execute("ATTACH ? AS staging", (str(staging),))
    connection.set_progress_handler(is_cancelled, _CHECK_EVERY)
    try:
        with transaction(connection):
            return _commit(connection, new, gathered, shape, progress)
    except sqlite3.OperationalError as err:
        if is_cancelled():
            raise Cancelled from err
        raise
    finally:
        connection.set_progress_handler(None, 0)
        with suppress(sqlite3.OperationalError):  # a refusal may leave a question half answered
            connection.execute("DETACH staging")


def remove_source(connection: sqlite3.Connection, source_id: int) -> None:
    """Remove a source and all that was read in it; to be called in a transaction."""
    for statement in _REMOVAL:
        connection.execute(statement, (source_id,))


def _commit(
    connection: sqlite3.Connection,
    new: NewSource,
    gathered: Gathered,
    shape: Shape,
    progress: Progress,
) -> Committed:
    replaced = _replaced(connection, new)
    for source_id in replaced:
        remove_source(connection, source_id)
    source_id = _insert_source(connection, new, gathered.rows)
    if shape is Shape.BALANCE:
        target = _balance_target(connection, source_id, gathered)
    else:
        target = _value_target(connection, source_id, gathered)
    staged = connection.execute(f"SELECT count(*) FROM staging.{target.staged}").fetchone()[0]
    if _copy(connection, target, staged, progress) < staged:
        _reject_repeated(connection, target, gathered, new.file_name)
    progress(90)
    kept, values = kept_sums(connection, source_id, shape)
    controls = checked_controls(gathered, kept)
    insert_proof(connection, source_id, gathered, controls)
    return Committed(source_id, replaced, values, controls)


def _replaced(connection: sqlite3.Connection, new: NewSource) -> tuple[int, ...]:
    rows = connection.execute(
        "SELECT id FROM source WHERE disposition = ? AND niveau = ? AND millesime = ? "
        "AND exercices = ? AND empreinte = ?",
        (new.layout, new.level, new.vintage, json.dumps(new.exercices), new.fingerprint),
    )
    return tuple(row[0] for row in rows)


def _insert_source(connection: sqlite3.Connection, new: NewSource, rows: int) -> int:
    cursor = connection.execute(
        "INSERT INTO source (disposition, niveau, titre, producteur, licence, millesime, exercices,"
        " perimetre, empreinte, fichier, sha256, taille, lignes, importe_le)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            new.layout,
            new.level,
            new.title,
            new.producer,
            new.licence,
            new.vintage,
            json.dumps(new.exercices),
            new.perimeter,
            new.fingerprint,
            new.file_name,
            new.sha256,
            new.size,
            rows,
            new.imported_at,
        ),
    )
    return int(cursor.lastrowid or 0)


def _base(connection: sqlite3.Connection, table: str) -> int:
    """Return what to add to a number of the file to make a number of the database."""
    return int(connection.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0])


def _value_target(connection: sqlite3.Connection, source: int, gathered: Gathered) -> _Target:
    indicator, serie, territory, budget = (
        _base(connection, table) for table in ("indicateur", "serie", "territoire", "budget")
    )
    inserts: tuple[tuple[str, Iterable[tuple[object, ...]]], ...] = (
        (
            "INSERT INTO indicateur VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                (indicator + rank, source, k.key, k.label, str(k.unit), k.perimeter, k.column)
                for k, rank in gathered.indicators.items()
            ),
        ),
        (
            "INSERT INTO serie VALUES (?, ?, ?, ?)",
            (
                (serie + number, source, indicator + rank, exercice)
                for (rank, exercice), number in gathered.series.items()
            ),
        ),
        (
            "INSERT INTO territoire VALUES (?, ?, ?, ?, ?)",
            (
                (territory + number, source, t.code, t.name, t.today)
                for number, t in enumerate(gathered.territory_list, start=1)
            ),
        ),
        (
            "INSERT INTO budget VALUES (?, ?, ?, ?)",
            (
                (budget + number, source, b.identifier, b.label)
                for number, b in enumerate(gathered.budget_list, start=1)
            ),
        ),
    )
    for statement, rows in inserts:
        connection.executemany(statement, rows)
    return _figures_target(serie, territory, budget)


def _figures_target(serie: int, territory: int, budget: int) -> _Target:
    return _Target(
        staged="valeur",
        keys="serie, territoire, budget",
        order="serie, territoire, budget, line",
        insert="INSERT OR IGNORE INTO valeur SELECT "
        f"serie + {serie}, territoire + {territory}, budget + {budget}, mantisse, echelle, etat "
        "FROM staging.valeur",
        delete=f"DELETE FROM valeur WHERE serie_id = ? + {serie} "
        f"AND territoire_id = ? + {territory} AND budget_id = ? + {budget}",
    )


def _balance_target(connection: sqlite3.Connection, source: int, gathered: Gathered) -> _Target:
    base = _base(connection, "balance_budget")
    connection.executemany(
        f"INSERT INTO balance_budget VALUES (?, ?{', ?' * 13})",
        (
            (
                base + number,
                source,
                b.exercice,
                b.siret,
                b.label,
                b.nomenclature,
                b.cbudg,
                b.ctype,
                b.cstyp,
                b.cacti,
                b.category,
                b.departement,
                b.insee,
                b.state,
                b.today,
            )
            for number, b in enumerate(gathered.balances, start=1)
        ),
    )
    return _Target(
        staged="balance",
        keys="budget, compte, fonction",
        order="" if gathered.is_contiguous else "budget, compte, fonction, line",
        insert="INSERT OR IGNORE INTO balance_ligne SELECT "
        f"budget + {base}, compte, fonction, {_AMOUNTS} FROM staging.balance",
        delete=f"DELETE FROM balance_ligne WHERE budget_id = ? + {base} "
        "AND compte = ? AND fonction = ?",
    )


def _copy(connection: sqlite3.Connection, target: _Target, staged: int, progress: Progress) -> int:
    """Copy the staged rows, the first of each key; return how many."""
    if target.order:
        return connection.execute(f"{target.insert} ORDER BY {target.order}").rowcount
    kept = 0
    for start in range(0, staged, _SLICE):
        kept += connection.execute(
            f"{target.insert} WHERE rowid > ? AND rowid <= ?", (start, start + _SLICE)
        ).rowcount
        progress(min(start + _SLICE, staged) * 85 // staged)
    return kept


def _reject_repeated(
    connection: sqlite3.Connection, target: _Target, gathered: Gathered, file_name: str
) -> None:
    """Reject the rows whose key comes back: the copies, or all of them when they disagree."""
    conflicts = 0
    describe = BalanceRows(gathered) if target.staged == "balance" else FigureRows(gathered)
    for key, rows in _repeated(connection, target):
        first, *others = rows
        is_conflict = any(row[4:] != first[4:] for row in others)
        reason = Reason.CONFLICT if is_conflict else Reason.DUPLICATE
        if is_conflict:
            connection.execute(target.delete, key)
            conflicts += 1
            if conflicts > _MOST_CONFLICTS:
                raise refusals.contradictory(file_name, conflicts)
        name = describe.name(key)
        for row in rows if is_conflict else others:
            gathered.rejections.figure_of_row(int(row[0] or 0), reason, name, describe.figures(row))


def _repeated(
    connection: sqlite3.Connection, target: _Target
) -> Iterator[tuple[Key, list[StagedRow]]]:
    rows = connection.execute(
        f"SELECT * FROM (SELECT *, count(*) OVER (PARTITION BY {target.keys}) AS times "
        f"FROM staging.{target.staged}) WHERE times > 1 ORDER BY {target.keys}, line"
    )
    for key, group in groupby(rows, key=lambda row: row[1:4]):
        yield key, [row[:-1] for row in group]
