"""The vote of rates, typed field by field by someone with form 1259 at hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from accessible import nameless
from budgetlocal.ui.pages.registry import FISCALITE
from looking_up import flat

pytestmark = pytest.mark.ui

TFPB = "Taxe foncière bâtie (TFPB)"
TFPNB = "Taxe foncière non bâtie (TFPNB)"
PRODUCTS = "Ce que rapportent les taux"


@pytest.fixture
def at_the_vote(person, demonstration):
    person.import_files(demonstration["CA_2024"])
    person.window.show_page(FISCALITE)
    person.wait()
    person.press("Nouveau vote")
    return person


def write(person, name: str, text: str) -> None:
    line = person.named(name, QLineEdit)
    line.setFocus()
    line.selectAll()
    person.qtbot.keyClicks(line, text)
    person.qtbot.keyClick(line, Qt.Key.Key_Tab)
    person.wait()


def land(person, bare: str) -> None:
    for name, texts in (
        (TFPB, ("8 800 000", "9 000 000", "40", "42")),
        (TFPNB, ("1 000 000", "1 000 000", "50", bare)),
    ):
        fields = ("Base de l'an dernier (€)", "Base prévisionnelle (€)")
        fields += ("Taux de l'an dernier (%)", "Taux à voter (%)")
        for field, text in zip(fields, texts, strict=True):
            write(person, f"{name}, {field}", text)


def test_products_and_links_follow_what_is_typed(at_the_vote):
    land(at_the_vote, "52,51")
    rows = {row[0]: [flat(cell) for cell in row] for row in at_the_vote.rows(PRODUCTS)}
    assert "3 780 000,00" in rows[TFPB]  # 9 000 000 x 42 %
    assert "4 305 100,00" in rows["Taux votés"]
    assert "taux au-delà du lien" in at_the_vote.reads()
    write(at_the_vote, f"{TFPNB}, Taux à voter (%)", "52,50")
    assert "taux au-delà du lien" not in at_the_vote.reads()
    assert not nameless(at_the_vote.window)


def test_each_figure_is_one_step_of_undo_and_survives_reopening(at_the_vote, tmp_path):
    land(at_the_vote, "50")
    at_the_vote.menu("Annuler")
    assert at_the_vote.named(f"{TFPNB}, Taux à voter (%)", QLineEdit).text() == ""
    at_the_vote.menu("Rétablir")
    assert at_the_vote.named(f"{TFPNB}, Taux à voter (%)", QLineEdit).text() == "50"
    path = tmp_path / "ville.budgetlocal"
    session = at_the_vote.window.files._tools.session
    session.save(path)
    session.close()
    session.open(path)
    at_the_vote.wait()
    at_the_vote.window.show_page(FISCALITE)
    at_the_vote.wait()
    assert at_the_vote.named(f"{TFPB}, Taux à voter (%)", QLineEdit).text() == "42"


def test_the_vote_is_poured_in_the_budget_shown(at_the_vote):
    land(at_the_vote, "50")
    rows = {row[0].strip(): row for row in at_the_vote.rows("Sur le budget de la commune")}
    # 9 000 000 x (42 - 40) %, with the bare land unchanged
    assert flat(rows["Compte 73111"][3]) == "180 000,00"
    assert flat(rows["Épargne brute"][3]) == "180 000,00"


def test_what_is_no_figure_is_said_and_not_kept(at_the_vote):
    write(at_the_vote, f"{TFPB}, Taux à voter (%)", "quarante")
    assert "n'est pas accepté" in at_the_vote.reads()
    write(at_the_vote, f"{TFPB}, Taux à voter (%)", "41,5")
    assert "n'est pas accepté" not in at_the_vote.reads()


def test_a_typical_household_is_added_and_taken_away(at_the_vote):
    land(at_the_vote, "50")
    line = at_the_vote.named("Nom du cas", QLineEdit)
    at_the_vote.qtbot.keyClicks(line, "Pavillon de 90 m²")
    box = at_the_vote.named("Valeur locative (€)", QLineEdit)
    box.setFocus()
    box.selectAll()
    at_the_vote.qtbot.keyClicks(box, "4001")
    at_the_vote.press("Ajouter")
    (row,) = at_the_vote.rows("Ce que paient des foyers types")
    assert [flat(cell) for cell in row][2:] == ["2 001,00", "800,00", "840,00", "40,00"]
    at_the_vote.press("Retirer")
    assert "Ce que paient des foyers types" not in at_the_vote.reads()


def test_without_a_workspace_the_page_says_what_to_do(person):
    person.window.show_page(FISCALITE)
    person.wait()
    assert "Ouvrez d'abord un classeur" in person.reads()
