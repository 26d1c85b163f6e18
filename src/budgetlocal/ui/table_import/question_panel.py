"""What the file does not say: each question with its choices, and the evidence for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.formatting import percent
from budgetlocal.importing.tables.report import Choix, Question
from budgetlocal.ui.forms import Wording, name_input
from budgetlocal.ui.language import say
from budgetlocal.ui.widgets.texts import label


class QuestionPanel(QScrollArea):
    """The open questions, one card each."""

    answered = Signal(str, str)
    """The id of a question and of the choice."""
    field_asked = Signal(str)
    """The person wants to type the answer in this field of the identity."""
    place_asked = Signal(str)
    """The person wants to see the cell that a question is about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hold no question yet."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._groups: list[QButtonGroup] = []

    def show_questions(self, questions: Sequence[Question], choices: Mapping[str, str]) -> None:
        """Show other questions; `choices` are the answers given so far."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(10)
        self._groups = []
        if not questions:
            column.addWidget(label(self.tr("Aucune question : le fichier dit tout."), "muted"))
        for question in questions:
            column.addWidget(self._card(question, choices.get(question.id, "")))
        column.addStretch(1)
        former = self.takeWidget()
        if former is not None:
            former.deleteLater()
        self.setWidget(body)

    def _card(self, question: Question, chosen: str) -> QFrame:
        card = QFrame()
        card.setProperty("role", "banner")
        card.setProperty("severity", "alerte")
        card.setAccessibleName(say(question.text))
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        heading = label(say(question.text))
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        column.addWidget(heading)
        group = QButtonGroup(card)
        for choice in question.choices:
            column.addWidget(self._radio(question, choice, chosen, group))
        self._groups.append(group)
        if question.field:
            button = self._link(self.tr("Saisir la réponse dans l'onglet Identité"))
            button.setProperty("field", question.field)
            button.clicked.connect(self._ask_field)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if question.place:
            button = self._link(self.tr("Voir {cellule}").format(cellule=question.place))
            button.setProperty("place", question.place)
            button.clicked.connect(self._ask_place)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _radio(
        self, question: Question, choice: Choix, chosen: str, group: QButtonGroup
    ) -> QRadioButton:
        radio = QRadioButton(self._words(choice, is_suggested=choice.id == question.suggested))
        name_input(radio, Wording(radio.text(), say(question.text)))
        radio.setProperty("question", question.id)
        radio.setProperty("choice", choice.id)
        radio.setChecked(choice.id == chosen)
        radio.clicked.connect(self._answer)
        group.addButton(radio)
        return radio

    def _words(self, choice: Choix, *, is_suggested: bool) -> str:
        words = say(choice.text)
        if choice.share is not None:
            evidence = self.tr("{texte} — exact sur {exact} lignes sur {total} ({part})")
            words = evidence.format(
                texte=words, exact=choice.exact, total=choice.tested, part=percent(choice.share)
            )
        return self.tr("{texte} (le plus probable)").format(texte=words) if is_suggested else words

    def _link(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "link")
        button.setAutoDefault(False)
        return button

    @Slot()
    def _answer(self) -> None:
        radio = self.sender()
        self.answered.emit(radio.property("question"), radio.property("choice"))

    @Slot()
    def _ask_field(self) -> None:
        self.field_asked.emit(self.sender().property("field"))

    @Slot()
    def _ask_place(self) -> None:
        self.place_asked.emit(self.sender().property("place"))
