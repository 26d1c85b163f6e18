"""The game: the player spreads 1 000 € first, then sees the real budget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from budgetlocal.analysis.mille_euros.pictures import in_usual_order
from budgetlocal.ui.chart_cards import ChartCards
from budgetlocal.ui.language import say
from budgetlocal.ui.mille_euros.board import Board
from budgetlocal.ui.mille_euros.view import MilleEurosView, bare_column, scrolled
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.mille_euros.view import MilleEuros
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.ui.pages.page import Subject


class GameView(MilleEurosView):
    """The board, then the outcome."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Wait for a budget."""
        super().__init__(parent)
        self._answer: MilleEuros | None = None
        self._board = Board()
        self._points = label("", "figure")
        self._verdict = label("", "heading")
        self._charts = ChartCards()
        self._table = TableView(self.tr("Vos choix et le vrai budget"))
        self._again = QPushButton(self.tr("&Rejouer"))
        self._again.setProperty("role", "primary")
        self._back = QPushButton(self.tr("Reprendre &mes choix"))
        self._faces = QStackedWidget()
        self._faces.addWidget(self._board)
        self._faces.addWidget(self._outcome())
        bare_column(self).addWidget(self._faces)
        self._board.reveal_asked.connect(self._reveal)
        self._again.clicked.connect(self._restart)
        self._back.clicked.connect(self._resume)
        self._charts.export_asked.connect(self.chart_asked)
        self._table.workbook_asked.connect(self.workbook_asked)

    @property
    def table(self) -> TableSpec | None:
        """The outcome, None before it is revealed: the real budget is a secret until then."""
        return self._table.table if self._faces.currentIndex() else None

    def show_answer(self, answer: MilleEuros, subject: Subject) -> None:
        """Start a game about a document, unless one is going on about the same."""
        former, self._answer = self._answer, answer
        if (
            former is None
            or former.choices != answer.choices
            or former.parts.split != answer.parts.split
            or former.budget.header != answer.budget.header
        ):
            self._restart()

    def focus_content(self) -> None:
        """Put the keyboard on the first policy, or on the button that starts again."""
        if self._faces.currentIndex():
            self._again.setFocus()
        else:
            self._board.focus_first()

    def _outcome(self) -> QWidget:
        inner = QWidget()
        column = bare_column(inner)
        top = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._points)
        words.addWidget(self._verdict)
        top.addLayout(words, 1)
        top.addWidget(self._back)
        top.addWidget(self._again)
        column.addLayout(top)
        column.addWidget(self._charts)
        column.addWidget(self._table)
        column.addStretch(1)
        return scrolled(inner, self.tr("Vos choix et le vrai budget"))

    @Slot()
    def _restart(self) -> None:
        if self._answer is not None:
            shares = in_usual_order(self._answer.parts.split)
            self._board.start([share.policy for share in shares])
            self._resume()

    @Slot()
    def _resume(self) -> None:
        self._faces.setCurrentIndex(0)
        self._board.focus_first()

    @Slot()
    def _reveal(self) -> None:
        from budgetlocal.analysis.mille_euros.outcome import outcome

        answer = self._answer
        if answer is None or self._board.spread.left:
            return
        result = outcome(
            answer.budget,
            answer.choices,
            answer.parts.split,
            self._board.spread.euros,
            by_chapter=answer.parts.by_chapter,
        )
        self._points.setText(self.tr("%n point(s) sur 1 000", "", result.points))
        self._points.setToolTip(
            self.tr("1 000 moins les euros placés ailleurs que dans le vrai budget")
        )
        self._verdict.setText(say(result.verdict))
        self._charts.show_charts((result.chart,))
        self._table.show_table(result.table)
        self._table.fit_rows()
        self._faces.setCurrentIndex(1)
        self._again.setFocus()
