"""A scratch database that takes the rows of a file in their order, before the real one is touched.

Rows go in without any index, so that a gigabyte costs a steady time and a bounded memory whatever
its order. A cancelled or failed import deletes the scratch folder, and nothing has happened.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Self

_CACHE_KIB = 16_000
_SETTINGS = (
    "journal_mode = OFF",
    "synchronous = OFF",
    "locking_mode = EXCLUSIVE",
    f"cache_size = -{_CACHE_KIB}",
)

_VALUES = """
CREATE TABLE valeur (
    line INTEGER NOT NULL,
    serie INTEGER NOT NULL,
    territoire INTEGER NOT NULL,
    budget INTEGER NOT NULL,
    mantisse INTEGER,
    echelle INTEGER NOT NULL,
    etat TEXT
) STRICT
"""
BALANCE_AMOUNTS = (
    "bedeb",
    "becre",
    "obnetdeb",
    "obnetcre",
    "onbdeb",
    "onbcre",
    "oobdeb",
    "oobcre",
    "sd",
    "sc",
)
_BALANCE = f"""
CREATE TABLE balance (
    line INTEGER NOT NULL,
    budget INTEGER NOT NULL,
    compte TEXT NOT NULL,
    fonction TEXT NOT NULL,
    {", ".join(f"{name} INTEGER" for name in BALANCE_AMOUNTS)}
) STRICT
"""
_INSERT_VALUE = "INSERT INTO valeur VALUES (?, ?, ?, ?, ?, ?, ?)"
_INSERT_LINE = f"INSERT INTO balance VALUES (?, ?, ?, ?{', ?' * len(BALANCE_AMOUNTS)})"  # noqa: S608 - names of ours

ValueRow = tuple[int, int, int, int, int | None, int, str | None]
"""line, serie, territoire, budget, mantissa, scale, state."""


class Staging:
    """The scratch database of one import; use it in a `with`."""

    def __init__(self, folder: Path) -> None:
        """Create it in a folder of its own."""
        self.path = folder / "staging.sqlite"
        self._connection = sqlite3.connect(self.path, isolation_level=None)
        for setting in _SETTINGS:
            self._connection.execute(f"PRAGMA {setting}")
        self._connection.execute(_VALUES)
        self._connection.execute(_BALANCE)
        self.rows = 0

    def __enter__(self) -> Self:
        """Start the one transaction."""
        self._connection.execute("BEGIN")
        return self

    def __exit__(self, kind: object, *_exc: object) -> None:
        """Keep what was added, and close."""
        if kind is None:
            self._connection.execute("COMMIT")
        self._connection.close()

    def add_values(self, rows: Sequence[ValueRow]) -> None:
        """Add figures."""
        self._connection.executemany(_INSERT_VALUE, rows)
        self.rows += len(rows)

    def add_lines(self, rows: Iterable[tuple[int | str | None, ...]], count: int) -> None:
        """Add account lines."""
        self._connection.executemany(_INSERT_LINE, rows)
        self.rows += count
