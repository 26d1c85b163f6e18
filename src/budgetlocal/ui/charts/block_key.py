"""The labels of a picture in blocks: beside it at the height of their blocks, or in a list below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt

from budgetlocal.ui.charts.block_marks import draw_part
from budgetlocal.ui.charts.sheet import AXIS_LAYER, Sheet
from budgetlocal.ui.charts.text import is_cut, line_height, resized, text_width, wrapped
from budgetlocal.ui.theme import ColorRole

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

_RIGHT = Qt.AlignmentFlag.AlignRight
_SIZES = (1.25, 1.1, 1.0, 0.92, 0.86, 0.8, 0.74)
"""Sizes of the labels that are tried, in text heights: the largest that fits is taken."""


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """The label of one block."""

    mark: int
    amount: str
    name: str
    detail: str
    anchor: QPointF
    """The middle of the block on the right edge of the picture."""
    is_tied: bool
    """Whether the block reaches that edge."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """How labels are written: one size for all."""

    size: float
    normal: QFont
    strong: QFont
    amount_width: float
    names: list[tuple[str, ...]]
    details: list[tuple[str, ...]]
    small: QFont

    def height(self, rank: int) -> float:
        lines = line_height(self.strong) * len(self.names[rank])
        return lines + line_height(self.small) * len(self.details[rank])

    @property
    def swatch(self) -> float:
        return self.size * 0.95

    @property
    def text_left(self) -> float:
        """From the left of a label to its name."""
        return self.swatch + self.size * 0.5 + self.amount_width + self.size * 0.5


def write_beside(sheet: Sheet, entries: Sequence[KeyEntry], area: QRectF) -> None:
    """Write each label as near as can be to the height of its block, in their order."""
    layout = _fitted(sheet, entries, area, with_details=False)
    heights = [layout.height(rank) for rank in range(len(entries))]
    wanted = [entry.anchor.y() - heights[rank] / 2 for rank, entry in enumerate(entries)]
    tops = spread(wanted, heights, (area.top(), area.bottom()), layout.size * 0.18)
    for rank, (entry, top) in enumerate(zip(entries, tops, strict=True)):
        middle = top + line_height(layout.strong) / 2
        if entry.is_tied:
            start = entry.anchor + QPointF(sheet.em * 0.25, 0)
            leader = QLineF(start, QPointF(area.left() - sheet.em * 0.25, middle))
            sheet.rule(leader, ColorRole.AXIS, AXIS_LAYER, width=0.09)
        _write(sheet, layout, entries, rank, QPointF(area.left(), top))


def write_list(sheet: Sheet, entries: Sequence[KeyEntry], area: QRectF) -> None:
    """Write the labels one under the other, with what each block holds when there is room."""
    has_details = any(entry.detail for entry in entries)
    layout = _fitted(sheet, entries, area, with_details=has_details)
    heights = [layout.height(rank) for rank in range(len(entries))]
    left_over = area.height() - sum(heights)
    gap = max(0.0, min(layout.size * 0.9, left_over / max(1, len(entries) - 1)))
    top = area.top()
    for rank, height in enumerate(heights):
        _write(sheet, layout, entries, rank, QPointF(area.left(), top))
        top += height + gap


def _fitted(
    sheet: Sheet, entries: Sequence[KeyEntry], area: QRectF, *, with_details: bool
) -> _Layout:
    """Return the largest layout that the area holds, without details when they do not fit."""
    layout = None
    for details in (True, False) if with_details else (False,):
        for share in _SIZES:
            layout = _laid_out(sheet, entries, area.width(), share, with_details=details)
            total = sum(layout.height(rank) for rank in range(len(entries)))
            room = area.height() - layout.size * 0.18 * (len(entries) - 1)
            whole = all(
                not is_cut(entry.name, lines)
                for entry, lines in zip(entries, layout.names, strict=True)
            )
            if total <= room and whole:
                return layout
    assert layout is not None  # noqa: S101 - at least one size is tried
    return layout


def _laid_out(
    sheet: Sheet, entries: Sequence[KeyEntry], width: float, share: float, *, with_details: bool
) -> _Layout:
    size = sheet.em * share
    normal, strong = resized(sheet.fonts.normal, size), resized(sheet.fonts.strong, size)
    small = resized(sheet.fonts.normal, size * 0.86)
    widest = max((text_width(entry.amount, strong) for entry in entries), default=0.0)
    room = max(size * 4, width - size * 1.95 - widest)
    return _Layout(
        size=size,
        normal=normal,
        strong=strong,
        amount_width=widest,
        names=[wrapped(entry.name, normal, room, 2) for entry in entries],
        details=[
            wrapped(entry.detail, small, room, 1) if with_details and entry.detail else ()
            for entry in entries
        ],
        small=small,
    )


def _write(
    sheet: Sheet, layout: _Layout, entries: Sequence[KeyEntry], rank: int, place: QPointF
) -> None:
    entry, size = entries[rank], layout.size
    line = line_height(layout.strong)
    side = layout.swatch
    square = QRectF(place.x(), place.y() + (line - side) / 2, side, side)
    draw_part(sheet, sheet.theme.part_style(entry.mark), (square,), side)
    amount = QPointF(place.x() + side + size * 0.5 + layout.amount_width, place.y())
    sheet.write(entry.amount, amount, font=layout.strong, align=_RIGHT)
    name = QPointF(place.x() + layout.text_left, place.y())
    sheet.write(layout.names[rank], name, font=layout.normal)
    if layout.details[rank]:
        below = name + QPointF(0, line * len(layout.names[rank]))
        sheet.write(layout.details[rank], below, font=layout.small, color=ColorRole.MUTED)


def spread(
    wanted: Sequence[float], heights: Sequence[float], limits: tuple[float, float], gap: float
) -> list[float]:
    """Return the tops of labels in their order, near those wanted, within limits, never touching.

    Labels are pushed down from the first, then up from the last; when they are higher together
    than the room, the last ones go beyond it.

    >>> spread([0, 5, 100], [10, 10, 10], (0, 60), 1)
    [0, 11, 50]
    """
    tops: list[float] = []
    floor = limits[0]
    for want, height in zip(wanted, heights, strict=True):
        tops.append(max(want, floor))
        floor = tops[-1] + height + gap
    ceiling = limits[1]
    for rank in reversed(range(len(tops))):
        tops[rank] = max(limits[0], min(tops[rank], ceiling - heights[rank]))
        ceiling = tops[rank] - gap
    return tops
