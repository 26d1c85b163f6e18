"""The folder where a document is worked on, and what a crash leaves in it."""

from __future__ import annotations

import logging
import shutil
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from budgetlocal.workspace.connection import connect_writer
from budgetlocal.workspace.lock import Lock, LockHeldError
from budgetlocal.workspace.state import State, read_state

WORKING_COPY = "travail.budgetlocal"
_LOCK = "session.verrou"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Session:
    """One folder, held by this program until it is ended."""

    folder: Path
    lock: Lock

    @property
    def working_copy(self) -> Path:
        """The private SQLite file that edits go to."""
        return self.folder / WORKING_COPY

    def end(self) -> None:
        """Remove the folder and what it holds."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.lock.release()
        # Where a file that is held cannot be removed, the folder goes only now.
        shutil.rmtree(self.folder, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class AbandonedSession:
    """Unsaved work that a crash left."""

    folder: Path
    path: Path | None
    """The file that the work belongs to; None for a document that was never saved."""
    edited_at: datetime
    """The moment of the last edit, with its time zone."""

    @property
    def name(self) -> str:
        """The name of the document, empty when it was never saved."""
        return self.path.stem if self.path is not None else ""


def start_session(session_folder: Path) -> Session:
    """Return a new session, in a folder of its own under `session_folder`.

    Raises:
        OSError: the folder cannot be made.

    """
    folder = session_folder / uuid4().hex
    folder.mkdir(parents=True)
    return Session(folder, Lock.acquire(folder / _LOCK))


def take_over(abandoned: AbandonedSession) -> Session:
    """Return the session of a crash, held by this program from now on.

    Raises:
        LockHeldError: another window recovered it meanwhile.
        OSError: it was discarded meanwhile.

    """
    return Session(abandoned.folder, Lock.acquire(abandoned.folder / _LOCK))


def abandoned_sessions(session_folder: Path) -> tuple[AbandonedSession, ...]:
    """Return the unsaved work that crashes left under a folder, the latest first.

    Sessions that run are left alone. Sessions that ended with nothing to lose are removed on the
    way. A working copy that cannot be read stays where it is and is only logged.
    """
    found = [
        abandoned
        for working_copy in session_folder.glob(f"*/{WORKING_COPY}")
        if (abandoned := _abandoned(working_copy)) is not None
    ]
    return tuple(sorted(found, key=lambda each: (each.edited_at, each.folder), reverse=True))


def discard_session(abandoned: AbandonedSession) -> None:
    """Remove for good what a crash left.

    Raises:
        LockHeldError: another window recovered it meanwhile.
        OSError: it was discarded meanwhile.

    """
    take_over(abandoned).end()


def _abandoned(working_copy: Path) -> AbandonedSession | None:
    """Return what a session left, None when it runs, is unreadable, or has nothing to lose."""
    try:
        session = Session(working_copy.parent, Lock.acquire(working_copy.parent / _LOCK))
    except (LockHeldError, OSError):
        return None
    try:
        state = _state_of(working_copy)
    except sqlite3.Error:
        _log.warning("a session left by a crash cannot be read", exc_info=True)
        session.lock.release()
        return None
    if not state.is_modified:
        session.end()
        return None
    session.lock.release()
    return AbandonedSession(session.folder, state.path, state.edited_at)


def _state_of(working_copy: Path) -> State:
    connection = connect_writer(working_copy)
    try:
        return read_state(connection)
    finally:
        connection.close()
