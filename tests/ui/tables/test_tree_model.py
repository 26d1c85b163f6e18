"""The model of a table: right as Qt asks, right as the spec says."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QModelIndex, Qt

from budgetlocal.core.specs import (
    NOT_APPLICABLE,
    CellKind,
    Column,
    Row,
    RowStyle,
    TableSpec,
)
from budgetlocal.core.text import verbatim
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.tables.tree_model import TableRole, TreeModel

pytestmark = pytest.mark.ui

TABLE = TableSpec(
    key="essai",
    title=verbatim("Essai"),
    columns=(
        Column("libelle", verbatim("Libellé"), CellKind.TEXT),
        Column("montant", verbatim("Montant"), CellKind.EUROS, verbatim("En euros.")),
        Column("taux", verbatim("Taux"), CellKind.PERCENT),
    ),
    rows=(
        Row("t", 0, (verbatim("Total"), NOT_APPLICABLE, None), RowStyle.TOTAL),
        Row("a", 1, (verbatim("A"), 123_456, Decimal("0.5"))),
        Row("a1", 2, (verbatim("A1"), None, Decimal("1.25"))),
        Row("b", 1, (verbatim("B"), -5, None)),
        Row("u", 0, (verbatim("U"), 0, None), RowStyle.TOTAL),
    ),
    source=verbatim("essai"),
)


@pytest.fixture
def model(qapp):
    made = TreeModel()
    made.show(TABLE)
    return made


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def test_the_model_keeps_the_rules_of_qt(model, qtmodeltester):
    qtmodeltester.check(model)


def test_an_empty_model_keeps_them_too(qapp, qtmodeltester):
    qtmodeltester.check(TreeModel())


def test_rows_hang_under_the_nearest_row_of_a_lower_level(model):
    root = QModelIndex()
    assert [model.index(row, 0, root).data() for row in range(model.rowCount(root))] == [
        "Total",
        "U",
    ]
    total = model.index(0, 0, root)
    assert [model.index(row, 0, total).data() for row in range(2)] == ["A", "B"]
    first = model.index(0, 0, total)
    assert model.index(0, 0, first).data() == "A1"
    assert model.parent(model.index(0, 1, first)) == first


def test_unknown_is_not_zero_and_not_applicable_is_blank(model):
    shown = [[model.index_of(row, column).data() for column in (1, 2)] for row in range(5)]
    assert [[plain(text) for text in row] for row in shown] == [
        ["", "n. d."],
        ["1 234,56", "50,0 %"],
        ["n. d.", "125,0 %"],
        ["−0,05", "n. d."],
        ["0,00", "n. d."],
    ]


def test_numbers_are_at_the_right_and_titles_too(model):
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    assert model.index_of(1, 1).data(Qt.ItemDataRole.TextAlignmentRole) == right
    horizontal, role = Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
    assert model.headerData(1, horizontal, role) == right
    assert model.headerData(0, horizontal, role) != right


def test_definitions_and_numbers_are_at_hand(model):
    horizontal = Qt.Orientation.Horizontal
    assert model.headerData(1, horizontal, Qt.ItemDataRole.ToolTipRole) == "En euros."
    assert model.index_of(1, 1).data(TableRole.VALUE) == 123_456
    assert plain(model.index_of(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)) == (
        "Montant : 1 234,56"
    )


def test_a_table_shown_again_keeps_what_was_open_and_chosen(qtbot):
    view = TableView("Essai")
    qtbot.addWidget(view)
    view.show_table(TABLE)
    view.expand(view.model().index(0, 0))
    view.choose_row(3)
    view.show_table(TABLE)
    assert view.isExpanded(view.model().index(0, 0))
    assert view.chosen_row() == 3


def test_the_first_columns_stay_when_the_numbers_scroll(qtbot):
    view = TableView("Essai")
    qtbot.addWidget(view)
    view.resize(260, 200)
    view.show()
    view.show_table(TABLE)
    view.open_all()
    qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() > 0)
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    frozen = next(child for child in view.findChildren(type(view).__mro__[1]) if child.isVisible())
    assert frozen.width() >= view.columnWidth(0)
    assert frozen.geometry().left() <= view.frameWidth()
    assert not frozen.isColumnHidden(0)
    assert frozen.isColumnHidden(1)
    assert frozen.isExpanded(view.model().index(0, 0))
