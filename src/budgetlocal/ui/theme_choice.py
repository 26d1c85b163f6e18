"""The theme that the person chose, and the system's own when they chose to follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from budgetlocal.ui.style import apply_theme
from budgetlocal.ui.theme import DARK, LIGHT, THEMES, Theme, load_theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SYSTEM = "systeme"
CHOICES = (SYSTEM, *THEMES)
"""What a person may choose: the system's look, or one of ours."""


class ThemeChoice(QObject):
    """Keeps the application in the chosen theme, and follows the system when asked to."""

    theme_changed = Signal(object)
    """Carries the `Theme` just applied."""

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        """Start without touching the application: the first `choose` dresses it."""
        super().__init__(parent)
        self._app = app
        self._choice = SYSTEM
        self._text_scale = 1.0
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def choice(self) -> str:
        """What the person chose, one of `CHOICES`."""
        return self._choice

    @property
    def theme(self) -> Theme:
        """The theme that the choice stands for now."""
        if self._choice == SYSTEM:
            scheme = self._app.styleHints().colorScheme()
            return load_theme(DARK if scheme == Qt.ColorScheme.Dark else LIGHT)
        return load_theme(self._choice)

    def choose(self, choice: str, *, text_scale: float | None = None) -> None:
        """Apply a choice; an unknown one (an old setting) means the system's."""
        self._choice = choice if choice in CHOICES else SYSTEM
        if text_scale is not None:
            self._text_scale = text_scale
        self._apply()

    @Slot(Qt.ColorScheme)
    def _follow_system(self, _scheme: Qt.ColorScheme) -> None:
        if self._choice == SYSTEM:
            self._apply()

    def _apply(self) -> None:
        theme = self.theme
        apply_theme(self._app, theme, text_scale=self._text_scale)
        self.theme_changed.emit(theme)
