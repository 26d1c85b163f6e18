"""A text to read or copy: the report of a fault, or of this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from budgetlocal.ui.forms import Wording, name_input
from budgetlocal.ui.widgets.texts import label


class ReportDialog(QDialog):
    """What happened, and a report to copy; nothing is sent."""

    def __init__(self, title: str, words: str, report: str, parent: QWidget | None) -> None:
        """Show a report; call `open()`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        metrics = self.fontMetrics()
        self.setMinimumSize(metrics.averageCharWidth() * 90, metrics.height() * 24)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(title, "heading"))
        column.addWidget(label(words, selectable=True))
        self._text = QPlainTextEdit(report)
        self._text.setReadOnly(True)
        name_input(self._text, Wording(self.tr("Rapport"), self.tr("Le texte du rapport.")))
        column.addWidget(self._text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(
            self.tr("&Copier le rapport"), QDialogButtonBox.ButtonRole.ActionRole
        )
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
