"""The text of the law: year, articles, the sentence with its numbers, who pays, what to compare."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from budgetlocal.simulation.articles import articles
from budgetlocal.simulation.nation import Financing
from budgetlocal.simulation.reforme import Reforme
from budgetlocal.ui.effets.reforme_menu import ReformeMenu
from budgetlocal.ui.effets.sentence import SentenceEditor
from budgetlocal.ui.forms import Wording, combo_box, name_input, stacked_field
from budgetlocal.ui.language import say
from budgetlocal.ui.pages.scrolling import narrowest, scrolling_column
from budgetlocal.ui.tools import Tools
from budgetlocal.ui.widgets.texts import label


class LawSide(QWidget):
    """Inputs alone; what they mean is the business of the pane."""

    def __init__(
        self, tools: Tools, current: Callable[[], Reforme], parent: QWidget | None = None
    ) -> None:
        """Make the inputs; `current` gives the amendment of the page to its menu."""
        super().__init__(parent)
        area, column = scrolling_column(self, self.tr("Le texte de la loi"), 8)
        column.setContentsMargins(0, 4, 8, 8)
        column.addLayout(self._choices_row(tools, current))
        self.name = label("", "heading", selectable=True)
        column.addWidget(self.name)
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        name_input(
            self.list,
            Wording(
                self.tr("Articles"), self.tr("L'article dont les nombres se changent en dessous")
            ),
        )
        for each in articles():
            item = QListWidgetItem(say(each.title))
            item.setToolTip(self.tr("Article {numero} du CGCT").format(numero=each.number))
            self.list.addItem(item)
        height = max(self.list.sizeHintForRow(0), self.fontMetrics().height() + 4)
        self.list.setFixedHeight(height * self.list.count() + 2 * self.list.frameWidth() + 4)
        column.addWidget(self.list)
        self.sentence = SentenceEditor()
        column.addWidget(self.sentence)
        self.problem = label("", "warning", selectable=True)
        self.problem.hide()
        column.addWidget(self.problem)
        column.addLayout(self._undo_row())
        column.addWidget(self._financing_field())
        column.addWidget(self._against_field())
        column.addStretch(1)
        self.setMinimumWidth(narrowest(area))

    def say_problem(self, words: str) -> None:
        """Say why a number is refused, or nothing any more."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _choices_row(self, tools: Tools, current: Callable[[], Reforme]) -> QHBoxLayout:
        row = QHBoxLayout()
        wording = Wording(self.tr("A&nnée"), self.tr("L'année des critères et de la loi"))
        self.year = combo_box(wording)
        row.addWidget(stacked_field(self.year, wording))
        row.addStretch(1)
        self.menu = ReformeMenu(tools, current)
        row.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _undo_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.undo = QPushButton(self.tr("Ann&uler"))
        self.redo = QPushButton(self.tr("Ré&tablir"))
        for button, help_words in (
            (self.undo, self.tr("Revenir au nombre d'avant")),
            (self.redo, self.tr("Refaire ce qui vient d'être annulé")),
        ):
            name_input(button, Wording(button.text(), help_words))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _financing_field(self) -> QWidget:
        wording = Wording(
            self.tr("Une hausse d'enveloppe est &payée par"),
            self.tr("Qui paie quand l'amendement change les montants à répartir"),
        )
        self.financing = combo_box(wording)
        self.financing.addItem(self.tr("L'État (la DGF augmente)"), Financing.ETAT)
        self.financing.addItem(self.tr("L'écrêtement (enveloppe tenue)"), Financing.ECRETEMENT)
        return stacked_field(self.financing, wording)

    def _against_field(self) -> QWidget:
        wording = Wording(
            self.tr("Co&mparer à"), self.tr("La loi en vigueur, ou un autre amendement gardé")
        )
        self.against = combo_box(wording)
        return stacked_field(self.against, wording)
