"""Studies, read from their table."""

from __future__ import annotations

import sqlite3

from budgetlocal.core.studies import Study, StudyKind
from budgetlocal.workspace.commands.studies import UnknownStudyError

_STUDIES = """
SELECT id, kind, budget_id, name, content FROM etude
WHERE kind = ? AND budget_id IS ? ORDER BY id
"""
_STUDY = "SELECT id, kind, budget_id, name, content FROM etude WHERE id = ?"


def read_studies(
    connection: sqlite3.Connection, kind: StudyKind, budget_id: int | None
) -> tuple[Study, ...]:
    """Return the studies of a kind about a budget (None: the whole workspace), oldest first."""
    rows = connection.execute(_STUDIES, (kind.value, budget_id)).fetchall()
    return tuple(_study(*row) for row in rows)


def read_study(connection: sqlite3.Connection, study_id: int) -> Study:
    """Return one study.

    Raises:
        UnknownStudyError: no study has that number.

    """
    row = connection.execute(_STUDY, (study_id,)).fetchone()
    if row is None:
        raise UnknownStudyError(study_id)
    return _study(*row)


def _study(number: int, kind: str, budget_id: int | None, name: str, content: str) -> Study:
    return Study(number, StudyKind(kind), budget_id, name, content)
