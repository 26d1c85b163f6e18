"""The page Santé financière as a person meets it, and the one-page sheet."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtGui import QImage

from accessible import nameless
from budgetlocal.cli import main
from budgetlocal.ui.pages.registry import PAGES, SANTE, shortcut
from budgetlocal.ui.sante.gauge_card import GaugeCard
from looking_up import flat
from looking_up import look_up as look_up_here

pytestmark = pytest.mark.ui

KEY = shortcut([page.key for page in PAGES].index(SANTE))
A4_POINTS = (595, 842)


def look_up(person, text: str) -> None:
    person.window.show_page(SANTE)
    person.wait()
    look_up_here(person, text)


def cards(person) -> dict[str, GaugeCard]:
    shown = [card for card in person.window.findChildren(GaugeCard) if card.isVisible()]
    return {card.reading.gauge.key: card for card in shown}


@pytest.fixture
def at_home(person, demonstration):
    person.import_files(*(demonstration[name] for name in ("CA_2023", "CA_2024", "BP_2025")))
    person.window.show_page(SANTE)
    person.wait()
    return person


def test_a_town_is_looked_up_without_any_workspace(person):
    look_up(person, "Basse-Terre")
    words = flat(person.reads())
    assert "Basse-Terre" in words
    assert "9 973 habitants" in words
    assert "Sur 100 € de recettes de fonctionnement, il reste 6,9 €" in words
    assert "Au-dessous du repère de 8 %." in words
    assert (
        "La moitié des 16 communes comparées est entre 5,7 % et 14,3 % (médiane 11,9 %)." in words
    )
    assert "Ce que ce chiffre ne dit pas" in words
    assert len(cards(person)) == 8


def test_a_town_without_accounts_says_what_lacks(person):
    look_up(person, "Ajaccio")
    assert set(cards(person)) == {"impots", "investissement"}
    assert "un chiffre qui manque n'est pas un zéro" in person.reads()
    assert "Compléter l'extrait" in person.reads()


def test_the_expert_reads_definitions_authors_and_every_year(person):
    look_up(person, "Montreuil")
    assert "Définition" not in person.reads()
    person.press("Expert")
    assert "Loi 2018-32 du 22 janvier 2018" in person.reads()
    rows = {
        row[0].strip(): [flat(cell) for cell in row]
        for row in person.rows("Mesures de la santé financière")
    }
    assert "12,86" in rows["Taux d'épargne brute"]
    assert "marge" in cards(person)


def test_own_accounts_are_shown_and_a_neighbour_does_not_replace_them(at_home):
    assert "VILLEXEMPLE" in at_home.reads()
    assert "11,2 %" in flat(at_home.reads())
    look_up(at_home, "Mende")
    assert "Mende" in at_home.reads()
    at_home.press("Mes budgets")
    assert "VILLEXEMPLE" in at_home.reads()


def test_the_group_is_chosen_with_the_keyboard(person):
    look_up(person, "Basse-Terre")
    person.choose("Comparer à", "Même département")
    person.wait()
    assert "Communes du département 971" in person.reads()


def test_every_card_is_reached_and_told_whole(person):
    look_up(person, "Basse-Terre")
    assert not nameless(person.window)
    card = cards(person)["desendettement"]
    assert flat(card.accessibleName()) == "Capacité de désendettement : 1,8 ans"
    assert "12 ans" in flat(card.accessibleDescription())
    card.setFocus()
    assert person.window.focusWidget() is card


def test_a_gauge_of_own_accounts_is_explained(at_home):
    cards(at_home)["epargne"].setFocus()
    at_home.keys("Ctrl+E")
    assert "Taux d'épargne brute" in at_home.reads()


def test_the_sheet_is_one_page_of_vector_text(person, tmp_path: Path):
    look_up(person, "Basse-Terre")
    path = tmp_path / "fiche.pdf"
    person.dialogs.will_choose(path)
    person.press("Fiche d'une page")
    document = PdfReader(path)
    assert len(document.pages) == 1
    box = document.pages[0].mediabox
    assert (round(box.width), round(box.height)) == A4_POINTS
    assert not document.pages[0].images
    text = flat(document.pages[0].extract_text())
    for words in ("Basse-Terre", "6,9 %", "1,8 ans", "73,9 %", "176 jours", "16,8 %", "D1611-41"):
        assert words in text, words
    assert "OFGL (2024" in text


def test_the_table_of_measures_is_exported_number_by_number(person, tmp_path: Path):
    look_up(person, "Basse-Terre")
    path = tmp_path / "sante.xlsx"
    person.dialogs.will_choose(path)
    person.menu("Exporter le tableau")
    sheet = load_workbook(path).active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    header = next(row for row in rows if row[0] == "Mesure")
    column = header.index("2024")
    found = {str(row[0]).strip(): row[column] for row in rows if row[0]}
    assert found["Taux d'épargne brute"] == 6.91
    assert found["Encours de la dette au 31 décembre"] == 2888271.4


def test_the_command_writes_a_sheet_without_a_screen(tmp_path: Path, capsys, demonstration):
    image = tmp_path / "villexemple.png"
    assert main(["fiche", str(demonstration["CA_2024"]), "-o", str(image)]) == 0
    shown = QImage(str(image))
    assert (shown.width(), shown.height()) == (1588, 2246)
    assert main(["fiche", "--insee", "2A004", "-o", str(tmp_path / "a.pdf")]) == 0
    assert "Ajaccio" in PdfReader(tmp_path / "a.pdf").pages[0].extract_text()
    assert str(image) in capsys.readouterr().out


def test_the_command_refuses_an_unknown_code(tmp_path: Path, capsys):
    assert main(["fiche", "--insee", "99999", "-o", str(tmp_path / "a.pdf")]) == 2
    assert "99999" in capsys.readouterr().err
    assert not (tmp_path / "a.pdf").exists()


def test_a_sheet_that_cannot_be_written_is_refused(tmp_path: Path, capsys):
    assert main(["fiche", "--insee", "97105", "-o", str(tmp_path / "absent" / "a.pdf")]) == 2
    assert "fiche" in capsys.readouterr().err


def test_a_decision_modificative_alone_is_refused_and_its_account_speaks(person, demonstration):
    person.import_files(demonstration["DM1_2025"])
    person.window.show_page(SANTE)
    person.wait()
    assert "ne porte que des changements" in person.reads()
    person.import_files(demonstration["CA_2024"])
    person.window.show_page(SANTE)
    person.choose("Exercice", "2025")
    assert "ne porte que des changements" not in person.reads()
    assert cards(person)
