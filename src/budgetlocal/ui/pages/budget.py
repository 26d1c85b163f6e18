"""The budget as a tree, whether it is balanced, and where each number comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.kinds import Mouvement
from budgetlocal.ui.forms import Segments, Wording, search_field
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.language import say
from budgetlocal.ui.pages.page import Page, Subject
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.finding_chips import FindingChips
from budgetlocal.ui.widgets.origin_panel import OriginPanel
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from budgetlocal.core.specs import Finding, TableSpec

_MOVEMENTS: tuple[Mouvement | None, ...] = (None, Mouvement.REEL, Mouvement.ORDRE)
_LEVELS = (1, 2, 3, 5)
_TREE_SHARE, _ORIGIN_SHARE = 700, 260
_LINES_FOR_TITLE = 28
_FIRST_LEVEL = 1  # rank in _LEVELS: down to the chapters


@dataclass(frozen=True, slots=True)
class _Question:
    """What is asked about the budget."""

    subject: Subject
    movement: Mouvement | None
    filter_text: str


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the page shows."""

    question: _Question
    table: TableSpec
    checks: tuple[Finding, ...]
    balance: TableSpec


class BudgetPage(Page):
    """Section, dépenses and recettes, chapitre, article, line."""

    LANES = ("budget", "origine")

    def _build(self, content: QWidget) -> None:
        self._shown: _Question | None = None
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(8)
        self._title = label("", "title")
        column.addWidget(self._title)
        column.addLayout(self._balance_row())
        self._balance = TableView(self.tr("Équilibre de chaque section"))
        self._balance.hide()
        column.addWidget(self._balance)
        column.addLayout(self._tool_row())
        self._tree = TableView(self.tr("Budget par section, chapitre et article"))
        self._origin = OriginPanel()
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(self._tree)
        splitter.addWidget(self._origin)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_TREE_SHARE, _ORIGIN_SHARE])
        column.addWidget(splitter, 1)
        QWidget.setTabOrder(self._tools, self._tree)

    def _balance_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._chips = FindingChips()
        row.addWidget(self._chips, 1)
        self._show_balance = QToolButton()
        self._show_balance.setText(self.tr("Détail de l'é&quilibre"))
        self._show_balance.setCheckable(True)
        self._show_balance.setToolTip(
            self.tr("Dépenses et recettes de chaque section, réel et ordre")
        )
        row.addWidget(self._show_balance, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _tool_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        search = Wording(
            self.tr("&Filtrer"),
            self.tr("Mots ou codes : seules restent les lignes qui les contiennent."),
        )
        self._search = search_field(search, self.tr("Filtrer : énergie, 012, 60612…"))
        self._search.setMaximumWidth(self.fontMetrics().averageCharWidth() * 44)
        row.addWidget(self._search, 1)
        self._movement = Segments(
            Wording(self.tr("Mouvements"), self.tr("Mouvements montrés")),
            (
                Wording(self.tr("Tous"), self.tr("Mouvements réels et d'ordre")),
                Wording(self.tr("Réel"), self.tr("Mouvements réels seulement : de l'argent bouge")),
                Wording(self.tr("Ordre"), self.tr("Mouvements d'ordre seulement : des écritures")),
            ),
        )
        row.addWidget(self._movement)
        row.addStretch(1)
        self._level = Segments(
            Wording(self.tr("Détail"), self.tr("Jusqu'où déplier")),
            (
                Wording(self.tr("Sections"), self.tr("Replier jusqu'aux sections")),
                Wording(self.tr("Chapitres"), self.tr("Déplier jusqu'aux chapitres")),
                Wording(self.tr("Articles"), self.tr("Déplier jusqu'aux articles")),
                Wording(self.tr("Tout"), self.tr("Déplier jusqu'aux lignes du fichier")),
            ),
        )
        self._level.choose(_FIRST_LEVEL)
        row.addWidget(self._level)
        self._tools = QPushButton(self.tr("E&xcel…"))
        self._tools.setToolTip(self.tr("Écrire ce tableau dans un fichier Excel"))
        row.addWidget(self._tools)
        return row

    def _connect(self) -> None:
        self._search.textChanged.connect(self._ask)
        self._movement.group.idClicked.connect(self._ask)
        self._level.group.idClicked.connect(self._open_level)
        self._show_balance.toggled.connect(self._balance.setVisible)
        self._tools.clicked.connect(self._ask_workbook)
        self._tree.workbook_asked.connect(self.workbook_asked)
        self._balance.workbook_asked.connect(self.workbook_asked)
        self._origin.workbook_asked.connect(self.workbook_asked)
        self._tree.row_chosen.connect(self._explain)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the tree when there is little: the choosers name the document too."""  # Qt override
        super().resizeEvent(event)
        self._title.setVisible(self.height() >= self.fontMetrics().height() * _LINES_FOR_TITLE)

    def focus_content(self) -> None:
        """Put the keyboard on the tree."""
        self._tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_filter(self) -> bool:
        """Put the cursor in the filter."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()
        return True

    @property
    def table(self) -> TableSpec | None:
        """The table that is shown, as filtered."""
        return self._tree.table

    def _refresh(self, subject: Subject) -> None:
        self._ask()

    @Slot()
    def _ask(self) -> None:
        if self.subject is None:
            return
        movement = _MOVEMENTS[self._movement.chosen]
        question = _Question(self.subject, movement, self._search.text().strip())
        self.jobs.run(
            lambda ticket: _answer(question, ticket),
            lane="budget",
            done=self._show,
            refused=self.show_refusal,
        )

    def _show(self, answer: _Answer) -> None:
        before, now = self._shown, answer.question
        self._shown = now
        self._title.setText(say(answer.table.title))
        self._chips.show_findings(answer.checks)
        self._balance.show_table(answer.balance)
        self._balance.open_all()
        self._balance.fit_rows()
        self._tree.show_table(answer.table)
        is_other = before is None or before.subject.document.id != now.subject.document.id
        was_filtered = before is not None and bool(before.filter_text)
        if now.filter_text:
            self._tree.open_all()
        elif is_other or was_filtered:
            self._open_level()
        if is_other and answer.table.rows:
            self._tree.choose_row(_first_amount(answer.table))
        self._explain()
        self.show_content()

    @Slot()
    def _open_level(self) -> None:
        self._tree.open_to_level(_LEVELS[self._level.chosen])

    @Slot()
    def _ask_workbook(self) -> None:
        if self._tree.table is not None:
            self.workbook_asked.emit(self._tree.table)

    @Slot()
    def _explain(self) -> None:
        number, table = self._tree.chosen_row(), self._tree.table
        if self.subject is None or table is None or number is None:
            self._origin.clear()
            return
        row, subject = table.rows[number], self.subject
        self._origin.announce(row)
        self.jobs.run(
            lambda _ticket: _origin_of(subject, row, table),
            lane="origine",
            done=self._origin.show_origin,
            refused=self.show_refusal,
        )


def _first_amount(table: TableSpec) -> int:
    """Return the rank of the first row that shows an amount, the first row when none does."""
    ranks = (
        rank
        for rank, row in enumerate(table.rows)
        if any(isinstance(cell, int) for cell in row.cells)
    )
    return next(ranks, 0)


def _answer(question: _Question, ticket: Ticket) -> _Answer:
    from budgetlocal.analysis.budget_tree import budget_tree
    from budgetlocal.analysis.equilibrium import equilibrium, equilibrium_table

    budget = question.subject.read_focus()
    ticket.stop_if_cancelled()
    table = budget_tree(budget, movement=question.movement, filter_text=question.filter_text)
    ticket.stop_if_cancelled()
    return _Answer(question, table, equilibrium(budget), equilibrium_table(budget))


def _origin_of(subject: Subject, row, table: TableSpec):  # noqa: ANN001, ANN202
    from budgetlocal.analysis.origin import origin

    return origin(subject.read_focus(), row, table.columns)
