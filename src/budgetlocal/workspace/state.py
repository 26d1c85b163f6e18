"""What a working copy remembers of its session; never written into a saved file.

The revision is a number that names one state of the document. It moves in the same transaction
as the edit, so that after a crash the working copy knows by itself whether it holds unsaved work.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from budgetlocal.workspace.fingerprint import Fingerprint

TABLE = "session_state"

_CREATE = f"""
CREATE TABLE {TABLE} (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    path TEXT,
    mtime_ns INTEGER,
    size INTEGER,
    sha256 TEXT,
    revision INTEGER NOT NULL,
    saved_revision INTEGER NOT NULL,
    highest_revision INTEGER NOT NULL,
    edited_at TEXT NOT NULL
) STRICT
"""
_INSERT = f"INSERT INTO {TABLE} VALUES (1, NULL, NULL, NULL, NULL, 0, 0, 0, ?)"
_SELECT = f"""
SELECT path, mtime_ns, size, sha256, revision, saved_revision, highest_revision, edited_at
FROM {TABLE}
"""
_BIND = f"UPDATE {TABLE} SET path = ?, mtime_ns = ?, size = ?, sha256 = ?"
_MOVE = f"""
UPDATE {TABLE}
SET revision = ?1, highest_revision = max(highest_revision, ?1), edited_at = ?2
"""
_MARK_SAVED = f"UPDATE {TABLE} SET saved_revision = revision"


@dataclass(frozen=True, slots=True)
class State:
    """Where a document comes from and which of its states was saved last."""

    path: Path | None
    fingerprint: Fingerprint | None
    revision: int
    saved_revision: int
    highest_revision: int
    edited_at: datetime

    @property
    def is_modified(self) -> bool:
        """Whether the document holds edits that its file does not have."""
        return self.revision != self.saved_revision


def start_state(connection: sqlite3.Connection) -> None:
    """Begin the state of a new session; what an older one left is dropped."""
    connection.execute(f"DROP TABLE IF EXISTS {TABLE}")
    connection.execute(_CREATE)
    connection.execute(_INSERT, (_now(),))


def read_state(connection: sqlite3.Connection) -> State:
    """Return the state of the session.

    Raises:
        sqlite3.Error: the file is not a working copy, or is damaged.

    """
    path, mtime_ns, size, sha256, revision, saved, highest, edited_at = connection.execute(
        _SELECT
    ).fetchone()
    return State(
        path=Path(path) if path is not None else None,
        fingerprint=Fingerprint(mtime_ns, size, sha256) if sha256 is not None else None,
        revision=revision,
        saved_revision=saved,
        highest_revision=highest,
        edited_at=datetime.fromisoformat(edited_at),
    )


def bind_to_file(connection: sqlite3.Connection, path: Path, found: Fingerprint) -> None:
    """Remember which file the document is, and what the file was then."""
    connection.execute(_BIND, (str(path), found.mtime_ns, found.size, found.sha256))


def move_to_revision(connection: sqlite3.Connection, revision: int) -> None:
    """Remember that the document is now in that state; part of the transaction of the edit."""
    connection.execute(_MOVE, (revision, _now()))


def mark_saved(connection: sqlite3.Connection) -> None:
    """Remember that the present state is the one in the file."""
    connection.execute(_MARK_SAVED)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
