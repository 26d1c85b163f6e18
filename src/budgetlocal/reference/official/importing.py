"""The one door to the official files: a path in, a source in the reference database out."""

from __future__ import annotations

import hashlib
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from budgetlocal.core.errors import Cancelled
from budgetlocal.core.identifiers import FIRST_EXERCICE, LAST_EXERCICE
from budgetlocal.reference.official import refusals
from budgetlocal.reference.official.balance_rows import BalanceReader
from budgetlocal.reference.official.committing import Committed, NewSource, commit
from budgetlocal.reference.official.connection import (
    connect_writer,
    disk_refusal,
    only_writer,
    scratch_folder,
)
from budgetlocal.reference.official.coverage import described_perimeter, fingerprint
from budgetlocal.reference.official.gathering import Gathered
from budgetlocal.reference.official.headers import years_in
from budgetlocal.reference.official.kinds import (
    IsCancelled,
    Progress,
    Register,
    Shape,
    VintageFrom,
)
from budgetlocal.reference.official.long_rows import LongReader
from budgetlocal.reference.official.notices import notices
from budgetlocal.reference.official.queries import read_sources
from budgetlocal.reference.official.recognition import Recognised, recognise
from budgetlocal.reference.official.reporting import report
from budgetlocal.reference.official.staging import Staging
from budgetlocal.reference.official.tables import open_table
from budgetlocal.reference.official.values import ImportReport
from budgetlocal.reference.official.wide_rows import WideReader

_BLOCK = 4_000
_HASHED, _READ = 5, 75
"""Percents of the work once the file is hashed, then read; the rest is the database."""
_CHUNK = 1 << 20


def import_official(
    path: Path,
    database_folder: Path,
    register: Register,
    *,
    vintage: int | None = None,
    progress: Progress,
    is_cancelled: IsCancelled,
) -> ImportReport:
    """Import an official file into the reference database of a folder, and tell what was done.

    All or nothing: a refusal or a cancel leaves the database as it was. The file replaces the
    source of the same layout, level, vintage, exercices and perimeter; others stay beside it.

    Args:
        path: a csv, a zip that holds one, or a workbook, as published.
        database_folder: where `reference.sqlite` is, or will be.
        register: finds today's code of each collectivité.
        vintage: the year of a file that does not say its own; it never overrides the file.
        progress: called with 0 to 100.
        is_cancelled: looked at between two blocks of rows.

    Raises:
        UserError: the file cannot be read or is of no known layout; it says what to do.
        Cancelled: `is_cancelled` answered yes.

    """
    recognised = recognise(path)
    year = _vintage_before_rows(path, recognised, vintage)
    sha256 = _hash(path, progress, is_cancelled)
    gathered = Gathered(recognised.level, register)
    with only_writer(database_folder), scratch_folder(database_folder) as scratch:
        staged = _stage(path, recognised, (gathered, scratch, year), progress, is_cancelled)
        new = _new_source(path, recognised, gathered, year, sha256)
        connection = connect_writer(database_folder)
        try:
            before = {source.id: source for source in read_sources(connection)}
            done: Committed = commit(
                connection,
                staged,
                new,
                gathered,
                recognised.layout.shape,
                progress=lambda part: progress(_READ + part * (100 - _READ) // 100),
                is_cancelled=is_cancelled,
            )
            connection.execute("PRAGMA incremental_vacuum").fetchall()
            sources = read_sources(connection)
        finally:
            connection.close()
    progress(100)
    return report(recognised, gathered, done, before, sources, notices(recognised, gathered, year))


def _stage(
    path: Path,
    recognised: Recognised,
    into: tuple[Gathered, Path, int | None],
    progress: Progress,
    is_cancelled: IsCancelled,
) -> Path:
    """Read a file into a scratch database, and return where that is."""
    gathered, scratch, year = into
    try:
        with Staging(scratch) as staging:
            _read(path, recognised, (gathered, staging, year), progress, is_cancelled)
    except sqlite3.Error as err:
        refusal = disk_refusal(err)
        if refusal is not None:
            raise refusal from err
        raise
    if not staging.rows:
        raise refusals.without_rows(path.name)
    return staging.path


def _read(
    path: Path,
    recognised: Recognised,
    into: tuple[Gathered, Staging, int | None],
    progress: Progress,
    is_cancelled: IsCancelled,
) -> None:
    gathered, staging, year = into
    reader: LongReader | WideReader | BalanceReader
    if recognised.layout.shape is Shape.BALANCE:
        reader = BalanceReader(recognised, gathered, staging)
    elif recognised.layout.shape is Shape.LONG:
        reader = LongReader(recognised, gathered, staging)
    else:
        reader = WideReader(recognised, gathered, staging, year)
    with open_table(path, recognised.place) as table:
        for block in table.blocks(_BLOCK):
            if is_cancelled():
                raise Cancelled
            if block.rows:
                reader.read(block)
            progress(_HASHED + int(table.fraction() * (_READ - _HASHED)))
        gathered.remarks["coupe"] += table.ends_abruptly
    if is_cancelled():
        raise Cancelled


def _vintage_before_rows(path: Path, recognised: Recognised, said: int | None) -> int | None:
    """Return the vintage that the header, the person or the name of the file tells, in this order.

    None when the rows will tell it.
    """
    if recognised.vintage is not None:
        return recognised.vintage
    if recognised.layout.vintage_from is VintageFrom.EXERCICES:
        return None
    years = {said} if said is not None else set(years_in(f"{recognised.place.part} {path.stem}"))
    if len(years) == 1 and FIRST_EXERCICE <= min(years) <= LAST_EXERCICE:
        return years.pop()
    raise refusals.without_vintage(path.name, recognised.layout.title)


def _new_source(
    path: Path, recognised: Recognised, gathered: Gathered, year: int | None, sha256: str
) -> NewSource:
    layout = recognised.layout
    exercices = tuple(sorted(e for e, rows in gathered.rows_by_exercice.items() if rows > 0))
    return NewSource(
        layout=layout.key,
        level=str(recognised.level),
        title=layout.title,
        producer=layout.producer,
        licence=layout.licence,
        vintage=year or max(exercices),
        exercices=exercices,
        perimeter=described_perimeter(gathered),
        fingerprint=fingerprint(gathered),
        file_name=path.name,
        sha256=sha256,
        size=path.stat().st_size,
        imported_at=datetime.now(UTC).isoformat(timespec="seconds"),
    )


def _hash(path: Path, progress: Progress, is_cancelled: IsCancelled) -> str:
    digest = hashlib.sha256()
    size = max(path.stat().st_size, 1)
    done = 0
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                if is_cancelled():
                    raise Cancelled
                digest.update(chunk)
                done += len(chunk)
                progress(done * _HASHED // size)
    except OSError as err:
        raise refusals.unreadable(path.name, err.strerror or str(err)) from err
    return digest.hexdigest()
