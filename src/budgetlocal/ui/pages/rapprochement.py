"""Is it right? Votes, accounts and balance compared to the cent; declared ratios; double counting."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from budgetlocal.core.specs import TableSpec
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.language import say
from budgetlocal.ui.pages.page import Page, Subject
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.tools import Tools
from budgetlocal.ui.widgets.finding_list import FindingList
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.rapprochement_page import Rapprochement


class RapprochementPage(Page):
    """Every gap in cents, with the lines that make it."""

    LANES = ("rapprochement",)

    def __init__(self, tools: Tools) -> None:
        """Compare with the official balances of the person, when there are some."""
        self._reference = tools.folders.reference
        super().__init__(tools.jobs)

    def _build(self, content: QWidget) -> None:
        outer = QVBoxLayout(content)
        outer.setContentsMargins(0, 0, 0, 0)
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Rapprochement"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(8)
        self._title = label("", "title")
        column.addWidget(self._title)
        column.addWidget(
            label(
                self.tr(
                    "Ce que disent deux documents de la même chose, comparé au centime. Chaque écart montre les "
                    "lignes qui le font."
                ),
                "muted",
            )
        )
        self._findings = FindingList()
        column.addWidget(self._findings)
        self._heading = label(self.tr("Écarts"), "heading")
        column.addWidget(self._heading)
        self._comparisons = TableView(self.tr("Écarts du rapprochement"))
        self._comparisons.setMinimumHeight(self.fontMetrics().height() * 12)
        column.addWidget(self._comparisons)
        self._ratio_heading = label(
            self.tr("Ratios déclarés dans le document, recalculés à partir de ses lignes"),
            "heading",
        )
        column.addWidget(self._ratio_heading)
        self._ratios = TableView(self.tr("Ratios déclarés et recalculés"))
        column.addWidget(self._ratios)
        column.addStretch(1)
        area.setWidget(inner)
        outer.addWidget(area)

    def _connect(self) -> None:
        for table in (self._comparisons, self._ratios):
            table.workbook_asked.connect(self.workbook_asked)

    @property
    def table(self) -> TableSpec | None:
        """The comparisons; the ratios when there is nothing to compare."""
        shown = self._comparisons.table
        return shown if shown is not None and shown.rows else self._ratios.table

    def focus_content(self) -> None:
        """Put the keyboard on the gaps, else on the ratios."""
        has_gaps = self._comparisons.table is not None and self._comparisons.table.rows
        table = self._comparisons if has_gaps else self._ratios
        table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _refresh(self, subject: Subject) -> None:
        reference = self._reference
        self.jobs.run(
            lambda ticket: _answer(subject, reference, ticket),
            lane="rapprochement",
            done=self._show,
            refused=self.show_refusal,
        )

    def _show(self, answer: Rapprochement) -> None:
        self._title.setText(say(answer.title))
        self._findings.show_findings(answer.findings)
        self._comparisons.show_table(answer.comparisons)
        self._comparisons.open_to_level(1)
        has_gaps = bool(answer.comparisons.rows)
        self._heading.setVisible(has_gaps)
        self._comparisons.setVisible(has_gaps)
        has_ratios = bool(answer.ratios.rows)
        self._ratio_heading.setVisible(has_ratios)
        self._ratios.setVisible(has_ratios)
        self._ratios.show_table(answer.ratios)
        self._ratios.fit_rows()
        if has_ratios and self._ratios.chosen_row() is None:
            self._ratios.choose_row(0)
        self.show_content()


def _answer(subject: Subject, reference: Path, ticket: Ticket) -> Rapprochement:
    from budgetlocal.analysis.official_balances import official_balances
    from budgetlocal.analysis.rapprochement_page import rapprochement

    budgets = subject.read(subject.siblings)
    ticket.stop_if_cancelled()
    focus = budgets[subject.siblings.index(subject.document.id)]
    balances = official_balances(reference, focus).get(focus.header.exercice, ())
    return rapprochement(budgets, focus, balances[0] if balances else None)
