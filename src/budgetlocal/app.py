"""The application with a window: makes the parts, ties them together, starts."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer, Slot
from PySide6.QtWidgets import QApplication

from budgetlocal import __version__
from budgetlocal.ui.crash import CrashHook
from budgetlocal.ui.file_dialogs import AskFiles, native_dialogs
from budgetlocal.ui.focus_return import FocusReturn
from budgetlocal.ui.folders import Folders, user_folders
from budgetlocal.ui.language import LanguageSwitch
from budgetlocal.ui.menus import Do
from budgetlocal.ui.session import Session
from budgetlocal.ui.settings import Language, Settings
from budgetlocal.ui.theme_choice import SYSTEM, ThemeChoice
from budgetlocal.ui.window import MainWindow

DEMONSTRATION = "--demonstration"
_TEXT_STEP = 10
_FIRST_SIZE = QSize(1280, 800)


class Application(QObject):
    """One window over one session; the window is built again when the language changes."""

    def __init__(
        self, qt: QApplication, folders: Folders, ask_files: AskFiles = native_dialogs
    ) -> None:
        """Make everything; `start` shows the window."""
        super().__init__(qt)
        self._folders = folders
        self._ask_files = ask_files
        self.settings = Settings(folders.settings_file)
        FocusReturn(qt, self)
        self._language = LanguageSwitch(qt)
        self._language.use(self.settings.language)
        self._themes = ThemeChoice(qt, self)
        self._choose_theme(self.settings.theme or SYSTEM)
        self.session = Session(folders.sessions, self)
        self.window = self._new_window()
        self._themes.theme_changed.connect(self._dress)

    def start(self, arguments: Sequence[str]) -> None:
        """Show the window, then open what was asked for and propose what a crash left."""
        if not self.window.restoreGeometry(self.settings.geometry):
            self.window.resize(_FIRST_SIZE.boundedTo(self._room()))
        self.window.show()
        paths = [Path(text).absolute() for text in arguments if text != DEMONSTRATION]
        if DEMONSTRATION in arguments:
            QTimer.singleShot(0, self.window.show_demonstration)
        elif paths:
            QTimer.singleShot(0, self, lambda: self.window.import_files(paths))
        QTimer.singleShot(0, self, self._propose_recovery)

    def _room(self) -> QSize:
        """Return what a window may take of the screen, its frame apart."""
        room = self.window.screen().availableGeometry().size()
        return room - QSize(0, 2 * self.window.fontMetrics().height())

    def show_fault(self, report: str, path: Path | None) -> None:
        """Show a fault of the program."""
        self.window.help.show_fault(report, path)

    def _new_window(self) -> MainWindow:
        window = MainWindow(self.session, self.settings, self._folders, self._ask_files)
        window.theme_chosen.connect(self._choose_theme)
        window.language_chosen.connect(self._speak)
        window.text_size_asked.connect(self._resize_text)
        window.menus.check(theme=self._themes.choice, language=self.settings.language)
        return window

    @Slot(str)
    def _choose_theme(self, choice: str) -> None:
        self.settings.theme = choice
        self._themes.choose(choice, text_scale=self.settings.text_percent / 100)

    @Slot(object)
    def _resize_text(self, do: Do) -> None:
        steps = {Do.BIGGER: _TEXT_STEP, Do.SMALLER: -_TEXT_STEP}
        present = self.settings.text_percent
        self.settings.text_percent = present + steps[do] if do in steps else 100
        self._choose_theme(self._themes.choice)

    @Slot(object)
    def _speak(self, language: Language) -> None:
        """Build the window again in another language, on the same work."""
        if language == self.settings.language:
            return
        self.settings.language = language
        self._language.use(language)
        former = self.window
        former.jobs.close()
        self.session.disconnect(former)
        self.window = self._new_window()
        self.window.show_place_of(former)
        self.window.restoreGeometry(former.saveGeometry())
        self.window.show()
        former.hide()
        former.deleteLater()

    @Slot()
    def _dress(self) -> None:
        self.window.dress()

    @Slot()
    def _propose_recovery(self) -> None:
        if not self._folders.sessions.is_dir() or not any(self._folders.sessions.iterdir()):
            return
        from budgetlocal.ui.dialogs.recovery import RecoveryDialog
        from budgetlocal.workspace.session import abandoned_sessions, discard_session

        found = abandoned_sessions(self._folders.sessions)
        if found:
            dialog = RecoveryDialog(found, self.window)
            dialog.recover_asked.connect(self.window.files.recover)
            dialog.discard_asked.connect(discard_session)
            dialog.open()


def run(argv: Sequence[str]) -> int:
    """Run the application until its window is closed; return its exit code.

    `argv` holds what follows the name of the program: nothing, budget files (.xml), a workspace
    (.budgetlocal), or `--demonstration`.
    """
    logging.basicConfig(level=logging.WARNING)
    qt = QApplication([sys.argv[0], *argv])
    qt.setApplicationName("BudgetLocal")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("budgetlocal")
    folders = user_folders()
    application = Application(qt, folders)
    CrashHook(folders.reports, application.show_fault).install()
    application.start(qt.arguments()[1:])
    QTimer.singleShot(0, _collect_garbage)
    return qt.exec()


def _collect_garbage() -> None:
    """Collect garbage again once the window is shown, and never what starting has made."""
    gc.freeze()
    gc.enable()
