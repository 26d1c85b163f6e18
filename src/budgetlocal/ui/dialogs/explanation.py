"""The explanation of a number: its sentence, its formula in words, its lines; to copy or print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.ui.explaining import Choice, ExplainRequest
from budgetlocal.ui.explanation_document import copy_explanation, print_explanation
from budgetlocal.ui.forms import Wording, combo_box, stacked_field
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.dialog_size import open_size
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.core.explanation import Explanation


class ExplanationDialog(QDialog):
    """Where a number comes from; stays open beside the window."""

    number_chosen = Signal(object)
    """A Choice to explain."""

    def __init__(self, request: ExplainRequest, parent: QWidget | None) -> None:
        """Offer the numbers of a request; `ask` asks for the one pointed at."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Expliquer ce chiffre"))
        self._request = request
        self._explanation: Explanation | None = None
        self.resize(open_size(self, letters=150, lines=34))
        self._build()
        self._connect()

    def ask(self) -> None:
        """Ask for the explanation of the number that is chosen."""
        choice = self._choice()
        self._heading.setText(say(choice.title))
        self._sentence.setText(self.tr("Calcul en cours…"))
        self.number_chosen.emit(choice)

    def show_explanation(self, explanation: Explanation) -> None:
        """Show the explanation, opened down to the accounts."""
        from budgetlocal.analysis.explanation_table import explanation_table

        self._explanation = explanation
        words = self.tr("{chiffre} : {valeur}")
        self._heading.setText(
            words.format(chiffre=say(explanation.title), valeur=say(explanation.step.value))
        )
        self._sentence.setText(say(explanation.sentence))
        reference = say(explanation.reference)
        definition = say(explanation.definition)
        source = self.tr("Source : {source}").format(source=reference) if reference else ""
        self._definition.setText("\n".join(text for text in (definition, source) if text))
        self._caution.setText(say(explanation.caution) if explanation.caution else "")
        self._caution.setVisible(explanation.caution is not None)
        self._table.show_table(explanation_table(explanation))
        self._table.open_to_level(1)
        self._table.choose_row(0)
        self._table.setFocus()
        for button in (self._copy, self._print):
            button.setEnabled(True)

    def show_refusal(self, error: UserError) -> None:
        """Show why the number could not be explained."""
        self._sentence.setText(f"{say(error.message)}\n{say(error.hint)}")

    def _choice(self) -> Choice:
        rank = self._numbers.currentIndex()
        return self._request.choices[max(rank, 0)]

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        self._heading = label("", "heading", selectable=True)
        column.addWidget(self._heading)
        wording = Wording(self.tr("&Chiffre"), self.tr("Un autre chiffre du même tableau."))
        self._numbers = combo_box(wording)
        self._numbers.addItems([say(choice.title) for choice in self._request.choices])
        self._numbers.setCurrentIndex(self._request.rank)
        field = stacked_field(self._numbers, wording)
        field.setVisible(len(self._request.choices) > 1)
        column.addWidget(field)
        self._sentence = label("", selectable=True)
        column.addWidget(self._sentence)
        self._caution = label("", "warning", selectable=True)
        self._caution.hide()
        column.addWidget(self._caution)
        self._definition = label("", "muted", selectable=True)
        column.addWidget(self._definition)
        self._table = TableView(self.tr("Comptes et lignes du chiffre"))
        column.addWidget(self._table, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self._copy = buttons.addButton(self.tr("C&opier l'explication"), role)
        self._print = buttons.addButton(self.tr("&Imprimer…"), role)
        for button in (self._copy, self._print):
            button.setEnabled(False)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self._numbers.currentIndexChanged.connect(self.ask)
        self._copy.clicked.connect(self._copy_all)
        self._print.clicked.connect(self._print_all)

    @Slot()
    def _copy_all(self) -> None:
        if self._explanation is not None:
            copy_explanation(self._explanation)

    @Slot()
    def _print_all(self) -> None:
        if self._explanation is not None:
            print_explanation(self._explanation, self)
