"""Lines are added, changed and removed on the page Budget; each is one undo step, and is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

pytestmark = pytest.mark.ui
TREE = "Budget par section, chapitre et article"


@pytest.fixture
def budget(person, demonstration):
    person.import_files(demonstration["BP_2025"])
    person.keys("Ctrl+2")
    return person


def rank_of(person, code):
    table = person.table(TREE).table
    return next(
        rank for rank, row in enumerate(table.rows) if str(row.cells[0]) == code and row.ordinals
    )


def choose(person, code):
    view = person.table(TREE)
    view.open_all()
    view.choose_row(rank_of(person, code))
    view.setFocus()
    person.wait()


def voted(person, code):
    """Return the cents of the column of what is voted."""
    table = person.table(TREE).table
    column = [each.key for each in table.columns].index("MtPrev")
    return table.rows[rank_of(person, code)].cells[column]


def test_a_line_is_added_in_its_chapter_and_the_total_follows(budget):
    before = voted(budget, "011")
    choose(budget, "011")
    budget.keys("Ins", budget.table(TREE))
    budget.type_in("Article (nature)", "60611")
    budget.qtbot.keyClick(budget.named("Article (nature)"), Qt.Key.Key_Tab)
    assert "section de fonctionnement" in budget.reads()
    budget.type_in("Voté", "1 234,56")
    budget.press("Enregistrer")
    assert budget.dialog() is None
    assert voted(budget, "011") == before + 123456
    assert "l'ajout d'une ligne 60611" in budget.action("Annuler").text()
    budget.menu("Annuler")
    assert voted(budget, "011") == before
    budget.menu("Rétablir")
    assert voted(budget, "011") == before + 123456


def single_line(person):
    table = person.table(TREE).table
    return next(
        str(row.cells[0])
        for row in table.rows
        if len(row.ordinals) == 1 and str(row.cells[0]).isdigit() and len(str(row.cells[0])) > 3
    )


def test_an_amount_is_changed_and_the_form_shows_what_was_there(budget):
    code = single_line(budget)
    before = voted(budget, code)
    choose(budget, code)
    budget.keys("F2", budget.table(TREE))
    assert budget.named("Article (nature)").text() == code
    budget.type_in("Voté", "10,01")
    budget.press("Enregistrer")
    assert voted(budget, code) == 1001
    budget.menu("Annuler")
    assert voted(budget, code) == before


def test_what_is_no_amount_is_told_and_the_form_stays(budget):
    choose(budget, single_line(budget))
    budget.keys("F2", budget.table(TREE))
    budget.type_in("Voté", "1.234")
    budget.press("Enregistrer")
    assert "« 1.234 » n'est pas un montant" in budget.reads()
    budget.press("Annuler")
    assert budget.dialog() is None


def test_an_account_that_cannot_be_is_told_and_the_form_stays(budget):
    budget.keys("Ins", budget.table(TREE))
    budget.type_in("Article (nature)", "l'eau")
    budget.press("Enregistrer")
    assert "ne peut pas être un compte" in budget.reads()


def test_lines_are_removed_as_one_step(budget):
    before = voted(budget, "011")
    choose(budget, "011")
    budget.keys("Del", budget.table(TREE))
    with pytest.raises(StopIteration):
        rank_of(budget, "011")
    assert "la suppression de" in budget.action("Annuler").text()
    budget.menu("Annuler")
    assert voted(budget, "011") == before


def test_changes_by_hand_are_told_on_the_synthese(budget):
    choose(budget, single_line(budget))
    budget.keys("F2", budget.table(TREE))
    budget.type_in("Voté", "10,01")
    budget.press("Enregistrer")
    budget.window.show_page("synthese")
    budget.wait()
    assert "modifiée à la main" in budget.reads()


def test_what_makes_no_sense_is_disabled(budget):
    choose(budget, "011")
    button = next(
        each
        for each in budget.window.findChildren(QAbstractButton)
        if each.accessibleName() == "Lignes"
    )
    enabled = {
        action.text().replace("&", ""): action.isEnabled() for action in button.menu().actions()
    }
    assert enabled["Ajouter une ligne…"]
    assert not enabled["Modifier la ligne…"]
    assert enabled["Supprimer les lignes choisies"]
