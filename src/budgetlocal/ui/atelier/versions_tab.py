"""The versions of a personal indicator, newest first; any of them can be taken back."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.indicators.drafts import Draft
from budgetlocal.indicators.library import Entry
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.texts import label

_COLUMNS = (
    Column("quand", translatable("Atelier", "Enregistré le"), CellKind.TEXT),
    Column("libelle", translatable("Atelier", "Libellé"), CellKind.TEXT),
    Column("formule", translatable("Atelier", "Formule"), CellKind.TEXT),
)


class VersionsTab(QWidget):
    """What an indicator has been."""

    taken_back = Signal(object)
    """A Draft to save again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._entry: Entry | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        self._words = label("", "muted")
        column.addWidget(self._words)
        self._table = TableView(self.tr("Versions de l'indicateur"))
        column.addWidget(self._table, 1)
        self._button = QPushButton(self.tr("&Reprendre cette version"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._button)
        column.addLayout(row)
        self._button.clicked.connect(self._take)
        self._table.row_chosen.connect(self._enable)

    def show_entry(self, entry: Entry | None) -> None:
        """Show the versions of an indicator; a catalogue entry has none."""
        self._entry = entry
        versions = tuple(reversed(entry.versions)) if entry else ()
        rows = tuple(
            Row(
                str(rank),
                0,
                (
                    verbatim(version.saved_at.replace("T", " ")[:16]),
                    verbatim(version.draft.label),
                    verbatim(" | ".join(each.text for each in version.draft.formulas)),
                ),
            )
            for rank, version in enumerate(versions)
        )
        title = translatable("Atelier", "Versions")
        self._table.show_table(TableSpec("versions", title, _COLUMNS, rows, verbatim("")))
        self._words.setText(
            self.tr("%n version(s), la plus récente d'abord.", "", len(versions))
            if versions
            else self.tr(
                "Un indicateur du catalogue n'a pas de versions ; enregistrez-le sous un autre code pour le changer."
            )
        )
        self._enable()

    @Slot()
    def _take(self) -> None:
        draft = self._chosen()
        if draft is not None:
            self.taken_back.emit(draft)

    @Slot()
    def _enable(self) -> None:
        number = self._table.chosen_row()
        self._button.setEnabled(number is not None and number > 0)

    def _chosen(self) -> Draft | None:
        number = self._table.chosen_row()
        if self._entry is None or number is None:
            return None
        return tuple(reversed(self._entry.versions))[number].draft
