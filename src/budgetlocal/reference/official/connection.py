"""Connections to the reference database, and who may write to it."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from budgetlocal.core.errors import UserError
from budgetlocal.reference.official import refusals
from budgetlocal.reference.official.migrations import latest_version, migrate
from budgetlocal.reference.official.schema import APPLICATION_ID

FILE_NAME = "reference.sqlite"
_LOCK_NAME = "reference.lock"
_SCRATCH = "import-"
_CACHE_KIB = 48_000
_SETTINGS = (
    "foreign_keys = ON",
    "auto_vacuum = INCREMENTAL",
    "journal_mode = WAL",
    "synchronous = NORMAL",
    f"cache_size = -{_CACHE_KIB}",
)
_PATIENCE_S = 5.0
_DISK_ERRORS = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
}


@contextmanager
def only_writer(folder: Path) -> Iterator[None]:
    """Hold the right to write to the database of a folder.

    Raises:
        UserError: another import is running, or the folder cannot be written.

    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / _LOCK_NAME)
        lock.acquire(timeout=0)
    except Timeout as err:
        raise refusals.busy() from err
    except OSError as err:
        raise refusals.no_room(err.strerror or str(err)) from err
    try:
        yield
    finally:
        lock.release()


@contextmanager
def scratch_folder(folder: Path) -> Iterator[Path]:
    """Give a folder beside the database for the time of an import; to be used as only writer.

    What an import that crashed has left is removed first.
    """
    for leftover in folder.glob(f"{_SCRATCH}*"):
        shutil.rmtree(leftover, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=_SCRATCH, dir=folder) as name:
        yield Path(name)


def connect_writer(folder: Path) -> sqlite3.Connection:
    """Return the connection that writes, the database being created or migrated when needed.

    Raises:
        UserError: the file is not ours, newer than this program, or damaged.

    """
    path = folder / FILE_NAME
    with ExitStack() as on_failure:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(
                path, isolation_level=None, timeout=_PATIENCE_S, check_same_thread=False
            )
            on_failure.callback(connection.close)
            _check(connection, path.name)
            for setting in _SETTINGS:
                connection.execute(f"PRAGMA {setting}")
            migrate(connection)
        except OSError as err:
            raise refusals.no_room(err.strerror or str(err)) from err
        except sqlite3.Error as err:
            refusal = disk_refusal(err)
            raise refusal or refusals.damaged_database(path.name, str(err)) from err
        on_failure.pop_all()
    return connection


def connect_reader(folder: Path) -> sqlite3.Connection:
    """Return a connection that cannot change anything.

    Raises:
        UserError: as `connect_writer`.

    """
    connection = connect_writer(folder)
    connection.execute("PRAGMA query_only = ON")
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Run a block as one transaction: all of it, or nothing when it raises.

    Raises:
        UserError: the disk is full or fails.

    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException as err:
        connection.rollback()
        refusal = disk_refusal(err)
        if refusal is not None:
            raise refusal from err
        raise


def disk_refusal(err: BaseException) -> UserError | None:
    """Return the refusal of a disk that is full or refuses, None for any other error."""
    code = getattr(err, "sqlite_errorcode", 0) & 0xFF
    return refusals.no_room(str(err)) if code in _DISK_ERRORS else None


def _check(connection: sqlite3.Connection, name: str) -> None:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    if not tables and not version:
        return
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise refusals.not_ours(name)
    if version > latest_version():
        raise refusals.newer(name)
