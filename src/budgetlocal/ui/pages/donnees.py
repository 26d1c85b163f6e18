"""The page Données: what the extract holds, the sheet of a collectivité, official files."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.ui.donnees.catalogue_view import CatalogueView
from budgetlocal.ui.donnees.complete_view import CompleteView
from budgetlocal.ui.donnees.download_view import DownloadView
from budgetlocal.ui.donnees.sheet_view import SheetView
from budgetlocal.ui.donnees.shelf import Shelf
from budgetlocal.ui.errors_dialog import ProblemDialog, problem_of
from budgetlocal.ui.forms import Segments, Wording
from budgetlocal.ui.pages.page import Page, Subject

if TYPE_CHECKING:
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.ui.tools import Tools


class Part(StrEnum):
    """The views of the page, in the order of their buttons."""

    CATALOGUE = "extrait"
    SHEET = "fiche"
    COMPLETE = "completer"
    DOWNLOAD = "telecharger"


_PARTS = tuple(Part)
_SIREN = 9
"""Digits of a SIREN, the first ones of a SIRET."""


class DonneesPage(Page):
    """Needs no document: open data on every collectivité."""

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        """Show the list of what the extract holds."""
        self._tools = tools
        self._shelf = Shelf(tools.folders.reference)
        super().__init__(tools.jobs, parent)
        self.destroyed.connect(self._shelf.close)
        self._catalogue.refresh()
        self._complete.refresh()

    @property
    def table(self) -> TableSpec | None:
        """The table of the view that is shown."""
        return self._views[self._choice.chosen].table

    @property
    def part(self) -> Part:
        """The view that is shown."""
        return _PARTS[self._choice.chosen]

    def show_part(self, part: str) -> None:
        """Show one view and put the keyboard on it."""
        self._show_rank(_PARTS.index(Part(part)))
        self.focus_content()

    def ask_official_files(self) -> None:
        """Show the imports, and ask which files to import."""
        self.show_part(Part.COMPLETE)
        self._complete.ask_files()

    def import_official(self, paths: list[Path]) -> None:
        """Show the imports, and import some official files."""
        self.show_part(Part.COMPLETE)
        self._complete.import_files(paths)

    def focus_content(self) -> None:
        """Put the keyboard on the view that is shown."""
        self._views[self._choice.chosen].focus_content()

    def focus_filter(self) -> bool:
        """Put the cursor in the filter or the search line of the view."""
        if self.part is Part.CATALOGUE:
            self._catalogue.focus_filter()
        else:
            self.show_part(Part.SHEET)
            self._sheet.focus_filter()
        return True

    def dress(self) -> None:
        """Paint again with the colours of the theme."""
        self._sheet.dress()

    def _build(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(10)
        self._choice = Segments(
            Wording(self.tr("Vue"), self.tr("Ce que la page montre")),
            (
                Wording(
                    self.tr("Ce que contient l'extrait"),
                    self.tr("Tous les indicateurs, leur définition, leur source, leur couverture"),
                ),
                Wording(
                    self.tr("Fiche d'une collectivité"),
                    self.tr("Tout ce que l'on sait d'une commune, d'un EPCI, d'un département"),
                ),
                Wording(
                    self.tr("Compléter l'extrait"),
                    self.tr("Importer des fichiers officiels ; voir ce qui a été importé"),
                ),
                Wording(
                    self.tr("Télécharger"),
                    self.tr("Prendre un fichier officiel chez son producteur, et l'importer"),
                ),
            ),
        )
        column.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignLeft)
        self._catalogue = CatalogueView(self.jobs, self._shelf)
        self._sheet = SheetView(self.jobs, self._shelf)
        self._complete = CompleteView(self._tools, self._shelf)
        self._download = DownloadView(self._tools, self._shelf)
        self._views = (self._catalogue, self._sheet, self._complete, self._download)
        self._stack = QStackedWidget()
        for view in self._views:
            self._stack.addWidget(view)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._choice.group.idClicked.connect(self._show_rank)
        for view in self._views:
            view.workbook_asked.connect(self.workbook_asked)
        for reader in (self._catalogue, self._sheet, self._complete):
            reader.refused.connect(self._tell)
        self._complete.changed.connect(self._catalogue.refresh)
        self._complete.changed.connect(self._sheet.refresh)
        self._download.fetched.connect(self._import_fetched)

    def _show_without_document(self) -> None:
        self.show_content()

    def _refresh(self, subject: Subject) -> None:
        self._sheet.propose(self._siren_of(subject))
        self.show_content()

    def _siren_of(self, subject: Subject) -> str:
        """Return the SIREN of who votes the budget of a document."""
        for budget in self._tools.session.workspace.repository.budgets():
            if budget.id == subject.document.budget_id:
                return (budget.siret_principal or budget.siret)[:_SIREN]
        return ""

    @Slot(int)
    def _show_rank(self, rank: int) -> None:
        self._choice.choose(rank)
        self._stack.setCurrentIndex(rank)
        if _PARTS[rank] is Part.DOWNLOAD:
            self._download.refresh()

    @Slot(object)
    def _import_fetched(self, path: Path) -> None:
        self.import_official([path])

    @Slot(object)
    def _tell(self, error: UserError) -> None:
        title = self.tr("Les données ne peuvent pas être lues")
        ProblemDialog(title, [problem_of(error)], self._tools.window).open()
