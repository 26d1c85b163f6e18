"""New, open, save, close: what happens to the file, and to what is not saved yet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from budgetlocal.core.errors import UserError
from budgetlocal.ui.file_dialogs import Ask, FileQuestion
from budgetlocal.ui.language import say
from budgetlocal.ui.recent import RecentFile, read_recent, with_opened, without, written
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from budgetlocal.workspace.session import AbandonedSession

SUFFIX = "budgetlocal"


class FileFlow(QObject):
    """Every step that could lose something asks first."""

    recent_changed = Signal()

    def __init__(self, tools: Tools) -> None:
        """Work on the session of a window."""
        super().__init__(tools.window)
        self._tools = tools
        self._session = tools.session

    def start_new(self) -> None:
        """Open an empty workspace."""
        self.when_safe(self._session.start_new)

    def ask_and_open(self) -> None:
        """Ask for a workspace and open it."""
        question = FileQuestion(
            Ask.OPEN_ONE,
            self.tr("Ouvrir un classeur"),
            self._tools.settings.last_folder,
            (self.tr("Classeurs BudgetLocal (*.budgetlocal)"), self.tr("Tous les fichiers (*)")),
        )
        self._tools.ask_files(self._tools.window, question, lambda paths: self.open(paths[0]))

    def open(self, path: Path, then: Callable[[], None] | None = None) -> None:
        """Open a workspace, unless it is the one that is open; then go on."""
        if self._session.path != path.resolve():
            self.when_safe(lambda: self._open(path, then))
        elif then is not None:
            then()

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save to the file of the workspace, or ask for one; then go on."""
        if self._session.path is None or self._session.workspace.is_read_only:
            self.save_as(then)
        else:
            self._write(None, then, overwrite=False)

    def save_as(self, then: Callable[[], None] | None = None) -> None:
        """Ask for a file and save there; then go on."""
        name = self._session.path.name if self._session.path else self._proposed_name()
        question = FileQuestion(
            Ask.SAVE,
            self.tr("Enregistrer le classeur"),
            str(Path(self._tools.settings.last_folder or Path.home()) / name),
            (self.tr("Classeurs BudgetLocal (*.budgetlocal)"),),
            SUFFIX,
        )
        # The dialog of the system has already asked before replacing a file.
        self._tools.ask_files(
            self._tools.window, question, lambda paths: self._write(paths[0], then, overwrite=True)
        )

    def close(self) -> None:
        """Close the workspace."""
        self.when_safe(self._session.close)

    def when_safe(self, action: Callable[[], None]) -> None:
        """Do something that closes the workspace, once nothing is left to save."""
        if not self._session.is_modified:
            action()
            return
        box = self._box(
            self.tr("Enregistrer les modifications ?"),
            self.tr("Ce qui n'est pas enregistré sera perdu."),
        )
        save = box.addButton(self.tr("&Enregistrer"), QMessageBox.ButtonRole.AcceptRole)
        drop = box.addButton(self.tr("&Ne pas enregistrer"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(self.tr("&Annuler"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.setEscapeButton(cancel)
        save.clicked.connect(lambda: self.save(action))
        drop.clicked.connect(action)
        box.open()

    def recover(self, abandoned: AbandonedSession) -> None:
        """Open the unsaved work of a crash."""
        self.when_safe(lambda: self._try(lambda: self._session.recover(abandoned)))

    def recent(self) -> tuple[RecentFile, ...]:
        """Return the recent files."""
        return read_recent(self._tools.settings.recent)

    def _open(self, path: Path, then: Callable[[], None] | None) -> None:
        from budgetlocal.workspace.refusals import MissingFileError

        try:
            self._session.open(path)
        except MissingFileError as err:
            self._remember_list(without(self.recent(), path))
            self._tell(err)
        except UserError as err:
            self._tell(err)
        else:
            self._remember(path)
            if then is not None:
                then()

    def _write(
        self, path: Path | None, then: Callable[[], None] | None, *, overwrite: bool
    ) -> None:
        from budgetlocal.workspace.refusals import TargetChangedError

        try:
            self._session.save(path, overwrite=overwrite)
        except TargetChangedError as err:
            self._ask_overwrite(err, then)
            return
        except UserError as err:
            self._tell(err)
            return
        if self._session.path is not None:
            self._remember(self._session.path)
        if then is not None:
            then()

    def _ask_overwrite(self, error: UserError, then: Callable[[], None] | None) -> None:
        box = self._box(say(error.message), say(error.hint))
        replace = box.addButton(
            self.tr("&Remplacer le fichier"), QMessageBox.ButtonRole.DestructiveRole
        )
        elsewhere = box.addButton(self.tr("Enregistrer &sous…"), QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(self.tr("&Annuler"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(elsewhere)
        box.setEscapeButton(cancel)
        replace.clicked.connect(lambda: self._write(None, then, overwrite=True))
        elsewhere.clicked.connect(lambda: self.save_as(then))
        box.open()

    def _box(self, title: str, words: str) -> QMessageBox:
        box = QMessageBox(self._tools.window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("BudgetLocal")
        box.setText(title)
        box.setInformativeText(words)
        box.finished.connect(box.deleteLater)
        return box

    def _try(self, action: Callable[[], None]) -> None:
        try:
            action()
        except UserError as err:
            self._tell(err)

    def _tell(self, error: UserError) -> None:
        title = self.tr("Le fichier n'a pas pu être ouvert ou enregistré")
        from budgetlocal.ui.errors_dialog import ProblemDialog, problem_of

        ProblemDialog(title, [problem_of(error)], self._tools.window).open()

    def _remember(self, path: Path) -> None:
        self._tools.settings.last_folder = str(path.parent)
        from datetime import UTC, datetime

        moment = datetime.now(UTC).astimezone().isoformat(timespec="seconds")
        self._remember_list(with_opened(self.recent(), path.resolve(), opened=moment))

    def _remember_list(self, files: tuple[RecentFile, ...]) -> None:
        self._tools.settings.recent = written(files)
        self.recent_changed.emit()

    def _proposed_name(self) -> str:
        collectivites = self._session.workspace.repository.collectivites()
        name = collectivites[0].name if len(collectivites) == 1 else self.tr("Budgets")
        kept = "".join(mark if mark.isalnum() or mark in " -_" else " " for mark in name)
        return f"{' '.join(kept.split()) or 'Budgets'}.{SUFFIX}"
