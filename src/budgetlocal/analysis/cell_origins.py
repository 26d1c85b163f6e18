"""What a number of a table or a chart is made of: said by the row, or by its lines and column."""

from __future__ import annotations

from budgetlocal.core.kinds import Amount
from budgetlocal.core.origins import CREDITS, FigureOrigin, LinesOrigin, OperationOrigin
from budgetlocal.core.specs import Column, Row

_AMOUNTS = {str(amount): str(amount) for amount in Amount} | {
    CREDITS: CREDITS,
    "realise": str(Amount.MT_REAL),
    "restes": str(Amount.MT_RAR_3112),
}
"""Keys of columns that are a plain sum over the lines of their row."""


def cell_origin(row: Row, rank: int, column: Column) -> FigureOrigin | None:
    """Return the origin of one cell; None when neither the row nor the column tells it."""
    if row.origins:
        return row.origins[rank]
    if not row.ordinals:
        return None
    if column.key in _AMOUNTS:
        return LinesOrigin(row.ordinals, _AMOUNTS[column.key])
    credits = LinesOrigin(row.ordinals, CREDITS)
    done = LinesOrigin(row.ordinals, str(Amount.MT_REAL))
    if column.key == "taux":
        return OperationOrigin("/", (done, credits))
    if column.key == "non_employes":
        left = LinesOrigin(row.ordinals, str(Amount.MT_RAR_3112))
        return OperationOrigin("-", (credits, done, left))
    return None
