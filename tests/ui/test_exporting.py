"""Files that go out hold what the screen shows."""

from __future__ import annotations

import pytest
from openpyxl import load_workbook

from budgetlocal.analysis.budget_tree import budget_tree
from budgetlocal.core.frames import budget_frame
from budgetlocal.importing.reading import read_document

pytestmark = pytest.mark.ui


def test_the_budget_goes_to_excel_with_its_numbers(person, demonstration, tmp_path):
    person.import_files(demonstration["CA_2024"])
    person.keys("Ctrl+2")
    path = tmp_path / "budget.xlsx"
    person.dialogs.will_choose(path)
    person.keys("Ctrl+Shift+E")
    table = budget_tree(budget_frame(read_document(demonstration["CA_2024"])))
    sheet = load_workbook(path).worksheets[0]
    rows = list(sheet.iter_rows(min_row=5, values_only=True))
    assert len(rows) == len(table.rows)
    assert rows[1][3] == pytest.approx(table.rows[1].cells[3] / 100)
    assert "budget.xlsx écrit" in person.window.statusBar().currentMessage()


def test_a_page_without_a_table_says_where_the_tables_are(person, demonstration):
    person.import_files(demonstration["CA_2024"])
    person.keys("Ctrl+Shift+E")
    assert "Pas de tableau" in person.window.statusBar().currentMessage()


def test_all_the_charts_go_to_a_folder_in_three_formats(person, demonstration, tmp_path):
    person.import_files(demonstration["CA_2024"])
    person.dialogs.will_choose(tmp_path)
    person.menu("Exporter les graphiques")
    bar = person.window.statusBar()
    person.qtbot.waitUntil(lambda: "écrit" in bar.currentMessage(), timeout=60_000)
    suffixes = [
        {path.suffix for path in tmp_path.glob(f"{path.stem}.*")} for path in tmp_path.glob("*.png")
    ]
    assert suffixes
    assert all({".png", ".svg", ".pdf"} <= found for found in suffixes)


def test_one_chart_goes_to_the_format_of_its_extension(person, demonstration, tmp_path):
    person.import_files(demonstration["CA_2024"])
    path = tmp_path / "dépenses.svg"
    person.dialogs.will_choose(path)
    person.press("Exporter…")
    person.press("Choisir le fichier…")
    assert path.read_bytes().startswith(b"<?xml")


def test_a_folder_that_cannot_be_written_is_said(person, demonstration, tmp_path):
    person.import_files(demonstration["CA_2024"])
    person.keys("Ctrl+2")
    person.dialogs.will_choose(tmp_path / "absent" / "budget.xlsx")
    person.keys("Ctrl+Shift+E")
    assert "ne peut pas être écrit" in person.reads()
