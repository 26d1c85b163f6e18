"""Several communes side by side: chosen one by one, after the carte de comparabilité."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.ui.donnees.shelf import Shelf
from budgetlocal.ui.forms import Segments, Wording
from budgetlocal.ui.jobs import Jobs
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.finding_list import FindingList
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.recettes.aggregates import SideBySide
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.reference.values import Collectivite

LANE = "recettes-cote-a-cote"
_MOST = 12
_FEWEST = 2


class CompareView(QWidget):
    """A list of communes that can be lengthened and shortened, and their revenue."""

    workbook_asked = Signal(object)

    def __init__(self, jobs: Jobs, shelf: Shelf, parent: QWidget | None = None) -> None:
        """Hold nobody yet."""
        super().__init__(parent)
        self._jobs = jobs
        self._shelf = shelf
        self._owners: list[Collectivite] = []
        self._told_to = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._words = label("", "muted")
        column.addWidget(self._words)
        self._chips = QHBoxLayout()
        column.addLayout(self._chips)
        row = QHBoxLayout()
        self._measure = Segments(
            Wording(self.tr("Mesure"), self.tr("Comment les recettes sont comparées")),
            (
                Wording(self.tr("€/hab."), self.tr("Euros par habitant")),
                Wording(self.tr("%"), self.tr("Part dans les recettes de fonctionnement")),
                Wording(self.tr("Évolution"), self.tr("Évolution annuelle moyenne")),
            ),
        )
        row.addWidget(self._measure)
        self._insist = QPushButton(self.tr("Comparer &quand même"))
        self._insist.hide()
        row.addWidget(self._insist)
        row.addStretch(1)
        column.addLayout(row)
        self._table = TableView(self.tr("Recettes côte à côte"))
        column.addWidget(self._table, 3)
        self._findings = FindingList()
        column.addWidget(self._findings, 1)
        self._measure.group.idClicked.connect(self._ask)
        self._insist.clicked.connect(self._go_on)
        self._table.workbook_asked.connect(self.workbook_asked)
        self._show_chips()

    @property
    def table(self) -> TableSpec | None:
        """The communes side by side."""
        return self._table.table

    def add(self, number: int) -> None:
        """Add a commune of the extract; EPCI and départements are not compared here."""
        owner = self._shelf.extract.collectivite(number)
        if owner is None or owner in self._owners or len(self._owners) >= _MOST:
            return
        if owner.kind.value != "commune":
            self._words.setText(self.tr("Seules des communes sont mises côte à côte."))
            return
        self._owners.append(owner)
        self._told_to = False
        self._show_chips()
        self._ask()

    def focus_content(self) -> None:
        """Put the keyboard on the table."""
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_chips(self) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for owner in self._owners:
            button = QPushButton(f"{owner.name} ✕")
            button.setAccessibleName(self.tr("Retirer {nom}").format(nom=owner.name))
            button.clicked.connect(partial(self._remove, owner))
            self._chips.addWidget(button)
        self._chips.addStretch(1)
        if len(self._owners) < _FEWEST:
            self._words.setText(
                self.tr("Cherchez de 2 à 12 communes : chacune s'ajoute à la comparaison.")
            )
            self._table.show_table(None)
            self._findings.show_findings(())
            self._insist.hide()

    def _remove(self, owner: Collectivite) -> None:
        self._owners.remove(owner)
        self._told_to = False
        self._show_chips()
        self._ask()

    @Slot()
    def _go_on(self) -> None:
        self._told_to = True
        self._ask()

    @Slot()
    def _ask(self) -> None:
        if len(self._owners) < _FEWEST:
            return
        shelf, owners, told_to = self._shelf, tuple(self._owners), self._told_to
        rank = self._measure.chosen
        self._jobs.run(
            lambda _ticket: _answer(shelf, owners, rank, told_to=told_to),
            lane=LANE,
            done=self._show,
            refused=self._refuse,
            outlives_workspace=True,
        )

    def _show(self, answer: SideBySide) -> None:
        self._findings.show_findings(answer.card.findings)
        self._insist.setVisible(answer.table is None)
        self._table.show_table(answer.table)
        if answer.table is None:
            words = self.tr("Ces chiffres ne se comparent pas : lisez pourquoi ci-dessous.")
        elif not answer.table.rows:
            words = self.tr("Ces communes n'ont qu'une année commune : pas d'évolution.")
        else:
            self._table.open_to_level(1)
            words = say(answer.table.title)
        self._words.setText(words)

    def _refuse(self, error: UserError) -> None:
        self._table.show_table(None)
        self._findings.show_findings(())
        self._words.setText(" ".join(say(t) for t in (error.message, error.where, error.hint)))


def _answer(
    shelf: Shelf, owners: tuple[Collectivite, ...], rank: int, *, told_to: bool
) -> SideBySide:
    from budgetlocal.analysis.recettes.aggregates import Measure, side_by_side

    return side_by_side(
        shelf.extract,
        owners,
        tuple(Measure)[rank],
        told_to=told_to,
        folder=shelf.official_folder,
    )
