"""The criteria of one commune: year, what-if, ranks, and the form, in a column that scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from budgetlocal.ui.effets.fiche_form import FicheForm
from budgetlocal.ui.forms import (
    Segments,
    Wording,
    combo_box,
    name_input,
    stacked_field,
    tick_box,
)
from budgetlocal.ui.pages.scrolling import narrowest, scrolling_column
from budgetlocal.ui.widgets.texts import label


class CriteriaSide(QWidget):
    """Inputs alone; what they mean is the business of the pane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the inputs, without a commune."""
        super().__init__(parent)
        area, column = scrolling_column(self, self.tr("Critères de la commune"), 8)
        column.setContentsMargins(0, 4, 8, 8)
        self.name = label("", "heading", selectable=True)
        column.addWidget(self.name)
        self.banner = self._data_banner()
        column.addWidget(self.banner)
        column.addLayout(self._choice_row())
        self.trial = tick_box(
            Wording(
                self.tr("&Essayer d'autres critères"),
                self.tr("La fiche reste comme elle est ; les écarts sont montrés à droite"),
            )
        )
        column.addWidget(self.trial)
        self.ranks = self._rank_segments()
        column.addWidget(self.ranks)
        self.problem = label("", "warning", selectable=True)
        self.problem.hide()
        column.addWidget(self.problem)
        self.form = FicheForm()
        column.addWidget(self.form)
        self.setMinimumWidth(narrowest(area))

    def say_problem(self, words: str) -> None:
        """Say what is wrong with the criteria, or nothing any more."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _rank_segments(self) -> Segments:
        ranks = Segments(
            Wording(
                self.tr("Rangs"), self.tr("Ce que deviennent les rangs quand un critère change")
            ),
            (
                Wording(self.tr("Rangs tenus"), self.tr("Chaque commune garde son rang")),
                Wording(
                    self.tr("Rangs recalculés"),
                    self.tr("Toutes les communes sont classées de nouveau"),
                ),
            ),
        )
        ranks.choose(1)
        return ranks

    def _data_banner(self) -> QWidget:
        banner = QWidget()
        column = QVBoxLayout(banner)
        column.setContentsMargins(0, 0, 0, 0)
        words = self.tr(
            "Sans le fichier national, ou pour une commune qui n'y est pas : recopiez sa fiche "
            "individuelle DGF. Un champ vide est inconnu ; la dotation qui en a besoin n'est pas "
            "calculée."
        )
        column.addWidget(label(words, "muted"))
        self.to_data = QPushButton(self.tr("Importer le fichier national…"))
        self.to_data.setProperty("role", "link")
        column.addWidget(self.to_data, 0, Qt.AlignmentFlag.AlignLeft)
        return banner

    def _choice_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        wording = Wording(self.tr("A&nnée"), self.tr("L'année des critères et de la loi"))
        self.year = combo_box(wording)
        row.addWidget(stacked_field(self.year, wording))
        row.addStretch(1)
        self.paste = QPushButton(self.tr("C&oller une fiche…"))
        help_words = self.tr("Remplir les champs avec le texte de la fiche individuelle")
        name_input(self.paste, Wording(self.paste.text(), help_words))
        self.reset = QPushButton(self.tr("Re&venir à la fiche"))
        help_words = self.tr("Oublier les critères essayés")
        name_input(self.reset, Wording(self.reset.text(), help_words))
        for button in (self.paste, self.reset):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        return row
