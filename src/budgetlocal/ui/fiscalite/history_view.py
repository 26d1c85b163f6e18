"""What the extract knows of the past rates of the commune of the open budget: table and chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from budgetlocal.ui.chart_cards import ChartCards
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.simulation.fiscalite.history import TaxHistory
    from budgetlocal.ui.jobs import Jobs
    from budgetlocal.ui.pages.page import Subject

LANE = "fiscalite-histoire"


class HistoryView(QWidget):
    """Shows one commune at a time; nothing where no source knows it."""

    workbook_asked = Signal(object)
    """A TableSpec to write as an Excel file."""
    chart_asked = Signal(object)
    """A ChartSpec to write as a picture."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._jobs = jobs
        self._shown: TaxHistory | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._heading = label("", "heading", selectable=True)
        column.addWidget(self._heading)
        self._table = TableView(self.tr("Taux et bases passés"))
        self._table.workbook_asked.connect(self.workbook_asked)
        column.addWidget(self._table)
        self._source = label("", "small", selectable=True)
        column.addWidget(self._source)
        self._charts = ChartCards(self)
        self._charts.workbook_asked.connect(self.workbook_asked)
        self._charts.export_asked.connect(self.chart_asked)
        column.addWidget(self._charts)
        self.hide()

    @property
    def table(self) -> TableSpec | None:
        """The table, when it has the keyboard."""
        return self._table.table if self._table.hasFocus() else None

    def show_subject(self, subject: Subject | None) -> None:
        """Read the past of the commune of a document beside the window; keep it while it is the same."""
        if subject is None:
            self._show(None)
            return
        self._jobs.run(
            lambda _ticket: _read(subject),
            lane=LANE,
            done=self._show,
            refused=lambda _error: self._show(None),
        )

    def _show(self, history: TaxHistory | None) -> None:
        if history == self._shown:
            return
        self._shown = history
        self.setVisible(history is not None)
        self._table.show_table(None if history is None else history.table)
        self._charts.show_charts(
            () if history is None or history.chart is None else (history.chart,)
        )
        if history is not None:
            self._heading.setText(say(history.table.title))
            self._source.setText(
                self.tr("Source : {source}").format(source=say(history.table.source))
            )
            self._table.fit_rows()


def _read(subject: Subject) -> TaxHistory | None:
    from budgetlocal.analysis.subjects import collectivite_of
    from budgetlocal.reference.values import Kind
    from budgetlocal.simulation.fiscalite.history import tax_history
    from budgetlocal.ui.extract_access import SHARED

    extract = SHARED.extract()
    commune = collectivite_of(subject.read_focus(), extract)
    if commune is None or commune.kind is not Kind.COMMUNE:
        return None
    return tax_history(extract, commune)
