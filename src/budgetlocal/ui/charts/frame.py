"""Around the plot: the title, what it counts and in which unit, the note and the source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from budgetlocal.core.specs import ChartKind, ChartSpec
from budgetlocal.core.text import Text, translatable
from budgetlocal.ui.charts.sheet import Sheet
from budgetlocal.ui.charts.text import is_cut, line_height, resized, wrapped
from budgetlocal.ui.charts.units import DisplayUnit
from budgetlocal.ui.language import say
from budgetlocal.ui.theme import ColorRole

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

_FOOT_LEAST, _FOOT_MOST = 3, 7
"""Lines of a note or of a source: a perimeter is printed whole wherever there is room for it."""
_FOOT_SHARE = 0.4
"""Of the height, at most, for the notes and the source when they need more than the least."""


def draw_frame(
    sheet: Sheet, spec: ChartSpec, unit: DisplayUnit, notes: Sequence[Text] = ()
) -> QRectF:
    """Write what surrounds the plot and return the rectangle that is left for it."""
    margin = sheet.em * 0.9
    width = sheet.width - 2 * margin
    top = _write_header(sheet, spec, unit, margin, width)
    bottom = _write_footer(sheet, spec, notes, margin, width)
    return QRectF(margin, top, width, max(1.0, bottom - top))


def _write_header(
    sheet: Sheet, spec: ChartSpec, unit: DisplayUnit, margin: float, width: float
) -> float:
    """Write the title and the line of the unit; return the top of what follows."""
    font, lines = _fitted_title(sheet, say(spec.title), width)
    top = margin * 0.8
    sheet.write(lines, QPointF(margin, top), font=font, color=ColorRole.HEADING)
    top += line_height(font) * len(lines) + sheet.em * 0.1
    words = say(unit_caption(spec, unit))
    caption = wrapped(words[:1].upper() + words[1:], sheet.fonts.normal, width, 2)
    sheet.write(caption, QPointF(margin, top), color=ColorRole.MUTED)
    return top + line_height(sheet.fonts.normal) * len(caption) + sheet.em * 0.7


def _fitted_title(sheet: Sheet, title: str, width: float) -> tuple[QFont, tuple[str, ...]]:
    """Return the largest font in which a title fits on two lines; three at the smallest."""
    largest = sheet.fonts.title
    for share in (1.0, 0.88, 0.78):
        font = resized(largest, largest.pixelSize() * share)
        lines = wrapped(title, font, width, 2)
        if not is_cut(title, lines):
            return font, lines
    return font, wrapped(title, font, width, 3)


def unit_caption(spec: ChartSpec, unit: DisplayUnit) -> Text:
    """Return the line under the title: what is counted, then the unit in words."""
    subject = spec.subtitle
    if spec.kind is ChartKind.BLOCKS:
        rule = translatable("Chart", "un carré vaut 1 €")
        return (
            translatable("Chart", "{sujet} ; {regle}", sujet=subject, regle=rule)
            if subject
            else rule
        )
    if subject is None and spec.kind is not ChartKind.LINES and len(spec.series) == 1:
        subject = spec.series[0].name
    if subject is None:
        return unit.words
    return translatable("Chart", "{sujet}, {unite}", sujet=subject, unite=unit.words)


def _write_footer(
    sheet: Sheet, spec: ChartSpec, notes: Sequence[Text], margin: float, width: float
) -> float:
    """Write the notes and the source at the bottom; return the bottom of what stands above."""
    font = sheet.fonts.small
    texts = [*([spec.note] if spec.note is not None else []), *notes]
    texts.append(translatable("Chart", "Source : {source}", source=spec.source))
    room = int(sheet.height * _FOOT_SHARE / line_height(font) / len(texts))
    most = max(_FOOT_LEAST, min(_FOOT_MOST, room))
    lines = [line for text in texts for line in wrapped(say(text), font, width, most)]
    top = sheet.height - margin * 0.7 - line_height(font) * len(lines)
    sheet.write(lines, QPointF(margin, top), font=font, color=ColorRole.MUTED)
    return top - sheet.em * 0.5
