"""Files come in: good, bad, known, in conflict; one undo takes them back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.ui


@pytest.fixture
def changed_budget(demonstration, tmp_path: Path) -> Path:
    """The BP of 2025 with one more euro in its first article."""
    text = demonstration["BP_2025"].read_bytes()
    start = text.index(b'<MtPrev V="') + len(b'<MtPrev V="')
    end = text.index(b'"', start)
    cents = round(float(text[start:end]) * 100) + 100
    path = tmp_path / "BP_2025_bis.xml"
    path.write_bytes(text[:start] + f"{cents / 100:.2f}".encode() + text[end:])
    return path


def test_an_imported_budget_is_shown_counted_and_taken_back(person, demonstration):
    person.import_files(demonstration["BP_2025"])
    assert person.chooser("Exercice").currentText() == "2025"
    assert person.chooser("Document").currentText() == "Budget primitif (BP)"
    assert "● Modifié" in person.reads()
    assert person.window.isWindowModified()
    person.menu("Annuler")
    assert "Aucun budget pour l'instant" in person.reads()
    assert "✓ Enregistré" in person.reads()
    person.menu("Rétablir")
    assert person.chooser("Exercice").currentText() == "2025"


def test_several_files_are_one_undo_step_named_after_what_came_in(person, demonstration, fixtures):
    person.import_files(
        fixtures / "totem_siret_court.xml",
        demonstration["CA_2022"],
        demonstration["CA_2023"],
        demonstration["CA_2022"],
    )
    person.dialog().reject()
    assert person.chooser("Exercice").currentText() == "2023"
    assert person.chooser("Exercice").count() == 2
    assert "l'import de 2 document" in person.action("Annuler").text()
    person.menu("Annuler")
    assert "Aucun budget pour l'instant" in person.reads()


def test_bad_files_are_reported_together_and_the_good_ones_come_in(person, demonstration, fixtures):
    person.import_files(
        fixtures / "pas_un_budget.xml",
        demonstration["BP_2025"],
        fixtures / "totem_siret_court.xml",
    )
    seen = person.reads()
    assert "2 fichier" in seen
    assert "pas_un_budget.xml" in seen
    assert "totem_siret_court.xml" in seen
    person.press("F")
    assert person.chooser("Exercice").currentText() == "2025"


def test_a_refused_file_alone_leaves_nothing_open(person, fixtures):
    person.import_files(fixtures / "totem_tronque.xml")
    assert "totem_tronque.xml" in person.reads()
    assert not person.application.session.is_open


def test_the_same_file_twice_changes_nothing_and_says_so(person, demonstration):
    person.import_files(demonstration["BP_2025"])
    person.import_files(demonstration["BP_2025"])
    seen = person.reads()
    assert "Ce fichier est déjà dans le classeur." in seen
    assert "Rien n'a changé." in seen
    person.dialog().reject()
    assert "1 document" in person.reads()


def test_a_conflict_shows_what_differs_and_keeping_changes_nothing(
    person, demonstration, changed_budget
):
    person.import_files(demonstration["BP_2025"])
    person.import_files(changed_budget)
    seen = person.reads()
    assert "BP 2025" in seen
    assert "0 en plus, 0 en moins, 1 de changé" in seen
    [row] = person.rows("Totaux qui diffèrent")
    assert row[0].startswith("Fonctionnement, dépenses")
    assert row[3] == "1,00"
    person.press("Garder l'existant")
    assert "l'existant est gardé" in person.reads()
    person.dialog().reject()
    assert "BP_2025.xml" in person.reads()


def test_a_conflict_replaced_can_be_taken_back(person, demonstration, changed_budget):
    person.import_files(demonstration["BP_2025"])
    person.import_files(changed_budget)
    person.press("Remplacer")
    assert "BP_2025_bis.xml" in person.reads()
    person.menu("Annuler")
    assert "BP_2025.xml" in person.reads()
    person.menu("Rétablir")
    assert "BP_2025_bis.xml" in person.reads()


def test_dropped_files_are_imported_and_the_window_says_so_meanwhile(person, demonstration):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(demonstration["CA_2024"]))])
    place, copy = QPointF(400, 300), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), copy, data, left, none)
    QApplication.sendEvent(person.window, enter)
    assert enter.isAccepted()
    assert "Déposez pour ouvrir" in person.reads()
    QApplication.sendEvent(person.window, QDropEvent(place, copy, data, left, none))
    person.wait()
    assert "Déposez pour ouvrir" not in person.reads()
    assert person.chooser("Exercice").currentText() == "2024"


def test_other_files_are_not_taken_by_the_window(person, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "photo.jpg"))])
    enter = QDragEnterEvent(
        QPointF(400, 300).toPoint(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(person.window, enter)
    assert not enter.isAccepted()


def test_an_import_started_during_another_waits_for_its_turn(person, demonstration):
    person.window.import_files([demonstration["CA_2022"]])
    person.window.import_files([demonstration["CA_2023"]])
    person.wait()
    person.wait()
    years = person.chooser("Exercice")
    assert [years.itemText(rank) for rank in range(years.count())] == ["2023", "2022"]


def test_an_interrupted_import_changes_nothing_and_the_next_one_works(person, demonstration):
    person.window.import_files(sorted(demonstration.values()))
    person.window.jobs.cancel_shown()
    person.wait()
    assert not person.application.session.is_open
    person.import_files(demonstration["CA_2023"])
    assert person.chooser("Exercice").currentText() == "2023"


def test_closing_the_workbook_while_a_page_is_being_read_is_no_fault(person, demonstration):
    person.import_files(demonstration["CA_2023"])
    person.window.show_page("budget")
    person.application.session.close()
    person.wait()
    assert "Aucun classeur ouvert" in person.reads()


def test_a_name_that_the_workbook_knows_otherwise_is_told(person, demonstration, tmp_path):
    text = demonstration["CA_2023"].read_bytes()
    path = tmp_path / "CA_2023.xml"
    path.write_bytes(text.replace(b'"VILLEXEMPLE"', b'"AUTREVILLE"'))
    person.import_files(demonstration["CA_2024"])
    person.import_files(path)
    seen = person.reads()
    assert "Le fichier dit « AUTREVILLE », le classeur connaît « VILLEXEMPLE »." in seen
    person.dialog().reject()
    assert person.chooser("Exercice").currentText() == "2023"
