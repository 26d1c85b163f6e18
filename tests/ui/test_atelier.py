"""The workshop as a person uses it: pick, write, see the value, keep, share, take back."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTabWidget, QToolButton

from budgetlocal.analysis.selection import value_of
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Amount
from budgetlocal.core.specs import ChartKind
from budgetlocal.importing.reading import read_document
from budgetlocal.indicators.drafts import Draft, FormulaText
from budgetlocal.indicators.library import Library, read_library, write_library
from budgetlocal.ui.atelier.formula_editor import FormulaEditor
from budgetlocal.ui.charts.chart_view import ChartView
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.upright_area import UprightArea

pytestmark = [pytest.mark.ui, pytest.mark.qt_log_ignore("grabbing the keyboard")]

CATALOGUE = "Catalogue des indicateurs"
YEARS = "Valeur par exercice"


@pytest.fixture
def atelier(person, demonstration):
    """The workshop on the account of 2024, with the accounts of the years before."""
    accounts = [path for name, path in demonstration.items() if name.startswith("CA_20")]
    person.import_files(*sorted(path for path in accounts if "eau" not in path.stem))
    person.window.show_page("atelier")
    person.wait()
    return budget_frame(read_document(demonstration["CA_2024"]))


def pick(person, text: str) -> None:
    view = person.table(CATALOGUE)
    rows = view.table.rows
    rank = next(n for n, row in enumerate(rows) if row.level and str(row.cells[0]) == text)
    view.choose_row(rank)
    settle(person)


def editor(person) -> FormulaEditor:
    return person.named("Formule", FormulaEditor)


def write(person, text: str) -> None:
    field = editor(person)
    field.setFocus()
    field.selectAll()
    person.qtbot.keyClicks(field, text)
    person.qtbot.keyClick(field, Qt.Key.Key_Escape)
    settle(person)


def settle(person) -> None:
    """Wait until what was typed has been looked at."""
    person.qtbot.wait(300)
    person.wait()


def tab(person, rank: int) -> None:
    person.window.findChild(QTabWidget).setCurrentIndex(rank)
    person.wait()


def test_the_first_indicator_is_shown_with_its_value_and_years(person, atelier):
    value = euros(value_of("epargne_brute", atelier, Amount.MT_REAL))
    assert value in person.reads()
    rows = person.rows(YEARS)
    assert [row[0] for row in rows] == ["2020", "2021", "2022", "2023", "2024"]
    assert rows[-1][1] == value
    pick(person, "Dépenses d'intervention")
    notes = [row[4] for row in person.rows(YEARS)]
    assert (
        sum("La formule change cette année. En M57, l'aide à la personne" in note for note in notes)
        == 1
    )


def test_the_filter_keeps_what_has_the_words(person, atelier):
    person.type_in("Filtrer le catalogue", "dette encours")
    labels = [row[0] for row in person.rows(CATALOGUE)]
    assert "Encours de dette" in labels
    assert "Épargne brute" not in labels


def test_picking_shows_formula_words_and_reasons(person, atelier):
    pick(person, "Encours de dette")
    assert editor(person).toPlainText() == "SCN(16 sauf 1688 169)"
    assert "demande la balance des comptes" in person.reads()


def test_a_formula_has_its_value_while_it_is_typed(person, atelier):
    write(person, "par_habitant(D(tous; chapitre=012))")
    assert "€/hab" in person.reads()
    write(person, "par_habitant(CN7) + 3")
    assert "On ne peut pas mêler" in person.reads()
    assert editor(person).extraSelections()[0].cursor.selectedText() == "3"


def test_accounts_are_proposed_by_their_label_and_inserted_with_a_key(person, atelier):
    field = editor(person)
    field.setFocus()
    field.selectAll()
    person.qtbot.keyClicks(field, "electri")
    suggestions = QApplication.activePopupWidget()
    assert suggestions is not None
    assert suggestions.accessibleName() == "Suggestions"
    texts = [
        suggestions.model().index(row, 0).data() for row in range(suggestions.model().rowCount())
    ]
    assert any(text.startswith("DN60612") for text in texts)
    while not suggestions.currentIndex().data().startswith("DN60612"):
        person.qtbot.keyClick(suggestions, Qt.Key.Key_Down)
    person.qtbot.keyClick(suggestions, Qt.Key.Key_Return)
    settle(person)
    assert field.toPlainText() == "DN60612"


def test_an_indicator_is_kept_in_versions_and_each_change_can_be_undone(person, atelier, folders):
    person.press("Nouveau")
    person.type_in("Libellé", "Cout du personnel")
    person.type_in("Code", "cout_personnel")
    write(person, "frais_personnel")
    person.press("Enregistrer")
    assert "Mes indicateurs" in [row[0] for row in person.rows(CATALOGUE)]
    write(person, "frais_personnel - D621")
    person.press("Enregistrer")
    entry = read_library(folders.library).entry("cout_personnel")
    assert [version.draft.formulas[0].text for version in entry.versions] == [
        "frais_personnel",
        "frais_personnel - D621",
    ]
    tab(person, 3)
    versions = person.table("Versions de l'indicateur")
    versions.choose_row(1)
    person.press("Reprendre cette version")
    assert editor(person).toPlainText() == "frais_personnel"
    for _step in range(3):
        person.press("Annuler")
    assert read_library(folders.library).entries == ()
    person.press("Rétablir")
    assert read_library(folders.library).entry("cout_personnel") is not None


def test_a_name_gives_a_code_where_none_is_written(person, atelier, folders):
    person.press("Nouveau")
    person.type_in("Libellé", "Part du personnel (%)")
    write(person, "DN64 / DN6")
    person.press("Enregistrer")
    assert read_library(folders.library).entry("part_du_personnel") is not None


def test_a_code_of_the_catalogue_is_refused_beside_the_formula(person, atelier, folders):
    pick(person, "Épargne nette")
    person.type_in("Code", "epargne_nette")
    person.press("Enregistrer")
    assert "celui du catalogue" in person.reads()
    assert not folders.library.exists()


def test_indicators_are_shared_and_taken(person, atelier, folders, tmp_path: Path):
    person.press("Nouveau")
    person.type_in("Libellé", "Energie")
    person.type_in("Code", "energie")
    write(person, "DN60612 + DN60621")
    person.press("Enregistrer")
    person.dialogs.will_choose(tmp_path / "mes-indicateurs.json")
    person.press("Partager")
    person.press("Supprimer")
    assert read_library(folders.library).entries == ()
    person.dialogs.will_choose(tmp_path / "mes-indicateurs.json")
    person.press("Ouvrir")
    assert "Energie" in [row[0] for row in person.rows(CATALOGUE)]
    broken = tmp_path / "abime.json"
    broken.write_text(
        (tmp_path / "mes-indicateurs.json").read_text("utf-8").replace("60621", "60622"), "utf-8"
    )
    person.dialogs.will_choose(broken)
    person.press("Ouvrir")
    assert "changé" in person.reads()
    person.dialog().reject()


def test_an_indicator_that_lost_what_it_cites_is_named(person, demonstration, folders):
    library = Library().with_draft(
        Draft("cite", "Qui cite", "", (FormulaText("disparu * 2"),)), "2026-11-24T08:00:00"
    )
    write_library(library, folders.library)
    person.import_files(demonstration["CA_2024"])
    person.window.show_page("atelier")
    person.wait()
    seen = person.reads()
    assert "cite : L'indicateur « disparu » n'existe pas." in seen


def test_a_trame_of_openanafi_becomes_indicators(person, atelier, tmp_path: Path):
    book = Workbook()
    for row in (
        ("Shortlib", "LongLib", "Formule_finale"),
        ("M57_A_1", "Personnel net", "D64-C64+D621[TA:BX]"),
        ("M57_A_2", "Sans type d'appel", "D64"),
    ):
        book.active.append(row)
    book.save(tmp_path / "trame.xlsx")
    person.dialogs.will_choose(tmp_path / "trame.xlsx")
    person.press("OpenAnafi")
    assert "type d'appel" in person.dialog().findChild(QPlainTextEdit).toPlainText()
    person.dialog().reject()
    person.wait()
    assert "Personnel net" in [row[0] for row in person.rows(CATALOGUE)]


def test_communes_are_compared_with_a_chart_and_a_map(person, atelier):
    pick(person, "Jeunes ni en emploi ni en études")
    tab(person, 1)
    seen = person.reads()
    assert (
        "34 354 communes sur 34 969".replace(" ", "\u202f", 1)
        in seen.replace("\u202f969", " 969").replace("34 969", "34 969")
        or "communes sur" in seen
    )
    (card,) = [
        view
        for view in person.window.findChildren(ChartView)
        if view.spec is not None and view.spec.kind is ChartKind.MAP
    ]
    assert card.isVisible()
    assert "96 territoires" in card.accessibleDescription()
    assert any("Source : " in text for text in card.texts())
    (data,) = [b for b in card.findChildren(QToolButton) if b.text() == "Voir les données"]
    person.qtbot.mouseClick(data, Qt.MouseButton.LeftButton)
    shown = f"Données : {say(card.spec.title)}"
    (numbers,) = [view for view in card.findChildren(TableView) if view.accessibleName() == shown]
    assert len(numbers.table.rows) == 96
    person.choose("Carte", "Régions")
    (regions,) = [
        view.spec
        for view in person.window.findChildren(ChartView)
        if view.isVisible() and view.spec is not None and view.spec.kind is ChartKind.MAP
    ]
    assert len(regions.categories) == 13


@pytest.mark.parametrize("ending", ["svg", "pdf", "png"])
def test_the_map_is_exported_like_any_chart(person, atelier, tmp_path: Path, ending: str):
    pick(person, "Jeunes ni en emploi ni en études")
    tab(person, 1)
    (card,) = [
        view
        for view in person.window.findChildren(ChartView)
        if view.spec is not None and view.spec.kind is ChartKind.MAP
    ]
    path = tmp_path / f"carte.{ending}"
    person.dialogs.will_choose(path)
    (export,) = [b for b in card.findChildren(QToolButton) if b.text() == "Exporter…"]
    person.qtbot.mouseClick(export, Qt.MouseButton.LeftButton)
    person.wait()
    person.press("Choisir le fichier…")
    written = path.read_bytes()
    assert written.startswith({"svg": b"<?xml", "pdf": b"%PDF", "png": b"\x89PNG"}[ending])
    if ending == "svg":
        text = written.decode("utf-8")
        assert "classes de même effectif" in text
        assert text.count("<path") > 96
        assert "<image" not in text


def test_two_figures_are_put_side_by_side_with_a_caution(person, atelier):
    tab(person, 2)
    seen = person.reads()
    assert "n = " in seen
    assert "Aller ensemble n'est pas causer" in seen
    person.choose("Exemple tout prêt", "Très haut débit et dépense d'aménagement")
    assert "Locaux éligibles au très haut débit" in person.reads()


def test_the_indicator_shown_is_explained(person, atelier):
    person.press("Expliquer")
    rows = person.rows("Comptes et lignes du chiffre")
    assert [row[2] for row in rows[:2]] == ["Épargne brute", "Recettes de fonctionnement"]
    assert any("ligne XML" in row[1] for row in rows)
    person.dialog().reject()


def test_the_value_of_another_year_is_explained(person, atelier):
    years = person.table(YEARS)
    years.setFocus()
    years.choose_row(0)
    person.keys("Ctrl+E", years)
    assert "Épargne brute 2020" in person.reads()
    person.dialog().reject()


def test_the_rapprochement_shows_ratios_and_findings(person, atelier):
    person.window.show_page("rapprochement")
    person.wait()
    verdicts = [row[4] for row in person.rows("Ratios déclarés et recalculés")]
    assert verdicts == ["égal"] * 11
    assert "Rien à rapprocher en 2024" in person.reads()


def test_the_indicator_never_scrolls_sideways(person, atelier):
    """At 150 % on a laptop the page has some 740 pixels: the catalogue gives way, not the chart."""
    person.window.resize(911, 512)
    pick(person, "Jeunes ni en emploi ni en études")
    for rank in range(4):
        tab(person, rank)
        person.qtbot.wait(50)
        (area,) = person.window.findChildren(UprightArea)
        assert area.horizontalScrollBar().maximum() == 0, rank


def test_a_change_alone_has_no_indicators(person, demonstration):
    """BS 2025 alone: a "taux d'epargne brute" of -257 % would be that of changes."""
    person.import_files(demonstration["BS_2025"])
    person.window.show_page("atelier")
    person.wait()
    assert "ne porte que des changements" in person.reads()
    person.window.show_page("synthese")
    person.wait()
    assert "pas un budget entier" in person.reads()
    assert "Taux d'épargne brute" not in person.reads()
