"""The language of the interface: French as written in the code, English by translation."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from budgetlocal.core.text import Text
from budgetlocal.ui.settings import Language

TRANSLATIONS = Path(__file__).parent / "translations"

_LOCALES = {Language.FRENCH: "fr_FR", Language.ENGLISH: "en_GB"}


def say(text: Text) -> str:
    """Return a sentence of a room without Qt in the language of the interface."""
    return text.rendered(QCoreApplication.translate, QLocale().name()[:2])


class LanguageSwitch:
    """The translators of one application, put in and taken out together."""

    def __init__(self, application: QCoreApplication) -> None:
        """Speak French until `use` is called."""
        self._application = application
        self._installed: list[QTranslator] = []

    def use(self, language: Language) -> None:
        """Speak a language from now on; windows that are already built must be built again."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []
        QLocale.setDefault(QLocale(_LOCALES[language]))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(Path(qt_folder) / f"qtbase_{language}.qm")
        self._install(TRANSLATIONS / f"budgetlocal_{language}.qm")

    def _install(self, path: Path) -> None:
        translator = QTranslator(self._application)
        if path.exists() and translator.load(str(path)):
            self._application.installTranslator(translator)
            self._installed.append(translator)
