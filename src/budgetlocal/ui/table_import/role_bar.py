"""The role of the current column and of the selected rows, changed with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from budgetlocal.importing.tables.roles import Role, RowRole
from budgetlocal.ui.forms import Wording, combo_box, label_of
from budgetlocal.ui.table_import.wording import ROW_SIGNS, role_name, row_name

ROW_CHOICES = (
    RowRole.DETAIL,
    RowRole.TITLE,
    RowRole.SUBTOTAL,
    RowRole.TOTAL,
    RowRole.DONT,
    RowRole.IGNORED,
)
"""What a person may say of a row."""


class RoleBar(QWidget):
    """Two lists and a button, under the sheet."""

    role_chosen = Signal(object)
    """A Role for the current column."""
    row_role_chosen = Signal(object)
    """A RowRole for the selected rows."""
    header_asked = Signal()
    """The selected rows are the titles of the columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the inputs; nothing is current yet."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        column = Wording(self.tr("C&olonne"), self.tr("Ce que contient la colonne de la cellule."))
        self._column = combo_box(column)
        for role in Role:
            self._column.addItem(role_name(role), role)
        self._column_label = label_of(self._column, column)
        lines = Wording(self.tr("&Lignes"), self.tr("Ce que sont les lignes sélectionnées."))
        self._rows = combo_box(lines)
        for kind in ROW_CHOICES:
            self._rows.addItem(f"{ROW_SIGNS[kind]} {row_name(kind)}".strip(), kind)
        self._rows_label = label_of(self._rows, lines)
        self._header = QPushButton(self.tr("≡ &Titres ici"))
        self._header.setToolTip(
            self.tr("Les lignes sélectionnées (une à trois) sont les titres des colonnes")
        )
        self._header.setAutoDefault(False)
        for widget in (self._column_label, self._column, self._rows_label, self._rows):
            row.addWidget(widget)
        row.addWidget(self._header)
        row.addStretch(1)
        self._column.activated.connect(self._choose_role)
        self._rows.activated.connect(self._choose_row_role)
        self._header.clicked.connect(self.header_asked)
        self.setEnabled(False)

    def show_column(self, letters: str, role: Role) -> None:
        """Show the role of the current column."""
        self.setEnabled(True)
        self._say(self._column_label, self.tr("C&olonne {lettres}").format(lettres=letters))
        with QSignalBlocker(self._column):
            self._column.setCurrentIndex(self._column.findData(role))

    def show_rows(self, numbers: str, role: RowRole | None) -> None:
        """Show what the selected rows are."""
        self._say(self._rows_label, self.tr("&Ligne {numeros}").format(numeros=numbers))
        with QSignalBlocker(self._rows):
            self._rows.setCurrentIndex(self._rows.findData(role))
        # What nobody has to choose (titles, blank rows) is shown all the same.
        self._rows.setPlaceholderText(f"{ROW_SIGNS[role]} {row_name(role)}" if role else "")

    def _say(self, label: QLabel, text: str) -> None:
        label.setText(text)

    @Slot()
    def _choose_role(self) -> None:
        self.role_chosen.emit(Role(self._column.currentData()))

    @Slot()
    def _choose_row_role(self) -> None:
        self.row_role_chosen.emit(RowRole(self._rows.currentData()))
