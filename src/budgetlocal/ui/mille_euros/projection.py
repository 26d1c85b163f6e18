"""The picture on the whole screen, uncovered policy by policy, for a public meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from budgetlocal.analysis.mille_euros.pictures import revealed
from budgetlocal.core.chart_data import alt_text
from budgetlocal.core.specs import ChartSpec
from budgetlocal.ui.charts.canvas import ChartCanvas
from budgetlocal.ui.language import say
from budgetlocal.ui.mille_euros.big_board import TEXT_SHARE
from budgetlocal.ui.theme import DARK, LIGHT, ColorRole, load_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QResizeEvent

_FORWARD = {
    Qt.Key.Key_Space,
    Qt.Key.Key_Right,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
}
"""Those of a remote control for slides are among them."""
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace}
_LEAVE = {Qt.Key.Key_Escape, Qt.Key.Key_F5}


class Projection(QWidget):
    """A window of its own; Escape leaves it."""

    def __init__(self, spec: ChartSpec, *, is_dark: bool, parent: QWidget | None = None) -> None:
        """Show a picture with nothing uncovered yet."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(spec.title))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._spec = spec
        self._shown = 0
        self._is_dark = is_dark
        self._canvas = ChartCanvas(self)
        self._hint = QLabel(
            self.tr(
                "Espace ou → : la suite · ← : avant · L : salle claire ou sombre · Échap : quitter"
            )
        )
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._canvas, 1)
        column.addWidget(self._hint)
        self._draw()

    @property
    def uncovered(self) -> int:
        """How many parts are shown."""
        return self._shown

    def texts(self) -> tuple[str, ...]:
        """Return every text of the drawing, as it is written."""
        return self._canvas.labels()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt override
        """Uncover, cover again, change the light, leave."""
        key = Qt.Key(event.key())
        if key in _LEAVE:
            self.close()
        elif key in _FORWARD:
            self._show(self._shown + 1)
        elif key in _BACK:
            self._show(self._shown - 1)
        elif key == Qt.Key.Key_Home:
            self._show(0)
        elif key == Qt.Key.Key_End:
            self._show(len(self._spec.categories))
        elif key == Qt.Key.Key_L:
            self._is_dark = not self._is_dark
            self._draw()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # Qt override
        """Uncover the next part with the left button, cover it with the right one."""
        self._show(self._shown + (1 if event.button() == Qt.MouseButton.LeftButton else -1))

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        """Keep the text large for the new size."""
        super().resizeEvent(event)
        self._canvas.set_smallest_em(self.height() * TEXT_SHARE)

    def closeEvent(self, event: QCloseEvent) -> None:  # Qt override
        """Give the keyboard back to the window."""
        parent = self.parentWidget()
        if parent is not None:
            parent.window().activateWindow()
        super().closeEvent(event)

    def _show(self, count: int) -> None:
        self._shown = min(max(count, 0), len(self._spec.categories))
        self._draw()

    def _draw(self) -> None:
        theme = load_theme(DARK if self._is_dark else LIGHT)
        spec = revealed(self._spec, self._shown)
        self._canvas.show_spec(spec, theme)
        self._hint.setStyleSheet(
            f"background: {theme.color(ColorRole.BASE).name()};"
            f"color: {theme.color(ColorRole.MUTED).name()}; padding: 4px;"
        )
        self.setAccessibleName(say(spec.title))
        self.setAccessibleDescription(say(alt_text(spec)))
