"""Names, population, removal: each is one undo step."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

pytestmark = pytest.mark.ui
RATIOS = "Ratios déclarés et recalculés"


@pytest.fixture
def account(person, demonstration):
    person.import_files(demonstration["CA_2024"])


def test_a_removed_document_comes_back_with_undo(person, account, demonstration):
    person.import_files(demonstration["CA_2023"])
    person.menu("Supprimer ce document")
    assert person.chooser("Exercice").currentText() == "2024"
    assert person.chooser("Exercice").count() == 1
    assert "la suppression de CA 2023" in person.action("Annuler").text()
    person.menu("Annuler")
    assert person.chooser("Exercice").count() == 2


def test_a_new_name_shows_everywhere_and_undo_gives_the_old_one(person, account):
    person.menu("Renommer le budget")
    person.type_in("Nom du budget", "Ville")
    person.press("OK")
    assert person.chooser("Budget").currentText() == "Ville (principal)"
    assert "Ville · compte administratif 2024" in person.reads()
    person.menu("Annuler")
    assert person.chooser("Budget").currentText() == "BUDGET PRINCIPAL"


def test_an_empty_name_is_refused_and_changes_nothing(person, account):
    person.menu("Renommer le budget")
    person.type_in("Nom du budget", "   ")
    person.press("OK")
    assert "Le nom est vide." in person.reads()
    person.dialog().reject()
    assert person.chooser("Budget").currentText() == "BUDGET PRINCIPAL"


def test_the_population_given_by_the_person_changes_the_figures_per_head(person, account):
    assert "8\u202f437 habitants" in person.reads()
    person.menu("Population")
    person.type_in("Habitants", "10000")
    person.press("OK")
    assert "10\u202f000 habitants" in person.reads()
    person.menu("Annuler")
    assert "8\u202f437 habitants" in person.reads()


def test_a_typed_potentiel_fiscal_gives_ratio_8_and_undo_takes_it_back(person, account):
    person.menu("Potentiel fiscal")
    person.type_in("Potentiel fiscal (€)", "huit millions")
    person.press("OK")
    assert "Ce n'est pas un montant" in " ".join(
        each.text() for each in person.dialog().findChildren(QLabel) if each.isVisible()
    )
    person.type_in("Potentiel fiscal (€)", "8 000 000")
    person.press("OK")
    person.menu("Rapprochement")
    assert ratio_8(person) == [
        "78,61\N{NO-BREAK SPACE}%",
        "82,00",
        "différent, sans explication trouvée",
    ]
    person.menu("Annuler")
    assert ratio_8(person) == ["78,61\N{NO-BREAK SPACE}%", "78,61", "égal"]


def ratio_8(person):
    (row,) = (row for row in person.rows(RATIOS) if row[0] == "8")
    return row[2:]
