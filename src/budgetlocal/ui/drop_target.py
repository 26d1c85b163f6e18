"""Files dropped anywhere in the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent

from budgetlocal.ui.file_flow import SUFFIX
from budgetlocal.ui.routing_flow import is_table
from budgetlocal.ui.widgets.drop_overlay import DropOverlay

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QWidget


class DropTarget(QObject):
    """Watches a window: covers it while files are over it, tells which were dropped."""

    dropped = Signal(object)
    """The list of the paths that can be read."""

    def __init__(self, window: QMainWindow, covered: QWidget) -> None:
        """Accept drops on a window, and cover a part of it meanwhile."""
        super().__init__(window)
        self._overlay = DropOverlay(covered)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the drag events of the window."""  # Qt override
        kind = event.type()
        if kind is QEvent.Type.DragLeave:
            self._overlay.hide()
        elif isinstance(event, QDropEvent) and (paths := _readable(event)):
            event.acceptProposedAction()
            if kind is QEvent.Type.DragEnter:
                self._overlay.cover()
            elif kind is QEvent.Type.Drop:
                self._overlay.hide()
                self.dropped.emit(paths)
            return True
        return super().eventFilter(watched, event)


def _readable(event: QDropEvent) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [
        path for path in paths if path.suffix.lower() in {".xml", f".{SUFFIX}"} or is_table(path)
    ]
