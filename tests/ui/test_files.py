"""Open, save, close: nothing is lost without a question."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt

pytestmark = pytest.mark.ui

CRASH = """
import os, sys
from pathlib import Path
from budgetlocal.importing.reading import read_document
from budgetlocal.workspace.workspace import Workspace
workspace = Workspace.create(Path(sys.argv[1]))
workspace.import_document(read_document(Path(sys.argv[2])), imported_at="2026-01-01T00:00:00+00:00")
os._exit(1)
"""


@pytest.fixture
def saved(person, demonstration, tmp_path):
    """A workspace with one account, saved."""
    person.import_files(demonstration["CA_2024"])
    path = tmp_path / "Commune.budgetlocal"
    person.dialogs.will_choose(path)
    person.menu("Enregistrer")
    return path


def test_the_first_save_asks_where_and_the_title_says_the_name(person, saved):
    assert saved.exists()
    assert person.window.windowTitle() == "Commune[*] – BudgetLocal"
    assert not person.window.isWindowModified()
    assert person.dialogs.questions[-1].start.endswith("VILLEXEMPLE.budgetlocal")


def test_a_saved_workspace_is_among_the_recent_files_and_opens_again(person, saved):
    person.menu("Fermer le classeur")
    assert "Fichiers récents" in person.reads()
    person.press("Commune")
    assert person.chooser("Exercice").currentText() == "2024"


def test_undoing_to_the_saved_state_is_not_a_modification(person, saved, demonstration):
    person.import_files(demonstration["CA_2023"])
    assert person.window.isWindowModified()
    person.menu("Annuler")
    assert not person.window.isWindowModified()


def test_closing_with_changes_asks_and_cancel_keeps_everything(person, demonstration):
    person.import_files(demonstration["CA_2024"])
    person.window.close()
    assert "Enregistrer les modifications ?" in person.reads()
    person.press("Annuler")
    assert person.window.isVisible()
    assert person.chooser("Exercice").currentText() == "2024"


def test_closing_without_saving_closes(person, demonstration):
    person.import_files(demonstration["CA_2024"])
    person.window.close()
    person.press("Ne pas enregistrer")
    assert not person.window.isVisible()


def test_closing_with_saving_saves_then_closes(person, saved, demonstration):
    person.import_files(demonstration["CA_2023"])
    before = saved.read_bytes()
    person.window.close()
    person.press("Enregistrer")
    assert not person.window.isVisible()
    assert saved.read_bytes() != before


def test_a_file_that_is_no_workspace_is_refused_in_plain_words(person, tmp_path):
    path = tmp_path / "lettre.budgetlocal"
    path.write_text("Bonjour", encoding="utf-8")
    person.dialogs.will_choose(path)
    person.menu("Ouvrir un classeur")
    assert "lettre.budgetlocal" in person.reads()
    assert not person.application.session.is_open


def test_a_recent_file_that_is_gone_leaves_the_list(person, saved):
    person.menu("Fermer le classeur")
    saved.unlink()
    person.press("Commune")
    assert "introuvable" in person.reads()
    person.dialog().reject()
    assert "Les classeurs que vous enregistrez apparaîtront ici." in person.reads()


def test_a_file_changed_by_somebody_else_is_not_overwritten_without_a_question(
    person, saved, demonstration
):
    person.import_files(demonstration["CA_2023"])
    saved.write_bytes(saved.read_bytes() + b"\0" * 10)
    person.menu("Enregistrer")
    assert "modifié par ailleurs" in person.reads()
    person.press("Remplacer le fichier")
    assert not person.window.isWindowModified()


def test_what_a_crash_left_is_proposed_and_taken_up(person, folders, demonstration):
    script = [sys.executable, "-c", CRASH, str(folders.sessions), str(demonstration["CA_2022"])]
    subprocess.run(script, check=False, timeout=60)
    person.application.start([])
    person.wait()
    person.qtbot.waitUntil(lambda: person.dialog() is not None, timeout=5000)
    assert "Du travail n'a pas été enregistré" in person.reads()
    person.press("Reprendre")
    assert person.chooser("Exercice").currentText() == "2022"
    assert person.window.isWindowModified()


def test_what_a_crash_left_can_be_thrown_away(person, folders, demonstration):
    script = [sys.executable, "-c", CRASH, str(folders.sessions), str(demonstration["CA_2022"])]
    subprocess.run(script, check=False, timeout=60)
    person.application.start([])
    person.qtbot.waitUntil(lambda: person.dialog() is not None, timeout=5000)
    person.press("Supprimer")
    person.press("Garder")
    assert any(folders.sessions.iterdir())
    person.press("Supprimer")
    person.press("Supprimer ce travail")
    assert not any(folders.sessions.iterdir())


def test_enter_takes_up_what_a_crash_left_and_never_throws_it_away(person, folders, demonstration):
    script = [sys.executable, "-c", CRASH, str(folders.sessions), str(demonstration["CA_2022"])]
    subprocess.run(script, check=False, timeout=60)
    person.application.start([])
    person.qtbot.waitUntil(lambda: person.dialog() is not None, timeout=5000)
    person.qtbot.keyClick(person.dialog(), Qt.Key.Key_Return)
    person.wait()
    assert person.chooser("Exercice").currentText() == "2022"
    assert person.window.isWindowModified()


def test_a_workbook_dropped_with_budgets_is_opened_and_takes_them(person, saved, demonstration):
    person.menu("Fermer le classeur")
    person.window.import_files([demonstration["CA_2023"], saved])
    person.wait()
    assert person.chooser("Exercice").count() == 2
