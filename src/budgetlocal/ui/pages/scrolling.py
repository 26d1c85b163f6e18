"""A page that scrolls as a whole: title on top, then what it holds, one under the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


def scrolling_column(content: QWidget, name: str, spacing: int) -> tuple[QScrollArea, QVBoxLayout]:
    """Fill a page with an area that scrolls up and down; return it and the column inside.

    `name` is what screen readers call the area.
    """
    outer = QVBoxLayout(content)
    outer.setContentsMargins(0, 0, 0, 0)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAccessibleName(name)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(20, 16, 20, 20)
    column.setSpacing(spacing)
    area.setWidget(inner)
    outer.addWidget(area)
    return area, column


def narrowest(area: QScrollArea) -> int:
    """Return the width below which an area that only scrolls up and down cuts what it holds."""
    inner = area.widget()
    bar = area.verticalScrollBar().sizeHint().width()
    return (inner.minimumSizeHint().width() if inner else 0) + bar + 2 * area.frameWidth()
