"""Where a formula is written: suggestions under the cursor, faults underlined."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit, QTextEdit, QWidget

from budgetlocal.analysis.atelier.completion import Suggestion
from budgetlocal.ui.forms import Wording, name_input
from budgetlocal.ui.language import say
from budgetlocal.ui.style import current_theme
from budgetlocal.ui.theme import ColorRole

_WORD = re.compile(r"[\w.]+$")
_LINES = 3
Suggest = Callable[[str], tuple[Suggestion, ...]]


class FormulaEditor(QPlainTextEdit):
    """A few lines of formula; Ctrl+Space suggests, and typing three letters does."""

    edited = Signal()
    """The person has changed the text."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        """Start empty, with nothing to suggest."""
        super().__init__(parent)
        name_input(self, wording)
        self._suggest: Suggest = lambda _word: ()
        self._offered: tuple[Suggestion, ...] = ()
        self._is_given = False
        self.setTabChangesFocus(True)
        metrics = self.fontMetrics()
        self.setFixedHeight(metrics.lineSpacing() * _LINES + 18)
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup = QListView()
        self._popup.setAccessibleName(self.tr("Suggestions"))
        self._completer.setPopup(self._popup)
        self._completer.activated.connect(self._insert)
        self.textChanged.connect(self._tell)

    def suggest_from(self, suggest: Suggest) -> None:
        """Take suggestions from a function of the word before the cursor."""
        self._suggest = suggest

    def give(self, text: str) -> None:
        """Show a formula that the person has not typed."""
        if text != self.toPlainText():
            self._is_given = True
            self.setPlainText(text)
            self._is_given = False
        self.mark(None)

    def mark(self, span: tuple[int, int] | None) -> None:
        """Underline a fault, or nothing."""
        if span is None:
            self.setExtraSelections([])
            return
        start, end = span
        size = len(self.toPlainText())
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(start, max(size - 1, 0)))
        cursor.setPosition(min(max(end, start + 1), size), QTextCursor.MoveMode.KeepAnchor)
        style = QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        style.setUnderlineColor(current_theme().color(ColorRole.ERROR))
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = style
        self.setExtraSelections([selection])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the list of suggestions have its keys; offer one after a letter."""  # Qt override
        taken = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape}
        if self._popup.isVisible() and event.key() in taken:
            event.ignore()
            return
        is_asked = (
            event.key() == Qt.Key.Key_Space
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        )
        if not is_asked:
            super().keyPressEvent(event)
        if is_asked or event.text().isalnum() or event.key() == Qt.Key.Key_Backspace:
            self._offer(fewest=1 if is_asked else 3)

    def _word(self) -> str:
        before = self.toPlainText()[: self.textCursor().position()]
        found = _WORD.search(before)
        return found.group() if found else ""

    def _offer(self, fewest: int) -> None:
        word = self._word()
        self._offered = self._suggest(word) if len(word) >= fewest else ()
        exact = len(self._offered) == 1 and self._offered[0].insert == word
        if not self._offered or exact:
            self._popup.hide()
            return
        self._model.setStringList(
            [f"{each.insert}  –  {say(each.label)}" for each in self._offered]
        )
        self._popup.setCurrentIndex(self._model.index(0, 0))
        place = self.cursorRect()
        place.setWidth(self.fontMetrics().averageCharWidth() * 70)
        self._completer.complete(place)

    @Slot(str)
    def _insert(self, line: str) -> None:
        chosen = next(
            (each for each in self._offered if line.startswith(f"{each.insert}  –")), None
        )
        if chosen is None:
            return
        cursor = self.textCursor()
        move, keep = QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor
        cursor.movePosition(move, keep, len(self._word()))
        cursor.insertText(chosen.insert)
        self.setTextCursor(cursor)

    @Slot()
    def _tell(self) -> None:
        if not self._is_given:
            self.edited.emit()
