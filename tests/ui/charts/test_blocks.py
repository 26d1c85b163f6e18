"""A thousand squares: counted in the file, labelled, told apart, and covered where not known yet."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage

import chart_samples as samples
from budgetlocal.core.formatting import NBSP
from budgetlocal.core.specs import ChartSpec
from budgetlocal.ui.charts.block_key import spread
from budgetlocal.ui.charts.canvas import ChartCanvas
from budgetlocal.ui.charts.poster import render_poster
from budgetlocal.ui.charts.render import render_svg
from budgetlocal.ui.theme import DARK, LIGHT, ColorRole, load_theme

pytestmark = pytest.mark.ui

SQUARES = 1000


def canvas_of(qtbot, spec: ChartSpec, width: int = 1280, height: int = 720) -> ChartCanvas:
    canvas = ChartCanvas(smallest_em=11)
    qtbot.addWidget(canvas)
    canvas.resize(width, height)
    canvas.show_spec(spec, load_theme(LIGHT))
    return canvas


def squares(canvas: ChartCanvas) -> Counter[str]:
    """How many squares of each category are under the points of the picture."""
    found: Counter[str] = Counter()
    step = min(canvas.width(), canvas.height()) / 100
    places = {}
    for x in range(int(canvas.width() / step)):
        for y in range(int(canvas.height() / step)):
            text = canvas.tool_tip_at(QPointF((x + 0.5) * step, (y + 0.5) * step))
            if text:
                places[(x, y)] = text.split("</b>")[0].removeprefix("<b>")
    found.update(places.values())
    return found


def test_the_svg_holds_a_thousand_squares_in_the_colours_of_the_parts(qtbot, tmp_path) -> None:
    path = tmp_path / "blocs.svg"
    render_svg(samples.blocks(), None, path)
    theme = load_theme(LIGHT)
    drawn: Counter[str] = Counter()
    for group in ET.fromstring(path.read_text("utf-8")).iter():  # noqa: S314 - our own file
        for item in group.findall("{http://www.w3.org/2000/svg}path"):
            drawn[group.get("fill", "")] += item.get("d", "").count("M")
    for rank, value in enumerate(samples.blocks().series[0].values):
        fill = theme.part_style(rank).fill.name()
        assert drawn[fill] == int(value) // 100 + 1, rank  # and the square of the label


def test_each_category_has_its_label_with_its_euros(qtbot) -> None:
    spec = samples.blocks()
    texts = canvas_of(qtbot, spec).labels()
    for name, value in zip(spec.categories, spec.series[0].values, strict=True):
        assert str(name) in texts
        assert f"{int(value) // 100}{NBSP}€" in texts


def test_details_are_written_under_a_picture_higher_than_wide_only(qtbot) -> None:
    spec = samples.blocks()
    detail = str(spec.details[1])
    assert detail in canvas_of(qtbot, spec, 794, 1123).labels()
    assert detail not in canvas_of(qtbot, spec).labels()


def test_the_squares_under_the_mouse_are_in_proportion(qtbot) -> None:
    counted = squares(canvas_of(qtbot, samples.blocks(), 1000, 1000))
    total = sum(counted.values())
    share = counted["Administration et élus".replace(" ", NBSP)] / total
    assert share == pytest.approx(0.292, abs=0.02)


def test_what_is_not_known_yet_is_a_question_mark_and_no_square(qtbot) -> None:
    spec = samples.blocks()
    series = replace(spec.series[0], values=(292_00, *(None,) * 10))
    canvas = canvas_of(qtbot, replace(spec, series=(series,)))
    assert canvas.labels().count("?") == 10
    assert set(squares(canvas)) == {"Administration et élus".replace(" ", NBSP)}


def test_nothing_uncovered_is_not_an_empty_chart(qtbot) -> None:
    spec = samples.blocks()
    series = replace(spec.series[0], values=(None,) * 11)
    texts = canvas_of(qtbot, replace(spec, series=(series,))).labels()
    assert texts.count("?") == 11
    assert "Aucune donnée à représenter." not in texts


def test_an_estimate_says_so_across_the_picture(qtbot) -> None:
    assert "ESTIMATION" in canvas_of(qtbot, samples.estimated_blocks()).labels()
    assert "ESTIMATION" not in canvas_of(qtbot, samples.blocks()).labels()


def test_the_poster_is_an_a4_page_with_its_perimeter_and_source(qtbot, tmp_path) -> None:
    path = tmp_path / "affiche.pdf"
    render_poster(samples.blocks(), path)
    pages = PdfReader(path).pages
    assert len(pages) == 1
    width, height = (float(side) for side in pages[0].mediabox[2:])
    assert (width, height) == pytest.approx((595.3, 841.9), abs=1.5)
    text = " ".join(pages[0].extract_text().split())
    assert "Fonction 01 montrée à part" in text
    assert "voté le 12 juin 2023" in text
    assert "Voirie et transports" in text


def test_the_poster_in_png_prints_at_300_dpi(qtbot, tmp_path) -> None:
    path = tmp_path / "affiche.png"
    render_poster(samples.blocks(), path)
    image = QImage(str(path))
    assert (image.width(), image.height()) == (2480, 3508)
    assert round(image.dotsPerMeterX() * 0.0254) == 300


def test_the_dark_picture_stands_on_the_dark_background(qtbot) -> None:
    canvas = canvas_of(qtbot, samples.blocks())
    canvas.show_spec(samples.blocks(), load_theme(DARK))
    assert canvas.backgroundBrush().color() == load_theme(DARK).color(ColorRole.BASE)


@given(
    st.lists(st.tuples(st.floats(0, 500), st.floats(5, 30)), min_size=1, max_size=12),
)
def test_labels_keep_their_order_and_never_touch(places: list[tuple[float, float]]) -> None:
    wanted = sorted(place for place, _height in places)
    heights = [height for _place, height in places]
    tops = spread(wanted, heights, (0.0, 500.0), 2.0)
    for rank in range(len(tops) - 1):
        assert tops[rank] + heights[rank] + 2.0 <= tops[rank + 1] + 1e-6
    assert tops[0] >= 0
    assert tops[-1] + heights[-1] <= 500.0 + 1e-6
