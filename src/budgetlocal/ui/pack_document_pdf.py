"""The document of a pack as a PDF of A4 pages, for those who read without Word.

Each passage is a run of pieces laid one under the other; a title stays with what follows it, and a
table goes on from page to page under its header. Charts come as the pictures that `png` gives.
Passages come one at a time, so that a window that prints stays alive between two of them.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from budgetlocal.core.chart_data import is_empty
from budgetlocal.core.formatting import day
from budgetlocal.core.pack import Pack, Part
from budgetlocal.core.specs import ChartSpec, TableSpec
from budgetlocal.core.text import translatable
from budgetlocal.export.document import figures_table
from budgetlocal.ui.language import say
from budgetlocal.ui.pack_html import (
    html_of,
    paint_html,
    pdf_writer,
    source_text,
    text_document,
)
from budgetlocal.ui.table_pdf import rows_html

_SHEET = (794.0, 1123.0)
"""A4 at 96 pixels per inch, the unit of the layout."""
_MARGIN = 68.0
_GAP = 7.0
_SOURCE = 42.0
"""Room kept under a chart for the line of its source."""
_MOST_ROWS = 40
"""Rows of a table that a page holds at most, however short they are."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Something of one height: words, a picture, or some rows of a table."""

    html: str = ""
    image: QImage | None = None
    is_title: bool = False


def document_pages(
    pack: Pack, path: Path, png: Callable[[ChartSpec], bytes]
) -> Generator[int, None, None]:
    """Write the passages of a pack, a piece a step; yield how far it is.

    All its parts are shown. The file is whole when the last step is done.
    """
    writer = pdf_writer(pack, path)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(str(path))
    try:
        ratio = writer.width() / _SHEET[0]
        painter.scale(ratio, ratio)
        sheets = _Sheets(painter, writer.newPage)
        sheets.lay(_opening(pack))
        for rank, part in enumerate(pack.document):
            for piece in _pieces(part, pack, png):
                yield 100 * rank // len(pack.document)
                if isinstance(piece, TableSpec):
                    sheets.lay_table(piece)
                else:
                    sheets.lay(piece)
        sheets.close()
    finally:
        painter.end()


class _Sheets:
    """Pages that are filled from the top, each with its number."""

    def __init__(self, painter: QPainter, turn: Callable[[], object]) -> None:
        self._painter = painter
        self._turn = turn
        self._top = _MARGIN
        self._number = 1
        self._held: list[_Piece] = []

    def lay(self, piece: _Piece) -> None:
        """Put a piece under the last one; a title waits for what it announces."""
        if piece.is_title:
            self._held.append(piece)
            return
        self._release(_height(piece) + (_SOURCE if piece.image is not None else 0))
        self._paint(piece)

    def lay_table(self, table: TableSpec) -> None:
        """Put a table, on as many pages as it takes."""
        start = 0
        while start < len(table.rows):
            held = sum(_height(piece) + _GAP for piece in self._held)
            count = self._rows_that_fit(table, start, self._left - held)
            if not count:
                self._next()
                count = max(1, self._rows_that_fit(table, start, self._left - held))
            part = _table_piece(table, start, count)
            self._release(_height(part))
            self._paint(part)
            start += count

    def close(self) -> None:
        """Put the last titles, if nothing follows them, and the number of the last page."""
        self._release(0.0)
        self._write_number()

    @property
    def _left(self) -> float:
        return _SHEET[1] - _MARGIN - self._top

    def _rows_that_fit(self, table: TableSpec, start: int, room: float) -> int:
        low, high = 0, min(_MOST_ROWS, len(table.rows) - start)
        while low < high:
            middle = (low + high + 1) // 2
            if _height(_table_piece(table, start, middle)) <= room:
                low = middle
            else:
                high = middle - 1
        return low

    def _release(self, following: float) -> None:
        """Put the titles that wait, on a page where what follows them fits too."""
        needed = sum(_height(piece) + _GAP for piece in self._held) + following
        if needed > self._left and self._top > _MARGIN:
            self._next()
        held, self._held = self._held, []
        for piece in held:
            self._paint(piece)

    def _paint(self, piece: _Piece) -> None:
        height = min(_height(piece), self._left)
        room = QRectF(_MARGIN, self._top, _SHEET[0] - 2 * _MARGIN, height)
        if piece.image is not None:
            self._painter.drawImage(room, piece.image)
        else:
            paint_html(self._painter, piece.html, room)
        self._top += height + _GAP

    def _next(self) -> None:
        self._write_number()
        self._turn()
        self._number += 1
        self._top = _MARGIN

    def _write_number(self) -> None:
        room = QRectF(_MARGIN, _SHEET[1] - _MARGIN * 0.7, _SHEET[0] - 2 * _MARGIN, 20)
        paint_html(self._painter, f'<p align="right" class="source">{self._number}</p>', room)


def _opening(pack: Pack) -> _Piece:
    made = f"{escape(pack.collectivite)} · {day(pack.date.isoformat())}"
    words = f"<p>{html_of(pack.subtitle)}</p><p>{made}</p>"
    return _Piece(f'<p class="title">{html_of(pack.title)}</p>{words}')


def _pieces(
    part: Part, pack: Pack, png: Callable[[ChartSpec], bytes]
) -> Iterator[_Piece | TableSpec]:
    level = min(3, max(1, part.level))
    yield _Piece(f"<h{level}>{html_of(part.title)}</h{level}>", is_title=True)
    for text in part.paragraphs:
        yield _Piece(f"<p>{html_of(text)}</p>")
    if part.figures:
        yield figures_table(part.figures, part.title, say)
    if part.chart is not None and is_empty(part.chart):
        words = translatable("Pack", "{titre} : aucune donnée.", titre=part.chart.title)
        yield _Piece(f"<p>{html_of(words)}</p>")
    elif part.chart is not None:
        yield _Piece(image=QImage.fromData(png(part.chart)))
    if part.table is not None:
        yield part.table
    source = source_text(part, pack)
    if source is not None:
        yield _Piece(f'<p class="source">{html_of(source)}</p>')


def _table_piece(table: TableSpec, start: int, count: int) -> _Piece:
    return _Piece(
        rows_html(replace(table, rows=table.rows[start : start + count]), _SHEET[0] - 2 * _MARGIN)
    )


def _height(piece: _Piece) -> float:
    """Return the height of a piece on a page, never more than a page."""
    width = _SHEET[0] - 2 * _MARGIN
    if piece.image is not None:
        natural = width * piece.image.height() / max(1, piece.image.width())
        return min(natural, _SHEET[1] - 2 * _MARGIN)
    document = text_document()
    document.setTextWidth(width)
    document.setHtml(piece.html)
    return document.size().height()
