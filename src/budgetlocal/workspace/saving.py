"""Writing a document to its place: the whole new file, or the old one untouched."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from budgetlocal.workspace import refusals
from budgetlocal.workspace.connection import copy_database
from budgetlocal.workspace.state import TABLE

_SUFFIX = ".enregistrement"


def write_document(working_copy: Path, target: Path) -> None:
    """Put the content of a working copy at `target`, which holds it whole or is not changed.

    A fresh connection reads the committed state into a hidden file of the same folder; that file
    is closed as one piece (no write-ahead log, no trace of removed documents), checked, pushed to
    the disk, and only then takes the name of the target. The caller holds the lock of `target`.

    Raises:
        CannotSaveError: the folder is gone, full, protected, or the copy fails its check.

    """
    try:
        _remove_leftovers(target)
        with _temporary_beside(target) as temporary:
            copy_database(working_copy, temporary)
            _close_as_one_file(temporary)
            if target.exists():
                shutil.copymode(target, temporary)
            _sync_file(temporary)
            temporary.replace(target)
            _sync_folder(target.parent)
    except (OSError, sqlite3.Error) as err:
        raise refusals.cannot_save(target) from err


@contextmanager
def _temporary_beside(target: Path) -> Iterator[Path]:
    """Give a new hidden name in the folder of the target, and leave nothing under it."""
    temporary = target.with_name(f".{target.name}.{uuid4().hex}{_SUFFIX}")
    try:
        yield temporary
    finally:
        _remove_with_journals(temporary)


def _close_as_one_file(temporary: Path) -> None:
    with closing(sqlite3.connect(temporary, isolation_level=None)) as copy:
        copy.execute("PRAGMA journal_mode = DELETE")
        copy.execute(f"DROP TABLE {TABLE}")
        copy.execute("VACUUM")
        ((verdict, *_),) = copy.execute("PRAGMA integrity_check(1)").fetchall()
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)


def _sync_file(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Push the new name to the disk, where the system lets a folder be opened."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _remove_leftovers(target: Path) -> None:
    """Remove what saves that were killed left beside the target."""
    prefix = f".{target.name}."
    for path in target.parent.iterdir():
        if path.name.startswith(prefix) and path.name.endswith(_SUFFIX):
            _remove_with_journals(path)


def _remove_with_journals(path: Path) -> None:
    for suffix in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
