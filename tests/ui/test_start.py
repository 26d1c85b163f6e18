"""What is seen at the start, and what is not loaded yet."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

pytestmark = pytest.mark.ui

START = """
import json, sys, tempfile
from pathlib import Path
from PySide6.QtWidgets import QApplication
from budgetlocal.app import Application
from budgetlocal.ui.folders import Folders
folder = Path(tempfile.mkdtemp())
qt = QApplication([])
application = Application(qt, Folders(folder / "config", folder / "state"))
application.start([])
qt.processEvents()
heavy = ("pandas", "pyarrow", "numpy", "pyqtgraph", "lxml", "sqlite_utils", "xlsxwriter", "openpyxl")
print(json.dumps([name for name in heavy if name in sys.modules]))
"""


def test_the_window_shows_before_any_slow_library_is_loaded():
    done = subprocess.run(
        [sys.executable, "-c", START], capture_output=True, text=True, check=True, timeout=60
    )
    assert json.loads(done.stdout) == []


def test_the_welcome_page_offers_three_ways_to_begin(person):
    seen = person.reads()
    assert "Ouvrir un fichier de budget…" in seen
    assert "Ouvrir un classeur" in seen
    assert "Voir la démonstration" in seen
    assert "TotEM" in seen
    assert "CFU" in seen
    assert "Aucun classeur ouvert" in seen


def test_what_needs_a_document_is_disabled_at_the_start(person):
    for entry in ("Enregistrer", "Exporter les graphiques", "Filtrer", "Supprimer ce document"):
        assert not person.action(entry).isEnabled()


def test_the_demonstration_opens_on_the_last_account_with_nothing_to_save(person):
    person.press("Voir la démonstration")
    seen = person.reads()
    assert person.chooser("Collectivité").currentText() == "VILLEXEMPLE"
    assert person.chooser("Exercice").currentText() == "2024"
    assert person.chooser("Document").currentText() == "Compte administratif (CA)"
    assert "Épargne brute" in seen
    assert "Est-ce juste ?" in seen
    assert "23 document" in seen
    assert "✓ Enregistré" in seen


def test_a_file_on_the_command_line_is_imported(person, demonstration):
    person.window.close_now()
    person.application.start([str(demonstration["CA_2023"])])
    person.wait()
    assert person.chooser("Exercice").currentText() == "2023"


def test_the_first_window_fits_the_screen(person):
    person.application.start([])  # without the width that the other tests need
    room = person.window.screen().availableGeometry().size()
    assert person.window.width() <= room.width()
    assert person.window.height() < room.height()
