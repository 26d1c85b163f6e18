"""Rows of a table on the clipboard, as text and as HTML at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from budgetlocal.core.specs import TableSpec
from budgetlocal.export.table_text import html, selection, tsv
from budgetlocal.ui.language import say


@runtime_checkable
class Copyable(Protocol):
    """A table with rows to select."""

    def copy_selection(self) -> None:
        """Copy the selected rows; the whole table when none is."""
        ...


def copy_table(table: TableSpec, rows: Sequence[int] | None = None) -> None:
    """Put some rows of a table, by rank, on the clipboard; all of them with their header if None."""
    columns = range(len(table.columns))
    chosen = table if rows is None else selection(table, sorted(rows), columns)
    data = QMimeData()
    data.setText(tsv(chosen, say=say, header=rows is None))
    data.setHtml(html(chosen, say=say, header=rows is None))
    QGuiApplication.clipboard().setMimeData(data)
