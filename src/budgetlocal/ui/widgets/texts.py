"""Labels in the few styles of the theme."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from budgetlocal.core.formatting import glued


class _Words(QLabel):
    """A label whose lines never begin by the « : » or the « ; » of a French sentence.

    `text` is what was set, with its plain spaces; only what is drawn differs.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = ""
        self.setText(text)

    def setText(self, text: str) -> None:
        self._text = text
        super().setText(glued(text))

    def text(self) -> str:
        return self._text


def label(text: str = "", role: str = "", *, wrap: bool = True, selectable: bool = False) -> QLabel:
    """Return a label in a style of the theme: title, heading, figure, muted, small or none."""
    made = _Words(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
