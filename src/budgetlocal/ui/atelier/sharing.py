"""Libraries as files: share mine, take those of others, translate a trame of OpenAnafi."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import Text
from budgetlocal.ui.atelier.library_store import LibraryStore
from budgetlocal.ui.errors_dialog import ProblemDialog, problem_of
from budgetlocal.ui.file_dialogs import Ask, FileQuestion
from budgetlocal.ui.language import say
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SUFFIX = "indicateurs.json"


class Sharing(QObject):
    """Asks for files, checks what is in them, and tells what could not be taken."""

    def __init__(self, tools: Tools, store: LibraryStore, parent: QWidget) -> None:
        """Share the library of a store."""
        super().__init__(parent)
        self._tools = tools
        self._store = store

    def share(self) -> None:
        """Ask where to write my indicators."""
        question = FileQuestion(
            Ask.SAVE,
            self.tr("Partager mes indicateurs"),
            str(Path(self._tools.settings.last_folder) / f"mes-{SUFFIX}"),
            (self.tr("Indicateurs (*.indicateurs.json)"),),
            "json",
        )
        self._tools.ask_files(self._tools.window, question, self._write)

    def open(self) -> None:
        """Ask for a shared file and take its indicators."""
        question = FileQuestion(
            Ask.OPEN_ONE,
            self.tr("Ouvrir des indicateurs partagés"),
            str(self._tools.settings.last_folder),
            (self.tr("Indicateurs (*.json)"), self.tr("Tous les fichiers (*)")),
        )
        self._tools.ask_files(self._tools.window, question, self._take)

    def open_trame(self) -> None:
        """Ask for a trame of OpenAnafi and translate it."""
        question = FileQuestion(
            Ask.OPEN_ONE,
            self.tr("Importer une trame d'OpenAnafi"),
            str(self._tools.settings.last_folder),
            (self.tr("Classeurs Excel (*.xlsx *.xls *.ods)"),),
        )
        self._tools.ask_files(self._tools.window, question, self._take_trame)

    def _write(self, paths: tuple[Path, ...]) -> None:
        from budgetlocal.indicators.library import write_library

        try:
            write_library(self._store.library, paths[0])
        except OSError as err:
            self._tell_os(err)

    def _take(self, paths: tuple[Path, ...]) -> None:
        from budgetlocal.indicators.catalogue import catalogue
        from budgetlocal.indicators.extract_statistics import statistic_units
        from budgetlocal.indicators.library import opened, read_library
        from budgetlocal.ui.extract_access import SHARED

        try:
            theirs = read_library(paths[0])
            units = statistic_units(SHARED.extract())
        except UserError as err:
            self._refuse(err)
            return
        refused = opened(theirs, catalogue(), units).refused
        wrong = {code for code, _ in refused}
        good = theirs.only(e.draft.code for e in theirs.entries if e.draft.code not in wrong)
        self._store.merge(
            good, self.tr("les indicateurs de « {fichier} »").format(fichier=paths[0].name)
        )
        self._tell(refused)

    def _take_trame(self, paths: tuple[Path, ...]) -> None:
        from budgetlocal.indicators.openanafi_file import read_trame

        try:
            trame = read_trame(paths[0])
        except UserError as err:
            self._refuse(err)
            return
        self._store.take(
            trame.drafts, self.tr("la trame « {fichier} »").format(fichier=paths[0].name)
        )
        self._tell(trame.refused)

    def _refuse(self, err: UserError) -> None:
        title = self.tr("Le fichier n'a pas été ouvert")
        ProblemDialog(title, [problem_of(err)], self._tools.window).open()

    def _tell(self, refused: tuple[tuple[str, Text], ...]) -> None:
        """Name the indicators that were left out, with the reason."""
        if not refused:
            return
        from budgetlocal.ui.dialogs.report import ReportDialog

        lines = "\n".join(f"{code} : {say(reason)}" for code, reason in refused)
        ReportDialog(
            self.tr("Des indicateurs n'ont pas été repris"),
            self.tr(
                "Les autres sont dans « Mes indicateurs ». Voici pourquoi ceux-ci n'y sont pas :"
            ),
            lines,
            self._tools.window,
        ).open()

    def _tell_os(self, err: OSError) -> None:
        from budgetlocal.core.text import translatable, verbatim

        self._refuse(
            UserError(
                translatable(
                    "Atelier",
                    "Le fichier ne s'écrit pas : {cause}.",
                    cause=verbatim(str(err.strerror)),
                ),
                hint=translatable("Atelier", "Choisissez un autre dossier."),
            )
        )
