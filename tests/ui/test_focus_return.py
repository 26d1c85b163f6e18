"""The keyboard goes back behind what closes, and a window that is gone already is no fault."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

from budgetlocal.ui import focus_return
from budgetlocal.ui.focus_return import FocusReturn

pytestmark = pytest.mark.ui


def test_a_window_that_goes_while_it_is_noted_is_left(qtbot, monkeypatch):
    """Seen once in a real window: a list of a combo box, opened just after a dialog had closed."""
    application = QGuiApplication.instance()
    owner = QWidget()
    qtbot.addWidget(owner)
    watcher = FocusReturn(application, owner)
    behind, front = QWindow(), QWindow()
    front.setTransientParent(behind)

    class Vanishing:
        @staticmethod
        def topLevelWidgets() -> list[QWidget]:
            shiboken6.delete(front)
            return []

    monkeypatch.setattr(focus_return, "QApplication", Vanishing)
    watcher._note(front)
    assert not shiboken6.isValid(front)
