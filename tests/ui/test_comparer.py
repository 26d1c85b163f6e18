"""The page Comparer as a person meets it: look up, choose a group, read, insist, keep, export."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QScrollArea

from accessible import nameless
from budgetlocal.analysis.peers.saved import SavedGroup, SavedGroups, write_groups
from budgetlocal.core.kinds import Etape
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind
from budgetlocal.ui.charts.chart_view import ChartView
from budgetlocal.ui.comparer.columns_view import ColumnsView
from budgetlocal.ui.comparer.number_strip import NumberTile
from budgetlocal.ui.comparer.saved_menu import SavedMenu
from budgetlocal.ui.pages.registry import COMPARER, PAGES, shortcut
from situations import document

pytestmark = pytest.mark.ui

KEY = shortcut([page.key for page in PAGES].index(COMPARER))
MONTREUIL = "21930048000016"
OWN = "Chiffre retenu pour la collectivité"
SEARCH = "Rechercher une collectivité"
SPENDING = "Dépenses de fonctionnement (budget principal)"


def begin(person, text: str) -> None:
    """Open the page, type a name, choose the first result by keyboard."""
    person.keys(KEY)
    line = person.named(SEARCH, QLineEdit)
    line.setFocus()
    person.qtbot.keyClicks(line, text)
    person.qtbot.keyClick(line, Qt.Key.Key_Return)
    settle(person)


def settle(person) -> None:
    """Wait for the pause before a question, and for its answer."""
    person.wait()
    person.qtbot.wait(60)
    person.wait()


def choose(person, name: str, text: str) -> None:
    """Choose in a list, by its text or its beginning."""
    box = person.chooser(name)
    ranks = [rank for rank in range(box.count()) if box.itemText(rank).startswith(text)]
    assert ranks, [box.itemText(rank) for rank in range(box.count())]
    box.setCurrentIndex(ranks[0])
    settle(person)


def chart(person) -> ChartView:
    [found] = [view for view in person.window.findChildren(ChartView) if view.isVisible()]
    return found


def table(person) -> ColumnsView:
    view = person.named("Membres comparés", ColumnsView)
    assert isinstance(view, ColumnsView)
    return view


def plain(text: str) -> str:
    return re.sub("[\u00a0\u202f]", " ", text)


def in_departement(person) -> None:
    begin(person, "montreuil")
    choose(person, "Chiffre", SPENDING)
    choose(person, "Groupe", "Même département")


def test_the_page_says_how_to_begin_without_a_workspace(person) -> None:
    person.keys(KEY)
    settle(person)
    assert "Cherchez ci-dessus une commune, un EPCI ou un département" in person.reads()
    assert person.named(SEARCH, QLineEdit).hasFocus()
    assert nameless(person.window) == []
    person.press("Lozère")
    settle(person)
    assert "Lozère" in person.reads()
    assert "Carte de comparabilité" in person.reads()


def test_a_budget_of_nowhere_is_told_and_something_else_is_proposed(person, demonstration) -> None:
    person.import_files(demonstration["CA_2024"])
    person.keys(KEY)
    settle(person)
    assert "VILLEXEMPLE : pas parmi les communes" in person.reads()
    person.press("Montreuil")
    settle(person)
    assert "de Montreuil" in person.reads()


def test_a_saved_group_is_one_click_away_on_the_first_face(person) -> None:
    path = person.window.files._tools.folders.config / "groupes.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    group = SavedGroup("Deux villes", Kind.COMMUNE, ("48095", "93048"))
    write_groups(SavedGroups((group,)), path)
    person.keys(KEY)
    settle(person)
    person.press("Deux villes (2)")
    settle(person)
    assert person.chooser("Groupe").currentText() == "Choisies par leur nom"
    assert [row[0] for row in person.rows("Membres choisis")] == ["Mende", "Montreuil"]


def test_the_card_comes_first_then_the_numbers(person) -> None:
    in_departement(person)
    seen = plain(person.reads())
    assert "Carte de comparabilité : à lire avec prudence" in seen
    assert "Compétences transférées à l'EPCI" in seen
    assert "1 691,39 €/hab." in seen
    assert "1 562,34 €/hab." in seen
    assert "26 au-dessous de Montreuil, 12 au-dessus" in seen
    assert "membres dont le chiffre est connu : 38 sur 38" in seen


def test_every_input_has_a_name(person) -> None:
    in_departement(person)
    for look in ("Position", "Évolution", "Carte", "Tableau"):
        person.press(look)
        assert nameless(person.window) == []


def test_figures_without_data_are_marked(person) -> None:
    begin(person, "rochefourchat")
    box = person.chooser("Chiffre")
    texts = [box.itemText(rank) for rank in range(box.count())]
    assert f"{SPENDING} – sans chiffre ici" in texts
    assert "Population municipale" in texts
    assert texts.index("Population municipale") < texts.index(f"{SPENDING} – sans chiffre ici")
    assert "sur 34 969" in plain(person.chooser("Exercice").currentText())


def test_another_year_is_refused_until_the_person_insists(person) -> None:
    in_departement(person)
    choose(person, "Chiffre retenu pour la collectivité", "2023, BP")
    seen = person.reads()
    assert "ne se comparent pas" in seen
    assert "deux années ne se comparent pas" in seen
    assert "Médiane du groupe" not in seen
    person.press("Comparer quand même")
    settle(person)
    assert "Médiane du groupe" in person.reads()
    spec = chart(person).spec
    assert spec is not None
    assert "AVERTISSEMENT : Exercices différents" in str(spec.note)
    choose(person, "Unité", "En %")
    assert "AVERTISSEMENT" not in str(chart(person).spec.note)


def test_each_look_shows_its_chart_and_its_numbers(person) -> None:
    in_departement(person)
    assert "Montreuil : 1 691" in [plain(text) for text in chart(person).texts()]
    person.press("Évolution")
    assert chart(person).spec.key == "evolution"
    person.press("Carte")
    assert chart(person).spec.key == "carte"
    choose(person, "Carte de", "ses voisines")
    assert "Montreuil et ses voisines" in str(chart(person).spec.title)
    person.press("Voir les données")
    assert chart(person).shows_data


def test_the_table_of_the_whole_country_sorts_filters_and_copies(person) -> None:
    in_departement(person)
    person.press("Tableau")
    view = table(person)
    assert view.model().rowCount() == 39
    person.press("Tout le pays")
    settle(person)
    assert view.model().rowCount() == 34_969
    person.type_in("Filtrer les lignes", "saint etienne du rouvr")
    assert view.model().rowCount() == 1
    person.type_in("Filtrer les lignes", "")
    person.press("Le groupe")
    settle(person)
    header = view.model().headerData(2, Qt.Orientation.Horizontal)
    assert header == "Valeur (en euros par habitant)"
    view.setCurrentIndex(view.model().index(0, 2))
    view.setFocus()
    person.keys("Ctrl+T", view)
    values = [view.model().index(row, 2).data() for row in range(39)]
    numbers = [float(plain(text).replace(" ", "").replace(",", ".")) for text in values]
    assert numbers == sorted(numbers)
    person.keys("Ctrl+T", view)
    assert view.model().index(0, 2).data() == values[-1]
    view.selectAll()
    person.keys("Ctrl+C", view)
    copied = list(csv.reader(io.StringIO(QApplication.clipboard().text()), delimiter="\t"))
    assert len(copied) >= 39
    montreuil = next(row for row in copied if "Montreuil" in row)
    assert "189481348,00" in [cell.replace("\u202f", "") for cell in montreuil]


def test_enter_on_a_row_compares_that_one(person) -> None:
    in_departement(person)
    person.press("Tableau")
    view = table(person)
    person.type_in("Filtrer les lignes", "bobigny")
    view.selectRow(0)
    view.setFocus()
    view.activated.emit(view.model().index(0, 1))
    settle(person)
    assert "au-dessous de Bobigny" in person.reads()


def test_the_workbook_holds_the_very_numbers(person, tmp_path: Path) -> None:
    in_departement(person)
    person.press("Tableau")
    path = tmp_path / "comparaison.xlsx"
    person.dialogs.will_choose(path)
    person.press("Excel…")
    sheet = openpyxl.load_workbook(path).worksheets[0]
    rows = list(sheet.iter_rows(min_row=5, values_only=True))
    assert len(rows) == 39
    with Extract.open() as extract:
        amounts = extract.column("ofgl.bp.depenses_fonctionnement", 2024, kind=Kind.COMMUNE)
        known = amounts.set_index("collectivite_id")["value"]
        for code, _name, _dep, _people, amount, *_rest in rows:
            found = extract.by_code(Kind.COMMUNE, code)
            assert found is not None
            assert round(amount * 100) == int(known[found.id])
    assert "38 sur 38" in sheet["A2"].value


def test_the_pictures_hold_what_the_screen_shows(person, tmp_path: Path) -> None:
    in_departement(person)
    path = tmp_path / "position.svg"
    person.dialogs.will_choose(path)
    person.press("Exporter…")
    person.press("Choisir le fichier…")
    text = plain(path.read_text("utf-8"))
    for words in ("Montreuil : 1 691", "Médiane 1 562", "1er quartile 1 406"):
        assert words in text


def test_criteria_count_the_communes_as_they_change(person) -> None:
    begin(person, "montreuil")
    choose(person, "Groupe", "Par critères")
    assert "34 968 membres dans le groupe" in plain(person.reads())
    box = person.named("Population totale, au moins")
    box.setValue(100_000)
    settle(person)
    high = person.named("Population totale, au plus")
    high.setValue(120_000)
    settle(person)
    counts = re.findall(r"(\d+) membres? dans", plain(person.reads()))
    with Extract.open() as extract:
        column = extract.column("insee.population.totale", 2025, kind=Kind.COMMUNE)
        expected = int(column["value"].dropna().between(100_000, 120_000).sum()) - 1
    assert int(counts[0]) == expected


def test_the_weights_of_the_profile_change_the_group(person) -> None:
    begin(person, "montreuil")
    choose(person, "Groupe", "Les plus semblables")
    page = person.window._work_area().shown_page
    before = page._answer.comparison.group.members
    box = person.named("Poids : Niveau de vie médian")
    box.setValue(10)
    settle(person)
    assert page._answer.comparison.group.members != before


def open_menu(person) -> QMenu:
    button = person.named("Groupes enregistrés", SavedMenu)
    button.fill()
    return button.menu()


def trigger(menu: QMenu, text: str) -> None:
    for action in menu.actions():
        if action.text().replace("&", "").startswith(text):
            assert action.isEnabled()
            action.trigger()
            return
    raise AssertionError([action.text() for action in menu.actions()])


def below(menu: QMenu, text: str) -> QMenu:
    return next(a.menu() for a in menu.actions() if a.text().replace("&", "") == text)


def test_a_group_is_kept_renamed_removed_and_comes_back(person, folders, tmp_path: Path) -> None:
    in_departement(person)
    trigger(open_menu(person), "Enregistrer ce groupe")
    person.type_in("Nom du groupe", "Mes voisines")
    person.press("OK")
    saved = json.loads((folders.config / "groupes.json").read_text("utf-8"))
    assert saved["groupes"][0]["nom"] == "Mes voisines"
    assert len(saved["groupes"][0]["codes"]) == 38
    trigger(below(open_menu(person), "Renommer"), "Mes voisines")
    person.type_in("Nom du groupe", "Le 93")
    person.press("OK")
    trigger(below(open_menu(person), "Supprimer"), "Le 93")
    assert json.loads((folders.config / "groupes.json").read_text("utf-8"))["groupes"] == []
    trigger(open_menu(person), "Annuler la suppression")
    copy = tmp_path / "partage.json"
    person.dialogs.will_choose(copy)
    trigger(open_menu(person), "Exporter les groupes")
    assert "Le 93" in copy.read_text("utf-8")
    begin(person, "bagnolet")
    trigger(open_menu(person), "Le 93 (38)")
    settle(person)
    assert person.chooser("Groupe").currentText() == "Choisies par leur nom"
    assert "Le 93" in person.reads()


def test_members_are_chosen_by_name_and_taken_out(person) -> None:
    begin(person, "montreuil")
    choose(person, "Groupe", "Choisies par leur nom")
    assert "0 membre" in plain(person.reads())
    line = person.named("Ajouter un membre", QLineEdit)
    for name in ("vincennes", "bagnolet"):
        line.setFocus()
        person.qtbot.keyClicks(line, name)
        person.qtbot.keyClick(line, Qt.Key.Key_Return)
        settle(person)
    rows = person.rows("Membres choisis")
    assert [row[0] for row in rows] == ["Vincennes", "Bagnolet"]
    assert "Petit groupe : 2 membre(s)" in person.reads()
    view = person.table("Membres choisis")
    view.choose_row(0)
    person.press("Retirer le membre")
    settle(person)
    assert [row[0] for row in person.rows("Membres choisis")] == ["Bagnolet"]


def test_epci_and_departements_are_compared_among_themselves(person) -> None:
    begin(person, "244900015")
    assert "EPCI de même nature (CU)" in person.reads()
    choose(person, "Groupe", "Même région")
    assert "Pays de la Loire" in person.reads()
    begin(person, "seine saint denis")
    assert "Île-de-France" in person.reads()


def test_the_town_of_the_open_budget_comes_first(person, demonstration, tmp_path: Path) -> None:
    path = tmp_path / "CA_2024.xml"
    text = demonstration["CA_2024"].read_text("iso-8859-1")
    siret = re.search(r'IdEtab V="(\d{14})"', text)
    assert siret is not None
    path.write_text(text.replace(siret[1][:9], "212602742"), "iso-8859-1")
    person.import_files(path)
    person.keys(KEY)
    settle(person)
    assert "au-dessous de Rochefourchat" in person.reads()


def own_documents(person, *steps: Etape) -> None:
    """Keep fictitious documents under the SIREN of Montreuil, which spend 200 millions in 2024."""
    session = person.window._session
    session.start_new()
    for etape in steps:
        amount = "MtReal" if etape.is_account else "MtPrev"
        made = document(
            etape,
            [("FD", "011", "6061", {amount: 200_000_000_00})],
            exercice=2024,
            siret=MONTREUIL,
            siret_collectivite=MONTREUIL,
            is_principal=True,
        )
        session.perform(
            "l'import",
            lambda workspace, made=made: workspace.import_document(
                made, imported_at="2026-01-05T09:00:00+00:00"
            ),
        )
    person.wait()


def test_the_account_of_the_workspace_may_stand_for_its_town(person) -> None:
    own_documents(person, Etape.CA)
    in_departement(person)
    choose(person, OWN, "Votre classeur : compte administratif 2024")
    seen = plain(person.reads())
    assert "Comparer quand même" not in seen
    assert "1 691,39 €/hab." not in seen  # what the OFGL publishes
    assert "Montreuil" in seen


def test_the_vote_of_the_workspace_is_refused_beside_accounts(person) -> None:
    own_documents(person, Etape.BP)
    in_departement(person)
    choose(person, OWN, "Votre classeur : budget primitif 2024")
    assert "Comparer quand même" in person.reads()


def test_every_number_of_the_table_is_explained_without_a_workspace(person) -> None:
    in_departement(person)
    person.press("Tableau")
    view = table(person)
    titles = [view.model().headerData(rank, Qt.Orientation.Horizontal) for rank in range(6)]
    rank = next(rank for rank, title in enumerate(titles) if title.startswith("Montant"))
    view.setCurrentIndex(view.model().index(view.currentIndex().row(), rank))
    view.setFocus()
    shown = plain(view.model().index(view.currentIndex().row(), rank).data())
    person.keys("Ctrl+E", view)
    seen = plain(person.reads())
    assert "Expliquer ce chiffre" in seen
    assert shown in seen
    assert "OFGL" in seen
    person.dialog().reject()


def test_nothing_is_cut_at_150_percent_and_no_tile_is_stretched(person) -> None:
    """910 x 512 is a screen of 1366 x 768 at 150 %."""
    person.window.resize(910, 512)
    begin(person, "montreuil")
    area = person.named("Comparaison", QScrollArea)
    for look in ("Position", "Carte", "Tableau"):
        person.press(look)
        settle(person)
        assert area.widget().minimumSizeHint().width() <= area.viewport().width(), look
    person.press("Évolution")
    settle(person)
    tiles = [tile for tile in area.findChildren(NumberTile) if tile.isVisible()]
    assert tiles
    assert all(tile.height() <= tile.sizeHint().height() * 1.5 for tile in tiles)
