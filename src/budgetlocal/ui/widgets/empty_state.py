"""What a page says when it has nothing to show: why, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from budgetlocal.ui.widgets.texts import label

_SIDE = 96
"""Pixels left on each side, for lines that are not too long to read."""


class EmptyState(QWidget):
    """A heading, a sentence and one button, in the middle of the page."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self._heading = label("", "heading")
        self._detail = label("", "muted")
        self._button = QPushButton()
        self._button.setProperty("role", "primary")
        self._button.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 32, _SIDE, 32)
        column.addStretch(2)
        for text in (self._heading, self._detail):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            # Without an alignment in the layout, so that a long sentence gets the height it needs.
            column.addWidget(text)
        column.addSpacing(12)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def say(self, heading: str, detail: str, action: str = "") -> None:
        """Show why there is nothing; the button is hidden when there is no action."""
        self._heading.setText(heading)
        self._detail.setText(detail)
        self._button.setText(action)
        self._button.setVisible(bool(action))

    def focus_action(self) -> None:
        """Put the keyboard on the button, if there is one."""
        if self._button.isVisible():
            self._button.setFocus(Qt.FocusReason.ShortcutFocusReason)
