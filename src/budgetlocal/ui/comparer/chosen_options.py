"""A group made by name: look one up, add it; take it out again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.reference.values import Kind
from budgetlocal.ui.comparer.group_options import Options
from budgetlocal.ui.donnees.search_bar import SearchResults
from budgetlocal.ui.donnees.shelf import Shelf
from budgetlocal.ui.jobs import Jobs
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.texts import label

_COLUMNS = (
    Column("nom", translatable("Comparer", "Membre"), CellKind.TEXT),
    Column("code", translatable("Comparer", "Code"), CellKind.TEXT),
)


class ChosenOptions(Options):
    """The search line, what it finds, and the members so far."""

    def __init__(self, jobs: Jobs, shelf: Shelf, kind: Kind) -> None:
        """Begin with nobody."""
        super().__init__()
        self._shelf = shelf
        self._kind = kind
        self._members: list[int] = []
        self._name = ""
        self._search = SearchResults(jobs, shelf)
        self._search.use_hint(self.tr("Ajouter par nom ou code…"))
        self._search.line.setAccessibleName(self.tr("Ajouter un membre"))
        self._search.setMinimumHeight(self.fontMetrics().height() * 9)
        self._search.hide()
        self._said = label("", "small")
        self._list = TableView(self.tr("Membres choisis"), narrowest_label=12)
        self._list.setMinimumHeight(self.fontMetrics().height() * 8)
        self._remove = QPushButton(self.tr("Retirer le membre"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._search.line)
        column.addWidget(self._search)
        column.addWidget(self._said)
        column.addWidget(self._list)
        row = QHBoxLayout()
        row.addWidget(self._remove)
        row.addStretch(1)
        column.addLayout(row)
        self._connect()
        self._show()

    def _connect(self) -> None:
        self._search.found.connect(self._search.show)
        self._search.left.connect(self._search.hide)
        self._search.chosen.connect(self._add)
        self._remove.clicked.connect(self._take_out)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._list)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self._take_out)

    def set_members(self, members: Sequence[int], name: str) -> None:
        """Show the members of a saved group."""
        self._members, self._name = list(members), name
        self._show()

    def parts(self) -> dict[str, Any]:
        """Return the members and the name of the group."""
        return {"members": tuple(self._members), "name": self._name or self.tr("Groupe choisi")}

    @Slot(int)
    def _add(self, number: int) -> None:
        found = self._shelf.extract.collectivite(number)
        self._search.line.clear()
        self._search.hide()
        if found is None or found.kind is not self._kind:
            self._said.setText(self.tr("Ce n'est pas une collectivité de même nature."))
            return
        if number not in self._members:
            self._members.append(number)
            self._name = ""
        self._show()
        self._search.line.setFocus()
        self.changed.emit()

    @Slot()
    def _take_out(self) -> None:
        rank = self._list.chosen_row()
        if rank is not None and rank < len(self._members):
            self._members.pop(rank)
            self._name = ""
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        extract = self._shelf.extract
        rows = tuple(
            Row(str(number), 0, (verbatim(found.name), verbatim(found.code)))
            for number in self._members
            if (found := extract.collectivite(number)) is not None
        )
        title = translatable("Comparer", "Membres du groupe")
        self._list.show_table(TableSpec("membres", title, _COLUMNS, rows, verbatim("")))
        self._said.setText(self.tr("%n membre(s) choisi(s)", "", len(rows)))
        self._remove.setEnabled(bool(rows))
