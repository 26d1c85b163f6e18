"""Charts one under the other, each in its frame."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from budgetlocal.core.specs import ChartSpec


class ChartCards(QWidget):
    """A column of charts; the drawing library is loaded with the first one."""

    export_asked = Signal(object)
    """A ChartSpec to write as a picture."""
    workbook_asked = Signal(object)
    """A TableSpec to write as an Excel file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold no chart yet."""
        super().__init__(parent)
        self._cards: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_charts(
        self, charts: Sequence[ChartSpec], taken: Sequence[ChartSpec] | None = None
    ) -> None:
        """Show other charts; `taken` are the same without what must not leave the screen."""
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [
            self._card(spec, away) for spec, away in zip(charts, taken or charts, strict=True)
        ]
        for card in self._cards:
            self._column.addWidget(card)

    def _card(self, spec: ChartSpec, taken: ChartSpec) -> QWidget:
        from budgetlocal.ui.charts.chart_view import ChartView

        view = ChartView(self)
        view.show_spec(spec, taken=taken)
        view.export_requested.connect(self.export_asked)
        view.workbook_asked.connect(self.workbook_asked)
        return view
