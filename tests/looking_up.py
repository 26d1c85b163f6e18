"""How a person looks a town up in the search line of a page, and how figures are read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from budgetlocal.ui.tables.table_view import TableView

SEARCH = "Rechercher une collectivité"


def flat(text: str) -> str:
    """Return a text with ordinary spaces."""
    return " ".join(text.replace("\u202f", " ").replace("\u00a0", " ").split())


def look_up(person, text: str) -> None:
    """Type a name in the search line of the page shown and take the first result."""
    line = person.named(SEARCH, QLineEdit)
    line.setFocus()
    person.qtbot.keyClicks(line, text)
    person.qtbot.waitUntil(lambda: f"« {text} »" in _results(person), timeout=10_000)
    person.wait()
    person.qtbot.keyClick(line, Qt.Key.Key_Return)
    person.wait()


def _results(person) -> str:
    found = [
        view.table.title
        for view in person.window.findChildren(TableView)
        if view.accessibleName() == "Collectivités trouvées" and view.table is not None
    ]
    return " ".join(map(str, found))
