"""Scénarios: the assumptions, a slider on the one that is chosen, and what it makes of the savings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import euros
from budgetlocal.ui.forms import Wording, label_of, rate_box, slider
from budgetlocal.ui.language import say
from budgetlocal.ui.prospective.context import Plans
from budgetlocal.ui.prospective.pane import PlanPane
from budgetlocal.ui.prospective.record_dialog import RecordDialog
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.finding_list import FindingList
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from budgetlocal.analysis.prospective.form_fields import Kind
    from budgetlocal.analysis.prospective.hypotheses import Scenario
    from budgetlocal.core.specs import ChartSpec, Finding, TableSpec

_WIDE_LETTERS = 124
"""From this width on the assumptions and their effect stand side by side."""
_LEAST_LINES = (14, 20)
"""Of each when one is above the other."""
_STEPS_PER_POINT = 10
_LOWEST, _HIGHEST = -10, 20
"""Percent a year that the slider covers; the box beside it takes any rate."""


@dataclass(frozen=True, slots=True)
class _Live:
    chart: ChartSpec
    findings: tuple[Finding, ...]
    sentence: str


class ScenarioPane(PlanPane):
    """What is assumed, and its effect while a slider moves."""

    LANE = "prospective-scenario"

    tried = Signal(object)
    """A Scenario to show without keeping it: the slider is moving."""

    def _build(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 8, 0, 0)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._sides = (self._left(), self._right())
        for side in self._sides:
            self._split.addWidget(side)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 1)
        column.addWidget(self._split, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the effect below the assumptions in a narrow window, so that nothing is cut."""  # Qt override
        super().resizeEvent(event)
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        is_wide = event.size().width() >= letter * _WIDE_LETTERS
        self._split.setOrientation(
            Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        )
        for side, lines in zip(self._sides, _LEAST_LINES, strict=True):
            side.setMinimumHeight(0 if is_wide else line * lines)

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        self._add = QPushButton(self.tr("A&jouter"))
        self._add.setToolTip(self.tr("Ajouter une hypothèse au scénario"))
        self._add.setMenu(QMenu(self._add))
        self._edit = QPushButton(self.tr("&Modifier…"))
        self._remove = QPushButton(self.tr("&Retirer"))
        self._settings = QPushButton(self.tr("Ré&glages…"))
        self._settings.setToolTip(self.tr("Durée, emprunts nouveaux, dette, fonds de roulement"))
        for button in (self._add, self._edit, self._remove):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._settings)
        column.addLayout(row)
        self._table = TableView(self.tr("Hypothèses du scénario"))
        column.addWidget(self._table, 1)
        self._hint = label(
            self.tr(
                "Aucune hypothèse : chaque article reste au montant de l'année de départ. Ajoutez une "
                "croissance, un montant, des effectifs… chacun avec sa note et sa source."
            ),
            "muted",
        )
        column.addWidget(self._hint)
        self._words = label("", "muted")
        column.addWidget(self._words)
        column.addLayout(self._lever_row())
        return left

    def _lever_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        wording = Wording(
            self.tr("Ta&ux (%)"), self.tr("Taux annuel de l'hypothèse choisie, en pourcentage")
        )
        self._rate = rate_box(wording, lowest=-100, highest=100)
        moving = Wording(
            self.tr("Curseur du taux"), self.tr("Fait bouger le taux de l'hypothèse choisie")
        )
        self._slider = slider(
            moving, highest=(_HIGHEST - _LOWEST) * _STEPS_PER_POINT, step=_STEPS_PER_POINT
        )
        row.addWidget(label_of(self._rate, wording))
        row.addWidget(self._rate)
        row.addWidget(self._slider, 1)
        return row

    def _right(self) -> QWidget:
        from budgetlocal.ui.charts.chart_view import ChartView

        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Effet des hypothèses"))
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(8)
        self._sentence = label("", selectable=True)
        column.addWidget(self._sentence)
        self._chart = ChartView(self)
        column.addWidget(self._chart)
        self._findings = FindingList()
        column.addWidget(self._findings)
        column.addStretch(1)
        area.setWidget(right)
        bar = area.verticalScrollBar().sizeHint().width()
        area.setMinimumWidth(right.minimumSizeHint().width() + bar)
        return area

    def _connect(self) -> None:
        from budgetlocal.analysis.prospective.form_fields import KINDS

        menu = self._add.menu()
        for kind, words in KINDS.items():
            action = menu.addAction(say(words))
            action.setData(str(kind))
            action.triggered.connect(self._ask_new)
        self._edit.clicked.connect(self._ask_change)
        self._remove.clicked.connect(self._take_out)
        self._settings.clicked.connect(self._ask_settings)
        self._table.row_chosen.connect(self._show_lever)
        self._table.activated.connect(self._ask_change)
        self._table.workbook_asked.connect(self.workbook_asked)
        self._slider.valueChanged.connect(self._slide)
        self._slider.sliderReleased.connect(self._keep)
        self._rate.valueChanged.connect(self._type)
        self._rate.editingFinished.connect(self._keep)
        self._chart.export_requested.connect(self.chart_asked)

    @property
    def table(self) -> TableSpec | None:
        """The assumptions as they are shown."""
        return self._table.table

    def _refresh(self, plans: Plans) -> None:
        from budgetlocal.analysis.prospective.assumption_table import assumption_table

        chosen = plans.chosen
        self._trial: Scenario = chosen.scenario
        self._table.show_table(assumption_table(chosen.scenario, chosen.name))
        if self._table.chosen_row() is None and self._table.table and self._table.table.rows:
            self._table.choose_row(0)
        is_empty = self._table.table is None or not self._table.table.rows
        self._hint.setVisible(is_empty)
        self._show_lever()
        self._ask_live(chosen.scenario)

    def _ask_live(self, scenario: Scenario) -> None:
        def work(plans: Plans) -> _Live:
            return _live(plans, scenario)

        self.ask(work, self._show)

    def refuse(self, error: UserError) -> None:
        """Say why nothing can be projected beside the assumptions and the settings, which may mend it."""
        self._sentence.setText(f"{say(error.message)} {say(error.hint)}".strip())
        self._chart.hide()
        self._findings.show_findings(())

    def _show(self, live: _Live) -> None:
        self._chart.show()
        self._chart.show_spec(live.chart)
        self._findings.show_findings(live.findings)
        self._sentence.setText(live.sentence)

    def _chosen(self) -> tuple[Kind, int] | None:
        from budgetlocal.analysis.prospective.form_fields import Kind

        number, table = self._table.chosen_row(), self._table.table
        if number is None or table is None or number >= len(table.rows):
            return None
        kind, rank = table.rows[number].key.split("/")
        return Kind(kind), int(rank)

    @Slot()
    def _show_lever(self) -> None:
        from budgetlocal.analysis.prospective.form_fields import Kind
        from budgetlocal.analysis.prospective.hypotheses import target_words

        if self.plans is None:
            return
        scenario = self.plans.chosen.scenario
        chosen = self._chosen()
        is_growth = chosen is not None and chosen[0] is Kind.CROISSANCE
        self._edit.setEnabled(chosen is not None)
        self._remove.setEnabled(chosen is not None)
        if is_growth and chosen is not None:
            each = scenario.croissances[chosen[1]]
            self._lever = chosen[1]
            ppm = each.taux_ppm
            words = self.tr("Curseur : {cible}").format(cible=say(target_words(each.cible)))
        else:
            self._lever = -1
            ppm = scenario.terms.lever_ppm
            words = self.tr("Curseur : taux des emprunts nouveaux")
            if scenario.emprunt_profil.revisable is not None:
                words = self.tr("Curseur : marge des emprunts nouveaux")
        self._words.setText(words)
        for widget in (self._rate, self._slider):
            widget.blockSignals(True)
        self._rate.setValue(ppm / 10_000)
        self._slider.setValue(_step(ppm))
        for widget in (self._rate, self._slider):
            widget.blockSignals(False)

    @Slot(int)
    def _slide(self, step: int) -> None:
        self._rate.blockSignals(True)
        self._rate.setValue(_LOWEST + step / _STEPS_PER_POINT)
        self._rate.blockSignals(False)
        self._try()
        if not self._slider.isSliderDown():
            self._keep()

    @Slot(float)
    def _type(self, _value: float) -> None:
        self._slider.blockSignals(True)
        self._slider.setValue(_step(self._ppm()))
        self._slider.blockSignals(False)
        self._try()

    def _ppm(self) -> int:
        return round(self._rate.value() * 10_000)

    def _try(self) -> None:
        """Show the scenario with the rate of the slider, without keeping it."""
        if self.plans is None:
            return
        scenario = self.plans.chosen.scenario
        try:
            if self._lever < 0:
                self._trial = scenario.with_terms(scenario.terms.with_lever(self._ppm()))
            else:
                moved = replace(scenario.croissances[self._lever], taux_ppm=self._ppm())
                growths = list(scenario.croissances)
                growths[self._lever] = moved
                self._trial = replace(scenario, croissances=tuple(growths))
        except UserError as err:
            self._trial = scenario
            self._sentence.setText(f"{say(err.message)} {say(err.hint)}")
            return
        self._ask_live(self._trial)

    @Slot()
    def _keep(self) -> None:
        if self.plans is not None and self._trial != self.plans.chosen.scenario:
            self.changed.emit(self.tr("un taux du scénario"), self._trial)

    @Slot()
    def _ask_new(self) -> None:
        from budgetlocal.analysis.prospective.form_fields import Kind

        action = self.sender()
        self._open_form(Kind(action.data()), None)  # type: ignore[attr-defined]

    @Slot()
    def _ask_change(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._open_form(*chosen)

    def _open_form(self, kind: Kind, rank: int | None) -> None:
        from budgetlocal.analysis.prospective.form_fields import KINDS, fields_of
        from budgetlocal.analysis.prospective.forms import (
            blank_values,
            read,
            values_at,
            with_item,
        )

        plans = self.plans
        if plans is None:
            return
        scenario = plans.chosen.scenario

        def take(values: Mapping[str, str]) -> None:
            made = with_item(scenario, kind, rank, read(kind, values))
            plans.projection(made)
            self.changed.emit(say(KINDS[kind]), made)

        values = (
            values_at(scenario, kind, rank) if rank is not None else blank_values(scenario, kind)
        )
        RecordDialog(say(KINDS[kind]), fields_of(kind), values, take, self.window()).open()

    @Slot()
    def _take_out(self) -> None:
        from budgetlocal.analysis.prospective.forms import without_item

        chosen = self._chosen()
        if self.plans is not None and chosen is not None:
            made = without_item(self.plans.chosen.scenario, *chosen)
            self.changed.emit(self.tr("une hypothèse retirée"), made)

    @Slot()
    def _ask_settings(self) -> None:
        from budgetlocal.analysis.prospective.record_forms import (
            settings_fields,
            settings_values,
            with_settings,
        )

        plans = self.plans
        if plans is None:
            return
        scenario = plans.chosen.scenario

        def take(values: Mapping[str, str]) -> None:
            made = with_settings(scenario, values)
            plans.projection(made)
            self.changed.emit(self.tr("les réglages du scénario"), made)

        RecordDialog(
            self.tr("Réglages du scénario"),
            settings_fields(),
            settings_values(scenario),
            take,
            self.window(),
        ).open()


def _step(ppm: int) -> int:
    return round((ppm / 10_000 - _LOWEST) * _STEPS_PER_POINT)


def _live(plans: Plans, scenario: Scenario) -> _Live:
    from budgetlocal.analysis.prospective.charts import savings
    from budgetlocal.analysis.prospective.figures import capacite_desendettement
    from budgetlocal.analysis.prospective.findings import projection_findings
    from budgetlocal.analysis.prospective.tables import tenths
    from budgetlocal.core.formatting import decimal_number
    from budgetlocal.core.meanings import Severity
    from budgetlocal.core.text import translatable

    projection = plans.projection(scenario)
    years = capacite_desendettement(projection)[-1]
    findings = tuple(
        each for each in projection_findings(projection) if each.severity is not Severity.OK
    )
    net = projection.measure("epargne_nette")[-1]
    sentence = translatable(
        "Prospective",
        "En {annee} : épargne nette {nette} ; emprunts des années projetées {emprunts} ; capacité de "
        "désendettement {annees}.",
        annee=projection.years[-1],
        nette=euros(net),
        emprunts=euros(sum(projection.loans) + sum(projection.planned)),
        annees=translatable("Prospective", "inconnue")
        if years is None
        else translatable("Prospective", "{nombre} ans", nombre=decimal_number(tenths(years), 1)),
    )
    return _Live(
        savings(projection, plans.chosen.name, plans.past(scenario)), findings[:3], say(sentence)
    )
