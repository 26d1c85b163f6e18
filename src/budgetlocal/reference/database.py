"""Opening the extract, and how its blocks are numbered."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import translatable, verbatim

APPLICATION_ID = 0x424C5245
"""BLRE, in the header of the file."""
FORMAT = 2
"""The tables this code reads; a change of them is a new number and a new build."""
_SERIES_BITS = 12


def block_id(chunk: int, serie: int) -> int:
    """Return the number of the block of a series for a chunk of collectivités.

    Blocks of one chunk follow each other, so that the sheet of a collectivité is one read.
    """
    return chunk << _SERIES_BITS | serie


def serie_of(block: int) -> int:
    """Return the series that a block belongs to."""
    return block & (1 << _SERIES_BITS) - 1


def connect(path: Path) -> sqlite3.Connection:
    """Return a read-only connection, which takes no lock and writes nothing beside the file.

    One thread at a time may use it; any may close it.

    Raises:
        UserError: no file, another kind of file, or an extract of another version.

    """
    try:
        address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        connection = sqlite3.connect(address, uri=True, check_same_thread=False)
    except sqlite3.Error as err:
        raise _refusal(path) from err
    try:
        (application_id,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        connection.execute("SELECT id FROM serie LIMIT 1").fetchone()
    except sqlite3.Error as err:
        connection.close()
        raise _refusal(path) from err
    if (application_id, version) != (APPLICATION_ID, FORMAT):
        connection.close()
        raise _refusal(path)
    return connection


def _refusal(path: Path) -> UserError:
    return UserError(
        translatable("Extract", "Les données de référence ne peuvent pas être lues."),
        where=verbatim(path.name),
        hint=translatable(
            "Extract",
            "Réinstallez BudgetLocal : le fichier est absent, abîmé ou d'une autre version.",
        ),
    )
