"""Every office file that is written follows the schemas of Office, those inside a slide too.

The validator is a port of that of the Open XML SDK, with its schemas: what it refuses is what Office
repairs or refuses.
"""

from __future__ import annotations

import zipfile
from functools import cache
from pathlib import Path

import docx
import pptx
import pytest
from openxml_audit import FileFormat, OpenXmlValidator
from PIL import Image

import pack_samples
import written_packs
from budgetlocal.core.kinds import Etape
from budgetlocal.export.document import DocumentOptions, write_document
from budgetlocal.export.model_workbook import ModelIdentity, write_model
from budgetlocal.export.pack_workbook import write_pack_workbook
from budgetlocal.export.slides.writing import DeckOptions, write_slides
from budgetlocal.export.workbook import write_workbook
from budgetlocal.nomenclature.loading import plan_for
from written_packs import PACKS


@cache
def validator() -> OpenXmlValidator:
    """Return the validator; its schemas are read once."""
    return OpenXmlValidator(file_format=FileFormat.MICROSOFT_365, max_errors=20)


def assert_valid(path: Path) -> None:
    """Fail unless a file, and each workbook inside it, is whole and follows the schemas."""
    pack_samples.check_package(path)
    found = validator().validate(path)
    assert found.is_valid, "\n".join(str(each) for each in found.errors)
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            if name.endswith(".xlsx"):
                inner = path.with_name(f"{path.stem}-{Path(name).name}")
                inner.write_bytes(package.read(name))
                assert_valid(inner)


@pytest.mark.parametrize("name", PACKS)
def test_the_files_of_every_pack_are_valid(tmp_path, name):
    pack = PACKS[name]()
    deck, document, book = (tmp_path / each for each in ("a.pptx", "b.docx", "c.xlsx"))
    write_slides(pack, deck, draw=pack_samples.png)
    write_document(pack, document, draw=pack_samples.png)
    write_pack_workbook(pack, book, draw=pack_samples.png)
    for path in (deck, document, book):
        assert_valid(path)


@pytest.mark.parametrize("suffix", ["m.pptx", "m.docx"])
def test_the_files_made_on_a_template_with_a_logo_are_valid(tmp_path, suffix):
    template, logo = tmp_path / suffix, tmp_path / "logo.png"
    Image.new("RGB", (40, 20), "red").save(logo)
    pack = written_packs.demonstration("dm")
    path = tmp_path / f"ecrit{template.suffix}"
    if template.suffix == ".pptx":
        pptx.Presentation().save(str(template))
        options = DeckOptions(template, logo)
        write_slides(pack, path, draw=pack_samples.png, options=options)
    else:
        docx.Document().save(str(template))
        write_document(pack, path, draw=pack_samples.png, options=DocumentOptions(template))
    assert_valid(path)


def test_the_workbooks_of_a_page_and_of_a_model_are_valid(tmp_path):
    table, model = tmp_path / "t.xlsx", tmp_path / "m.xlsx"
    write_workbook(pack_samples.table(rows=30), table)
    write_model(plan_for("M57-M57_A", 2025), ModelIdentity(2025, Etape.BP, "M57-M57_A"), model)
    assert_valid(table)
    assert_valid(model)


def test_the_validator_sees_what_office_would_repair(tmp_path):
    """An axis below zero, as python-pptx writes them, and a part that nobody names."""
    path = tmp_path / "a.pptx"
    write_slides(written_packs.demonstration("dm"), path, draw=pack_samples.png)
    spoilt = tmp_path / "b.pptx"
    with zipfile.ZipFile(path) as package, zipfile.ZipFile(spoilt, "w") as copy:
        for name in package.namelist():
            content = package.read(name)
            if "/charts/chart" in name and name.endswith(".xml"):
                content = content.replace(b'<c:axId val="1"/>', b'<c:axId val="-1"/>')
            copy.writestr(name, content)
    assert not validator().validate(spoilt).is_valid
    assert validator().validate(path).is_valid
