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


def read_lines_frame(connection: sqlite3.Connection, document_id: int) -> pd.DataFrame:
    """Return the lines of a document (LINES schema), in the order of the file."""
    rows = connection.execute(_SELECT, (document_id,)).fetchall()
    return frames.checked_lines(pd.DataFrame(rows, columns=list(frames.LINES), dtype=object))
