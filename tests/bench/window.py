"""From starting Python to the first painted window, against an empty PySide6 window."""

from __future__ import annotations

from bench.measure import Measure, first_line_of, peak_megabytes

SAY_WHEN_PAINTED = """
from PySide6.QtCore import QEvent, QObject

class SayWhenPainted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print("painted", flush=True)
        return False
"""
EMPTY = f"""
{SAY_WHEN_PAINTED}
from PySide6.QtWidgets import QApplication, QMainWindow
qt = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
watcher = SayWhenPainted(window)
window.installEventFilter(watcher)
window.show()
qt.exec()
"""
OURS = f"""
{SAY_WHEN_PAINTED}
import tempfile
from pathlib import Path
from PySide6.QtWidgets import QApplication
from budgetlocal.app import Application
from budgetlocal.ui.folders import Folders
qt = QApplication([])
folder = Path(tempfile.mkdtemp())
application = Application(qt, Folders(folder / "config", folder / "state"))
watcher = SayWhenPainted(application.window)
application.window.installEventFilter(watcher)
application.start([])
qt.exec()
"""


def measures() -> list[Measure]:
    """Return the opening of our window, whole, with its welcome page."""
    return [
        Measure(
            "open the window",
            first_line_of(OURS),
            "empty PySide6 window",
            first_line_of(EMPTY),
            "at least 0.5 promised: at most twice the empty window",
        )
    ]


def memory() -> list[str]:
    """Return the peak memory of a process that opens the window, with Qt alone beside it."""
    ours = peak_megabytes(OURS.replace("qt.exec()", "qt.processEvents()"))
    empty = peak_megabytes(EMPTY.replace("qt.exec()", "qt.processEvents()"))
    return [f"peak memory of the window: {ours:.0f} MB (empty PySide6 window: {empty:.0f} MB)"]
