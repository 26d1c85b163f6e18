"""What an amendment does to all communes: words, tiles, charts and tables, one under the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from budgetlocal.simulation.effects import GROUPINGS, Grouping
from budgetlocal.ui.chart_cards import ChartCards
from budgetlocal.ui.forms import Wording, combo_box, label_of
from budgetlocal.ui.language import say
from budgetlocal.ui.pages.scrolling import scrolling_column
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.key_figure import KeyFigureTile
from budgetlocal.ui.widgets.texts import label
from budgetlocal.ui.widgets.tile_grid import TileGrid

if TYPE_CHECKING:
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.simulation.law_answer import LawAnswer
    from budgetlocal.simulation.law_budget import LawOnBudget


class LawResults(QWidget):
    """Shows one answer."""

    grouping_chosen = Signal()
    workbook_asked = Signal(object)
    chart_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.answer: LawAnswer | None = None
        area, column = scrolling_column(self, self.tr("Effets sur toutes les communes"), 10)
        # On a small screen with large letters, charts need more than what the law leaves them.
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        column.setContentsMargins(12, 4, 8, 12)
        self.state = label("", "warning", selectable=True)
        self.state.hide()
        column.addWidget(self.state)
        self.summary = label("", "heading", selectable=True)
        column.addWidget(self.summary)
        self._tiles = TileGrid(narrowest_chars=19, most=4)
        column.addWidget(self._tiles)
        self._grants = self._table(column, self.tr("Par dotation"))
        self._budget_title = label("", "heading")
        column.addWidget(self._budget_title)
        self._budget = self._table(column, self.tr("Sur le budget de la commune"))
        self._budget_words = label("", "muted", selectable=True)
        column.addWidget(self._budget_words)
        self._measures_title = label("", "heading")
        column.addWidget(self._measures_title)
        self._measures = self._table(column, self.tr("Mesures du projet de loi"))
        self._why_not = label("", "small", selectable=True)
        column.addWidget(self._why_not)
        column.addLayout(self._grouping_row())
        self._groups = self._table(column, self.tr("Par groupe"))
        self._charts = ChartCards(self)
        self._charts.export_asked.connect(self.chart_asked)
        column.addWidget(self._charts)
        self._communes_title = label("", "heading")
        column.addWidget(self._communes_title)
        self._communes = self._table(column, self.tr("Communes"))
        self._communes.setMinimumHeight(self.fontMetrics().height() * 18)
        self._notes = label("", "small", selectable=True)
        column.addWidget(self._notes)
        column.addStretch(1)
        self.show_budget(None)

    @property
    def table(self) -> TableSpec | None:
        """The table that has the keyboard, else that of the groups."""
        for view in (self._grants, self._budget, self._measures, self._communes):
            if view.hasFocus():
                return view.table
        return self._groups.table

    @property
    def grouping(self) -> Grouping:
        """How the communes are told apart."""
        return tuple(GROUPINGS)[self._grouping.currentIndex()]

    def show_answer(self, answer: LawAnswer) -> None:
        """Show an answer."""
        self.answer = answer
        self.state.hide()
        self.summary.setText(say(answer.summary))
        self._tiles.show_tiles([KeyFigureTile(figure) for figure in answer.headlines])
        self._grants.show_table(answer.grants)
        self._grants.fit_rows()
        for widget in (self._measures_title, self._measures, self._why_not):
            widget.setVisible(answer.measures is not None)
        self._why_not.setText("\n".join(f"• {say(each)}" for each in answer.why_not))
        self._measures.show_table(answer.measures)
        if answer.measures is not None:
            self._measures_title.setText(say(answer.measures.title))
            self._measures.fit_rows()
        self._groups.show_table(answer.groups)
        if len(answer.groups.rows) <= 20:
            self._groups.fit_rows()
        else:
            self._groups.setFixedHeight(self.fontMetrics().height() * 24)
            self._groups.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._communes_title.setText(say(answer.communes.title))
        self._communes.show_table(answer.communes)
        self._charts.show_charts(answer.charts)
        self._notes.setText("\n".join(f"• {say(note)}" for note in answer.notes))

    def show_budget(self, on_budget: LawOnBudget | None) -> None:
        """Show what it does to the open budget, or nothing."""
        for widget in (self._budget_title, self._budget_words):
            widget.setVisible(on_budget is not None)
        self._budget.setVisible(on_budget is not None and on_budget.table is not None)
        if on_budget is not None:
            self._budget_title.setText(say(on_budget.title))
            self._budget_words.setText(say(on_budget.words))
            self._budget.show_table(on_budget.table)
            self._budget.fit_rows()

    def dress(self) -> None:
        """Paint again with the colours of the theme."""
        if self.answer is not None:
            self.show_answer(self.answer)

    def say_state(self, words: str) -> None:
        """Say that the figures below are being computed, or why they are not those asked for."""
        self.state.setText(words)
        self.state.setVisible(bool(words))

    def focus_content(self) -> None:
        """Put the keyboard on the table of the groups."""
        self._groups.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _grouping_row(self) -> QHBoxLayout:
        wording = Wording(self.tr("Par &groupe de"), self.tr("Comment les communes sont groupées"))
        self._grouping = combo_box(wording)
        for words in GROUPINGS.values():
            self._grouping.addItem(say(words))
        self._grouping.currentIndexChanged.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(label_of(self._grouping, wording))
        row.addWidget(self._grouping)
        row.addStretch(1)
        return row

    @Slot()
    def _choose(self) -> None:
        self.grouping_chosen.emit()

    def _table(self, column: QVBoxLayout, name: str) -> TableView:
        table = TableView(name)
        table.workbook_asked.connect(self.workbook_asked)
        column.addWidget(table)
        return table
