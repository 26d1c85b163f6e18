"""The Word document, read back."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn

import chart_samples
import pack_samples
from budgetlocal.core.errors import Cancelled, UserError
from budgetlocal.core.text import verbatim
from budgetlocal.export.document import DocumentOptions, write_document


def written(tmp_path, *parts, **options):
    path = tmp_path / "document.docx"
    write_document(
        pack_samples.pack(*parts), path, draw=pack_samples.png, options=DocumentOptions(**options)
    )
    pack_samples.check_package(path)
    return docx.Document(path)


def test_titles_have_their_level_and_paragraphs_follow(tmp_path):
    document = written(
        tmp_path,
        pack_samples.part("a", level=1, paragraphs=(verbatim("Une phrase."),)),
        pack_samples.part("b", level=2),
        pack_samples.part("c", level=9),
    )
    read = [(each.style.name, each.text) for each in document.paragraphs]
    assert read == [
        ("Title", "Compte administratif 2022"),
        ("Subtitle", "Conseil municipal\nValbrume · 12/06/2023"),
        ("Heading 1", "Partie a"),
        ("Normal", "Une phrase."),
        ("Heading 2", "Partie b"),
        ("Heading 3", "Partie c"),
    ]


def test_a_table_has_every_number_on_the_right_and_repeats_its_header(tmp_path):
    document = written(tmp_path, pack_samples.part("a", table=pack_samples.table()))
    (table,) = document.tables
    rows = [[cell.text.replace("\u202f", " ") for cell in row.cells] for row in table.rows]
    assert rows[0] == ["Poste", "Voté", "Réalisé", "Écart", "Taux"]
    assert rows[1] == ["total", "6 000,21", "5 400,00", "600,21", "90,0\xa0%"]
    assert rows[2][:3] == ["\xa0\xa0Chapitre 1", "1 000,07", "900,00"]
    assert len(rows) == 5
    sides = {cell.paragraphs[0].alignment for row in table.rows for cell in row.cells[1:]}
    assert sides == {WD_ALIGN_PARAGRAPH.RIGHT}
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert table.rows[1]._tr.trPr.find(qn("w:cantSplit")) is not None
    assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val")) == "Équilibre du budget"


def test_a_chart_is_a_picture_with_its_description_and_its_source(tmp_path):
    spec = chart_samples.with_gaps()
    document = written(tmp_path, pack_samples.part("a", chart=spec))
    (shape,) = document.inline_shapes
    assert "Épargne nette : de −512" in shape._inline.docPr.get("descr")
    last = document.paragraphs[-1].text
    assert last.startswith(f"Source : {spec.source}. Établi le 12/06/2023. n. d. : Épargne nette")


def test_an_unknown_figure_says_why_and_a_known_one_is_exact(tmp_path):
    document = written(tmp_path, pack_samples.part("a", figures=pack_samples.FIGURES))
    rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert rows[1][1].replace("\u202f", " ") == "213 540 818,94\xa0€"
    assert rows[3][1:] == ["n. d.", "Le document ne donne pas ce montant."]


def test_a_confidential_part_is_left_out(tmp_path):
    secret = pack_samples.part("secret", is_confidential=True)
    assert "secret" not in "".join(p.text for p in written(tmp_path, secret).paragraphs)
    shown = written(tmp_path, secret, with_confidential=True)
    assert "Partie secret" in [p.text for p in shown.paragraphs]


def town_template(tmp_path, suffix):
    document = docx.Document()
    document.add_paragraph("VIEUX TEXTE")
    document.sections[0].header.paragraphs[0].text = "Ville de Valbrume"
    styles = document.styles
    styles["Heading 2"].element.getparent().remove(styles["Heading 2"].element)
    stream = io.BytesIO()
    document.save(stream)
    path = tmp_path / f"modele{suffix}"
    with zipfile.ZipFile(stream) as source, zipfile.ZipFile(path, "w") as copy:
        for name in source.namelist():
            content = source.read(name)
            if suffix == ".dotx" and name == "[Content_Types].xml":
                content = content.replace(b"document.main", b"template.main")
            copy.writestr(name, content)
    return path


@pytest.mark.parametrize("suffix", [".docx", ".dotx"])
def test_the_template_of_the_town_gives_its_header_and_styles_not_its_text(tmp_path, suffix):
    template = town_template(tmp_path, suffix)
    document = written(tmp_path, pack_samples.part("a", level=2), template=template)
    assert document.sections[0].header.paragraphs[0].text == "Ville de Valbrume"
    assert not any("VIEUX" in each.text for each in document.paragraphs)
    title = document.paragraphs[-1]
    assert (title.style.name, title.text) == ("Heading 2", "Partie a")
    assert title.style.element.pPr.find(qn("w:outlineLvl")).get(qn("w:val")) == "1"


def test_a_file_of_another_kind_is_refused(tmp_path):
    path = tmp_path / "modele.docx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
    with pytest.raises(UserError, match="abîmé"):
        written(tmp_path, template=path)
    with pytest.raises(UserError, match="ne peut pas être lu"):
        written(tmp_path, template=tmp_path / "absent.docx")


def test_the_whole_pack_is_a_sound_package(tmp_path):
    path = tmp_path / "tout.docx"
    write_document(pack_samples.every_kind(), path, draw=pack_samples.png)
    pack_samples.check_package(path)


def test_a_cancelled_document_is_not_there(tmp_path):
    with pytest.raises(Cancelled):
        write_document(
            pack_samples.pack(pack_samples.part("a")),
            tmp_path / "a.docx",
            draw=pack_samples.png,
            is_cancelled=lambda: True,
        )
    assert not list(tmp_path.iterdir())
