"""Which slides a part takes: what fits together stays together, the rest goes on the next slide."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from budgetlocal.core.pack import Part
from budgetlocal.core.specs import ChartKind, ChartSpec, KeyFigure, Row, TableSpec
from budgetlocal.core.text import Text
from budgetlocal.export.slides.boxes import INCH, POINT, Box, height_of
from budgetlocal.export.words import Say, sources

TEXT_POINTS = 18.0
FIGURE_HEIGHT = INCH * 3 // 2
FIGURES_A_ROW = 4
GAP = INCH // 8
_SMALLEST_CHART = INCH * 16 // 5
_FEWEST_ROWS = 3
_FEW_ROWS = 8
_SOME_ROWS = 12
_WIDE = 9
"""Columns above which the text of a table is the smallest."""
_NARROW = 6
"""Columns above which the text of a table is smaller."""
_THINNEST_BAR = 12.5
"""Points: a bar and its share of the gaps, below which its value cannot be read in a room."""
_THINNEST_STACK = 18.0
"""The same for bars end to end, whose values are inside them."""
_SHARE_OF_BARS = 0.8
"""Of the height of a chart: the rest is the heading and the key."""


class Kind(StrEnum):
    """What a block of a slide is."""

    WORDS = "paragraphes"
    FIGURES = "chiffres"
    CHART = "graphique"
    TABLE = "tableau"


@dataclass(frozen=True, slots=True)
class Block:
    """Something that stands on a slide, and the least height it needs."""

    kind: Kind
    least: int
    words: tuple[Text, ...] = ()
    figures: tuple[KeyFigure, ...] = ()
    chart: ChartSpec | None = None
    whole: ChartSpec | None = None
    """The chart that `chart` is a share of: it gives the unit and the scale."""
    table: TableSpec | None = None
    rows: tuple[Row, ...] = ()
    """The rows of the table that this slide shows."""


@dataclass(frozen=True, slots=True)
class Page:
    """One slide of a part."""

    part: Part
    blocks: tuple[Block, ...]
    rank: int
    """Of the slide within its part, from 1."""
    sources: tuple[Text, ...]


def pages_of(part: Part, body: Box, say: Say) -> tuple[Page, ...]:
    """Return the slides of a part, in order; one at least, which may hold its title alone.

    `body` is the room of a slide without the line of the source.
    """
    slides: list[list[Block]] = [[]]
    left = body.height
    for block in _blocks(part, body, say):
        wanted = block.least + (GAP if slides[-1] else 0)
        if wanted > left and slides[-1]:
            slides.append([])
            left, wanted = body.height, block.least
        slides[-1].append(block)
        left -= wanted
    named = sources(part)
    return tuple(
        Page(part, tuple(blocks), rank, named) for rank, blocks in enumerate(slides, start=1)
    )


def table_size(table: TableSpec) -> tuple[float, int]:
    """Return the size of the text of a table (points) and the height of its rows (EMU)."""
    if len(table.columns) > _NARROW:
        is_small = len(table.columns) <= _WIDE and len(table.rows) <= _SOME_ROWS
        return (12.0, INCH * 7 // 20) if is_small else (10.0, INCH * 3 // 10)
    if len(table.rows) <= _FEW_ROWS and len(table.columns) < _NARROW:
        return 16.0, INCH * 21 // 50
    return 12.0, INCH * 3 // 10


def rows_a_slide(table: TableSpec, body: Box) -> int:
    """Return how many rows of a table a slide holds under its header."""
    return max(_FEWEST_ROWS, body.height // table_size(table)[1] - 2)


def _blocks(part: Part, body: Box, say: Say) -> Iterator[Block]:
    words = list(_word_blocks(part.paragraphs, body, say))
    yield from words
    a_slide = FIGURES_A_ROW * 2
    for start in range(0, len(part.figures), a_slide):
        figures = part.figures[start : start + a_slide]
        lines = -(-len(figures) // FIGURES_A_ROW)
        yield Block(Kind.FIGURES, FIGURE_HEIGHT * lines + GAP * (lines - 1), figures=figures)
    if part.chart is not None:
        above = words[-1].least + GAP if words and not part.figures else 0
        yield from _chart_blocks(part.chart, body, above)
    if part.table is not None:
        yield from _table_blocks(part.table, body)


def _chart_blocks(spec: ChartSpec, body: Box, above: int) -> Iterator[Block]:
    """Yield a chart whole, or by as many categories as bars leave room for their values.

    `above` is the height of the sentences that the first of its slides shows too.
    """
    free = body.height - above
    if free < _SMALLEST_CHART:
        free = body.height
    bars = 1 if spec.stacked else max(1, len(spec.series))
    thinnest = _THINNEST_STACK if spec.stacked else _THINNEST_BAR
    wanted = round(bars * len(spec.categories) * thinnest * POINT / _SHARE_OF_BARS)
    if spec.kind is not ChartKind.BARS or wanted <= free:
        least = min(_SMALLEST_CHART, body.height)
        height = max(least, wanted) if spec.kind is ChartKind.BARS else least
        yield Block(Kind.CHART, height, chart=spec, whole=spec)
        return
    most = max(1, int(free / POINT * _SHARE_OF_BARS / thinnest) // bars)
    slides = -(-len(spec.categories) // most)
    size = -(-len(spec.categories) // slides)
    for start in range(0, len(spec.categories), size):
        height = free if start == 0 else body.height
        yield Block(Kind.CHART, height, chart=share_of(spec, start, start + size), whole=spec)


def share_of(spec: ChartSpec, start: int, end: int) -> ChartSpec:
    """Return a chart with some of its categories, by rank."""
    return replace(
        spec,
        categories=spec.categories[start:end],
        series=tuple(
            replace(series, values=series.values[start:end], origins=series.origins[start:end])
            for series in spec.series
        ),
        styles=spec.styles[start:end],
        details=spec.details[start:end],
    )


def _word_blocks(words: tuple[Text, ...], body: Box, say: Say) -> Iterator[Block]:
    """Yield the paragraphs in as few blocks as fit on a slide each."""
    held: list[Text] = []
    height = 0
    for text in words:
        each = height_of(say(text), body.width, TEXT_POINTS) + GAP
        if held and height + each > body.height:
            yield Block(Kind.WORDS, height, words=tuple(held))
            held, height = [], 0
        held.append(text)
        height += each
    if held:
        yield Block(Kind.WORDS, min(height, body.height), words=tuple(held))


def _table_blocks(table: TableSpec, body: Box) -> Iterator[Block]:
    a_slide, height = rows_a_slide(table, body), table_size(table)[1]
    for start in range(0, len(table.rows), a_slide):
        rows = table.rows[start : start + a_slide]
        yield Block(Kind.TABLE, height * (len(rows) + 2), table=table, rows=rows)
