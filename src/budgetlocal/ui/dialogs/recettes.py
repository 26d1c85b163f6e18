"""The saved layouts: list, rename and edit, export, import, delete; each change can be undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QUndoCommand, QUndoStack
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from budgetlocal.core.errors import UserError
from budgetlocal.core.specs import CellKind, Column, Row, TableSpec
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.ui.errors_dialog import ProblemDialog, problem_of
from budgetlocal.ui.file_dialogs import Ask, AskFiles, FileQuestion
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.widgets.dialog_size import open_size
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.importing.tables.recette_files import RecetteFolder
    from budgetlocal.importing.tables.recettes import Recette


class RecettesDialog(QDialog):
    """What is kept in the folder of the person; nothing of it is in a workspace."""

    def __init__(
        self, folder: RecetteFolder, ask_files: AskFiles, start: str, parent: QWidget | None
    ) -> None:
        """Show the recettes of a folder; `start` is where files are asked for. Call `open()`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Présentations mémorisées"))
        self._folder = folder
        self._ask_files = ask_files
        self._start = start
        self._undo = QUndoStack(self)
        self._build()
        self._show()

    def _build(self) -> None:
        self.resize(open_size(self, letters=130, lines=26))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Présentations mémorisées"), "heading"))
        column.addWidget(
            label(
                self.tr(
                    "Un tableau qui a les mêmes titres de colonnes est lu de la même façon, "
                    "sans rien redemander."
                ),
                "muted",
            )
        )
        self._table = TableView(self.tr("Présentations mémorisées"))
        self._table.row_chosen.connect(self._follow)
        column.addWidget(self._table, 1)
        grid = QGridLayout()
        self._edit = self._button(self.tr("&Modifier…"), self._ask_edit)
        self._export = self._button(self.tr("&Exporter…"), self._ask_export)
        self._delete = self._button(self.tr("&Supprimer"), self._remove)
        take = self._button(self.tr("&Importer…"), self._ask_import)
        self._back = self._button(self.tr("&Défaire"), self._undo.undo)
        self._undo.canUndoChanged.connect(self._back.setEnabled)
        self._back.setEnabled(False)
        for rank, button in enumerate((self._edit, self._export, self._delete, take, self._back)):
            grid.addWidget(button, 0, rank)
        column.addLayout(grid)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        for action, keys in (
            (self._undo.createUndoAction(self), QKeySequence.StandardKey.Undo),
            (self._undo.createRedoAction(self), QKeySequence.StandardKey.Redo),
        ):
            action.setShortcut(QKeySequence(keys))
            self.addAction(action)

    def _button(self, text: str, action: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(action)
        return button

    @Slot()
    def _show(self) -> None:
        self._recettes = self._folder.all()
        self._table.show_table(recettes_table(self._recettes))
        self._follow()

    @Slot()
    def _follow(self) -> None:
        for button in (self._edit, self._export, self._delete):
            button.setEnabled(self._current() is not None)

    def _current(self) -> Recette | None:
        number = self._table.chosen_row()
        if number is None or number >= len(self._recettes):
            return None
        return self._recettes[number]

    @Slot()
    def _ask_edit(self) -> None:
        from budgetlocal.ui.dialogs.recette_form import RecetteForm

        recette = self._current()
        if recette is not None:
            form = RecetteForm(recette, self)
            form.answered.connect(lambda after: self._change(recette, after))
            form.open()

    @Slot()
    def _remove(self) -> None:
        recette = self._current()
        if recette is not None:
            self._change(recette, None)

    @Slot()
    def _ask_export(self) -> None:
        from budgetlocal.importing.tables.recette_files import SUFFIX, write_recette

        recette = self._current()
        if recette is None:
            return
        kept = "".join(mark if mark.isalnum() or mark in " -_" else " " for mark in recette.name)
        question = FileQuestion(
            Ask.SAVE,
            self.tr("Exporter la présentation"),
            str(Path(self._start or Path.home()) / f"{kept.strip() or 'presentation'}{SUFFIX}"),
            (self.tr("Présentations BudgetLocal (*.json)"),),
            "json",
        )
        self._ask_files(
            self, question, lambda paths: self._try(lambda: write_recette(paths[0], recette))
        )

    @Slot()
    def _ask_import(self) -> None:
        from budgetlocal.importing.tables.recette_files import read_recette

        question = FileQuestion(
            Ask.OPEN_ONE,
            self.tr("Importer une présentation"),
            self._start,
            (self.tr("Présentations BudgetLocal (*.json)"), self.tr("Tous les fichiers (*)")),
        )

        def take(paths: tuple[Path, ...]) -> None:
            recette = read_recette(paths[0])
            known = (each for each in self._recettes if each.fingerprint == recette.fingerprint)
            self._change(next(known, None), recette)

        self._ask_files(self, question, lambda paths: self._try(lambda: take(paths)))

    def _change(self, before: Recette | None, after: Recette | None) -> None:
        """Put a recette in place of another, or take it away; one undo step."""
        self._try(lambda: self._undo.push(RecetteCommand(self._folder, before, after, self._show)))

    def _try(self, action: Callable[[], None]) -> None:
        try:
            action()
        except UserError as err:
            ProblemDialog(self.tr("Rien n'a changé"), [problem_of(err)], self).open()


class RecetteCommand(QUndoCommand):
    """A recette kept, changed or forgotten."""

    def __init__(
        self,
        folder: RecetteFolder,
        before: Recette | None,
        after: Recette | None,
        told: Callable[[], None],
    ) -> None:
        """Go from one to the other; `told` is called after each way."""
        named = after or before
        super().__init__(named.name if named else "")
        self._folder, self._before, self._after, self._told = folder, before, after, told

    def undo(self) -> None:
        """Put back what was there."""  # Qt override
        self._put(self._after, self._before)

    def redo(self) -> None:
        """Make the change, the first time too."""  # Qt override
        self._put(self._before, self._after)

    def _put(self, former: Recette | None, recette: Recette | None) -> None:
        if recette is not None:
            self._folder.save(recette)
        elif former is not None:
            self._folder.delete(former.fingerprint)
        self._told()


def recettes_table(recettes: tuple[Recette, ...]) -> TableSpec:
    """Return one row a recette."""
    columns = (
        Column("nom", translatable("RecettesDialog", "Nom"), CellKind.TEXT),
        Column("collectivite", translatable("RecettesDialog", "Collectivité"), CellKind.TEXT),
        Column("budget", translatable("RecettesDialog", "Budget"), CellKind.TEXT),
        Column("nomenclature", translatable("RecettesDialog", "Nomenclature"), CellKind.TEXT),
        Column("colonnes", translatable("RecettesDialog", "Colonnes changées"), CellKind.COUNT),
        Column("reponses", translatable("RecettesDialog", "Réponses"), CellKind.COUNT),
    )
    rows = tuple(
        Row(
            each.fingerprint,
            0,
            (
                verbatim(each.name),
                verbatim(each.identite.get("collectivite", "")),
                verbatim(each.identite.get("budget", "")),
                verbatim(each.identite.get("nomenclature", "")),
                len(each.columns),
                len(each.choices),
            ),
        )
        for each in recettes
    )
    title = translatable("RecettesDialog", "Présentations mémorisées")
    return TableSpec("recettes", title, columns, rows, verbatim(""))
