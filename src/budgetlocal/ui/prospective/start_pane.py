"""Point de départ: the years before, what is restated and why, what the projection starts from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from budgetlocal.ui.forms import Wording, combo_box, stacked_field
from budgetlocal.ui.language import say
from budgetlocal.ui.prospective.context import Plans
from budgetlocal.ui.prospective.pane import PlanPane
from budgetlocal.ui.prospective.record_dialog import RecordDialog
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.prospective.restatements import Retraitement
    from budgetlocal.analysis.prospective.starting_point import BaseChoice
    from budgetlocal.core.specs import TableSpec


_LINES_BELOW = 10
"""Room for a heading, a few restatements and a button."""


@dataclass(frozen=True, slots=True)
class _Answer:
    table: TableSpec
    choices: tuple[tuple[BaseChoice, str], ...]
    made: TableSpec
    proposed: tuple[Retraitement, ...]
    proposals: TableSpec
    reserve: str


class StartPane(PlanPane):
    """The base year by account, over the years before."""

    LANE = "prospective-depart"

    base_chosen = Signal(object)
    """A BaseChoice."""

    def _build(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        wording = Wording(self.tr("&Partir de"), self.tr("L'année que la projection continue"))
        self._choice = combo_box(wording)
        row.addWidget(stacked_field(self._choice, wording))
        self._reserve = label("", "muted", selectable=True)
        row.addWidget(self._reserve, 1, Qt.AlignmentFlag.AlignBottom)
        self._restate = QPushButton(self.tr("Re&traiter…"))
        self._restate.setToolTip(
            self.tr("Retirer du point de départ un montant qui ne reviendra pas, avec une note")
        )
        row.addWidget(self._restate, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        self._table = TableView(self.tr("Point de départ par compte"))
        self._made = TableView(self.tr("Retraitements faits"))
        self._proposed = TableView(self.tr("Retraitements proposés"))
        self._undo = QPushButton(self.tr("Retirer ce retraitement"))
        self._apply = QPushButton(self.tr("Faire ce retraitement"))
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self._table)
        split.addWidget(self._below())
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        column.addWidget(split, 1)

    def _below(self) -> QWidget:
        below = QWidget()
        below.setMinimumHeight(self.fontMetrics().height() * _LINES_BELOW)
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(16)
        self._none_made = label(
            self.tr(
                "Aucun : le départ est le document tel quel. « Retraiter… » en retire un montant."
            ),
            "muted",
        )
        self._none_proposed = label(
            self.tr("Aucun : rien d'exceptionnel ni de flux croisé n'est trouvé."), "muted"
        )
        for title, table, none, button in (
            (self.tr("Retraitements faits"), self._made, self._none_made, self._undo),
            (
                self.tr("Proposés : vous décidez"),
                self._proposed,
                self._none_proposed,
                self._apply,
            ),
        ):
            column = QVBoxLayout()
            column.addWidget(label(title, "heading"))
            column.addWidget(none)
            column.addWidget(table, 1)
            column.addStretch(0)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            row.addLayout(column, 1)
        return below

    def _connect(self) -> None:
        self._choice.activated.connect(self._choose)
        self._restate.clicked.connect(self._ask)
        self._undo.clicked.connect(self._take_back)
        self._apply.clicked.connect(self._take_proposal)
        for table in (self._table, self._made, self._proposed):
            table.workbook_asked.connect(self.workbook_asked)

    @property
    def table(self) -> TableSpec | None:
        """The starting point as it is shown."""
        return self._table.table

    def _refresh(self, plans: Plans) -> None:
        self.ask(_answer, self._show)

    def _show(self, answer: _Answer) -> None:
        if self.plans is None:
            return
        first = self._table.table is None
        self._answer = answer
        self._choice.clear()
        for choice, words in answer.choices:
            self._choice.addItem(words, choice)
        known = [choice for choice, _ in answer.choices]
        base = self.plans.chosen.scenario.base
        self._choice.setCurrentIndex(known.index(base) if base in known else -1)
        self._table.show_table(answer.table)
        if first:
            self._table.open_to_level(1)
        self._made.show_table(answer.made)
        self._proposed.show_table(answer.proposals)
        for table, none, rows in (
            (self._made, self._none_made, answer.made.rows),
            (self._proposed, self._none_proposed, answer.proposals.rows),
        ):
            table.setVisible(bool(rows))
            none.setVisible(not rows)
        self._undo.setEnabled(bool(answer.made.rows))
        self._apply.setEnabled(bool(answer.proposals.rows))
        self._reserve.setText(answer.reserve)

    @Slot(int)
    def _choose(self, rank: int) -> None:
        choice = self._choice.itemData(rank)
        if self.plans is not None and choice is not None:
            scenario = self.plans.chosen.scenario
            if choice != scenario.base:
                self.changed.emit(
                    self.tr("le point de départ"),
                    replace(scenario, base=choice, retraitements=()),
                )

    @Slot()
    def _ask(self) -> None:
        from budgetlocal.analysis.prospective.record_forms import restatement_fields

        dialog = RecordDialog(
            self.tr("Retraiter le point de départ"),
            restatement_fields(),
            self._proposed_values(),
            self._take,
            self.window(),
        )
        dialog.open()

    def _proposed_values(self) -> dict[str, str]:
        """Return the account under the cursor as a restatement of all of it."""
        from budgetlocal.analysis.prospective.typed import shown_amount

        number, table = self._table.chosen_row(), self._table.table
        if number is None or table is None or table.rows[number].level != 2:
            return {"cote": "FD"}
        row = table.rows[number]
        side, chapter, account = row.key.split("/")
        amount = row.cells[-1]
        return {
            "cote": side,
            "chapitre": chapter,
            "compte": account,
            "montant": shown_amount(amount) if isinstance(amount, int) else "",
        }

    def _take(self, values: Mapping[str, str]) -> None:
        from budgetlocal.analysis.prospective.record_forms import read_restatement

        self._add(read_restatement(values))

    @Slot()
    def _take_proposal(self) -> None:
        number = self._proposed.chosen_row() or 0
        if number < len(self._answer.proposed):
            self._add(self._answer.proposed[number])

    def _add(self, made: Retraitement) -> None:
        if self.plans is None:
            return
        from budgetlocal.analysis.prospective.restatements import restated

        scenario = self.plans.chosen.scenario
        done = (*scenario.retraitements, made)
        restated(self.plans.base(scenario), done)
        self.changed.emit(
            self.tr("le retraitement du compte {compte}").format(compte=made.compte),
            replace(scenario, retraitements=done),
        )

    @Slot()
    def _take_back(self) -> None:
        number = self._made.chosen_row() or 0
        if self.plans is None:
            return
        scenario = self.plans.chosen.scenario
        left = tuple(each for rank, each in enumerate(scenario.retraitements) if rank != number)
        self.changed.emit(self.tr("un retraitement retiré"), replace(scenario, retraitements=left))


def _answer(plans: Plans) -> _Answer:
    from budgetlocal.analysis.labels import document_name
    from budgetlocal.analysis.prospective.restatements import proposals
    from budgetlocal.analysis.prospective.starting_point import base_choices
    from budgetlocal.analysis.prospective.study_tables import (
        choice_words,
        restatement_table,
        start_table,
    )
    from budgetlocal.core.formatting import euros
    from budgetlocal.core.text import translatable

    scenario = plans.chosen.scenario
    years = plans.years()
    base = plans.base(scenario)
    proposed = proposals(base, scenario.retraitements)
    source = document_name(base.budget)
    reserve = scenario.fonds_roulement
    if reserve is None:
        reserve = base.fonds_roulement
    return _Answer(
        start_table(years, base, scenario),
        tuple((choice, say(choice_words(choice))) for choice in base_choices(years)),
        restatement_table(
            scenario.retraitements, translatable("Prospective", "Retraitements faits"), source
        ),
        proposed,
        restatement_table(proposed, translatable("Prospective", "Retraitements proposés"), source),
        say(
            translatable(
                "Prospective",
                "Fonds de roulement fin {annee} : {montant}. Mouvements réels ; les résultats "
                "reportés (001, 002, 1068) n'en sont pas.",
                annee=base.year,
                montant=euros(reserve),
            )
        ),
    )
