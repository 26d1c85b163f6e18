"""Where a collectivité is looked for: the results come as one types, and obey the keyboard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from budgetlocal.ui.donnees.shelf import Shelf
from budgetlocal.ui.forms import Wording, search_field
from budgetlocal.ui.jobs import Jobs
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QLineEdit

    from budgetlocal.core.specs import TableSpec

LANE = "donnees-recherche"
_AROUND = 5
"""Characters left for the margins of the line and its button."""
PAUSE_MS = 60
"""How long after a key the search starts: a fast typist does not search for each letter."""


class SearchResults(QWidget):
    """The list of what was found; Enter or a click chooses."""

    chosen = Signal(int)
    """The number of a collectivité."""
    left = Signal()
    """The person goes back without choosing."""
    workbook_asked = Signal(object)
    refused = Signal(object)
    found = Signal()

    def __init__(self, jobs: Jobs, shelf: Shelf, parent: QWidget | None = None) -> None:
        """Show nothing until something is typed in `line`."""
        super().__init__(parent)
        self._jobs = jobs
        self._shelf = shelf
        self._shown_text = ""
        self._is_choosing = False
        wording = Wording(
            self.tr("&Rechercher une collectivité"),
            self.tr("Nom, code INSEE, SIREN ou code postal ; accents et tirets indifférents."),
        )
        self._hints: tuple[str, ...] = (
            self.tr("Nom, code INSEE, SIREN ou code postal : st etienne, 26274…"),
            self.tr("Nom, code INSEE, SIREN ou code postal"),
            self.tr("Nom, code INSEE ou postal"),
            self.tr("Nom ou code"),
        )
        self.line: QLineEdit = search_field(wording, self._hints[0])
        self.line.installEventFilter(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._count = label("", "muted")
        self._list = TableView(self.tr("Collectivités trouvées"))
        self._list.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._count)
        column.addWidget(self._list, 1)
        self.line.textEdited.connect(self._wait)
        self._pause.timeout.connect(self._ask)
        self._list.clicked.connect(self._choose)
        self._list.workbook_asked.connect(self.workbook_asked)

    def use_hint(self, hint: str) -> None:
        """Say something else in the empty line."""
        self._hints = (hint,)
        self._fit_hint()

    def _fit_hint(self) -> None:
        """Show the longest hint that is not cut."""
        metrics = self.line.fontMetrics()
        room = self.line.width() - _AROUND * metrics.averageCharWidth()
        fitting = (hint for hint in self._hints if metrics.horizontalAdvance(hint) <= room)
        self.line.setPlaceholderText(next(fitting, self._hints[-1]))

    @property
    def table(self) -> TableSpec | None:
        """What was found."""
        return self._list.table

    @Slot()
    def _wait(self) -> None:
        self._is_choosing = False
        self._pause.start()

    @Slot()
    def _ask(self) -> None:
        text, shelf = self.line.text().strip(), self._shelf
        self._jobs.run(
            lambda _ticket: _answer(shelf, text),
            lane=LANE,
            done=partial(self._show, text),
            refused=self.refused.emit,
            outlives_workspace=True,
        )

    def _show(self, text: str, table: TableSpec | None) -> None:
        self._shown_text = text
        self._list.show_table(table)
        if table is None:
            self._count.setText("")
            self.left.emit()
            return
        if table.rows:
            words = self.tr(
                "%n collectivité(s). Flèche bas puis Entrée pour choisir.", "", len(table.rows)
            )
            self._list.choose_row(0)
        else:
            words = self.tr(
                "Rien ne correspond. Vérifiez l'orthographe, ou cherchez par code INSEE, SIREN "
                "ou code postal."
            )
        self._count.setText(words)
        is_choosing, self._is_choosing = self._is_choosing, False
        if is_choosing and table.rows:
            self._choose()
        else:
            self.found.emit()

    @Slot()
    def _choose(self) -> None:
        number, table = self._list.chosen_row(), self._list.table
        if table is not None and number is not None:
            self.chosen.emit(int(table.rows[number].key))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the line to the list and back, choose, leave."""  # Qt override
        if event.type() is event.Type.Resize and watched is self.line:
            self._fit_hint()
        if event.type() is event.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._choose_now()
                return True
            if key == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if key == Qt.Key.Key_Down and watched is self.line and self._list.isVisible():
                self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
            if key == Qt.Key.Key_Up and watched is self._list and not self._list.chosen_row():
                self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _choose_now(self) -> None:
        """Choose the row that is current; the first one to come when the text has just changed."""
        if self.line.text().strip() != self._shown_text:
            self._pause.stop()
            self._is_choosing = True
            self._ask()
        elif self._list.isVisible():
            self._choose()


def _answer(shelf: Shelf, text: str) -> TableSpec | None:
    from budgetlocal.analysis.open_data.finding import search_table

    return search_table(shelf.extract, text) if text else None
