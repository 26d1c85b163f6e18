"""What a person gives of an exercice in place of its documents: population, potentiel fiscal."""

from __future__ import annotations

import sqlite3

from budgetlocal.core.changes import Changes, Topic
from budgetlocal.core.money import Cents
from budgetlocal.workspace import refusals

_SET = """
INSERT INTO exercice (budget_id, annee, {column}) VALUES (?, ?, ?)
ON CONFLICT (budget_id, annee) DO UPDATE SET {column} = excluded.{column}
"""
_SET_POPULATION = _SET.format(column="population")
_SET_POTENTIEL_FISCAL = _SET.format(column="potentiel_fiscal")
FORGET_EMPTY = """
DELETE FROM exercice
WHERE population IS NULL AND potentiel_fiscal IS NULL
AND id NOT IN (SELECT exercice_id FROM document)
"""
"""Removes the exercices that have no document, and of which nothing is given."""


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
    connection.execute(_SET_POPULATION, (budget_id, annee, population))
    connection.execute(FORGET_EMPTY)
    return Changes(frozenset({Topic.POPULATION}))


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
    connection.execute(_SET_POTENTIEL_FISCAL, (budget_id, annee, cents))
    connection.execute(FORGET_EMPTY)
    return Changes(frozenset({Topic.POTENTIEL_FISCAL}))
