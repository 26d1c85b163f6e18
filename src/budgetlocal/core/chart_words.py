"""The numbers of a chart as lines of text, for a file that has no table beside its drawing."""

from __future__ import annotations

from budgetlocal.core.chart_data import data_table, exact_value
from budgetlocal.core.specs import Cell, ChartSpec, Unit
from budgetlocal.core.text import Text, joined, translatable, verbatim

_BETWEEN = " | "


def data_lines(spec: ChartSpec) -> tuple[Text, ...]:
    """Return the data table of a chart: its name and columns, then one line per row, in full.

    Each number has its unit, to the cent for euros; "n. d." is unknown. Empty when the chart has
    no category.
    """
    table = data_table(spec)
    if not table.rows:
        return ()
    titles = joined((column.title for column in table.columns), _BETWEEN)
    heading = translatable(
        "Chart", "Données du graphique « {titre} » ({colonnes})", titre=spec.title, colonnes=titles
    )
    rows = (joined((_cell(cell, spec.unit) for cell in row.cells), _BETWEEN) for row in table.rows)
    return (heading, *rows)


def _cell(cell: Cell, unit: Unit) -> Text:
    return cell if isinstance(cell, Text) else verbatim(exact_value(cell, unit))
