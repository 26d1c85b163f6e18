"""The follow-up table: credits, engaged, executed, left, with what it is compared with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.kinds import Mouvement, Section, Sens
from budgetlocal.ui.chart_cards import ChartCards
from budgetlocal.ui.execution.context import Context
from budgetlocal.ui.execution.pane import Pane
from budgetlocal.ui.forms import Segments, Wording, combo_box, stacked_field, tick_box
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.execution.follow_up import FollowUp, View
    from budgetlocal.core.specs import TableSpec

_SECTIONS = (Section.FONCTIONNEMENT, Section.INVESTISSEMENT)
_SENSES = (Sens.DEPENSE, Sens.RECETTE)
_MOVEMENTS = (None, Mouvement.REEL, Mouvement.ORDRE)


@dataclass(frozen=True, slots=True)
class _Answer:
    found: FollowUp
    view: View


class FollowUpPane(Pane):
    """The table that a finance officer opens every month."""

    LANE = "execution-suivi"
    SOURCES_LANE = "execution-sources"

    def _build(self) -> None:
        self._answer: _Answer | None = None
        self._shown: tuple[object, ...] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._first_row())
        column.addLayout(self._second_row())
        self._note = label("", "small")
        self._note.hide()
        column.addWidget(self._note)
        self._table = TableView(self.tr("Suivi de l'exécution"))
        self._sources = TableView(self.tr("Lignes derrière le chiffre"))
        self._charts = ChartCards(self)
        below = QWidget()
        inner = QVBoxLayout(below)
        inner.setContentsMargins(0, 8, 0, 0)
        inner.setSpacing(4)
        self._heading = label("", "heading")
        inner.addWidget(self._heading)
        inner.addWidget(self._sources, 1)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(True)
        self._split.addWidget(self._table)
        self._split.addWidget(below)
        self._split.setCollapsible(0, False)
        self._split.setStretchFactor(0, 5)
        self._split.setStretchFactor(1, 3)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Graphique"))
        area.setWidget(self._charts)
        self._faces = QStackedWidget()
        self._faces.addWidget(self._split)
        self._faces.addWidget(area)
        column.addWidget(self._faces, 1)

    def _first_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._section = Segments(
            Wording(self.tr("Section"), self.tr("Section du budget")),
            (
                Wording(self.tr("Fonctionnement"), self.tr("Section de fonctionnement")),
                Wording(self.tr("Investissement"), self.tr("Section d'investissement")),
            ),
        )
        self._sens = Segments(
            Wording(self.tr("Sens"), self.tr("Dépenses ou recettes")),
            (
                Wording(self.tr("Dépenses"), self.tr("Ce qui a été mandaté")),
                Wording(self.tr("Recettes"), self.tr("Ce qui a été titré")),
            ),
        )
        self._movement = Segments(
            Wording(self.tr("Mouvements"), self.tr("Mouvements montrés")),
            (
                Wording(self.tr("Tous"), self.tr("Mouvements réels et d'ordre")),
                Wording(self.tr("Réel"), self.tr("Mouvements réels seulement : de l'argent bouge")),
                Wording(self.tr("Ordre"), self.tr("Mouvements d'ordre seulement : des écritures")),
            ),
        )
        for each in (self._section, self._sens, self._movement):
            row.addWidget(each)
        row.addStretch(1)
        return row

    def _second_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self._grouping = self._combo(
            row,
            Wording(self.tr("&Par"), self.tr("Ce que chaque ligne du tableau réunit")),
            (
                (self.tr("Chapitre"), "chapitre"),
                (self.tr("Opération"), "operation"),
                (self.tr("Service"), "service"),
                (self.tr("Fonction"), "fonction"),
            ),
        )
        self._comparison = self._combo(
            row,
            Wording(self.tr("&Comparer à"), self.tr("Ajoute un montant de référence et l'écart")),
            (
                (self.tr("Rien"), "rien"),
                (self.tr("L'an dernier, même date"), "an_dernier"),
                (self.tr("Le budget voté (BP)"), "vote"),
                (self.tr("La situation précédente"), "precedent"),
            ),
        )
        self._steps = tick_box(
            Wording(
                self.tr("É&tapes du vote"),
                self.tr("Une colonne pour le BP, le BS, chaque DM, les virements et les reports"),
            )
        )
        self._drawn = tick_box(
            Wording(self.tr("&Graphique"), self.tr("Montrer les crédits et le réalisé en barres"))
        )
        row.addWidget(self._steps, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._drawn, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        return row

    def _combo(
        self, row: QHBoxLayout, wording: Wording, choices: tuple[tuple[str, str], ...]
    ) -> QComboBox:
        box = combo_box(wording)
        for text, value in choices:
            box.addItem(text, value)
        row.addWidget(stacked_field(box, wording))
        return box

    def _connect(self) -> None:
        for segments in (self._section, self._sens, self._movement):
            segments.group.idClicked.connect(self._refresh)
        for box in (self._grouping, self._comparison):
            box.currentIndexChanged.connect(self._refresh)
        self._steps.toggled.connect(self._refresh)
        self._drawn.toggled.connect(self._show_chart)
        self._table.row_chosen.connect(self._explain)
        self._table.workbook_asked.connect(self.workbook_asked)
        self._sources.workbook_asked.connect(self.workbook_asked)
        self._charts.export_asked.connect(self.chart_asked)

    @property
    def table(self) -> TableSpec | None:
        """The follow-up as it is shown."""
        return self._table.table

    def focus(self) -> None:
        """Put the keyboard on the table."""
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _refresh(self) -> None:
        view = (
            _SECTIONS[self._section.chosen],
            _SENSES[self._sens.chosen],
            _MOVEMENTS[self._movement.chosen],
            self._grouping.currentData(),
            self._comparison.currentData(),
            self._steps.isChecked(),
        )
        self.ask(lambda context: _answer(context, *view), self._show)

    def _show(self, answer: _Answer) -> None:
        self._answer = answer
        self._table.show_table(answer.found.table)
        view = answer.view
        context = self.context
        shown = (context.choice if context else None, view.side, view.grouping)
        if shown != self._shown:
            self._table.open_to_level(1)
            self._table.choose_row(min(1, len(answer.found.table.rows) - 1))
        self._shown = shown
        self._note.setVisible(answer.found.comparison_missing or answer.found.bp_missing)
        self._note.setText(self._missing(answer.found))
        self._show_chart()
        self._explain()

    def _missing(self, found: FollowUp) -> str:
        """Return what to import: the BP first, without which there is nothing to compare."""
        if found.bp_missing:
            return self.tr(
                "Le budget primitif de l'année n'est pas importé : un BS ou une DM ne dit que des "
                "changements, les crédits ouverts restent inconnus."
            )
        return self.tr(
            "Le classeur ne contient pas de quoi comparer : importez la situation voulue."
        )

    @Slot()
    def _show_chart(self) -> None:
        wanted = self._drawn.isChecked() and self._answer is not None
        chart = self._answer.found.chart if wanted and self._answer is not None else None
        self._charts.show_charts((chart,) if chart else ())
        self._faces.setCurrentIndex(int(chart is not None))

    @Slot()
    def _explain(self) -> None:
        number, answer = self._table.chosen_row(), self._answer
        if answer is None or number is None or answer.found.table is not self._table.table:
            self._heading.setText(self.tr("Choisissez une ligne pour voir d'où vient le chiffre."))
            self._sources.show_table(None)
            return
        row = answer.found.table.rows[number]
        name = " ".join(say(cell) for cell in row.cells[:2]).strip()  # type: ignore[arg-type]
        self._heading.setText(self.tr("D'où vient « {ligne} » ?").format(ligne=name))
        self.jobs.run(
            lambda _ticket: _sources(answer, row.key),
            lane=self.SOURCES_LANE,
            done=self._sources.show_table,
            refused=self.refused.emit,
        )


def _sources(answer: _Answer, key: str) -> TableSpec:
    from budgetlocal.analysis.execution.sources import sources

    return sources(answer.found, answer.view, key)


def _answer(
    context: Context,
    section: Section,
    sens: Sens,
    movement: Mouvement | None,
    grouping: str,
    comparison: str,
    with_steps: bool,
) -> _Answer:
    from budgetlocal.analysis.execution.follow_up import View, follow_up
    from budgetlocal.analysis.execution.grouping import Grouping, Side
    from budgetlocal.analysis.execution.reference import Comparison

    years = context.years()
    view = View(
        date=context.date,
        side=Side(section, sens, movement),
        grouping=Grouping(grouping),
        comparison=Comparison(comparison),
        with_steps=with_steps,
    )
    return _Answer(follow_up(years, years[context.exercice], view), view)
