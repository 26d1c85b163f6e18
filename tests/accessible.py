"""What a screen reader would find without a name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextBrowser,
    QWidget,
)

INPUTS = (
    QComboBox,
    QLineEdit,
    QAbstractSpinBox,
    QAbstractItemView,
    QPlainTextEdit,
    QTextBrowser,
    QScrollArea,
)


def inputs(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in root.findChildren(QWidget)
        if isinstance(widget, INPUTS)
        and widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


def nameless(root: QWidget) -> list[QWidget]:
    buttons = [
        button
        for button in root.findChildren(QAbstractButton)
        if button.isVisible() and button.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    silent = [
        button
        for button in buttons
        if not (button.text() or button.accessibleName() or button.defaultAction())
    ]
    return [widget for widget in inputs(root) if not widget.accessibleName()] + silent
