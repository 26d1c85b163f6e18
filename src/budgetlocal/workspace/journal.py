"""Undo and redo of any edit, recorded by the database itself.

Temporary triggers on every table write, for each row touched, the SQL that puts it back. An edit
is a span of these statements; undoing runs them backwards, which records the redo the same way.
The statements are kept as head, body and tail, so that a thousand rows of one table go back as a
few long statements instead of a thousand short ones.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, islice

from budgetlocal.core.changes import Changes
from budgetlocal.workspace.connection import transaction
from budgetlocal.workspace.state import TABLE, move_to_revision, read_state

Command = Callable[[sqlite3.Connection], Changes]

_ROWS_PER_STATEMENT = 200
"""Found by trial: longer statements are no faster."""

_NOT_RECORDED = {TABLE, "_sqlite_migrations"}
_TABLES = "SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name"
_COLUMNS = "SELECT name, pk FROM pragma_table_info(?, 'main') ORDER BY cid"

_CREATE_LOG = """
CREATE TEMP TABLE undo_log (
    seq INTEGER PRIMARY KEY, head TEXT NOT NULL, body TEXT, tail TEXT NOT NULL
)
"""
_LAST = "SELECT coalesce(max(seq), 0) FROM undo_log"
_SPAN = "SELECT head, body, tail FROM undo_log WHERE seq BETWEEN ? AND ? ORDER BY seq DESC"
_FORGET = "DELETE FROM undo_log WHERE seq BETWEEN ? AND ?"


class NothingToUndoError(LookupError):
    """Undo or redo was asked for when there is nothing: a fault of the caller."""


@dataclass(frozen=True, slots=True)
class _Span:
    """The statements that turn the document from one state into another."""

    first: int
    last: int
    goes_to: int
    """The revision that the document has once they have run."""
    changes: Changes
    """What they change, from the state they start from."""


class Journal:
    """Runs the edits of a document and takes them back."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Start to record; the tables must be there already."""
        self._connection = connection
        self._undo: list[_Span] = []
        self._redo: list[_Span] = []
        connection.execute(_CREATE_LOG)
        for (table,) in connection.execute(_TABLES).fetchall():
            if table not in _NOT_RECORDED:
                _record_table(connection, table)

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether there is an edit to do again."""
        return bool(self._redo)

    def run(self, command: Command) -> Changes:
        """Run an edit as one transaction and return what it changed; a failure leaves no trace."""
        connection = self._connection
        with transaction(connection):
            state = read_state(connection)
            first = self._next()
            changes = command(connection)
            span = _Span(first, self._next() - 1, state.revision, _reversed(changes))
            for undone in self._redo:
                connection.execute(_FORGET, (undone.first, undone.last))
            move_to_revision(connection, state.highest_revision + 1)
        self._undo.append(span)
        self._redo.clear()
        return changes

    def undo(self) -> Changes:
        """Take the last edit back and return what that changed.

        Raises:
            NothingToUndoError: there is no edit.

        """
        return self._replay(self._undo, self._redo)

    def redo(self) -> Changes:
        """Do again the last edit that was taken back, and return what that changed.

        Raises:
            NothingToUndoError: there is none.

        """
        return self._replay(self._redo, self._undo)

    def _replay(self, taken: list[_Span], given: list[_Span]) -> Changes:
        if not taken:
            raise NothingToUndoError
        connection = self._connection
        span = taken[-1]
        with transaction(connection):
            revision = read_state(connection).revision
            bounds = (span.first, span.last)
            rows = connection.execute(_SPAN, bounds).fetchall()
            connection.execute(_FORGET, bounds)
            first = self._next()
            for statement in _statements(rows):
                connection.execute(statement)
            back = _Span(first, self._next() - 1, revision, _reversed(span.changes))
            move_to_revision(connection, span.goes_to)
        taken.pop()
        given.append(back)
        return span.changes

    def _next(self) -> int:
        return int(self._connection.execute(_LAST).fetchone()[0]) + 1


def _reversed(changes: Changes) -> Changes:
    return Changes(changes.topics, added=changes.removed, removed=changes.added)


def _statements(rows: Iterable[tuple[str, str | None, str]]) -> Iterator[str]:
    """Return the statements of a span, neighbours of the same form joined."""
    for (head, tail), group in groupby(rows, key=lambda row: (row[0], row[2])):
        bodies = (body for _, body, _ in group)
        while batch := tuple(islice(bodies, _ROWS_PER_STATEMENT)):
            yield head + ", ".join(body for body in batch if body is not None) + tail


def _record_table(connection: sqlite3.Connection, table: str) -> None:
    """Create the three triggers that record a table."""
    columns = connection.execute(_COLUMNS, (table,)).fetchall()
    names = [f'"{name}"' for name, _ in columns]
    key = [f'"{name}"' for name, rank in columns if rank]
    put_back = f"INSERT INTO {table} ({', '.join(names)}) VALUES "
    take_away = f"DELETE FROM {table} WHERE ({', '.join(key)}) IN (VALUES "
    _trigger(connection, table, "DELETE", (_literal(put_back), _row("OLD", names), "''"))
    _trigger(connection, table, "INSERT", (_literal(take_away), _row("NEW", key), "')'"))
    _trigger(connection, table, "UPDATE", (_restore(table, names, key), "NULL", "''"))


def _trigger(
    connection: sqlite3.Connection, table: str, event: str, parts: tuple[str, str, str]
) -> None:
    connection.execute(
        f"CREATE TEMP TRIGGER {table}_{event.lower()} AFTER {event} ON main.{table} BEGIN "
        f"INSERT INTO undo_log (head, body, tail) VALUES ({', '.join(parts)}); END"
    )


def _restore(table: str, names: list[str], key: list[str]) -> str:
    """Return the SQL expression of the UPDATE that gives a row its old values."""
    values = " || ', ' || ".join(f"'{name} = ' || quote(OLD.{name})" for name in names)
    same = " || ' AND ' || ".join(f"'{name} = ' || quote(NEW.{name})" for name in key)
    return f"'UPDATE {table} SET ' || {values} || ' WHERE ' || {same}"


def _row(side: str, names: list[str]) -> str:
    """Return the SQL expression of one row of values: (1, 'abc', NULL)."""
    return "'(' || " + " || ', ' || ".join(f"quote({side}.{name})" for name in names) + " || ')'"


def _literal(text: str) -> str:
    return f"'{text}'"
