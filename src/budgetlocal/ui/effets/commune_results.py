"""The grants of one commune: table, calculation of the chosen one, thresholds, its own budget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from budgetlocal.simulation.nation import GRANTS
from budgetlocal.ui.language import say
from budgetlocal.ui.pages.scrolling import scrolling_column
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.core.text import Text
    from budgetlocal.simulation.commune_answer import CommuneAnswer

_LABEL = 22  # characters
_STEP = 60
_CONDITION = 46


class CommuneResults(QWidget):
    """Shows one answer; another row of the first table asks for its calculation."""

    grant_chosen = Signal(str)
    workbook_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.grant = GRANTS[0]
        self.answer: CommuneAnswer | None = None
        self._is_showing = False
        _, column = scrolling_column(self, self.tr("Dotations de la commune"), 8)
        column.setContentsMargins(12, 4, 8, 12)
        self.state = label("", "warning", selectable=True)
        self.state.hide()
        column.addWidget(self.state)
        self._title = label("", "heading", selectable=True)
        column.addWidget(self._title)
        self.grants = self._table(column, self.tr("Dotations"))
        self.grants.row_chosen.connect(self._choose)
        self._notes = label("", "muted", selectable=True)
        column.addWidget(self._notes)
        self._budget_title = label(self.tr("Sur votre budget"), "heading")
        column.addWidget(self._budget_title)
        self._budget = self._table(column, self.tr("Sur votre budget"))
        self._debt = label("", "muted", selectable=True)
        column.addWidget(self._debt)
        self._tree_title = label("", "heading", selectable=True)
        column.addWidget(self._tree_title)
        self._tree = self._table(column, self.tr("Calcul pas à pas"), _STEP)
        self._tree.setMinimumHeight(self.fontMetrics().height() * 20)
        self._limits_title = label(self.tr("Distance aux seuils"), "heading")
        column.addWidget(self._limits_title)
        self._limits = self._table(column, self.tr("Distance aux seuils"), _CONDITION)
        self._past_title = label("", "heading")
        column.addWidget(self._past_title)
        self._past = self._table(column, self.tr("Dotations passées"))
        self._source = label("", "small", selectable=True)
        column.addWidget(self._source)
        column.addStretch(1)
        self.show_budget(None, None)
        self.show_history(None)

    @property
    def table(self) -> TableSpec | None:
        """The table that has the keyboard, else that of the grants."""
        for view in (self._tree, self._limits, self._budget, self._past):
            if view.hasFocus():
                return view.table
        return self.grants.table

    def show_answer(self, answer: CommuneAnswer) -> None:
        """Show an answer."""
        self.answer = answer
        self.say_state("")
        self._is_showing = True
        self._title.setText(say(answer.grants.title))
        self.grants.show_table(answer.grants)
        self.grants.fit_rows()
        self._is_showing = False
        self._notes.setText("\n".join(f"• {say(note)}" for note in answer.notes))
        self._notes.setVisible(bool(answer.notes))
        self._tree_title.setText(
            say(answer.tree.title)
            if answer.tree is not None
            else self.tr("Calcul pas à pas : impossible tant qu'il manque un critère")
        )
        self._tree.setVisible(answer.tree is not None)
        self._tree.show_table(answer.tree)
        self._tree.open_to_level(2)
        self._limits.show_table(answer.thresholds)
        self._limits.fit_rows()
        self._source.setText(self.tr("Source : {source}").format(source=say(answer.grants.source)))

    def show_budget(self, table: TableSpec | None, debt: Text | None) -> None:
        """Show what it does to the open budget, or nothing."""
        for widget in (self._budget_title, self._budget, self._debt):
            widget.setVisible(table is not None)
        self._budget.show_table(table)
        self._budget.fit_rows()
        self._debt.setText("" if debt is None else say(debt))

    def say_budget(self, words: str) -> None:
        """Say why the open budget does not show the change."""
        self.show_budget(None, None)
        self._budget_title.setVisible(bool(words))
        self._debt.setVisible(bool(words))
        self._debt.setText(words)

    def show_history(self, table: TableSpec | None) -> None:
        """Show past grants, or nothing."""
        self._past_title.setVisible(table is not None)
        self._past.setVisible(table is not None)
        self._past.show_table(table)
        self._past.fit_rows()
        if table is not None:
            self._past_title.setText(say(table.title))
            self._past_title.setToolTip(say(table.source))

    def say_state(self, words: str) -> None:
        """Say why the figures are not those asked for."""
        self.state.setText(words)
        self.state.setVisible(bool(words))

    def focus_content(self) -> None:
        """Put the keyboard on the table of the grants."""
        self.grants.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _choose(self) -> None:
        rank, table = self.grants.chosen_row(), self.grants.table
        if self._is_showing or rank is None or table is None:
            return
        key = table.rows[rank].key
        if key in GRANTS and key != self.grant:
            self.grant = key
            self.grant_chosen.emit(key)

    def _table(self, column: QVBoxLayout, name: str, narrowest: int = _LABEL) -> TableView:
        table = TableView(name, narrowest_label=narrowest)
        table.workbook_asked.connect(self.workbook_asked)
        column.addWidget(table)
        return table
