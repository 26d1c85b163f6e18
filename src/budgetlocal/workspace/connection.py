"""Connections to the working copy, and the one form of transaction that writes to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from budgetlocal.workspace import refusals

_DISK_ERRORS = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}
_READ_ERRORS = {sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ}

_PATIENCE_S = 1.0
"""How long a reader waits for a program that holds the file."""

_WRITER_SETTINGS = (
    "foreign_keys = ON",
    "journal_mode = WAL",
    "synchronous = FULL",
    "temp_store = MEMORY",
)


def connect_writer(path: Path) -> sqlite3.Connection:
    """Return the one connection that writes to a working copy, created when it is missing.

    Transactions are explicit (see `transaction`). The write-ahead log lets readers in other
    threads go on during an edit; each commit reaches the disk before it returns. The connection
    may be opened in one thread and handed to another, but is used by one at a time.

    Raises:
        sqlite3.Error: the file is there and is no SQLite file.

    """
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    with ExitStack() as on_failure:
        on_failure.callback(connection.close)
        for setting in _WRITER_SETTINGS:
            connection.execute(f"PRAGMA {setting}")
        on_failure.pop_all()
    return connection


def connect_reader(path: Path) -> sqlite3.Connection:
    """Return a connection that cannot write, to a file that must exist."""
    uri = f"{path.absolute().as_uri()}?mode=ro"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_PATIENCE_S)
    connection.execute("PRAGMA query_only = ON")
    return connection


def copy_database(source: Path, target: Path) -> None:
    """Copy the committed state of a SQLite file into a new one.

    The source is read under a shared lock taken beforehand: without it, `backup` would wait
    without end for a program that holds the file.

    Raises:
        sqlite3.Error: the source is locked by another program, damaged, or the disk is full.

    """
    with closing(connect_reader(source)) as reader, closing(sqlite3.connect(target)) as copy:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        reader.backup(copy)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Run a block as one transaction: all of it on the disk, or nothing when it raises.

    Foreign keys are checked at the end, so that an undo may put rows back in any order.

    Raises:
        NoRoomError: the disk is full or fails; nothing is changed.

    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("PRAGMA defer_foreign_keys = ON")
        yield
        connection.execute("COMMIT")
    except BaseException as err:
        connection.rollback()
        if isinstance(err, sqlite3.Error) and is_disk_error(err):
            raise refusals.no_room() from err
        raise


def error_code(err: sqlite3.Error) -> int:
    """Return SQLite's extended result code, 0 when the error is not SQLite's own."""
    return getattr(err, "sqlite_errorcode", 0)


def is_disk_error(err: sqlite3.Error) -> bool:
    """Whether the disk of the working copy is full or refuses to write."""
    code = error_code(err)
    return code & 0xFF in _DISK_ERRORS and code not in _READ_ERRORS
