"""A view that scrolls: headings, tables as high as their rows, charts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


def scrolling(view: QWidget, name: str) -> QVBoxLayout:
    """Fill a view with an area that scrolls up and down; return the column inside.

    `name` is what screen readers call the area.
    """
    outer = QVBoxLayout(view)
    outer.setContentsMargins(0, 0, 0, 0)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAccessibleName(name)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 8, 8, 12)
    column.setSpacing(12)
    area.setWidget(inner)
    outer.addWidget(area)
    return column
