"""The broad kinds of revenue of the last year as bars."""

from __future__ import annotations

from budgetlocal.analysis.recettes.kinds import INTERNAL, aggregates
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

_OPERATING = {entry.key for entry in aggregates() if entry.inside == "recettes_fonctionnement"} | {
    "recettes_fonctionnement:reste"
}


def revenue_chart(table: TableSpec) -> ChartSpec | None:
    """Return the broad kinds of a table of revenue, None when there is none.

    The year is the last of those that know the most of them; euros come from the very cells of the
    table. Carry-overs and internal entries are no revenue of the year.
    """
    years = [rank for rank, column in enumerate(table.columns) if column.kind is CellKind.EUROS]
    if not years:
        return None
    subtotals = [row for row in table.rows if row.style is RowStyle.SUBTOTAL and row.level == 0]
    rows = [row for row in subtotals if row.key != INTERNAL]
    kinds = translatable("Recettes", "Recettes des deux sections, emprunts et cessions compris")
    if not rows:
        rows = [row for row in table.rows if row.level == 1 and row.key in _OPERATING]
        kinds = translatable("Recettes", "Recettes de fonctionnement")
    last = max(years, key=lambda rank: (sum(row.cells[rank] is not None for row in rows), rank))
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
        series=(Series(kinds, Role.RECETTES, tuple(values)),),
        source=table.source,
    )
