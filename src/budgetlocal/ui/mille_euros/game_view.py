"""The game: one to six players spread 1 000 € first, then see the real budget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from budgetlocal.analysis.mille_euros.pictures import in_usual_order
from budgetlocal.ui.chart_cards import ChartCards
from budgetlocal.ui.language import say
from budgetlocal.ui.mille_euros.board import Board
from budgetlocal.ui.mille_euros.party import Party
from budgetlocal.ui.mille_euros.party_view import PartyView
from budgetlocal.ui.mille_euros.view import MilleEurosView, bare_column, scrolled
from budgetlocal.ui.style import current_theme
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.mille_euros.outcome import Outcome
    from budgetlocal.analysis.mille_euros.party import PartyOutcome
    from budgetlocal.analysis.mille_euros.view import MilleEuros
    from budgetlocal.core.specs import ChartSpec, TableSpec
    from budgetlocal.ui.pages.page import Subject


class GameView(MilleEurosView):
    """The board, then the outcome."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Wait for a budget."""
        super().__init__(parent)
        self._answer: MilleEuros | None = None
        self._party = Party(self)
        self._board = Board(self._party)
        self._points = label("", "figure")
        self._verdict = label("", "heading")
        self._charts = ChartCards()
        self._table = TableView(self.tr("Vos choix et le vrai budget"))
        self._side_by_side = PartyView()
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
        self._charts.workbook_asked.connect(self.workbook_asked)
        self._table.workbook_asked.connect(self.workbook_asked)
        self._side_by_side.chart_asked.connect(self.chart_asked)
        self._side_by_side.workbook_asked.connect(self.workbook_asked)

    @property
    def table(self) -> TableSpec | None:
        """The outcome, None before it is revealed: the real budget is a secret until then."""
        if not self._faces.currentIndex():
            return None
        return self._table.table if self._party.is_alone else self._side_by_side.table

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

    def project(self) -> None:
        """Go on with the same game on the whole screen."""
        from budgetlocal.ui.mille_euros.game_projection import GameProjection

        answer = self._answer
        if answer is None:
            return
        shares = in_usual_order(answer.parts.split)
        screen = GameProjection(
            self._party,
            [(share.policy.key, say(share.policy.label)) for share in shares],
            self._projected_charts,
            is_dark=current_theme().is_dark,
            is_revealed=bool(self._faces.currentIndex()),
            parent=self,
        )
        screen.closed.connect(self._come_back)
        screen.showFullScreen()

    def _projected_charts(self) -> tuple[ChartSpec, ...]:
        """Return the charts of the end, each with what it would change."""
        answer = self._answer
        assert answer is not None  # noqa: S101 - else nothing is projected
        if self._party.is_alone:
            result = self._single(answer)
            return (result.chart, result.effects)
        party = self._outcome_of_all(answer, is_named=True)
        pairs = zip(party.charts, party.effect_charts, strict=True)
        return tuple(chart for pair in pairs for chart in pair)

    @Slot(bool)
    def _come_back(self, is_revealed: bool) -> None:
        """Show on the page what was shown on the whole screen."""
        if is_revealed:
            self._reveal()
        else:
            self._resume()

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
        column.addWidget(self._side_by_side)
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
        answer = self._answer
        if answer is None or not self._party.is_ready:
            return
        is_alone = self._party.is_alone
        for widget in (self._points, self._charts, self._table):
            widget.setVisible(is_alone)
        self._side_by_side.setVisible(not is_alone)
        if is_alone:
            self._show_one(answer)
        else:
            self._show_all(answer)
        self._faces.setCurrentIndex(1)
        self._again.setFocus()

    def _single(self, answer: MilleEuros) -> Outcome:
        from budgetlocal.analysis.mille_euros.outcome import outcome

        return outcome(
            answer.budget,
            answer.choices,
            answer.parts.split,
            self._party.spread.euros,
            by_chapter=answer.parts.by_chapter,
        )

    def _outcome_of_all(self, answer: MilleEuros, *, is_named: bool) -> PartyOutcome:
        from budgetlocal.analysis.mille_euros.party import party_outcome

        return party_outcome(
            answer.budget,
            answer.choices,
            answer.parts.split,
            self._party.players(is_named=is_named),
            by_chapter=answer.parts.by_chapter,
        )

    def _show_one(self, answer: MilleEuros) -> None:
        result = self._single(answer)
        self._points.setText(self.tr("%n point(s) sur 1 000", "", result.points))
        self._points.setToolTip(
            self.tr("1 000 moins les euros placés ailleurs que dans le vrai budget")
        )
        self._verdict.setText(say(result.verdict))
        self._charts.show_charts((result.chart, result.effects))
        self._table.show_table(result.table)
        self._table.fit_rows()

    def _show_all(self, answer: MilleEuros) -> None:
        named = self._outcome_of_all(answer, is_named=True)
        numbered = self._outcome_of_all(answer, is_named=False)
        self._verdict.setText(say(named.charts[0].title))
        self._side_by_side.show_outcome(named, numbered)
