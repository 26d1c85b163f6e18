"""The first page: key figures, charts, and whether the document is right."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.meanings import Severity
from budgetlocal.ui.chart_cards import ChartCards
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.language import say
from budgetlocal.ui.pages.page import Page, Subject
from budgetlocal.ui.pages.scrolling import scrolling_column
from budgetlocal.ui.widgets.finding_list import FindingList
from budgetlocal.ui.widgets.key_figure import KeyFigureTile
from budgetlocal.ui.widgets.texts import label
from budgetlocal.ui.widgets.tile_grid import TileGrid

if TYPE_CHECKING:
    from budgetlocal.analysis.synthese import Synthese


class SynthesePage(Page):
    """What a mayor looks at first."""

    LANES = ("synthese",)

    def _build(self, content: QWidget) -> None:
        self._area, column = scrolling_column(content, self.tr("Synthèse"), 4)
        self._headline = label("", "title")
        self._facts = label("", "muted")
        self._tiles = TileGrid(narrowest_chars=30, most=6)
        column.addWidget(self._headline)
        column.addWidget(self._facts)
        column.addSpacing(10)
        column.addWidget(self._tiles)
        column.addSpacing(12)
        column.addLayout(self._lower(), 1)

    def _lower(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        self._charts = ChartCards(self)
        self._charts.export_asked.connect(self.chart_asked)
        row.addWidget(self._charts, 5, Qt.AlignmentFlag.AlignTop)
        panel = QFrame()
        panel.setProperty("role", "card")
        column = QVBoxLayout(panel)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Est-ce juste ?"), "heading"))
        self._verdict = label("", "muted")
        column.addWidget(self._verdict)
        self._findings = FindingList()
        column.addWidget(self._findings)
        row.addWidget(panel, 3, Qt.AlignmentFlag.AlignTop)
        return row

    def focus_content(self) -> None:
        """Put the keyboard on the page, so that the arrows scroll it."""
        self._area.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _refresh(self, subject: Subject) -> None:
        self.jobs.run(
            lambda ticket: _answer(subject, ticket),
            lane="synthese",
            done=self._show,
            refused=self.show_refusal,
        )

    def _show(self, answer: Synthese) -> None:
        subject = self.subject
        if subject is None:
            return
        self._headline.setText(say(answer.headline))
        self._facts.setText(self._facts_of(subject, answer.population))
        self._tiles.show_tiles([KeyFigureTile(figure) for figure in answer.figures])
        self._charts.show_charts(answer.charts)
        self._verdict.setText(self._verdict_of(answer))
        self._findings.show_findings(answer.findings)
        self.show_content()

    def _facts_of(self, subject: Subject, population: int | None) -> str:
        document = subject.document
        facts = []
        if document.is_draft:
            facts.append(self.tr("projet, pas encore voté"))
        elif document.vote_date:
            year, month, day = document.vote_date.split("-")
            facts.append(self.tr("voté le {date}").format(date=f"{day}/{month}/{year}"))
        if population is not None:
            facts.append(self.tr("{nombre} habitants").format(nombre=decimal_number(population)))
        lines = decimal_number(document.line_count)
        facts.append(
            self.tr("{lignes} lignes lues dans {fichier}").format(
                lignes=lines, fichier=document.source_name
            )
        )
        return " · ".join(facts)

    def _verdict_of(self, answer: Synthese) -> str:
        counts = Counter(finding.severity for finding in answer.findings)
        wrong, doubtful = counts[Severity.ERROR], counts[Severity.WARNING]
        if wrong:
            return self.tr("%n erreur(s) à corriger ou à expliquer.", "", wrong)
        if doubtful:
            return self.tr("Rien de faux, mais %n point(s) à vérifier.", "", doubtful)
        if counts[Severity.INFO]:
            return self.tr("Rien de faux, %n point(s) à savoir.", "", counts[Severity.INFO])
        return self.tr("Tous les contrôles possibles avec ce document sont passés.")


def _answer(subject: Subject, ticket: Ticket) -> Synthese:
    from budgetlocal.analysis.synthese import synthese

    budgets = subject.read(subject.siblings)
    ticket.stop_if_cancelled()
    focus = budgets[subject.siblings.index(subject.document.id)]
    return synthese(budgets, focus, subject.population)
