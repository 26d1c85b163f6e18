"""The folder of a pack: every file, the same numbers in each, no name, whole or not there."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import fields, replace

import pytest
from openpyxl import load_workbook
from pptx import Presentation

import chart_samples
import pack_samples
from budgetlocal.core.document import SourceFile
from budgetlocal.core.errors import Cancelled, UserError
from budgetlocal.core.kinds import Etape
from budgetlocal.core.specs import CellKind, ChartSpec, Column, KeyFigure, Row, TableSpec, Unit
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.export.caviardage import Caviardage, caviardage_of
from budgetlocal.export.pack_files import PackOptions, write_pack
from budgetlocal.export.proof.reading import read_proof
from budgetlocal.export.proof.writing import Evidence
from fakes import make_document

SURNAME = "QUORVEC"
PLANTED = f"Mme Ysaline {SURNAME}"


def write(pack, folder, **options):
    steps = []
    paths = write_pack(
        pack,
        folder,
        draw=options.pop("draw", pack_samples.draw),
        progress=steps.append,
        is_cancelled=options.pop("is_cancelled", lambda: False),
        options=PackOptions(**options),
    )
    assert steps == sorted(steps)
    assert steps[-1] == 100
    return paths


def test_every_file_is_there_and_returned(tmp_path):
    chart = chart_samples.scissors()
    pack = pack_samples.pack(pack_samples.part("a", chart=chart, table=pack_samples.table()))
    paths = write(pack, tmp_path)
    folder = tmp_path / "ca-2022"
    assert {path.relative_to(folder).as_posix() for path in paths} == {
        "diaporama.pptx", "document.docx", "tableaux.xlsx", "graphiques/effet-de-ciseau.png",
        "graphiques/effet-de-ciseau.svg", "graphiques/effet-de-ciseau.pdf",
        "graphiques/effet-de-ciseau.csv", "tableaux/equilibre.csv",
    }  # fmt: skip
    assert all(path.stat().st_size for path in paths)


def euros(cents):
    return None if cents is None else cents / 100


@pytest.mark.parametrize(
    "sample", [chart_samples.scissors, chart_samples.few_rows, chart_samples.with_gaps]
)
def test_the_numbers_are_the_same_in_every_file(tmp_path, sample):
    spec = sample()
    write(pack_samples.pack(pack_samples.part("a", chart=spec)), tmp_path)
    folder = tmp_path / "ca-2022"
    numbers = [[euros(value) for value in series.values] for series in spec.series]
    deck = Presentation(folder / "diaporama.pptx")
    (chart,) = [s.chart for slide in deck.slides for s in slide.shapes if s.has_chart]
    assert [list(series.values) for series in chart.plots[0].series] == numbers
    inner = load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))["Données"]
    assert [[c.value for c in column[1:]] for column in list(inner.columns)[1:]] == numbers
    sheet = load_workbook(folder / "tableaux.xlsx", data_only=True).worksheets[0]
    rows = list(sheet.iter_rows(min_row=5, max_row=4 + len(spec.categories), values_only=True))
    assert [list(column) for column in zip(*rows, strict=True)][1 : len(numbers) + 1] == numbers
    text = (folder / "graphiques" / f"{spec.key}.csv").read_text(encoding="utf-8-sig")
    lines = list(csv.reader(io.StringIO(text), delimiter=";"))[1:-1]
    read = [
        [None if cell == "n. d." else float(cell.replace(",", ".")) for cell in line[1:]]
        for line in lines
    ]
    assert [list(column) for column in zip(*read, strict=True)] == numbers


def test_two_charts_of_one_name_are_two_files(tmp_path):
    one = chart_samples.scissors()
    other = replace(one, title=verbatim("Autre"))
    pack = pack_samples.pack(pack_samples.part("a", chart=one), pack_samples.part("b", chart=other))
    write(pack, tmp_path)
    names = {path.name for path in (tmp_path / "ca-2022" / "graphiques").glob("*.png")}
    assert names == {"effet-de-ciseau.png", "effet-de-ciseau-2.png"}


def test_confidential_parts_are_in_no_file(tmp_path):
    secret = pack_samples.part(
        "secret", title=verbatim("XQZ"), chart=chart_samples.scissors(), is_confidential=True
    )
    paths = write(pack_samples.pack(pack_samples.part("a"), secret), tmp_path)
    assert not [path for path in paths if path.parent.name == "graphiques"]
    assert not any("XQZ" in content for content in _contents(paths))


def _contents(paths):
    for path in paths:
        if path.suffix in {".pptx", ".docx", ".xlsx"}:
            for _name, content in pack_samples.inside(path):
                yield re.sub(r"<[^>]*>", "", content.decode("utf-8", "replace"))
                yield content.decode("utf-8", "replace")
        else:
            yield path.read_bytes().decode("utf-8", "replace")


def planted_pack():
    """Return a pack with a name in each text that a pack can hold, each told by a number."""
    count = iter(range(1000))

    def named():
        return verbatim(f"Aide à {PLANTED} n° {next(count)}")

    base = chart_samples.few_rows()
    samples = (base, chart_samples.scissors(), chart_samples.spread(), chart_samples.blocks())
    charts = [
        replace(
            sample,
            key=f"g{next(count)}",
            title=named(),
            subtitle=named(),
            note=named(),
            source=named(),
            categories=tuple(named() for _ in sample.categories),
            details=tuple(named() for _ in sample.details),
            series=tuple(replace(each, name=named()) for each in sample.series),
            marks=tuple(replace(each, name=named()) for each in sample.marks),
        )
        for sample in samples
    ]
    column = Column("c", named(), CellKind.TEXT, named())
    row = Row("r", 0, (named(),), notes=(named(),))
    table = TableSpec("t", named(), (column,), (row,), named())
    figure = KeyFigure("k", named(), None, Unit.EUROS, named(), missing=named())
    sentence = translatable("Test", "Secours versé à {nom}.", nom=named())
    parts = [
        pack_samples.part(
            f"p{rank}",
            title=named(),
            paragraphs=(named(), sentence),
            notes=(named(),),
            source=named(),
            figures=(figure,),
            chart=chart,
            table=table,
        )
        for rank, chart in enumerate(charts)
    ]
    return pack_samples.pack(*parts, title=named(), subtitle=named())


def test_planted_names_are_in_no_file(tmp_path):
    drawn = []

    def draw(spec: ChartSpec, path):
        drawn.append(spec)
        pack_samples.draw(spec, path)

    files = (SourceFile(f"budget {PLANTED}.xml", "00", 1, "utf-8", "totem"),)
    paths = write(planted_pack(), tmp_path, draw=draw, files=files)
    found = [path.name for path in paths for text in _contents([path]) if SURNAME in text]
    assert found == []
    assert drawn
    assert not any(SURNAME in str(spec) for spec in drawn)


def test_the_same_names_are_there_when_asked_for(tmp_path):
    paths = write(planted_pack(), tmp_path, caviardage=Caviardage(is_on=False))
    with_name = {path.suffix for path in paths for text in _contents([path]) if SURNAME in text}
    assert {".pptx", ".docx", ".xlsx", ".csv"} <= with_name


def test_a_name_of_the_annexes_without_any_sign_is_in_no_file(tmp_path):
    hides = caviardage_of([("FORMATION", {"NomElu": f"{SURNAME} Zorvane"})])
    pack = pack_samples.pack(
        pack_samples.part("a", title=verbatim(f"séjour de zorvane {SURNAME.lower()}"))
    )
    paths = write(pack, tmp_path, caviardage=hides)
    assert not any(SURNAME.lower() in text.lower() for text in _contents(paths))


def test_every_text_of_a_chart_is_looked_at():
    # A new field of ChartSpec with words in it must be hidden too.
    words = {each.name for each in fields(ChartSpec) if "Text" in str(each.type)}
    assert words == {"title", "categories", "source", "subtitle", "note", "details"}


def test_what_an_earlier_writing_showed_of_a_confidential_part_is_removed(tmp_path):
    """Written first, confidential since: its pictures and csv would stay in the folder."""
    kept = pack_samples.part("a", chart=chart_samples.scissors())
    secret = pack_samples.part("b", chart=chart_samples.execution(), table=pack_samples.table())
    before = write(pack_samples.pack(kept, secret), tmp_path)
    mine = tmp_path / "ca-2022" / "graphiques" / "le-mien.png"
    mine.write_bytes(b"mine")
    hidden = replace(secret, is_confidential=True)
    after = write(pack_samples.pack(kept, hidden), tmp_path)
    gone = set(before) - set(after)
    assert {path.suffix for path in gone} == {".png", ".svg", ".pdf", ".csv"}
    assert not any(path.exists() for path in gone)
    assert all(path.exists() for path in (*after, mine))


def test_a_cancelled_pack_keeps_whole_files_only(tmp_path):
    asked = iter([False, False, False, False, True])
    with pytest.raises(Cancelled):
        write_pack(
            pack_samples.every_kind(),
            tmp_path,
            draw=pack_samples.draw,
            progress=lambda _percent: None,
            is_cancelled=lambda: next(asked, True),
        )
    left = [path for path in (tmp_path / "ca-2022").rglob("*") if path.is_file()]
    assert all(not path.name.startswith(".") for path in left)
    for path in left:
        pack_samples.check_package(path)


def test_a_failed_drawing_leaves_no_half_file(tmp_path):
    def fail(_spec, path):
        if path.suffix == ".svg":
            path.write_bytes(b"moiti")
            raise OSError
        pack_samples.draw(_spec, path)

    pack = pack_samples.pack(pack_samples.part("a", chart=chart_samples.scissors()))
    with pytest.raises(UserError, match="ne peut pas être écrit"):
        write(pack, tmp_path, draw=fail)
    assert not list((tmp_path / "ca-2022").rglob("*.svg"))


def test_a_folder_that_cannot_be_made_is_refused(tmp_path):
    (tmp_path / "ca-2022").write_text("un fichier")
    with pytest.raises(UserError, match="ne peut pas être créé"):
        write(pack_samples.pack(pack_samples.part("a")), tmp_path)


def test_the_paquet_de_preuve_is_written_with_the_pack(tmp_path):
    documents = (make_document(etape=Etape.CA),)
    pack = pack_samples.pack(pack_samples.part("a", figures=pack_samples.FIGURES))
    paths = write(pack, tmp_path, evidence=Evidence(documents, 0))
    path = tmp_path / "ca-2022" / "ca-2022.preuve.zip"
    assert path in paths
    proof = read_proof(path)
    assert [figure.value for figure in proof.figures[:3]] == [
        figure.value for figure in pack_samples.FIGURES
    ]
    rows = load_workbook(tmp_path / "ca-2022" / "tableaux.xlsx")["Sources"].values
    assert documents[0].source.sha256 in {row[2] for row in rows}
