"""A scroll area that only scrolls up and down: it is never narrower than what it holds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class UprightArea(QScrollArea):
    """Asks its neighbours for the width of its content, its own scroll bar included."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        """Hold a widget."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._content = content
        self.setWidget(content)
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the narrowest width of the content."""  # Qt override
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            bar = self.verticalScrollBar().sizeHint().width()
            self.setMinimumWidth(self._content.minimumSizeHint().width() + bar)
        return super().eventFilter(watched, event)
