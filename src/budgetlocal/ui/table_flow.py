"""A table file, from the file to the documents that the person takes from it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from budgetlocal.core.document import BudgetDocument
    from budgetlocal.importing.tables.answers import Identite
    from budgetlocal.ui.table_import.dialog import Accepted

Done = Callable[[tuple["BudgetDocument", ...]], None]


class TableFlow(QObject):
    """Opens the window of the table import; the import itself is that of every document."""

    def __init__(self, tools: Tools, context: Callable[[], Identite]) -> None:
        """Ask over the window; `context` tells whose budget is on the screen."""
        super().__init__(tools.window)
        self._tools = tools
        self._context = context

    def ask(self, path: Path, done: Done) -> None:
        """Open the window on a file; `done` gets the documents, none when the person leaves it."""
        from budgetlocal.nomenclature.loading import known_nomenclatures
        from budgetlocal.ui.table_import.dialog import TableImportDialog

        dialog = TableImportDialog(
            path,
            self._tools.jobs,
            context=self._context(),
            recettes=(),
            nomenclatures=known_nomenclatures(),
            parent=self._tools.window,
        )
        taken: list[BudgetDocument] = []

        def take(accepted: Accepted) -> None:
            taken.extend(accepted.report.documents)

        dialog.imported.connect(take)
        dialog.finished.connect(lambda _result: done(tuple(taken)))
        dialog.open()
