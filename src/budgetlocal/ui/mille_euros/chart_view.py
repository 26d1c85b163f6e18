"""The 1 000 € drawn: the picture of 1 000 squares or the bars, and the estimate when there is one."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from budgetlocal.ui.chart_cards import ChartCards
from budgetlocal.ui.mille_euros.view import MilleEurosView, bare_column, scrolled
from budgetlocal.ui.widgets.finding_list import FindingList

if TYPE_CHECKING:
    from budgetlocal.analysis.mille_euros.view import MilleEuros
    from budgetlocal.core.specs import ChartSpec, TableSpec
    from budgetlocal.ui.pages.page import Subject


class Drawing(IntEnum):
    """Which drawing, by its place among the guesses too."""

    PICTURE = 0
    BARS = 1


class DrawnView(MilleEurosView):
    """A chart of the document's own figures first, then what is only estimated."""

    def __init__(self, drawing: Drawing, parent: QWidget | None = None) -> None:
        """Show one of the two drawings."""
        super().__init__(parent)
        self._drawing = drawing
        self._answer: MilleEuros | None = None
        inner = QWidget()
        column = bare_column(inner)
        self._findings = FindingList()
        self._charts = ChartCards()
        self._charts.export_asked.connect(self.chart_asked)
        column.addWidget(self._findings)
        column.addWidget(self._charts, 1)
        self._area = scrolled(inner, self.tr("Sur 1 000 €"))
        bare_column(self).addWidget(self._area)

    @property
    def spec(self) -> ChartSpec | None:
        """The chart of the document's own figures."""
        return self._spec(self._answer) if self._answer else None

    @property
    def table(self) -> TableSpec | None:
        """The parts as a table."""
        return self._answer.table if self._answer else None

    def show_answer(self, answer: MilleEuros, subject: Subject) -> None:
        """Show the charts of a document."""
        if answer is self._answer:
            return
        self._answer = answer
        self._findings.show_findings(answer.findings)
        guess = answer.guesses[self._drawing : self._drawing + 1]
        self._charts.show_charts((self._spec(answer), *guess))

    def focus_content(self) -> None:
        """Put the keyboard on the charts, so that the arrows scroll them."""
        self._area.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _spec(self, answer: MilleEuros) -> ChartSpec:
        return answer.picture if self._drawing is Drawing.PICTURE else answer.bars
