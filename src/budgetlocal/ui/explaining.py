"""Which number a person points at: the widget that has the keyboard, or one around it, tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtGui import QAction

from budgetlocal.analysis.cell_origins import cell_origin
from budgetlocal.core.chart_data import exact_value
from budgetlocal.core.origins import FigureOrigin, StatedOrigin
from budgetlocal.core.specs import CellKind, Column, Number, Row, TableSpec
from budgetlocal.core.text import Text, joined, verbatim
from budgetlocal.ui.menus import EXPLAIN_ACTION
from budgetlocal.ui.tables.cells import cell_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from budgetlocal.core.specs import ChartSpec, KeyFigure


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


def figure_request(figure: KeyFigure) -> ExplainRequest | None:
    """Return a headline number: down to its lines, else with its definition; None when unknown."""
    origin = figure.origin
    if origin is None and figure.value is not None:
        value = verbatim(exact_value(figure.value, figure.unit))
        origin = StatedOrigin(value, figure.definition, verbatim(""))
    return None if origin is None else ExplainRequest((Choice(figure.label, origin),))


def stated_only(request: ExplainRequest) -> ExplainRequest | None:
    """Return the numbers that need no workspace to be explained, None when there is none."""
    kept = [each for each in request.choices if isinstance(each.origin, StatedOrigin)]
    if not kept:
        return None
    pointed = request.choices[request.rank]
    return ExplainRequest(tuple(kept), kept.index(pointed) if pointed in kept else 0)


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
        origin = _origin(row, rank, each) or _stated(table, row, rank)
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


def _stated(table: TableSpec, row: Row, rank: int) -> StatedOrigin | None:
    """Return what the table itself says of a number: its column, its note, its source."""
    cell, column = row.cells[rank], table.columns[rank]
    if column.kind is CellKind.TEXT or cell is None or isinstance(cell, Text):
        return None
    words = [column.help or column.title, *(row.notes[rank : rank + 1])]
    value = verbatim(cell_text(cell, column.kind))
    return StatedOrigin(value, joined(words, " "), table.source)


def chart_request(spec: ChartSpec) -> ExplainRequest | None:
    """Return the numbers of a chart, down to the lines where it tells them.

    Of a chart of many points, those that stand out; else what the chart itself says of each.
    """
    choices = [
        Choice(joined((category, series.name), " – "), origin)
        for rank, category in enumerate(spec.categories)
        for series in spec.series
        if series.origins and (origin := series.origins[rank]) is not None
    ]
    if not choices:
        choices = [
            Choice(
                name,
                StatedOrigin(verbatim(exact_value(value, spec.unit)), _words(spec), spec.source),
            )
            for name, value in _stated_numbers(spec)
            if value is not None
        ]
    return ExplainRequest(tuple(choices)) if choices else None


def _stated_numbers(spec: ChartSpec) -> list[tuple[Text, Number]]:
    if spec.marks:
        return [(mark.name, mark.value) for mark in spec.marks]
    ranks: Sequence[int] = range(len(spec.categories))
    if spec.areas is not None:
        ranks = [rank for rank in ranks if spec.areas.outlines[rank].is_focus]
    return [
        (joined((spec.categories[rank], series.name), " – "), series.values[rank])
        for rank in ranks
        for series in spec.series
    ]


def _words(spec: ChartSpec) -> Text:
    parts = (spec.title, spec.subtitle, spec.note)
    return joined([part for part in parts if part is not None], " ")


def row_name(row: Row) -> Text:
    """Return the words of a row: its code and its label."""
    words = [cell for cell in row.cells[:2] if isinstance(cell, Text) and str(cell)]
    return joined(words, " ")
