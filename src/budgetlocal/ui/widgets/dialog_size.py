"""How large a dialog opens: what it wants in letters and lines, never more than the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

_FRAME = 32
"""Pixels that a window manager may take around a window."""


def open_size(dialog: QDialog, *, letters: int, lines: int, room: QSize | None = None) -> QSize:
    """Return a size of so many letters by so many lines, or `room` where that is larger."""
    metrics = dialog.fontMetrics()
    wanted = QSize(metrics.averageCharWidth() * letters, metrics.height() * lines)
    largest = dialog.screen().availableSize() - QSize(_FRAME, _FRAME)
    return wanted.expandedTo(room or wanted).boundedTo(largest)
