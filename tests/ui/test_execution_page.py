"""Someone follows the execution: looks, compares, drafts a decision, corrects, types a situation."""

from __future__ import annotations

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTabWidget

from budgetlocal.analysis.execution.exercise import exercises
from budgetlocal.analysis.execution.follow_up import View, follow_up
from budgetlocal.analysis.execution.grouping import Side
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Etape, Section, Sens
from budgetlocal.importing.reading import read_document
from budgetlocal.ui.table_pdf import table_html
from budgetlocal.ui.tables.cells import cell_text
from fakes import make_document
from looking_up import flat

pytestmark = pytest.mark.ui

TABLE = "Suivi de l'exécution"
SOURCES = "Lignes derrière le chiffre"
EFFECT = "Crédits avant et après le projet"
LANDING = "Atterrissage par chapitre"
ENTRY = "Situation à saisir"


NAMES = ("CA_2023", "CA_2024", "BP_2025", "BS_2025", "DM1_2025", "CA_2024_eau")


@pytest.fixture(scope="module")
def documents(demonstration):
    """The documents of the fictitious town, read once."""
    return [read_document(demonstration[name]) for name in NAMES]


@pytest.fixture
def year(person, documents):
    """The window on two accounts and the voted budget of 2025, page Exécution; the exercices."""
    session = person.window._session
    session.start_new()
    with session.grouped("l'import"):
        for document in documents:
            session.perform(
                "l'import",
                lambda workspace, each=document: workspace.import_document(
                    each, imported_at="2026-01-05T09:00:00+00:00"
                ),
            )
    session.forget_edits()
    person.wait()
    person.choose("Exercice", "2025")
    person.keys("Ctrl+3")
    return exercises(budget_frame(document) for document in documents[:-1])


def tab(person, name):
    """Show a tab with the keyboard of the tab bar."""
    (tabs,) = (
        each
        for each in person.window.findChildren(QTabWidget)
        if each.accessibleName() == "Exécution"
    )
    bar = tabs.tabBar()
    bar.setFocus()
    while tabs.tabText(tabs.currentIndex()) != name:
        before = tabs.currentIndex()
        person.qtbot.keyClick(bar, Qt.Key.Key_Right)
        person.wait()
        if tabs.currentIndex() == before:
            tabs.setCurrentIndex(0)
    person.wait()


def go_to(person, table, *texts):
    """Put the cursor on the first row whose first cells are these texts."""
    view = person.table(table)
    view.open_all()
    number = next(
        rank
        for rank, row in enumerate(view.table.rows)
        if [
            cell_text(cell, column.kind)
            for cell, column in zip(row.cells, view.table.columns, strict=False)
        ][: len(texts)]
        == list(texts)
    )
    view.choose_row(number)
    view.setFocus()
    person.wait()
    return view


def type_on_row(person, view, text):
    """Type an amount on the current row, as in a spreadsheet, and press Enter."""
    person.qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit)
    assert editor is not None, "no cell of the row may be typed in"
    assert editor.accessibleName()
    person.qtbot.keySequence(editor, "Ctrl+A")
    person.qtbot.keyClicks(editor, text)
    person.qtbot.keyClick(editor, Qt.Key.Key_Return)
    person.wait()
    person.wait()


def answer(person, text):
    """Type in the only field of the dialog in front and accept."""
    dialog = person.dialog()
    assert dialog is not None
    field = dialog.findChild(QLineEdit)
    person.qtbot.keySequence(field, "Ctrl+A")
    person.qtbot.keyClicks(field, text)
    person.press("OK")


def cells(person, table, *texts):
    """Return the cells of the row that starts so, by title of column."""
    view = person.table(table)
    titles = [str(column.title) for column in view.table.columns]
    row = next(each for each in person.rows(table) if each[: len(texts)] == list(texts))
    return dict(zip(titles, row, strict=True))


def plain(text):
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def test_the_follow_up_is_that_of_the_analysis_for_each_side(person, year):
    person.choose("Exercice", "2024")
    for section_name, section in (
        ("Fonctionnement", Section.FONCTIONNEMENT),
        ("Investissement", Section.INVESTISSEMENT),
    ):
        for sens_name, sens in (("Dépenses", Sens.DEPENSE), ("Recettes", Sens.RECETTE)):
            person.press(section_name)
            person.press(sens_name)
            page = follow_up(year, year[2024], View("2024-12-31", Side(section, sens)))
            expected = [
                [
                    cell_text(cell, column.kind)
                    for cell, column in zip(row.cells, page.table.columns, strict=True)
                ]
                for row in page.table.rows
            ]
            assert person.rows(TABLE) == expected


def test_a_voted_budget_without_a_statement_shows_credits_and_an_unknown_execution(person, year):
    row = cells(person, TABLE, "011")
    assert row["Mandaté"] == "n. d."
    assert row["Crédits ouverts"] != "n. d."
    assert "31/12/2025 (crédits votés)" in person.chooser("Situation au").currentText()


def test_the_lines_behind_a_row_are_shown_with_their_sum(person, year):
    person.choose("Exercice", "2024")
    go_to(person, TABLE, "66")
    shown = person.rows(SOURCES)
    total = cells(person, TABLE, "66")["Mandaté"]
    assert ["", "", "", "", "Somme : réalisé", "réalisé", total] in shown
    assert any(row[1].startswith("ligne ") for row in shown)


def test_steps_and_comparison_add_their_columns(person, year):
    person.choose("Exercice", "2024")
    person.choose("Comparer à", "L'an dernier, même date")
    assert "Réalisé 2023 même date" in cells(person, TABLE, "011")
    person.choose("Exercice", "2025")
    person.press("Étapes du vote")
    assert {"BP", "BS", "DM1"} <= set(cells(person, TABLE, "011"))
    person.choose("Comparer à", "La situation précédente")
    assert "ne contient pas de quoi comparer" in person.reads()


def test_the_alerts_name_the_amount_and_the_article(person, year):
    person.choose("Exercice", "2024")
    tab(person, "Alertes")
    seen = plain(person.reads())
    assert "66 Charges financières : mandaté au-delà des crédits ouverts" in seen
    assert "3 186,80 €" in seen
    assert "CGCT, article L2312-2" in seen


def test_a_decision_is_drafted_in_the_table_checked_and_undone(person, year):
    tab(person, "Projet de DM")
    person.press("Nouvelle DM…")
    answer(person, "DM de novembre")
    view = go_to(person, EFFECT, "60612")
    type_on_row(person, view, "1 500")
    row = cells(person, EFFECT, "60612")
    assert plain(row["Projet"]) == "1 500,00"
    seen = person.reads()
    assert "la décision n'est pas équilibrée" in seen
    view = go_to(person, EFFECT, "73111")
    type_on_row(person, view, "1500,00")
    assert "la décision n'est pas équilibrée" not in person.reads()
    total = person.rows("Tableau de la délibération")[-1]
    assert [plain(text) for text in total[4:]] == ["", "1 500,00", "", "1 500,00"]
    person.menu("Annuler")
    person.menu("Annuler")
    assert person.rows("Tableau de la délibération") == []
    person.menu("Annuler")
    assert "Aucun projet pour cet exercice" in person.reads()


def test_what_is_no_amount_is_refused_and_nothing_changes(person, year):
    tab(person, "Projet de DM")
    person.press("Nouveau virement…")
    answer(person, "Virement")
    view = go_to(person, EFFECT, "60612")
    type_on_row(person, view, "douze")
    assert "« douze » n'est pas un montant" in person.reads()
    person.press("Fermer")
    assert cells(person, EFFECT, "60612")["Projet"] == ""


def test_an_account_that_the_budget_lacks_is_added_to_the_draft(person, year):
    tab(person, "Projet de DM")
    person.press("Nouvelle DM…")
    answer(person, "DM")
    person.menu("Ajouter un compte")
    person.type_in("Compte", "99999")
    person.type_in("Montant", "10")
    person.press("OK")
    assert "n'a pas de compte 99999" in person.reads()
    person.type_in("Compte", "6748")
    person.press("OK")
    if person.dialog() is not None:
        person.type_in("Compte", "673")
        person.press("OK")
    assert person.dialog() is None
    assert len(person.rows("Tableau de la délibération")) == 3


def test_the_deliberation_is_written_as_a_pdf_with_the_same_amounts(person, year, tmp_path):
    tab(person, "Projet de DM")
    person.press("Nouvelle DM…")
    answer(person, "DM d'automne")
    type_on_row(person, go_to(person, EFFECT, "60612"), "1234,56")
    target = tmp_path / "deliberation.pdf"
    person.dialogs.will_choose(target)
    person.menu("Délibération en PDF")
    text = "".join(PdfReader(target).pages[0].extract_text().split())
    assert "VILLEXEMPLE" in text
    assert "nonvoté" in text
    html = plain(table_html(person.table("Tableau de la délibération").table))
    assert "1 234,56" in html
    assert "60612" in html


def test_a_landing_is_corrected_with_a_note_and_undone(person, year):
    tab(person, "Atterrissage")
    before = cells(person, LANDING, "011")["Atterrissage 31/12"]
    assert before != "n. d."
    assert "essayée sur" in person.reads()
    type_on_row(person, go_to(person, LANDING, "011"), "3 000 000")
    answer(person, "Hiver doux")
    row = cells(person, LANDING, "011")
    assert plain(row["Atterrissage 31/12"]) == "3 000 000,00"
    assert row["Note"] == "Hiver doux"
    person.menu("Annuler")
    assert cells(person, LANDING, "011")["Atterrissage 31/12"] == before


def test_the_closing_proposes_the_affectation_and_the_chain_is_exact(person, year):
    person.choose("Exercice", "2024")
    tab(person, "Clôture")
    rows = {row[0]: row for row in person.rows("Clôture de l'exercice")}
    assert plain(rows["Proposition : affecter au 1068"][1]) == "1 243 865,29"
    assert {plain(row[-1]) for row in person.rows("Enchaînement des résultats")} == {"0,00"}


def test_a_situation_typed_by_hand_is_followed_and_undone(person, year):
    person.press("Saisir une situation…")
    view = go_to(person, ENTRY, "011")
    type_on_row(person, view, "1 000 000")
    person.press("OK")
    assert person.dialog() is None
    assert person.chooser("Situation au").currentText() == "31/12/2025"
    row = cells(person, TABLE, "011")
    assert plain(row["Mandaté"]) == "1 000 000,00"
    assert cells(person, TABLE, "012")["Mandaté"] == "n. d."
    person.menu("Annuler")
    assert cells(person, TABLE, "011")["Mandaté"] == "n. d."


def test_an_empty_situation_is_not_kept(person, year):
    person.press("Saisir une situation…")
    person.press("OK")
    assert "Tapez au moins un montant réalisé" in person.reads()
    person.press("Annuler")


def test_an_authorisation_is_typed_and_watched(person, year):
    person.choose("Exercice", "2024")
    person.press("AP…")
    view = go_to(person, "Autorisations par opération", "2003")
    type_on_row(person, view, "1")
    person.press("Fermer")
    tab(person, "Alertes")
    assert "Opération 2003 : au-delà de son AP" in person.reads()


def test_payment_credits_are_typed_by_year_and_watched(person, year):
    person.choose("Exercice", "2024")
    person.press("AP…")
    view = go_to(person, "Autorisations par opération", "2003")
    keys = [column.key for column in view.table.columns]
    view.setCurrentIndex(view.currentIndex().siblingAtColumn(keys.index("cp-2024")))
    type_on_row(person, view, "10")
    view = person.table("Autorisations par opération")
    assert view.table.rows[view.chosen_row()].cells[keys.index("cp-2024")] == 10_00
    person.press("Fermer")
    tab(person, "Alertes")
    assert "Opération 2003 : au-delà des CP de l'année" in person.reads()
    person.menu("Annuler")
    assert "Opération 2003 : au-delà des CP de l'année" not in person.reads()


def test_budgets_of_one_town_are_shown_together(person, year):
    person.choose("Exercice", "2024")
    tab(person, "Budgets réunis")
    view = person.table("Budgets réunis")
    titles = [str(column.title) for column in view.table.columns]
    assert titles[1:3] == ["BUDGET PRINCIPAL", "EAU POTABLE"]


def test_the_table_of_each_tab_is_copied_whole(person, year):
    person.keys("Ctrl+Shift+C", person.table(TABLE))
    assert "Crédits ouverts" in QApplication.clipboard().text()


def test_a_statement_without_a_date_says_what_to_import(person):
    session = person.window._session
    session.start_new()
    undated = make_document(etape=Etape.SITUATION, vote_date="", exercice=2025)
    session.perform(
        "l'import",
        lambda workspace: workspace.import_document(
            undated, imported_at="2026-01-05T09:00:00+00:00"
        ),
    )
    person.wait()
    person.keys("Ctrl+3")
    assert "une situation sans date" in person.reads()


def test_ctrl_e_explains_a_figure_down_to_the_lines_that_add_up_to_it(person, year):
    view = go_to(person, TABLE, "011")
    column = [each.key for each in view.table.columns].index("credits")
    shown = view.table.rows[view.chosen_row()].cells[column]
    view.setCurrentIndex(view.currentIndex().siblingAtColumn(column))
    person.keys("Ctrl+E", view)
    assert flat(euros(shown)) in flat(person.reads())
    assert "n'est pas le montant" not in person.reads()
    person.dialog().reject()
