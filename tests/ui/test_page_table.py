"""The table of the pages: menu, rail and keys come from it, also for a page without a document."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from budgetlocal.core.text import verbatim
from budgetlocal.ui import window
from budgetlocal.ui.pages.page import Page
from budgetlocal.ui.pages.registry import PAGES, PageEntry, shortcut
from person import Person

pytestmark = pytest.mark.ui


class NotesPage(Page):
    """A page that needs no document."""

    def _build(self, content):
        self.field = QLineEdit()
        self.field.setAccessibleName("Texte des notes")
        QVBoxLayout(content).addWidget(self.field)

    def _show_without_document(self):
        self.show_content()

    def _refresh(self, subject):
        self.show_content()

    def focus_filter(self):
        self.field.setFocus()
        return True


NOTES = PageEntry(
    "notes",
    verbatim("&Notes"),
    "info",
    verbatim("Ce qui ne dépend d'aucun budget"),
    lambda _tools: NotesPage(_tools.jobs),
    needs_document=False,
)


NOTES_KEY = shortcut(len(PAGES))


@pytest.fixture
def with_notes(monkeypatch, request) -> Person:
    monkeypatch.setattr(window, "PAGES", (*PAGES, NOTES))
    return request.getfixturevalue("person")


def test_each_page_has_its_entry_its_button_and_its_key(person, demonstration):
    person.import_files(demonstration["CA_2024"])
    for rank, entry in enumerate(PAGES):
        assert person.action(entry.title()).shortcut().toString() == shortcut(rank)
        person.press(entry.title())
        assert not person.window.focusWidget().isHidden()


def test_a_page_about_a_document_waits_for_a_workspace(person):
    assert not person.action("Synthèse").isEnabled()
    assert not person.action("Copier tout").isEnabled()
    assert person.action("Accueil").isEnabled()
    person.press("Voir la démonstration")
    assert person.action("Synthèse").isEnabled()
    assert not person.action("Accueil").isEnabled()


def test_a_page_without_document_opens_with_nothing_open_and_goes_home(with_notes):
    with_notes.keys(NOTES_KEY)
    assert with_notes.named("Texte des notes").isVisible()
    assert "Collectivité" not in with_notes.reads()
    with_notes.keys("Ctrl+F")
    assert with_notes.named("Texte des notes").hasFocus()
    with_notes.press("Accueil")
    assert "Commencer" in with_notes.reads()
    with_notes.keys(NOTES_KEY)
    with_notes.menu("Accueil")
    assert "Commencer" in with_notes.reads()


def test_opening_a_budget_leaves_the_page_without_document(with_notes, demonstration):
    with_notes.keys(NOTES_KEY)
    with_notes.import_files(demonstration["CA_2024"])
    assert "Est-ce juste ?" in with_notes.reads()
    assert with_notes.chooser("Exercice").currentText() == "2024"
    assert "Accueil" not in with_notes.reads().splitlines()
    with_notes.keys(NOTES_KEY)
    with_notes.menu("Fermer le classeur")
    with_notes.press("Ne pas enregistrer")
    assert "Commencer" in with_notes.reads()
