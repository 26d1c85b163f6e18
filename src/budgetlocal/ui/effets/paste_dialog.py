"""Where the individual sheet of the DGF is pasted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from budgetlocal.ui.forms import Wording, name_input
from budgetlocal.ui.widgets.texts import label


class PasteDialog(QDialog):
    """A large field of text, and what is done with it."""

    pasted = Signal(str)

    def __init__(self, parent: QWidget | None) -> None:
        """Wait for a text; call `open()`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Coller une fiche individuelle DGF"))
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 80)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(8)
        column.addWidget(label(self.windowTitle(), "heading"))
        column.addWidget(
            label(
                self.tr(
                    "Une ligne par critère : son nom, puis son nombre (par exemple « Population DGF : "
                    "1 234 »). Les lignes non comprises sont dites."
                ),
                "muted",
            )
        )
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        name_input(
            self.text, Wording(self.tr("Texte de la fiche"), self.tr("Copié de la fiche DGF"))
        )
        column.addWidget(self.text)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.text.setFocus()

    @Slot()
    def _answer(self) -> None:
        self.pasted.emit(self.text.toPlainText())
        self.accept()
