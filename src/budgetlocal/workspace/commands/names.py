"""The names that a person gives to a budget or a local authority."""

from __future__ import annotations

import sqlite3

from budgetlocal.core.changes import Changes, Topic
from budgetlocal.workspace import refusals

_RENAME_BUDGET = "UPDATE budget SET given_name = ? WHERE id = ?"
_RENAME_COLLECTIVITE = "UPDATE collectivite SET given_name = ? WHERE id = ?"


class UnknownNumberError(LookupError):
    """No budget or local authority has that number: a fault of the caller."""


def rename_budget(connection: sqlite3.Connection, budget_id: int, name: str) -> Changes:
    """Give a budget the name that every page, chart and file shows from now on.

    Raises:
        UserError: the name is blank.
        UnknownNumberError: no budget has that number.

    """
    return _rename(connection, _RENAME_BUDGET, budget_id, name)


def rename_collectivite(connection: sqlite3.Connection, collectivite_id: int, name: str) -> Changes:
    """Give a local authority the name that every page, chart and file shows from now on.

    Raises:
        UserError: the name is blank.
        UnknownNumberError: no local authority has that number.

    """
    return _rename(connection, _RENAME_COLLECTIVITE, collectivite_id, name)


def _rename(connection: sqlite3.Connection, statement: str, number: int, name: str) -> Changes:
    given = name.strip()
    if not given:
        raise refusals.blank_name()
    if connection.execute(statement, (given, number)).rowcount == 0:
        raise UnknownNumberError(number)
    return Changes(frozenset({Topic.NAMES}))
