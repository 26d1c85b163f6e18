"""Which number a person points at: the widget that has the keyboard, or one around it, tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtGui import QAction

from budgetlocal.analysis.cell_origins import cell_origin
from budgetlocal.core.origins import FigureOrigin
from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import Text, joined

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from budgetlocal.core.specs import ChartSpec

EXPLAIN_ACTION = "expliquer"
"""The object name of the action of the menus, which context menus borrow."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A number that can be explained, and what it is called."""

    title: Text
    origin: FigureOrigin


@dataclass(frozen=True, slots=True)
class ExplainRequest:
    """The numbers at hand, and the one pointed at."""

    choices: tuple[Choice, ...]
    rank: int = 0


@runtime_checkable
class Explainable(Protocol):
    """A widget that knows what its numbers are made of."""

    def explain_request(self) -> ExplainRequest | None:
        """Return the number pointed at, None when there is none."""
        ...


def request_at(widget: QWidget | None) -> ExplainRequest | None:
    """Return the number that a widget, or the nearest one around it, points at."""
    while widget is not None:
        if isinstance(widget, Explainable):
            request = widget.explain_request()
            if request is not None:
                return request
        widget = widget.parentWidget()
    return None


def explain_action(widget: QWidget) -> QAction | None:
    """Return the action « Expliquer ce chiffre » of the window of a widget."""
    found = widget.window().findChild(QAction, EXPLAIN_ACTION)
    return found if isinstance(found, QAction) else None


def row_request(table: TableSpec, number: int, column: int) -> ExplainRequest | None:
    """Return the numbers of a row of a table; the one of the column pointed at first in mind."""
    row = table.rows[number]
    choices: list[Choice] = []
    chosen = 0
    for rank, each in enumerate(table.columns):
        origin = _origin(row, rank, each)
        if origin is None:
            continue
        if rank == column:
            chosen = len(choices)
        choices.append(Choice(joined((row_name(row), each.title), " – "), origin))
    return ExplainRequest(tuple(choices), chosen) if choices else None


def _origin(row: Row, rank: int, column: Column) -> FigureOrigin | None:
    """Return the origin of a cell that shows a figure, as a number or already written."""
    if row.origins:
        return row.origins[rank]
    cell = row.cells[rank]
    if column.kind is CellKind.TEXT or cell is None or isinstance(cell, Text):
        return None
    return cell_origin(row, rank, column)


def chart_request(spec: ChartSpec) -> ExplainRequest | None:
    """Return every number of a chart, the latest or largest pointed at."""
    choices = [
        Choice(joined((category, series.name), " – "), origin)
        for rank, category in enumerate(spec.categories)
        for series in spec.series
        if series.origins and (origin := series.origins[rank]) is not None
    ]
    return ExplainRequest(tuple(choices)) if choices else None


def row_name(row: Row) -> Text:
    """Return the words of a row: its code and its label."""
    words = [cell for cell in row.cells[:2] if isinstance(cell, Text) and str(cell)]
    return joined(words, " ")
