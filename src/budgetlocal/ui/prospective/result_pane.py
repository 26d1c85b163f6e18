"""Résultats: what the scenario gives, year by year, and the budget that it proposes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from budgetlocal.ui.chart_cards import ChartCards
from budgetlocal.ui.forms import Wording, combo_box, stacked_field
from budgetlocal.ui.prospective.context import Plans
from budgetlocal.ui.prospective.pane import PlanPane
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.finding_list import FindingList
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.prospective.budget_primitif import Proposal
    from budgetlocal.core.specs import ChartSpec, Finding, TableSpec


@dataclass(frozen=True, slots=True)
class _Answer:
    findings: tuple[Finding, ...]
    tables: tuple[TableSpec, ...]
    charts: tuple[ChartSpec, ...]
    voted: frozenset[int]
    """The years whose budget is voted."""


class ResultPane(PlanPane):
    """Findings, tables and charts of the scenario; the draft budget of a year."""

    LANE = "prospective-resultats"

    proposed = Signal(object, bool)
    """A Proposal, and whether it goes to an Excel file instead of the workspace."""

    def _build(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        wording = Wording(self.tr("&Budget de"), self.tr("L'année du budget à proposer"))
        self._year = combo_box(wording)
        self._is_year_chosen = False
        row.addWidget(stacked_field(self._year, wording))
        self._propose = QPushButton(self.tr("&Proposer un BP"))
        self._propose.setProperty("role", "primary")
        self._propose.setToolTip(
            self.tr("Mettre dans le classeur le projet de budget de cette année, par article")
        )
        self._export = QPushButton(self.tr("Projet de BP en E&xcel…"))
        self._export.setToolTip(self.tr("Un classeur à compléter, qui se réimporte à l'identique"))
        for button in (self._propose, self._export):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        column.addLayout(row)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("Résultats du scénario"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 8, 12)
        inside.setSpacing(8)
        self._findings = FindingList()
        inside.addWidget(self._findings)
        self._tables = tuple(
            TableView(name)
            for name in (
                self.tr("Chaîne de l'épargne"),
                self.tr("Ratios"),
                self.tr("Dette et intérêts"),
                self.tr("Équilibre des sections"),
            )
        )
        for table in self._tables:
            inside.addWidget(label(table.accessibleName(), "heading"))
            table.fit_rows()
            inside.addWidget(table)
        self._charts = ChartCards(self)
        inside.addWidget(self._charts)
        inside.addStretch(1)
        self._area.setWidget(inner)
        column.addWidget(self._area, 1)

    def _connect(self) -> None:
        self._year.activated.connect(self._keep_year)
        self._propose.clicked.connect(lambda: self._ask_proposal(to_excel=False))
        self._export.clicked.connect(lambda: self._ask_proposal(to_excel=True))
        self._charts.export_asked.connect(self.chart_asked)
        for table in self._tables:
            table.workbook_asked.connect(self.workbook_asked)

    @property
    def table(self) -> TableSpec | None:
        """The table that has the keyboard, else the chain of savings."""
        for view in self._tables:
            if view.hasFocus():
                return view.table
        return self._tables[0].table

    def _refresh(self, plans: Plans) -> None:
        years = plans.chosen.scenario.years
        kept = self._year.currentData()
        self._year.clear()
        for year in years:
            self._year.addItem(str(year), year)
        self._year.setCurrentIndex(max(0, self._year.findData(kept)))
        self.ask(_answer, self._show)

    @Slot()
    def _keep_year(self) -> None:
        self._is_year_chosen = True

    def _show(self, answer: _Answer) -> None:
        if not self._is_year_chosen and self.plans is not None:
            years = self.plans.chosen.scenario.years
            free = [rank for rank, year in enumerate(years) if year not in answer.voted]
            self._year.setCurrentIndex(free[0] if free else 0)
        self._findings.show_findings(answer.findings)
        for view, table in zip(self._tables, answer.tables, strict=True):
            view.show_table(table)
        self._charts.show_charts(answer.charts)

    def _ask_proposal(self, *, to_excel: bool) -> None:
        year = self._year.currentData()
        if year is None:
            return

        def show(proposal: Proposal) -> None:
            self.proposed.emit(proposal, to_excel)

        self.ask(lambda plans: _proposal(plans, year), show, lane="prospective-bp")

    @Slot()
    def focus(self) -> None:
        """Put the keyboard on the chain of savings."""
        self._tables[0].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _proposal(plans: Plans, year: int) -> Proposal:
    from budgetlocal.analysis.prospective.budget_primitif import proposal

    moment = datetime.now(UTC).isoformat(timespec="seconds")
    projection = plans.projection(plans.chosen.scenario)
    return proposal(projection, plans.chosen.name, year, moment)


def _answer(plans: Plans) -> _Answer:
    from budgetlocal.analysis.prospective.charts import projection_charts
    from budgetlocal.analysis.prospective.debt_table import debt_table
    from budgetlocal.analysis.prospective.findings import projection_findings
    from budgetlocal.analysis.prospective.tables import balance_table, chain_table, ratio_table

    name, scenario = plans.chosen.name, plans.chosen.scenario
    projection = plans.projection(scenario)
    return _Answer(
        projection_findings(projection),
        (
            chain_table(projection, name),
            ratio_table(projection, name),
            debt_table(projection, name),
            balance_table(projection, name),
        ),
        projection_charts(projection, name, plans.past(scenario)),
        frozenset(year for year, exercise in plans.years().items() if exercise.has_budget),
    )
