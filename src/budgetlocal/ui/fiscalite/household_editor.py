"""The typical households of a vote: a name, a rental value, and whether it is a second home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.ui.forms import (
    Wording,
    combo_box,
    stacked_field,
    text_field,
    tick_box,
    whole_number,
)
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.simulation.fiscalite.content import Typed

_HIGHEST = 10_000_000


class HouseholdEditor(QWidget):
    """Adds a case, or takes one away."""

    edited = Signal(object, str)
    """A Typed, and what made it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make empty inputs."""
        super().__init__(parent)
        self._typed: Typed | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.tr("Foyers types"), "heading"))
        row = QHBoxLayout()
        wording = Wording(self.tr("&Nom du cas"), self.tr("Par exemple : pavillon de 90 m²"))
        self._name = text_field(wording, "")
        row.addWidget(stacked_field(self._name, wording), 2)
        wording = Wording(
            self.tr("Valeur &locative (€)"),
            self.tr("Valeur locative cadastrale : la base de l'avis de taxe foncière, fois 2"),
        )
        self._value = whole_number(wording, 0, highest=_HIGHEST, none=self.tr("à taper"))
        row.addWidget(stacked_field(self._value, wording), 1)
        wording = Wording(
            self.tr("Celle de l'an dernier (€, facul&tatif)"),
            self.tr("Sépare ce que la base ajoute de ce que le vote ajoute"),
        )
        self._past = whole_number(wording, 0, highest=_HIGHEST, none=self.tr("inconnue"))
        row.addWidget(stacked_field(self._past, wording), 1)
        self._second = tick_box(
            Wording(self.tr("Résidence &secondaire"), self.tr("Paie aussi la THRS"))
        )
        row.addWidget(self._second, 0, Qt.AlignmentFlag.AlignBottom)
        self._add = QPushButton(self.tr("A&jouter"))
        row.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        wording = Wording(self.tr("&Cas à retirer"), self.tr("Retire un cas type du tableau"))
        self._cases = combo_box(wording)
        second_row = QHBoxLayout()
        second_row.addWidget(stacked_field(self._cases, wording))
        self._remove = QPushButton(self.tr("&Retirer"))
        second_row.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignBottom)
        second_row.addStretch(1)
        column.addLayout(second_row)
        self._words = label("", "warning", selectable=True)
        self._words.hide()
        column.addWidget(self._words)
        self._add.clicked.connect(self._add_one)
        self._name.returnPressed.connect(self._add_one)
        self._remove.clicked.connect(self._remove_one)

    def show_vote(self, typed: Typed | None) -> None:
        """Show the cases that there are."""
        self._typed = typed
        households = () if typed is None else typed.households
        self._cases.clear()
        for each in households:
            self._cases.addItem(each.name)
        self._cases.setEnabled(bool(households))
        self._remove.setEnabled(bool(households))
        self.setEnabled(typed is not None)

    @Slot()
    def _add_one(self) -> None:
        from budgetlocal.simulation.fiscalite.vote import Household

        if self._typed is None:
            return
        household = Household(
            self._name.text().strip(),
            self._value.value(),
            is_second_home=self._second.isChecked(),
            valeur_before=self._past.value() or None,
        )
        try:
            typed = self._typed.with_households((*self._typed.households, household))
        except UserError as err:
            self._words.setText(f"{say(err.message)} {say(err.hint)}")
            self._words.show()
            return
        self._words.hide()
        self._name.clear()
        self._value.setValue(0)
        self._past.setValue(0)
        self._second.setChecked(False)
        self._name.setFocus()
        self.edited.emit(typed, self.tr("le cas type « {nom} »").format(nom=household.name))

    @Slot()
    def _remove_one(self) -> None:
        rank = self._cases.currentIndex()
        if self._typed is None or rank < 0:
            return
        kept = tuple(each for number, each in enumerate(self._typed.households) if number != rank)
        name = self._typed.households[rank].name
        self.edited.emit(
            self._typed.with_households(kept), self.tr("le retrait de « {nom} »").format(nom=name)
        )
