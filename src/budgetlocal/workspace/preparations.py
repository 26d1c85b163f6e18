"""Drafts, overruled landings and autorisations, read from their tables."""

from __future__ import annotations

import sqlite3

from budgetlocal.core.drafts import Draft, DraftKind, DraftLine, LandingNote, Place
from budgetlocal.core.kinds import ChapterKind, Mouvement, Section, Sens

_DRAFTS = """
SELECT projet.id, budget_id, annee, kind, objet FROM projet
JOIN exercice ON exercice.id = projet.exercice_id
WHERE budget_id = ? ORDER BY annee, projet.id
"""
_LINES = """
SELECT section, sens, mouvement, type_ordre, chapitre_kind, chapitre, operation, nature, fonction,
    cents, libelle, note
FROM projet_line WHERE projet_id = ? ORDER BY section, sens DESC, chapitre, nature, fonction, id
"""
_LANDINGS = """
SELECT section, sens, chapitre_kind, chapitre, cents, note FROM atterrissage
JOIN exercice ON exercice.id = atterrissage.exercice_id
WHERE budget_id = ? AND annee = ? ORDER BY section, sens, chapitre_kind, chapitre
"""
_CREDITS_PAIEMENT = "SELECT operation, annee, cents FROM credit_paiement WHERE budget_id = ?"
_AUTORISATIONS = "SELECT operation, cents FROM autorisation WHERE budget_id = ? ORDER BY operation"


def read_drafts(connection: sqlite3.Connection, budget_id: int) -> tuple[Draft, ...]:
    """Return the drafts of a budget, by exercice then in the order they were begun."""
    return tuple(
        Draft(number, budget, year, DraftKind(kind), objet, _lines(connection, number))
        for number, budget, year, kind, objet in connection.execute(
            _DRAFTS, (budget_id,)
        ).fetchall()
    )


def read_landings(
    connection: sqlite3.Connection, budget_id: int, annee: int
) -> tuple[LandingNote, ...]:
    """Return the landings that a person overrules in an exercice."""
    return tuple(
        LandingNote(Section(section), Sens(sens), ChapterKind(kind), chapter, cents, note)
        for section, sens, kind, chapter, cents, note in connection.execute(
            _LANDINGS, (budget_id, annee)
        )
    )


def read_autorisations(connection: sqlite3.Connection, budget_id: int) -> dict[str, int]:
    """Return the autorisations de programme of a budget, in cents by operation."""
    return dict(connection.execute(_AUTORISATIONS, (budget_id,)))


def read_credits_paiement(
    connection: sqlite3.Connection, budget_id: int
) -> dict[tuple[str, int], int]:
    """Return the credits de paiement of a budget, in cents by operation and year."""
    rows = connection.execute(_CREDITS_PAIEMENT, (budget_id,))
    return {(operation, annee): cents for operation, annee, cents in rows}


def _lines(connection: sqlite3.Connection, draft_id: int) -> tuple[DraftLine, ...]:
    return tuple(
        DraftLine(
            Place(
                Section(section),
                Sens(sens),
                Mouvement(mouvement),
                type_ordre,
                ChapterKind(kind),
                chapitre,
                operation,
                nature,
                fonction,
            ),
            cents,
            libelle,
            note,
        )
        for (
            section,
            sens,
            mouvement,
            type_ordre,
            kind,
            chapitre,
            operation,
            nature,
            fonction,
            cents,
            libelle,
            note,
        ) in connection.execute(_LINES, (draft_id,))
    )
