"""Labels: a line never begins by the sign of the line before, and words are kept as set."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from budgetlocal.core.formatting import NBSP
from budgetlocal.ui.widgets.texts import label

pytestmark = pytest.mark.ui


def test_what_is_drawn_keeps_a_colon_with_its_word_and_what_was_set_is_given_back(qtbot):
    shown = label("Droits de mutation : 12 €")
    qtbot.addWidget(shown)
    assert shown.text() == "Droits de mutation : 12 €"
    assert QLabel.text(shown) == f"Droits de mutation{NBSP}: 12 €"


def test_a_later_text_is_glued_too(qtbot):
    shown = label()
    qtbot.addWidget(shown)
    shown.setText("juste ; « oui »")
    assert shown.text() == "juste ; « oui »"
    assert QLabel.text(shown) == f"juste{NBSP}; «{NBSP}oui{NBSP}»"
