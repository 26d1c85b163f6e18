"""What changed in a pack since its figures were last kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from budgetlocal.core.formatting import day as day_words
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.dossier.building import Built
    from budgetlocal.core.specs import TableSpec


class ChangesTab(QWidget):
    """The list, and the button that keeps the figures of today."""

    mark_asked = Signal()
    workbook_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold no change yet."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        row = QHBoxLayout()
        self._since = label("", "muted", selectable=True)
        self._mark = QPushButton(self.tr("Prendre les chiffres d'au&jourd'hui comme repère"))
        row.addWidget(self._since, 1)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        self._changes = TableView(self.tr("Ce qui a changé"))
        column.addWidget(self._changes, 1)
        self._mark.clicked.connect(self.mark_asked)
        self._changes.workbook_asked.connect(self.workbook_asked)

    @property
    def table(self) -> TableSpec | None:
        """The list."""
        return self._changes.table

    def show_pack(self, built: Built) -> int | None:
        """Show what changed in a pack; return how many things, None without anything to compare."""
        from budgetlocal.analysis.dossier.changes import Event, changes_since, changes_table

        before = built.plan.snapshot
        if before is None:
            self._since.setText(
                self.tr(
                    "Aucun repère encore : il est pris quand le dossier est écrit, quand le PDF de la séance "
                    "est gardé, ou avec ce bouton."
                )
            )
            self._changes.show_table(changes_table((), verbatim("")))
            return None
        found = changes_since(built, before)
        date_words = day_words(before.day)
        moment = (
            self.tr("la séance du {date}")
            if before.event == Event.COUNCIL.value
            else self.tr("l'écriture du {date}")
        ).format(date=date_words)
        count = len(found)
        words = (
            self.tr("%n changement(s) depuis {moment}.", "", count)
            if count
            else self.tr("Rien n'a changé depuis {moment}.")
        )
        self._since.setText(words.format(moment=moment))
        source = translatable("Dossier", "Comparé aux chiffres gardés le {date}", date=date_words)
        self._changes.show_table(changes_table(found, source))
        return count
