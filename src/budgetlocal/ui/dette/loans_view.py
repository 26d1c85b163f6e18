"""The loans, and below them the schedule of the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.ui.dette.scroll import scrolling
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.key_figure import KeyFigureTile
from budgetlocal.ui.widgets.texts import label
from budgetlocal.ui.widgets.tile_grid import TileGrid

if TYPE_CHECKING:
    from budgetlocal.analysis.dette.pages import DebtPage
    from budgetlocal.analysis.dette.portfolio import Loan
    from budgetlocal.analysis.dette.terms import Contract
    from budgetlocal.core.specs import TableSpec

_TILE = 15  # characters: five in a row at 150 % on a small screen
_TILES = 5
_LOWEST = 17  # lines of text: below, the view scrolls


class LoansView(QWidget):
    """Headline figures, the table of loans, one schedule."""

    workbook_asked = Signal(object)
    change_asked = Signal(object)
    """The Loan to change."""
    removed = Signal(object)
    """The Loan to take out, or to give back to the annex."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._page: DebtPage | None = None
        column = scrolling(self, self.tr("Emprunts et échéancier"))
        column.setSpacing(8)
        column.setContentsMargins(0, 8, 4, 0)
        self._tiles = TileGrid(narrowest_chars=_TILE, most=_TILES)
        column.addWidget(self._tiles)
        self._loans = TableView(self.tr("Emprunts"))
        self._schedule = TableView(self.tr("Échéancier"))
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self._loans)
        split.addWidget(self._make_below())
        split.setMinimumHeight(self.fontMetrics().height() * _LOWEST)
        # What its tables would like is left aside: it takes the room there is, the view seldom scrolls.
        split.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        column.addWidget(split, 1)
        self._loans.row_chosen.connect(self._show_loan)
        self._loans.workbook_asked.connect(self.workbook_asked)
        self._schedule.workbook_asked.connect(self.workbook_asked)

    @property
    def table(self) -> TableSpec | None:
        """The schedule when it has the keyboard, else the loans."""
        return self._schedule.table if self._schedule.hasFocus() else self._loans.table

    def focus(self) -> None:
        """Put the keyboard on the loans."""
        self._loans.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_page(self, page: DebtPage) -> None:
        """Show the loans; the one that was chosen stays so."""
        self._page = page
        self._tiles.show_tiles([KeyFigureTile(each) for each in page.figures])
        self._loans.show_table(page.loans)
        if self._loans.chosen_row() is None and page.loans.rows:
            self._loans.choose_row(0)
        self._show_loan()

    def _make_below(self) -> QWidget:
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        self._heading = label("", "heading")
        row.addWidget(self._heading, 1)
        self._change = QPushButton(self.tr("&Modifier…"))
        self._change.setToolTip(self.tr("Changer les termes de cet emprunt, ou les compléter"))
        self._remove = QPushButton()
        for button in (self._change, self._remove):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        self._note = label("", "muted", selectable=True)
        column.addWidget(self._note)
        column.addWidget(self._schedule, 1)
        self._change.clicked.connect(self._ask_change)
        self._remove.clicked.connect(self._ask_remove)
        return below

    @property
    def _loan(self) -> Loan | None:
        """The loan of the row that is chosen, None on the total."""
        number = self._loans.chosen_row()
        if self._page is None or number is None:
            return None
        key = self._page.loans.rows[number].key
        return next((each for each in self._page.debt.loans if each.key == key), None)

    @Slot()
    def _show_loan(self) -> None:
        from budgetlocal.analysis.dette.tables import loan_note, schedule_table

        page, loan = self._page, self._loan
        self._change.setEnabled(loan is not None)
        self._remove.setVisible(loan is not None and loan.is_typed)
        if page is None or loan is None:
            self._heading.setText(self.tr("Choisissez un emprunt pour voir son échéancier"))
            self._note.setText("")
            self._schedule.show_table(None)
            return
        self._remove.setText(
            self.tr("&Supprimer") if loan.annex is None else self.tr("Re&venir à l'annexe")
        )
        self._note.setText(say(loan_note(loan, page.debt.stock)))
        if loan.contract is None:
            heading = self.tr("« {nom} » n'a pas d'échéancier : complétez-le par Modifier")
            self._heading.setText(heading.format(nom=loan.name))
            self._schedule.show_table(None)
            return
        table = schedule_table(loan.contract)
        self._heading.setText(say(table.title))
        self._schedule.show_table(table)
        self._schedule.choose_row(self._next_line(loan.contract))
        top = QAbstractItemView.ScrollHint.PositionAtTop
        self._schedule.scrollTo(self._schedule.currentIndex(), top)

    def _next_line(self, contract: Contract) -> int:
        """Return the rank of the first line after the stock, the first one of all when none is."""
        from budgetlocal.analysis.dette.schedule import schedule

        if self._page is None:
            return 0
        stock = self._page.debt.stock
        lines = schedule(contract).lines
        return next((rank for rank, line in enumerate(lines) if line.jour > stock), 0)

    @Slot()
    def _ask_change(self) -> None:
        if self._loan is not None:
            self.change_asked.emit(self._loan)

    @Slot()
    def _ask_remove(self) -> None:
        if self._loan is not None:
            self.removed.emit(self._loan)
