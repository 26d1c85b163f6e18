"""What every view of the page « 1 000 € » does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from budgetlocal.analysis.mille_euros.view import MilleEuros
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.ui.pages.page import Subject


class MilleEurosView(QWidget):
    """One way to look at the 1 000 € of a document."""

    workbook_asked = Signal(object)
    chart_asked = Signal(object)

    @property
    def table(self) -> TableSpec | None:
        """The table that is shown, None when there is none."""
        return None

    def show_answer(self, answer: MilleEuros, subject: Subject) -> None:
        """Show a document; called again with the same answer when the view comes back."""
        raise NotImplementedError

    def focus_content(self) -> None:
        """Put the keyboard on what is shown."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)


def scrolled(inner: QWidget, name: str) -> QScrollArea:
    """Return an area that scrolls down, never across."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAccessibleName(name)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area


def bare_column(widget: QWidget, spacing: int = 10) -> QVBoxLayout:
    """Return a column without margins that fills a widget."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column
