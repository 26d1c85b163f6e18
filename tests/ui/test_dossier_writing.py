"""Écrire le dossier: the choices, names that no file shows, and the proof that holds to the cent."""

from __future__ import annotations

import json
import zipfile
from decimal import Decimal
from pathlib import Path

import pytest
from docx import Document
from PIL import Image
from pptx import Presentation
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit

from accessible import nameless
from budgetlocal.cli import main
from budgetlocal.ui.pages.registry import DOSSIER
from looking_up import flat
from pack_texts import words_of

pytestmark = pytest.mark.ui

SURNAME = "QUORVEC"
PLANTED = f"Mme Ysaline {SURNAME}"
OPERATION = "Rénovation de la halle".encode("latin-1")
CHECKED = 40
"""Fewer texts than a pack holds: a search in nothing finds nothing."""


@pytest.fixture
def named_files(demonstration, tmp_path) -> list[Path]:
    """The account with a name in the label of an operation and in the name of its file."""
    content = demonstration["CA_2024"].read_bytes()
    assert OPERATION in content
    changed = tmp_path / f"CA 2024 {PLANTED}.xml"
    changed.write_bytes(content.replace(OPERATION, f"Aide à {PLANTED}".encode("latin-1")))
    return [demonstration["CA_2023"], changed]


@pytest.fixture
def at_page(person, named_files):
    person.import_files(*named_files)
    person.window.show_page(DOSSIER)
    person.wait()
    person.press("Titre et texte")
    person.type_in("Texte", f"Merci a {PLANTED}.")
    person.press("OK")
    return person


def write(person, folder: Path) -> Path:
    person.dialogs.will_choose(folder)
    person.press("Choisir le répertoire")
    person.wait()
    return folder / "ca-2024"


def with_name(folder: Path) -> set[str]:
    said = words_of(folder)
    assert len(said) > CHECKED
    return {name for name, text in said.items() if SURNAME.casefold() in text.casefold()}


def test_a_planted_name_is_in_no_file_of_a_pack(at_page, tmp_path):
    at_page.press("Écrire le dossier")
    folder = write(at_page, tmp_path / "sans")
    assert with_name(folder) == set()
    assert any("[nom retiré]" in text for text in words_of(folder).values())
    assert not [path for path in folder.rglob("*") if SURNAME in path.name]


def test_names_are_there_when_asked_for_with_a_warning_and_once_only(at_page, tmp_path):
    at_page.press("Écrire le dossier")
    assert "ne les publiez pas" not in at_page.reads()
    box = at_page.named("Avec les noms de personnes", QCheckBox)
    at_page.qtbot.keyClick(box, Qt.Key.Key_Space)
    assert "ne les publiez pas" in at_page.reads()
    found = with_name(write(at_page, tmp_path / "avec"))
    assert {name.split("/")[0] for name in found} >= {"document.docx", "document.pdf"}
    at_page.press("Écrire le dossier")
    assert not at_page.named("Avec les noms de personnes", QCheckBox).isChecked()
    at_page.dialog().reject()


def test_a_confidential_part_is_written_when_asked_for_and_the_choice_is_undone(at_page, tmp_path):
    at_page.press("Écrire le dossier")
    assert "confidentielles" not in at_page.reads()
    at_page.dialog().reject()
    at_page.named("Parties du dossier").choose("resultat")
    at_page.press("Confidentielle")
    at_page.press("Écrire le dossier")
    box = at_page.named("Avec les parties confidentielles", QCheckBox)
    assert not box.isChecked()
    assert "ce que vous avez marqué confidentiel" not in at_page.reads()
    at_page.qtbot.keyClick(box, Qt.Key.Key_Space)
    assert "ce que vous avez marqué confidentiel (« Le résultat de clôture »)" in at_page.reads()
    folder = write(at_page, tmp_path / "avec")
    assert (folder / "tableaux" / "resultat.csv").exists()
    held = {name for name, text in words_of(folder).items() if "Le résultat de clôture" in text}
    assert {name.split("/")[0] for name in held} >= {"document.docx", "document.pdf"}
    assert main(["verifier", str(folder / "ca-2024.preuve.zip")]) == 0
    at_page.press("Écrire le dossier")
    assert at_page.named("Avec les parties confidentielles", QCheckBox).isChecked()
    at_page.dialog().reject()
    at_page.menu("Annuler")  # the mark of the writing
    assert "l'écriture des parties confidentielles" in at_page.action("Annuler").text()
    at_page.menu("Annuler")
    at_page.press("Écrire le dossier")
    assert not at_page.named("Avec les parties confidentielles", QCheckBox).isChecked()
    folder = write(at_page, tmp_path / "sans")
    assert not (folder / "tableaux" / "resultat.csv").exists()


def test_the_look_of_the_town_is_used_and_remembered(at_page, tmp_path):
    slides, words, logo = (tmp_path / name for name in ("m.potx", "m.docx", "logo.png"))
    deck = Presentation()
    deck.slide_width = 9_144_000
    deck.save(str(slides.with_suffix(".pptx")))
    slides.with_suffix(".pptx").rename(slides)
    document = Document()
    document.sections[0].page_width = 7_000_000
    document.save(str(words))
    Image.new("RGB", (40, 20), "red").save(logo)
    at_page.press("Écrire le dossier")
    assert nameless(at_page.dialog()) == []
    at_page.dialogs.will_choose(slides)
    at_page.qtbot.mouseClick(
        at_page.named("Choisir : Modèle de diapositives (.pptx, .potx)"), Qt.MouseButton.LeftButton
    )
    assert at_page.named("Modèle de diapositives (.pptx, .potx)").text() == str(slides)
    at_page.type_in("Modèle de document (.docx, .dotx)", str(words))
    at_page.type_in("Logo (.png, .jpg)", str(logo))
    folder = write(at_page, tmp_path / "ville")
    made = Presentation(str(folder / "diaporama.pptx"))
    assert made.slide_width == 9_144_000
    assert any("image" in part.partname for part in made.part.package.iter_parts())
    assert Document(str(folder / "document.docx")).sections[0].page_width == pytest.approx(
        7_000_000, abs=500
    )
    at_page.press("Écrire le dossier")
    assert at_page.named("Logo (.png, .jpg)", QLineEdit).text() == str(logo)
    at_page.dialog().reject()


def test_return_in_a_field_goes_on_and_does_not_cancel(at_page, tmp_path):
    at_page.press("Écrire le dossier")
    at_page.dialogs.will_choose(tmp_path)
    line = at_page.named("Logo (.png, .jpg)", QLineEdit)
    line.setFocus()
    at_page.qtbot.keyClick(line, Qt.Key.Key_Return)
    at_page.wait()
    assert (tmp_path / "ca-2024" / "diaporama.pptx").exists()


def test_a_template_that_is_gone_is_refused_with_its_name(at_page, tmp_path):
    at_page.press("Écrire le dossier")
    at_page.type_in("Modèle de diapositives (.pptx, .potx)", str(tmp_path / "parti.pptx"))
    write(at_page, tmp_path / "refus")
    assert "Le dossier n'a pas été écrit" in at_page.reads()
    assert "parti.pptx" in at_page.reads()
    at_page.dialog().reject()


def test_the_proof_of_the_page_holds_and_one_changed_cent_is_named(at_page, tmp_path, capsys):
    at_page.press("Écrire le dossier")
    path = write(at_page, tmp_path) / "ca-2024.preuve.zip"
    assert main(["verifier", str(path)]) == 0
    assert "Identique." in capsys.readouterr().out
    with zipfile.ZipFile(path) as package:
        entries = {name: package.read(name) for name in package.namelist()}
    manifest = json.loads(entries["preuve.json"])
    changed = next(
        each
        for each in manifest["chiffres"]
        if each["preuve"] == "recalcule" and each["unite"] == "euros"
    )
    changed["valeur"] = str(Decimal(changed["valeur"]) + Decimal("0.01"))
    entries["preuve.json"] = json.dumps(manifest).encode()
    copy = tmp_path / "copie.preuve.zip"
    with zipfile.ZipFile(copy, "w") as package:
        for name, content in entries.items():
            package.writestr(name, content)
    assert main(["verifier", str(copy)]) == 1
    assert flat(changed["libelle"]) in flat(capsys.readouterr().out)


def test_the_command_takes_the_same_choices(named_files, tmp_path, capsys):
    files = [str(path) for path in named_files]
    asked = ["dossier", *files, "--occasion", "ca", "--date", "2025-06-19"]
    assert main([*asked, "-o", str(tmp_path / "sans")]) == 0
    assert with_name(tmp_path / "sans" / "ca-2024") == set()
    more = ["--avec-noms", "--avec-confidentielles", "--recettes", str(tmp_path / "recettes")]
    assert main([*asked, "-o", str(tmp_path / "avec"), *more]) == 0
    said = capsys.readouterr().err
    assert "montreront des noms" in said
    assert "montreront les parties confidentielles" in said
    assert with_name(tmp_path / "avec" / "ca-2024")
    absent = str(tmp_path / "absent.pptx")
    assert main([*asked, "-o", str(tmp_path / "x"), "--modele-diapositives", absent]) == 2
    assert "absent.pptx" in capsys.readouterr().err
