"""Completing the extract with official files: what was imported, and what an import did."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from budgetlocal.ui.donnees.official_flow import OfficialFlow
from budgetlocal.ui.donnees.progress_row import ProgressRow
from budgetlocal.ui.donnees.report_view import ReportView
from budgetlocal.ui.donnees.shelf import Shelf
from budgetlocal.ui.file_dialogs import Ask, FileQuestion
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.tools import Tools
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.analysis.open_data.official import Imported
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.reference.official.values import ImportReport, Source

LANE = "donnees-sources"


class CompleteView(QWidget):
    """Import, see, replace, remove."""

    changed = Signal()
    """The imported figures are no longer the same."""
    workbook_asked = Signal(object)
    refused = Signal(object)

    def __init__(self, tools: Tools, shelf: Shelf, parent: QWidget | None = None) -> None:
        """Show nothing until `refresh`."""
        super().__init__(parent)
        self._tools = tools
        self._shelf = shelf
        self._sources: tuple[Source, ...] = ()
        self.flow = OfficialFlow(tools, shelf, self)
        self._build()
        self._connect()

    @property
    def table(self) -> TableSpec | None:
        """The report that is read, or the list of sources."""
        return self._list.table if not self._report.isVisible() else self._report.table

    def import_files(self, paths: list[Path]) -> None:
        """Import some official files."""
        self.flow.start(paths)

    @Slot()
    def ask_files(self) -> None:
        """Ask which files to import."""
        question = FileQuestion(
            Ask.OPEN_SEVERAL,
            self.tr("Importer des fichiers officiels"),
            self._tools.settings.last_folder,
            (
                self.tr("Fichiers officiels (*.csv *.txt *.zip *.xlsx *.xls *.ods)"),
                self.tr("Tous les fichiers (*)"),
            ),
        )
        self._tools.ask_files(
            self._tools.window, question, lambda paths: self.import_files(list(paths))
        )

    @Slot()
    def refresh(self) -> None:
        """Read the list of imported files again."""
        shelf = self._shelf
        self._tools.jobs.run(
            lambda _ticket: _answer(shelf),
            lane=LANE,
            done=self._show,
            refused=self.refused.emit,
            outlives_workspace=True,
        )

    def focus_content(self) -> None:
        """Put the keyboard on the first thing to do."""
        self._import.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words = self.tr(
            "L'extrait livré ne contient pas tout. Ajoutez les fichiers officiels tels que leurs "
            "producteurs les publient : OFGL, balances et comptes individuels de la DGFiP, REI, "
            "critères de répartition de la DGCL, populations et Filosofi de l'INSEE. Déposez-les "
            "ici, ou choisissez-les. Ils restent sur cet ordinateur, à côté de l'extrait, jamais "
            "mêlés à lui ni entre millésimes."
        )
        column.addWidget(label(words, "muted"))
        row = QHBoxLayout()
        self._import = QPushButton(self.tr("&Importer des fichiers officiels…"))
        self._import.setProperty("role", "primary")
        self._replace = QPushButton(self.tr("Rem&placer par un autre fichier…"))
        self._replace.setToolTip(
            self.tr(
                "Un fichier de même disposition, millésime et territoire prend la place de "
                "l'ancien ; un autre millésime vient à côté."
            )
        )
        self._remove = QPushButton(self.tr("&Supprimer cette source…"))
        for button in (self._import, self._replace, self._remove):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self._progress = ProgressRow()
        column.addWidget(self._progress)
        self._none = _drop_zone(
            self.tr("Aucun fichier officiel importé pour l'instant"),
            self.tr("Déposez ici un fichier csv, zip ou Excel tel que publié, ou choisissez-le."),
        )
        self._list = TableView(self.tr("Sources importées"))
        self._report = ReportView()
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        top = QWidget()
        beneath = QVBoxLayout(top)
        beneath.setContentsMargins(0, 0, 0, 0)
        beneath.addWidget(self._none, 1)
        beneath.addWidget(self._list, 1)
        splitter.addWidget(top)
        splitter.addWidget(self._report)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 2)
        column.addWidget(splitter, 1)

    def _connect(self) -> None:
        self._import.clicked.connect(self.ask_files)
        self._replace.clicked.connect(self.ask_files)
        self._remove.clicked.connect(self._ask_removal)
        self._list.row_chosen.connect(self._enable)
        self._list.workbook_asked.connect(self.workbook_asked)
        self._report.workbook_asked.connect(self.workbook_asked)
        self.flow.started.connect(self._progress.follow)
        self.flow.imported.connect(self._take)
        self.flow.removed.connect(self._tell_change)

    def _show(self, answer: tuple[Imported, TableSpec]) -> None:
        imported, table = answer
        self._sources = imported.sources
        self._list.show_table(table)
        self._none.setVisible(not self._sources)
        self._list.setVisible(bool(self._sources))
        if self._sources and self._list.chosen_row() is None:
            self._list.choose_row(0)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        chosen = bool(self._sources) and self._list.chosen_row() is not None
        self._remove.setEnabled(chosen)
        self._replace.setEnabled(chosen)

    @Slot()
    def _ask_removal(self) -> None:
        number = self._list.chosen_row()
        if number is not None and number < len(self._sources):
            self.flow.ask_and_remove(self._sources[number])

    def _take(self, report: ImportReport) -> None:
        self._report.add(report)
        self._tell_change()

    @Slot()
    def _tell_change(self) -> None:
        self.refresh()
        self.changed.emit()


def _drop_zone(heading: str, words: str) -> QFrame:
    zone = QFrame()
    zone.setProperty("role", "dropzone")
    column = QVBoxLayout(zone)
    column.setContentsMargins(16, 24, 16, 24)
    column.addStretch(1)
    for text in (label(heading, "heading"), label(words, "muted")):
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(text)
    column.addStretch(2)
    return zone


def _answer(shelf: Shelf) -> tuple[Imported, TableSpec]:
    from budgetlocal.analysis.open_data.official import read_imported
    from budgetlocal.analysis.open_data.sources import sources_table

    imported = read_imported(shelf.official_folder)
    return imported, sources_table(imported)
