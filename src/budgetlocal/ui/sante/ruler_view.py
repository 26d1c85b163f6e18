"""The ruler of a gauge as a widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from budgetlocal.ui.sante.ruler import paint_ruler
from budgetlocal.ui.style import current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from budgetlocal.analysis.sante.scale import Scale


class RulerView(QWidget):
    """Says nothing to a screen reader: the card that holds it says all in words."""

    def __init__(self, scale: Scale, *, is_alert: bool) -> None:
        """Show a ruler."""
        super().__init__()
        self._scale = scale
        self._is_alert = is_alert
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of two lines of text, any width."""  # Qt override
        height = self.fontMetrics().height()
        return QSize(height * 10, int(height * 1.6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ruler in the colours of the theme."""  # Qt override
        painter = QPainter(self)
        area = QRectF(self.rect())
        paint_ruler(painter, area, self._scale, current_theme(), is_alert=self._is_alert)
        painter.end()
