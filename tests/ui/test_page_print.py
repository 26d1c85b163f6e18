"""Ctrl+P: what is seen goes on paper, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QLineEdit

from budgetlocal.ui.page_print import Sheets, _pages, print_to, sheets_of, sheets_of_page
from budgetlocal.ui.pages.registry import BUDGET, COMPARER, MILLE_EUROS, PAGES, RECETTES, SANTE
from person import Person

pytestmark = pytest.mark.ui


def page_keys(key: str) -> str:
    return f"Ctrl+{[entry.key for entry in PAGES].index(key) + 1}"


@pytest.fixture
def reader(person, demonstration) -> Person:
    person.import_files(demonstration["CA_2024"])
    person.keys(page_keys(MILLE_EUROS))
    return person


def printed(sheets: Sheets, path: Path) -> list[str]:
    """The text of each sheet that is printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setOutputFileName(str(path))
    print_to(sheets, printer)
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


def seen(person: Person) -> Sheets:
    return sheets_of(person.window)


def test_a_chart_is_printed_on_a_sheet_with_perimeter_and_source(reader, tmp_path):
    sheets = seen(reader)
    assert len(sheets.charts) == 1
    assert sheets.tables == ()
    (text,) = printed(sheets, tmp_path / "image.pdf")
    assert "Administration et élus" in text
    assert "Budget principal seul" in text
    assert "CA_2024.xml" in text


def test_the_numbers_are_printed_when_they_are_shown_in_place_of_the_chart(reader, tmp_path):
    reader.press("Voir les données")
    sheets = seen(reader)
    assert sheets.charts == ()
    (text,) = printed(sheets, tmp_path / "donnees.pdf")
    assert "Administration et élus" in text


def test_the_open_rows_of_a_table_are_printed_with_their_header_on_each_sheet(reader, tmp_path):
    reader.press("Tableau")
    table = reader.table("Sur 1 000 €, par politique, fonction et compte")
    closed = seen(reader).tables[0]
    assert {row.level for row in closed.rows} == {0}
    table.open_all()
    opened = seen(reader).tables[0]
    assert opened.rows == table.table.rows
    texts = printed(Sheets((), (opened,)), tmp_path / "tableau.pdf")
    assert len(texts) > 1
    assert all("Avant arrondi" in text for text in texts)
    whole = " ".join(texts)
    for row in opened.rows:
        assert " ".join(str(row.cells[0]).split()) in whole


def test_the_keys_ask_for_a_printer(reader):
    reader.keys("Ctrl+P")
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QPrintDialog)]
    assert [dialog.isVisible() for dialog in dialogs] == [True]
    dialogs[0].reject()


def test_a_page_with_nothing_to_print_says_so(person, demonstration):
    person.import_files(demonstration["DM1_2025"])
    person.keys(page_keys(MILLE_EUROS))
    person.keys("Ctrl+P")
    assert "Rien à imprimer ici" in person.window.statusBar().currentMessage()


def test_the_budget_is_printed_as_it_is_open(person, demonstration, tmp_path):
    person.import_files(demonstration["BP_2025"])
    person.keys(page_keys(BUDGET))
    sheets = seen(person)
    texts = " ".join(printed(sheets, tmp_path / "budget.pdf"))
    assert "011" in texts


def of_page(person: Person) -> Sheets:
    person.wait()
    return sheets_of_page(person.window._work_area().shown_page)


def test_recettes_prints_its_open_rows_with_every_year_and_its_chart(reader, tmp_path):
    reader.window.show_page(RECETTES)
    sheets = of_page(reader)
    assert len(sheets.charts) == len(sheets.tables) == 1
    text = " ".join(printed(sheets, tmp_path / "recettes.pdf"))
    assert "7 116 379,10" in text.replace("\u202f", " ")
    assert "Qui paie ?" not in text
    reader.press("Qui paie")
    text = " ".join(printed(of_page(reader), tmp_path / "recettes.pdf"))
    assert "Qui paie ?" in text
    assert "1636 B sexies" in text


def test_the_table_of_the_page_is_copied_wherever_the_keyboard_is(reader):
    for key, name in ((RECETTES, "Impôts et taxes"), (SANTE, "Taux d'épargne brute")):
        reader.window.show_page(key)
        reader.wait()
        line = reader.named("Rechercher une collectivité", QLineEdit)
        line.setFocus()
        QApplication.clipboard().clear()
        reader.keys("Ctrl+Shift+C", line)
        assert name in QApplication.clipboard().text()
        assert "Tableau copié" in reader.window.statusBar().currentMessage()


def test_sante_prints_the_citizen_sheet_or_the_measures_of_the_expert(
    reader, demonstration, tmp_path
):
    reader.import_files(demonstration["CA_2023"])
    reader.choose("Exercice", "2024")
    reader.window.show_page(SANTE)
    sheets = of_page(reader)
    assert len(sheets.drawings) == 1
    assert sheets.charts == sheets.tables == ()
    (text,) = printed(sheets, tmp_path / "citoyen.pdf")
    assert "Dégage-t-on assez pour rembourser et investir" in text
    assert "Sources :" in text
    reader.press("Expert")
    sheets = of_page(reader)
    assert sheets.drawings == ()
    assert sheets.charts
    assert len(sheets.tables) == 1


def test_comparer_prints_its_chart_then_the_members_and_never_the_whole_country(reader):
    reader.window.show_page(COMPARER)
    reader.wait()
    reader.press("Montreuil")
    reader.qtbot.wait(60)
    assert len(of_page(reader).charts) == 1
    reader.press("Tableau")
    reader.qtbot.wait(60)
    (table,) = of_page(reader).tables
    assert len(table.rows) == 42
    reader.press("Tout le pays")
    reader.qtbot.wait(60)
    assert of_page(reader).is_too_long
    reader.keys("Ctrl+P")
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QPrintDialog)]
    assert "exportez le tableau vers Excel" in reader.window.statusBar().currentMessage()


def test_text_is_dark_on_paper_in_the_dark_theme_too(reader):
    reader.window.theme_chosen.emit("sombre")
    reader.window.show_page(RECETTES)
    document, _ = next(iter(_pages(of_page(reader).tables, QSizeF(1000, 700))))
    colours = []
    block = document.begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            written = place.fragment().charFormat().foreground()
            colours.append((written.style(), written.color().lightness()))
            place += 1
        block = block.next()
    assert len(colours) > 50
    assert all(style is Qt.BrushStyle.SolidPattern for style, _ in colours)
    assert max(lightness for _, lightness in colours) < 100
