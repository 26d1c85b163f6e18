"""What a person does and sees, in terms of the window only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QTextEdit,
    QWidget,
)

from budgetlocal.ui.file_dialogs import Answer, FileQuestion
from budgetlocal.ui.tables.table_view import TableView

PATIENCE_MS = 20_000


class FakeFileDialogs:
    """Answers the questions about files with what the test prepared; keeps the questions."""

    def __init__(self) -> None:
        self.questions: list[FileQuestion] = []
        self._answers: list[tuple[Path, ...]] = []

    def will_choose(self, *paths: Path) -> None:
        """Choose these files the next time something is asked."""
        self._answers.append(paths)

    def __call__(self, parent: QWidget, question: FileQuestion, answer: Answer) -> None:
        self.questions.append(question)
        if self._answers:
            answer(self._answers.pop(0))


class Person:
    """Someone in front of the window."""

    def __init__(self, qtbot, application, dialogs: FakeFileDialogs) -> None:
        self.qtbot = qtbot
        self.application = application
        self.dialogs = dialogs

    @property
    def window(self):
        return self.application.window

    def wait_until_shown(self) -> None:
        self.qtbot.waitExposed(self.window, timeout=PATIENCE_MS)
        self.wait()

    def wait(self) -> None:
        """Wait until nothing is running any more."""
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: self.window.jobs.is_idle, timeout=PATIENCE_MS)
        QApplication.processEvents()

    def dialog(self) -> QDialog | None:
        """Return the dialog in front, if any."""
        dialogs = [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, QDialog) and widget.isVisible()
        ]
        return dialogs[-1] if dialogs else None

    def front(self) -> QWidget:
        return self.dialog() or self.window

    def press(self, text: str) -> None:
        """Click the button that bears a text."""
        buttons = [
            button
            for button in self.front().findChildren(QAbstractButton)
            if button.isVisible() and button.text().replace("&", "").startswith(text)
        ]
        buttons.sort(key=lambda button: button.property("role") == "rail")  # pages come last
        assert buttons, f"no button « {text} »"
        assert buttons[0].isEnabled(), f"« {text} » is disabled"
        self.qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
        self.wait()

    def menu(self, text: str) -> None:
        """Choose an entry of the menus."""
        action = self.action(text)
        assert action.isEnabled(), f"« {text} » is disabled"
        action.trigger()
        self.wait()

    def action(self, text: str) -> QAction:
        found = [
            action
            for action in self.window.findChildren(QAction)
            if action.menu() is None
            and action.text().split("\t")[0].replace("&", "").startswith(text)
        ]
        assert found, f"no menu entry « {text} »"
        return found[0]

    def keys(self, sequence: str, widget: QWidget | None = None) -> None:
        """Press a shortcut."""
        self.qtbot.keySequence(widget or self.window, sequence)
        self.wait()

    def reads(self) -> str:
        """Return every text that can be read in front."""
        front = self.front()
        labels = [label.text() for label in front.findChildren(QLabel) if label.isVisible()]
        texts = [text.toPlainText() for text in front.findChildren(QTextEdit) if text.isVisible()]
        buttons = [
            button.text().replace("&", "")
            for button in front.findChildren(QAbstractButton)
            if button.isVisible()
        ]
        title = front.windowTitle()
        box = getattr(front, "informativeText", str)()
        return "\n".join([title, box, *labels, *texts, *buttons])

    def named(self, name: str, kind: type[QWidget] = QWidget) -> QWidget:
        """Return the input or table that a screen reader calls so."""
        found = [
            widget
            for widget in self.front().findChildren(kind)
            if widget.accessibleName() == name and widget.isVisible()
        ]
        assert found, f"nothing is called « {name} »"
        return found[0]

    def chooser(self, name: str) -> QComboBox:
        widget = self.named(name, QComboBox)
        assert isinstance(widget, QComboBox)
        return widget

    def choose(self, name: str, text: str) -> None:
        """Choose an entry of a list with the keyboard."""
        box = self.chooser(name)
        rank = box.findText(text)
        assert rank >= 0, [box.itemText(index) for index in range(box.count())]
        box.setFocus()
        while box.currentIndex() != rank:
            down = box.currentIndex() < rank
            self.qtbot.keyClick(box, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
            self.wait()

    def type_in(self, name: str, text: str) -> None:
        """Type a text in an input, in place of what it holds."""
        widget = self.named(name)
        widget.setFocus()
        self.qtbot.keySequence(widget, "Ctrl+A")
        if text:
            self.qtbot.keyClicks(widget, text)
        else:
            self.qtbot.keyClick(widget, Qt.Key.Key_Delete)
        self.wait()

    def table(self, name: str) -> TableView:
        widget = self.named(name, TableView)
        assert isinstance(widget, TableView)
        return widget

    def rows(self, name: str, *, only_open: bool = False) -> list[list[str]]:
        """Return the texts of the rows of a table, from top to bottom."""
        view = self.table(name)
        model = view.model()
        found: list[list[str]] = []

        def walk(parent: QModelIndex) -> None:
            for row in range(model.rowCount(parent)):
                first = model.index(row, 0, parent)
                found.append(
                    [
                        str(model.index(row, column, parent).data())
                        for column in range(model.columnCount())
                    ]
                )
                if not only_open or view.isExpanded(first):
                    walk(first)

        walk(QModelIndex())
        return found

    def import_files(self, *paths: Path) -> None:
        """Import files from the menu."""
        self.dialogs.will_choose(*paths)
        self.menu("Importer un budget")
