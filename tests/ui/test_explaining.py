"""Ctrl+E on any number: from the page to a line of the file in at most three actions."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter

from budgetlocal.analysis.explaining import Context, explanation_of
from budgetlocal.analysis.explanation_table import explanation_table
from budgetlocal.analysis.synthese import synthese
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import budget_frame
from budgetlocal.importing.reading import read_document
from budgetlocal.ui.charts.chart_view import ChartView
from budgetlocal.ui.explanation_document import print_to
from budgetlocal.ui.tables.cells import cell_text
from budgetlocal.ui.widgets.key_figure import KeyFigureTile

pytestmark = pytest.mark.ui

LINES = "Comptes et lignes du chiffre"
TREE = "Budget par section, chapitre et article"


@pytest.fixture
def account(person, demonstration):
    person.import_files(demonstration["CA_2024"])
    return budget_frame(read_document(demonstration["CA_2024"]))


def explained(person) -> list[list[str]]:
    person.wait()
    return person.rows(LINES)


def close(person) -> None:
    person.dialog().reject()
    person.window.activateWindow()
    person.qtbot.waitUntil(person.window.isActiveWindow)
    person.wait()


def test_a_key_figure_leads_to_the_lines_of_the_file(person, account):
    """Focus on the tile, Ctrl+E, and the places are written beside the accounts."""
    answer = synthese((account,), account)
    for tile in person.window.findChildren(KeyFigureTile):
        tile.setFocus()
        person.keys("Ctrl+E", tile)
        figure = next(f for f in answer.figures if tile.accessibleName().startswith(str(f.label)))
        rows = explained(person)
        seen = person.reads()
        assert str(figure.label) in seen
        if isinstance(figure.value, int):
            assert rows[0][3] == euros(figure.value, unit=False)
        assert any("ligne XML" in row[1] for row in rows)
        close(person)


def test_a_number_of_the_tree_is_explained_and_its_neighbours_offered(person, account):
    person.keys("Ctrl+2")
    tree = person.table(TREE)
    tree.setFocus()
    number = next(rank for rank, row in enumerate(tree.table.rows) if row.level == 2)
    tree.choose_row(number)
    row = tree.table.rows[number]
    person.keys("Ctrl+E", tree)
    chooser = person.chooser("Chiffre")
    assert chooser.count() > 1
    for rank, column in enumerate(tree.table.columns):
        titles = [chooser.itemText(index) for index in range(chooser.count())]
        title = next((text for text in titles if text.endswith(str(column.title))), None)
        if title is not None:
            person.choose("Chiffre", title)
            assert explained(person)[0][3] == cell_text(row.cells[rank], column.kind)
    close(person)


def test_a_bar_of_a_chart_is_explained(person, account):
    chart = next(
        view
        for view in person.window.findChildren(ChartView)
        if view.spec.key == "depenses-fonctionnement"
    )
    chart.setFocus()
    person.keys("Ctrl+E", chart)
    rows = explained(person)
    assert rows[0][3] == euros(chart.spec.series[0].values[0], unit=False)
    assert person.chooser("Chiffre").count() == len(chart.spec.categories)
    close(person)


def test_the_execution_and_the_balance_are_explained(person, account):
    person.keys("Ctrl+3")
    table = person.table("Suivi de l'exécution")
    table.setFocus()
    table.choose_row(0)
    person.keys("Ctrl+E", table)
    shown = [column.key for column in table.table.columns].index("realise")
    person.choose("Chiffre", f"{table.table.rows[0].cells[1]} – Mandaté")
    assert explained(person)[0][3] == euros(table.table.rows[0].cells[shown], unit=False)
    close(person)
    person.keys("Ctrl+2")
    person.press("Détail de l'équilibre")
    balance = person.table("Équilibre de chaque section")
    balance.setFocus()
    balance.choose_row(0)
    person.keys("Ctrl+E", balance)
    assert explained(person)[0][3] == cell_text(
        balance.table.rows[0].cells[1], balance.table.columns[1].kind
    )
    close(person)


def test_without_a_number_the_status_says_how(person, demonstration):
    assert not person.action("Expliquer ce chiffre").isEnabled()


def test_an_explanation_is_copied_for_a_mail_and_for_a_spreadsheet(person, account):
    person.window.findChildren(KeyFigureTile)[0].setFocus()
    person.keys("Ctrl+E")
    explained(person)
    person.press("Copier l'explication")
    data = QGuiApplication.clipboard().mimeData()
    assert "Recettes réelles de fonctionnement 2024" in data.text()
    assert "ligne XML" in data.text()
    assert "<table" in data.html()
    close(person)


def test_the_printed_page_holds_the_sentence_and_every_line(qapp, account, tmp_path: Path):
    figure = next(f for f in synthese((account,), account).figures if f.key == "epargne_brute")
    assert figure.origin is not None
    explanation = explanation_of(figure.origin, figure.label, Context((account,), account))
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "explication.pdf"))
    print_to(explanation, printer)
    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "explication.pdf").pages)
    flat = "".join(text.split())
    digits = re.sub(r"\D", "", flat)
    assert "".join(str(explanation.title).split()) in flat
    for row in explanation_table(explanation).rows[:40]:
        amount = row.cells[3]
        if isinstance(amount, int):
            assert re.sub(r"\D", "", euros(amount)) in digits


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_the_definition_leads_to_the_explanation(person, account):
    from PySide6.QtWidgets import QApplication, QPushButton

    button = person.named("Définition : Épargne brute")
    button.setFocus()
    person.qtbot.keyClick(button, Qt.Key.Key_Space)
    popup = QApplication.activePopupWidget()
    (more,) = popup.findChildren(QPushButton)
    person.qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    person.wait()
    assert "Épargne brute" in person.reads()
    assert explained(person)
    close(person)
