"""Investissements: the operations over the years, and who pays for each year."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.core.specs import Row
from budgetlocal.ui.forms import Wording, combo_box, stacked_field, tick_box
from budgetlocal.ui.language import say
from budgetlocal.ui.prospective.context import NamedProgramme, Plans
from budgetlocal.ui.prospective.pane import PlanPane
from budgetlocal.ui.prospective.record_dialog import RecordDialog
from budgetlocal.ui.prospective.timeline import Bar, Timeline
from budgetlocal.ui.tables.editable import EditableTable
from budgetlocal.ui.widgets.empty_state import EmptyState
from budgetlocal.ui.widgets.flow import FlowLayout
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.prospective.programme import Operation, Programme
    from budgetlocal.core.specs import TableSpec

_OPERATION = "operation/"
_LEAST_LINES = 12
"""Of the table, so that a small window scrolls the page and not a slit."""


@dataclass(frozen=True, slots=True)
class _Answer:
    table: TableSpec
    problem: str
    words: str


class ProgrammePane(PlanPane):
    """One programme of the budget, and whether the scenario follows it."""

    LANE = "prospective-programme"

    programme_asked = Signal()
    """The person wants a new programme."""
    programme_changed = Signal(int, str, object)
    """The number of a programme, what is done in words, the Programme."""
    programme_removed = Signal(int, str)
    refused = Signal(object)
    """A UserError to say in front."""

    def _build(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        self._shown: int | None = None
        self._faces = QStackedWidget()
        self._nothing = EmptyState()
        self._nothing.say(
            self.tr("Aucun programme d'investissement"),
            self.tr(
                "Un programme remplace les dépenses d'équipement reconduites : opérations, crédits de "
                "paiement, subventions, FCTVA, charges futures."
            ),
            self.tr("Créer un programme"),
        )
        self._faces.addWidget(self._nothing)
        self._faces.addWidget(self._programme())
        column.addWidget(self._faces, 1)

    def _programme(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = FlowLayout(gap=8, line_gap=8, at_bottom=True)
        which = Wording(self.tr("&Programme"), self.tr("Le programme montré"))
        self._choice = combo_box(which)
        self._choice.setMinimumContentsLength(12)
        regime = Wording(self.tr("Délai du &FCTVA"), self.tr("Quand le FCTVA est versé"))
        self._regime = combo_box(regime)
        self._regime.setMinimumContentsLength(22)
        row.addWidget(stacked_field(self._choice, which))
        row.addWidget(stacked_field(self._regime, regime))
        self._follows = tick_box(
            Wording(
                self.tr("Le scénario &suit ce programme"),
                self.tr("Sinon il reconduit les investissements de l'année de départ"),
            )
        )
        row.addWidget(self._follows)
        self._new = QPushButton(self.tr("Nouveau programme"))
        self._drop = QPushButton(self.tr("Supprimer le programme"))
        for button in (self._new, self._drop):
            row.addWidget(button)
        column.addLayout(row)
        column.addLayout(self._operation_row())
        self._timeline = Timeline()
        column.addWidget(self._timeline)
        self._words = label("", "muted")
        column.addWidget(self._words)
        self._table = EditableTable(self.tr("Programme d'investissement"), _may_edit)
        self._table.setMinimumHeight(self.fontMetrics().height() * _LEAST_LINES)
        column.addWidget(self._table, 1)
        return inner

    def _operation_row(self) -> FlowLayout:
        row = FlowLayout(gap=8, line_gap=8)
        self._add = QPushButton(self.tr("A&jouter une opération…"))
        self._edit = QPushButton(self.tr("&Modifier l'opération…"))
        self._remove = QPushButton(self.tr("&Retirer l'opération"))
        self._sooner = QPushButton(self.tr("Un an plus tôt"))
        self._later = QPushButton(self.tr("Un an plus tard"))
        self._sooner.setShortcut("Alt+Left")
        self._later.setShortcut("Alt+Right")
        for button in (self._add, self._edit, self._remove, self._sooner, self._later):
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self._nothing.asked.connect(self.programme_asked)
        self._new.clicked.connect(self.programme_asked)
        self._drop.clicked.connect(self._ask_removal)
        self._choice.activated.connect(self._choose)
        self._regime.activated.connect(self._choose_regime)
        self._follows.clicked.connect(self._follow)
        self._add.clicked.connect(lambda: self._open_form(None))
        self._edit.clicked.connect(lambda: self._open_form(self._operation()))
        self._remove.clicked.connect(self._take_out)
        self._sooner.clicked.connect(lambda: self._move_chosen(-1))
        self._later.clicked.connect(lambda: self._move_chosen(1))
        self._timeline.moved.connect(self._move)
        self._timeline.chosen.connect(self._choose_row)
        self._table.row_chosen.connect(self._follow_row)
        self._table.edited.connect(self._type)
        self._table.workbook_asked.connect(self.workbook_asked)

    @property
    def table(self) -> TableSpec | None:
        """The programme as it is shown."""
        return self._table.table if self._faces.currentIndex() else None

    def show_programme(self, number: int) -> None:
        """Show a programme the next time."""
        self._shown = number

    def _current(self) -> NamedProgramme | None:
        if self.plans is None or not self.plans.programmes:
            return None
        known = self.plans.programme(self._shown)
        if known is None:
            known = self.plans.programme(self.plans.chosen.scenario.programme)
        return known or self.plans.programmes[0]

    def _refresh(self, plans: Plans) -> None:
        from budgetlocal.analysis.prospective.fctva import rules

        current = self._current()
        self._faces.setCurrentIndex(int(current is not None))
        if current is None:
            return
        self._shown = current.id
        self._choice.clear()
        for each in plans.programmes:
            self._choice.addItem(each.name, each.id)
        self._choice.setCurrentIndex(self._choice.findData(current.id))
        self._regime.clear()
        for regime in rules().regimes:
            self._regime.addItem(say(regime.name), regime.key)
        self._regime.setCurrentIndex(self._regime.findData(current.programme.regime_fctva))
        self._follows.setChecked(plans.chosen.scenario.programme == current.id)
        bars = tuple(
            Bar(each.nom, tuple((year, cents) for year, cents in each.cp if cents))
            for each in current.programme.operations
        )
        self._timeline.show_bars(bars, plans.chosen.scenario.years)
        has_any = bool(bars)
        for button in (self._edit, self._remove, self._sooner, self._later):
            button.setEnabled(has_any)
        self.ask(lambda plans: _answer(plans, current), self._show)

    def _show(self, answer: _Answer) -> None:
        self._table.show_table(answer.table)
        self._words.setText(answer.problem or answer.words)

    def _operation(self) -> Operation | None:
        """Return the operation of the row that is chosen, else the first one."""
        current = self._current()
        if current is None or not current.programme.operations:
            return None
        number, table = self._table.chosen_row(), self._table.table
        name = ""
        if number is not None and table is not None and number < len(table.rows):
            name = table.rows[number].key.removeprefix(_OPERATION)
        operations = current.programme.operations
        return next((each for each in operations if each.nom == name), operations[0])

    @Slot(int)
    def _choose(self, rank: int) -> None:
        self._shown = self._choice.itemData(rank)
        if self.plans is not None:
            self._refresh(self.plans)

    @Slot(int)
    def _choose_regime(self, rank: int) -> None:
        self._change(
            self.tr("le délai du FCTVA"),
            lambda programme: replace(programme, regime_fctva=self._regime.itemData(rank)),
        )

    @Slot(bool)
    def _follow(self, is_followed: bool) -> None:
        current = self._current()
        if self.plans is None or current is None:
            return
        scenario = self.plans.chosen.scenario
        made = replace(scenario, programme=current.id if is_followed else None)
        try:
            self.plans.projection(made)
        except UserError as err:
            self._follows.setChecked(not is_followed)
            self.refused.emit(err)
            return
        self.changed.emit(self.tr("le programme suivi"), made)

    @Slot(str)
    def _choose_row(self, name: str) -> None:
        table = self._table.table
        for rank, row in enumerate(table.rows if table is not None else ()):
            if row.key == f"{_OPERATION}{name}":
                self._table.choose_row(rank)

    @Slot()
    def _follow_row(self) -> None:
        operation = self._operation()
        if operation is not None:
            self._timeline.choose(operation.nom)

    @Slot(str, int)
    def _move(self, name: str, years: int) -> None:
        def moved(programme: Programme) -> Programme:
            operation = next(each for each in programme.operations if each.nom == name)
            return programme.replaced(name, operation.moved(years))

        self._change(self.tr("« {nom} » dans le temps").format(nom=name), moved)

    def _move_chosen(self, years: int) -> None:
        operation = self._operation()
        if operation is not None:
            self._move(operation.nom, years)

    def _open_form(self, operation: Operation | None) -> None:
        from budgetlocal.analysis.labels import plan_of
        from budgetlocal.analysis.prospective.record_forms import (
            operation_fields,
            operation_values,
            read_operation,
        )

        def take(values: Mapping[str, str]) -> None:
            made = read_operation(values)

            def changed(programme: Programme) -> Programme:
                if operation is None:
                    return replace(programme, operations=(*programme.operations, made))
                return programme.replaced(operation.nom, made)

            self._change(
                self.tr("l'opération « {nom} »").format(nom=made.nom), changed, is_loud=False
            )

        title = (
            self.tr("Nouvelle opération")
            if operation is None
            else self.tr("Opération « {nom} »").format(nom=operation.nom)
        )
        frames = self.plans.read(self.plans.documents) if self.plans is not None else ()
        plan = plan_of(frames[-1]) if frames else None
        values = operation_values(operation, plan)
        RecordDialog(title, operation_fields(), values, take, self.window()).open()

    @Slot()
    def _take_out(self) -> None:
        operation = self._operation()
        if operation is not None:
            self._change(
                self.tr("la suppression de « {nom} »").format(nom=operation.nom),
                lambda programme: programme.without(operation.nom),
            )

    @Slot()
    def _ask_removal(self) -> None:
        current = self._current()
        if current is not None:
            self.programme_removed.emit(current.id, current.name)

    @Slot(str, str, str)
    def _type(self, key: str, column: str, text: str) -> None:
        from budgetlocal.analysis.prospective.typed import typed_optional

        name = key.removeprefix(_OPERATION)

        def typed(programme: Programme) -> Programme:
            operation = next(each for each in programme.operations if each.nom == name)
            cents = typed_optional(text) or 0
            made = (
                replace(operation, ap=cents)
                if column == "ap"
                else operation.with_cp(int(column), cents)
            )
            return programme.replaced(name, made)

        self._change(self.tr("« {nom} », {colonne}").format(nom=name, colonne=column), typed)

    def _change(self, text: str, act, *, is_loud: bool = True) -> None:  # noqa: ANN001 - Programme to Programme
        """Change the programme shown; a refusal is said here, or left to the form that asked."""
        current = self._current()
        if self.plans is None or current is None:
            return
        try:
            made = act(current.programme)
            if self.plans.chosen.scenario.programme == current.id:
                self.plans.projection_with(self.plans.chosen.scenario, made)
        except UserError as err:
            if not is_loud:
                raise
            self.refused.emit(err)
            return
        self.programme_changed.emit(current.id, text, made)


def _may_edit(row: Row, column: str) -> bool:
    return row.key.startswith(_OPERATION) and (column == "ap" or column.isdigit())


def _answer(plans: Plans, current: NamedProgramme) -> _Answer:
    from budgetlocal.analysis.prospective.fctva import rules
    from budgetlocal.analysis.prospective.programme_findings import outside_words
    from budgetlocal.analysis.prospective.programme_table import programme_table
    from budgetlocal.core.text import translatable

    scenario = plans.chosen.scenario
    projection, problem = None, ""
    if scenario.programme == current.id:
        try:
            projection = plans.projection(scenario)
        except UserError as err:
            problem = f"{say(err.message)} {say(err.hint)}"
    table = programme_table(current.programme, current.name, scenario.years, projection)
    rate = rules().rate(scenario.base.year)
    words = translatable(
        "Prospective",
        "Glissez une opération dans le temps, ou tapez dans le tableau. FCTVA : {source}.",
        source=rate.source if rate is not None else translatable("Prospective", "taux inconnu"),
    )
    outside = outside_words(current.programme, scenario.years)
    return _Answer(table, problem, " ".join((say(words), *((say(outside),) if outside else ()))))
