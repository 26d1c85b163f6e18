"""What the three pages show of the fictitious commune, and that it is what the analysis says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from budgetlocal.analysis.budget_tree import budget_tree
from budgetlocal.analysis.execution import execution
from budgetlocal.analysis.synthese import synthese
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import budget_frame
from budgetlocal.core.kinds import Mouvement, Section, Sens
from budgetlocal.core.specs import CellKind, KeyFigure, Unit
from budgetlocal.core.text import verbatim
from budgetlocal.importing.reading import read_document
from budgetlocal.ui.jobs import Jobs
from budgetlocal.ui.pages.page import Page
from budgetlocal.ui.tables.cells import cell_text
from budgetlocal.ui.widgets.key_figure import KeyFigureTile

pytestmark = pytest.mark.ui

TREE = "Budget par section, chapitre et article"
ORIGIN = "Lignes du fichier"


@pytest.fixture
def account(person, demonstration):
    """The window on the account of 2024, and the same account as a frame."""
    person.import_files(demonstration["CA_2024"])
    return budget_frame(read_document(demonstration["CA_2024"]))


def texts(table):
    return [
        [
            cell_text(cell, column.kind)
            for cell, column in zip(row.cells, table.columns, strict=True)
        ]
        for row in table.rows
    ]


def test_the_overview_shows_every_figure_and_every_finding(person, account):
    answer = synthese((account,), account)
    seen = person.reads()
    assert str(answer.headline) in seen
    for figure in answer.figures:
        assert str(figure.label) in seen
    for finding in answer.findings:
        assert str(finding.title) in seen
        assert str(finding.detail) in seen
    assert "À vérifier · " in seen
    assert "Juste · " in seen


def test_an_unknown_figure_says_why(qtbot):
    figure = KeyFigure(
        "epargne",
        verbatim("Épargne brute"),
        None,
        Unit.EUROS,
        verbatim("Recettes moins dépenses."),
        missing=verbatim("Le document ne donne pas le réalisé."),
    )
    tile = KeyFigureTile(figure)
    qtbot.addWidget(tile)
    texts = [label.text() for label in tile.findChildren(QLabel)]
    assert texts == ["Épargne brute", "n. d.", "Le document ne donne pas le réalisé."]
    assert tile.accessibleName() == "Épargne brute : n. d."


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_the_definition_of_a_figure_is_one_key_away(person, account):
    figure = synthese((account,), account).figures[0]
    button = person.named(f"Définition : {figure.label}")
    button.setFocus()
    person.qtbot.keyClick(button, Qt.Key.Key_Space)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert str(figure.definition) in [label.text() for label in popup.findChildren(QLabel)]
    person.qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_the_tree_is_that_of_the_analysis_cell_for_cell(person, account):
    person.keys("Ctrl+2")
    assert person.rows(TREE) == texts(budget_tree(account))


def test_level_buttons_open_and_close_the_tree(person, account):
    person.keys("Ctrl+2")
    table = budget_tree(account)
    for button, deepest in (("Sections", 1), ("Chapitres", 2), ("Articles", 3), ("Tout", 4)):
        person.press(button)
        expected = [row for row in table.rows if row.level <= deepest]
        assert len(person.rows(TREE, only_open=True)) == len(expected)


def test_typing_filters_and_keeps_the_rows_above(person, account):
    person.keys("Ctrl+F")
    person.type_in("Filtrer", "energie")
    expected = budget_tree(account, filter_text="energie")
    assert 0 < len(expected.rows) < len(budget_tree(account).rows)
    assert person.rows(TREE) == texts(expected)
    person.type_in("Filtrer", "")
    assert person.rows(TREE) == texts(budget_tree(account))


def test_real_and_order_movements_are_shown_apart(person, account):
    person.keys("Ctrl+2")
    person.press("Ordre")
    assert person.rows(TREE) == texts(budget_tree(account, movement=Mouvement.ORDRE))
    person.press("Tous")
    assert person.rows(TREE) == texts(budget_tree(account))


def test_the_lines_behind_a_row_add_up_to_what_it_shows(person, account):
    person.keys("Ctrl+2")
    view = person.table(TREE)
    table = budget_tree(account)
    number = next(rank for rank, row in enumerate(table.rows) if row.level == 2)
    view.choose_row(number)
    person.wait()
    row = table.rows[number]
    lines = person.rows(ORIGIN)
    assert len(lines) == len(row.ordinals) + 1
    shown = {column.key: cell for column, cell in zip(table.columns, row.cells, strict=True)}
    header = person.table(ORIGIN).table.columns
    for column, text in zip(header, lines[-1], strict=True):
        if column.kind is CellKind.EUROS and column.key in shown:
            assert text == euros(shown[column.key], unit=False)
    assert "dont la somme est le montant affiché" in person.reads()


def test_the_balance_of_each_section_is_said_and_detailed(person, account):
    person.keys("Ctrl+2")
    assert "Section de fonctionnement : équilibrée" in person.reads()
    person.press("Détail de l'équilibre")
    rows = person.rows("Équilibre de chaque section")
    assert len(rows) == 6
    assert rows[0][3] == "0,00"


def test_the_whole_table_is_copied_for_a_french_spreadsheet(person, account):
    person.keys("Ctrl+2")
    person.table(TREE).setFocus()
    person.keys("Ctrl+Shift+C", person.table(TREE))
    mime = QGuiApplication.clipboard().mimeData()
    lines = mime.text().splitlines()
    table = budget_tree(account)
    assert len(lines) == len(table.rows) + 1
    assert "12991964,83" in lines[2]
    assert "<table>" in mime.html()


def test_only_the_chosen_rows_are_copied(person, account):
    person.keys("Ctrl+2")
    view = person.table(TREE)
    view.setFocus()
    view.choose_row(1)
    person.keys("Ctrl+C", view)
    [line] = QGuiApplication.clipboard().text().splitlines()
    assert line.startswith("D\tDépenses\t")


def test_the_execution_is_that_of_the_analysis_for_each_side(person, account):
    person.keys("Ctrl+3")
    for section_name, section in (
        ("Fonctionnement", Section.FONCTIONNEMENT),
        ("Investissement", Section.INVESTISSEMENT),
    ):
        for sens_name, sens in (("Dépenses", Sens.DEPENSE), ("Recettes", Sens.RECETTE)):
            person.press(section_name)
            person.press(sens_name)
            answer = execution(account, section=section, sens=sens)
            assert person.rows("Exécution par chapitre") == texts(answer.table)
            assert str(answer.table.title) in person.reads()


def test_a_budget_has_no_execution_and_the_page_says_what_to_import(person, demonstration):
    person.import_files(demonstration["BP_2025"])
    person.keys("Ctrl+3")
    seen = person.reads()
    assert "Pas d'exécution à montrer" in seen
    assert "compte administratif" in seen
    assert "Importer un fichier…" in seen


def test_the_choosers_narrow_down_to_a_document(person):
    person.press("Voir la démonstration")
    person.choose("Exercice", "2025")
    assert person.chooser("Document").currentText() == "Budget primitif (BP)"
    person.choose("Document", "Décision modificative (DM1)")
    assert "DM1_2025.xml" in person.reads()
    budgets = [person.chooser("Budget").itemText(rank) for rank in range(2)]
    person.choose("Budget", next(name for name in budgets if "annexe" in name))
    assert person.chooser("Exercice").currentText() == "2025"
    assert "BP_2025_eau.xml" in person.reads()


def test_a_page_that_is_reading_never_says_that_there_is_no_budget(qtbot):
    class SlowPage(Page):
        """Reads without end."""

    def heading():
        return next(label.text() for label in page.findChildren(QLabel) if label.isVisible())

    page = SlowPage(Jobs())
    qtbot.addWidget(page)
    page.show()
    assert heading() == "Aucun budget pour l'instant"
    page.show_subject(object())
    assert heading() == "Un instant…"
