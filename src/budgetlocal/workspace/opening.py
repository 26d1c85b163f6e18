"""From a file on the disk to a checked private copy of it, without touching the file."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import translatable
from budgetlocal.workspace import refusals
from budgetlocal.workspace.connection import (
    connect_writer,
    copy_database,
    error_code,
    is_disk_error,
)
from budgetlocal.workspace.fingerprint import fingerprint
from budgetlocal.workspace.lock import Lock, LockHeldError, lock_document
from budgetlocal.workspace.migrations import file_version, latest_version, migrate
from budgetlocal.workspace.recognition import check_is_workspace, reading
from budgetlocal.workspace.session import AbandonedSession, Session, start_session, take_over
from budgetlocal.workspace.state import bind_to_file, read_state, start_state

_REFUSED_BY_THE_SYSTEM = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}


@dataclass(frozen=True, slots=True)
class Opened:
    """All that an open document holds, to be given back at the end."""

    session: Session
    connection: sqlite3.Connection
    path: Path | None
    lock: Lock | None
    """The lock of the file; None for a new document, or where no lock can be made."""


def open_new(session_folder: Path) -> Opened:
    """Return a new empty document that has no file yet.

    Raises:
        NoRoomError: the session folder cannot be written.

    """
    with ExitStack() as on_failure:
        session = _start(session_folder, on_failure)
        try:
            connection = connect_writer(session.working_copy)
            on_failure.callback(connection.close)
            migrate(connection)
            start_state(connection)
        except sqlite3.Error as err:
            raise refusals.no_room() from err
        on_failure.pop_all()
    return Opened(session, connection, None, None)


def open_file(path: Path, session_folder: Path) -> Opened:
    """Return a file opened on a private copy, brought to the latest version.

    A file of an older version is first copied beside itself.

    Raises:
        UserError: one of `refusals`, according to what is wrong.

    """
    path = path.resolve()
    version = check_is_workspace(path)
    with ExitStack() as on_failure:
        lock = _lock_if_possible(path)
        if lock is not None:
            on_failure.callback(lock.release)
        session = _start(session_folder, on_failure)
        with reading(path):
            found = fingerprint(path)
        try:
            copy_database(path, session.working_copy)
            _check_content(session.working_copy)
            if lock is not None and version < latest_version():
                _back_up(path, version)
            connection = connect_writer(session.working_copy)
            on_failure.callback(connection.close)
            migrate(connection)
            start_state(connection)
            bind_to_file(connection, path, found)
        except sqlite3.Error as err:
            raise _refusal(path, err) from err
        on_failure.pop_all()
    return Opened(session, connection, path, lock)


def open_abandoned(abandoned: AbandonedSession) -> Opened:
    """Return the unsaved work of a crash.

    When its file is in use meanwhile, the work is opened read only: it is saved elsewhere.

    Raises:
        UserError: it is recovered in another window, discarded, damaged, or of a newer version.

    """
    place = abandoned.path or abandoned.folder
    with ExitStack() as on_failure:
        try:
            session = take_over(abandoned)
            on_failure.callback(session.lock.release)
            _check_content(session.working_copy)
            connection = connect_writer(session.working_copy)
            on_failure.callback(connection.close)
            _bring_up_to_date(connection, place)
            path = read_state(connection).path
        except LockHeldError as err:
            raise refusals.already_open(
                place, translatable("Workspace", "Récupéré dans une autre fenêtre.")
            ) from err
        except sqlite3.Error as err:
            raise refusals.damaged(place) from err
        except OSError as err:
            raise refusals.missing(place) from err
        lock = _lock_if_free(path) if path is not None else None
        on_failure.pop_all()
    return Opened(session, connection, path, lock)


def _bring_up_to_date(connection: sqlite3.Connection, place: Path) -> None:
    """Migrate the work of a crash, which the program may have been updated since."""
    version = file_version(connection)
    if version > latest_version():
        raise refusals.newer_version(place, version, latest_version())
    migrate(connection)


def _start(session_folder: Path, on_failure: ExitStack) -> Session:
    """Return a new session, which is ended if opening fails."""
    try:
        session = start_session(session_folder)
    except OSError as err:
        raise refusals.no_room() from err
    on_failure.callback(session.end)
    return session


def _lock_if_possible(path: Path) -> Lock | None:
    """Return the lock of a file, None where it cannot be written or locked.

    Raises:
        AlreadyOpenError: it is open elsewhere.

    """
    if not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        return None
    try:
        return lock_document(path)
    except OSError:
        return None


def _lock_if_free(path: Path) -> Lock | None:
    """Return the lock of a file, None where none can be had or when the file is in use."""
    try:
        return lock_document(path)
    except (OSError, refusals.AlreadyOpenError):
        return None


def _check_content(working_copy: Path) -> None:
    """Check a file page by page, and that no row refers to one that is lost.

    Raises:
        sqlite3.DatabaseError: something is wrong.

    """
    with closing(connect_writer(working_copy)) as connection:
        ((verdict, *_),) = connection.execute("PRAGMA integrity_check(1)").fetchall()
        orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    if verdict != "ok" or orphans:
        raise sqlite3.DatabaseError(verdict)


def _refusal(path: Path, err: sqlite3.Error) -> UserError:
    """Return what an error of SQLite means to the person."""
    code = error_code(err)
    if code & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return refusals.already_open(
            path, translatable("Workspace", "Un autre programme l'utilise.")
        )
    if is_disk_error(err):
        return refusals.no_room()
    if code & 0xFF in _REFUSED_BY_THE_SYSTEM or code == sqlite3.SQLITE_IOERR_READ:
        return refusals.unreadable(path)
    return refusals.damaged(path)


def _back_up(path: Path, version: int) -> None:
    """Copy a file of an older version beside itself.

    Raises:
        CannotSaveError: there is no room for the copy.

    """
    try:
        _copy_beside(path, version)
    except OSError as err:
        raise refusals.cannot_back_up(path) from err


def _copy_beside(path: Path, version: int) -> None:
    """Copy a file under a free name, unless an equal copy is there already."""
    number = 1
    while True:
        rank = "" if number == 1 else f" {number}"
        backup = path.with_name(f"{path.stem} (format {version}{rank}){path.suffix}")
        if not backup.exists():
            shutil.copy2(path, backup)
            return
        if fingerprint(backup).sha256 == fingerprint(path).sha256:
            return
        number += 1
