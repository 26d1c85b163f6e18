"""The page Recettes as a person meets it."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from accessible import nameless
from budgetlocal.core.formatting import euros
from budgetlocal.core.studies import StudyKind
from budgetlocal.ui.pages.registry import RECETTES
from budgetlocal.ui.tables.table_view import TableView
from looking_up import SEARCH, flat, look_up

pytestmark = pytest.mark.ui

TREE = "Recettes par origine"
SIDE = "Recettes côte à côte"


@pytest.fixture
def page(person):
    person.window.show_page(RECETTES)
    person.wait()
    return person


@pytest.fixture
def at_home(person, demonstration):
    person.import_files(*(demonstration[name] for name in ("CA_2023", "CA_2024")))
    person.window.show_page(RECETTES)
    person.wait()
    return person


def test_own_revenue_says_who_pays_and_who_decides(at_home):
    rows = {row[0].strip(): [flat(cell) for cell in row] for row in at_home.rows(TREE)}
    direct = rows["Taxes foncières, taxe d'habitation et cotisation foncière"]
    assert "6 559 649,48" in direct
    assert "Votre assemblée vote le taux" in direct
    assert "Oui, dans des limites" in direct
    assert "14 157 368,83" in rows["Recettes de l'année, nettes de ce qui est reversé"]
    assert not nameless(at_home.window)


def test_a_town_is_looked_up_without_any_workspace(page):
    look_up(page, "Basse-Terre")
    assert "Recettes de Basse-Terre" in page.reads()
    rows = {row[0].strip(): [flat(cell) for cell in row] for row in page.rows(TREE)}
    assert "23 527 297,35" in rows["Recettes de fonctionnement"]


def test_a_town_without_accounts_is_told_so(page):
    look_up(page, "Ajaccio")
    assert "Aucun compte de cette collectivité" in page.reads()


def test_the_rise_is_split_or_refused_with_the_reason(page):
    look_up(page, "Basse-Terre")
    page.press("D'où vient la hausse")
    words = flat(page.reads())
    assert "Il faut la base, le taux et le produit de deux années" in words
    assert "Variation du produit = effet base + effet taux + périmètre et autres" in words


def test_towns_are_added_compared_and_taken_away(page):
    page.press("Côte à côte")
    for name in ("Montreuil", "Mende"):
        look_up(page, name)
    assert "Carte de comparabilité : à lire avec prudence" in page.reads()
    rows = {row[0].strip(): [flat(cell) for cell in row] for row in page.rows(SIDE)}
    assert rows["Recettes de fonctionnement"][1:] == ["1 905,43", "1 097,47"]
    page.press("%")
    rows = {row[0].strip(): [flat(cell) for cell in row] for row in page.rows(SIDE)}
    assert rows["Recettes de fonctionnement"][1:] == ["100,0 %", "100,0 %"]
    page.press("Mende")
    assert "Cherchez de 2 à 12 communes" in page.reads()


def test_a_town_without_accounts_is_named_with_what_to_do(page):
    page.press("Côte à côte")
    for name in ("Montreuil", "Vincennes"):
        look_up(page, name)
    assert "Vincennes : Aucun compte de cette collectivité" in flat(page.reads())
    assert "Retirez-la, ou importez le fichier complet de l'OFGL" in page.reads()
    page.press("Vincennes")
    assert "Cherchez de 2 à 12 communes" in page.reads()


def test_what_does_not_compare_is_refused_until_told_to(page):
    page.press("Côte à côte")
    for name in ("Lyon", "Basse-Terre"):
        look_up(page, name)
    assert "Ces chiffres ne se comparent pas" in page.reads()
    page.press("Comparer quand même")
    assert page.rows(SIDE)
    assert "AVERTISSEMENT : Périmètres différents" in page.reads()


def test_own_budgets_stand_beside_a_town_and_leave_with_the_workspace(at_home):
    at_home.press("Côte à côte")
    at_home.menu("CA 2024")
    look_up(at_home, "Mende")
    rows = {row[0].strip(): [flat(cell) for cell in row] for row in at_home.rows(SIDE)}
    assert rows["Recettes de fonctionnement"][2] == "1 097,47"
    assert rows["Habitants retenus"][1:] == ["8 437", "13 087"]
    assert "PopTot déclaré" in flat(str(at_home.table(SIDE).table.source))
    at_home.press("Lire les")
    assert "n'est pas dans les données embarquées" in at_home.reads()
    assert not nameless(at_home.window)
    at_home.menu("Annuler")
    assert "Cherchez de 2 à 12 communes" in at_home.reads()
    at_home.menu("Fermer le classeur")
    at_home.window.show_page(RECETTES)
    at_home.wait()
    assert "Ajouter un de vos budgets" not in at_home.reads()


def test_two_exercices_of_a_budget_are_refused_and_the_warning_is_exported(at_home, tmp_path: Path):
    at_home.press("Côte à côte")
    at_home.menu("CA 2024")
    at_home.menu("CA 2023")
    assert "deux années ne se comparent pas" in at_home.reads()
    at_home.press("Comparer quand même")
    path = tmp_path / "cote.xlsx"
    at_home.dialogs.will_choose(path)
    at_home.menu("Exporter le tableau")
    cells = [
        cell.value for sheet in load_workbook(path) for row in sheet.iter_rows() for cell in row
    ]
    assert any("AVERTISSEMENT : Exercices différents" in str(cell) for cell in cells)


def test_the_table_is_exported_number_by_number(at_home, tmp_path: Path):
    path = tmp_path / "recettes.xlsx"
    at_home.dialogs.will_choose(path)
    at_home.menu("Exporter le tableau")
    rows = [[cell.value for cell in row] for row in load_workbook(path).active.iter_rows()]
    header = next(row for row in rows if row[0] == "D'où vient l'argent")
    column = header.index("2024")
    found = {str(row[0]).strip(): row[column] for row in rows if row[0]}
    assert found["Recettes de l'année, nettes de ce qui est reversé"] == 14157368.83
    assert found["Fonds de péréquation intercommunal (FPIC)"] == 182781.31


@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(910, 512)])  # the second: 150 %
def test_what_matters_is_read_without_scrolling_sideways(person, demonstration, size):
    names = ("CA_2020", "CA_2021", "CA_2022", "CA_2023", "CA_2024")
    person.import_files(*(demonstration[name] for name in names))
    person.window.resize(size)
    person.window.show_page(RECETTES)
    person.wait()
    view = person.table(TREE)
    keys = [column.key for column in view.table.columns]

    def in_sight() -> set[str]:
        assert view.horizontalScrollBar().maximum() == 0
        return {key for rank, key in enumerate(keys) if not view.isColumnHidden(rank)}

    assert {"poste", "an-2024", "part", "habitant"} <= in_sight()
    is_whole = "an-2020" in in_sight()
    assert is_whole is ("ont la place ici" not in person.reads())
    person.press("Qui paie")
    assert {"poste", "paie", "decide", "marge"} <= in_sight()
    person.press("Montants")
    view.setFocus()
    person.keys("Ctrl+Shift+C", view)
    header = QGuiApplication.clipboard().text().splitlines()
    assert any("2020" in line and "Texte" in line for line in header)  # a copy has all of it


def test_the_words_of_the_row_are_read_whole_under_the_table(at_home):
    view = at_home.table(TREE)
    number = next(
        rank
        for rank, row in enumerate(view.table.rows)
        if row.key == "impots:contributions_directes"
    )
    view.choose_row(number)
    words = flat(at_home.reads())
    assert "Qui paie ? Les propriétaires, et les occupants de résidences secondaires" in words
    assert "1636 B sexies" in words


def test_the_hint_of_the_search_is_never_cut(page):
    line = page.named(SEARCH, QLineEdit)
    for width in (1366, 1000, 910):
        page.window.resize(width, 600)
        page.wait()
        needed = line.fontMetrics().horizontalAdvance(line.placeholderText())
        assert needed < line.width()


TYPED = {
    "Année, avant": "2022",
    "Base nette, avant (€)": "1 000 000",
    "Taux, avant (%)": "20",
    "Produit, avant (€)": "200 000",
    "Année, après": "2023",
    "Base nette, après (€)": "1 100 000",
    "Taux, après (%)": "21",
    "Produit, après (€)": "231 000,50",
}
SPLIT = ["2022 → 2023", "200 000,00", "231 000,50", "31 000,50", "20 000,00", "11 000,00", "0,50"]
EFFECTS = "Effets base et taux"


def split(person, **changed: str) -> None:
    person.press("D'où vient la hausse")
    for name, text in {**TYPED, **changed}.items():
        person.type_in(name, text)
    person.press("Décomposer")


def effects(person) -> dict[str, list[str]]:
    return {row[0]: [flat(cell) for cell in row[1:]] for row in person.rows(EFFECTS)}


def test_typed_figures_are_split_to_the_cent_and_bad_ones_refused(at_home):
    split(at_home)
    assert effects(at_home) == {"Votre impôt (saisi, états 1259)": SPLIT}
    at_home.type_in("Taux, après (%)", "beaucoup")
    at_home.press("Décomposer")
    assert "« beaucoup » n'est pas un nombre accepté" in at_home.reads()
    assert effects(at_home) == {"Votre impôt (saisi, états 1259)": SPLIT}


def test_typed_figures_are_kept_undone_redone_and_survive_reopening(at_home, tmp_path: Path):
    split(at_home, Impôt="TFPB")
    label = "TFPB (saisi, états 1259)"
    at_home.type_in("Taux, après (%)", "22")
    at_home.press("Décomposer")
    assert effects(at_home)[label][5] == "22 000,00"  # 1 100 000 x 2 points
    at_home.menu("Annuler")
    assert effects(at_home) == {label: SPLIT}
    assert at_home.named("Taux, après (%)", QLineEdit).text() == "21"
    at_home.menu("Annuler")
    assert not [view for view in at_home.window.findChildren(TableView) if shows(view, label)]
    assert at_home.named("Taux, après (%)", QLineEdit).text() == "21"  # to be kept anew
    at_home.menu("Rétablir")
    at_home.menu("Rétablir")
    assert effects(at_home)[label][5] == "22 000,00"
    path = tmp_path / "ville.budgetlocal"
    session = at_home.window.files._tools.session
    session.save(path)
    session.close()
    session.open(path)
    at_home.wait()
    at_home.window.show_page(RECETTES)
    at_home.wait()
    assert effects(at_home)[label][5] == "22 000,00"
    at_home.choose("Gardés dans le classeur", "TFPB")
    assert at_home.named("Base nette, après (€)", QLineEdit).text() == "1 100 000"
    assert not nameless(at_home.window)


def shows(view: TableView, text: str) -> bool:
    return view.table is not None and any(str(row.cells[0]) == text for row in view.table.rows)


def test_a_kept_tax_is_renamed_in_one_step_and_taken_away(at_home):
    split(at_home, Impôt="Foncier")
    at_home.type_in("Impôt", "TFPB")
    at_home.type_in("Taux, après (%)", "22")
    at_home.press("Décomposer")
    assert list(effects(at_home)) == ["TFPB (saisi, états 1259)"]
    at_home.menu("Annuler")
    assert effects(at_home) == {"Foncier (saisi, états 1259)": SPLIT}
    at_home.press("Retirer")
    at_home.menu("Annuler")
    assert effects(at_home) == {"Foncier (saisi, états 1259)": SPLIT}


def test_figures_typed_beside_another_town_are_said_not_to_be_kept(page):
    look_up(page, "Basse-Terre")
    split(page)
    assert "ne sont pas gardés" in page.reads()
    assert effects(page)["Votre impôt (saisi, états 1259)"] == SPLIT


def test_a_broken_study_is_said_and_stops_nothing(at_home):
    session = at_home.window.files._tools.session
    budget = session.workspace.repository.budgets()[0].id
    session.perform(
        "x", lambda w: w.studying.add(StudyKind.FISCALITE, budget, "Cassé", '{"avant": 3}')
    )
    at_home.wait()
    at_home.press("D'où vient la hausse")
    assert effects(at_home)["Cassé (saisi, états 1259)"][1] == "n. d."
    assert "Ces états 1259 gardés ne se lisent pas" in at_home.reads()
    at_home.choose("Gardés dans le classeur", "Cassé")
    at_home.press("Retirer")
    assert "ne se lisent pas" not in at_home.reads()


def test_a_published_amount_is_explained_with_its_source(page):
    look_up(page, "Basse-Terre")
    view = page.table(TREE)
    view.choose_row(0)
    view.setCurrentIndex(view.currentIndex().siblingAtColumn(1))
    view.setFocus()
    page.keys("Ctrl+E", view)
    seen = flat(page.reads())
    assert "23 527 297,35" in seen
    assert "OFGL" in seen
    page.dialog().reject()


def test_an_own_amount_of_a_past_year_leads_to_its_lines(at_home):
    view = at_home.table(TREE)
    keys = [column.key for column in view.table.columns]
    number = next(rank for rank, row in enumerate(view.table.rows) if row.key == "total")
    view.choose_row(number)
    view.setCurrentIndex(view.currentIndex().siblingAtColumn(keys.index("an-2023")))
    view.setFocus()
    shown = view.table.rows[number].cells[keys.index("an-2023")]
    at_home.keys("Ctrl+E", view)
    assert flat(euros(shown)) in flat(at_home.reads())
    at_home.dialog().reject()


def test_a_decision_modificative_has_no_revenue_of_a_year(person, demonstration):
    person.import_files(*(demonstration[name] for name in ("CA_2024", "DM1_2025")))
    person.window.show_page(RECETTES)
    person.choose("Exercice", "2025")
    assert "ne porte que des changements" in person.reads()
    assert "14 157 368,83" not in flat(person.reads())
    person.choose("Exercice", "2024")
    assert "ne porte que des changements" not in person.reads()
    assert person.rows(TREE)
