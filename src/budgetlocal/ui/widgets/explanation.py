"""A "?" button that opens the definition of what stands beside it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QToolButton, QVBoxLayout, QWidget

from budgetlocal.ui.explaining import explain_action, request_at
from budgetlocal.ui.icons import icon
from budgetlocal.ui.style import current_theme
from budgetlocal.ui.theme import ColorRole
from budgetlocal.ui.widgets.texts import label


class ExplainButton(QToolButton):
    """Shows a definition in a small frame that Escape closes."""

    def __init__(self, title: str, definition: str, parent: QWidget | None = None) -> None:
        """Keep the definition, which is also the description for screen readers."""
        super().__init__(parent)
        self._title = title
        self._definition = definition
        self.setIcon(icon("question", current_theme().color(ColorRole.MUTED)))
        self.setAccessibleName(self.tr("Définition : {titre}").format(titre=title))
        self.setAccessibleDescription(definition)
        self.setToolTip(definition)
        self.setAutoRaise(True)
        self.clicked.connect(self._explain)

    @Slot()
    def _explain(self) -> None:
        frame = QFrame(self, Qt.WindowType.Popup)
        frame.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        frame.setProperty("role", "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 12, 14, 12)
        column.addWidget(label(self._title, "heading"))
        text = label(self._definition, selectable=True)
        text.setFixedWidth(self.fontMetrics().averageCharWidth() * 52)
        column.addWidget(text)
        action = explain_action(self)
        if action is not None and request_at(self) is not None:
            more = QPushButton(self.tr("D'où vient ce chiffre ? (Ctrl+E)"))
            more.clicked.connect(frame.close)
            more.clicked.connect(action.trigger)
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        frame.adjustSize()
        frame.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        frame.show()
