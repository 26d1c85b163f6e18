"""A budget that no file holds: typed in here, or in an empty workbook."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from budgetlocal.importing.grid.reading import read_table_file

pytestmark = pytest.mark.ui


def type_field(person, name, text):
    person.type_in(name, text)
    person.qtbot.keyClick(person.named(name), Qt.Key.Key_Tab)
    person.wait()


def choose(person, name, text):
    box = person.chooser(name)
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())
    person.wait()


def fill_in(person, *, siret="21990001200018"):
    type_field(person, "SIRET du budget", siret)
    type_field(person, "Nom du budget", "BUDGET PRINCIPAL")
    type_field(person, "Exercice", "2025")
    choose(person, "Nomenclature", "M57 A")


def test_a_budget_is_typed_in_from_nothing_and_undone(person):
    person.menu("Saisir un budget")
    assert "Il manque" in person.reads()
    fill_in(person)
    choose(person, "Étape", "Budget primitif (BP)")
    person.press("Créer le document")
    assert person.chooser("Exercice").currentText() == "2025"
    person.press("Ce document est vide")
    person.type_in("Article (nature)", "60611")
    person.type_in("Voté", "1500,25")
    person.press("Enregistrer")
    rows = person.rows("Budget par section, chapitre et article")
    assert any("1\u202f500,25" in row for row in rows)
    person.menu("Annuler")
    person.menu("Annuler")
    assert "Aucun budget pour l'instant" in person.reads()


def test_an_empty_workbook_is_written_for_the_nomenclature(person, tmp_path):
    path = tmp_path / "modele.xlsx"
    person.dialogs.will_choose(path)
    person.menu("Créer un modèle Excel")
    fill_in(person)
    choose(person, "Étape", "Budget primitif (BP)")
    person.press("Choisir où l'enregistrer")
    file = read_table_file(path)
    identity = {row[0]: row[1] for row in file.sheets[1].rows}
    assert identity["Exercice"] == "2025"
    assert identity["Nomenclature"] == "M57-M57_A"
    assert identity["SIRET du budget"] == "21990001200018"
