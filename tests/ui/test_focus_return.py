"""A window that goes away while the keyboard comes to it is no fault."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from budgetlocal.ui import focus_return
from budgetlocal.ui.focus_return import FocusReturn

pytestmark = pytest.mark.ui


@pytest.fixture
def windows(qapp):
    behind, front = QWindow(), QWindow()
    front.setTransientParent(behind)
    owner = QObject()
    yield FocusReturn(qapp, owner), front
    delete(owner)


def test_a_window_that_is_gone_is_left_alone(windows):
    watching, front = windows
    delete(front)
    watching._note(front)


def test_a_submenu_that_goes_meanwhile_is_left_alone(windows, monkeypatch):
    """Opening a theme from its submenu destroys the submenu while the widgets are looked through."""
    watching, front = windows

    class Going:
        @staticmethod
        def topLevelWidgets():
            delete(front)
            return QApplication.topLevelWidgets()

    monkeypatch.setattr(focus_return, "QApplication", Going)
    watching._note(front)
