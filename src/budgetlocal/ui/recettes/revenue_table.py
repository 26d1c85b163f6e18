"""The table of revenue: two faces, so that what matters is read without scrolling sideways."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from budgetlocal.ui.tables.table_view import TableView

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from budgetlocal.core.specs import TableSpec

_WIDE, _NARROW = 44, 26
"""Characters of the first column, where there is room and where there is little."""
_BESIDE_WORDS = 34
_ROOMY = 130
"""Characters of the whole table from which there is room."""
_SHOWN_WORDS = ("paie", "decide", "marge")
"""The text of law is read under the table: no column is wide enough for it."""


class Face(IntEnum):
    """What the columns are about, in the order of the buttons."""

    AMOUNTS = 0
    """The years that fit, the latest first in mind; share and euros per inhabitant."""
    WORDS = 1
    """Who pays, who decides, whether it can be changed, beside the last year."""


class RevenueTable(TableView):
    """Hides the columns that do not fit; a copy and an export always have all of them."""

    years_shown = Signal(int, int)
    """How many years are in sight, of how many."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Begin with the amounts."""
        super().__init__(name, parent, narrowest_label=_WIDE)
        self._face = Face.AMOUNTS
        self._natural: list[int] = []

    @property
    def open_table(self) -> TableSpec | None:
        """The open rows, with the columns of the face: all the years, or the words and the text."""
        from budgetlocal.analysis.recettes.row_words import columns_kept, with_words, without_words

        table = super().open_table
        if table is None:
            return None
        kept = with_words(table) if self._face is Face.WORDS else without_words(table)
        return columns_kept(table, kept)

    def show_face(self, face: Face) -> None:
        """Show the columns of another face."""
        self._face = face
        self._fit_columns()

    def show_table(self, table: TableSpec | None, *, taken: TableSpec | None = None) -> None:
        """Show another table in the same face."""
        self._natural = []
        for rank in range(self.model().columnCount()):
            self.setColumnHidden(rank, False)
        super().show_table(table, taken=taken)
        if table is not None:
            self._natural = [self.columnWidth(rank) for rank in range(len(table.columns))]
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many years as there is room for."""  # Qt override
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        from budgetlocal.analysis.recettes.row_words import years_of

        table = self.table
        if table is None or not self._natural:
            return
        years = years_of(table)
        character, room = self.fontMetrics().averageCharWidth(), self.viewport().width()
        is_narrow = room < character * _ROOMY
        wide = _BESIDE_WORDS if self._face is Face.WORDS else _WIDE
        self._narrowest_label = _NARROW if is_narrow else wide
        keys = [column.key for column in table.columns]
        label = character * self._narrowest_label
        words = [keys.index(key) for key in _SHOWN_WORDS if key in keys]
        if self._face is Face.WORDS:
            shown = [*(() if is_narrow else years[-1:]), *words]
        else:
            shown = self._years_that_fit(years, room - label, keys)
        for rank in range(1, len(keys)):
            self.setColumnHidden(rank, rank not in shown)
        if self._face is Face.WORDS:
            self._share_words(words, room - label - sum(self._natural[r] for r in shown[:-3]))
        self._size_label()
        self._frozen.place()
        self.years_shown.emit(len(set(shown) & set(years)), len(years))

    def _years_that_fit(self, years: Sequence[int], room: int, keys: Sequence[str]) -> list[int]:
        """Return the columns of amounts: the last year always, others back in time while they fit."""
        shown = [keys.index(key) for key in ("part", "habitant") if key in keys]
        left = room - sum(self._natural[rank] for rank in shown)
        for rank in reversed(years):
            left -= self._natural[rank]
            if left < 0 and rank != years[-1]:
                break
            shown.append(rank)
        return shown

    def _share_words(self, words: Sequence[int], room: int) -> None:
        """Give the last column of words, the shortest, all it needs, and the others their part."""
        payer, decider, short = words
        left = max(2, room - self._natural[short])
        first, second = self._natural[payer], self._natural[decider]
        width = min(first, max(left - second, left // 2))
        self.setColumnWidth(payer, width)
        self.setColumnWidth(decider, min(second, left - width))
        self.setColumnWidth(short, self._natural[short])
