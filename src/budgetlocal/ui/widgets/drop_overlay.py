"""What covers the window while files are dragged over it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from budgetlocal.ui.widgets.texts import label


class DropOverlay(QFrame):
    """A frame over its parent that says what dropping will do."""

    def __init__(self, parent: QWidget) -> None:
        """Stay hidden until `cover`."""
        super().__init__(parent)
        self.setProperty("role", "dropzone")
        self.setProperty("active", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.addStretch(1)
        for text, role in (
            (self.tr("Déposez pour ouvrir"), "title"),
            (
                self.tr(
                    "Budgets (.xml, .xlsx, .xls, .ods, .csv), classeurs (.budgetlocal), fichiers "
                    "officiels (.csv, .zip, .xlsx)"
                ),
                "muted",
            ),
        ):
            line = label(text, role)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(line)
        column.addStretch(1)
        self.hide()

    def cover(self) -> None:
        """Cover the parent."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect().adjusted(12, 12, -12, -12))
        self.raise_()
        self.show()
