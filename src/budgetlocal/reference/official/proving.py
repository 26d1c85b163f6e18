# ruff: noqa: S608 - names of columns are of ours; values are bound
"""The proof of an import: the sums of the file against those that are now in the database."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from decimal import Decimal

from budgetlocal.reference.official.control import Sums
from budgetlocal.reference.official.gathering import Gathered
from budgetlocal.reference.official.kinds import Shape
from budgetlocal.reference.official.staging import BALANCE_AMOUNTS
from budgetlocal.reference.official.values import Control

_HALF = 10**9
"""Sums are taken in two halves of a number, so that SQLite keeps within 64 bits."""


class ConservationError(RuntimeError):
    """The sums of what was kept and rejected are not those of the file: a fault of the program."""


def kept_sums(connection: sqlite3.Connection, source: int, shape: Shape) -> tuple[Sums, int]:
    """Return the sums of a source as SQL finds them in the database, and how many figures."""
    sums = Sums()
    if shape is Shape.BALANCE:
        parts = ", ".join(
            f"sum({name} / {_HALF}), sum({name} % {_HALF})" for name in BALANCE_AMOUNTS
        )
        row = connection.execute(
            f"SELECT count(*), {parts} FROM balance_ligne "
            "WHERE budget_id IN (SELECT id FROM balance_budget WHERE source_id = ?)",
            (source,),
        ).fetchone()
        for rank, name in enumerate(BALANCE_AMOUNTS):
            high, low = row[1 + 2 * rank], row[2 + 2 * rank]
            sums.add(name, ((high or 0) * _HALF + (low or 0), 2))
        return sums, row[0]
    rows = connection.execute(
        f"SELECT colonne, echelle, count(*), sum(mantisse / {_HALF}), sum(mantisse % {_HALF}) "
        "FROM serie JOIN indicateur ON indicateur.id = indicateur_id "
        "JOIN valeur ON serie_id = serie.id WHERE serie.source_id = ? GROUP BY colonne, echelle",
        (source,),
    )
    count = 0
    for column, scale, rows_of_scale, high, low in rows:
        count += rows_of_scale
        sums.add(column, ((high or 0) * _HALF + (low or 0), scale))
    return sums, count


def checked_controls(gathered: Gathered, kept: Sums) -> tuple[Control, ...]:
    """Return the control of every column.

    Raises:
        ConservationError: what was kept and rejected is not what the file holds.

    """
    controls = tuple(
        Control(
            column=column,
            unit=unit,
            in_file=gathered.in_file.total(column),
            kept=kept.total(column),
            rejected=gathered.rejections.sums.total(column),
            unreadable=gathered.unreadable.get(column, 0),
        )
        for column, unit in gathered.units.items()
    )
    wrong = [control.column for control in controls if not control.is_balanced]
    if wrong:
        raise ConservationError(", ".join(wrong))
    return controls


def insert_proof(
    connection: sqlite3.Connection, source: int, gathered: Gathered, controls: Sequence[Control]
) -> None:
    """Keep the rejections and the controls of a source beside it."""
    text: Callable[[Decimal], str] = "{:f}".format
    connection.executemany(
        "INSERT INTO rejet VALUES (?, ?, ?, ?, ?)",
        (
            (source, rank, r.line, str(r.reason), r.detail)
            for rank, r in enumerate(gathered.rejections.listed, start=1)
        ),
    )
    connection.executemany(
        "INSERT INTO rejet_nombre VALUES (?, ?, ?)",
        ((source, str(reason), count) for reason, count in gathered.rejections.counts.items()),
    )
    connection.executemany(
        "INSERT INTO controle VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (
                source,
                c.column,
                str(c.unit),
                text(c.in_file),
                text(c.kept),
                text(c.rejected),
                c.unreadable,
            )
            for c in controls
        ),
    )
