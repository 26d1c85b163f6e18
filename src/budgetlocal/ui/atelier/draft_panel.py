"""The indicator that is looked at or written: its name, its formula, its value while typing."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from budgetlocal.analysis.atelier.trial import Trial
from budgetlocal.core.errors import UserError
from budgetlocal.indicators.definitions import Family, Indicator
from budgetlocal.indicators.drafts import Draft, FormulaText, code_of
from budgetlocal.ui.atelier.formula_editor import FormulaEditor
from budgetlocal.ui.forms import Wording, stacked_field, text_field
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.texts import label


class DraftPanel(QWidget):
    """Fields, formula, value; a catalogue entry is changed by saving it under another code."""

    formula_edited = Signal(str)
    save_asked = Signal()
    remove_asked = Signal()
    explain_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._kept: tuple[FormulaText, ...] = ()
        self._place = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._names())
        wording = Wording(
            self.tr("&Formule"),
            self.tr(
                "Comptes, indicateurs, statistiques. Ctrl+Espace propose ; voir le guide (F1)."
            ),
        )
        self.editor = FormulaEditor(wording)
        column.addWidget(stacked_field(self.editor, wording))
        self._message = label("", "warning", selectable=True)
        column.addWidget(self._message)
        self._value = label("", "figure", selectable=True)
        self._value.setAccessibleName(self.tr("Valeur sur le document affiché"))
        column.addWidget(self._value)
        column.addLayout(self._words_row())
        self._cautions = label("", "small", selectable=True)
        column.addWidget(self._cautions)
        self.editor.edited.connect(self._tell)

    def show_indicator(self, indicator: Indicator, place: int, *, is_own: bool) -> None:
        """Show an indicator; `place` is the rank of its formula for the document shown."""
        self._place = place
        self._kept = tuple(
            FormulaText(each.text, each.normes, each.since, each.until, each.budget)
            for each in indicator.formulas
        )
        self._label.setText(say(indicator.label))
        self._code.setText(
            indicator.code if is_own else self.tr("mon_{code}").format(code=indicator.code)
        )
        self._definition.setText(say(indicator.definition))
        for field in (self._label, self._definition):
            field.setCursorPosition(0)
        self.editor.give(indicator.formulas[place].text)
        self._remove.setEnabled(indicator.family is Family.PERSONAL)

    def show_new(self) -> None:
        """Empty everything for a new indicator."""
        self._place = 0
        self._kept = (FormulaText(""),)
        for field in (self._label, self._code, self._definition):
            field.setText("")
        self.editor.give("")
        self._remove.setEnabled(False)
        self._say("")
        self._value.setText("")
        self._words.setText(self.tr("Donnez un nom, un code, et écrivez une formule."))
        self._cautions.setText("")
        self._label.setFocus()

    def draft(self) -> Draft:
        """Return what is written; the formulas of other nomenclatures and years are kept."""
        formulas = list(self._kept or (FormulaText(""),))
        former = formulas[self._place]
        text = self.editor.toPlainText().strip()
        formulas[self._place] = FormulaText(
            text, former.normes, former.since, former.until, former.budget
        )
        return Draft(
            code=self._code.text().strip(),
            label=self._label.text().strip(),
            definition=self._definition.text().strip(),
            formulas=tuple(formulas),
        )

    def show_trial(self, trial: Trial) -> None:
        """Show what the formula gives, or where it is wrong."""
        if trial.error is not None:
            span = trial.error.span
            self.editor.mark((span.start, span.end))
            self._say(
                f"{say(trial.error.where)} : {say(trial.error.message)} {say(trial.error.hint)}"
            )
            self._value.setText("–")
            self._words.setText("")
            self._cautions.setText("")
            self._explain.setEnabled(False)
            return
        self.editor.mark(None)
        self._say(" ".join(say(reason) for reason in trial.reasons))
        self._value.setText(say(trial.value) if trial.value else "–")
        self._words.setText(say(trial.words) if trial.words else "")
        self._cautions.setText("\n".join(say(text) for text in trial.cautions))
        self._explain.setEnabled(True)

    def show_refusal(self, error: UserError) -> None:
        """Show why the indicator was not kept."""
        self._say(f"{say(error.message)} {say(error.hint)}")

    def _say(self, message: str) -> None:
        self._message.setText(message)
        self._message.setVisible(bool(message))

    @Slot()
    def _propose_code(self) -> None:
        """Write the code that the name gives, where none is written yet."""
        if not self._code.text().strip():
            self._code.setText(code_of(self._label.text()))

    def _names(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        label_words = Wording(self.tr("&Libellé"), self.tr("Le nom que liront les élus."))
        code_words = Wording(
            self.tr("&Code"),
            self.tr("Le nom dans les formules : minuscules sans accent, chiffres, tirets bas."),
        )
        definition_words = Wording(
            self.tr("&Définition"), self.tr("Ce que l'indicateur mesure, en une phrase.")
        )
        self._label = text_field(label_words, "")
        self._label.editingFinished.connect(self._propose_code)
        self._code = text_field(code_words, "")
        self._definition = text_field(definition_words, "")
        grid.addWidget(stacked_field(self._label, label_words), 0, 0)
        grid.addWidget(stacked_field(self._code, code_words), 0, 1)
        grid.addWidget(stacked_field(self._definition, definition_words), 1, 0, 1, 2)
        return grid

    def _words_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._words = label("", "muted", selectable=True)
        row.addWidget(self._words, 1)
        self._explain = QPushButton(self.tr("E&xpliquer"))
        self._explain.setToolTip(self.tr("Les comptes et les lignes de ce chiffre (Ctrl+E)"))
        self._save = QPushButton(self.tr("Enre&gistrer"))
        self._save.setToolTip(self.tr("Garder dans mes indicateurs ; chaque version reste"))
        self._remove = QPushButton(self.tr("&Supprimer"))
        for button, signal in (
            (self._explain, self.explain_asked),
            (self._save, self.save_asked),
            (self._remove, self.remove_asked),
        ):
            button.clicked.connect(signal)
            row.addWidget(button)
        return row

    @Slot()
    def _tell(self) -> None:
        self.formula_edited.emit(self.editor.toPlainText())
