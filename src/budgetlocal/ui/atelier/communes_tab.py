"""The indicator over communes: a sample, its spread, its map."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from budgetlocal.analysis.atelier.area_map import MapLevel
from budgetlocal.analysis.atelier.comparison import Comparison
from budgetlocal.analysis.atelier.samples import NAMES, SampleKind
from budgetlocal.ui.chart_cards import ChartCards
from budgetlocal.ui.forms import Segments, Wording, combo_box, stacked_field
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.texts import label

_LEVELS = (MapLevel.DEPARTEMENT, MapLevel.COMMUNE)


class CommunesTab(QWidget):
    """Where one's own commune stands among others."""

    asked = Signal()
    """Another sample or map is wanted."""
    chart_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addLayout(self._choices())
        self._statement = label("", selectable=True)
        column.addWidget(self._statement)
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        self._charts = ChartCards(self)
        self._charts.export_asked.connect(self.chart_asked)
        self._row.addWidget(self._charts, 5)
        column.addLayout(self._row, 1)
        self._map: QWidget | None = None

    @property
    def sample(self) -> SampleKind:
        """The sample that is chosen."""
        return SampleKind(self._samples.currentData())

    @property
    def level(self) -> MapLevel:
        """The areas that are drawn."""
        return _LEVELS[self._level.chosen]

    def show_comparison(self, comparison: Comparison) -> None:
        """Show the spread and the map, or why there are none."""
        spread = comparison.distribution
        if spread is None:
            self._statement.setText(say(comparison.refusal) if comparison.refusal else "")
            self._charts.show_charts(())
            self._show_map(comparison)
            return
        self._statement.setText(say(spread.statement))
        self._charts.show_charts((spread.chart,) if spread.chart else ())
        self._show_map(comparison)

    def _show_map(self, comparison: Comparison) -> None:
        from budgetlocal.ui.charts.area_map_view import AreaMapView

        if self._map is None:
            self._map = AreaMapView(self)
            self._row.addWidget(self._map, 4)
        if isinstance(self._map, AreaMapView):
            self._map.show_map(comparison.map)
        self._map.setVisible(comparison.map is not None)

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
        self._level = Segments(
            Wording(self.tr("Carte"), self.tr("Ce que la carte montre")),
            (
                Wording(self.tr("Départements"), self.tr("La médiane de chaque département")),
                Wording(
                    self.tr("Mon intercommunalité"),
                    self.tr("Chaque commune de mon intercommunalité"),
                ),
            ),
        )
        row.addStretch(1)
        row.addWidget(self._level)
        self._samples.currentIndexChanged.connect(lambda _rank: self.asked.emit())
        self._level.group.idClicked.connect(lambda _rank: self.asked.emit())
        return row
