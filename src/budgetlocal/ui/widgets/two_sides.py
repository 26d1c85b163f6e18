"""Two halves side by side where there is room, one at a time where there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from budgetlocal.ui.forms import Segments, Wording

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

LEFT, RIGHT = range(2)


class TwoSides(QWidget):
    """On a small screen or with large letters, two buttons choose the half that is seen."""

    def __init__(
        self,
        wording: Wording,
        sides: tuple[tuple[Wording, QWidget], tuple[Wording, QWidget]],
        stretches: tuple[int, int],
        *,
        letters: int,
    ) -> None:
        """Take the two halves; the right one needs `letters` to be read beside the left one."""
        super().__init__()
        self._letters = letters
        self._sides = tuple(widget for _, widget in sides)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        self._choice = Segments(wording, tuple(words for words, _ in sides))
        self._choice.group.idClicked.connect(self.look_at)
        row.addWidget(self._choice)
        row.addStretch(1)
        column.addLayout(row)
        across = QHBoxLayout()
        across.setSpacing(10)
        for widget, stretch in zip(self._sides, stretches, strict=True):
            across.addWidget(widget, stretch)
        column.addLayout(across, 1)
        self._choice.hide()
        self._fit()

    @property
    def is_narrow(self) -> bool:
        """Whether only one half is seen."""
        beside = self._sides[LEFT].minimumSizeHint().expandedTo(self._sides[LEFT].minimumSize())
        wanted = beside.width() + self.fontMetrics().averageCharWidth() * self._letters
        return self.width() < wanted

    @Slot(int)
    def look_at(self, rank: int) -> None:
        """Show the left half (0) or the right one (1), where there is no room for both."""
        self._choice.choose(rank)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both halves, or one, as there is room."""  # Qt override
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Its own width, so that two halves that do not fit never widen the window.
        widest = max(each.minimumSizeHint().width() for each in self._sides)
        self.setMinimumWidth(max(1, widest))
        is_narrow = self.is_narrow
        self._choice.setVisible(is_narrow)
        for rank, widget in enumerate(self._sides):
            widget.setVisible(not is_narrow or rank == self._choice.chosen)
