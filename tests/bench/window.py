"""From starting Python to the first painted window, against an empty PySide6 window."""

from __future__ import annotations

from bench.measure import Measure, first_line_of, peak_megabytes

SAY_WHEN_PAINTED = """
def paintEvent(window, event):
    QMainWindow.paintEvent(window, event)
    print("painted", flush=True)
"""
EMPTY = f"""
from PySide6.QtWidgets import QApplication, QMainWindow
{SAY_WHEN_PAINTED}
class Window(QMainWindow):
    pass
Window.paintEvent = paintEvent
qt = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
qt.exec()
"""
OURS = f"""
from PySide6.QtWidgets import QMainWindow
from budgetlocal import cli
{SAY_WHEN_PAINTED}
import gc; gc.disable()  # as cli.main does before it imports the window
from budgetlocal.ui.window import MainWindow
MainWindow.paintEvent = paintEvent
cli.main([])
"""
QUIT_SOON = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
run = QApplication.exec
def run_shortly(*arguments):
    QTimer.singleShot(200, QApplication.quit)
    return run()
QApplication.exec = run_shortly
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
    ours, empty = (peak_megabytes(QUIT_SOON + code) for code in (OURS, EMPTY))
    return [f"peak memory of the window: {ours:.0f} MB (empty PySide6 window: {empty:.0f} MB)"]
