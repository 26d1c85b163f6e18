"""The page Données as a person meets it: look up, read, complete, fetch."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from accessible import nameless
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.official import addresses
from budgetlocal.ui.donnees.map_view import MapView
from budgetlocal.ui.pages.registry import DONNEES, PAGES, shortcut
from budgetlocal.ui.tables.table_view import TableView
from local_site import CONTENT, entry, local_site
from ofgl_files import ofgl_file

pytestmark = pytest.mark.ui

KEY = shortcut([page.key for page in PAGES].index(DONNEES))
SEARCH = "Rechercher une collectivité"
FIGURES = "Chiffres de la collectivité"
GOOD = ofgl_file(("26274", "Epargne brute", "1234.56"), ("99999", "Epargne brute", "100"))


@pytest.fixture
def ofgl(tmp_path: Path) -> Path:
    path = tmp_path / "ofgl.csv"
    path.write_text(GOOD, encoding="utf-8")
    return path


def look_up(person, text: str) -> None:
    """Type a name in the search line and choose the first result."""
    type_search(person, text)
    person.qtbot.keyClick(person.named(SEARCH, QLineEdit), Qt.Key.Key_Down)
    person.qtbot.keyClick(person.window.focusWidget(), Qt.Key.Key_Return)
    person.wait()


def type_search(person, text: str) -> None:
    person.menu("Fiche d'une collectivité")
    line = person.named(SEARCH, QLineEdit)
    assert person.window.focusWidget() is line
    person.qtbot.keyClicks(line, text)
    person.qtbot.waitUntil(lambda: f"« {text} »" in title_of_results(person), timeout=10_000)
    person.wait()


def title_of_results(person) -> str:
    found = [
        view.table.title
        for view in person.window.findChildren(TableView)
        if view.accessibleName() == "Collectivités trouvées" and view.table is not None
    ]
    return str(found[0]) if found else ""


def test_the_page_opens_from_the_welcome_page_with_nothing_open(person):
    person.press("Chercher une collectivité")
    assert "Cherchez une commune, un EPCI, un département ou une région" in person.reads()
    assert person.named(SEARCH, QLineEdit).hasFocus()
    assert "Aucun classeur ouvert" in person.reads()


def test_the_list_says_what_each_indicator_means_and_covers(person):
    person.keys(KEY)
    assert "Les données de référence : 318 indicateurs" in person.reads()
    person.keys("Ctrl+F")
    person.type_in("Filtrer", "dsu 2017")
    names = [row[0] for row in person.rows("Indicateurs")]
    assert "Dotation de solidarité urbaine (DSU)" in names
    view = person.table("Indicateurs")
    view.setFocus()
    while "Montant de la commune." not in person.reads():
        person.qtbot.keyClick(view, Qt.Key.Key_Down)
        person.wait()
    seen = person.reads()
    assert "Montant de la commune." in seen
    assert "sha256" in seen
    [row] = person.rows("Couverture")
    assert row[0] == "Commune"
    assert row[2].replace("\u202f", " ") == "34 502"


def test_a_filter_that_finds_nothing_leaves_an_empty_list(person):
    person.keys(KEY)
    person.type_in("Filtrer", "zzzz")
    assert person.rows("Indicateurs") == []
    person.type_in("Filtrer", "")
    assert len(person.rows("Indicateurs")) > 318


def test_a_commune_is_found_by_keyboard_and_its_sheet_says_where_figures_come_from(person):
    look_up(person, "rochefourch")
    seen = person.reads()
    assert "Rochefourchat" in seen
    assert "Commune · code INSEE 26274 · 2 habitants (2026)" in seen
    assert person.table(FIGURES).hasFocus()
    rows = {row[0]: row for row in person.rows(FIGURES)}
    assert rows["Niveau de vie médian"][1] == "n. d."
    assert rows["Population municipale"][1:4] == ["2", "habitants", "2026"]
    person.type_in("Filtrer la fiche", "niveau de vie median")
    view = person.table(FIGURES)
    view.setFocus()
    while "Pourquoi « n. d. »" not in person.reads():
        person.qtbot.keyClick(view, Qt.Key.Key_Down)
        person.wait()
    assert "couvert par le secret statistique" in person.reads()
    assert "Filosofi : revenus et pauvreté" in person.reads()


def test_an_unknown_cell_says_why_in_its_tool_tip_and_to_screen_readers(person):
    look_up(person, "rochefourch")
    view = person.table(FIGURES)
    table = view.table
    number = [row.key for row in table.rows].index("insee_filosofi.d1")
    column = [c.key for c in table.columns].index("a2021")
    index = view.model().index_of(number, column)
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        assert "secret statistique" in index.data(role)


def test_the_map_names_the_commune_and_a_click_goes_to_its_neighbour(person):
    look_up(person, "rochefourch")
    [drawing] = [m for m in person.window.findChildren(MapView) if m.isVisible()]
    assert drawing.accessibleName() == "Rochefourchat parmi les 50 communes de CC du Diois"
    assert "à l'ouest" in drawing.accessibleDescription()
    with Extract.open() as extract:
        place = drawing.centre_of(extract.search("die")[0].id)
    person.qtbot.mouseClick(drawing, Qt.MouseButton.LeftButton, pos=place.toPoint())
    person.wait()
    assert "code INSEE 26113" in person.reads()
    person.press("Fiche précédente")
    assert "code INSEE 26274" in person.reads()


def test_one_goes_from_a_commune_to_its_epci_and_to_another_member(person):
    look_up(person, "rochefourch")
    person.press("CC du Diois")
    assert "Communauté de communes · SIREN 242600534" in person.reads()
    person.press("Communes membres (50)")
    members = person.table("Membres")
    assert len(person.rows("Membres")) == 50
    members.choose_row(1)
    members.setFocus()
    person.qtbot.keyClick(members, Qt.Key.Key_Return)
    person.wait()
    assert "code INSEE 26012" in person.reads()


def test_a_former_commune_is_found_and_leads_to_today_s(person):
    type_search(person, "01144")
    assert "ancienne commune : Dommartin (01144)" in person.rows("Collectivités trouvées")[0][5]
    person.qtbot.keyClick(person.named(SEARCH, QLineEdit), Qt.Key.Key_Return)
    person.wait()
    assert "Bâgé-Dommartin" in person.reads()
    person.press("Identité")
    assert "Dommartin (01144) : réunie à Bâgé-Dommartin entre 2016 et 2018." in person.reads()


def test_the_sheet_begins_with_the_collectivite_of_the_document(person, demonstration, tmp_path):
    path = tmp_path / "CA_2024.xml"
    text = demonstration["CA_2024"].read_text("iso-8859-1")
    siret = re.search(r'IdEtab V="(\d{14})"', text)
    assert siret is not None
    path.write_text(text.replace(siret[1][:9], "212602742"), "iso-8859-1")
    person.import_files(path)
    person.keys("Ctrl+D")
    assert "code INSEE 26274" in person.reads()


def test_what_is_not_found_is_said_and_escape_leads_back(person):
    type_search(person, "zzzz")
    assert "Rien ne correspond." in person.reads()
    person.qtbot.keyClick(person.named(SEARCH, QLineEdit), Qt.Key.Key_Escape)
    assert "Cherchez une commune" in person.reads()


def test_the_sheet_is_copied_with_its_numbers(person):
    look_up(person, "rochefourch")
    person.choose("Thème", "Dotations de l'État")
    person.table(FIGURES).setFocus()
    person.keys("Ctrl+Shift+C", person.table(FIGURES))
    copied = QApplication.clipboard().text()
    assert "Recettes avant péréquation\t24754,65\t€\t2017" in copied


def test_an_official_file_is_imported_reported_and_stands_on_the_sheet(person, ofgl):
    person.dialogs.will_choose(ofgl)
    person.menu("Compléter l'extrait")
    seen = person.reads()
    assert "2 lues, 2 gardées, 0 rejetées" in seen
    assert "juste sur chaque colonne" in seen
    [control] = person.rows("Contrôle des sommes")
    assert control[1:5] == ["1\u202f334,56", "1\u202f334,56", "0", "0,00"]
    person.press("Codes inconnus")
    assert person.rows("Codes inconnus") == [["99999", "1"]]
    [source] = person.rows("Sources importées")
    assert source[5] == "ofgl.csv"
    look_up(person, "rochefourch")
    person.type_in("Filtrer la fiche", "importe epargne")
    [row] = [row for row in person.rows(FIGURES) if "Importé" in row[-1]]
    assert row[1:4] == ["1\u202f234,56", "€", "2024"]


def test_a_source_is_removed_only_when_the_person_agrees(person, ofgl):
    person.dialogs.will_choose(ofgl)
    person.menu("Compléter l'extrait")
    person.press("Supprimer cette source")
    assert "importez à nouveau le fichier « ofgl.csv »" in person.reads()
    person.press("Garder")
    assert len(person.rows("Sources importées")) == 1
    person.press("Supprimer cette source")
    person.press("Supprimer")
    person.wait()
    assert "Aucun fichier officiel importé pour l'instant" in person.reads()


def test_a_file_that_is_no_official_one_is_refused_with_what_to_do(person, tmp_path):
    bad = tmp_path / "liste.csv"
    bad.write_text("nom;age\nx;1\n", encoding="utf-8")
    person.dialogs.will_choose(bad)
    person.menu("Compléter l'extrait")
    seen = person.reads()
    assert "liste.csv" in seen
    assert "OFGL" in seen
    person.dialog().reject()
    assert "Aucun fichier officiel importé" in person.reads()


def test_a_file_without_its_year_asks_for_it(person, tmp_path):
    path = tmp_path / "criteres.csv"
    path.write_text(criteria(), encoding="utf-8")
    person.dialogs.will_choose(path)
    person.menu("Compléter l'extrait")
    assert "De quelle année est criteres.csv ?" in person.reads()
    person.type_in("Millésime", "2025")
    person.press("OK")
    person.wait()
    [source] = person.rows("Sources importées")
    assert source[1] == "2025"


def criteria() -> str:
    """Return a made-up file of the DGCL's criteria, which does not say its year."""
    from budgetlocal.reference.official.layouts import layouts

    layout = next(each for each in layouts() if each.key == "criteres")
    names = [layout.columns[name][0] for name in layout.required]
    figures = [indicator.names[0] for indicator in layout.indicators]
    values = ["26274" if "insee" in name or "code" in name else "x" for name in names]
    header = ";".join((*names, *figures))
    return f"{header}\n{';'.join((*values, *('1' for _ in figures)))}\n"


def drop(person, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place, copy = QPointF(400, 300), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), copy, data, left, none)
    QApplication.sendEvent(person.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(person.window, QDropEvent(place, copy, data, left, none))
    person.wait()
    person.wait()


def test_dropped_files_go_where_their_content_says(person, ofgl, demonstration):
    drop(person, ofgl, demonstration["CA_2024"])
    person.qtbot.waitUntil(lambda: person.application.session.is_open, timeout=10_000)
    person.wait()
    person.keys(KEY)
    person.press("Compléter l'extrait")
    assert [row[5] for row in person.rows("Sources importées")] == ["ofgl.csv"]


def test_an_import_goes_on_when_the_workbook_is_closed(person, tmp_path, demonstration):
    from official_files import write_balance

    path = tmp_path / "balance.csv"
    write_balance(path, 3)
    person.import_files(demonstration["CA_2024"])
    person.keys(KEY)
    person.window.import_files([path])
    person.application.session.close()
    person.wait()
    person.keys(KEY)
    person.press("Compléter l'extrait")
    assert [row[5] for row in person.rows("Sources importées")] == ["balance.csv"]


def test_an_import_that_is_stopped_changes_nothing(person, tmp_path):
    from official_files import write_balance

    path = tmp_path / "balance.csv"
    write_balance(path, 20)
    person.keys(KEY)
    person.window.import_files([path])
    person.qtbot.waitUntil(lambda: "Import de balance.csv" in person.reads(), timeout=10_000)
    person.press("Arrêter")
    person.wait()
    assert "Aucun fichier officiel importé" in person.reads()


@pytest.fixture
def site(monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with local_site() as made:
        made.content = GOOD.encode()
        monkeypatch.setattr(addresses, "address_book", lambda: (entry(made),))
        yield made


def test_nothing_goes_on_the_network_before_a_click_then_the_file_is_imported(site, person):
    person.menu("Télécharger")
    assert person.rows("Jeux officiels connus")[0][0] == "Un jeu d'essai"
    assert site.requests == []
    person.press("Télécharger et importer")
    person.wait()
    assert len(site.requests) == 1
    assert "2 lues, 2 gardées, 0 rejetées" in person.reads()
    person.press("Télécharger")
    assert person.rows("Jeux officiels connus")[0][5] == "déjà téléchargé"


def test_a_download_cut_short_says_so_and_is_resumed(site, person):
    site.content, site.cut_after = CONTENT + GOOD.encode(), 100_000
    person.menu("Télécharger")
    person.press("Télécharger et importer")
    assert "s'est arrêtée à 100000 octets" in person.reads()
    person.dialog().reject()
    assert person.rows("Jeux officiels connus")[0][5].startswith("commencé")
    site.cut_after = None
    person.press("Télécharger et importer")
    person.wait()
    assert site.requests[1]["Range"] == "bytes=100000-"


@pytest.mark.parametrize("part", ["Ce que contient", "Fiche", "Compléter", "Télécharger"])
def test_every_input_has_a_name_and_nothing_is_wider_than_a_small_laptop(person, part):
    person.keys(KEY)
    person.press(part)
    assert nameless(person.window) == []
    assert person.window.minimumSizeHint().width() <= 1366
    assert person.window.minimumSizeHint().height() <= 768


def test_every_input_of_a_sheet_has_a_name(person):
    look_up(person, "rochefourch")
    assert nameless(person.window) == []
    assert person.window.minimumSizeHint().width() <= 911


def test_the_page_speaks_english_too(person):
    person.menu("English")
    try:
        person.keys(KEY)
        seen = person.reads()
        assert "Reference data: 318 indicators" in seen
        assert "Add to the extract" in seen
        assert person.rows("Indicators")[1][:2] == ["Municipal population", "inhabitants"]
    finally:
        person.menu("Français")


def test_the_tab_key_goes_through_the_sheet_in_the_order_of_the_eye(person):
    look_up(person, "rochefourch")
    person.keys("Ctrl+D")
    visited = []
    for _step in range(40):
        person.qtbot.keyClick(person.window.focusWidget(), Qt.Key.Key_Tab)
        widget = person.window.focusWidget()
        visited.append(widget.accessibleName() or getattr(widget, "text", str)())
        if visited[-1] == FIGURES:
            break
    wanted = ["Fiche &précédente", "CC du Diois", "Drôme (26)", "Chiffres", "Thème", FIGURES]
    found = [name for name in visited if name in wanted]
    assert found == [name for name in wanted if name in found]
    assert {"CC du Diois", "Chiffres", "Thème", FIGURES} <= set(found)


def test_enter_right_after_typing_opens_what_was_typed_not_what_was_shown(person):
    type_search(person, "paris")
    line = person.named(SEARCH, QLineEdit)
    line.selectAll()
    person.qtbot.keyClicks(line, "rochefourchat")
    person.qtbot.keyClick(line, Qt.Key.Key_Return)
    person.wait()
    assert "code INSEE 26274" in person.reads()


def test_a_damaged_base_of_imports_is_told_and_the_extract_stays_readable(person, folders):
    folders.reference.mkdir(parents=True)
    (folders.reference / "reference.sqlite").write_bytes(b"x" * 5000)
    person.keys(KEY)
    assert "reference.sqlite" in person.reads()
    person.dialog().reject()
    assert "318 indicateurs" in person.reads()
    look_up(person, "rochefourch")
    assert "code INSEE 26274" in person.reads()


@pytest.mark.parametrize(
    "name", ["vide.csv", "bruit.xlsx", "coupe.zip", "dossier.csv", "texte.ods"]
)
def test_hostile_files_are_refused_without_a_fault(person, tmp_path, name):
    path = tmp_path / name
    if name == "dossier.csv":
        path.mkdir()
    else:
        path.write_bytes(b"" if name == "vide.csv" else b"PK\x03\x04" + bytes(range(256)))
    person.keys(KEY)
    drop(person, path)
    assert name in person.reads()
    person.dialog().reject()
    person.menu("Accueil")
    drop(person, path)
    person.wait()
    assert name in person.reads()
    person.dialog().reject()
