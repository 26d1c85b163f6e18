"""A cell that may be typed in opens on a key, hands over the text, and the others stay shut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import verbatim
from budgetlocal.ui.tables.editable import EditableTable

pytestmark = pytest.mark.ui


@pytest.fixture
def table(qtbot):
    columns = (
        Column("code", verbatim("Code"), CellKind.TEXT),
        Column("libelle", verbatim("Libellé"), CellKind.TEXT),
        Column("montant", verbatim("Montant"), CellKind.EUROS),
    )
    rows = tuple(
        Row(f"ligne{rank}", 0, (verbatim(str(rank)), verbatim("Énergie"), rank * 100))
        for rank in range(3)
    )
    view = EditableTable("Saisie", lambda row, column: column == "montant" and row.key != "ligne0")
    qtbot.addWidget(view)
    view.show_table(TableSpec("t", verbatim("t"), columns, rows, verbatim("")))
    view.show()
    qtbot.waitExposed(view)
    return view


def test_typing_on_a_row_opens_its_cell_under_a_name_and_hands_the_text_over(qtbot, table):
    table.choose_row(2)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    assert editor.accessibleName() == "Montant 2 Énergie"
    assert editor.text() == "2,00"
    qtbot.keySequence(editor, "Ctrl+A")
    qtbot.keyClicks(editor, "1 500")
    with qtbot.waitSignal(table.edited) as told:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert told.args == ["ligne2", "montant", "1 500"]
    assert str(table.table.rows[2].cells[2]) == "200", "its owner decides what the cell becomes"


def test_a_digit_starts_to_type_at_once(qtbot, table):
    table.choose_row(1)
    qtbot.keyClicks(table, "7")
    assert table.findChild(QLineEdit) is not None


def test_escape_and_the_same_text_change_nothing(qtbot, table):
    heard = []
    table.edited.connect(lambda *told: heard.append(told))
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        table.choose_row(1)
        qtbot.keyClick(table, Qt.Key.Key_F2)
        qtbot.keyClick(table.findChild(QLineEdit), key)
        qtbot.waitUntil(lambda: table.findChild(QLineEdit) is None)
    assert heard == []


def test_a_row_that_may_not_be_typed_in_stays_shut(qtbot, table):
    table.choose_row(0)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert table.findChild(QLineEdit) is None


def test_the_model_keeps_the_rules_of_qt(qtmodeltester, table):
    qtmodeltester.check(table.model())
