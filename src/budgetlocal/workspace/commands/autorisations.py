"""Autorisations de programme, and their credits de paiement by year."""

from __future__ import annotations

import sqlite3

from budgetlocal.core.changes import Changes, Topic
from budgetlocal.workspace import refusals

_CHANGES = Changes(frozenset({Topic.DRAFTS}))
_SET = """
INSERT INTO autorisation (budget_id, operation, cents) VALUES (?, ?, ?)
ON CONFLICT (budget_id, operation) DO UPDATE SET cents = excluded.cents
"""
_REMOVE = "DELETE FROM autorisation WHERE budget_id = ? AND operation = ?"
_SET_CREDIT = """
INSERT INTO credit_paiement (budget_id, operation, annee, cents) VALUES (?, ?, ?, ?)
ON CONFLICT (budget_id, operation, annee) DO UPDATE SET cents = excluded.cents
"""
_REMOVE_CREDIT = "DELETE FROM credit_paiement WHERE budget_id = ? AND operation = ? AND annee = ?"


def set_autorisation(
    connection: sqlite3.Connection, budget_id: int, operation: str, cents: int | None
) -> Changes:
    """Set the autorisation de programme of an operation, None takes it away.

    Raises:
        UserError: the amount is negative.

    """
    if cents is None:
        connection.execute(_REMOVE, (budget_id, operation))
    elif cents < 0:
        raise refusals.negative_autorisation()
    else:
        connection.execute(_SET, (budget_id, operation, cents))
    return _CHANGES


def set_credit_paiement(
    connection: sqlite3.Connection, budget_id: int, operation: str, annee: int, cents: int | None
) -> Changes:
    """Set what an operation may be paid in a year, None takes it away.

    Raises:
        UserError: the amount is negative.

    """
    if cents is None:
        connection.execute(_REMOVE_CREDIT, (budget_id, operation, annee))
    elif cents < 0:
        raise refusals.negative_autorisation()
    else:
        connection.execute(_SET_CREDIT, (budget_id, operation, annee, cents))
    return _CHANGES
