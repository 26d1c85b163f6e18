"""What the debt is made of: kinds of rates, classes of the charter, and what is only guaranteed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from budgetlocal.ui.chart_cards import ChartCards
from budgetlocal.ui.dette.scroll import scrolling
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.dette.pages import DebtPage
    from budgetlocal.core.specs import TableSpec


class StructureView(QWidget):
    """Rates, risk, guarantees."""

    workbook_asked = Signal(object)
    chart_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        column = scrolling(self, self.tr("Structure de la dette"))
        self._classes_title = label("", "heading")
        self._classes = TableView(self.tr("Classes de la charte Gissler"))
        self._source = label("", "small", selectable=True)
        self._rates_title = label("", "heading")
        self._rates = TableView(self.tr("Types de taux"))
        self._guaranteed_title = label("", "heading")
        self._guaranteed = TableView(self.tr("Dette garantie"))
        self._charts = ChartCards(self)
        for widget in (
            self._rates_title, self._rates, self._classes_title, self._classes, self._source,
            self._guaranteed_title, self._guaranteed, self._charts,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)
        for table in (self._classes, self._rates, self._guaranteed):
            table.workbook_asked.connect(self.workbook_asked)
        self._charts.export_asked.connect(self.chart_asked)

    @property
    def table(self) -> TableSpec | None:
        """The table that has the keyboard, else the classes of the charter."""
        tables = (self._rates, self._guaranteed)
        return next((each.table for each in tables if each.hasFocus()), self._classes.table)

    def show_page(self, page: DebtPage) -> None:
        """Show the structure at the stock."""
        for title, view, table in (
            (self._classes_title, self._classes, page.classes),
            (self._rates_title, self._rates, page.rates),
            (self._guaranteed_title, self._guaranteed, page.guaranteed),
        ):
            title.setVisible(table is not None)
            view.setVisible(table is not None)
            view.show_table(table)
            if table is not None:
                title.setText(say(table.title))
                view.fit_rows()
        self._source.setText(self.tr("Source : {source}").format(source=say(page.classes.source)))
        self._charts.show_charts(page.structure_charts)
