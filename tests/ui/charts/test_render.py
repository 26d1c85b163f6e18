"""Files: the same labels as on the screen, right lengths, vectors, and no half file."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QColor, QImage

import chart_samples as samples
from budgetlocal.core.errors import UserError
from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import ChartSpec
from budgetlocal.ui.charts.canvas import ChartCanvas
from budgetlocal.ui.charts.render import render_pdf, render_png, render_svg
from budgetlocal.ui.charts.units import display_unit
from budgetlocal.ui.theme import DARK, LIGHT, ColorRole, load_theme

pytestmark = pytest.mark.ui

SVG = "{http://www.w3.org/2000/svg}"
WIDTH, HEIGHT = 1280, 720


def characters(texts) -> Counter[str]:
    return Counter(re.sub(r"\s", "", "".join(texts)))


def screen_texts(qtbot, spec: ChartSpec) -> tuple[str, ...]:
    canvas = ChartCanvas(smallest_em=11)
    qtbot.addWidget(canvas)
    canvas.resize(WIDTH, HEIGHT)
    canvas.show_spec(spec, load_theme(LIGHT))
    return canvas.labels()


def svg_root(spec: ChartSpec, folder: Path) -> ET.Element:
    path = folder / "chart.svg"
    render_svg(spec, None, path, width_px=WIDTH, height_px=HEIGHT)
    return ET.fromstring(path.read_text("utf-8"))  # noqa: S314 - our own file


def svg_texts(root: ET.Element) -> list[str]:
    return ["".join(element.itertext()) for element in root.iter(f"{SVG}text")]


def bars(root: ET.Element, role: Role) -> list[tuple[float, float]]:
    """The left and width of the bars of a series, in the order of the file, without the key."""
    fill = load_theme(LIGHT).series_style(role).fill.name()
    groups = [group for group in root.iter(f"{SVG}g") if group.get("fill") == fill]
    largest = max(groups, key=lambda group: len(group.findall(f"{SVG}rect")))
    return [
        (float(rect.get("x")), float(rect.get("width"))) for rect in largest.findall(f"{SVG}rect")
    ]


@pytest.mark.parametrize("name", samples.ALL)
def test_screen_svg_and_pdf_have_the_same_labels(qtbot, tmp_path, name) -> None:
    spec = samples.ALL[name]()
    screen = screen_texts(qtbot, spec)
    assert characters(svg_texts(svg_root(spec, tmp_path))) == characters(screen)
    path = tmp_path / "chart.pdf"
    render_pdf(spec, None, path, width_px=WIDTH, height_px=HEIGHT)
    (page,) = PdfReader(path).pages
    assert characters([page.extract_text()]) == characters(screen)


@pytest.mark.parametrize(
    "name", ["execution", "execution-courte", "chapitres", "negatif", "empile", "taux"]
)
def test_every_value_of_the_spec_is_a_text_of_the_svg(qtbot, tmp_path, name) -> None:
    spec = samples.ALL[name]()
    unit = display_unit(spec)
    written = svg_texts(svg_root(spec, tmp_path))
    for series in spec.series:
        for value in series.values:
            written.remove(unit.label(value))


@pytest.mark.parametrize(
    ("name", "rank"),
    [("execution", 0), ("execution", 1), ("execution-courte", 0), ("chapitres", 0), ("negatif", 0)],
)
def test_bars_of_the_svg_are_proportional_to_the_values(qtbot, tmp_path, name, rank) -> None:
    spec = samples.ALL[name]()
    series = spec.series[rank]
    drawn = [value for value in series.values if value]
    found = bars(svg_root(spec, tmp_path), series.role)
    assert len(found) == len(drawn)
    scale = found[0][1] / drawn[0]
    zero = found[0][0]
    for (left, width), value in zip(found, drawn, strict=True):
        assert width == pytest.approx(abs(value) * scale, abs=0.02)
        assert (left if value > 0 else left + width) == pytest.approx(zero, abs=0.02)


def test_all_series_of_a_chart_have_the_same_scale(qtbot, tmp_path) -> None:
    spec = samples.execution()
    root = svg_root(spec, tmp_path)
    scales = [
        bars(root, series.role)[0][1] / next(value for value in series.values if value)
        for series in spec.series
    ]
    assert scales == pytest.approx([scales[0]] * 3, rel=1e-3)


def test_points_of_a_line_are_in_proportion_in_the_svg(qtbot, tmp_path) -> None:
    spec = samples.scissors()
    root = svg_root(spec, tmp_path)
    heights = []
    for series in spec.series:
        color = load_theme(LIGHT).series_style(series.role).line.name()
        lines = [
            re.findall(r"[ML]([-\d.]+),([-\d.]+)", path.get("d", ""))
            for group in root.iter(f"{SVG}g")
            if group.get("stroke") == color
            for path in group.findall(f"{SVG}path")
        ]
        (points,) = [line for line in lines if len(line) == len(series.values)]
        heights += [(value, float(y)) for value, (_x, y) in zip(series.values, points, strict=True)]
    (first, top), (last, bottom) = min(heights), max(heights)
    slope = (bottom - top) / (last - first)
    assert slope < 0
    for value, y in heights:
        assert y == pytest.approx(top + (value - first) * slope, abs=0.05)


def test_an_svg_holds_no_bitmap(qtbot, tmp_path) -> None:
    for name in samples.ALL:
        assert not list(svg_root(samples.ALL[name](), tmp_path).iter(f"{SVG}image"))


def test_a_pdf_is_one_page_of_its_own_size_with_its_fonts(qtbot, tmp_path) -> None:
    path = tmp_path / "chart.pdf"
    render_pdf(samples.execution(), None, path, width_px=WIDTH, height_px=HEIGHT)
    (page,) = PdfReader(path).pages
    box = page.mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(
        (WIDTH * 72 / 96, HEIGHT * 72 / 96), abs=1
    )
    assert not page.images
    for font in page["/Resources"]["/Font"].values():
        descriptor = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert "/FontFile2" in descriptor or "/FontFile3" in descriptor


def test_a_png_has_the_asked_size_and_resolution(qtbot, tmp_path) -> None:
    path = tmp_path / "chart.png"
    render_png(samples.execution(), None, path, width_px=1920, height_px=1080, dpi=192)
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1920, 1080)
    assert image.dotsPerMeterX() == round(192 / 0.0254)


def test_exports_are_light_unless_asked(qtbot, tmp_path) -> None:
    light, dark = tmp_path / "light.png", tmp_path / "dark.png"
    render_png(samples.scissors(), None, light)
    render_png(samples.scissors(), load_theme(DARK), dark)
    assert QImage(str(light)).pixelColor(1, 1) == QColor("white")
    assert QImage(str(dark)).pixelColor(1, 1) == load_theme(DARK).color(ColorRole.BASE)


def test_a_folder_that_is_not_there_is_a_clear_refusal(qtbot, tmp_path) -> None:
    path = tmp_path / "absent" / "chart.png"
    for render in (render_png, render_svg, render_pdf):
        with pytest.raises(UserError) as refusal:
            render(samples.scissors(), None, path)
        assert str(refusal.value.message) == "Le graphique n'a pas pu être enregistré."
        assert "chart.png" in str(refusal.value.where)
        assert "droit d'écrire" in str(refusal.value.hint)


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes anywhere")
def test_a_read_only_folder_is_a_clear_refusal(qtbot, tmp_path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(UserError):
        render_svg(samples.scissors(), None, tmp_path / "chart.svg")


def test_what_cannot_be_replaced_stays_and_nothing_is_left_beside(qtbot, tmp_path) -> None:
    target = tmp_path / "chart.svg"
    target.mkdir()  # a folder of that name: the last step fails
    (target / "inside").write_text("kept", "utf-8")
    with pytest.raises(UserError):
        render_svg(samples.scissors(), None, target)
    assert [path.name for path in tmp_path.iterdir()] == ["chart.svg"]
    assert (target / "inside").read_text("utf-8") == "kept"


def test_a_file_that_was_there_is_replaced(qtbot, tmp_path) -> None:
    target = tmp_path / "chart.svg"
    target.write_text("old", "utf-8")
    render_svg(samples.scissors(), None, target)
    assert target.read_text("utf-8").startswith("<?xml")
    assert [path.name for path in tmp_path.iterdir()] == ["chart.svg"]


PROGRAM = """
import sys
from pathlib import Path
sys.path[:0] = [sys.argv[2], sys.argv[3]]
from PySide6.QtWidgets import QApplication
application = QApplication([])
import chart_samples
from budgetlocal.ui.charts.render import render_svg, render_pdf
for name in ("execution", "ciseau"):
    render_svg(chart_samples.ALL[name](), None, Path(sys.argv[1]) / f"{name}.svg")
"""


def test_a_dense_screen_changes_nothing_in_the_files(tmp_path) -> None:
    tests = Path(__file__).parents[2]
    written = []
    for factor in ("1", "2"):
        folder = tmp_path / factor
        folder.mkdir()
        environment = os.environ | {"QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run(
            [sys.executable, "-c", PROGRAM, str(folder), str(tests), str(tests.parent / "src")],
            env=environment,
            check=True,
            timeout=60,
        )
        written.append([(folder / f"{name}.svg").read_bytes() for name in ("execution", "ciseau")])
    assert written[0] == written[1]
