"""Small forms that ask for one value: a name, a population, an amount."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from budgetlocal.core.formatting import euros
from budgetlocal.core.money import AmountError, Cents
from budgetlocal.core.typed import typed_cents
from budgetlocal.ui.forms import Wording, label_of, text_field, whole_number
from budgetlocal.ui.widgets.texts import label


class _Question(QDialog):
    """A heading, a sentence, one input, and two buttons."""

    def __init__(self, title: str, words: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 18, 20, 16)
        self._column.setSpacing(8)
        self._column.addWidget(label(title, "heading"))
        self._column.addWidget(label(words, "muted"))

    def _ask(self, widget: QWidget, wording: Wording) -> None:
        self._column.addWidget(label_of(widget, wording))
        self._column.addWidget(widget)
        self._column.addSpacing(8)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._column.addWidget(buttons)
        widget.setFocus()


class NameQuestion(_Question):
    """Asks for a name."""

    answered = Signal(str)

    def __init__(
        self, title: str, words: str, wording: Wording, name: str, parent: QWidget | None
    ) -> None:
        """Propose the present name; call `open()`."""
        super().__init__(title, words, parent)
        self._line = text_field(wording, name)
        self._line.selectAll()
        self._ask(self._line, wording)
        self.accepted.connect(self._answer)

    @Slot()
    def _answer(self) -> None:
        self.answered.emit(self._line.text().strip())


class NumberQuestion(_Question):
    """Asks for a whole number; 0 means that the person gives none."""

    answered = Signal(int)

    def __init__(
        self,
        title: str,
        words: str,
        wording: Wording,
        value: int,
        *,
        none: str,
        parent: QWidget | None,
    ) -> None:
        """Propose the present number; call `open()`."""
        super().__init__(title, words, parent)
        self._number = whole_number(wording, value, highest=15_000_000, none=none)
        self._number.selectAll()
        self._ask(self._number, wording)
        self.accepted.connect(self._answer)

    @Slot()
    def _answer(self) -> None:
        self.answered.emit(self._number.value())


class AmountQuestion(_Question):
    """Asks for an amount in euros; an empty field means that the person gives none."""

    answered = Signal(object)
    """Cents, or None."""

    def __init__(
        self, title: str, words: str, wording: Wording, cents: Cents | None, parent: QWidget | None
    ) -> None:
        """Propose the present amount; call `open()`."""
        super().__init__(title, words, parent)
        self._line = text_field(wording, "" if cents is None else euros(cents, unit=False))
        self._line.selectAll()
        self._ask(self._line, wording)
        self._problem = label("", "badge")
        self._problem.setProperty("severity", "erreur")
        self._problem.hide()
        self._column.insertWidget(self._column.count() - 1, self._problem)

    @Slot()
    def accept(self) -> None:
        """Answer when what is typed is an amount above zero or nothing; else say what is wrong."""
        try:
            cents = typed_cents(self._line.text())
        except AmountError:
            self._tell(self.tr("Ce n'est pas un montant : tapez des chiffres, comme 1 234 567."))
            return
        if cents is not None and cents < 1:
            self._tell(self.tr("Tapez un montant supérieur à zéro, ou laissez le champ vide."))
            return
        self.answered.emit(cents)
        super().accept()

    def _tell(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.show()
        self._line.setFocus()
