"""Prospective: the years to come, from the last accounts, assumption by assumption."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.errors import UserError
from budgetlocal.core.studies import Study, StudyKind
from budgetlocal.ui.forms import Wording, combo_box, stacked_field
from budgetlocal.ui.pages.page import Page, Subject
from budgetlocal.ui.prospective.compare_pane import ComparePane
from budgetlocal.ui.prospective.context import BaseStore, NamedProgramme, NamedScenario, Plans
from budgetlocal.ui.prospective.edits import PlanEdits
from budgetlocal.ui.prospective.pane import PlanPane
from budgetlocal.ui.prospective.programme_pane import ProgrammePane
from budgetlocal.ui.prospective.result_pane import ResultPane
from budgetlocal.ui.prospective.scenario_pane import ScenarioPane
from budgetlocal.ui.prospective.start_pane import StartPane
from budgetlocal.ui.tools import Tools
from budgetlocal.ui.widgets.empty_state import EmptyState
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.prospective.budget_primitif import Proposal
    from budgetlocal.analysis.prospective.hypotheses import Scenario
    from budgetlocal.core.specs import TableSpec

LANE = "prospective-debut"


class ProspectivePage(Page):
    """Scenarios of one budget over five to ten years."""

    LANES = (
        LANE,
        StartPane.LANE,
        ScenarioPane.LANE,
        ProgrammePane.LANE,
        ResultPane.LANE,
        ComparePane.LANE,
        "prospective-bp",
        "prospective-but",
    )

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        """Show that nothing is open."""
        self._tools = tools
        self._edits = PlanEdits(tools)
        self._store = BaseStore()
        self._plans: Plans | None = None
        self._chosen: int | None = None
        self._kind = StudyKind.SCENARIO
        super().__init__(tools.jobs, parent)

    def _build(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(8)
        column.addLayout(self._top_row())
        self._start = StartPane(self.jobs)
        self._scenario = ScenarioPane(self.jobs)
        self._programme = ProgrammePane(self.jobs)
        self._result = ResultPane(self.jobs)
        self._compare = ComparePane(self.jobs)
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.tr("Prospective"))
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._start, self.tr("Point de départ"))
        self._tabs.addTab(self._scenario, self.tr("Scénarios"))
        self._tabs.addTab(self._programme, self.tr("Investissements (PPI)"))
        self._tabs.addTab(self._result, self.tr("Résultats"))
        self._tabs.addTab(self._compare, self.tr("Comparer"))
        self._nothing = EmptyState()
        self._nothing.asked.connect(self._begin)
        self._faces = QStackedWidget()
        self._faces.addWidget(self._tabs)
        self._faces.addWidget(self._nothing)
        column.addWidget(self._faces, 1)

    def _top_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._title = label(self.tr("Prospective"), "title")
        row.addWidget(self._title, 1, Qt.AlignmentFlag.AlignBottom)
        wording = Wording(self.tr("Scé&nario"), self.tr("Le scénario montré dans les onglets"))
        self._names = combo_box(wording)
        self._names_field = stacked_field(self._names, wording)
        row.addWidget(self._names_field)
        self._new = QPushButton(self.tr("Nou&veau"))
        self._copy = QPushButton(self.tr("&Dupliquer"))
        self._more = QPushButton(self.tr("P&lus"))
        self._more.setToolTip(self.tr("Renommer ou supprimer le scénario"))
        menu = QMenu(self._more)
        self._rename = menu.addAction(self.tr("Renommer…"))
        self._remove = menu.addAction(self.tr("Supprimer"))
        self._more.setMenu(menu)
        self._excel = QPushButton(self.tr("E&xcel…"))
        self._excel.setToolTip(self.tr("Écrire ce tableau dans un fichier Excel"))
        for button in (self._new, self._copy, self._more, self._excel):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    @property
    def _panes(self) -> tuple[PlanPane, ...]:
        return (self._start, self._scenario, self._programme, self._result, self._compare)

    def _connect(self) -> None:
        for pane in self._panes:
            pane.workbook_asked.connect(self.workbook_asked)
            pane.chart_asked.connect(self.chart_asked)
            pane.changed.connect(self._change)
        self._names.activated.connect(self._choose)
        self._new.clicked.connect(self._begin)
        self._copy.clicked.connect(self._duplicate)
        self._rename.triggered.connect(self._ask_name)
        self._remove.triggered.connect(self._drop)
        self._excel.clicked.connect(self._ask_workbook)
        self._programme.programme_asked.connect(self._begin_programme)
        self._programme.programme_changed.connect(self._change_programme)
        self._programme.programme_removed.connect(self._drop_programme)
        self._programme.refused.connect(self._edits.tell)
        self._compare.refused.connect(self._edits.tell)
        self._result.proposed.connect(self._take_proposal)
        self._edits.chosen.connect(self._remember)

    def focus_content(self) -> None:
        """Put the keyboard on the tab that is shown."""
        pane = self._tabs.currentWidget()
        if self._faces.currentIndex() == 0 and pane is not None:
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._tabs.tabBar().setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        button = self._nothing.findChild(QPushButton)
        if button is not None:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def table(self) -> TableSpec | None:
        """The table of the tab that is shown."""
        pane = self._tabs.currentWidget()
        is_shown = self._faces.currentIndex() == 0
        return pane.table if is_shown and isinstance(pane, PlanPane) else None

    def _refresh(self, subject: Subject) -> None:
        budget = subject.document.budget_id
        repository = self._tools.session.workspace.repository
        scenarios, broken = _scenarios(repository.studies(StudyKind.SCENARIO, budget))
        programmes = _programmes(repository.studies(StudyKind.PROGRAMME, budget))
        self._plans = None
        self._names.clear()
        for each in scenarios:
            self._names.addItem(each.name, each.id)
        for widget in (self._names_field, self._copy, self._more, self._excel):
            widget.setVisible(bool(scenarios))
        self._new.setVisible(bool(scenarios))
        self.show_content()
        if not scenarios:
            self._show_beginning(broken)
            return
        chosen = next((each for each in scenarios if each.id == self._chosen), scenarios[0])
        self._chosen = chosen.id
        self._names.setCurrentIndex(self._names.findData(chosen.id))
        self._faces.setCurrentIndex(0)
        self._plans = Plans(
            budget_id=budget,
            scenarios=scenarios,
            programmes=programmes,
            chosen=chosen,
            documents=subject.siblings,
            read=subject.read,
            store=self._store,
            debt_study=next(
                (each.content for each in repository.studies(StudyKind.DETTE, budget)), None
            ),
        )
        for pane in self._panes:
            pane.show_plans(self._plans)

    def _show_beginning(self, broken: str) -> None:
        self._faces.setCurrentIndex(1)
        self._nothing.say(
            self.tr("Préparer les années qui viennent"),
            broken
            or self.tr(
                "Un scénario part du dernier compte (ou du budget voté) et le projette article par "
                "article : rien ne change tant que vous n'ajoutez pas d'hypothèse."
            ),
            self.tr("Créer un premier scénario"),
        )

    @Slot(int)
    def _remember(self, number: int) -> None:
        if self._kind is StudyKind.SCENARIO:
            self._chosen = number
        else:
            self._programme.show_programme(number)

    @Slot()
    def _begin(self) -> None:
        """Begin a scenario that carries on the last account as it is."""
        subject = self.subject
        if subject is None:
            return
        read, siblings, store = subject.read, subject.siblings, self._store

        def first(_ticket: object) -> Scenario:
            return _first_scenario(store, read(siblings))

        self.jobs.run(
            first,
            lane=LANE,
            done=lambda scenario: self._add(
                StudyKind.SCENARIO, self.tr("Fil de l'eau"), scenario, subject
            ),
            refused=self._edits.tell,
        )

    def _add(self, kind: StudyKind, name: str, value: object, subject: Subject) -> None:
        self._kind = kind
        self._edits.add(kind, subject.document.budget_id, name, value)

    @Slot()
    def _duplicate(self) -> None:
        if self._plans is not None and self.subject is not None:
            chosen = self._plans.chosen
            self._add(StudyKind.SCENARIO, chosen.name, chosen.scenario, self.subject)

    @Slot()
    def _ask_name(self) -> None:
        if self._plans is not None:
            chosen = self._plans.chosen
            self._edits.ask_new_name(
                self.tr("Renommer le scénario"),
                chosen.name,
                lambda name: self._edits.rename(chosen.id, name),
            )

    @Slot()
    def _drop(self) -> None:
        if self._plans is not None:
            chosen = self._plans.chosen
            self._edits.remove(chosen.id, chosen.name)

    @Slot(int)
    def _choose(self, rank: int) -> None:
        self._chosen = self._names.itemData(rank)
        if self._plans is not None:
            found = next(each for each in self._plans.scenarios if each.id == self._chosen)
            self._plans = replace(self._plans, chosen=found)
            for pane in self._panes:
                pane.show_plans(self._plans)

    @Slot(str, object)
    def _change(self, text: str, scenario: Scenario) -> None:
        if self._plans is not None:
            name = self._plans.chosen.name
            words = self.tr("{quoi} dans « {nom} »").format(quoi=text, nom=name)
            self._edits.change(self._plans.chosen.id, scenario, words)

    @Slot()
    def _begin_programme(self) -> None:
        from budgetlocal.analysis.prospective.programme_flows import new_programme

        if self.subject is None or self._plans is None:
            return
        try:
            made = new_programme(self._plans.base(self._plans.chosen.scenario))
        except UserError as err:
            self._edits.tell(err)
            return
        self._add(StudyKind.PROGRAMME, self.tr("Programme"), made, self.subject)

    @Slot(int, str, object)
    def _change_programme(self, number: int, text: str, programme: object) -> None:
        self._edits.change(number, programme, text)

    @Slot(int, str)
    def _drop_programme(self, number: int, name: str) -> None:
        """Remove a programme, and let the scenarios that follow it carry on the base year."""
        if self._plans is None:
            return
        followers = [each for each in self._plans.scenarios if each.scenario.programme == number]
        with self._tools.session.grouped(self.tr("la suppression de « {nom} »").format(nom=name)):
            for each in followers:
                made = replace(each.scenario, programme=None)
                self._edits.change(each.id, made, self.tr("le programme suivi"))
            self._edits.remove(number, name)

    @Slot(object, bool)
    def _take_proposal(self, proposal: Proposal, to_excel: bool) -> None:
        if to_excel:
            self._edits.export_proposal(proposal)
        else:
            self._edits.import_proposal(proposal)

    @Slot()
    def _ask_workbook(self) -> None:
        if self.table is not None:
            self.workbook_asked.emit(self.table)


def _first_scenario(store: BaseStore, frames: tuple) -> Scenario:  # type: ignore[type-arg]
    from budgetlocal.analysis.prospective.hypotheses import Scenario
    from budgetlocal.analysis.prospective.refusals import refused
    from budgetlocal.analysis.prospective.starting_point import base_choices
    from budgetlocal.core.text import translatable

    choices = base_choices(store.years(frames))
    if not choices:
        raise refused(
            translatable("Prospective", "Aucun compte ni budget voté ne peut servir de départ."),
            translatable("Prospective", "Importez un compte (CA, CFU) ou un budget primitif voté."),
        )
    return Scenario(choices[0])


def _scenarios(studies: tuple[Study, ...]) -> tuple[tuple[NamedScenario, ...], str]:
    """Return the scenarios that can be read, and why others cannot."""
    from budgetlocal.analysis.prospective.codec import decode
    from budgetlocal.analysis.prospective.hypotheses import Scenario
    from budgetlocal.ui.language import say

    found, broken = [], ""
    for each in studies:
        try:
            found.append(
                NamedScenario(each.id, each.name, decode(Scenario, each.content, each.name))
            )
        except UserError as err:
            broken = f"{say(err.message)} {say(err.hint)}"
    return tuple(found), broken


def _programmes(studies: tuple[Study, ...]) -> tuple[NamedProgramme, ...]:
    from budgetlocal.analysis.prospective.codec import decode
    from budgetlocal.analysis.prospective.programme import Programme

    found = []
    for each in studies:
        try:
            programme = decode(Programme, each.content, each.name)
        except UserError:
            continue
        found.append(NamedProgramme(each.id, each.name, programme))
    return tuple(found)
