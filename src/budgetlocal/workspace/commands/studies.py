"""Studies: added, changed, renamed, removed."""

from __future__ import annotations

import json
import sqlite3

from budgetlocal.core.changes import Changes, Topic
from budgetlocal.core.studies import StudyKind
from budgetlocal.workspace import refusals

_CHANGES = Changes(frozenset({Topic.STUDIES}))
_ADD = """
INSERT INTO etude (id, kind, budget_id, name, content)
VALUES ((SELECT coalesce(max(id), 0) + 1 FROM etude), ?, ?, ?, ?)
"""
_TAKEN = "SELECT 1 FROM etude WHERE kind = ? AND budget_id IS ? AND name = ? AND id IS NOT ?"
_KNOWN = "SELECT kind, budget_id FROM etude WHERE id = ?"
_CHANGE = "UPDATE etude SET content = ? WHERE id = ?"
_RENAME = "UPDATE etude SET name = ? WHERE id = ?"
_REMOVE = "DELETE FROM etude WHERE id = ?"


class UnknownStudyError(LookupError):
    """No study has that number: a fault of the caller."""


def add_study(
    connection: sqlite3.Connection, kind: StudyKind, budget_id: int | None, name: str, content: str
) -> Changes:
    """Add a study; it is the last of `Repository.studies`.

    Raises:
        UserError: it has no name, or the name of another of its kind and budget.
        ValueError: the content is no JSON object.

    """
    named = _free_name(connection, kind.value, budget_id, name, None)
    connection.execute(_ADD, (kind.value, budget_id, named, _checked(content)))
    return _CHANGES


def change_study(connection: sqlite3.Connection, study_id: int, content: str) -> Changes:
    """Replace the content of a study.

    Raises:
        ValueError: the content is no JSON object.
        UnknownStudyError: no study has that number.

    """
    if connection.execute(_CHANGE, (_checked(content), study_id)).rowcount == 0:
        raise UnknownStudyError(study_id)
    return _CHANGES


def rename_study(connection: sqlite3.Connection, study_id: int, name: str) -> Changes:
    """Give a study another name.

    Raises:
        UserError: it has no name, or the name of another of its kind and budget.
        UnknownStudyError: no study has that number.

    """
    found = connection.execute(_KNOWN, (study_id,)).fetchone()
    if found is None:
        raise UnknownStudyError(study_id)
    kind, budget_id = found
    named = _free_name(connection, kind, budget_id, name, study_id)
    connection.execute(_RENAME, (named, study_id))
    return _CHANGES


def remove_study(connection: sqlite3.Connection, study_id: int) -> Changes:
    """Remove a study.

    Raises:
        UnknownStudyError: no study has that number.

    """
    if connection.execute(_REMOVE, (study_id,)).rowcount == 0:
        raise UnknownStudyError(study_id)
    return _CHANGES


def _free_name(
    connection: sqlite3.Connection,
    kind: str,
    budget_id: int | None,
    name: str,
    study_id: int | None,
) -> str:
    named = name.strip()
    if not named:
        raise refusals.blank_name()
    # UNIQUE takes two NULL budgets as different: looked at here.
    if connection.execute(_TAKEN, (kind, budget_id, named, study_id)).fetchone() is not None:
        raise refusals.taken_study_name(named)
    return named


def _checked(content: str) -> str:
    parsed = json.loads(content)
    if not isinstance(parsed, dict):
        raise ValueError(content)  # noqa: TRY004 - the text is wrong, not its type
    return content
