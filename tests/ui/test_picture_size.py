"""A picture has the size that was asked for; one that no memory holds is not offered."""

from __future__ import annotations

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialogButtonBox, QSpinBox

from budgetlocal.ui.dialogs.picture_form import PictureForm
from budgetlocal.ui.picture_size import PRESETS, PictureSize

pytestmark = pytest.mark.ui


def asked(person, width, height, dpi):
    person.press("Exporter…")
    for name, value in (
        ("Largeur (pixels)", width),
        ("Hauteur (pixels)", height),
        ("Résolution (points par pouce)", dpi),
    ):
        person.named(name, QSpinBox).setValue(value)


def test_a_png_has_exactly_the_size_and_resolution_asked_for(person, demonstration, tmp_path):
    person.import_files(demonstration["CA_2024"])
    path = tmp_path / "a.png"
    person.dialogs.will_choose(path)
    asked(person, 1500, 900, 300)
    assert "Imprimée : 127 × 76 mm" in person.reads()
    person.press("Choisir le fichier…")
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1500, 900)
    assert round(image.dotsPerMeterX() * 0.0254) == 300


def test_a_pdf_follows_the_shape_asked_for(person, demonstration, tmp_path):
    person.import_files(demonstration["CA_2024"])
    path = tmp_path / "a.pdf"
    person.dialogs.will_choose(path)
    asked(person, 1000, 1000, 96)
    person.press("Choisir le fichier…")
    box = PdfReader(path).pages[0].mediabox
    assert float(box.width) == pytest.approx(float(box.height), rel=0.01)


def test_the_size_is_proposed_again(person, demonstration, tmp_path):
    person.import_files(demonstration["CA_2024"])
    person.dialogs.will_choose(tmp_path / "a.png")
    asked(person, 700, 500, 96)
    person.press("Choisir le fichier…")
    person.press("Exporter…")
    assert person.named("Largeur (pixels)", QSpinBox).value() == 700
    person.press("Annuler")


def test_a_preset_fills_the_numbers_and_typing_leaves_it(qtbot):
    form = PictureForm(PRESETS[0][1], None)
    qtbot.addWidget(form)
    form._use_preset(1)
    assert form.size_asked == PictureSize(2008, 1130, 300)
    form._width.setValue(900)
    assert form._preset.currentText() == "Autre taille"


def test_a_picture_beyond_memory_cannot_be_asked_for(qtbot):
    form = PictureForm(PictureSize(12_000, 12_000, 96), None)
    qtbot.addWidget(form)
    assert (
        not form.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    )
    assert "démesurée" in form._printed.text()


@pytest.mark.parametrize("size", [each for _name, each in PRESETS])
def test_every_preset_can_be_drawn(size):
    assert size.is_allowed
