"""The menus: every action of the application, its words, its keys."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack

from budgetlocal.ui.language import say
from budgetlocal.ui.pages.registry import PageEntry, shortcut
from budgetlocal.ui.recent import RecentFile
from budgetlocal.ui.settings import Language
from budgetlocal.ui.theme import LABELS, THEMES
from budgetlocal.ui.theme_choice import SYSTEM

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow, QMenu

EXPLAIN_ACTION = "expliquer"
"""The object name of the action that explains a number, which context menus borrow."""


class Do(StrEnum):
    """What a menu can ask for."""

    NEW = "nouveau"
    OPEN = "ouvrir"
    IMPORT = "importer"
    TYPE_IN = "saisir"
    MODEL = "modele"
    RECETTES = "recettes"
    SAVE = "enregistrer"
    SAVE_AS = "enregistrer_sous"
    EXPORT_CHARTS = "exporter_graphiques"
    EXPORT_TABLE = "exporter_tableau"
    PRINT = "imprimer"
    CLOSE = "fermer"
    QUIT = "quitter"
    COPY = "copier"
    COPY_ALL = "copier_tout"
    FILTER = "filtrer"
    EXPLAIN = "expliquer"
    REMOVE = "supprimer"
    RENAME = "renommer"
    POPULATION = "population"
    POTENTIEL_FISCAL = "potentiel_fiscal"
    BIGGER = "plus_grand"
    SMALLER = "plus_petit"
    USUAL_SIZE = "taille_normale"
    FULL_SCREEN = "plein_ecran"
    GUIDE = "guide"
    SHORTCUTS = "raccourcis"
    REPORT = "signaler"
    ABOUT = "a_propos"
    DEMONSTRATION = "demonstration"
    SHEET = "fiche"
    OFFICIAL_FILES = "completer"
    DOWNLOAD = "telecharger"


_NEEDS_WORKSPACE = (Do.SAVE, Do.SAVE_AS, Do.CLOSE)
_NEEDS_PAGE = (Do.EXPLAIN, Do.EXPORT_TABLE, Do.PRINT, Do.COPY, Do.COPY_ALL, Do.FILTER)
_NEEDS_DOCUMENT = (Do.EXPORT_CHARTS, Do.REMOVE, Do.RENAME, Do.POPULATION, Do.POTENTIEL_FISCAL)


class Menus(QObject):
    """Fills the menu bar of a window and tells what was asked for."""

    asked = Signal(object)
    """A member of Do."""
    recent_chosen = Signal(object)
    theme_chosen = Signal(str)
    language_chosen = Signal(object)
    page_chosen = Signal(str)
    """The key of a page."""
    home_asked = Signal()

    def __init__(
        self, window: QMainWindow, undo_stack: QUndoStack, pages: Sequence[PageEntry]
    ) -> None:
        """Make the menus; `enable` says which actions make sense."""
        super().__init__(window)
        self._window = window
        self._actions: dict[Do, QAction] = {}
        self._pages: list[tuple[PageEntry, QAction]] = []
        self._file_menu()
        self._edit_menu(undo_stack)
        self._data_menu()
        self._view_menu(pages)
        self._help_menu()
        self.enable(has_workspace=False, has_document=False, has_page=False)

    @property
    def actions(self) -> tuple[QAction, ...]:
        """Every action, for the list of shortcuts."""
        return tuple(self._window.findChildren(QAction))

    def enable(self, *, has_workspace: bool, has_document: bool, has_page: bool) -> None:
        """Enable what makes sense now."""
        for do in _NEEDS_WORKSPACE:
            self._actions[do].setEnabled(has_workspace)
        for do in _NEEDS_PAGE:
            self._actions[do].setEnabled(has_page)
        for do in _NEEDS_DOCUMENT:
            self._actions[do].setEnabled(has_document)
        self._home.setEnabled(not has_workspace)
        for entry, action in self._pages:
            action.setEnabled(has_workspace or not entry.needs_document)

    def show_recent(self, files: tuple[RecentFile, ...]) -> None:
        """List the recent files in their menu."""
        self._recent.clear()
        self._recent.setEnabled(bool(files))
        for rank, file in enumerate(files, 1):
            action = self._recent.addAction(f"&{rank}  {file.path.name}")
            action.setToolTip(str(file.path))
            action.setData(file.path)

    def check(self, *, theme: str, language: Language) -> None:
        """Mark the theme and the language in use."""
        for action in (*self._themes.actions(), *self._languages.actions()):
            action.setChecked(action.data() in {theme, str(language)})

    def check_full_screen(self, *, is_full: bool) -> None:
        """Mark whether the window fills the screen."""
        self._actions[Do.FULL_SCREEN].setChecked(is_full)

    def _file_menu(self) -> None:
        menu = self._menu(self.tr("&Fichier"))
        keys = QKeySequence.StandardKey
        self._add(menu, Do.IMPORT, self.tr("&Importer un budget…"), "Ctrl+I")
        self._add(menu, Do.TYPE_IN, self.tr("Saisir un &budget…"))
        self._add(menu, Do.MODEL, self.tr("Créer un &modèle Excel…"))
        self._add(menu, Do.RECETTES, self.tr("&Présentations mémorisées…"))
        menu.addSeparator()
        self._add(menu, Do.NEW, self.tr("&Nouveau classeur"), keys.New)
        self._add(menu, Do.OPEN, self.tr("&Ouvrir un classeur…"), keys.Open)
        self._recent = menu.addMenu(self.tr("Classeurs &récents"))
        self._recent.setToolTipsVisible(True)
        self._recent.triggered.connect(lambda action: self.recent_chosen.emit(action.data()))
        self._add(menu, Do.DEMONSTRATION, self.tr("Voir la &démonstration"))
        menu.addSeparator()
        self._add(menu, Do.SAVE, self.tr("&Enregistrer"), keys.Save)
        self._add(menu, Do.SAVE_AS, self.tr("Enregistrer &sous…"), "Ctrl+Shift+S")
        menu.addSeparator()
        self._add(menu, Do.EXPORT_CHARTS, self.tr("Exporter les &graphiques…"), "Ctrl+G")
        self._add(
            menu, Do.EXPORT_TABLE, self.tr("Exporter le &tableau vers Excel…"), "Ctrl+Shift+E"
        )
        self._add(menu, Do.PRINT, self.tr("Imprimer &la page…"), keys.Print)
        menu.addSeparator()
        self._add(menu, Do.CLOSE, self.tr("&Fermer le classeur"), "Ctrl+W")
        self._add(menu, Do.QUIT, self.tr("&Quitter"), "Ctrl+Q")

    def _edit_menu(self, undo_stack: QUndoStack) -> None:
        menu = self._menu(self.tr("É&dition"))
        undo = undo_stack.createUndoAction(self._window, self.tr("&Annuler"))
        undo.setShortcut(QKeySequence.StandardKey.Undo)
        redo = undo_stack.createRedoAction(self._window, self.tr("&Rétablir"))
        redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        menu.addActions([undo, redo])
        menu.addSeparator()
        # The tables take these keys themselves; here they are only written beside the words.
        self._add(menu, Do.COPY, _with_keys(self.tr("&Copier la sélection"), "Ctrl+C"))
        self._add(menu, Do.COPY_ALL, _with_keys(self.tr("Copier tout le ta&bleau"), "Ctrl+Shift+C"))
        self._add(menu, Do.FILTER, self.tr("&Filtrer le budget"), QKeySequence.StandardKey.Find)
        explain = self._add(menu, Do.EXPLAIN, self.tr("E&xpliquer ce chiffre"), "Ctrl+E")
        explain.setObjectName(EXPLAIN_ACTION)
        menu.addSeparator()
        self._add(menu, Do.RENAME, self.tr("Renommer le &budget…"))
        self._add(menu, Do.POPULATION, self.tr("&Population…"))
        self._add(menu, Do.POTENTIEL_FISCAL, self.tr("Potentie&l fiscal…"))
        self._add(menu, Do.REMOVE, self.tr("&Supprimer ce document du classeur"))

    def _data_menu(self) -> None:
        menu = self._menu(self.tr("Do&nnées"))
        self._add(menu, Do.SHEET, self.tr("&Fiche d'une collectivité…"), "Ctrl+D")
        menu.addSeparator()
        self._add(menu, Do.OFFICIAL_FILES, self.tr("&Compléter l'extrait…"))
        self._add(menu, Do.DOWNLOAD, self.tr("&Télécharger…"))

    def _view_menu(self, pages: Sequence[PageEntry]) -> None:
        menu = self._menu(self.tr("&Affichage"))
        self._home = menu.addAction(self.tr("&Accueil"))
        self._home.setShortcut(QKeySequence("Alt+Home"))
        self._home.triggered.connect(self.home_asked)
        for rank, entry in enumerate(pages):
            page = menu.addAction(say(entry.menu_title))
            page.setShortcut(QKeySequence(shortcut(rank)))
            page.setData(entry.key)
            page.triggered.connect(self._choose_page)
            self._pages.append((entry, page))
        menu.addSeparator()
        themes = menu.addMenu(self.tr("&Thème"))
        self._themes = QActionGroup(self)
        self._choice(themes, self._themes, self.tr("Comme le &système"), SYSTEM)
        for name in THEMES:
            self._choice(themes, self._themes, say(LABELS[name]), name)
        self._themes.triggered.connect(lambda action: self.theme_chosen.emit(action.data()))
        languages = menu.addMenu(self.tr("&Langue"))
        self._languages = QActionGroup(self)
        self._choice(languages, self._languages, "Français", str(Language.FRENCH))
        self._choice(languages, self._languages, "English", str(Language.ENGLISH))
        self._languages.triggered.connect(
            lambda action: self.language_chosen.emit(Language(action.data()))
        )
        sizes = menu.addMenu(self.tr("Taille du te&xte"))
        bigger = self._add(sizes, Do.BIGGER, self.tr("Plus &grand"), "Ctrl++")
        bigger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self._add(sizes, Do.SMALLER, self.tr("Plus &petit"), "Ctrl+-")
        self._add(sizes, Do.USUAL_SIZE, self.tr("&Normale"), "Ctrl+0")
        menu.addSeparator()
        full = self._add(menu, Do.FULL_SCREEN, self.tr("&Plein écran"), "F11")
        full.setCheckable(True)

    def _help_menu(self) -> None:
        menu = self._menu(self.tr("Ai&de"))
        self._add(menu, Do.GUIDE, self.tr("&Guide"), "F1")
        self._add(menu, Do.SHORTCUTS, self.tr("&Raccourcis clavier"), "Ctrl+F1")
        menu.addSeparator()
        self._add(menu, Do.REPORT, self.tr("&Signaler un problème…"))
        self._add(menu, Do.ABOUT, self.tr("À &propos de BudgetLocal"))

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _add(
        self, menu: QMenu, do: Do, text: str, keys: str | QKeySequence.StandardKey = ""
    ) -> QAction:
        action = menu.addAction(text)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: self.asked.emit(do))
        self._actions[do] = action
        return action

    def _choice(self, menu: QMenu, group: QActionGroup, text: str, value: str) -> None:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setData(value)
        group.addAction(action)

    def _choose_page(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.page_chosen.emit(action.data())


def _with_keys(text: str, keys: str) -> str:
    """Return a text with keys beside it, as the person's keyboard names them."""
    return f"{text}\t{QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)}"
