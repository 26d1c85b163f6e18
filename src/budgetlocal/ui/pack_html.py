"""Words of a pack as HTML that Qt lays out and paints, for its PDF files."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QPainter, QPdfWriter, QTextDocument

from budgetlocal.core.pack import Pack, Part
from budgetlocal.core.text import Text, joined
from budgetlocal.export.words import source_line, sources, unknown_words
from budgetlocal.ui.charts.text import forget_alternates
from budgetlocal.ui.language import say
from budgetlocal.ui.theme import LIGHT, load_theme

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

_STYLE = """
h1 { font-size: 17pt; margin-top: 14px; } h2 { font-size: 14pt; } h3 { font-size: 12pt; }
p { font-size: 10.5pt; } th { font-weight: bold; background-color: #e8e8e8; padding: 3px; }
td { padding: 3px; } .source { font-size: 8pt; color: #444444; } .title { font-size: 22pt; }
"""


def paint_html(painter: QPainter, html: str, room: QRectF) -> float:
    """Paint some HTML from the top of a room, smaller when it is too long; return its height."""
    document = text_document()
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


def text_document() -> QTextDocument:
    """Return an empty document in the fonts and styles of a printed pack."""
    document = QTextDocument()
    font = QFont(load_theme(LIGHT).fonts)
    font.setPointSizeF(10.5)
    forget_alternates(font)  # else "−78" is "78" for who copies it or hears it
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_STYLE)
    document.setDocumentMargin(0)
    return document


def pdf_writer(pack: Pack, path: Path) -> QPdfWriter:
    """Return what paints a PDF; an OSError says that the file cannot be written."""
    path.touch()
    writer = QPdfWriter(str(path))
    writer.setTitle(say(pack.title))
    writer.setCreator("BudgetLocal")
    return writer


def source_text(part: Part, pack: Pack) -> Text | None:
    """Return the line of the source of a part, with what its chart does not know."""
    named = sources(part)
    if not named:
        return None
    said = [source_line(named, pack)]
    if part.chart is not None:
        unknown = unknown_words(part.chart)
        said += [text for text in (part.chart.note, unknown) if text is not None]
    return joined(said, " ")


def html_of(text: Text) -> str:
    """Return a sentence as HTML, in the language of the interface."""
    return escape(say(text)).replace("\n", "<br>")
