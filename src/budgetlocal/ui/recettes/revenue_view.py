"""All the revenue by origin: the table, the words of the row chosen, and the chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from budgetlocal.ui.chart_cards import ChartCards
from budgetlocal.ui.forms import Segments, Wording
from budgetlocal.ui.language import say
from budgetlocal.ui.recettes.revenue_table import Face, RevenueTable
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from budgetlocal.core.specs import ChartSpec, TableSpec

_LEAST_LINES = 11
_PART = 0.62
"""Of the height in sight, for the table: the words and the top of the chart are seen below it."""


class RevenueView(QScrollArea):
    """Scrolls from the table to the chart."""

    workbook_asked = Signal(object)
    chart_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Recettes"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 12)
        column.setSpacing(6)
        column.addLayout(self._face_row())
        self._table = RevenueTable(self.tr("Recettes par origine"))
        column.addWidget(self._table)
        self._words = label("", selectable=True)
        self._words.setAccessibleName(self.tr("La recette choisie"))
        column.addWidget(self._words)
        self._charts = ChartCards(self)
        column.addWidget(self._charts)
        column.addStretch(1)
        self.setWidget(inner)
        self._faces.group.idClicked.connect(self._show_face)
        self._table.years_shown.connect(self._say_years)
        self._table.row_chosen.connect(self._say_words)
        self._table.workbook_asked.connect(self.workbook_asked)
        self._charts.export_asked.connect(self.chart_asked)

    def show_answer(self, table: TableSpec, chart: ChartSpec | None) -> None:
        """Show another table and its chart."""
        self._table.show_table(table)
        self._table.open_to_level(1)
        self._charts.show_charts(() if chart is None else (chart,))
        self._say_words()

    def focus_content(self) -> None:
        """Put the keyboard on the table."""
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words of the row in sight under the table."""  # Qt override
        super().resizeEvent(event)
        least = self.fontMetrics().height() * _LEAST_LINES
        self._table.setFixedHeight(max(least, round(self.viewport().height() * _PART)))

    def _face_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._faces = Segments(
            Wording(self.tr("Colonnes"), self.tr("Ce que montrent les colonnes")),
            (
                Wording(self.tr("Montants"), self.tr("Par année, en part et par habitant")),
                Wording(
                    self.tr("Qui paie, qui décide"),
                    self.tr("Qui paie, qui décide, peut-on le changer"),
                ),
            ),
        )
        row.addWidget(self._faces)
        self._years = label("", "muted")
        row.addWidget(self._years, 1)
        return row

    @Slot()
    def _show_face(self) -> None:
        self._table.show_face(Face(self._faces.chosen))

    @Slot(int, int)
    def _say_years(self, shown: int, known: int) -> None:
        is_whole = shown == known or self._faces.chosen == Face.WORDS
        words = self.tr(
            "{nombre} années sur {total} ont la place ici ; toutes sont copiées, imprimées et exportées."
        )
        self._years.setText("" if is_whole else words.format(nombre=shown, total=known))

    @Slot()
    def _say_words(self) -> None:
        from budgetlocal.analysis.recettes.row_words import words_of
        from budgetlocal.core.text import Text

        table, number = self._table.table, self._table.chosen_row()
        if table is None:
            return
        found = () if number is None else words_of(table, number)
        if found and number is not None:
            first = table.rows[number].cells[0]
            name = say(first) if isinstance(first, Text) else ""
            lines = [f"{say(title)} {say(words)}" for title, words in found]
            self._words.setText("\n".join([name, " · ".join(lines)]))
        else:
            self._words.setText(
                self.tr("Choisissez une recette : qui la paie, qui en décide, peut-on la changer.")
            )
