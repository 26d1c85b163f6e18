"""A picture of 1 000 squares, one per euro: each category is a block of them, with its label beside.

Squares run along the rows from the top left, so that a label stands at the height of its block.
Where the sheet is higher than wide, labels are a list under the picture, with what each holds.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt

from budgetlocal.core.chart_data import exact_value
from budgetlocal.core.formatting import NBSP, decimal_number
from budgetlocal.core.specs import ChartSpec
from budgetlocal.core.text import translatable
from budgetlocal.ui.charts.block_key import KeyEntry, write_beside, write_list
from budgetlocal.ui.charts.block_marks import Grid, draw_borders, draw_squares, draw_veil
from budgetlocal.ui.charts.sheet import HitArea, Sheet
from budgetlocal.ui.charts.text import line_height, text_width
from budgetlocal.ui.language import say
from budgetlocal.ui.theme import ColorRole

COLUMNS, ROWS = 40, 25
_CENTS = 100
_LOWEST_WIDE = 1.05  # width by height from which labels stand beside the picture
_LABEL_SHARE = 0.37  # of the width, for labels beside
_PICTURE_SHARE = 0.58  # of the height, at most, for a picture above its labels


@dataclass(frozen=True, slots=True)
class _Block:
    """The squares of one category: from `start` to before `end`, counted along the rows."""

    start: int
    end: int


def draw_blocks_chart(sheet: Sheet, spec: ChartSpec, area: QRectF) -> None:
    """Draw the squares of a spec in a rectangle of the sheet; an unknown category has none."""
    blocks = _blocks(spec)
    is_beside = area.width() >= area.height() * _LOWEST_WIDE
    grid = _grid(area, is_beside=is_beside)
    owner = [-1] * (COLUMNS * ROWS)
    for rank, block in enumerate(blocks):
        owner[block.start : block.end] = [rank] * (block.end - block.start)
    marks = spec.styles or tuple(range(len(spec.categories)))
    draw_squares(sheet, grid, owner, marks)
    draw_borders(sheet, grid, owner)
    if spec.is_estimate:
        draw_veil(sheet, grid)
        _write_estimate(sheet, grid)
    entries = [_entry(spec, rank, block, grid, marks) for rank, block in enumerate(blocks)]
    if is_beside:
        left = grid.rect.right() + sheet.em * 1.6
        write_beside(sheet, entries, QRectF(left, area.top(), area.right() - left, area.height()))
    else:
        top = grid.rect.bottom() + sheet.em * 1.2
        write_list(sheet, entries, QRectF(area.left(), top, area.width(), area.bottom() - top))
    _add_areas(sheet, spec, blocks, grid)


def _blocks(spec: ChartSpec) -> list[_Block]:
    """Return the squares of each category, one after the other."""
    blocks, start = [], 0
    for value in spec.series[0].values if spec.series else ():
        count = 0 if value is None else int(value) // _CENTS
        blocks.append(_Block(start, min(start + count, COLUMNS * ROWS)))
        start += count
    return blocks


def _grid(area: QRectF, *, is_beside: bool) -> Grid:
    width = area.width() * (1 - _LABEL_SHARE if is_beside else 1)
    height = area.height() * (1 if is_beside else _PICTURE_SHARE)
    side = min(width / COLUMNS, height / ROWS)
    left = area.left() if is_beside else area.left() + (area.width() - side * COLUMNS) / 2
    return Grid(QRectF(left, area.top(), side * COLUMNS, side * ROWS), COLUMNS, ROWS)


def _entry(
    spec: ChartSpec, rank: int, block: _Block, grid: Grid, marks: tuple[int, ...]
) -> KeyEntry:
    value = spec.series[0].values[rank]
    # Rows whose last square is of this block: there the label can be tied to the picture.
    tied = [row for row in range(ROWS) if block.start <= row * COLUMNS + COLUMNS - 1 < block.end]
    middle = (tied[0] + tied[-1]) / 2 if tied else (block.start + block.end) / 2 // COLUMNS
    height = grid.rect.top() + (middle + 0.5) * grid.side
    amount = "?" if value is None else f"{decimal_number(int(value) // _CENTS)}{NBSP}€"
    return KeyEntry(
        mark=marks[rank],
        amount=amount,
        name=say(spec.categories[rank]),
        detail=say(spec.details[rank]) if spec.details else "",
        anchor=QPointF(grid.rect.right(), height),
        is_tied=bool(tied),
    )


def _write_estimate(sheet: Sheet, grid: Grid) -> None:
    """Write across an estimate that it is one."""
    word = say(translatable("Chart", "ESTIMATION"))
    font = sheet.fonts.title
    width, height = text_width(word, font) + sheet.em * 1.4, line_height(font) * 1.2
    centre = grid.rect.center()
    plaque = QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)
    sheet.plate(plaque, ColorRole.WARNING_BACKGROUND, ColorRole.WARNING)
    centred = Qt.AlignmentFlag.AlignHCenter
    sheet.write(word, centre, font=font, color=ColorRole.WARNING, align=centred, middle=True)


def _add_areas(sheet: Sheet, spec: ChartSpec, blocks: list[_Block], grid: Grid) -> None:
    """Make each block tell its label and its value."""
    for rank, block in enumerate(blocks):
        if block.start == block.end:
            continue
        value = exact_value(spec.series[0].values[rank], spec.unit)
        line = translatable("Chart", "{serie} : {valeur}", serie=spec.series[0].name, valeur=value)
        lines = [say(spec.categories[rank]), say(line)]
        lines += [say(spec.details[rank])] if spec.details else []
        for row in range(block.start // COLUMNS, (block.end - 1) // COLUMNS + 1):
            first = max(block.start - row * COLUMNS, 0)
            last = min(block.end - row * COLUMNS, COLUMNS)
            rect = QRectF(
                grid.rect.left() + first * grid.side,
                grid.rect.top() + row * grid.side,
                (last - first) * grid.side,
                grid.side,
            )
            sheet.areas.append(HitArea(rect, tuple(line for line in lines if line)))
