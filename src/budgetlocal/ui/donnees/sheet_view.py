"""The sheet of a collectivité: look it up, read its figures, see where each comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.ui.donnees.search_bar import SearchResults
from budgetlocal.ui.donnees.sheet_body import SheetBody, SheetContent
from budgetlocal.ui.donnees.shelf import Shelf
from budgetlocal.ui.forms import Wording, label_of
from budgetlocal.ui.jobs import Jobs
from budgetlocal.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from budgetlocal.core.specs import TableSpec

LANE = "donnees-fiche"


class SheetView(QWidget):
    """A search line above; beneath it what was found, the sheet, or how to begin."""

    workbook_asked = Signal(object)
    refused = Signal(object)

    def __init__(self, jobs: Jobs, shelf: Shelf, parent: QWidget | None = None) -> None:
        """Show how to begin."""
        super().__init__(parent)
        self._jobs = jobs
        self._shelf = shelf
        self._path: list[int] = []
        self._proposed = ""
        self._results = SearchResults(jobs, shelf)
        self._body = SheetBody()
        self._begin = EmptyState()
        self._begin.say(
            self.tr("Cherchez une commune, un EPCI, un département ou une région"),
            self.tr(
                "Tapez un nom, un code INSEE, un SIREN ou un code postal : la fiche donne tout ce "
                "que l'extrait sait, et la source de chaque chiffre."
            ),
        )
        self._layers = QStackedWidget()
        for widget in (self._begin, self._results, self._body):
            self._layers.addWidget(widget)
        self._build()
        self._connect()

    @property
    def table(self) -> TableSpec | None:
        """The table that is seen."""
        if self._layers.currentWidget() is self._results:
            return self._results.table
        return self._body.table if self._layers.currentWidget() is self._body else None

    def show_collectivite(self, number: int) -> None:
        """Show the sheet of a collectivité by its number in the extract."""
        shelf = self._shelf
        self._jobs.run(
            lambda _ticket: _answer(shelf, number),
            lane=LANE,
            done=self._show,
            refused=self.refused.emit,
            outlives_workspace=True,
        )

    def propose(self, siren: str) -> None:
        """Begin with the collectivité of a SIREN, when the person has looked nothing up yet."""
        self._proposed = siren
        if self.isVisible():
            self._show_proposed()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was proposed, the first time."""  # Qt override
        super().showEvent(event)
        self._show_proposed()

    @Slot()
    def refresh(self) -> None:
        """Read the sheet again: something was imported or removed."""
        if self._path:
            self.show_collectivite(self._path[-1])

    def focus_filter(self) -> None:
        """Put the cursor in the search line."""
        self._results.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._results.line.selectAll()

    def focus_content(self) -> None:
        """Put the keyboard on the sheet, or on the search line when there is none."""
        if self._layers.currentWidget() is self._body:
            self._body.focus_content()
        else:
            self.focus_filter()

    def dress(self) -> None:
        """Paint again with the colours of the theme."""
        self._body.dress()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        line = self._results.line
        wording = Wording(self.tr("&Rechercher"), line.accessibleDescription())
        row.addWidget(label_of(line, wording))
        row.addWidget(line, 1)
        self._back = QPushButton(self.tr("Fiche &précédente"))
        self._back.setEnabled(False)
        row.addWidget(self._back)
        column.addLayout(row)
        column.addWidget(self._layers, 1)

    def _connect(self) -> None:
        self._results.chosen.connect(self.show_collectivite)
        self._results.found.connect(self._show_results)
        self._results.left.connect(self._leave_results)
        self._results.refused.connect(self.refused)
        self._results.workbook_asked.connect(self.workbook_asked)
        self._body.collectivite_chosen.connect(self.show_collectivite)
        self._body.workbook_asked.connect(self.workbook_asked)
        self._back.clicked.connect(self._go_back)

    def _show_proposed(self) -> None:
        siren, self._proposed = self._proposed, ""
        if not siren or self._path:
            return
        found = [each for each in self._shelf.extract.by_siren(siren) if each.is_current]
        if found:
            self.show_collectivite(found[0].id)

    @Slot()
    def _show_results(self) -> None:
        self._layers.setCurrentWidget(self._results)

    @Slot()
    def _leave_results(self) -> None:
        self._layers.setCurrentWidget(self._body if self._path else self._begin)
        if self._path:
            self._body.focus_content()

    @Slot()
    def _go_back(self) -> None:
        self._path.pop()
        self.show_collectivite(self._path.pop())

    def _show(self, content: SheetContent) -> None:
        number = content.sheet.collectivite.id
        if not self._path or self._path[-1] != number:
            self._path.append(number)
        self._back.setEnabled(len(self._path) > 1)
        self._results.line.clear()
        self._body.show_content(content)
        QWidget.setTabOrder(self._results.line, self._back)
        self._body.order_tabs(self._back)
        self._layers.setCurrentWidget(self._body)
        self._body.focus_content()


def _answer(shelf: Shelf, number: int) -> SheetContent:
    from budgetlocal.analysis.open_data.map import sheet_map
    from budgetlocal.analysis.open_data.sheet import read_sheet

    try:
        sheet = read_sheet(shelf.extract, number, shelf.official_folder)
    except UserError:  # the list of imported files says why; the extract can still be read
        sheet = read_sheet(shelf.extract, number)
    return SheetContent(sheet, sheet_map(shelf.extract, sheet))
