"""The broad kinds of revenue of the last year as bars."""

from __future__ import annotations

from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import (
    CellKind,
    ChartKind,
    ChartSpec,
    Number,
    RowStyle,
    Series,
    TableSpec,
    Unit,
)
from budgetlocal.core.text import Text, translatable


def revenue_chart(table: TableSpec) -> ChartSpec | None:
    """Return the subtotals of a table of revenue in its last year, None when there is none.

    Euros come from the very cells of the table.
    """
    years = [rank for rank, column in enumerate(table.columns) if column.kind is CellKind.EUROS]
    if not years:
        return None
    last = years[-1]
    subtotals = [row for row in table.rows if row.style is RowStyle.SUBTOTAL and row.level == 0]
    rows = subtotals or [row for row in table.rows if row.level == 1]
    names: list[Text] = []
    values: list[Number] = []
    for row in rows:
        label, value = row.cells[0], row.cells[last]
        if isinstance(label, Text) and isinstance(value, int) and value:
            names.append(label)
            values.append(value)
    if not values:
        return None
    return ChartSpec(
        key="recettes-par-origine",
        kind=ChartKind.BARS,
        title=translatable(
            "Recettes", "D'où vient l'argent en {annee}", annee=table.columns[last].title
        ),
        unit=Unit.EUROS,
        categories=tuple(names),
        series=(Series(translatable("Recettes", "Recettes"), Role.RECETTES, tuple(values)),),
        source=table.source,
    )
