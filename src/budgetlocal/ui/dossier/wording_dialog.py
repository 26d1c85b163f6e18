"""The words of one part: its title and text, with numbers that stay bound to the budget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.ui.forms import Wording, combo_box, label_of, stacked_field, text_area, text_field
from budgetlocal.ui.language import say
from budgetlocal.ui.style import current_theme
from budgetlocal.ui.theme import ColorRole
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from budgetlocal.analysis.dossier.numbers import Numbers
    from budgetlocal.analysis.dossier.parts import BuiltPart


class _Chips(QSyntaxHighlighter):
    """Paints a hole as a chip, in another colour when no number has its name."""

    def __init__(self, document: QTextDocument, numbers: Numbers) -> None:
        super().__init__(document)
        self._numbers = numbers

    def highlightBlock(self, text: str) -> None:  # Qt override
        from budgetlocal.analysis.dossier.words import HOLE

        theme = current_theme()
        for match in HOLE.finditer(text):
            is_known = self._numbers.get(match.group(1)) is not None
            chip = QTextCharFormat()
            roles = (
                (ColorRole.SELECTION, ColorRole.SELECTION_TEXT)
                if is_known
                else (ColorRole.ERROR_BACKGROUND, ColorRole.ERROR)
            )
            chip.setBackground(QColor(theme.color(roles[0])))
            chip.setForeground(QColor(theme.color(roles[1])))
            self.setFormat(match.start(), match.end() - match.start(), chip)


class WordingDialog(QDialog):
    """Proposes the present words; `answered` gives the new ones."""

    answered = Signal(str, str)
    """Title and text; empty for those that are proposed."""

    def __init__(self, part: BuiltPart, numbers: Numbers, parent: QWidget | None) -> None:
        """Show the words of a part; call `open()`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Titre et texte"))
        self._part = part
        self._numbers = numbers
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 110, metrics.height() * 34)
        self._build()
        self._connect()
        self._show_rendered()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        proposed = say(self._part.definition.title)
        column.addWidget(label(proposed, "heading"))
        if str(self._part.definition.help):
            column.addWidget(label(say(self._part.definition.help), "muted"))
        title = Wording(self.tr("&Titre"), self.tr("Vide : le titre proposé."))
        self._title = text_field(title, self._part.own_title or proposed)
        column.addWidget(label_of(self._title, title))
        column.addWidget(self._title)
        words = Wording(
            self.tr("Te&xte"),
            self.tr("Vos mots, un paragraphe par ligne ; {nom} tient la place d'un nombre."),
        )
        self._text = text_area(words, self._present_text())
        self._chips = _Chips(self._text.document(), self._numbers)
        column.addWidget(label_of(self._text, words))
        column.addWidget(self._text, 2)
        column.addLayout(self._number_row())
        self._unknown = label("", "warning")
        column.addWidget(self._unknown)
        column.addWidget(label(self.tr("Ce qui sera lu"), "small"))
        self._rendered = label("", selectable=True)
        self._rendered.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._rendered, 1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._back = buttons.addButton(
            self.tr("&Revenir au texte proposé"), QDialogButtonBox.ButtonRole.ResetRole
        )
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _number_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        wording = Wording(
            self.tr("&Nombre"), self.tr("Un nombre du budget, qui suivra les imports suivants.")
        )
        self._choice = combo_box(wording)
        self._choice.setMaximumWidth(self.fontMetrics().averageCharWidth() * 80)
        behind = [number.name for number in self._part.numbers]
        for name in dict.fromkeys((*behind, *self._numbers.names())):
            number = self._numbers.get(name)
            if number is not None and number.is_known:
                self._choice.addItem(f"{say(number.label)} : {say(number.written)}", name)
        self._insert = QPushButton(self.tr("&Insérer"))
        row.addWidget(stacked_field(self._choice, wording))
        row.addWidget(self._insert, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        return row

    def _present_text(self) -> str:
        if self._part.own is not None:
            return self._part.own.text
        return self._proposed_text()

    def _proposed_text(self) -> str:
        """Return the sentences of the catalogue with their holes, in the language of the interface."""
        is_english = QLocale().name().startswith("en")
        return "\n".join(
            text.english if is_english and text.english else text.template
            for text in self._part.proposed
        )

    def _connect(self) -> None:
        self._text.textChanged.connect(self._show_rendered)
        self._insert.clicked.connect(self._insert_number)
        self._back.clicked.connect(self._go_back)

    @Slot()
    def _insert_number(self) -> None:
        name = self._choice.currentData()
        if name:
            self._text.insertPlainText(f"{{{name}}}")
            self._text.setFocus()

    @Slot()
    def _show_rendered(self) -> None:
        from budgetlocal.analysis.dossier.words import own_words, unknown_names

        text = self._text.toPlainText()
        self._rendered.setText(say(own_words(text, self._numbers).text))
        unknown = unknown_names(text, self._numbers)
        self._unknown.setVisible(bool(unknown))
        self._unknown.setText(
            self.tr("Aucun nombre ne s'appelle ainsi, il restera tel quel : {noms}").format(
                noms=", ".join(unknown)
            )
        )

    @Slot()
    def _go_back(self) -> None:
        self._title.setText(say(self._part.definition.title))
        self._text.setPlainText(self._proposed_text())

    @Slot()
    def _answer(self) -> None:
        title = self._title.text().strip()
        text = self._text.toPlainText().strip()
        if title == say(self._part.definition.title):
            title = ""
        if text == self._proposed_text().strip():
            text = ""
        self.answered.emit(title, text)
        self.accept()
