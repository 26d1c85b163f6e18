"""The saved groups behind one button: choose, keep, rename, remove, undo, share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from budgetlocal.analysis.peers.saved import SavedGroup
from budgetlocal.core.errors import UserError
from budgetlocal.reference.values import Kind
from budgetlocal.ui.comparer.saved_store import SavedStore
from budgetlocal.ui.dialogs.question import NameQuestion
from budgetlocal.ui.errors_dialog import ProblemDialog, problem_of
from budgetlocal.ui.file_dialogs import Ask, FileQuestion
from budgetlocal.ui.forms import Wording, name_input
from budgetlocal.ui.tools import Tools

FILE = "groupes.json"


class SavedMenu(QPushButton):
    """Its menu is made when it opens, so that it is never old."""

    chosen = Signal(object)
    """A SavedGroup to compare with."""

    def __init__(
        self, tools: Tools, current: Callable[[], SavedGroup | None], parent: QWidget | None = None
    ) -> None:
        """Work on the groups of the person; `current` gives the group of the page."""
        super().__init__(parent)
        self._tools = tools
        self._current = current
        self._kind = Kind.COMMUNE
        self.store = SavedStore(tools.folders.config / FILE, self)
        self.setText(self.tr("Groupes enregistrés"))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        wording = Wording(
            self.text(), self.tr("Garder ce groupe, en reprendre un, les échanger en fichier")
        )
        name_input(self, wording)
        menu = QMenu(self)
        menu.aboutToShow.connect(self.fill)
        self.setMenu(menu)

    def use_kind(self, kind: Kind) -> None:
        """Offer the groups of another kind of collectivité."""
        self._kind = kind

    @Slot()
    def fill(self) -> None:
        """Make the menu of the groups as they are now."""
        menu = self.menu()
        menu.clear()
        self._try(lambda: self._fill(menu))

    def _fill(self, menu: QMenu) -> None:
        groups = [group for group in self.store.groups.groups if group.kind is self._kind]
        for group in groups:
            action = menu.addAction(f"{group.name} ({len(group.codes)})")
            action.triggered.connect(lambda _checked=False, g=group: self.chosen.emit(g))
        menu.addSeparator()
        keep = menu.addAction(self.tr("&Enregistrer ce groupe…"))
        keep.setEnabled(self._current() is not None)
        keep.triggered.connect(self._ask_name)
        for title, act in (
            (self.tr("&Renommer"), self._ask_new_name),
            (self.tr("&Supprimer"), self._remove),
        ):
            below = menu.addMenu(title)
            below.setEnabled(bool(groups))
            for group in groups:
                action = below.addAction(group.name)
                action.triggered.connect(lambda _c=False, g=group, a=act: a(g))
        stack = self.store.undo_stack
        undo = menu.addAction(self.tr("&Annuler {action}").format(action=stack.undoText()))
        undo.setEnabled(stack.canUndo())
        undo.triggered.connect(lambda: self._try(stack.undo))
        redo = menu.addAction(self.tr("Ré&tablir {action}").format(action=stack.redoText()))
        redo.setEnabled(stack.canRedo())
        redo.triggered.connect(lambda: self._try(stack.redo))
        menu.addSeparator()
        menu.addAction(self.tr("E&xporter les groupes…")).triggered.connect(self._ask_export)
        menu.addAction(self.tr("&Importer des groupes…")).triggered.connect(self._ask_import)

    @Slot()
    def _ask_name(self) -> None:
        group = self._current()
        if group is None:
            return
        dialog = NameQuestion(
            self.tr("Enregistrer ce groupe"),
            self.tr("Ses membres d'aujourd'hui sont gardés, et se retrouvent sous ce nom."),
            Wording(self.tr("&Nom du groupe"), self.tr("Le nom sous lequel le retrouver.")),
            group.name,
            self._tools.window,
        )
        dialog.answered.connect(lambda name: self._keep(group, name))
        dialog.open()

    def _keep(self, group: SavedGroup, name: str) -> None:
        self._try(lambda: self.store.save(SavedGroup(name, group.kind, group.codes)))

    def _ask_new_name(self, group: SavedGroup) -> None:
        dialog = NameQuestion(
            self.tr("Renommer le groupe"),
            self.tr("Ses membres ne changent pas."),
            Wording(self.tr("&Nom du groupe"), self.tr("Le nom sous lequel le retrouver.")),
            group.name,
            self._tools.window,
        )
        dialog.answered.connect(lambda name: self._try(lambda: self.store.rename(group.name, name)))
        dialog.open()

    def _remove(self, group: SavedGroup) -> None:
        """Remove a group; no question, since undo brings it back."""
        self._try(lambda: self.store.remove(group.name))

    @Slot()
    def _ask_export(self) -> None:
        folder = Path(self._tools.settings.last_folder or Path.home())
        question = FileQuestion(
            Ask.SAVE,
            self.tr("Exporter les groupes"),
            str(folder / self.tr("groupes.json")),
            (self.tr("Groupes de comparaison (*.json)"),),
            "json",
        )
        self._tools.ask_files(
            self._tools.window, question, lambda paths: self._try(lambda: self.store.give(paths[0]))
        )

    @Slot()
    def _ask_import(self) -> None:
        question = FileQuestion(
            Ask.OPEN_ONE,
            self.tr("Importer des groupes"),
            self._tools.settings.last_folder,
            (self.tr("Groupes de comparaison (*.json)"), self.tr("Tous les fichiers (*)")),
        )
        self._tools.ask_files(
            self._tools.window, question, lambda paths: self._try(lambda: self.store.take(paths[0]))
        )

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except UserError as err:
            title = self.tr("Les groupes enregistrés")
            ProblemDialog(title, [problem_of(err)], self._tools.window).open()
