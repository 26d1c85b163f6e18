"""The amendments behind one button: take up, keep, rename, remove, share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from budgetlocal.core.errors import UserError
from budgetlocal.core.studies import Study, StudyKind
from budgetlocal.simulation.projets import projets
from budgetlocal.simulation.reforme import SUFFIX, Reforme, from_json, read, to_json, write
from budgetlocal.ui.dialogs.question import NameQuestion
from budgetlocal.ui.effets.store import StudyStore
from budgetlocal.ui.file_dialogs import Ask, FileQuestion
from budgetlocal.ui.forms import Wording, name_input
from budgetlocal.ui.tools import Tools


class ReformeMenu(QPushButton):
    """Its menu is made when it opens, so that it is never old."""

    chosen = Signal(object)
    """A Reforme to work on."""

    def __init__(
        self, tools: Tools, current: Callable[[], Reforme], parent: QWidget | None = None
    ) -> None:
        """Work on the amendments of the workspace; `current` gives the one of the page."""
        super().__init__(parent)
        self._tools = tools
        self._current = current
        self.store = StudyStore(tools, StudyKind.REFORME)
        self.setText(self.tr("A&mendements"))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        help_words = self.tr("Garder cet amendement, en reprendre un, en échanger en fichier")
        name_input(self, Wording(self.text(), help_words))
        menu = QMenu(self)
        menu.aboutToShow.connect(self.fill)
        self.setMenu(menu)

    def kept(self) -> list[tuple[str, Reforme]]:
        """Return the amendments of the workspace that can be read, by name."""
        found = []
        for study in self.store.studies():
            try:
                found.append((study.name, replace(from_json(study.content), name=study.name)))
            except UserError:
                continue  # said when it is chosen in the menu
        return found

    @Slot()
    def fill(self) -> None:
        """Make the menu of the amendments as they are now."""
        menu = self.menu()
        menu.clear()
        studies = self.store.studies()
        for study in studies:
            action = menu.addAction(study.name)
            action.triggered.connect(lambda _c=False, s=study: self._choose(s))
        self._add_bills(menu)
        menu.addSeparator()
        new = menu.addAction(self.tr("&Nouvel amendement (loi en vigueur)"))
        new.triggered.connect(self._begin)
        keep = menu.addAction(self.tr("&Enregistrer…"))
        keep.setEnabled(self.store.is_open and bool(self._current().changes))
        keep.triggered.connect(self._ask_name)
        for title, act in (
            (self.tr("&Renommer"), self._ask_new_name),
            (self.tr("&Supprimer"), self.store.remove),
        ):
            below = menu.addMenu(title)
            below.setEnabled(bool(studies))
            for study in studies:
                action = below.addAction(study.name)
                action.triggered.connect(lambda _c=False, s=study, a=act: a(s))
        menu.addSeparator()
        share = menu.addAction(self.tr("E&xporter en fichier…"))
        share.setEnabled(bool(self._current().changes))
        share.triggered.connect(self._ask_export)
        menu.addAction(self.tr("&Ouvrir un fichier…")).triggered.connect(self._ask_import)
        if not self.store.is_open:
            menu.addSeparator()
            told = menu.addAction(self.tr("Ouvrez un classeur pour garder un amendement"))
            told.setEnabled(False)

    def _add_bills(self, menu: QMenu) -> None:
        """Add the bills: a bill is of one year, and is offered when that year is shown."""
        menu.addSeparator()
        for bill in projets():
            action = menu.addAction(bill.name)
            if bill.year == self._current().year:
                action.triggered.connect(lambda _c=False, b=bill: self.chosen.emit(b.reforme()))
            else:
                words = self.tr("{projet} (choisissez l'année {annee})")
                action.setText(words.format(projet=bill.name, annee=bill.year))
                action.setEnabled(False)

    @Slot()
    def _begin(self) -> None:
        self.chosen.emit(Reforme("", self._current().year))

    def _choose(self, study: Study) -> None:
        try:
            self.chosen.emit(replace(from_json(study.content), name=study.name))
        except UserError as err:
            self.store.tell(err)

    @Slot()
    def _ask_name(self) -> None:
        dialog = NameQuestion(
            self.tr("Enregistrer cet amendement"),
            self.tr("Un amendement du même nom est remplacé ; Annuler le fait revenir."),
            Wording(self.tr("&Nom de l'amendement"), self.tr("Le nom sous lequel le retrouver.")),
            self._current().name or self.tr("Mon amendement"),
            self._tools.window,
        )
        dialog.answered.connect(self.keep)
        dialog.open()

    @Slot(str)
    def keep(self, name: str) -> None:
        """Keep the amendment of the page under a name."""
        reforme = replace(self._current(), name=name)
        if self.store.keep(name, to_json(reforme)):
            self.chosen.emit(reforme)

    def _ask_new_name(self, study: Study) -> None:
        dialog = NameQuestion(
            self.tr("Renommer l'amendement"),
            self.tr("Ses articles ne changent pas."),
            Wording(self.tr("&Nom de l'amendement"), self.tr("Le nom sous lequel le retrouver.")),
            study.name,
            self._tools.window,
        )
        dialog.answered.connect(lambda name: self.store.rename(study, name))
        dialog.open()

    @Slot()
    def _ask_export(self) -> None:
        folder = Path(self._tools.settings.last_folder or Path.home())
        name = "".join(c if c.isalnum() else "-" for c in self._current().name) or "amendement"
        question = FileQuestion(
            Ask.SAVE,
            self.tr("Exporter l'amendement"),
            str(folder / f"{name}.{SUFFIX}"),
            (self.tr("Amendements (*.json)"),),
            "json",
        )
        self._tools.ask_files(self._tools.window, question, self.give)

    def give(self, paths: tuple[Path, ...]) -> None:
        """Write the amendment of the page to a file."""
        reforme = self._current()
        try:
            write(replace(reforme, name=reforme.name or self.tr("Mon amendement")), paths[0])
        except UserError as err:
            self.store.tell(err)

    @Slot()
    def _ask_import(self) -> None:
        question = FileQuestion(
            Ask.OPEN_ONE,
            self.tr("Ouvrir un amendement"),
            self._tools.settings.last_folder,
            (self.tr("Amendements (*.json)"), self.tr("Tous les fichiers (*)")),
        )
        self._tools.ask_files(self._tools.window, question, self.take)

    def take(self, paths: tuple[Path, ...]) -> None:
        """Work on the amendment of a file."""
        try:
            self.chosen.emit(read(paths[0]))
        except UserError as err:
            self.store.tell(err)
