"""Text in a chart: measured, cut into lines, and drawn as text in every kind of file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from budgetlocal.ui.style import installed_families
from budgetlocal.ui.theme import Theme

_AFTER = frozenset({":", ";", "?", "!", "»", "€", "%"})
_BEFORE = frozenset({"«"})
JOINED_GLYPHS = ("calt", "liga", "clig")
"""Features of a font that draw several characters as one, which a PDF cannot tell apart."""


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of a chart, all derived from one size in pixels, `em`."""

    em: float
    title: QFont
    normal: QFont
    strong: QFont
    small: QFont


def chart_fonts(theme: Theme, em: float) -> Fonts:
    """Return the fonts of a chart whose text is `em` pixels high.

    Sizes are in pixels, so that a drawing has the same layout whatever the screen or the file.
    Alternate glyphs (tabular figures, contextual ones, ligatures) are not used: a PDF cannot tell which
    character they stand for, and the figures would be lost to those who copy or hear them.
    """
    return Fonts(
        em=em,
        title=_font(theme, em * 1.45, QFont.Weight.DemiBold),
        normal=_font(theme, em),
        strong=_font(theme, em, QFont.Weight.DemiBold),
        small=_font(theme, em * 0.86),
    )


def _font(theme: Theme, pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont()
    font.setFamilies(installed_families(theme))
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    forget_alternates(font)
    return font


def forget_alternates(font: QFont) -> None:
    """Take the alternate glyphs out of a font: a file cannot tell which characters they stand for."""
    font.clearFeatures()  # a new font has those of the application
    for feature in JOINED_GLYPHS:
        font.setFeature(QFont.Tag(feature), 0)


def resized(font: QFont, pixels: float) -> QFont:
    """Return the same font at another size, in pixels."""
    result = QFont(font)
    result.setPixelSize(max(1, int(pixels)))
    return result


def text_width(text: str, font: QFont) -> float:
    """Return the width of a line of text, in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def line_height(font: QFont) -> float:
    """Return the distance from a line of text to the next, in pixels."""
    return QFontMetricsF(font).height()


def wrapped(text: str, font: QFont, width: float, most_lines: int) -> tuple[str, ...]:
    """Return a text cut into lines at its spaces; what is beyond the last line is elided."""
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    rest = _words(text)
    while rest:
        if len(lines) == most_lines - 1:
            last = " ".join(rest)
            return (*lines, metrics.elidedText(last, Qt.TextElideMode.ElideRight, width))
        count = 1
        while count < len(rest) and metrics.horizontalAdvance(" ".join(rest[: count + 1])) <= width:
            count += 1
        line = " ".join(rest[:count])
        lines.append(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width))
        rest = rest[count:]
    return tuple(lines)


def _words(text: str) -> list[str]:
    """Return the pieces between which a line may end: never before a lone sign, nor in a number."""
    words: list[str] = []
    for piece in text.split(" "):
        if words and (piece in _AFTER or words[-1] in _BEFORE or _go_on(words[-1], piece)):
            words[-1] = f"{words[-1]} {piece}"
        else:
            words.append(piece)
    return words


def _go_on(before: str, piece: str) -> bool:
    """Return whether a piece goes on with a number: 1 000."""
    thousands = 3
    return before[-1:].isdigit() and len(piece) >= thousands and piece[:thousands].isdigit()


def is_cut(text: str, lines: Sequence[str]) -> bool:
    """Return whether something of a text is missing from its lines."""
    return " ".join(lines) != text


class Label(QGraphicsItem):
    """Lines of text at a place of the scene, aligned left, centre or right on that place.

    pyqtgraph's own TextItem makes rich text, which SVG files cut into pieces.
    """

    def __init__(
        self,
        lines: Sequence[str],
        font: QFont,
        color: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Make the text; its origin is the top of the first line, at the aligned edge."""
        super().__init__()
        self.lines = tuple(lines)
        self.font = font
        self._color = color
        self._align = align
        self._metrics = QFontMetricsF(font)

    def text(self) -> str:
        """Return the whole text, its lines joined by spaces."""
        return " ".join(self.lines)

    def boundingRect(self) -> QRectF:  # Qt override
        """Return the rectangle of all the lines."""
        widths = [self._metrics.horizontalAdvance(line) for line in self.lines]
        width = max(widths, default=0.0)
        height = self._metrics.height() * len(self.lines)
        return QRectF(-self._shift(width), 0.0, width, height)

    def paint(  # Qt override
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Draw the lines."""
        painter.setFont(self.font)
        painter.setPen(self._color)
        baseline = self._metrics.ascent()
        for line in self.lines:
            left = -self._shift(self._metrics.horizontalAdvance(line))
            painter.drawText(QPointF(left, baseline), line)
            baseline += self._metrics.height()

    def _shift(self, width: float) -> float:
        if self._align == Qt.AlignmentFlag.AlignRight:
            return width
        return width / 2 if self._align == Qt.AlignmentFlag.AlignHCenter else 0.0
