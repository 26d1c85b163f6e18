"""The page before a choice: what it does, how to begin, and whom to begin with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.flow import FlowLayout
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.peers.beginning import Beginning
    from budgetlocal.analysis.peers.saved import SavedGroup
    from budgetlocal.reference.values import Collectivite

_WIDEST = 92  # characters: longer lines are hard to read


class FirstFace(QScrollArea):
    """Some sentences, then buttons: own collectivités, saved groups, else examples."""

    chosen = Signal(int)
    """The number of a collectivité."""
    group_chosen = Signal(object, int)
    """A SavedGroup, and the number of its first member."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say what the page does."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAccessibleName(self.tr("Pour commencer"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 12, 8, 12)
        column.setSpacing(10)
        self._heading = label("", "title")
        self._detail = label("")
        for text in (self._heading, self._detail):
            text.setMaximumWidth(self.fontMetrics().averageCharWidth() * _WIDEST)
            column.addWidget(text)
        self._missing = label("", "muted")
        column.addWidget(self._missing)
        self._proposals = QVBoxLayout()
        self._proposals.setSpacing(6)
        column.addLayout(self._proposals)
        column.addStretch(1)
        self.setWidget(inner)
        self.say(
            self.tr("Où se place votre collectivité parmi ses semblables ?"),
            self.tr(
                "Cherchez ci-dessus une commune, un EPCI ou un département : un chiffre de ses comptes, "
                "sa place dans un groupe, les années, la carte, et le tableau de tous. Ce qui ne se "
                "compare pas est dit d'abord ; il n'y a ni classement, ni note."
            ),
        )

    def say(self, heading: str, detail: str) -> None:
        """Say something else above the buttons."""
        self._heading.setText(heading)
        self._detail.setText(detail)

    def show_beginning(self, found: Beginning) -> None:
        """Offer what can be compared at once."""
        while (item := self._proposals.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        words = self.tr(
            "{noms} : pas parmi les communes, EPCI et départements des données embarquées. Ses budgets se "
            "comparent page Recettes ; ici, commencez par une collectivité qui lui ressemble."
        )
        self._missing.setText(words.format(noms=", ".join(found.missing)))
        self._missing.setVisible(bool(found.missing))
        if found.own:
            self._offer(self.tr("Votre collectivité"), self._towns(found.own, is_main=True))
        if found.groups:
            buttons = [self._group(group, number) for group, number in found.groups]
            self._offer(self.tr("Vos groupes enregistrés"), buttons)
        if not found.own:
            self._offer(self.tr("Par exemple"), self._towns(found.examples, is_main=False))

    def _offer(self, title: str, buttons: Sequence[QPushButton]) -> None:
        self._proposals.addWidget(label(title, "heading"))
        holder = QWidget()
        flow = FlowLayout(holder, gap=8)
        for button in buttons:
            flow.addWidget(button)
        self._proposals.addWidget(holder)

    def _towns(self, towns: Sequence[Collectivite], *, is_main: bool) -> list[QPushButton]:
        from budgetlocal.analysis.open_data.words import KINDS

        buttons = []
        for town in towns:
            text = f"{town.name} ({say(KINDS[town.kind])})"
            button = QPushButton(text.replace("&", "&&"))
            if is_main:
                button.setProperty("role", "primary")
            button.setAccessibleName(self.tr("Comparer {nom}").format(nom=text))
            button.clicked.connect(partial(self._choose, town.id))
            buttons.append(button)
        return buttons

    def _group(self, group: SavedGroup, number: int) -> QPushButton:
        text = f"{group.name} ({len(group.codes)})"
        button = QPushButton(text.replace("&", "&&"))
        button.setAccessibleName(self.tr("Comparer le groupe {nom}").format(nom=text))
        button.clicked.connect(partial(self._choose_group, group, number))
        return button

    def _choose(self, number: int, _checked: bool = False) -> None:
        self.chosen.emit(number)

    def _choose_group(self, group: SavedGroup, number: int, _checked: bool = False) -> None:
        self.group_chosen.emit(group, number)
