"""Two indicators together: whether they go together, over how many communes, and what it proves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from budgetlocal.analysis.atelier.correlation import Correlation
from budgetlocal.core.text import Text
from budgetlocal.indicators.catalogue import Example
from budgetlocal.indicators.definitions import Indicator
from budgetlocal.ui.forms import Wording, combo_box, stacked_field
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.texts import label


class PairTab(QWidget):
    """Ready examples of daily life, or any two indicators."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._examples: tuple[Example, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        wording = Wording(
            self.tr("E&xemple tout prêt"),
            self.tr("Un service du quotidien et la dépense qui y répond."),
        )
        self._example = combo_box(wording)
        column.addWidget(stacked_field(self._example, wording))
        row = QHBoxLayout()
        self._boxes = []
        for words in (
            Wording(
                self.tr("&Premier indicateur"),
                self.tr("Un chiffre connu pour toutes les communes."),
            ),
            Wording(
                self.tr("Secon&d indicateur"), self.tr("Un chiffre connu pour toutes les communes.")
            ),
        ):
            box = combo_box(words)
            row.addWidget(stacked_field(box, words))
            self._boxes.append(box)
        row.addStretch(1)
        column.addLayout(row)
        self._statement = label("", "heading", selectable=True)
        self._caution = label("", "warning", selectable=True)
        self._definitions = label("", "muted", selectable=True)
        for text in (self._statement, self._caution, self._definitions):
            column.addWidget(text)
        column.addStretch(1)
        self._example.currentIndexChanged.connect(self._follow)
        for box in self._boxes:
            box.currentIndexChanged.connect(self._ask)

    @property
    def codes(self) -> tuple[str, str]:
        """The two indicators."""
        first, second = (str(box.currentData() or "") for box in self._boxes)
        return first, second

    def offer(self, examples: Sequence[Example], indicators: Sequence[Indicator]) -> None:
        """Offer some examples and indicators; keeps what was chosen."""
        codes = self.codes
        self._examples = tuple(examples)
        for widget in (self._example, *self._boxes):
            widget.blockSignals(True)
            widget.clear()
        self._example.addItems([say(each.label) for each in examples])
        for box in self._boxes:
            for indicator in indicators:
                box.addItem(say(indicator.label), indicator.code)
        if any(codes):
            self._choose(*codes)
        elif examples:
            self._choose(examples[0].first, examples[0].second)
        for widget in (self._example, *self._boxes):
            widget.blockSignals(False)

    def show_answer(self, answer: Correlation | Text, first: Indicator, second: Indicator) -> None:
        """Show how they go together, or why it is not known."""
        if isinstance(answer, Text):
            self._statement.setText(say(answer))
            self._caution.setText("")
        else:
            self._statement.setText(say(answer.statement))
            self._caution.setText(say(answer.caution))
        self._definitions.setText(
            "\n".join(
                f"{say(each.label)} : {say(each.definition)} ({each.source})"
                for each in (first, second)
            )
        )

    def _choose(self, *codes: str) -> None:
        for box, code in zip(self._boxes, codes, strict=True):
            rank = box.findData(code)
            if rank >= 0:
                box.setCurrentIndex(rank)

    @Slot(int)
    def _follow(self, rank: int) -> None:
        if 0 <= rank < len(self._examples):
            self._choose(self._examples[rank].first, self._examples[rank].second)
            self.asked.emit()

    @Slot()
    def _ask(self) -> None:
        self.asked.emit()
