"""The population that a person sets for an exercice, in place of the document's."""

from __future__ import annotations

import sqlite3

from budgetlocal.core.changes import Changes, Topic
from budgetlocal.workspace import refusals

_SET = """
INSERT INTO exercice (budget_id, annee, population) VALUES (?, ?, ?)
ON CONFLICT (budget_id, annee) DO UPDATE SET population = excluded.population
"""
_FORGET_EMPTY = """
DELETE FROM exercice
WHERE population IS NULL AND potentiel_fiscal IS NULL
AND id NOT IN (SELECT exercice_id FROM document)
"""


def set_population(
    connection: sqlite3.Connection, budget_id: int, annee: int, population: int | None
) -> Changes:
    """Set the number of inhabitants of an exercice; None goes back to the document's.

    Raises:
        UserError: less than 1.
        sqlite3.IntegrityError: no budget has that number: a fault of the caller.

    """
    if population is not None and population < 1:
        raise refusals.bad_population(population)
    connection.execute(_SET, (budget_id, annee, population))
    connection.execute(_FORGET_EMPTY)
    return Changes(frozenset({Topic.POPULATION}))
