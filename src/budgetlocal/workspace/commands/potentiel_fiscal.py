"""The potentiel fiscal that a person types for an exercice, in place of the document's."""

from __future__ import annotations

import sqlite3

from budgetlocal.core.changes import Changes, Topic
from budgetlocal.core.money import Cents
from budgetlocal.workspace import refusals

_SET = """
INSERT INTO exercice (budget_id, annee, potentiel_fiscal) VALUES (?, ?, ?)
ON CONFLICT (budget_id, annee) DO UPDATE SET potentiel_fiscal = excluded.potentiel_fiscal
"""
_FORGET_EMPTY = """
DELETE FROM exercice
WHERE population IS NULL AND potentiel_fiscal IS NULL
AND id NOT IN (SELECT exercice_id FROM document)
"""


def set_potentiel_fiscal(
    connection: sqlite3.Connection, budget_id: int, annee: int, cents: Cents | None
) -> Changes:
    """Set the potentiel fiscal of an exercice, in cents; None goes back to the document's.

    Raises:
        UserError: not above zero.
        sqlite3.IntegrityError: no budget has that number: a fault of the caller.

    """
    if cents is not None and cents < 1:
        raise refusals.bad_potentiel_fiscal(cents)
    connection.execute(_SET, (budget_id, annee, cents))
    connection.execute(_FORGET_EMPTY)
    return Changes(frozenset({Topic.POTENTIEL_FISCAL}))
