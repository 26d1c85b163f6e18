"""Charts as files: PNG, SVG and PDF from the same drawing as the screen, without any window.

Texts stay texts and shapes stay shapes in SVG and PDF. A file is complete or is not there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import (
    QColorSpace,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator

from budgetlocal.core.specs import ChartSpec
from budgetlocal.core.text import translatable
from budgetlocal.ui.charts.canvas import ChartCanvas
from budgetlocal.ui.language import say
from budgetlocal.ui.theme import LIGHT, Theme, load_theme
from budgetlocal.ui.whole_files import write_whole

WIDTH_PX, HEIGHT_PX, DPI = 1280, 720, 96
"""The size of a drawing that nothing else decides: a slide."""
_SMALLEST_EM = 11.0  # height of text in pixels at 96 dpi
_METRES_PER_INCH = 0.0254
_POINTS_PER_INCH = 72
_PNG = QByteArray(b"png")
_EMPTY_PATH = re.compile(rb'<path [^>]*\bd=""\s*/>')
"""What Qt writes of a line without a point: nothing, which readers of SVG complain about."""


def render_png(
    spec: ChartSpec,
    theme: Theme | None,
    path: Path,
    *,
    width_px: int = WIDTH_PX,
    height_px: int = HEIGHT_PX,
    dpi: int = DPI,
    smallest_em: float = _SMALLEST_EM,
) -> None:
    """Write a chart as a PNG image of exactly this size; `dpi` says how large it prints.

    Raises:
        UserError: the file cannot be written there.

    """
    image = chart_image(
        spec, theme, width_px=width_px, height_px=height_px, dpi=dpi, smallest_em=smallest_em
    )
    _written(path, lambda temporary: QImageWriter(str(temporary), _PNG).write(image))


def chart_image(
    spec: ChartSpec,
    theme: Theme | None = None,
    *,
    width_px: int = WIDTH_PX,
    height_px: int = HEIGHT_PX,
    dpi: int = DPI,
    smallest_em: float = _SMALLEST_EM,
) -> QImage:
    """Return a chart as an image, for the clipboard or a file.

    `smallest_em` is the least height of its text, in pixels at 96 dpi.
    """
    canvas = _canvas(spec, theme, QSize(width_px, height_px), em=smallest_em * dpi / DPI)
    image = QImage(width_px, height_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    resolution = round(canvas.logicalDpiX() / _METRES_PER_INCH)
    image.setDotsPerMeterX(resolution)  # while painting: that of the screen, as for SVG and PDF
    image.setDotsPerMeterY(resolution)
    image.fill(canvas.backgroundBrush().color())
    _paint(canvas, image)
    image.setDotsPerMeterX(round(dpi / _METRES_PER_INCH))
    image.setDotsPerMeterY(round(dpi / _METRES_PER_INCH))
    image.setText("Title", say(spec.title))
    image.setText("Source", say(spec.source))
    return image


def render_svg(
    spec: ChartSpec,
    theme: Theme | None,
    path: Path,
    *,
    width_px: int = WIDTH_PX,
    height_px: int = HEIGHT_PX,
) -> None:
    """Write a chart as an SVG drawing.

    Raises:
        UserError: the file cannot be written there.

    """
    content = chart_svg(spec, theme, width_px=width_px, height_px=height_px)
    _written(path, lambda temporary: temporary.write_bytes(content) == len(content) > 0)


def chart_svg(
    spec: ChartSpec,
    theme: Theme | None = None,
    *,
    width_px: int = WIDTH_PX,
    height_px: int = HEIGHT_PX,
) -> bytes:
    """Return a chart as an SVG drawing, for the clipboard or a file; empty when Qt cannot."""
    canvas = _canvas(spec, theme, QSize(width_px, height_px), em=_SMALLEST_EM)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(width_px, height_px))
    generator.setViewBox(QRectF(0, 0, width_px, height_px))
    generator.setResolution(canvas.logicalDpiX())
    generator.setTitle(say(spec.title))
    generator.setDescription(say(spec.source))
    if not _paint(canvas, generator):
        return b""
    return _EMPTY_PATH.sub(b"", bytes(buffer.data().data()))


def render_pdf(
    spec: ChartSpec,
    theme: Theme | None,
    path: Path,
    *,
    width_px: int = WIDTH_PX,
    height_px: int = HEIGHT_PX,
    smallest_em: float = _SMALLEST_EM,
) -> None:
    """Write a chart as a PDF page of its own size, with its fonts.

    Raises:
        UserError: the file cannot be written there.

    """
    canvas = _canvas(spec, theme, QSize(width_px, height_px), em=smallest_em)
    dpi = canvas.logicalDpiX()

    def write(temporary: Path) -> bool:
        writer = QPdfWriter(str(temporary))
        points = QSizeF(width_px * _POINTS_PER_INCH / dpi, height_px * _POINTS_PER_INCH / dpi)
        page = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
        writer.setPageLayout(
            QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
        )
        writer.setResolution(dpi)
        writer.setTitle(say(spec.title))
        writer.setCreator("BudgetLocal")
        return _paint(canvas, writer)

    _written(path, write)


def paint_chart(
    spec: ChartSpec, painter: QPainter, size: QSize, *, smallest_em: float = _SMALLEST_EM
) -> None:
    """Draw a chart from the origin of a painter that is at work already, on a sheet of paper."""
    canvas = _canvas(spec, load_theme(LIGHT), size, em=smallest_em)
    area = QRectF(0, 0, canvas.width(), canvas.height())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    with _export_mode(canvas, painter):
        canvas.scene().render(painter, area, area)


def _canvas(spec: ChartSpec, theme: Theme | None, size: QSize, *, em: float) -> ChartCanvas:
    canvas = ChartCanvas(smallest_em=em)
    canvas.resize(size)
    canvas.show_spec(spec, theme or load_theme(LIGHT))
    return canvas


def _paint(canvas: ChartCanvas, device: QPaintDevice) -> bool:
    """Paint the scene of a canvas on a device, one pixel for one; return whether it could."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    area = QRectF(0, 0, canvas.width(), canvas.height())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(area, canvas.backgroundBrush())
    with _export_mode(canvas, painter):
        canvas.scene().render(painter, area, area)
    return painter.end()


@contextmanager
def _export_mode(canvas: ChartCanvas, painter: QPainter) -> Iterator[None]:
    """Tell pyqtgraph's items that they are drawn for a file, so that nothing is a bitmap."""
    options = {"painter": painter, "antialias": True, "resolutionScale": 1.0}
    items = [item for item in canvas.scene().items() if hasattr(item, "setExportMode")]
    try:
        for item in items:
            item.setExportMode(True, options)
        yield
    finally:
        for item in items:
            item.setExportMode(False)


def _written(path: Path, write: Callable[[Path], bool]) -> None:
    write_whole(path, write, translatable("Render", "Le graphique n'a pas pu être enregistré."))
