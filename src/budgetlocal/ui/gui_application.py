"""The one QApplication of the process, made on demand for drawing without a window."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QApplication


def gui_application() -> QApplication:
    """Return the QApplication, made now when there is none."""
    existing = QApplication.instance()
    return cast("QApplication", existing) if existing is not None else QApplication([])
