"""At the left of the workshop: the catalogue with its filter, and what is done with a library."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from budgetlocal.core.specs import TableSpec
from budgetlocal.core.text import Text
from budgetlocal.ui.forms import Wording, search_field
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.texts import label


class LibraryDo(StrEnum):
    """What may be done with the library."""

    NEW = "nouveau"
    OPEN = "ouvrir"
    SHARE = "partager"
    OPENANAFI = "openanafi"
    UNDO = "annuler"
    REDO = "retablir"


class CataloguePanel(QWidget):
    """Families, indicators, and their value for the document shown."""

    chosen = Signal(str)
    """The code of an indicator."""
    filtered = Signal(str)
    asked = Signal(object)
    """A LibraryDo."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 28)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        wording = Wording(
            self.tr("Filtrer le catalogue"),
            self.tr("Mots, codes ou comptes : seuls restent les indicateurs qui les contiennent."),
        )
        self._filter = search_field(wording, self.tr("Filtrer : épargne, 7411, dette…"))
        column.addWidget(self._filter)
        self.table = TableView(self.tr("Catalogue des indicateurs"), narrowest_label=16)
        self.table.setIndentation(self.fontMetrics().averageCharWidth())
        column.addWidget(self.table, 1)
        self._refused = label("", "warning", selectable=True)
        self._refused.hide()
        column.addWidget(self._refused)
        column.addLayout(self._buttons())
        self._filter.textChanged.connect(self.filtered)
        self.table.row_chosen.connect(self._tell)

    @property
    def filter_text(self) -> str:
        """What is filtered for."""
        return self._filter.text().strip()

    def focus_filter(self) -> None:
        """Put the cursor in the filter."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def show_catalogue(self, table: TableSpec, code: str) -> None:
        """Show the catalogue with one indicator chosen."""
        self.table.blockSignals(True)
        self.table.show_table(table)
        self.table.open_all()
        keys = [row.key for row in table.rows]
        if code in keys:
            self.table.choose_row(keys.index(code))
        self.table.blockSignals(False)

    def show_refused(self, refused: Sequence[tuple[str, Text]]) -> None:
        """Name the personal indicators that can no longer be used, with the reason."""
        lines = [f"{code} : {say(reason)}" for code, reason in refused]
        self._refused.setText(
            "\n".join((self.tr("Laissés de côté dans mes indicateurs :"), *lines))
        )
        self._refused.setVisible(bool(lines))

    def enable(self, *, can_undo: bool, can_redo: bool, can_share: bool) -> None:
        """Enable what makes sense now."""
        for do, is_enabled in (
            (LibraryDo.UNDO, can_undo),
            (LibraryDo.REDO, can_redo),
            (LibraryDo.SHARE, can_share),
        ):
            self._by_do[do].setEnabled(is_enabled)

    def _buttons(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(6)
        self._by_do: dict[LibraryDo, QPushButton] = {}
        words = (
            (LibraryDo.NEW, self.tr("&Nouveau"), self.tr("Écrire un nouvel indicateur")),
            (
                LibraryDo.OPEN,
                self.tr("&Ouvrir…"),
                self.tr("Prendre les indicateurs d'un fichier partagé"),
            ),
            (
                LibraryDo.SHARE,
                self.tr("&Partager…"),
                self.tr("Écrire mes indicateurs dans un fichier"),
            ),
            (
                LibraryDo.OPENANAFI,
                self.tr("Open&Anafi…"),
                self.tr("Traduire une trame d'OpenAnafi (classeur Excel)"),
            ),
            (
                LibraryDo.UNDO,
                self.tr("Annuler"),
                self.tr("Annuler le dernier changement de mes indicateurs"),
            ),
            (LibraryDo.REDO, self.tr("Rétablir"), self.tr("Rétablir le changement annulé")),
        )
        for rank, (do, text, help_text) in enumerate(words):
            button = QPushButton(text)
            button.setToolTip(help_text)
            button.setAccessibleDescription(help_text)
            button.setProperty("do", str(do))
            button.clicked.connect(self._ask)
            self._by_do[do] = button
            grid.addWidget(button, rank // 2, rank % 2)
        return grid

    @Slot()
    def _ask(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.asked.emit(LibraryDo(button.property("do")))

    @Slot()
    def _tell(self) -> None:
        number, table = self.table.chosen_row(), self.table.table
        if table is not None and number is not None and table.rows[number].level:
            self.chosen.emit(table.rows[number].key)
