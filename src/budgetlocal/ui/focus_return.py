"""The keyboard goes back to the window behind when what was in front of it closes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class FocusReturn(QObject):
    """Does it where nobody else does.

    Most desktops give the keyboard back by themselves; without one (a bare X server, a remote
    session) no window has it after a dialog, and no shortcut answers any more.
    """

    def __init__(self, application: QGuiApplication, parent: QObject) -> None:
        """Watch the windows of an application."""
        super().__init__(parent)
        self._behind: QWidget | None = None
        application.focusWindowChanged.connect(self._note)

    @Slot(QWindow)
    def _note(self, window: QWindow | None) -> None:
        behind = None if window is None else window.transientParent()
        if window is None or behind is None:
            return
        self._behind = next(
            (each for each in QApplication.topLevelWidgets() if each.windowHandle() == behind), None
        )
        if not isValid(window):
            return  # a list of a combo box may be gone before it is noted
        window.removeEventFilter(self)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt override
        """See a window in front go."""
        if event.type() == QEvent.Type.Hide:
            QTimer.singleShot(0, self, self._give_back)
        return super().eventFilter(watched, event)

    @Slot()
    def _give_back(self) -> None:
        """Activate the window behind, unless another one has the keyboard."""
        behind = self._behind
        if QGuiApplication.focusWindow() is not None or behind is None:
            return
        if isValid(behind) and behind.isVisible():
            behind.activateWindow()
