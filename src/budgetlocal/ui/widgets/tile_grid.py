"""Tiles of equal width, as many in a row as fit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class TileGrid(QWidget):
    """A grid that changes its number of columns with its width."""

    def __init__(
        self, *, narrowest_chars: int, most: int, spacing: int = 12, parent: QWidget | None = None
    ) -> None:
        """Keep each tile at least so many characters wide, and at most so many in a row."""
        super().__init__(parent)
        self._narrowest_chars = narrowest_chars
        self._most = most
        self._columns = 0
        self._tiles: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing)

    def show_tiles(self, tiles: Sequence[QWidget]) -> None:
        """Show other tiles; the former ones are deleted."""
        for former in self._tiles:
            self._grid.removeWidget(former)
            former.hide()
            former.deleteLater()
        self._tiles = list(tiles)
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the tiles for the new width."""  # Qt override
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrowest = self.fontMetrics().averageCharWidth() * self._narrowest_chars
        fitting = max(1, min(self._most, self.width() // max(1, narrowest)))
        if self._tiles:
            rows = -(-len(self._tiles) // fitting)
            fitting = -(-len(self._tiles) // rows)
        if fitting == self._columns:
            return
        for column in range(max(self._columns, fitting)):
            self._grid.setColumnStretch(column, int(column < fitting))
        self._columns = fitting
        for rank, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, rank // fitting, rank % fitting)
