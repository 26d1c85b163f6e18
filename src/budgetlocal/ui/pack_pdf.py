"""The document and the slides of a pack as PDF, for those who read without Office.

Charts come from the files that `draw` makes, so that any thread may print.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, QUrl
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from budgetlocal.core.chart_data import is_empty
from budgetlocal.core.formatting import day
from budgetlocal.core.pack import Pack, Part
from budgetlocal.core.specs import ChartSpec, KeyFigure
from budgetlocal.core.text import Text, joined, translatable
from budgetlocal.export.document import figures_table
from budgetlocal.export.palette import load_palette
from budgetlocal.export.slides.boxes import INCH, Box
from budgetlocal.export.slides.composing import Block, Kind, Page, pages_of
from budgetlocal.export.words import (
    figure_details,
    short_value,
    source_line,
    sources,
    unknown_words,
)
from budgetlocal.ui.language import say
from budgetlocal.ui.table_pdf import rows_html
from budgetlocal.ui.theme import LIGHT, load_theme

DrawTo = Callable[[ChartSpec, Path], None]
_DPI = 1200
_POINTS = 72
_PAGE = QSizeF(960, 540)  # points: 16:9, as the slides
_BODY = Box(INCH // 2, INCH * 5 // 4, INCH * 37 // 3, INCH * 16 // 3)
_MARGIN_MM = 18
_A4_MM = (210.0, 297.0)
_MM_PER_INCH = 25.4
_STYLE = """
h1 { font-size: 17pt; margin-top: 14px; } h2 { font-size: 14pt; } h3 { font-size: 12pt; }
p { font-size: 10.5pt; } th { font-weight: bold; background-color: #e8e8e8; padding: 3px; }
td { padding: 3px; } .source { font-size: 8pt; color: #444444; } .title { font-size: 22pt; }
"""


def print_document(pack: Pack, path: Path, draw: DrawTo) -> None:
    """Write the passages of a pack as a PDF of A4 pages; all its parts are shown."""
    with tempfile.TemporaryDirectory(prefix="budgetlocal-") as folder:
        document = _document()
        pictures: list[Path] = []
        body = [
            f'<p class="title">{_html(pack.title)}</p>',
            f"<p>{_html(pack.subtitle)}</p>",
            f"<p>{escape(pack.collectivite)} · {day(pack.date.isoformat())}</p>",
        ]
        for part in pack.document:
            level = min(3, max(1, part.level))
            body.append(f"<h{level}>{_html(part.title)}</h{level}>")
            body += [f"<p>{_html(text)}</p>" for text in part.paragraphs]
            if part.figures:
                body.append(rows_html(figures_table(part.figures, part.title, say)))
            if part.chart is not None and not is_empty(part.chart):
                picture = Path(folder) / f"{len(pictures)}.png"
                draw(part.chart, picture)
                pictures.append(picture)
                body.append(_picture(document, picture))
            if part.table is not None:
                body.append(rows_html(part.table))
            body.append(_source_html(part, pack))
        document.setHtml("".join(body))
        writer = _writer(pack, path)
        writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                QMarginsF(0, 0, 0, 0),
            )
        )
        _print_pages(document, writer, path)


def _print_pages(document: QTextDocument, writer: QPdfWriter, path: Path) -> None:
    """Print a document page by page, numbered, no title parted from what it announces."""
    dots = _dots()
    sheet = QSizeF(_A4_MM[0] / _MM_PER_INCH * dots, _A4_MM[1] / _MM_PER_INCH * dots)
    document.setPageSize(sheet)
    frame = document.rootFrame().frameFormat()
    frame.setMargin(_MARGIN_MM / _MM_PER_INCH * dots)
    document.rootFrame().setFrameFormat(frame)
    _keep_titles(document, sheet.height())
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(str(path))
    ratio = writer.width() / sheet.width()
    painter.scale(ratio, ratio)
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * sheet.height())
        document.drawContents(painter, QRectF(0, number * sheet.height(), *sheet.toTuple()))
        painter.restore()
        edge = _MARGIN_MM / _MM_PER_INCH * dots
        room = QRectF(edge, sheet.height() - edge * 0.7, sheet.width() - 2 * edge, edge * 0.5)
        _paint_html(painter, f'<p align="right" class="source">{number + 1}</p>', room)
    painter.end()


def _keep_titles(document: QTextDocument, height: float) -> None:
    """Send a title to the next page when what follows it begins there."""
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid() and block.next().isValid():
        following = block.next()
        if block.blockFormat().headingLevel():
            here = layout.blockBoundingRect(block).top() // height
            there = layout.blockBoundingRect(following).top() // height
            if here != there:
                cursor = QTextCursor(block)
                form = block.blockFormat()
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                cursor.setBlockFormat(form)
        block = following


def _dots() -> float:
    """Return the pixels per inch that Qt lays text out with."""
    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInch() if screen is not None else 96.0


def print_deck(pack: Pack, path: Path, draw: DrawTo) -> None:
    """Write the slides of a pack as a PDF of 16:9 pages; all its parts are shown."""
    writer = _writer(pack, path)
    page = QPageSize(_PAGE, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setResolution(_DPI)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(str(path))
    painter.scale(_DPI / _POINTS, _DPI / _POINTS)  # from here on, in points
    with tempfile.TemporaryDirectory(prefix="budgetlocal-") as folder:
        _paint_opening(painter, pack)
        rank = 1
        for page_of_part, count in _pages(pack):
            writer.newPage()
            rank += 1
            _paint_page(painter, page_of_part, count, pack, Path(folder), draw)
            _paint_html(
                painter,
                f'<p align="right" class="source">{rank}</p>',
                QRectF(860, 514, 64, 20),
            )
    painter.end()


def _pages(pack: Pack) -> Iterator[tuple[Page, int]]:
    for part in pack.deck:
        pages = pages_of(part, _BODY, say)
        yield from ((page, len(pages)) for page in pages)


def _paint_opening(painter: QPainter, pack: Pack) -> None:
    words = (
        f'<p style="font-size: 36pt; font-weight: bold">{_html(pack.title)}</p>'
        f'<p style="font-size: 20pt">{_html(pack.subtitle)}</p>'
        f'<p style="font-size: 16pt">{escape(pack.collectivite)} · {day(pack.date.isoformat())}</p>'
    )
    _paint_html(painter, words, QRectF(60, 160, 840, 300))


def _paint_page(
    painter: QPainter, page: Page, count: int, pack: Pack, folder: Path, draw: DrawTo
) -> None:
    title = page.part.title
    if count > 1:
        title = translatable(
            "Pack", "{titre} ({rang}/{nombre})", titre=title, rang=page.rank, nombre=count
        )
    body = QRectF(36, 90, 888, 384)
    _paint_html(
        painter,
        f'<p style="font-size: 22pt; font-weight: bold">{_html(title)}</p>',
        QRectF(36, 22, 888, 62),
    )
    top = body.top()
    for block in page.blocks:
        is_last = block is page.blocks[-1]
        height = (body.bottom() - top) if is_last else block.least / INCH * _POINTS
        room = QRectF(body.left(), top, body.width(), height)
        if block.kind is Kind.CHART and block.chart is not None:
            _paint_chart(painter, block.chart, room, folder, draw)
            top += height
        else:
            top += _paint_html(painter, _block_html(block), room) + 8
    text = _source(page.part, pack)
    if text is not None:
        _paint_html(painter, f'<p class="source">{_html(text)}</p>', QRectF(36, 484, 820, 40))


def _block_html(block: Block) -> str:
    if block.kind is Kind.WORDS:
        return "".join(f'<p style="font-size: 16pt">{_html(text)}</p>' for text in block.words)
    if block.kind is Kind.FIGURES:
        return _cards(block.figures)
    if block.table is None:
        return ""
    return rows_html(replace(block.table, rows=block.rows))


def _cards(figures: tuple[KeyFigure, ...]) -> str:
    background = load_palette().roles["window"]
    cells = [
        f'<td width="25%" bgcolor="#{background}" style="padding: 10px">'
        f'<p style="font-size: 10pt">{_html(figure.label)}</p>'
        f'<p style="font-size: 22pt; font-weight: bold">'
        f"{escape(short_value(figure.value, figure.unit))}</p>"
        f'<p style="font-size: 9pt">{escape(figure_details(figure, say))}</p></td>'
        for figure in figures
    ]
    rows = "".join(
        f"<tr>{''.join(cells[start : start + 4])}</tr>" for start in range(0, len(cells), 4)
    )
    return f'<table width="100%" cellspacing="8">{rows}</table>'


def _paint_chart(
    painter: QPainter, spec: ChartSpec, room: QRectF, folder: Path, draw: DrawTo
) -> None:
    """Paint a chart as large as the room allows, in its middle.

    A picture, not vectors: Qt's reader of SVG drops paths that its own writer makes.
    """
    if is_empty(spec):
        words = translatable("Pack", "{titre} : aucune donnée.", titre=spec.title)
        _paint_html(painter, f"<p>{_html(words)}</p>", room)
        return
    path = folder / "graphique.png"
    draw(spec, path)
    image = QImage(str(path))
    ratio = min(room.width() / image.width(), room.height() / image.height())
    width, height = image.width() * ratio, image.height() * ratio
    left = room.left() + (room.width() - width) / 2
    painter.drawImage(QRectF(left, room.top(), width, height), image)


def _paint_html(painter: QPainter, html: str, room: QRectF) -> float:
    """Paint some HTML from the top of a room, smaller when it is too long; return its height."""
    document = _document()
    document.setTextWidth(room.width())
    document.setHtml(html)
    height = document.size().height()
    ratio = min(1.0, room.height() / height) if height else 1.0
    painter.save()
    painter.translate(room.topLeft())
    if ratio < 1:
        document.setTextWidth(room.width() / ratio)
        height = document.size().height()
        ratio = min(ratio, room.height() / height)
        painter.scale(ratio, ratio)
    document.drawContents(painter)
    painter.restore()
    return height * ratio


def _document() -> QTextDocument:
    document = QTextDocument()
    font = QFont(load_theme(LIGHT).fonts)
    font.setPointSizeF(10.5)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.setDocumentMargin(0)
    return document


def _writer(pack: Pack, path: Path) -> QPdfWriter:
    path.touch()
    writer = QPdfWriter(str(path))
    writer.setTitle(say(pack.title))
    writer.setCreator("BudgetLocal")
    return writer


def _picture(document: QTextDocument, path: Path) -> str:
    """Add a picture to a document; return its HTML."""
    image = QImage(str(path))
    document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(path.name), image)
    width = round((_A4_MM[0] - 2 * _MARGIN_MM) / _MM_PER_INCH * _dots()) - 2
    return f'<p><img src="{path.name}" width="{width}"></p>'


def _source(part: Part, pack: Pack) -> Text | None:
    named = sources(part)
    if not named:
        return None
    said = [source_line(named, pack)]
    if part.chart is not None:
        unknown = unknown_words(part.chart)
        said += [text for text in (part.chart.note, unknown) if text is not None]
    return joined(said, " ")


def _source_html(part: Part, pack: Pack) -> str:
    text = _source(part, pack)
    return "" if text is None else f'<p class="source">{_html(text)}</p>'


def _html(text: Text) -> str:
    return escape(say(text)).replace("\n", "<br>")
