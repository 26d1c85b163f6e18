"""Who plays: the list of the players, the name of the one who plays, coming and leaving."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from budgetlocal.analysis.mille_euros.players import LONGEST_NAME, MOST_PLAYERS
from budgetlocal.core.formatting import decimal_number
from budgetlocal.ui.forms import Wording, combo_box, label_of, text_field
from budgetlocal.ui.mille_euros.party import Party

_NAME_CHARS = 16


class PlayersRow(QWidget):
    """One line above the board; a single player sees only how to invite others."""

    def __init__(self, party: Party, parent: QWidget | None = None) -> None:
        """Show the players of a party."""
        super().__init__(parent)
        self._party = party
        self._build()
        self._turns.activated.connect(party.take_turn)
        self._name.textEdited.connect(party.call)
        self._come.clicked.connect(party.come)
        self._leave.clicked.connect(party.leave)
        self._back.clicked.connect(party.come_back)
        party.seated.connect(self._follow)
        party.moved.connect(self._follow)
        self._follow()

    def _build(self) -> None:
        turns = Wording(self.tr("&Qui joue"), self.tr("Qui répartit ses 1 000 € maintenant"))
        name = Wording(
            self.tr("No&m"),
            self.tr("Un joueur ou une table de la salle ; oublié dès que le programme est fermé"),
        )
        self._turns = combo_box(turns)
        self._name = text_field(name, "")
        self._name.setMaxLength(LONGEST_NAME)
        self._name.setMaximumWidth(self.fontMetrics().averageCharWidth() * _NAME_CHARS)
        self._come = QPushButton(self.tr("Ajou&ter un joueur"))
        self._come.setToolTip(
            self.tr("Jusqu'à {nombre} joueurs ou tables, chacun ses 1 000 €").format(
                nombre=MOST_PLAYERS
            )
        )
        self._leave = QPushButton(self.tr("Ret&irer"))
        self._leave.setToolTip(self.tr("Retirer le joueur qui joue"))
        self._back = QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._when_many = (
            label_of(self._turns, turns),
            self._turns,
            label_of(self._name, name),
            self._name,
            self._leave,
        )
        for widget in (*self._when_many[:-1], self._come, self._leave, self._back):
            row.addWidget(widget)
        row.addStretch(1)

    @Slot()
    def _follow(self) -> None:
        """Show who is there and how far each has got."""
        party = self._party
        for widget in self._when_many:
            widget.setVisible(not party.is_alone)
        self._turns.blockSignals(True)
        self._turns.clear()
        for name, left in zip(party.names, party.left, strict=True):
            self._turns.addItem(self._told(name, left))
        self._turns.setCurrentIndex(party.turn)
        self._turns.blockSignals(False)
        if self._name.text() != party.typed:
            self._name.setText(party.typed)
        self._name.setPlaceholderText(party.names[party.turn])
        self._come.setEnabled(not party.is_full)
        self._back.setVisible(bool(party.gone))
        self._back.setText(self.tr("Remettre {nom}").format(nom=party.gone))

    def _told(self, name: str, left: int) -> str:
        if left == 0:
            return self.tr("{nom} · prêt").format(nom=name)
        return self.tr("{nom} · reste {euros} €").format(nom=name, euros=decimal_number(left))
