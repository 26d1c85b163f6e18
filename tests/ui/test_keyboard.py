"""Everything by keyboard, everything named for screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser

from accessible import inputs, nameless
from budgetlocal.ui.pages.registry import PAGES, shortcut
from budgetlocal.ui.widgets.empty_state import EmptyState

pytestmark = pytest.mark.ui
KEYS = [shortcut(rank) for rank in range(len(PAGES)) if shortcut(rank)]


@pytest.mark.parametrize("page", KEYS)
def test_every_input_of_a_page_has_a_name(person, demonstration, page):
    person.import_files(demonstration["CA_2024"])
    person.keys(page)
    nothing = [each for each in person.window.findChildren(EmptyState) if each.isVisible()]
    assert inputs(person.window) or nothing
    assert nameless(person.window) == []


@pytest.mark.parametrize(
    "entry",
    [
        "Renommer le budget",
        "Population",
        "Potentiel fiscal",
        "Guide",
        "Raccourcis clavier",
        "Signaler",
    ],
)
def test_every_input_of_a_dialog_has_a_name(person, demonstration, entry):
    person.import_files(demonstration["CA_2024"])
    person.menu(entry)
    assert inputs(person.dialog())
    assert nameless(person.dialog()) == []
    person.dialog().reject()


@pytest.mark.parametrize("page", KEYS)
def test_the_tab_key_goes_through_the_whole_page_and_comes_back(person, demonstration, page):
    person.import_files(demonstration["CA_2024"])
    person.keys(page)
    first = person.window.focusWidget()
    visited = [first]
    for _step in range(200):
        person.qtbot.keyClick(person.window.focusWidget(), Qt.Key.Key_Tab)
        if person.window.focusWidget() is first:
            break
        visited.append(person.window.focusWidget())
    assert person.window.focusWidget() is first
    assert set(inputs(person.window)) <= set(visited) | {
        widget
        for widget in inputs(person.window)
        if not widget.isEnabled() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }


def test_pages_are_reached_by_their_number(person, demonstration):
    person.import_files(demonstration["CA_2024"])
    for keys, text in (
        ("Ctrl+2", "Crédits"),
        ("Ctrl+3", "Exécution 2024"),
        ("Ctrl+1", "Est-ce juste ?"),
    ):
        person.keys(keys)
        if keys == "Ctrl+2":
            assert person.table("Budget par section, chapitre et article").hasFocus()
        else:
            assert text in person.reads()


def test_the_choosers_have_mnemonics_and_buddies(person, demonstration):
    person.import_files(demonstration["CA_2024"])
    from PySide6.QtWidgets import QLabel

    buddies = {
        label.buddy().accessibleName(): label.text()
        for label in person.window.findChildren(QLabel)
        if label.buddy() is not None and label.isVisible()
    }
    assert set(buddies) >= {"Collectivité", "Budget", "Exercice", "Document"}
    assert all("&" in text for text in buddies.values())


def test_the_guide_opens_without_a_network(person):
    person.keys("F1")
    assert "TotEM" in person.reads()
    person.dialog().reject()


@pytest.mark.parametrize(("theme", "wanted"), [("clair", "clair"), ("sombre", "sombre")])
def test_the_guide_shows_the_import_window_in_the_theme_of_the_screen(person, theme, wanted):
    person.window.theme_chosen.emit(theme)
    person.keys("F1")
    browser = person.dialog().findChild(QTextBrowser)
    markdown = browser.document().toMarkdown()
    assert f"import-{wanted}.png" in markdown
    picture = browser.loadResource(
        QTextDocument.ResourceType.ImageResource, QUrl(f"import-{wanted}.png")
    )
    assert picture
    person.dialog().reject()


def test_the_list_of_shortcuts_holds_the_frequent_ones(person):
    person.menu("Raccourcis clavier")
    seen = person.reads()
    for text in ("Enregistrer", "Ctrl+S", "Importer un budget", "Ctrl+I", "Ctrl+C"):
        assert text in seen
    person.dialog().reject()


@pytest.mark.parametrize("page", KEYS)
def test_nothing_is_wider_than_a_small_laptop(person, demonstration, page):
    person.window.resize(1366, 768)
    person.import_files(*sorted(demonstration.values()))
    person.keys(page)
    assert person.window.minimumSizeHint().width() <= 1366
    assert person.window.minimumSizeHint().height() <= 768
