"""The slides of a pack as a PDF of 16:9 pages, for those who show without PowerPoint.

Charts come as the pictures that `png` gives. Pages come one at a time, so that a window that prints
stays alive between two of them.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from budgetlocal.core.chart_data import is_empty
from budgetlocal.core.formatting import day
from budgetlocal.core.pack import Pack
from budgetlocal.core.specs import ChartKind, ChartSpec, KeyFigure
from budgetlocal.core.text import translatable
from budgetlocal.export.palette import load_palette
from budgetlocal.export.slides.boxes import INCH, Box
from budgetlocal.export.slides.composing import Block, Kind, Page, pages_of
from budgetlocal.export.words import figure_details, short_value
from budgetlocal.ui.charts.render import DPI, chart_image
from budgetlocal.ui.language import say
from budgetlocal.ui.pack_html import html_of, paint_html, pdf_writer, source_text
from budgetlocal.ui.table_pdf import rows_html

Png = Callable[[ChartSpec], bytes]
_DPI = 1200
_POINTS = 72
_PAGE = QSizeF(960, 540)  # points: 16:9, as the slides
_WIDTH = 888.0
"""Of the room of a slide, in points."""
_PICTURE_WIDTH = 1800
"""Of a chart drawn again as wide as its slide, in pixels."""
_NARROW = 0.8
"""Of the room: a picture that would be narrower is drawn again."""
_LARGEST_EM, _AROUND, _ROW = 0.017, 10.0, 1.5
"""Its text: at most so much of its width; what stands around its rows, and a row, in text heights."""
_BODY = Box(INCH // 2, INCH * 5 // 4, INCH * 37 // 3, INCH * 16 // 3)


def deck_pages(pack: Pack, path: Path, png: Png) -> Generator[int, None, None]:
    """Write the slides of a pack as a PDF of 16:9 pages, one a step; yield how far it is.

    All its parts are shown. The file is whole when the last step is done.
    """
    writer = pdf_writer(pack, path)
    page = QPageSize(_PAGE, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setResolution(_DPI)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(str(path))
    try:
        painter.scale(_DPI / _POINTS, _DPI / _POINTS)  # from here on, in points
        _paint_opening(painter, pack)
        pages = list(_pages(pack))
        for rank, (page_of_part, count) in enumerate(pages, start=1):
            yield 100 * (rank - 1) // len(pages)
            writer.newPage()
            _paint_page(painter, page_of_part, count, pack, png)
            paint_html(
                painter,
                f'<p align="right" class="source">{rank + 1}</p>',
                QRectF(860, 514, 64, 20),
            )
    finally:
        painter.end()


def _pages(pack: Pack) -> Iterator[tuple[Page, int]]:
    for part in pack.deck:
        pages = _whole_charts(pages_of(part, _BODY, say))
        yield from ((page, len(pages)) for page in pages)


def _whole_charts(pages: tuple[Page, ...]) -> list[Page]:
    """Return slides on which a chart is whole: a picture has no scale to share with the next."""
    kept: list[Page] = []
    has_whole = False
    for page in pages:
        is_share = any(block.chart is not block.whole for block in page.blocks)
        if is_share and has_whole and len(page.blocks) == 1:
            continue
        has_whole = has_whole or is_share
        blocks = tuple(replace(block, chart=block.whole) for block in page.blocks)
        kept.append(replace(page, blocks=blocks, rank=len(kept) + 1))
    return kept


def _paint_opening(painter: QPainter, pack: Pack) -> None:
    words = (
        f'<p style="font-size: 36pt; font-weight: bold">{html_of(pack.title)}</p>'
        f'<p style="font-size: 20pt">{html_of(pack.subtitle)}</p>'
        f'<p style="font-size: 16pt">{escape(pack.collectivite)} · {day(pack.date.isoformat())}</p>'
    )
    paint_html(painter, words, QRectF(60, 160, 840, 300))


def _paint_page(painter: QPainter, page: Page, count: int, pack: Pack, png: Png) -> None:
    title = page.part.title
    if count > 1:
        title = translatable(
            "Pack", "{titre} ({rang}/{nombre})", titre=title, rang=page.rank, nombre=count
        )
    body = QRectF(36, 90, _WIDTH, 384)
    paint_html(
        painter,
        f'<p style="font-size: 22pt; font-weight: bold">{html_of(title)}</p>',
        QRectF(36, 22, 888, 62),
    )
    top = body.top()
    for block in page.blocks:
        is_last = block is page.blocks[-1]
        height = (body.bottom() - top) if is_last else block.least / INCH * _POINTS
        room = QRectF(body.left(), top, body.width(), height)
        if block.kind is Kind.CHART and block.chart is not None:
            _paint_chart(painter, block.chart, room, png)
            top += height
        else:
            top += paint_html(painter, _block_html(block), room) + 8
    text = source_text(page.part, pack)
    if text is not None:
        paint_html(painter, f'<p class="source">{html_of(text)}</p>', QRectF(36, 484, 820, 40))


def _block_html(block: Block) -> str:
    if block.kind is Kind.WORDS:
        return "".join(f'<p style="font-size: 16pt">{html_of(text)}</p>' for text in block.words)
    if block.kind is Kind.FIGURES:
        return _cards(block.figures)
    if block.table is None:
        return ""
    return rows_html(replace(block.table, rows=block.rows), _WIDTH)


def _cards(figures: tuple[KeyFigure, ...]) -> str:
    background = load_palette().roles["window"]
    cells = [
        f'<td width="25%" bgcolor="#{background}" style="padding: 10px">'
        f'<p style="font-size: 10pt">{html_of(figure.label)}</p>'
        f'<p style="font-size: 22pt; font-weight: bold">'
        f"{escape(short_value(figure.value, figure.unit))}</p>"
        f'<p style="font-size: 9pt">{escape(figure_details(figure, say))}</p></td>'
        for figure in figures
    ]
    rows = "".join(
        f"<tr>{''.join(cells[start : start + 4])}</tr>" for start in range(0, len(cells), 4)
    )
    return f'<table width="100%" cellspacing="8">{rows}</table>'


def _paint_chart(painter: QPainter, spec: ChartSpec, room: QRectF, png: Png) -> None:
    """Paint a chart as large as the room allows, in its middle.

    A picture, not vectors: the texts of an SVG that is read again do not keep their widths. One made
    high for the page of a document, with many rows, is drawn again in the shape of the room.
    """
    if is_empty(spec):
        words = translatable("Pack", "{titre} : aucune donnée.", titre=spec.title)
        paint_html(painter, f"<p>{html_of(words)}</p>", room)
        return
    image = QImage.fromData(png(spec))
    if image.width() * room.height() < _NARROW * image.height() * room.width():
        image = _wide_picture(spec, room)
    ratio = min(room.width() / image.width(), room.height() / image.height())
    width, height = image.width() * ratio, image.height() * ratio
    left = room.left() + (room.width() - width) / 2
    painter.drawImage(QRectF(left, room.top(), width, height), image)


def _wide_picture(spec: ChartSpec, room: QRectF) -> QImage:
    """Return a chart in the shape of a room, its text as high as its rows let it be."""
    height = round(_PICTURE_WIDTH * room.height() / room.width())
    rows = len(spec.categories) if spec.kind is ChartKind.BARS else 0
    bars = 1 if spec.stacked else len(spec.series)
    em = height / (_AROUND + _ROW * rows * max(1.0, bars / 2))
    return chart_image(
        spec,
        width_px=_PICTURE_WIDTH,
        height_px=height,
        dpi=DPI,
        smallest_em=min(em, _LARGEST_EM * _PICTURE_WIDTH),
    )
