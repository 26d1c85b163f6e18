"""The receipt of a taxpayer: an amount typed, and what it pays for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from budgetlocal.ui.forms import Wording, amount_box, label_of
from budgetlocal.ui.language import say
from budgetlocal.ui.mille_euros.ticket_table import TicketTable
from budgetlocal.ui.mille_euros.view import MilleEurosView, bare_column, scrolled
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.mille_euros.view import MilleEuros
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.ui.pages.page import Subject

_HIGHEST = 1_000_000.0
_USUAL = 1000.0


class TicketView(MilleEurosView):
    """Sur ce que vous payez."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with 1 000 €."""
        super().__init__(parent)
        self._answer: MilleEuros | None = None
        wording = Wording(
            self.tr("&Montant payé"),
            self.tr("Ce que le contribuable a payé, en euros et centimes"),
        )
        self._paid = amount_box(wording, _USUAL, highest=_HIGHEST)
        row = QHBoxLayout()
        row.addWidget(label_of(self._paid, wording))
        row.addWidget(self._paid)
        row.addStretch(1)
        self._title = label("", "heading")
        self._table = TicketTable(self.tr("Ticket"))
        self._words = label("", "muted", selectable=True)
        self._words.setAccessibleName(self.tr("Ce que c'est"))
        self._words.hide()
        self._caution = label("", "muted")
        self._perimeter = label("", "small")
        inner = QWidget()
        column = bare_column(inner)
        column.addLayout(row)
        for widget in (self._title, self._table, self._words, self._caution, self._perimeter):
            column.addWidget(widget)
        column.addStretch(1)
        bare_column(self).addWidget(scrolled(inner, self.tr("Ticket du contribuable")))
        self._table.workbook_asked.connect(self.workbook_asked)
        self._table.words_moved.connect(self._say_words)
        self._paid.valueChanged.connect(self._write)

    @property
    def table(self) -> TableSpec | None:
        """The receipt."""
        return self._table.table

    def show_answer(self, answer: MilleEuros, subject: Subject) -> None:
        """Show the receipt of a document."""
        self._answer = answer
        self._write()

    def focus_content(self) -> None:
        """Put the cursor in the amount."""
        self._paid.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._paid.selectAll()

    @Slot()
    def _write(self) -> None:
        from budgetlocal.analysis.mille_euros.ticket import CAUTION, ticket

        answer = self._answer
        if answer is None:
            return
        paid, note = round(self._paid.value() * 100), answer.picture.note
        table = ticket(answer.budget, answer.parts.split, paid, note)
        self._title.setText(say(table.title))
        self._table.show_table(table)
        self._table.fit_rows()
        self._caution.setText(say(CAUTION))
        self._perimeter.setText(say(table.source))

    @Slot(str)
    def _say_words(self, words: str) -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))
