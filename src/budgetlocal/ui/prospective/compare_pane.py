"""Comparer: two scenarios, what one scenario is sensitive to, and how to reach a target."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.ui.chart_cards import ChartCards
from budgetlocal.ui.forms import Wording, combo_box, stacked_field, text_field
from budgetlocal.ui.language import say
from budgetlocal.ui.prospective.context import NamedScenario, Plans
from budgetlocal.ui.prospective.pane import PlanPane
from budgetlocal.ui.tables.editable import EditableTable
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.flow import FlowLayout
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox

    from budgetlocal.analysis.prospective.target_question import Target
    from budgetlocal.core.specs import ChartSpec, Row, TableSpec


@dataclass(frozen=True, slots=True)
class _Answer:
    table: TableSpec | None
    shocks: TableSpec
    charts: tuple[ChartSpec, ...]
    words: str


class ComparePane(PlanPane):
    """Two scenarios side by side; sensitivity and target of the one that is chosen."""

    LANE = "prospective-comparer"

    refused = Signal(object)
    """A UserError to say in front."""

    def _build(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("Comparaison de scénarios"))
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(0, 0, 8, 12)
        inside.setSpacing(8)
        inside.addLayout(self._choice_row())
        self._words = label("", "muted")
        inside.addWidget(self._words)
        self._table = TableView(self.tr("Écart entre deux scénarios"))
        self._table.fit_rows()
        inside.addWidget(self._table)
        inside.addWidget(label(self.tr("Chercher une cible"), "heading"))
        inside.addLayout(self._target_row())
        self._found = label("", selectable=True)
        self._found.hide()
        inside.addWidget(self._found)
        self._shock_title = label("", "heading")
        inside.addWidget(self._shock_title)
        inside.addWidget(
            label(
                self.tr(
                    "Une chose à la fois, dès la première année. La taille se tape dans le tableau, "
                    "négative pour une baisse ; vide, elle redevient la taille usuelle."
                ),
                "muted",
            )
        )
        self._shocks = EditableTable(self.tr("Sensibilité"), _may_edit)
        self._shocks.fit_rows()
        inside.addWidget(self._shocks)
        self._charts = ChartCards(self)
        inside.addWidget(self._charts)
        inside.addStretch(1)
        self._area.setWidget(inner)
        column.addWidget(self._area, 1)

    def _choice_row(self) -> FlowLayout:
        row = FlowLayout(gap=12, line_gap=8, at_bottom=True)
        other = Wording(
            self.tr("Comparer le scénario &choisi à"),
            self.tr("L'écart est le scénario choisi moins celui-ci"),
        )
        self._other = combo_box(other)
        measure = Wording(self.tr("&Mesure"), self.tr("Ce que montrent les graphiques"))
        self._measure = combo_box(measure)
        row.addWidget(stacked_field(self._other, other))
        row.addWidget(stacked_field(self._measure, measure))
        return row

    def _target_row(self) -> FlowLayout:
        from budgetlocal.analysis.prospective.target_question import AIMS, LEVERS

        row = FlowLayout(gap=12, line_gap=8, at_bottom=True)
        lever = Wording(self.tr("&Levier"), self.tr("Ce que l'on peut faire varier"))
        self._lever = combo_box(lever)
        for each, words in LEVERS.items():
            self._lever.addItem(say(words), str(each))
        aim = Wording(self.tr("&But"), self.tr("Ce qui doit tenir"))
        self._aim = combo_box(aim)
        for goal, words in AIMS.items():
            self._aim.addItem(say(words), str(goal))
        value = Wording(self.tr("&Valeur"), self.tr("Un nombre d'années, ou un montant en euros"))
        self._value = text_field(value, "12")
        self._value.setMaximumWidth(self.fontMetrics().averageCharWidth() * 18)
        self._search = QPushButton(self.tr("C&hercher"))
        self._search.setToolTip(self.tr("Jusqu'où va le levier pour que le but soit tenu"))
        for widget, wording in ((self._lever, lever), (self._aim, aim), (self._value, value)):
            row.addWidget(stacked_field(widget, wording))
        row.addWidget(self._search)
        return row

    def _connect(self) -> None:
        self._other.activated.connect(self._ask_again)
        self._measure.activated.connect(self._ask_again)
        self._search.clicked.connect(self._ask_target)
        self._value.returnPressed.connect(self._ask_target)
        self._table.workbook_asked.connect(self.workbook_asked)
        self._shocks.edited.connect(self._type)
        self._shocks.workbook_asked.connect(self.workbook_asked)
        self._charts.export_asked.connect(self.chart_asked)

    @property
    def table(self) -> TableSpec | None:
        """The gap between both scenarios; the sensitivity when it has the keyboard or is alone."""
        if self._shocks.hasFocus() or self._table.table is None:
            return self._shocks.table
        return self._table.table

    @Slot(str, str, str)
    def _type(self, key: str, _column: str, text: str) -> None:
        """Keep the size that is typed in the scenario."""
        from budgetlocal.analysis.prospective.shocks import typed_size, with_size

        if self.plans is None:
            return
        try:
            made = with_size(self.plans.chosen.scenario, key, typed_size(text))
        except UserError as err:
            self.refused.emit(err)
            return
        self.changed.emit(self.tr("la taille d'un choc"), made)

    def _refresh(self, plans: Plans) -> None:
        from budgetlocal.analysis.prospective.figures import CHAIN, name_of
        from budgetlocal.analysis.prospective.measures import EPARGNE_NETTE

        others = [each for each in plans.scenarios if each.id != plans.chosen.id]
        _fill(self._other, [(each.name, each.id) for each in others])
        self._other.setEnabled(bool(others))
        if not others:
            self._other.addItem(self.tr("aucun autre scénario"), None)
        is_first = self._measure.count() == 0
        _fill(self._measure, [(say(name_of(code)), str(code)) for code in CHAIN])
        if is_first:
            self._measure.setCurrentIndex(self._measure.findData(EPARGNE_NETTE))
        self._found.hide()
        self._ask_again()

    @Slot()
    def _ask_again(self) -> None:
        plans = self.plans
        if plans is None:
            return
        number = self._other.currentData()
        other = next((each for each in plans.scenarios if each.id == number), None)
        code = str(self._measure.currentData())
        self.ask(lambda plans: _answer(plans, other, code), self._show)

    def _show(self, answer: _Answer) -> None:
        self._table.setVisible(answer.table is not None)
        self._table.show_table(answer.table)
        self._shocks.show_table(answer.shocks)
        self._shock_title.setText(say(answer.shocks.title))
        self._charts.show_charts(answer.charts)
        self._words.setText(answer.words)
        self._words.setVisible(bool(answer.words))

    @Slot()
    def _ask_target(self) -> None:
        try:
            target = self._target()
        except UserError as err:
            self._say(f"{say(err.message)} {say(err.hint)}")
            return
        self.ask(lambda plans: _search(plans, target), self._say, lane="prospective-but")

    def _target(self) -> Target:
        from budgetlocal.analysis.prospective.target_question import typed_target

        return typed_target(
            str(self._lever.currentData()), str(self._aim.currentData()), self._value.text()
        )

    def _say(self, words: str) -> None:
        self._found.setText(words)
        self._found.show()


def _fill(box: QComboBox, entries: list[tuple[str, object]]) -> None:
    """List entries, the one that was chosen still chosen when it is there."""
    kept = box.currentData()
    box.clear()
    for words, key in entries:
        box.addItem(words, key)
    box.setCurrentIndex(max(0, box.findData(kept)))


def _search(plans: Plans, target: Target) -> str:
    from budgetlocal.analysis.prospective.target import search

    try:
        return say(search(plans.projection(plans.chosen.scenario), target).sentence)
    except UserError as err:
        return f"{say(err.message)} {say(err.hint)}"


def _answer(plans: Plans, other: NamedScenario | None, code: str) -> _Answer:
    from budgetlocal.analysis.prospective.compare import Named, comparison_chart, comparison_table
    from budgetlocal.analysis.prospective.sensitivity_table import sensitivity_table
    from budgetlocal.analysis.prospective.shocks import tornado
    from budgetlocal.core.text import translatable

    chosen = Named(plans.chosen.name, plans.projection(plans.chosen.scenario))
    table, charts, words = None, [], ""
    if other is None:
        words = say(
            translatable(
                "Prospective", "Dupliquez ce scénario et changez-le pour comparer les deux."
            )
        )
    else:
        try:
            reference = Named(other.name, plans.projection(other.scenario))
            table = comparison_table(reference, chosen)
            charts.append(comparison_chart(reference, chosen, code))
            words = say(table.title)
        except UserError as err:
            words = f"{say(err.message)} {say(err.hint)}"
    found = tornado(chosen.projection, chosen.name, code)
    if found is not None:
        charts.append(found)
    shocks = sensitivity_table(chosen.projection, chosen.name, code)
    return _Answer(table, shocks, tuple(charts), words)


def _may_edit(_row: Row, column: str) -> bool:
    from budgetlocal.analysis.prospective.sensitivity_table import SIZE

    return column == SIZE
