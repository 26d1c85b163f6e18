"""Where a person types the figures of two états 1259, to split a change of their own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.ui.forms import Wording, combo_box, stacked_field, text_field
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from budgetlocal.analysis.recettes.typed_levies import Typed
    from budgetlocal.core.studies import Study

_YEARS = 2


class LevyForm(QWidget):
    """What is kept, a name, two rows of four figures and a button."""

    wanted = Signal()
    """The person wants the split of what is typed."""
    removed = Signal(object)
    """A Study to remove."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make empty inputs."""
        super().__init__(parent)
        self._studies: tuple[Study, ...] = ()
        self._shown: Study | None = None
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 0)
        title = self.tr("Vos états 1259 : décomposez la hausse d'un impôt")
        grid.addWidget(label(title, "heading"), 0, 0, 1, 4)
        grid.addLayout(self._kept_row(), 1, 0, 1, 4)
        self._rows = [self._row(grid, rank) for rank in range(_YEARS)]
        self._button = QPushButton(self.tr("&Décomposer"))
        self._button.clicked.connect(self.wanted)
        grid.addWidget(self._button, 4, 0)
        self._words = label("", "warning", selectable=True)
        grid.addWidget(self._words, 4, 1, 1, 3)

    @property
    def chosen(self) -> Study | None:
        """What is being changed, None for new figures."""
        number = self._list.currentData()
        return next((each for each in self._studies if each.id == number), None)

    @property
    def name(self) -> str:
        """What the tax is called."""
        return self._name.text().strip() or self._free_name()

    def _free_name(self) -> str:
        usual = self.tr("Votre impôt")
        taken = {each.name for each in self._studies if each != self.chosen}
        ranked = (usual if rank == 1 else f"{usual} ({rank})" for rank in count(1))
        return next(name for name in ranked if name not in taken)

    def years(self) -> tuple[Typed, Typed]:
        """Return what is typed."""
        from budgetlocal.analysis.recettes.typed_levies import Typed

        first, last = (Typed(*(line.text().strip() for line in lines)) for lines in self._rows)
        return first, last

    def say(self, words: str) -> None:
        """Say why it cannot be split, or that it is not kept; nothing when all is well."""
        self._words.setText(words)

    def show_kept(self, studies: Sequence[Study], *, can_keep: bool) -> None:
        """List what is kept; the one that is shown follows its undo, and its typing stays."""
        self._studies = tuple(studies)
        former = self._shown
        with QSignalBlocker(self._list):
            self._list.clear()
            self._list.addItem(self.tr("Nouveaux chiffres"), None)
            for study in studies:
                self._list.addItem(study.name, study.id)
            rank = self._list.findData(former.id) if former else 0
            self._list.setCurrentIndex(max(0, rank))
        self._kept.setVisible(can_keep and bool(studies))
        self._remove.setVisible(can_keep and bool(studies))
        self._remove.setEnabled(self.chosen is not None)
        if self.chosen != former:
            self._fill()

    def choose_last(self) -> None:
        """Go on with what has just been kept, as it is typed."""
        self._list.setCurrentIndex(self._list.count() - 1)

    def _kept_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        wording = Wording(
            self.tr("&Gardés dans le classeur"), self.tr("Les états 1259 que vous avez déjà tapés")
        )
        self._list = combo_box(wording)
        self._list.currentIndexChanged.connect(self._fill)
        self._kept = stacked_field(self._list, wording)
        row.addWidget(self._kept)
        wording = Wording(self.tr("&Impôt"), self.tr("Par exemple « Foncier bâti »"))
        self._name = text_field(wording, "")
        self._name.setPlaceholderText(self.tr("Votre impôt"))
        self._name.setFixedWidth(self.fontMetrics().averageCharWidth() * 30)
        row.addWidget(stacked_field(self._name, wording))
        self._remove = QPushButton(self.tr("Re&tirer"))
        self._remove.setToolTip(self.tr("Retirer ces états 1259 du classeur (Ctrl+Z les rend)"))
        self._remove.clicked.connect(self._take_out)
        row.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        return row

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
            line.returnPressed.connect(self.wanted)
            grid.addWidget(stacked_field(line, wording), rank + 2, column)
            lines.append(line)
        return lines

    @Slot()
    def _fill(self) -> None:
        """Write what is kept in the inputs; what is gone leaves its figures, to be kept anew."""
        from budgetlocal.analysis.recettes.levy_study import read

        former, self._shown = self._shown, self.chosen
        self._remove.setEnabled(self._shown is not None)
        self.say("")
        if self._shown is None:
            if former is not None and former in self._studies:
                self._write("", [[""] * 4] * _YEARS)
            return
        try:
            years = read(self._shown.content)
        except UserError as err:
            self._write(self._shown.name, [[""] * 4] * _YEARS)
            self.say(f"{say(err.message)} {say(err.hint)}")
            return
        texts = [[each.exercice, each.base, each.rate, each.product] for each in years]
        self._write(self._shown.name, texts)

    def _write(self, name: str, texts: Sequence[Sequence[str]]) -> None:
        self._name.setText(name)
        for lines, row in zip(self._rows, texts, strict=True):
            for line, text in zip(lines, row, strict=True):
                line.setText(text)

    @Slot()
    def _take_out(self) -> None:
        study = self.chosen
        if study is not None:
            self.removed.emit(study)
