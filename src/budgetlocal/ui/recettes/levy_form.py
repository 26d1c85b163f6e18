"""Where a person types the figures of two états 1259, to split a change of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.ui.forms import Wording, stacked_field, text_field
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from budgetlocal.analysis.recettes.effects import TaxChange
    from budgetlocal.analysis.recettes.typed_levies import Typed

_YEARS = 2


class LevyForm(QWidget):
    """Two rows of four figures and a button."""

    split = Signal(object)
    """A TaxChange."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make empty inputs."""
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 0)
        title = self.tr("Vos états 1259 : décomposez la hausse d'un impôt")
        grid.addWidget(label(title, "heading"), 0, 0, 1, 5)
        self._rows = [self._row(grid, rank) for rank in range(_YEARS)]
        self._button = QPushButton(self.tr("&Décomposer"))
        self._button.clicked.connect(self._compute)
        grid.addWidget(self._button, 3, 0)
        self._words = label("", "warning", selectable=True)
        grid.addWidget(self._words, 3, 1, 1, 4)

    def _row(self, grid: QGridLayout, rank: int) -> list[QLineEdit]:
        which = (self.tr("avant"), self.tr("après"))[rank]
        lines = []
        for column, (name, help_) in enumerate(
            (
                (self.tr("Année, {quand}"), self.tr("Par exemple 2023")),
                (
                    self.tr("Base nette, {quand} (€)"),
                    self.tr("Bases définitives de l'état 1288 ou 1259"),
                ),
                (self.tr("Taux, {quand} (%)"), self.tr("Le taux voté, par exemple 26,76")),
                (self.tr("Produit, {quand} (€)"), self.tr("Le produit perçu")),
            )
        ):
            wording = Wording(name.format(quand=which), help_)
            line = text_field(wording, "")
            grid.addWidget(stacked_field(line, wording), rank + 1, column)
            lines.append(line)
        return lines

    @Slot()
    def _compute(self) -> None:
        from budgetlocal.analysis.recettes.typed_levies import typed_change
        from budgetlocal.core.text import translatable

        first, last = (self._typed(lines) for lines in self._rows)
        try:
            change: TaxChange = typed_change(
                translatable("Recettes", "Votre impôt (états 1259)"), first, last
            )
        except UserError as err:
            self._words.setText(f"{say(err.message)} {say(err.hint)}")
            return
        self._words.setText("")
        self.split.emit(change)

    @staticmethod
    def _typed(lines: list[QLineEdit]) -> Typed:
        from budgetlocal.analysis.recettes.typed_levies import Typed

        return Typed(*(line.text().strip() for line in lines))
