"""The choices a person keeps from one day to the next, each with its type."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


class Language(StrEnum):
    """The languages of the interface."""

    FRENCH = "fr"
    ENGLISH = "en"


SMALLEST_TEXT = 80
LARGEST_TEXT = 200


class Settings:
    """Typed access to one INI file; an unreadable value is the default."""

    def __init__(self, path: Path) -> None:
        """Read the settings of `path`, which need not exist yet."""
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """The theme that was chosen, one of `theme_choice.CHOICES`; empty the first time."""
        return self._text("apparence/theme")

    @theme.setter
    def theme(self, choice: str) -> None:
        self._store.setValue("apparence/theme", choice)

    @property
    def language(self) -> Language:
        """The language of the interface."""
        value = self._text("apparence/langue")
        return Language(value) if value in set(Language) else Language.FRENCH

    @language.setter
    def language(self, language: Language) -> None:
        self._store.setValue("apparence/langue", str(language))

    @property
    def text_percent(self) -> int:
        """The size of the text, in percent of the usual size, from 80 to 200."""
        value = self._text("apparence/taille_du_texte")
        percent = int(value) if value.isascii() and value.isdigit() else 100
        return min(LARGEST_TEXT, max(SMALLEST_TEXT, percent))

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        bounded = min(LARGEST_TEXT, max(SMALLEST_TEXT, percent))
        self._store.setValue("apparence/taille_du_texte", bounded)

    @property
    def geometry(self) -> QByteArray:
        """The place of the window, as Qt saved it; empty the first time."""
        value = self._store.value("fenetre/geometrie", QByteArray(), type=QByteArray)
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("fenetre/geometrie", geometry)

    @property
    def recent(self) -> str:
        """The recent files, as JSON text that `recent.py` reads."""
        return self._text("fichiers/recents")

    @recent.setter
    def recent(self, text: str) -> None:
        self._store.setValue("fichiers/recents", text)

    @property
    def last_folder(self) -> str:
        """The folder of the last file that was opened or saved."""
        return self._text("fichiers/dossier")

    @last_folder.setter
    def last_folder(self, folder: str) -> None:
        self._store.setValue("fichiers/dossier", folder)

    @property
    def slides_template(self) -> str:
        """The template of the slides of a pack; empty for none."""
        return self._text("dossier/modele_diapositives")

    @slides_template.setter
    def slides_template(self, path: str) -> None:
        self._store.setValue("dossier/modele_diapositives", path)

    @property
    def document_template(self) -> str:
        """The template of the document of a pack; empty for none."""
        return self._text("dossier/modele_document")

    @document_template.setter
    def document_template(self, path: str) -> None:
        self._store.setValue("dossier/modele_document", path)

    @property
    def logo(self) -> str:
        """The picture at the foot of each slide of a pack; empty for none."""
        return self._text("dossier/logo")

    @logo.setter
    def logo(self, path: str) -> None:
        self._store.setValue("dossier/logo", path)

    def write(self) -> None:
        """Put the settings on disk now."""
        self._store.sync()

    def _text(self, key: str) -> str:
        value = self._store.value(key, "", type=str)
        return value if isinstance(value, str) else ""
