"""Themes, size of the text, language: chosen in the menus, kept for the next time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from budgetlocal.ui import language
from budgetlocal.ui.charts.chart_view import ChartView
from budgetlocal.ui.settings import Language, Settings
from budgetlocal.ui.theme import ColorRole, load_theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

pytestmark = pytest.mark.ui

LRELEASE = Path(sys.executable).parent / "pyside6-lrelease"


@pytest.fixture
def compiled(tmp_path_factory, monkeypatch) -> None:
    """The translations of the sources, compiled."""
    folder = tmp_path_factory.mktemp("qm")
    for source in language.TRANSLATIONS.glob("*.ts"):
        target = folder / f"{source.stem}.qm"
        command = [str(LRELEASE), "-silent", str(source), "-qm", str(target)]
        subprocess.run(command, check=True)
    monkeypatch.setattr(language, "TRANSLATIONS", folder)


@pytest.mark.parametrize(
    ("entry", "name"), [("Sombre", "sombre"), ("Contraste élevé", "contraste"), ("Clair", "clair")]
)
def test_a_theme_is_worn_at_once_and_kept(person, qapp, folders, entry, name):
    person.menu(entry)
    assert qapp.palette().window().color() == load_theme(name).color(ColorRole.WINDOW)
    assert person.action(entry).isChecked()
    person.application.settings.write()
    assert Settings(folders.settings_file).theme == name


def lightness(widget: QWidget) -> int:
    """Return the mean lightness of what a widget shows, from 0 to 255."""
    smooth = Qt.TransformationMode.SmoothTransformation
    ignore = Qt.AspectRatioMode.IgnoreAspectRatio
    return widget.grab().toImage().scaled(1, 1, ignore, smooth).pixelColor(0, 0).lightness()


def test_the_charts_follow_the_theme(person, demonstration):
    person.import_files(demonstration["CA_2024"])
    assert lightness(person.window.findChild(ChartView)) > 200
    person.menu("Sombre")
    person.wait()
    assert lightness(person.window.findChild(ChartView)) < 80


def test_the_text_grows_shrinks_and_comes_back(person, qapp):
    person.menu("Normale")
    usual = qapp.font().pointSizeF()
    person.menu("Plus grand")
    assert qapp.font().pointSizeF() == pytest.approx(usual * 1.1)
    person.menu("Normale")
    person.menu("Plus petit")
    assert qapp.font().pointSizeF() == pytest.approx(usual * 0.9)
    person.menu("Normale")
    assert qapp.font().pointSizeF() == pytest.approx(usual)


def test_english_is_spoken_at_once_on_the_same_work(person, compiled, demonstration):
    person.import_files(demonstration["CA_2024"])
    person.menu("English")
    person.wait()
    seen = person.reads()
    assert person.chooser("Financial year").currentText() == "2024"
    assert "Is it right?" in seen
    assert "1 document" in seen
    assert "Est-ce juste" not in seen
    assert person.application.settings.language is Language.ENGLISH
    person.menu("Français")
    person.wait()
    assert "Est-ce juste ?" in person.reads()


def test_another_language_stays_on_the_same_page_and_document(person, compiled, demonstration):
    person.import_files(demonstration["CA_2024"], demonstration["CA_2023"])
    person.choose("Exercice", "2023")
    person.keys("Ctrl+2")
    person.menu("English")
    assert person.table("Budget by section, chapter and account").isVisible()
    assert person.chooser("Financial year").currentText() == "2023"
    person.menu("Français")
    assert person.table("Budget par section, chapitre et article").isVisible()
    assert person.chooser("Exercice").currentText() == "2023"


def test_numbers_agree_with_their_nouns_in_french(person, compiled, demonstration):
    person.menu("English")
    person.menu("Français")
    person.import_files(demonstration["CA_2024"])
    assert "1 document importé, 247 lignes" in person.window.statusBar().currentMessage()
    person.import_files(demonstration["CA_2023"], demonstration["CA_2022"])
    assert "2 documents importés" in person.window.statusBar().currentMessage()
