"""The citizen sheet drawn on an A4 page: texts stay texts, nothing is cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from budgetlocal.analysis.sante.fiche import Fiche, FicheCard
from budgetlocal.ui.charts.text import Fonts, chart_fonts, line_height, wrapped
from budgetlocal.ui.language import say
from budgetlocal.ui.sante.ruler import paint_ruler
from budgetlocal.ui.theme import ColorRole, Theme

WIDTH, HEIGHT = 794.0, 1123.0
"""A4 upright at 96 dots per inch."""
_MARGIN = 38.0
_GAP = 10.0
_PAD = 9.0
_LARGEST, _SMALLEST, _STEP = 13.0, 6.0, 0.25
_COLUMNS = 2
_ENDLESS = 200
_VALUE, _RULER = 1.75, 1.7
"""Heights of the large number and of the ruler, in text heights."""


class SheetTooLongError(ValueError):
    """Texts that no readable size fits on one page: a fault of the program."""


@dataclass(frozen=True, slots=True)
class _Page:
    fiche: Fiche
    fonts: Fonts
    theme: Theme

    @property
    def inner(self) -> float:
        return WIDTH - 2 * _MARGIN

    @property
    def column(self) -> float:
        return (self.inner - _GAP * (_COLUMNS - 1)) / _COLUMNS


def draw_fiche(painter: QPainter, fiche: Fiche, theme: Theme) -> None:
    """Draw the sheet in `WIDTH` by `HEIGHT` units, in the largest type that fits.

    Raises:
        SheetTooLongError: the texts fit at no size.

    """
    page = _fitting(fiche, theme)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), theme.color(ColorRole.BASE))
    top = _heading(painter, page, _MARGIN)
    for row in _rows(fiche.cards):
        height = max(_card_height(page, card) for card in row)
        for rank, card in enumerate(row):
            left = _MARGIN + rank * (page.column + _GAP)
            _card(painter, page, card, QRectF(left, top, page.column, height))
        top += height + _GAP
    if fiche.missing is not None:
        top = _paragraph(painter, page, say(fiche.missing), page.fonts.normal, top)
    top = HEIGHT - _MARGIN - _footer_height(page)
    for text in fiche.footer:
        top = _paragraph(painter, page, say(text), page.fonts.small, top, ColorRole.MUTED)


def _fitting(fiche: Fiche, theme: Theme) -> _Page:
    size = _LARGEST
    while size >= _SMALLEST:
        page = _Page(fiche, chart_fonts(theme, size), theme)
        if _height(page) <= HEIGHT - 2 * _MARGIN:
            return page
        size -= _STEP
    raise SheetTooLongError(str(fiche.title))


def _height(page: _Page) -> float:
    fiche = page.fiche
    rows = sum(max(_card_height(page, card) for card in row) + _GAP for row in _rows(fiche.cards))
    missing = 0.0
    if fiche.missing is not None:
        missing = _text_height(say(fiche.missing), page.fonts.normal, page.inner) + _GAP
    return _heading_height(page) + rows + missing + _footer_height(page)


def _rows(cards: Sequence[FicheCard]) -> list[Sequence[FicheCard]]:
    return [cards[rank : rank + _COLUMNS] for rank in range(0, len(cards), _COLUMNS)]


def _heading_height(page: _Page) -> float:
    title = _text_height(say(page.fiche.title), page.fonts.title, page.inner)
    return title + _text_height(say(page.fiche.facts), page.fonts.normal, page.inner) + 2 * _GAP


def _heading(painter: QPainter, page: _Page, top: float) -> float:
    end = top + _heading_height(page)
    top = _paragraph(painter, page, say(page.fiche.title), page.fonts.title, top, ColorRole.HEADING)
    _paragraph(painter, page, say(page.fiche.facts), page.fonts.normal, top, ColorRole.MUTED)
    painter.setPen(page.theme.color(ColorRole.BORDER_STRONG))
    painter.drawLine(QPointF(_MARGIN, end - _GAP), QPointF(WIDTH - _MARGIN, end - _GAP))
    return end


def _footer_height(page: _Page) -> float:
    heights = [_text_height(say(text), page.fonts.small, page.inner) for text in page.fiche.footer]
    return sum(heights)


def _card_height(page: _Page, card: FicheCard) -> float:
    width = page.column - 2 * _PAD
    fonts = page.fonts
    height = _text_height(say(card.question), fonts.strong, width)
    height += fonts.em * _VALUE * 1.3 + _text_height(say(card.measure), fonts.small, width)
    height += fonts.em * _RULER if card.scale is not None else 0.0
    height += sum(_text_height(say(text), fonts.normal, width) for text in card.sentences)
    return height + _text_height(say(card.limit), fonts.small, width) + 2 * _PAD + 4


def _card(painter: QPainter, page: _Page, card: FicheCard, area: QRectF) -> None:
    theme, fonts = page.theme, page.fonts
    painter.setPen(theme.color(ColorRole.BORDER))
    painter.setBrush(theme.color(ColorRole.WINDOW))
    painter.drawRoundedRect(area, 5, 5)
    inside = area.adjusted(_PAD, _PAD, -_PAD, -_PAD)
    top = _lines(painter, say(card.question), fonts.strong, inside, theme.color(ColorRole.TEXT))
    top = _value(painter, page, card, QRectF(inside.left(), top, inside.width(), 0))
    if card.scale is not None:
        ruler = QRectF(inside.left(), top, inside.width(), fonts.em * _RULER)
        paint_ruler(painter, ruler, card.scale, theme, is_alert=card.is_alert)
        top = ruler.bottom()
    for text in card.sentences:
        place = QRectF(inside.left(), top, inside.width(), 0)
        top = _lines(painter, say(text), fonts.normal, place, theme.color(ColorRole.TEXT))
    place = QRectF(inside.left(), top + 4, inside.width(), 0)
    _lines(painter, say(card.limit), fonts.small, place, theme.color(ColorRole.MUTED))


def _value(painter: QPainter, page: _Page, card: FicheCard, place: QRectF) -> float:
    """Write the measure, then its value in large type; return where it ends."""
    muted = page.theme.color(ColorRole.MUTED)
    top = _lines(painter, say(card.measure), page.fonts.small, place, muted)
    large = QFont(page.fonts.strong)
    large.setPixelSize(round(page.fonts.em * _VALUE))
    height = page.fonts.em * _VALUE * 1.3
    painter.setFont(large)
    painter.setPen(page.theme.color(ColorRole.ERROR if card.is_alert else ColorRole.HEADING))
    painter.drawText(QPointF(place.left(), top + height * 0.78), say(card.value))
    return top + height


def _paragraph(
    painter: QPainter,
    page: _Page,
    text: str,
    font: QFont,
    top: float,
    color: ColorRole = ColorRole.TEXT,
) -> float:
    place = QRectF(_MARGIN, top, page.inner, 0)
    return _lines(painter, text, font, place, page.theme.color(color))


def _lines(painter: QPainter, text: str, font: QFont, place: QRectF, color: QColor) -> float:
    """Write a text from the top of a place down, on its width; return where it ends."""
    painter.setFont(font)
    painter.setPen(color)
    metrics = QFontMetricsF(font)
    top = place.top()
    for line in wrapped(text, font, place.width(), _ENDLESS):
        painter.drawText(QPointF(place.left(), top + metrics.ascent()), line)
        top += metrics.height()
    return top


def _text_height(text: str, font: QFont, width: float) -> float:
    return len(wrapped(text, font, width, _ENDLESS)) * line_height(font)
