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

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox

from budgetlocal.app import Application
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind
from budgetlocal.ui.folders import Folders
from budgetlocal.ui.pages.comparer import ComparerPage
from budgetlocal.ui.table_import.dialog import TableImportDialog

ROOT = Path(__file__).resolve().parents[1]
SIZE = (1366, 768)
DOCS = ROOT / "docs" / "images"
THEMES = ("clair", "sombre")
PAGES = (
    "synthese",
    "budget",
    "execution",
    "rapprochement",
    "mille_euros",
    "recettes",
    "sante",
    "comparer",
    "dette",
    "dossier",
    "atelier",
    "donnees",
)
COMPARED = "93048"
"""Montreuil: the fictitious commune is not in the extract that the page Comparer reads."""
LAST_ACCOUNT = "2024"
YEARS = {"execution": "2025", "dossier": "2025"}
"""The exercice of a page that is not about the last account."""
IMPORT_SIZE = (1240, 760)
GUIDE_WIDTH = 680
TABLE = """Villexemple - SIRET 21999901800019
Budget : BUDGET PRINCIPAL
Situation budgétaire au 30/09/2025 - Nomenclature : M57

DEPENSES DE FONCTIONNEMENT
Chapitre;Article;Libellé;Crédits ouverts;Engagé non mandaté;Mandaté;Disponible
11;60611 - Eau et assainissement;;12 000,00;1 100,00;7 400,00;3 500,00
11;60612 - Énergie, électricité;;48 000,50;0,00;52 100,00;-4 099,50
11;60623 - Alimentation;;36 500,00;2 250,00;25 730,40;8 519,60
;;Total chapitre 011;96 500,50;3 350,00;85 230,40;7 920,10
12;64111 - Rémunération principale;;410 000,00;0,00;301 440,12;108 559,88
12;6450 - Charges de sécurité sociale;;150 000,00;0,00;109 870,00;40 130,00
;;Total chapitre 012;560 000,00;0,00;411 310,12;148 689,88
;;TOTAL DEPENSES DE FONCTIONNEMENT;656 500,50;3 350,00;496 540,52;156 609,98
"""
"""A table as finance packages write them: lost zeros, code and label in one cell, subtotals."""
SETTLED_MS = 300  # how long nothing has to run before a picture is taken


def choose_year(application: Application, year: str) -> None:
    """Choose an exercice in the bar above the pages."""
    for box in application.window.findChildren(QComboBox):
        rank = box.findText(year)
        if box.accessibleName() == "Exercice" and rank >= 0 and rank != box.currentIndex():
            box.setCurrentIndex(rank)
            box.activated.emit(rank)
            settle(application)


def choose_commune(application: Application) -> None:
    """Compare a commune, so that the page has something to show."""
    page = application.window.findChild(ComparerPage)
    with Extract.open() as extract:
        commune = extract.by_code(Kind.COMMUNE, COMPARED)
    if page is not None and commune is not None:
        page.compare_one(commune.id)
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


def take_import(application: Application, folder: Path, table: Path, theme: str) -> None:
    """Write what the window of the import of a table shows, then leave it."""
    application.window.import_files([table])
    settle(application)
    dialog = application.window.findChild(TableImportDialog)
    dialog.resize(*IMPORT_SIZE)
    settle(application)
    path = folder / f"import-{theme}.png"
    picture = dialog.grab()
    picture.save(str(path))
    print(path)
    if folder == DOCS:
        smaller = picture.scaledToWidth(GUIDE_WIDTH, Qt.TransformationMode.SmoothTransformation)
        smaller.save(str(ROOT / "resources" / "guide" / path.name))
    dialog.reject()
    settle(application)


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
                if name == "comparer":
                    choose_commune(application)
                take(application, folder / f"{name}-{theme}.png")
        application.window.show_page("execution")  # Données takes files for the extract
        table = state / "Situation au 30 septembre 2025.csv"
        table.write_text(TABLE, encoding="utf-8")
        for theme in THEMES:
            application.window.theme_chosen.emit(theme)
            take_import(application, folder, table, theme)
        application.window.close_now()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DOCS)
