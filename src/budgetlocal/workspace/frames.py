"""Straight from the tables to the frame of budget lines; imported only when one is asked for."""

from __future__ import annotations

import sqlite3

import pandas as pd

from budgetlocal.core import frames
from budgetlocal.workspace.rows import AMOUNT_COLUMNS

_EMPTY_WHEN_UNKNOWN = {frames.SECTION, frames.SECTION_SOURCE}
_EXPRESSIONS = (
    *frames.INTEGERS,
    *(f"coalesce({name}, '')" if name in _EMPTY_WHEN_UNKNOWN else name for name in frames.TEXTS),
    *AMOUNT_COLUMNS,
)
_SELECT = f"SELECT {', '.join(_EXPRESSIONS)} FROM line WHERE document_id = ? ORDER BY id"

_SUPPLEMENTS = """
SELECT ordinal, code, cents FROM line_supplement JOIN line ON line.id = line_supplement.line_id
WHERE document_id = ? ORDER BY line_id, rank
"""
_SERVICES = f"""
SELECT ordinal, value FROM line_characteristic JOIN line ON line.id = line_characteristic.line_id
WHERE document_id = ? AND code IN ({", ".join("?" * len(frames.SERVICE_CODES))})
ORDER BY line_id, rank
"""
_PLACES = "SELECT ordinal, place FROM line WHERE document_id = ? AND place <> '' ORDER BY id"


def read_supplements(connection: sqlite3.Connection, document_id: int) -> pd.DataFrame:
    """Return the further amounts of the lines of a document (SUPPLEMENTS schema)."""
    return frames.supplements_frame(connection.execute(_SUPPLEMENTS, (document_id,)))


def read_services(connection: sqlite3.Connection, document_id: int) -> pd.Series:
    """Return the service of the lines of a document that name one, by rank of the line."""
    rows = connection.execute(_SERVICES, (document_id, *frames.SERVICE_CODES))
    return frames.texts_by_line(rows)


def read_places(connection: sqlite3.Connection, document_id: int) -> pd.Series:
    """Return the cell of the lines of a table, by rank of the line; empty for XML."""
    return frames.texts_by_line(connection.execute(_PLACES, (document_id,)))


def read_lines_frame(connection: sqlite3.Connection, document_id: int) -> pd.DataFrame:
    """Return the lines of a document (LINES schema), in the order of the file."""
    rows = connection.execute(_SELECT, (document_id,)).fetchall()
    return frames.checked_lines(pd.DataFrame(rows, columns=list(frames.LINES), dtype=object))
