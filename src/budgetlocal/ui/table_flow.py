"""A table file, from the file to the documents that the person takes from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from budgetlocal.core.errors import UserError
from budgetlocal.ui.errors_dialog import ProblemDialog, problem_of
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from budgetlocal.core.document import BudgetDocument
    from budgetlocal.importing.tables.answers import Identite
    from budgetlocal.importing.tables.recette_files import RecetteFolder
    from budgetlocal.importing.tables.recettes import Recette
    from budgetlocal.ui.table_import.dialog import Accepted

Done = Callable[[tuple["BudgetDocument", ...], UserError | None], None]


class TableFlow(QObject):
    """Opens the window of the table import; the import itself is that of every document."""

    def __init__(self, tools: Tools, context: Callable[[], Identite]) -> None:
        """Ask over the window; `context` tells whose budget is on the screen."""
        super().__init__(tools.window)
        self._tools = tools
        self._context = context

    def ask(self, path: Path, done: Done) -> None:
        """Open the window on a file; `done` gets the documents, none when the person leaves it.

        It also gets why the file could not be read at all, if so.
        """
        from budgetlocal.importing.tables.recette_files import RecetteFolder
        from budgetlocal.nomenclature.loading import known_nomenclatures
        from budgetlocal.ui.table_import.dialog import TableImportDialog

        folder = RecetteFolder(self._tools.folders.recettes)
        dialog = TableImportDialog(
            path,
            self._tools.jobs,
            context=self._context(),
            recettes=folder.all(),
            nomenclatures=known_nomenclatures(),
            parent=self._tools.window,
        )
        taken: list[BudgetDocument] = []

        def take(accepted: Accepted) -> None:
            taken.extend(accepted.report.documents)
            if accepted.remembers and accepted.report.recette is not None:
                self._keep(folder, accepted.report.recette)

        dialog.imported.connect(take)
        refusals: list[UserError] = []
        dialog.unreadable.connect(refusals.append)
        dialog.finished.connect(lambda _result: done(tuple(taken), next(iter(refusals), None)))
        dialog.open()

    def _keep(self, folder: RecetteFolder, recette: Recette) -> None:
        """Keep a layout for next month; the import goes on when it cannot be kept.

        The name that the person gave to the same layout stays.
        """
        known = (each.name for each in folder.all() if each.fingerprint == recette.fingerprint)
        try:
            folder.save(replace(recette, name=next(known, recette.name)))
        except UserError as err:
            title = self.tr("La présentation n'a pas pu être mémorisée")
            ProblemDialog(title, [problem_of(err)], self._tools.window).open()
