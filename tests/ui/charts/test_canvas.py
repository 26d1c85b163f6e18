"""The drawing: nothing cut, nothing that overlaps, every number written, exact ones on hover."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF

import chart_samples as samples
from budgetlocal.core.formatting import NBSP, THIN
from budgetlocal.core.meanings import Role
from budgetlocal.core.text import verbatim
from budgetlocal.ui.charts.canvas import ChartCanvas
from budgetlocal.ui.charts.text import Label
from budgetlocal.ui.charts.units import display_unit
from budgetlocal.ui.theme import DARK, LIGHT, THEMES, ColorRole, load_theme

pytestmark = pytest.mark.ui

SIZES = ((640, 360), (900, 420), (1600, 900))


@pytest.fixture
def draw(qtbot):
    def drawn(name: str, width: int = 1600, height: int = 900, theme: str = LIGHT) -> ChartCanvas:
        canvas = ChartCanvas(smallest_em=12)
        qtbot.addWidget(canvas)
        canvas.resize(width, height)
        canvas.show_spec(samples.ALL[name](), load_theme(theme))
        return canvas

    return drawn


def texts(canvas: ChartCanvas) -> list[Label]:
    return [item for item in canvas.scene().items() if isinstance(item, Label)]


@pytest.mark.parametrize("name", samples.ALL)
@pytest.mark.parametrize("size", SIZES)
def test_no_text_overlaps_another_or_leaves_the_sheet(draw, name, size) -> None:
    canvas = draw(name, *size)
    boxes = [(item.text(), item.sceneBoundingRect()) for item in texts(canvas)]
    sheet = canvas.scene().sceneRect().adjusted(-0.5, -0.5, 0.5, 0.5)
    for text, box in boxes:
        assert sheet.contains(box), text
    for (one, first), (other, second) in itertools.combinations(boxes, 2):
        assert not first.adjusted(1, 1, -1, -1).intersects(second.adjusted(1, 1, -1, -1)), (
            one,
            other,
        )


@pytest.mark.parametrize("name", samples.ALL)
@pytest.mark.parametrize("size", SIZES)
def test_no_text_is_elided(draw, name, size) -> None:
    assert not [text for text in draw(name, *size).labels() if "…" in text]


@pytest.mark.parametrize(
    "name", ["execution", "execution-courte", "chapitres", "negatif", "empile", "taux"]
)
@pytest.mark.parametrize("size", SIZES)
def test_every_value_of_a_bar_is_written(draw, name, size) -> None:
    spec = samples.ALL[name]()
    unit = display_unit(spec)
    written = list(draw(name, *size).labels())
    for series in spec.series:
        for value in series.values:
            written.remove(unit.label(value))


def test_every_year_of_a_line_is_written_with_its_value(draw) -> None:
    spec = samples.scissors()
    unit = display_unit(spec)
    labels = draw("ciseau").labels()
    for year, value in zip(spec.categories, spec.series[0].values, strict=True):
        assert str(year) in labels
        assert any(unit.label(value) in label for label in labels)


def test_the_gap_is_named_with_its_sign(draw) -> None:
    assert "Écart : +15,2" in draw("ciseau").labels()
    assert not [label for label in draw("lacunes").labels() if "Écart" in label]


def test_what_surrounds_the_plot_is_in_the_drawing(draw) -> None:
    labels = " | ".join(draw("execution").labels())
    assert "91 % des crédits de l'année ont été dépensés ; les chantiers glissent" in labels
    assert "par chapitre, en millions d'euros" in labels
    assert "Opérations réelles ; les chapitres d'ordre n'ont pas de taux." in labels
    assert "Source : compte administratif 2022 de Valbrume (fictif)" in labels


def test_a_single_series_is_named_with_the_unit(draw) -> None:
    assert "Dépenses réelles, en millions d'euros" in draw("chapitres").labels()


def test_an_axis_that_does_not_begin_at_zero_says_so(draw) -> None:
    def says_so(name: str) -> bool:
        return "L'axe vertical ne commence pas à zéro." in " ".join(draw(name).labels())

    assert says_so("ciseau")
    assert not says_so("village")
    assert not says_so("un-an")


def test_an_axis_that_stops_below_zero_says_so(qtbot) -> None:
    spec = replace(
        samples.single_year(),
        categories=samples.texts("2022", "2023"),
        series=(samples.series("Épargne nette", Role.EPARGNE, -900_000_00, -800_000_00),),
    )
    canvas = ChartCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(640, 360)
    canvas.show_spec(spec, load_theme(LIGHT))
    assert "L'axe vertical ne commence pas à zéro." in " ".join(canvas.labels())


def test_unknown_years_are_listed_and_marked(draw) -> None:
    labels = draw("lacunes").labels()
    assert labels.count("n. d.") == 4
    assert "Non disponible : Épargne nette 2016, 2017, 2020, 2023." in " ".join(labels)
    assert any("(2022)" in label for label in labels)


def test_an_empty_spec_says_so(draw) -> None:
    assert "Aucune donnée à représenter." in draw("vide").labels()


def test_a_row_tells_its_exact_values(draw) -> None:
    canvas = draw("execution")
    places = (QPointF(800, y) for y in range(0, 900, 5))
    tips = {canvas.tool_tip_at(place).replace(THIN, " ").replace(NBSP, " ") for place in places}
    wanted = next(tip for tip in tips if "Charges de personnel" in tip)
    assert "<b>Charges de personnel et frais assimilés</b>" in wanted
    assert "Crédits ouverts : 121 904 110,00 €" in wanted
    assert "Réalisé : 119 870 455,02 €" in wanted
    assert len(tips - {""}) == 12


def test_a_year_tells_its_exact_values_and_gap(draw) -> None:
    canvas = draw("ciseau")
    tip = canvas.tool_tip_at(QPointF(100, 400)).replace(THIN, " ").replace(NBSP, " ")
    assert tip.startswith("<b>2016</b>")
    assert "Recettes réelles de fonctionnement : 198 412 500,12 €" in tip
    assert "Écart : 20 208 380,25 €" in tip


def test_there_is_no_tool_tip_outside_the_plot(draw) -> None:
    assert draw("ciseau").tool_tip_at(QPointF(5, 5)) == ""


@pytest.mark.parametrize("theme", THEMES)
def test_the_background_is_that_of_the_theme(draw, theme) -> None:
    image = draw("ciseau", 640, 360, theme).grab().toImage()
    assert image.pixelColor(1, 1) == load_theme(theme).color(ColorRole.BASE)


def test_the_theme_changes_colors_and_no_text(draw) -> None:
    assert draw("execution", theme=DARK).labels() == draw("execution", theme=LIGHT).labels()


@pytest.mark.parametrize(("width", "height"), [(560, 620), (900, 600), (1366, 768)])
def test_a_long_perimeter_is_printed_whole(qtbot, width, height) -> None:
    """The warnings of joined budgets come first: what follows them may not be cut off."""
    words = "Budgets réunis ; flux croisés retirés : 82 477,39 €. " * 6 + "Fin du périmètre."
    canvas = ChartCanvas(smallest_em=12)
    qtbot.addWidget(canvas)
    canvas.resize(width, height)
    canvas.show_spec(replace(samples.blocks(), note=verbatim(words)), load_theme(LIGHT))
    printed = " ".join(canvas.labels())
    assert "Fin du périmètre." in printed
    assert not [text for text in canvas.labels() if text.endswith("…")]
