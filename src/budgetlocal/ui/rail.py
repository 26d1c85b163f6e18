"""The column of page buttons at the left."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from budgetlocal.ui.icons import icon
from budgetlocal.ui.style import current_theme
from budgetlocal.ui.theme import ColorRole


@dataclass(frozen=True, slots=True)
class RailItem:
    """A page: its name, its drawing, and what it answers."""

    text: str
    drawing: str
    help: str


class Rail(QWidget):
    """One button per page; the one that is down is the page shown."""

    page_chosen = Signal(int)

    def __init__(self, items: tuple[RailItem, ...], parent: QWidget | None = None) -> None:
        """Make the buttons; the first page is Ctrl+1."""
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._items = items
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(2)
        for rank, item in enumerate(items):
            button = QToolButton()
            button.setText(item.text)
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setProperty("role", "rail")
            button.setAccessibleName(item.text)
            button.setAccessibleDescription(item.help)
            button.setToolTip(f"{item.help} (Ctrl+{rank + 1})")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._group.addButton(button, rank)
            column.addWidget(button)
        column.addStretch(1)
        self._group.idClicked.connect(self.page_chosen)
        self.dress()

    def dress(self) -> None:
        """Paint the drawings in the colours of the theme."""
        theme = current_theme()
        side = round(self.fontMetrics().height() * 1.7)
        for rank, item in enumerate(self._items):
            button = self._group.button(rank)
            muted = theme.color(ColorRole.MUTED)
            button.setIcon(icon(item.drawing, muted, checked=theme.color(ColorRole.ACCENT)))
            button.setIconSize(QSize(side, side))
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("Exécution") + 40)

    def show_page(self, rank: int) -> None:
        """Press the button of a page."""
        self._group.button(rank).setChecked(True)
