"""The way from a reference database of any past version to one of today."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING

from budgetlocal.reference.official.schema import VERSION_1

if TYPE_CHECKING:
    from sqlite_utils import Database

Statements = Sequence[str]

VERSIONS: tuple[Statements, ...] = (VERSION_1,)
"""One entry a version, append-only; `user_version` counts those a file has been through."""


def latest_version() -> int:
    """Return the version that this program writes, and the newest one that it reads."""
    return len(VERSIONS)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a database to the latest version, each step in a transaction of its own.

    Raises:
        sqlite3.Error: a step is impossible on what the file holds; the steps before it stay.

    """
    if connection.execute("PRAGMA user_version").fetchone()[0] == latest_version():
        return
    from sqlite_utils import Database, Migrations

    migrations = Migrations("budgetlocal-reference")
    for number, statements in enumerate(VERSIONS, start=1):
        migrations(name=f"version_{number}")(_Step(number, statements))
    migrations.apply(Database(connection, recursive_triggers=False, execute_plugins=False))


class _Step:
    """One migration in the form that sqlite-utils calls."""

    def __init__(self, number: int, statements: Statements) -> None:
        self.__name__ = f"version_{number}"
        self._number = number
        self._statements = statements

    def __call__(self, db: Database, /) -> None:
        """Run the statements one by one: `executescript` would commit in the middle."""
        for statement in self._statements:
            db.conn.execute(statement)
        db.conn.execute(f"PRAGMA user_version = {self._number}")
