"""Fetching the official data sets that are known: only when asked, with a way to stop and go on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.reference.official import addresses
from budgetlocal.ui.donnees.progress_row import ProgressRow
from budgetlocal.ui.donnees.shelf import Shelf
from budgetlocal.ui.errors_dialog import ProblemDialog, problem_of
from budgetlocal.ui.forms import Wording, combo_box, label_of
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.tables.table_view import TableView
from budgetlocal.ui.tools import Tools
from budgetlocal.ui.widgets.texts import label

if TYPE_CHECKING:
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.reference.official.addresses import Entry

LANE = "donnees-telechargement"


class DownloadView(QWidget):
    """The address book; one file at a time."""

    fetched = Signal(object)
    """The path of a file that has come whole."""
    workbook_asked = Signal(object)

    def __init__(self, tools: Tools, shelf: Shelf, parent: QWidget | None = None) -> None:
        """Show the book; nothing is asked from the network."""
        super().__init__(parent)
        self._tools = tools
        self._shelf = shelf
        self._book = addresses.address_book()
        self._build()
        self._connect()
        self.refresh()

    @property
    def table(self) -> TableSpec | None:
        """The list of data sets."""
        return self._list.table

    @Slot()
    def refresh(self) -> None:
        """Look again at what has been fetched."""
        from budgetlocal.analysis.open_data.downloads import downloads_table

        self._list.show_table(downloads_table(self._book, self._shelf.downloads))
        if self._list.chosen_row() is None:
            self._list.choose_row(0)
        self._enable()

    def focus_content(self) -> None:
        """Put the keyboard on the list."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words = self.tr(
            "BudgetLocal ne va jamais sur le réseau de lui-même : seulement quand vous cliquez sur "
            "Télécharger, et seulement à l'adresse du producteur. Le fichier est ensuite importé. "
            "Un téléchargement arrêté reprend où il en était."
        )
        column.addWidget(label(words, "muted"))
        self._list = TableView(self.tr("Jeux officiels connus"))
        column.addWidget(self._list, 1)
        row = QHBoxLayout()
        wording = Wording(self.tr("&Année"), self.tr("L'année du jeu de données à télécharger"))
        self._year = combo_box(wording)
        self._year_label = label_of(self._year, wording)
        self._fetch = QPushButton(self.tr("&Télécharger et importer"))
        self._fetch.setProperty("role", "primary")
        self._copy = QPushButton(self.tr("&Copier l'adresse de la page"))
        self._copy.setToolTip(
            self.tr("Pour l'ouvrir dans votre navigateur et prendre le fichier vous-même")
        )
        for widget in (self._year_label, self._year, self._fetch, self._copy):
            row.addWidget(widget)
        row.addStretch(1)
        column.addLayout(row)
        self._page = label("", "small", selectable=True)
        column.addWidget(self._page)
        folder = self.tr(
            "Les fichiers téléchargés restent dans {dossier} : supprimez-les quand vous voulez."
        )
        kept = folder.format(dossier=str(self._shelf.downloads))
        column.addWidget(label(kept, "small", selectable=True))
        self._progress = ProgressRow()
        column.addWidget(self._progress)

    def _connect(self) -> None:
        self._list.row_chosen.connect(self._enable)
        self._list.workbook_asked.connect(self.workbook_asked)
        self._year.activated.connect(self._show_page)
        self._fetch.clicked.connect(self._download)
        self._copy.clicked.connect(self._copy_page)
        self._progress.stopped.connect(self.refresh)

    @property
    def _entry(self) -> Entry | None:
        number = self._list.chosen_row()
        return None if number is None or number >= len(self._book) else self._book[number]

    @property
    def _chosen(self) -> Entry | None:
        """The entry of the row, of the chosen year if it has years."""
        entry = self._entry
        if entry is not None and entry.years and self._year.currentData():
            return entry.of_year(self._year.currentData())
        return entry

    @Slot()
    def _enable(self) -> None:
        entry = self._entry
        years = entry.years if entry is not None else ()
        former = self._year.currentData()
        self._year.clear()
        for year in reversed(years):
            self._year.addItem(str(year), year)
        self._year.setCurrentIndex(max(0, self._year.findData(former)))
        self._year.setVisible(bool(years))
        self._year_label.setVisible(bool(years))
        self._fetch.setEnabled(entry is not None and bool(entry.address))
        self._show_page()

    @Slot()
    def _show_page(self) -> None:
        entry, chosen = self._entry, self._chosen
        if entry is None or chosen is None:
            self._page.setText("")
            return
        page = self.tr("Page du producteur : {adresse}").format(adresse=self._page_address)
        self._page.setText(page)

    @property
    def _page_address(self) -> str:
        entry = self._entry
        if entry is None:
            return ""
        year = self._year.currentData()
        return entry.page.replace(addresses.YEAR, str(year)) if year else entry.page

    @Slot()
    def _copy_page(self) -> None:
        QGuiApplication.clipboard().setText(self._page_address)

    @Slot()
    def _download(self) -> None:
        entry = self._chosen
        if entry is None:
            return
        folder = self._shelf.downloads
        self._fetch.setEnabled(False)
        job = self._tools.jobs.run(
            lambda ticket: fetch(entry, folder, ticket),
            lane=LANE,
            label=self.tr("Téléchargement : {titre}").format(titre=entry.title),
            done=self.fetched.emit,
            refused=self._tell,
            outlives_workspace=True,
        )
        self._progress.follow(job)

    def _tell(self, error: UserError) -> None:
        title = self.tr("Le téléchargement n'a pas abouti")
        ProblemDialog(title, [problem_of(error)], self._tools.window).open()


def fetch(entry: Entry, folder: Path, ticket: Ticket) -> Path:
    """Fetch one file beside the window, and return where it is."""
    from budgetlocal.reference.official.download import download

    return download(
        entry,
        folder,
        progress=lambda percent: ticket.tell(percent, ""),
        is_cancelled=ticket.is_cancelled,
    )
