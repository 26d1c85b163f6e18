"""Take the pictures of the documentation: the application on the fictitious commune.

    python scripts/screenshots.py [FOLDER]

Works on any display, Xvfb and offscreen included; 1366 x 768, each page in each theme.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "" if os.environ.get("DISPLAY") else "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QComboBox

from budgetlocal.app import Application
from budgetlocal.ui.folders import Folders

ROOT = Path(__file__).resolve().parents[1]
SIZE = (1366, 768)
THEMES = ("clair", "sombre")
PAGES = (
    "synthese",
    "budget",
    "execution",
    "mille_euros",
    "rapprochement",
    "dossier",
    "atelier",
    "donnees",
)
LAST_ACCOUNT = "2024"
YEARS = {"execution": "2025", "dossier": "2025"}
"""The exercice of a page that is not about the last account."""
SETTLED_MS = 300  # how long nothing has to run before a picture is taken


def choose_year(application: Application, year: str) -> None:
    """Choose an exercice in the bar above the pages."""
    for box in application.window.findChildren(QComboBox):
        rank = box.findText(year)
        if box.accessibleName() == "Exercice" and rank >= 0 and rank != box.currentIndex():
            box.setCurrentIndex(rank)
            box.activated.emit(rank)
            settle(application)


def settle(application: Application) -> None:
    """Wait until no job has been running for a while."""
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(SETTLED_MS)
    idle_ticks = 0

    def look() -> None:
        nonlocal idle_ticks
        idle_ticks = idle_ticks + 1 if application.window.jobs.is_idle else 0
        if idle_ticks == 2:
            loop.quit()

    timer.timeout.connect(look)
    timer.start()
    loop.exec()


def take(application: Application, path: Path) -> None:
    """Write what the window shows."""
    settle(application)
    application.window.grab().save(str(path))
    print(path)


def main(folder: Path) -> None:
    """Write every picture to a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    qt = QApplication([])
    with tempfile.TemporaryDirectory() as temporary:
        state = Path(temporary)
        application = Application(qt, Folders(state / "config", state / "state"))
        application.start([])
        application.window.resize(*SIZE)
        for theme in THEMES:
            application.window.theme_chosen.emit(theme)
            take(application, folder / f"accueil-{theme}.png")
        application.window.show_demonstration()
        settle(application)
        for theme in THEMES:
            application.window.theme_chosen.emit(theme)
            for name in PAGES:
                choose_year(application, YEARS.get(name, LAST_ACCOUNT))
                application.window.show_page(name)
                take(application, folder / f"{name}-{theme}.png")
        application.window.close_now()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "images")
