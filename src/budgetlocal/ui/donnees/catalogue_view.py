"""What the extract contains: the list of figures, what each means, and how far it covers France."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.core.specs import RowStyle, TableSpec
from budgetlocal.core.text import Text
from budgetlocal.ui.donnees.facts_panel import FactsPanel
from budgetlocal.ui.donnees.shelf import Shelf
from budgetlocal.ui.forms import Wording, search_field
from budgetlocal.ui.jobs import Jobs
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.open_data.official import Imported
    from budgetlocal.analysis.open_data.words import Fact

LANE = "donnees-liste"
_SHARE = 1000
"""Of a splitter: only the proportions count."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the view shows."""

    table: TableSpec
    imported: Imported
    is_filtered: bool


class CatalogueView(QWidget):
    """A tree of figures by theme; the chosen one is explained beneath."""

    workbook_asked = Signal(object)
    refused = Signal(object)

    def __init__(self, jobs: Jobs, shelf: Shelf, parent: QWidget | None = None) -> None:
        """Show nothing until `refresh`."""
        super().__init__(parent)
        self._jobs = jobs
        self._shelf = shelf
        self._imported: Imported | None = None
        self._was_filtered = True
        self._build()
        self._connect()

    @property
    def table(self) -> TableSpec | None:
        """The list, as filtered."""
        return self._list.table

    @Slot()
    def refresh(self) -> None:
        """Read the list again: something was imported, removed, or typed."""
        words, shelf = self._search.text().strip(), self._shelf
        self._jobs.run(
            lambda _ticket: _answer(shelf, words),
            lane=LANE,
            done=self._show,
            refused=self.refused.emit,
            outlives_workspace=True,
        )

    def focus_filter(self) -> None:
        """Put the cursor in the filter."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def focus_content(self) -> None:
        """Put the keyboard on the list."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._title = label("", "muted")
        column.addLayout(self._tool_row())
        column.addWidget(self._title)
        self._list = TableView(self.tr("Indicateurs"))
        self._facts = FactsPanel(
            self.tr("Définition et source"),
            self.tr("Choisissez un indicateur : sa définition, sa source et sa couverture."),
        )
        self._coverage = TableView(self.tr("Couverture"), narrowest_label=7)
        beneath = QSplitter(Qt.Orientation.Horizontal)
        beneath.setChildrenCollapsible(False)
        beneath.addWidget(self._facts)
        beneath.addWidget(self._coverage)
        beneath.setStretchFactor(0, 1)
        beneath.setStretchFactor(1, 1)
        beneath.setSizes([_SHARE, _SHARE])
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._list)
        splitter.addWidget(beneath)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([3 * _SHARE, 2 * _SHARE])
        column.addWidget(splitter, 1)

    def _tool_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        wording = Wording(
            self.tr("&Filtrer"),
            self.tr("Mots : seuls restent les indicateurs qui les contiennent tous."),
        )
        self._search = search_field(wording, self.tr("Filtrer : épargne, DSU, INSEE, importé…"))
        self._search.setMaximumWidth(self.fontMetrics().averageCharWidth() * 60)
        row.addWidget(self._search, 1)
        row.addStretch(1)
        self._excel = QPushButton(self.tr("E&xcel…"))
        self._excel.setToolTip(self.tr("Écrire ce tableau dans un fichier Excel"))
        row.addWidget(self._excel)
        return row

    def _connect(self) -> None:
        self._search.textChanged.connect(self.refresh)
        self._excel.clicked.connect(self._ask_workbook)
        self._list.row_chosen.connect(self._explain)
        self._list.workbook_asked.connect(self.workbook_asked)
        self._coverage.workbook_asked.connect(self.workbook_asked)

    def _show(self, answer: _Answer) -> None:
        self._imported = answer.imported
        self._title.setText(say(answer.table.title))
        self._list.show_table(answer.table)
        if answer.is_filtered or self._was_filtered:
            self._list.open_all()
        self._was_filtered = answer.is_filtered
        if self._list.chosen_row() is None:
            self._choose_first(answer.table)
        self._explain()

    def _choose_first(self, table: TableSpec) -> None:
        """Explain the first figure, so that the lower half is never empty."""
        for number, row in enumerate(table.rows):
            if row.style is RowStyle.NORMAL:
                self._list.choose_row(number)
                return

    @Slot()
    def _ask_workbook(self) -> None:
        if self._list.table is not None:
            self.workbook_asked.emit(self._list.table)

    @Slot()
    def _explain(self) -> None:
        number, table = self._list.chosen_row(), self._list.table
        if number is None or table is None or self._imported is None:
            self._facts.clear()
            self._show_coverage(None)
            return
        row = table.rows[number]
        try:
            facts, coverage = _explained(self._shelf, self._imported, row.key)
        except UserError as err:
            self.refused.emit(err)
            return
        if facts:
            name = row.cells[0]
            self._facts.show_facts(say(name) if isinstance(name, Text) else "", facts)
        else:
            self._facts.clear()
        self._show_coverage(coverage)

    def _show_coverage(self, coverage: TableSpec | None) -> None:
        """Show how far a figure covers France; imported files say their territory instead."""
        self._coverage.show_table(coverage)
        self._coverage.setVisible(coverage is not None)


def _answer(shelf: Shelf, words: str) -> _Answer:
    from budgetlocal.analysis.open_data.catalogue import catalogue_table
    from budgetlocal.analysis.open_data.official import Imported, read_imported

    try:
        imported = read_imported(shelf.official_folder)
    except UserError:
        imported = Imported()  # the list of imported files says why; the extract can still be read
    table = catalogue_table(shelf.extract.indicators(), imported, words)
    return _Answer(table, imported, bool(words))


def _explained(
    shelf: Shelf, imported: Imported, key: str
) -> tuple[tuple[Fact, ...], TableSpec | None]:
    """Return what to tell of a row of the list; nothing for a heading."""
    from budgetlocal.analysis.open_data.catalogue import imported_key
    from budgetlocal.analysis.open_data.provenance import (
        coverage_table,
        imported_facts,
        indicator_facts,
    )

    for indicator in imported.indicators:
        if imported_key(indicator.source_id, indicator.key) == key:
            source = imported.source(indicator.source_id)
            return imported_facts(indicator, source, imported.newer_than(source)), None
    try:
        known = shelf.extract.indicator(key)
    except KeyError:
        return (), None
    return indicator_facts(known), coverage_table(known)
