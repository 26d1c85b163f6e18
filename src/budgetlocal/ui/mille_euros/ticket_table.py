"""The table of a receipt: what each line is, in its column or, where it is narrow, below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from budgetlocal.core.text import Text
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.table_view import TableView

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from budgetlocal.core.specs import TableSpec

_DETAIL = 1
"""The column of what each line is."""
_AROUND = 24
"""Pixels around the text of a cell."""


class TicketTable(TableView):
    """Hides the column of words where it would cut them; a copy and an export always have it."""

    words_moved = Signal(str)
    """The words of the hidden column, for whoever shows them elsewhere; empty when it is shown."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make an empty table."""
        super().__init__(name, parent, narrowest_label=12)
        self._wide = 0
        """What the longest words take."""
        self._name = 0
        """What the longest name takes."""

    def show_table(self, table: TableSpec | None, *, taken: TableSpec | None = None) -> None:
        """Show another receipt."""
        self.setColumnHidden(_DETAIL, False)
        super().show_table(table, taken=taken)
        self._name = self.columnWidth(0)
        metrics = self.fontMetrics()
        self._wide = max((metrics.horizontalAdvance(each) for _, each in self._words()), default=0)
        self._fit_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the words where they have room."""  # Qt override
        super().resizeEvent(event)
        self._fit_words()

    def _fit_words(self) -> None:
        if self.table is None:
            return
        numbers = range(_DETAIL + 1, len(self.table.columns))
        room = self.viewport().width() - sum(self.columnWidth(rank) for rank in numbers)
        is_cut = room - self._name < self._wide + _AROUND
        self.setColumnHidden(_DETAIL, is_cut)
        self.setColumnWidth(0, max(self._name, room) if is_cut else self._name)
        if not is_cut:
            self._size_label()
        self._frozen.place()
        self._fit()
        lines = [self.tr("{nom} : {mots}.").format(nom=n, mots=w) for n, w in self._words() if w]
        self.words_moved.emit("\n".join(lines) if is_cut else "")

    def _words(self) -> list[tuple[str, str]]:
        rows = self.table.rows if self.table is not None else ()
        cells = [(row.cells[0], row.cells[_DETAIL]) for row in rows]
        return [
            (say(name), say(words))
            for name, words in cells
            if isinstance(name, Text) and isinstance(words, Text)
        ]
