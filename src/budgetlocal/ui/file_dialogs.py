"""The only place that asks for a file name; tests replace `native_dialogs`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget


class Ask(StrEnum):
    """What is asked for."""

    OPEN_ONE = "ouvrir"
    OPEN_SEVERAL = "ouvrir_plusieurs"
    SAVE = "enregistrer"
    FOLDER = "dossier"


@dataclass(frozen=True, slots=True)
class FileQuestion:
    """A question about files: its title, where to start, and which files to show."""

    ask: Ask
    title: str
    start: str
    filters: tuple[str, ...] = ()
    suffix: str = ""


Answer = Callable[[tuple[Path, ...]], None]


def native_dialogs(parent: QWidget, question: FileQuestion, answer: Answer) -> None:
    """Show the dialog of the system; `answer` gets the chosen paths, and is not called on Cancel."""
    from PySide6.QtWidgets import QFileDialog

    dialog = QFileDialog(parent, question.title, question.start)
    dialog.setNameFilters(list(question.filters))
    dialog.setFileMode(
        {
            Ask.OPEN_ONE: QFileDialog.FileMode.ExistingFile,
            Ask.OPEN_SEVERAL: QFileDialog.FileMode.ExistingFiles,
            Ask.SAVE: QFileDialog.FileMode.AnyFile,
            Ask.FOLDER: QFileDialog.FileMode.Directory,
        }[question.ask]
    )
    if question.ask is Ask.FOLDER:
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    if question.ask is Ask.SAVE:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(question.suffix)
        dialog.selectFile(question.start)
    for part, text in (
        (QFileDialog.DialogLabel.LookIn, QCoreApplication.translate("FileDialogs", "&Dans :")),
        (QFileDialog.DialogLabel.FileType, QCoreApplication.translate("FileDialogs", "&Type :")),
    ):
        dialog.setLabelText(part, text)  # Qt has no French for these two
    dialog.filesSelected.connect(lambda names: answer(tuple(Path(name) for name in names)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


AskFiles = Callable[[QWidget, FileQuestion, Answer], None]
