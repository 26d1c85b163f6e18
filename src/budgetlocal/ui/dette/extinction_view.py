"""The years until the debt is paid back: two charts and their table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from budgetlocal.ui.chart_cards import ChartCards
from budgetlocal.ui.dette.scroll import scrolling
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.dette.pages import DebtPage
    from budgetlocal.core.specs import TableSpec


class ExtinctionView(QWidget):
    """What the present loans cost and leave owed, year by year."""

    workbook_asked = Signal(object)
    chart_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        column = scrolling(self, self.tr("Extinction de la dette"))
        self._words = label(
            self.tr(
                "Les emprunts d'aujourd'hui seuls, jusqu'au dernier paiement : un emprunt à venir n'y est pas."
            ),
            "muted",
        )
        column.addWidget(self._words)
        self._charts = ChartCards(self)
        column.addWidget(self._charts)
        self._table = TableView(self.tr("Extinction par année"))
        column.addWidget(self._table)
        column.addStretch(1)
        self._table.workbook_asked.connect(self.workbook_asked)
        self._charts.export_asked.connect(self.chart_asked)

    @property
    def table(self) -> TableSpec | None:
        """The years."""
        return self._table.table

    def show_page(self, page: DebtPage) -> None:
        """Show the years of the loans."""
        self._charts.show_charts(page.charts)
        self._table.show_table(page.extinction)
        self._table.fit_rows()
