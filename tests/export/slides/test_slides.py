"""The deck, read back: the same numbers, editable, and nothing that PowerPoint would mend."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date

import pytest
from lxml import etree
from openpyxl import load_workbook
from pptx import Presentation
from pptx.util import Inches

import chart_samples
import pack_samples
from budgetlocal.core.errors import Cancelled, UserError
from budgetlocal.core.specs import Unit
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.export.slides.writing import DeckOptions, write_slides

CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
NATIVE = [
    name
    for name, sample in chart_samples.ALL.items()
    if sample().kind in {"barres", "courbes"} and sample().categories
]


def written(tmp_path, *parts, **options):
    path = tmp_path / "diaporama.pptx"
    write_slides(
        pack_samples.pack(*parts), path, draw=pack_samples.png, options=DeckOptions(**options)
    )
    pack_samples.check_package(path)
    return Presentation(path)


def charts_of(deck):
    return [
        shape.chart
        for slide in deck.slides
        for shape in slide.shapes
        if getattr(shape, "has_chart", False) and shape.has_chart
    ]


def words_of(slide):
    return "\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)


def expected(spec):
    """Return the rows of a chart in euros, unknown as None: by hand, not by the writer."""
    scale = 100 if spec.unit is Unit.EUROS else 1
    return [
        (str(category), *(
            None if series.values[rank] is None else float(series.values[rank]) / scale
            for series in spec.series
        ))
        for rank, category in enumerate(spec.categories)
    ]  # fmt: skip


def workbook_rows(chart):
    book = load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    return list(book["Données"].iter_rows(values_only=True))


@pytest.mark.parametrize("name", NATIVE)
def test_the_workbook_inside_holds_the_numbers_of_the_chart(tmp_path, name):
    spec = chart_samples.ALL[name]()
    deck = written(tmp_path, pack_samples.part("a", chart=spec))
    rows, cached = [], []
    for chart in charts_of(deck):
        head, *body = workbook_rows(chart)
        assert head[1:] == tuple(str(series.name) for series in spec.series)
        rows += body
        values = [series.values for series in chart.plots[0].series]
        cached += zip(chart.plots[0].categories, *values, strict=True)
    assert rows == expected(spec)
    assert [tuple(row) for row in cached] == expected(spec)


def test_an_unknown_value_is_an_empty_cell_and_a_gap(tmp_path):
    deck = written(tmp_path, pack_samples.part("a", chart=chart_samples.with_gaps()))
    (chart,) = charts_of(deck)
    assert [row[1] for row in workbook_rows(chart)[3:5]] == [None, None]
    gap = chart._chartSpace.find(f".//{CHART}dispBlanksAs")
    assert gap.get("val") == "gap"
    points = chart._chartSpace.findall(f".//{CHART}val//{CHART}pt")
    assert [point.get("idx") for point in points] == ["0", "1", "4", "5", "7", "8"]
    assert "n. d. : Épargne nette (2016)" in words_of(deck.slides[1])


def test_the_formulas_of_a_chart_point_to_the_sheet_that_is_there(tmp_path):
    deck = written(tmp_path, pack_samples.part("a", chart=chart_samples.village()))
    (chart,) = charts_of(deck)
    named = {formula.text for formula in chart._chartSpace.iter(f"{CHART}f")}
    assert "'Données'!$A$2:$A$7" in named
    assert all(name.startswith("'Données'!") for name in named)


def test_bars_start_at_zero_and_a_long_chart_is_cut_at_one_scale(tmp_path):
    deck = written(tmp_path, pack_samples.part("a", chart=chart_samples.execution()))
    first, second = charts_of(deck)
    scales = {(chart.value_axis.minimum_scale, chart.value_axis.maximum_scale)
              for chart in (first, second)}  # fmt: skip
    ((low, high),) = scales
    assert low == 0
    assert high > 121_904_110
    titles = [slide.shapes.title.text_frame.text for slide in list(deck.slides)[1:]]
    assert titles == ["Partie a (1/2)", "Partie a (2/2)"]


def test_text_that_looks_like_a_formula_stays_text(tmp_path):
    spec = chart_samples.few_rows()
    names = tuple(verbatim(text) for text in ("=1+1", "+33", "-5 %", "@SUM(A1)"))
    hostile = type(spec)(**{f: getattr(spec, f) for f in spec.__slots__} | {"categories": names})
    deck = written(tmp_path, pack_samples.part("a", chart=hostile))
    (chart,) = charts_of(deck)
    book = load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    cells = [book["Données"].cell(row, 1) for row in range(2, 6)]
    assert [(cell.value, cell.data_type) for cell in cells] == [
        ("=1+1", "s"), ("+33", "s"), ("-5 %", "s"), ("@SUM(A1)", "s"),
    ]  # fmt: skip


def test_a_small_value_is_written_in_euros_and_a_zero_as_zero(tmp_path):
    deck = written(tmp_path, pack_samples.part("a", chart=chart_samples.few_rows()))
    (chart,) = charts_of(deck)
    formats = {each.get("formatCode") for each in chart._chartSpace.iter(f"{CHART}numFmt")}
    # 121,9 M€ at most: one decimal of a million, so below 50 000 € the label is in euros.
    assert '[>=50000]#,##0.0,,;[<=-50000]-#,##0.0,,;#,##0.00" €"' in formats
    assert "0" in formats


def test_what_cannot_be_native_is_a_picture_with_its_numbers_in_the_notes(tmp_path):
    deck = written(tmp_path, pack_samples.part("a", chart=chart_samples.spread()))
    slide = deck.slides[1]
    picture = next(shape for shape in slide.shapes if shape.shape_type == 13)
    assert "Répartition de 11 valeurs" in picture._element.xpath(".//p:cNvPr")[0].get("descr")
    notes = slide.notes_slide.notes_text_frame.text
    assert "Valbrume | 498,25" in notes
    assert "Village 10 | n. d." in notes


def test_each_slide_has_its_source_its_date_its_number_and_its_notes(tmp_path):
    spec = chart_samples.scissors()
    deck = written(tmp_path, pack_samples.part("a", chart=spec, notes=(verbatim("Dire ceci."),)))
    slide = deck.slides[1]
    assert f"Source : {spec.source}. Établi le 12/06/2023." in words_of(slide)
    assert slide.notes_slide.notes_text_frame.text == "Dire ceci."
    kinds = {shape.placeholder_format.type for shape in slide.placeholders}
    assert any("SLIDE_NUMBER" in str(kind) for kind in kinds)
    frame = next(shape for shape in slide.shapes if shape.has_chart)
    alt = frame._element.xpath(".//p:cNvPr")[0].get("descr")
    assert "Graphique en courbes, de 2016 à 2022" in alt
    assert "Dépenses réelles de fonctionnement : de 178" in alt


def test_the_name_and_the_last_value_stand_at_the_end_of_a_line(tmp_path):
    deck = written(tmp_path, pack_samples.part("a", chart=chart_samples.scissors()))
    (chart,) = charts_of(deck)
    assert not chart.has_legend
    labels = chart._chartSpace.findall(f".//{CHART}dLbl")
    assert [label.find(f"{CHART}idx").get("val") for label in labels] == ["6", "6"]
    assert all(label.find(f"{CHART}showSerName").get("val") == "1" for label in labels)


def test_a_line_has_a_dash_or_a_symbol_besides_its_colour(tmp_path):
    deck = written(tmp_path, pack_samples.part("a", chart=chart_samples.village()))
    (chart,) = charts_of(deck)
    symbols = [series.marker.style for series in chart.plots[0].series]
    dashes = [series.format.line.dash_style for series in chart.plots[0].series]
    assert len(set(symbols)) == len(set(dashes)) == 3


def test_a_table_goes_on_over_slides_with_its_header_and_every_row(tmp_path):
    spec = pack_samples.table(rows=40)
    deck = written(tmp_path, pack_samples.part("a", table=spec))
    tables = [s.table for slide in deck.slides for s in slide.shapes if s.has_table]
    assert len(tables) > 1
    rows = []
    for table in tables:
        head, *body = [[cell.text for cell in row.cells] for row in table.rows]
        assert head == ["Poste", "Voté", "Réalisé", "Écart", "Taux"]
        rows += body
    assert len(rows) == 41
    plain = [cell.replace("\u202f", " ").replace("\u2212", "-") for cell in rows[40]]
    assert plain[1:4] == ["40 000,07", "36 000,00", "4 000,07"]
    assert str(tables[0].cell(1, 1).text_frame.paragraphs[0].alignment).startswith("RIGHT")


def test_an_unknown_figure_says_why(tmp_path):
    figures = pack_samples.FIGURES
    deck = written(tmp_path, pack_samples.part("a", figures=figures))
    words = words_of(deck.slides[1]).replace("\u202f", " ").replace("\xa0", " ")
    assert "213,54 M€" in words
    assert "n. d.\nLe document ne donne pas ce montant." in words
    assert "+2,1 % en un an" in words


def test_a_confidential_part_is_left_out_unless_asked_for(tmp_path):
    secret = pack_samples.part("secret", is_confidential=True)
    shown = pack_samples.part("a")
    assert len(written(tmp_path, shown, secret).slides) == 2
    assert len(written(tmp_path, shown, secret, with_confidential=True).slides) == 3


def test_the_whole_pack_is_a_sound_package(tmp_path):
    path = tmp_path / "tout.pptx"
    write_slides(pack_samples.every_kind(), path, draw=pack_samples.png)
    pack_samples.check_package(path)
    deck = Presentation(path)
    for slide in deck.slides:
        for shape in slide.shapes:
            assert shape.top + shape.height <= deck.slide_height + 10, shape.name
            assert shape.left + shape.width <= deck.slide_width + 10, shape.name
        identifiers = slide.shapes._spTree.xpath(".//p:cNvPr/@id")
        assert len(identifiers) == len(set(identifiers))
    assert deck.core_properties.title == "Compte administratif 2022"
    assert deck.core_properties.created.date() == date(2023, 6, 12)


def town_template(tmp_path, *, suffix=".pptx", layouts=None):
    """Write a 4:3 template with two old slides, as a .pptx or a .potx."""
    deck = Presentation()
    for _ in range(2):
        slide = deck.slides.add_slide(deck.slide_layouts[0])
        slide.shapes.title.text = "VIEUX DISCOURS"
    for layout in list(deck.slide_layouts) if layouts is not None else ():
        for shape in list(layout.placeholders):
            shape._element.getparent().remove(shape._element)
    path = tmp_path / f"modele{suffix}"
    stream = io.BytesIO()
    deck.save(stream)
    with zipfile.ZipFile(stream) as source, zipfile.ZipFile(path, "w") as copy:
        for name in source.namelist():
            content = source.read(name)
            if suffix == ".potx" and name == "[Content_Types].xml":
                content = content.replace(b"presentation.main", b"template.main")
            copy.writestr(name, content)
    return path


@pytest.mark.parametrize("suffix", [".pptx", ".potx"])
def test_the_template_of_the_town_gives_its_layouts_not_its_slides(tmp_path, suffix):
    template = town_template(tmp_path, suffix=suffix)
    chart = chart_samples.scissors()
    deck = written(tmp_path, pack_samples.part("a", chart=chart), template=template)
    assert (deck.slide_width, deck.slide_height) == (Inches(10), Inches(7.5))
    assert [slide.slide_layout.name for slide in deck.slides] == ["Title Slide", "Title Only"]
    assert not any(b"VIEUX" in content for _name, content in
                   pack_samples.inside(tmp_path / "diaporama.pptx"))  # fmt: skip
    frame = next(shape for shape in deck.slides[1].shapes if shape.has_chart)
    assert frame.left >= 0
    assert frame.left + frame.width <= deck.slide_width


def test_a_template_without_a_title_is_refused_with_what_to_do(tmp_path):
    template = town_template(tmp_path, layouts=())
    with pytest.raises(UserError, match="emplacement de titre") as refusal:
        written(tmp_path, pack_samples.part("a"), template=template)
    assert "Titre seul" in str(refusal.value.hint)
    assert not (tmp_path / "diaporama.pptx").exists()


@pytest.mark.parametrize(
    ("inches", "words"),
    [((4, 3), "c'est trop petit"), ((7.5, 13.3), "sortent de ses diapositives")],
)
def test_a_template_whose_slides_hold_no_chart_is_refused(tmp_path, inches, words):
    """One of 10 cm; and a portrait one, the boxes of whose layouts stand beside its slides."""
    path = town_template(tmp_path)
    deck = Presentation(path)
    deck.slide_width, deck.slide_height = (Inches(each) for each in inches)
    deck.save(path)
    with pytest.raises(UserError, match=words) as refusal:
        written(tmp_path, pack_samples.part("a", chart=chart_samples.scissors()), template=path)
    assert refusal.value.hint
    assert not (tmp_path / "diaporama.pptx").exists()


def test_every_bar_of_a_low_slide_has_its_name(tmp_path):
    chart = chart_samples.chapters()
    deck = written(tmp_path, pack_samples.part("a", chart=chart), template=town_template(tmp_path))
    (frame,) = (shape for shape in deck.slides[1].shapes if shape.has_chart)
    axis = frame.chart.category_axis._element
    assert axis.xpath("c:tickLblSkip/@val") == ["1"]
    assert axis.xpath("c:txPr/a:bodyPr/@rot") == ["0"]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pptx", b"not a zip"),
        ("a.ppt", b"PK"),
        ("a.pptx", b""),
    ],
)
def test_a_file_that_is_no_template_is_refused(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UserError):
        written(tmp_path, pack_samples.part("a"), template=path)


def test_a_template_that_unpacks_without_end_or_has_macros_is_refused(tmp_path):
    bomb = tmp_path / "bombe.pptx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as package:
        for rank in range(5):
            package.writestr(f"{rank}.xml", b"\0" * 90_000_000)
    with pytest.raises(UserError, match="trop gros"):
        written(tmp_path, pack_samples.part("a"), template=bomb)
    macros = tmp_path / "macros.pptx"
    with zipfile.ZipFile(macros, "w") as package:
        package.writestr("[Content_Types].xml", b"vnd.ms-powerpoint.presentation.macroEnabled.main")
    with pytest.raises(UserError, match="macros"):
        written(tmp_path, pack_samples.part("a"), template=macros)


def test_a_logo_stands_on_each_slide_or_is_refused(tmp_path):
    logo = tmp_path / "logo.png"
    logo.write_bytes(pack_samples.png(None))
    deck = written(tmp_path, pack_samples.part("a"), logo=logo)
    for slide in deck.slides:
        shape = next(shape for shape in slide.shapes if shape.name == "Logo")
        assert shape._element.xpath(".//p:cNvPr")[0].get("descr") == "Logo de Valbrume"
    logo.write_bytes(b"<svg/>")
    with pytest.raises(UserError, match="logo"):
        written(tmp_path, pack_samples.part("a"), logo=logo)


def test_a_cancelled_deck_leaves_the_file_as_it_was(tmp_path):
    path = tmp_path / "diaporama.pptx"
    path.write_bytes(b"avant")
    with pytest.raises(Cancelled):
        write_slides(
            pack_samples.pack(pack_samples.part("a")),
            path,
            draw=pack_samples.png,
            is_cancelled=lambda: True,
        )
    assert path.read_bytes() == b"avant"
    assert list(tmp_path.iterdir()) == [path]


def test_a_control_character_does_not_break_the_file(tmp_path):
    spec = pack_samples.part("a", title=verbatim("Avant\x0bapr\x00ès"))
    deck = written(tmp_path, spec)
    assert deck.slides[1].shapes.title.text_frame.text == "Avantaprès"
    with zipfile.ZipFile(tmp_path / "diaporama.pptx") as package:
        etree.fromstring(package.read("ppt/slides/slide2.xml"))


def test_an_axis_that_leaves_zero_out_says_so(tmp_path):
    # 178 to 214 M€: zero is far; 39 000 € to 326 000 €, one negative: zero is on the axis.
    cut, whole = chart_samples.scissors(), chart_samples.village()
    deck = written(tmp_path, pack_samples.part("a", chart=cut), pack_samples.part("b", chart=whole))
    words = "L'axe vertical ne commence pas à zéro."
    assert [words in words_of(slide) for slide in list(deck.slides)[1:]] == [True, False]
    first, second = (chart.value_axis for chart in charts_of(deck))
    assert (first.minimum_scale, first.maximum_scale) == (170_000_000, 220_000_000)
    assert second.minimum_scale <= -8_251.43


def test_a_source_that_comes_twice_is_named_once(tmp_path):
    chart = chart_samples.scissors()
    same = translatable("Test", "{nom}", nom=chart.source)
    deck = written(tmp_path, pack_samples.part("a", chart=chart, source=same))
    assert words_of(deck.slides[1]).count(str(chart.source)) == 1


def test_a_long_title_shrinks_in_its_place_and_leaves_the_logo_alone(tmp_path):
    logo = tmp_path / "logo.png"
    logo.write_bytes(pack_samples.png(None))
    title = verbatim("Les dépenses de fonctionnement progressent plus vite que les recettes " * 2)
    deck = written(
        tmp_path, pack_samples.part("a", title=title),
        template=town_template(tmp_path), logo=logo,
    )  # fmt: skip
    slide = deck.slides[1]
    place, mark = slide.shapes.title, next(s for s in slide.shapes if s.name == "Logo")
    assert place.left + place.width <= mark.left
    points = place.text_frame.paragraphs[0].font.size.pt
    assert 14 <= points < 44


def test_the_names_of_close_lines_do_not_touch(tmp_path):
    spec = chart_samples.scissors()
    near = tuple((value or 0) - 1_000_00 for value in spec.series[0].values)
    close = replace(spec, series=(spec.series[0], replace(spec.series[1], values=near)))
    deck = written(tmp_path, pack_samples.part("a", chart=close))
    (chart,) = charts_of(deck)
    offsets = [float(each.get("val")) for each in
               chart._chartSpace.findall(f".//{CHART}dLbl//{CHART}manualLayout/{CHART}y")]  # fmt: skip
    # Two names on two lines and a value: 4 x 14 points each, in a chart some 330 points high.
    assert max(abs(offset) for offset in offsets) > 0.1


def test_words_alone_are_large_and_words_above_a_chart_are_not(tmp_path):
    words = (verbatim("La dette recule."),)
    bare = pack_samples.part("a", paragraphs=words)
    drawn = pack_samples.part("b", paragraphs=words, chart=chart_samples.village())
    deck = written(tmp_path, bare, drawn)
    sizes = [
        shape.text_frame.paragraphs[0].font.size.pt
        for slide in list(deck.slides)[1:]
        for shape in slide.shapes
        if shape.has_text_frame and shape.text_frame.text == "La dette recule."
    ]
    assert sizes == [28, 18]


def test_bars_on_both_sides_of_zero_leave_room_for_their_values(tmp_path):
    (chart,) = charts_of(
        written(tmp_path, pack_samples.part("a", chart=chart_samples.ALL["negatif"]()))
    )
    values = [
        each for series in chart.plots[0].series for each in series.values if each is not None
    ]
    low, high = min(values), max(values)
    room = (high - low) * 0.1
    assert chart.value_axis.minimum_scale < low - room
    assert chart.value_axis.maximum_scale > high + room
