"""Communes and own budgets side by side: chosen one by one, after the carte de comparabilité."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.ui.comparer.card_view import CardView
from budgetlocal.ui.donnees.shelf import Shelf
from budgetlocal.ui.forms import Segments, Wording
from budgetlocal.ui.jobs import Jobs
from budgetlocal.ui.language import say
from budgetlocal.ui.recettes.own_documents import OwnDocument, OwnMenu
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.flow import FlowLayout
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.recettes.side_by_side import SideBySide
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.reference.values import Collectivite

    Member = Collectivite | OwnDocument

LANE = "recettes-cote-a-cote"
_MOST = 12
_FEWEST = 2


class CompareView(QWidget):
    """A list of communes and own budgets that grows and shrinks, and their revenue."""

    workbook_asked = Signal(object)

    def __init__(self, jobs: Jobs, shelf: Shelf, parent: QWidget | None = None) -> None:
        """Hold nobody yet."""
        super().__init__(parent)
        self._jobs = jobs
        self._shelf = shelf
        self._members: list[Member] = []
        self._told_to = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._words = label("", "muted")
        column.addWidget(self._words)
        self._flow = FlowLayout()
        column.addLayout(self._flow)
        column.addLayout(self._choices())
        column.addWidget(self._make_answer(), 1)
        self._measure.group.idClicked.connect(self._ask)
        self._card.compare_anyway.connect(self._go_on)
        self._own.chosen.connect(self._add)
        self._table.workbook_asked.connect(self.workbook_asked)
        self._show_members()

    def _choices(self) -> QHBoxLayout:
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
        self._own = OwnMenu()
        row.addWidget(self._own)
        row.addStretch(1)
        return row

    def _make_answer(self) -> QScrollArea:
        """Return the card, then the table whole: the page scrolls, not the table."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Côte à côte"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(6)
        self._card = CardView()
        column.addWidget(self._card)
        self._table = TableView(self.tr("Recettes côte à côte"))
        column.addWidget(self._table)
        column.addStretch(1)
        area.setWidget(inner)
        return area

    @property
    def table(self) -> TableSpec | None:
        """The members side by side."""
        return self._table.table

    def add(self, number: int) -> None:
        """Add a commune of the extract; EPCI and départements are not compared here."""
        owner = self._shelf.extract.collectivite(number)
        if owner is None:
            return
        if owner.kind.value != "commune":
            self._words.setText(self.tr("Seules des communes sont mises côte à côte."))
            return
        self._add(owner)

    def offer_own(self, documents: Sequence[OwnDocument]) -> None:
        """Offer the documents of the workspace as they are now; those that are gone are left out."""
        self._own.offer(documents)
        now = {document.entry.id: document for document in documents}
        had_own = any(isinstance(member, OwnDocument) for member in self._members)
        kept: list[Member] = []
        for member in self._members:
            if not isinstance(member, OwnDocument):
                kept.append(member)
            elif member.entry.id in now:
                kept.append(now[member.entry.id])
        self._members = kept
        if had_own:
            self._show_members()
            self._ask()

    def focus_content(self) -> None:
        """Put the keyboard on the table."""
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def _add(self, member: Member) -> None:
        if member in self._members:
            return
        if len(self._members) >= _MOST:
            self._words.setText(
                self.tr("12 au plus : retirez-en un pour ajouter {nom}.").format(nom=_name(member))
            )
            return
        self._members.append(member)
        self._told_to = False
        self._show_members()
        self._ask()

    def _show_members(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for member in self._members:
            name = _name(member)
            button = QPushButton(f"{name.replace('&', '&&')} ✕")
            button.setAccessibleName(self.tr("Retirer {nom}").format(nom=name))
            button.clicked.connect(partial(self._remove, member))
            self._flow.addWidget(button)
        if len(self._members) < _FEWEST:
            self._words.setText(
                self.tr(
                    "Cherchez de 2 à 12 communes, ou ajoutez vos budgets : chacun s'ajoute à la "
                    "comparaison."
                )
            )
            self._show_table(None)
            self._card.hide()

    def _remove(self, member: Member) -> None:
        self._members.remove(member)
        self._told_to = False
        self._show_members()
        self._ask()

    @Slot()
    def _go_on(self) -> None:
        self._told_to = True
        self._ask()

    @Slot()
    def _ask(self) -> None:
        if len(self._members) < _FEWEST:
            self._jobs.cancel_lane(LANE)
            return
        shelf, members, told_to = self._shelf, tuple(self._members), self._told_to
        rank = self._measure.chosen
        self._jobs.run(
            lambda _ticket: _answer(shelf, members, rank, told_to=told_to),
            lane=LANE,
            done=self._show,
            refused=self._refuse,
            outlives_workspace=not any(isinstance(member, OwnDocument) for member in members),
        )

    def _show(self, answer: SideBySide) -> None:
        table = answer.table
        self._card.show_card(answer.card, ())
        if table is not None:
            self._card.fold()
        self._card.show()
        self._show_table(table if table is not None and table.rows else None)
        if table is None:
            words = self.tr("Ces chiffres ne se comparent pas : lisez pourquoi ci-dessous.")
        elif not table.rows:
            words = self.tr("Une seule année est connue de tous : pas d'évolution.")
        else:
            words = "\n".join(say(text) for text in (table.title, *answer.warnings))
        self._words.setText(words)

    def _refuse(self, error: UserError) -> None:
        self._show_table(None)
        self._card.hide()
        words = f"{say(error.message)} {say(error.hint)}"
        where = say(error.where)
        named = self.tr("{nom} : {raison}").format(nom=where, raison=words)
        self._words.setText(named if where else words)

    def _show_table(self, table: TableSpec | None) -> None:
        self._table.setVisible(table is not None)
        self._table.show_table(table)
        self._table.open_all()
        self._table.fit_rows()


def _name(member: Member) -> str:
    return member.words if isinstance(member, OwnDocument) else member.name


def _answer(shelf: Shelf, members: tuple[Member, ...], rank: int, *, told_to: bool) -> SideBySide:
    from budgetlocal.analysis.recettes.side_by_side import Measure, side_by_side

    extract = shelf.extract
    owners = [
        member.budgets(extract) if isinstance(member, OwnDocument) else member for member in members
    ]
    return side_by_side(
        extract, owners, tuple(Measure)[rank], told_to=told_to, folder=shelf.official_folder
    )
