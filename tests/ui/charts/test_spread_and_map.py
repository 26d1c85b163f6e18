"""The spread and the map: where things stand, what the mouse reads, what a file holds."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPointF

import chart_samples as samples
from budgetlocal.core.chart_data import alt_text, data_table
from budgetlocal.core.specs import Areas, MarkKind
from budgetlocal.ui.charts.canvas import ChartCanvas
from budgetlocal.ui.charts.map import hatched
from budgetlocal.ui.charts.render import chart_image, render_svg
from budgetlocal.ui.charts.text import Label
from budgetlocal.ui.theme import DARK, LIGHT, ColorRole, load_theme

pytestmark = pytest.mark.ui

SQUARE = tuple(QPointF(x, y) for x, y in ((0, 0), (10, 0), (10, 10), (0, 10), (0, 0)))


def drawn(qtbot, spec) -> ChartCanvas:
    canvas = ChartCanvas(smallest_em=12)
    qtbot.addWidget(canvas)
    canvas.resize(900, 600)
    canvas.show_spec(spec, load_theme(LIGHT))
    return canvas


def tips(canvas: ChartCanvas) -> set[str]:
    found = set()
    for x in range(0, 900, 4):
        for y in range(0, 600, 4):
            found.add(canvas.tool_tip_at(QPointF(x, y)).replace("\u00a0", " "))
    return found


def test_every_member_of_a_spread_answers_the_mouse(qtbot) -> None:
    canvas = drawn(qtbot, samples.spread())
    said = " ".join(tips(canvas))
    for rank, value in enumerate((310, 402, 455, 455, 460, 512, 530, 611, 780)):
        assert f"<b>Village {rank}</b><br>{value},00 €/hab." in said
    assert "Médiane : 460,00 €/hab." in said
    assert "Village 9" not in said  # unknown: no dot


def test_the_focus_and_the_quartiles_are_written(qtbot) -> None:
    labels = drawn(qtbot, samples.spread()).labels()
    for text in ("Valbrume : 498", "1er quartile 455", "Médiane 460", "3e quartile 530"):
        assert text in labels


@pytest.mark.parametrize("width", [330, 400, 560, 900])
def test_close_quartiles_do_not_write_over_each_other(qtbot, width) -> None:
    """Montreuil at 150 %: four values within 170 on an axis of 1 300."""
    values = {
        MarkKind.FIRST_QUARTILE: Decimal("406.63"),
        MarkKind.MEDIAN: Decimal("479.76"),
        MarkKind.MEAN: Decimal("495.67"),
        MarkKind.THIRD_QUARTILE: Decimal("579.38"),
        MarkKind.FOCUS: Decimal("468.37"),
    }
    spec = samples.spread()
    marks = tuple(replace(mark, value=values[mark.kind]) for mark in spec.marks)
    known = (200, 406, 407, 460, 480, 500, 579, 600, 1270)
    series = replace(spec.series[0], values=(*map(Decimal, known), None, None))
    canvas = ChartCanvas(smallest_em=12)
    qtbot.addWidget(canvas)
    canvas.resize(width, 400)
    canvas.show_spec(replace(spec, marks=marks, series=(series,)), load_theme(LIGHT))
    words = [
        item.sceneBoundingRect().adjusted(1, 2, -1, -2)
        for item in canvas.scene().items()
        if isinstance(item, Label)
        and ("uartile" in item.text() or "Médiane" in item.text() or "oyenne" in item.text())
    ]
    assert len(words) >= 3
    assert not [(a, b) for n, a in enumerate(words) for b in words[:n] if a.intersects(b)]


def test_the_map_answers_inside_its_outlines_only(qtbot) -> None:
    canvas = drawn(qtbot, samples.squares())
    said = tips(canvas)
    assert "<b>Village 4</b><br>400,00 €/hab." in said
    assert "<b>Village 2</b><br>n. d." in said
    assert "" in said


def test_the_key_of_a_map_counts_each_class(qtbot) -> None:
    labels = drawn(qtbot, samples.squares()).labels()
    assert {"0 à 100 (2)", "300 à 300 (1)", "400 à 500 (2)", "n. d. (1)"} <= set(labels)
    assert "Village 4" in labels


def test_the_shades_of_a_map_are_those_of_its_classes(tmp_path) -> None:
    path = tmp_path / "carte.svg"
    render_svg(samples.squares(), None, path)
    root = ET.fromstring(path.read_text("utf-8"))  # noqa: S314 - our own file
    fills = {group.get("fill") for group in root.iter("{http://www.w3.org/2000/svg}g")}
    assert load_theme(LIGHT).color(ColorRole.ACCENT).name() in fills  # the highest class
    assert "<image" not in path.read_text("utf-8")  # hatching is made of lines


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_map_is_drawn_in_both_themes(qapp, theme) -> None:
    image = chart_image(samples.squares(), load_theme(theme))
    accent = load_theme(theme).color(ColorRole.ACCENT)
    colors = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 5)
        for y in range(0, image.height(), 5)
    }
    assert accent.name() in colors


def test_hatching_stays_inside_and_leaves_holes() -> None:
    lines = hatched((SQUARE,), 2.0)
    assert lines
    for start, end in lines:
        for point in (start, end):
            assert -1e-6 <= point.x() <= 10 + 1e-6
            assert -1e-6 <= point.y() <= 10 + 1e-6
    hole = tuple(QPointF(x, y) for x, y in ((4, 4), (6, 4), (6, 6), (4, 6), (4, 4)))
    for start, end in hatched((SQUARE, hole), 2.0):
        middle = (start + end) / 2
        assert not (4.01 < middle.x() < 5.99 and 4.01 < middle.y() < 5.99)


def test_the_words_and_the_table_say_what_is_drawn(qapp) -> None:
    spread, squares = samples.spread(), samples.squares()
    assert "Répartition de 11 valeurs" in str(alt_text(spread))
    assert "Carte de 6 territoires" in str(alt_text(squares))
    assert "Village 4 : 400,00" in str(alt_text(squares))
    rows = data_table(spread).rows
    assert [row.cells[1] for row in rows[:2]] == [Decimal("498.25"), Decimal(455)]
    assert rows[-1].cells[1] is None
    assert [str(row.cells[0]) for row in data_table(squares).rows] == [
        f"Village {rank}" for rank in range(6)
    ]


def test_a_map_without_its_outlines_is_refused(qapp) -> None:
    spec = samples.squares()
    assert spec.areas is not None
    with pytest.raises(ValueError, match="carte"):
        replace(spec, areas=Areas(spec.areas.outlines[:2], ()))
