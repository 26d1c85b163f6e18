"""Drafts of decisions, and landings that a person overrules."""

from __future__ import annotations

import sqlite3

from budgetlocal.core.changes import Changes, Topic
from budgetlocal.core.drafts import DraftKind, DraftLine, LandingNote, Place
from budgetlocal.workspace import refusals

_CHANGES = Changes(frozenset({Topic.DRAFTS}))
_EXERCICE = "SELECT id FROM exercice WHERE budget_id = ? AND annee = ?"
_ADD = """
INSERT INTO projet (id, exercice_id, kind, objet)
VALUES ((SELECT coalesce(max(id), 0) + 1 FROM projet), ?, ?, ?)
"""
_RENAME = "UPDATE projet SET objet = ? WHERE id = ?"
_REMOVE = "DELETE FROM projet WHERE id = ?"
_KNOWN = "SELECT 1 FROM projet WHERE id = ?"
_PLACE = """
section = ? AND sens = ? AND mouvement = ? AND type_ordre = ? AND chapitre_kind = ?
AND chapitre = ? AND operation = ? AND nature = ? AND fonction = ?
"""
_UPDATE_LINE = f"""
UPDATE projet_line SET cents = ?, libelle = ?, note = ? WHERE projet_id = ? AND {_PLACE}
"""
_ADD_LINE = """
INSERT INTO projet_line (
    id, projet_id, section, sens, mouvement, type_ordre, chapitre_kind, chapitre, operation, nature,
    fonction, cents, libelle, note
) VALUES (
    (SELECT coalesce(max(id), 0) + 1 FROM projet_line), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
)
"""
_REMOVE_LINE = f"DELETE FROM projet_line WHERE projet_id = ? AND {_PLACE}"
_SET_LANDING = """
INSERT INTO atterrissage (exercice_id, section, sens, chapitre_kind, chapitre, cents, note)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (exercice_id, section, sens, chapitre_kind, chapitre)
DO UPDATE SET cents = excluded.cents, note = excluded.note
"""
_REMOVE_LANDING = """
DELETE FROM atterrissage
WHERE exercice_id = ? AND section = ? AND sens = ? AND chapitre_kind = ? AND chapitre = ?
"""


class UnknownDraftError(LookupError):
    """No draft or exercice has that number: a fault of the caller."""


def add_draft(
    connection: sqlite3.Connection, budget_id: int, annee: int, kind: DraftKind, objet: str
) -> Changes:
    """Begin a draft; it is the last of `Repository.drafts`.

    Raises:
        UserError: it is about nothing.
        UnknownDraftError: the budget has no such exercice.

    """
    exercice = _exercice(connection, budget_id, annee)
    connection.execute(_ADD, (exercice, kind.value, _named(objet)))
    return _CHANGES


def rename_draft(connection: sqlite3.Connection, draft_id: int, objet: str) -> Changes:
    """Change what a draft is about.

    Raises:
        UserError: it is about nothing.
        UnknownDraftError: no draft has that number.

    """
    if connection.execute(_RENAME, (_named(objet), draft_id)).rowcount == 0:
        raise UnknownDraftError(draft_id)
    return _CHANGES


def remove_draft(connection: sqlite3.Connection, draft_id: int) -> Changes:
    """Remove a draft with its lines.

    Raises:
        UnknownDraftError: no draft has that number.

    """
    if connection.execute(_REMOVE, (draft_id,)).rowcount == 0:
        raise UnknownDraftError(draft_id)
    return _CHANGES


def set_draft_line(connection: sqlite3.Connection, draft_id: int, line: DraftLine) -> Changes:
    """Set the change of one line of a draft; zero takes the line away.

    Raises:
        UnknownDraftError: no draft has that number.

    """
    if connection.execute(_KNOWN, (draft_id,)).fetchone() is None:
        raise UnknownDraftError(draft_id)
    place = _place(line.place)
    if line.cents == 0:
        connection.execute(_REMOVE_LINE, (draft_id, *place))
        return _CHANGES
    values = (line.cents, line.libelle, line.note)
    if connection.execute(_UPDATE_LINE, (*values, draft_id, *place)).rowcount == 0:
        connection.execute(_ADD_LINE, (draft_id, *place, *values))
    return _CHANGES


def set_landing(
    connection: sqlite3.Connection, budget_id: int, annee: int, landing: LandingNote
) -> Changes:
    """Set what a chapter will end the year at, with the reason.

    Raises:
        UserError: there is no reason.
        UnknownDraftError: the budget has no such exercice.

    """
    if not landing.note.strip():
        raise refusals.blank_note()
    values = (landing.cents, landing.note.strip())
    exercice = _exercice(connection, budget_id, annee)
    connection.execute(_SET_LANDING, (exercice, *_chapter(landing), *values))
    return _CHANGES


def remove_landing(
    connection: sqlite3.Connection, budget_id: int, annee: int, landing: LandingNote
) -> Changes:
    """Go back to the computed landing of a chapter; nothing happens when nobody overruled it."""
    exercice = _exercice(connection, budget_id, annee)
    connection.execute(_REMOVE_LANDING, (exercice, *_chapter(landing)))
    return _CHANGES


def _exercice(connection: sqlite3.Connection, budget_id: int, annee: int) -> int:
    found = connection.execute(_EXERCICE, (budget_id, annee)).fetchone()
    if found is None:
        raise UnknownDraftError(budget_id, annee)
    return int(found[0])


def _named(objet: str) -> str:
    if not objet.strip():
        raise refusals.blank_name()
    return objet.strip()


def _place(place: Place) -> tuple[str, ...]:
    return (
        place.section.value,
        place.sens.value,
        place.mouvement.value,
        place.type_ordre,
        place.chapitre_kind.value,
        place.chapitre,
        place.operation,
        place.nature,
        place.fonction,
    )


def _chapter(landing: LandingNote) -> tuple[str, ...]:
    return (
        landing.section.value,
        landing.sens.value,
        landing.chapitre_kind.value,
        landing.chapitre,
    )
