"""The end of a game of several players: two charts at a time, and three tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from budgetlocal.ui.chart_cards import ChartCards
from budgetlocal.ui.forms import Wording, combo_box, label_of, tick_box
from budgetlocal.ui.language import say
from budgetlocal.ui.mille_euros.view import bare_column
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.mille_euros.party import PartyOutcome
    from budgetlocal.core.specs import TableSpec


class PartyView(QWidget):
    """The players side by side; names stay on the screen unless the person lets them leave."""

    workbook_asked = Signal(object)
    chart_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._named: PartyOutcome | None = None
        self._numbered: PartyOutcome | None = None
        which = Wording(self.tr("Mon&trer"), self.tr("La moyenne des joueurs, ou l'un d'eux"))
        self._which = combo_box(which)
        self._names = tick_box(
            Wording(
                self.tr("Noms dans &les copies et les exports"),
                self.tr("Sans quoi ils y sont « Joueur 1 », « Joueur 2 »"),
            )
        )
        self._charts = ChartCards()
        self._tables = tuple(
            TableView(name)
            for name in (
                self.tr("Les points de chacun"),
                self.tr("Les joueurs et le vrai budget, sur 1 000 €"),
                self.tr("Ce que changeraient leurs choix, en vrais euros"),
            )
        )
        row = QHBoxLayout()
        row.addWidget(label_of(self._which, which))
        row.addWidget(self._which)
        row.addStretch(1)
        row.addWidget(self._names)
        column = bare_column(self)
        column.addLayout(row)
        column.addWidget(self._charts)
        for table in self._tables:
            column.addWidget(label(table.accessibleName(), "heading"))
            column.addWidget(table)
            table.workbook_asked.connect(self.workbook_asked)
        self._charts.export_asked.connect(self.chart_asked)
        self._charts.workbook_asked.connect(self.workbook_asked)
        self._which.currentIndexChanged.connect(self._show)
        self._names.toggled.connect(self._show)

    @property
    def table(self) -> TableSpec | None:
        """The table that has the keyboard, else the spreads: as it may leave the screen."""
        held = next((table for table in self._tables if table.hasFocus()), self._tables[1])
        return held.taken

    def show_outcome(self, named: PartyOutcome, numbered: PartyOutcome) -> None:
        """Show the end of a game, the mean first; what leaves the screen has numbers for names."""
        self._named, self._numbered = named, numbered
        self._names.setChecked(False)
        self._which.blockSignals(True)
        self._which.clear()
        for chart in named.charts:
            self._which.addItem(say(chart.series[1].name))
        self._which.blockSignals(False)
        self._show()

    def focus_first(self) -> None:
        """Put the keyboard on the list of the charts."""
        self._which.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _show(self) -> None:
        named, numbered = self._named, self._numbered
        if named is None or numbered is None:
            return
        away = named if self._names.isChecked() else numbered
        rank = max(self._which.currentIndex(), 0)
        self._charts.show_charts(
            (named.charts[rank], named.effect_charts[rank]),
            (away.charts[rank], away.effect_charts[rank]),
        )
        shown = (named.scores, named.spreads, named.effects)
        leaving = (away.scores, away.spreads, away.effects)
        for view, table, taken in zip(self._tables, shown, leaving, strict=True):
            view.show_table(table, taken=taken)
            view.fit_rows()
