"""One slide at the size of a room: a title, large words or figures, a chart or a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from budgetlocal.core.chart_data import alt_text, data_table
from budgetlocal.core.pack import Part
from budgetlocal.core.specs import KeyFigure, TableSpec
from budgetlocal.core.text import Text
from budgetlocal.ui.charts.canvas import ChartCanvas
from budgetlocal.ui.charts.text import chart_fonts, resized
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.theme import LIGHT, ColorRole, Theme, load_theme
from budgetlocal.ui.widgets.figure_text import short_figure

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

TEXT_SHARE = 1 / 30
"""Height of the text by that of the slide: on a screen 1,5 m high, letters of 5 cm."""
_TITLE = 1.45
_FIGURE = 1.9
_SMALL = 0.62
_PADDING = 0.28
_TABLE_TEXT = (0.8, 0.72, 0.64, 0.57, 0.5, 0.44)
"""Heights of the text of a table, by that of the slide: the first that fits."""
_HEADER = 0.6
_NARROWEST = 6
_AROUND_TEXT = 12
"""Pixels around the text of a cell."""
_CROWDED = 4
"""Paragraphs beyond which the words are smaller."""


class Slide(QWidget):
    """Draws one part; nothing on it can be clicked but the cells of a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._part: Part | None = None
        self._theme: Theme | None = None
        self._shows_data = False
        self._title = QLabel()
        self._words = QLabel()
        self._source = QLabel()
        for text in (self._title, self._words, self._source):
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.PlainText)
        self._tiles = QWidget()
        self._grid = QGridLayout(self._tiles)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._canvas = ChartCanvas(self)
        self._canvas.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._table = TableView(self.tr("Tableau de la diapositive"), narrowest_label=_NARROWEST)
        self._table.installEventFilter(self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._words)
        self._column.addWidget(self._tiles, 1)
        self._column.addWidget(self._canvas, 1)
        self._column.addWidget(self._table, 1)
        self._column.addWidget(self._source)

    @property
    def table(self) -> TableView:
        """The table, whether it is shown or not."""
        return self._table

    @property
    def shows_data(self) -> bool:
        """Whether a table is shown."""
        return not self._table.isHidden()

    def texts(self) -> tuple[str, ...]:
        """Return every text of the slide, as it is written."""
        labels = [each.text() for each in self.findChildren(QLabel) if not each.isHidden()]
        return (*labels, *(self._canvas.labels() if not self._canvas.isHidden() else ()))

    def show_part(self, part: Part, theme: Theme, *, data: bool = False) -> None:
        """Show a part in the colours of a theme; `data` shows the numbers of its chart."""
        self._part, self._theme = part, theme
        self._title.setText(say(part.title))
        words = "\n".join(say(paragraph) for paragraph in part.paragraphs)
        self._words.setText(words)
        self._words.setVisible(bool(words) and not data)
        has_chart = part.chart is not None and not data
        self._canvas.setVisible(has_chart)
        if part.chart is not None:
            self._canvas.show_spec(part.chart, theme)
        table = self._table_of(part, data=data)
        self._table.setVisible(table is not None)
        if table is not None:
            self._table.show_table(table)
        self._show_tiles(part.figures, is_shown=bool(part.figures) and table is None)
        is_bare = not has_chart and table is None and not part.figures
        self._column.setStretchFactor(self._words, int(is_bare))
        across = Qt.AlignmentFlag.AlignVCenter if is_bare else Qt.AlignmentFlag.AlignTop
        self._words.setAlignment(across | Qt.AlignmentFlag.AlignLeft)
        source = part.source if part.source is not None and not has_chart else None
        if table is not None:
            source = table.source
        words = self.tr("Source : {source}").format(source=say(source)) if source else ""
        self._source.setText(words)
        self._source.setVisible(bool(words))
        self._size()
        self.setAccessibleName(say(part.title))
        described = say(alt_text(part.chart)) if part.chart is not None else self._words.text()
        self.setAccessibleDescription(described)

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt override
        """Keep the text large for the new size."""
        super().resizeEvent(event)
        self._size()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt override
        """Fit the table to the room that it was given."""
        if watched is self._table and event.type() == QEvent.Type.Resize:
            self._fit_table()
        return super().eventFilter(watched, event)

    def _fit_table(self) -> None:
        """Give the table the largest text with which no column is out of sight."""
        view = self._table
        if view.isHidden() or view.table is None or self._theme is None:
            return
        fonts = chart_fonts(self._theme, self._em())
        for share in _TABLE_TEXT:
            view.setFont(resized(fonts.normal, fonts.em * share))
            view.show_table(view.table)  # its columns are as wide as their text
            if _is_whole(view):
                break

    def _em(self) -> float:
        return max(12.0, min(self.height(), self.width() * 0.75) * TEXT_SHARE)

    def _table_of(self, part: Part, *, data: bool) -> TableSpec | None:
        if data:
            return part.table or (data_table(part.chart) if part.chart is not None else None)
        return part.table if part.chart is None else None

    def _show_tiles(self, figures: tuple[KeyFigure, ...], *, is_shown: bool) -> None:
        while self._grid.count():
            taken = self._grid.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        columns = 2 if len(figures) in {2, 4} else 3
        for rank, figure in enumerate(figures):
            value, name = QLabel(short_figure(figure.value, figure.unit)), QLabel(say(figure.label))
            value.setObjectName("figure")
            name.setObjectName("nom")
            name.setWordWrap(True)
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setSpacing(0)
            column.addWidget(value)
            column.addWidget(name)
            column.addStretch(1)
            self._grid.addWidget(cell, rank // columns, rank % columns)
        self._tiles.setVisible(is_shown)

    def _dress(self, theme: Theme, em: float) -> None:
        colors = {role: theme.color(role).name() for role in ColorRole}
        self.setStyleSheet(
            f"Slide {{ background: {colors[ColorRole.BASE]}; }}"
            f"QLabel {{ color: {colors[ColorRole.TEXT]}; background: transparent; }}"
            f"QLabel#figure {{ color: {colors[ColorRole.ACCENT]}; }}"
            f"QTreeView {{ color: {colors[ColorRole.TEXT]}; background: {colors[ColorRole.BASE]};"
            f" alternate-background-color: {colors[ColorRole.ALTERNATE]}; }}"
            f"QTreeView::item {{ padding: {round(em * _PADDING)}px 0; }}"
            f"QHeaderView::section {{ font-size: {round(em * _HEADER)}px; color: {colors[ColorRole.TEXT]};"
            f" background: {colors[ColorRole.HEADER]}; }}"
        )
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _size(self) -> None:
        em = self._em()
        margin = round(em * 1.4)
        self._column.setContentsMargins(margin, margin, margin, round(em * 0.6))
        self._column.setSpacing(round(em * 0.6))
        count = self._words.text().count("\n") + 1
        is_alone = self._canvas.isHidden() and self._table.isHidden() and self._tiles.isHidden()
        words = em * (1.45 if is_alone and count <= _CROWDED else 0.95)
        theme = self._theme or load_theme(LIGHT)
        # Those of charts: a PDF keeps their figures, which it would lose with tabular ones.
        fonts = chart_fonts(theme, em)
        self._dress(theme, em)
        self._title.setFont(resized(fonts.strong, em * _TITLE))
        self._words.setFont(resized(fonts.normal, words))
        self._source.setFont(resized(fonts.normal, em * _SMALL))
        for each in self._tiles.findChildren(QLabel):
            is_figure = each.objectName() == "figure"
            size = em * (_FIGURE if is_figure else 0.9)
            each.setFont(resized(fonts.strong if is_figure else fonts.normal, size))
        self._fit_table()
        self._canvas.set_smallest_em(em * 0.8)


def _is_whole(view: TableView) -> bool:
    """Return whether every column is in sight and no word of it is cut."""
    table = view.table
    if table is None:
        return True
    widths = [view.columnWidth(rank) for rank in range(len(table.columns))]
    metrics = view.fontMetrics()
    indent = view.indentation() if view.rootIsDecorated() else 0
    is_cut = any(
        metrics.horizontalAdvance(say(cell)) + _AROUND_TEXT + (row.level + 1) * indent > width
        for row in table.rows
        for cell, width in zip(row.cells, widths, strict=True)
        if isinstance(cell, Text)
    )
    return sum(widths) <= view.viewport().width() and not is_cut
