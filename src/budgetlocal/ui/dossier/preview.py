"""One part of a pack as it will be: words, figures, chart, table, and what the speaker says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from budgetlocal.core.specs import ChartSpec, TableSpec
from budgetlocal.ui.explaining import Choice, ExplainRequest, chart_request
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.key_figure import KeyFigureTile
from budgetlocal.ui.widgets.texts import label
from budgetlocal.ui.widgets.tile_grid import TileGrid

if TYPE_CHECKING:
    from budgetlocal.analysis.dossier.parts import BuiltPart

_ROWS = 12


class Preview(QScrollArea):
    """Shows a slide or a passage; its numbers are explained like those of any page."""

    workbook_asked = Signal(object)
    chart_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._shown: BuiltPart | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Aperçu"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 4, 12, 12)
        column.setSpacing(10)
        self._title = label("", "title", selectable=True)
        self._stale = label("", "warning", selectable=True)
        self._words = label("", selectable=True)
        self._tiles = TileGrid(narrowest_chars=24, most=3)
        self._chart_place = QVBoxLayout()
        self._table = TableView(self.tr("Tableau de la partie"))
        self._table.workbook_asked.connect(self.workbook_asked)
        self._source = label("", "small", selectable=True)
        self._reasons_title = label(self.tr("Ce qui manque, et pourquoi"), "heading")
        self._reasons = label("", selectable=True)
        self._notes_title = label(self.tr("Notes de l'orateur"), "heading")
        self._notes = label("", "muted", selectable=True)
        above: tuple[QWidget, ...] = (self._title, self._stale, self._words, self._tiles)
        for widget in above:
            column.addWidget(widget)
        column.addLayout(self._chart_place)
        below = (self._source, self._reasons_title, self._reasons, self._notes_title, self._notes)
        for widget in (self._table, *below):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(inner)
        self._chart: QWidget | None = None

    @property
    def table(self) -> TableSpec | None:
        """The table of the part."""
        made = self._shown.part if self._shown is not None else None
        return made.table if made is not None else None

    def explain_request(self) -> ExplainRequest | None:
        """Return every number of the part that can be explained."""
        return part_request(self._shown) if self._shown is not None else None

    def show_part(self, part: BuiltPart | None) -> None:
        """Show another part, or none."""
        self._shown = part
        made = part.part if part is not None else None
        title = ""
        if part is not None:
            title = say(made.title if made is not None else part.definition.title)
        self._title.setText(title)
        self.setAccessibleDescription(title)
        is_stale = part is not None and part.is_stale
        self._stale.setVisible(is_stale)
        self._stale.setText(
            self.tr(
                "Des nombres derrière ce texte ont changé depuis qu'il a été écrit : relisez-le."
            )
        )
        words = "\n".join(say(each) for each in made.paragraphs) if made is not None else ""
        self._say(self._words, words)
        figures = made.figures if made is not None else ()
        self._tiles.show_tiles([KeyFigureTile(figure) for figure in figures])
        self._tiles.setVisible(bool(figures))
        self._show_chart(made.chart if made is not None else None)
        self._show_table(made.table if made is not None else None)
        source = say(made.source) if made is not None and made.source is not None else ""
        self._say(
            self._source, self.tr("Source : {source}").format(source=source) if source else ""
        )
        reasons = part.reasons if part is not None else ()
        self._say(self._reasons, "\n".join(f"• {say(each)}" for each in reasons))
        self._reasons_title.setVisible(bool(reasons))
        notes = made.notes if made is not None else ()
        self._say(self._notes, "\n".join(say(each) for each in notes))
        self._notes_title.setVisible(bool(notes))

    def _say(self, place, text: str) -> None:  # noqa: ANN001 - a label
        place.setText(text)
        place.setVisible(bool(text))

    def _show_chart(self, spec: ChartSpec | None) -> None:
        from budgetlocal.ui.charts.chart_view import ChartView

        if spec is None:
            if self._chart is not None:
                self._chart.hide()
            return
        if self._chart is None:
            self._chart = ChartView(self)
            self._chart.export_requested.connect(self.chart_asked)
            self._chart.workbook_asked.connect(self.workbook_asked)
            self._chart_place.addWidget(self._chart)
        if isinstance(self._chart, ChartView):
            self._chart.show_spec(spec)
        self._chart.show()

    def _show_table(self, spec: TableSpec | None) -> None:
        self._table.setVisible(spec is not None)
        if spec is not None:
            self._table.show_table(spec)
            rows = min(_ROWS, len(spec.rows) + 2)
            self._table.setMinimumHeight(round(self.fontMetrics().height() * 1.9 * rows))


def part_request(part: BuiltPart) -> ExplainRequest | None:
    """Return the numbers of a part: those of its words and tiles, then those of its chart."""
    choices = {
        number.name: Choice(number.label, origin)
        for number in part.numbers
        if (origin := number.explained) is not None
    }
    made = part.part
    of_chart = chart_request(made.chart) if made is not None and made.chart is not None else None
    every = (*choices.values(), *(of_chart.choices if of_chart is not None else ()))
    return ExplainRequest(every) if every else None
