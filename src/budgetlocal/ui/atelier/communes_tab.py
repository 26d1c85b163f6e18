"""The indicator over communes: a sample, its spread, its map."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from budgetlocal.analysis.atelier.area_map import MapLevel
from budgetlocal.analysis.atelier.comparison import Comparison
from budgetlocal.analysis.atelier.samples import NAMES, SampleKind
from budgetlocal.core.text import translatable
from budgetlocal.ui.chart_cards import ChartCards
from budgetlocal.ui.forms import Wording, combo_box, stacked_field
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.texts import label

LEVELS = {
    MapLevel.DEPARTEMENT: translatable("Atelier", "Départements"),
    MapLevel.REGION: translatable("Atelier", "Régions"),
    MapLevel.COMMUNE: translatable("Atelier", "Mon intercommunalité"),
}


class CommunesTab(QWidget):
    """Where one's own commune stands among others."""

    asked = Signal()
    """Another sample or map is wanted."""
    chart_asked = Signal(object)
    workbook_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._choices())
        self._statement = label("", selectable=True)
        column.addWidget(self._statement)
        self._charts = ChartCards(self)
        self._charts.export_asked.connect(self.chart_asked)
        self._charts.workbook_asked.connect(self.workbook_asked)
        column.addWidget(self._charts)
        column.addStretch(1)

    @property
    def sample(self) -> SampleKind:
        """The sample that is chosen."""
        return SampleKind(self._samples.currentData())

    @property
    def level(self) -> MapLevel:
        """The areas that are drawn."""
        return MapLevel(self._levels.currentData())

    def show_comparison(self, comparison: Comparison) -> None:
        """Show the spread and the map, or why there are none."""
        spread = comparison.distribution
        if spread is None:
            self._statement.setText(say(comparison.refusal) if comparison.refusal else "")
        else:
            self._statement.setText(say(spread.statement))
        charts = (spread.chart if spread is not None else None, comparison.map)
        self._charts.show_charts([chart for chart in charts if chart is not None])

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        wording = Wording(
            self.tr("&Échantillon"), self.tr("Les communes avec lesquelles comparer.")
        )
        self._samples = combo_box(wording)
        for kind, name in NAMES.items():
            self._samples.addItem(say(name), str(kind))
        self._samples.setCurrentIndex(list(NAMES).index(SampleKind.ALL))
        row.addWidget(stacked_field(self._samples, wording))
        maps = Wording(self.tr("Car&te"), self.tr("Ce que la carte montre."))
        self._levels = combo_box(maps)
        for level, name in LEVELS.items():
            self._levels.addItem(say(name), str(level))
        row.addWidget(stacked_field(self._levels, maps))
        row.addStretch(1)
        for box in (self._samples, self._levels):
            box.currentIndexChanged.connect(lambda _rank: self.asked.emit())
        return row
