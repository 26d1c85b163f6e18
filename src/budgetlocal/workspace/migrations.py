"""The way from a file of any past version to one of today."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING

from budgetlocal.workspace.schema import VERSION_1, VERSION_2, VERSION_3, VERSION_4, VERSION_5

if TYPE_CHECKING:
    from sqlite_utils import Database

Statements = Sequence[str]

VERSIONS: tuple[Statements, ...] = (VERSION_1, VERSION_2, VERSION_3, VERSION_4, VERSION_5)
"""One entry a version, append-only; `user_version` of a file counts those it has been through."""


def latest_version() -> int:
    """Return the version that this program writes, and the newest one that it reads."""
    return len(VERSIONS)


def file_version(connection: sqlite3.Connection) -> int:
    """Return how many migrations a file has been through, 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file to the latest version, each step in a transaction of its own.

    Foreign keys are off meanwhile, as SQLite asks for when a table is made anew: dropping the old
    one would take the rows of the others along. They are checked at the end.

    sqlite-utils is imported here because it draws in pandas where there is one: opening a file
    of today costs neither.

    Raises:
        sqlite3.Error: a step is impossible on what the file holds, or left a row that refers to
            a lost one; the steps before it stay.

    """
    if file_version(connection) == latest_version():
        return
    from sqlite_utils import Database, Migrations

    migrations = Migrations("budgetlocal")
    for number, statements in enumerate(VERSIONS, start=1):
        migrations(name=f"version_{number}")(_Step(number, statements))
    (enforced,) = connection.execute("PRAGMA foreign_keys").fetchone()
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        migrations.apply(Database(connection, recursive_triggers=False, execute_plugins=False))
    finally:
        connection.execute(f"PRAGMA foreign_keys = {enforced}")
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise sqlite3.IntegrityError


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
