"""The row above a vote of rates: which vote, a new one, what fills it, its name."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from budgetlocal.ui.forms import Wording, combo_box, stacked_field, whole_number

_LAST = 2100


class VoteBar(QWidget):
    """Inputs alone; what they do is the business of the pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the inputs, without a vote."""
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        wording = Wording(self.tr("&Vote des taux"), self.tr("Vote que la page montre"))
        self.votes = combo_box(wording)
        row.addWidget(stacked_field(self.votes, wording))
        wording = Wording(self.tr("A&nnée"), self.tr("Année du prochain vote à créer"))
        year = datetime.now().astimezone().year
        self.year = whole_number(wording, year, highest=_LAST, none=self.tr("à taper"))
        self.year.setGroupSeparatorShown(False)
        row.addWidget(stacked_field(self.year, wording))
        self.new = QPushButton(self.tr("N&ouveau vote"))
        row.addWidget(self.new, 0, Qt.AlignmentFlag.AlignBottom)
        self.take = QPushButton(self.tr("&Reprendre le REI…"))
        self.take.setToolTip(
            self.tr(
                "Remplir bases et taux de l'an dernier depuis le fichier REI importé, ou l'extrait"
            )
        )
        row.addWidget(self.take, 0, Qt.AlignmentFlag.AlignBottom)
        this = QPushButton(self.tr("Ce vo&te"))
        menu = QMenu(this)
        self.rename = menu.addAction(self.tr("Re&nommer…"))
        self.remove = menu.addAction(self.tr("S&upprimer"))
        this.setMenu(menu)
        row.addWidget(this, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
