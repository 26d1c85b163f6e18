"""The blocks of a slide: paragraphs, key figures, native tables, pictures, the line of the source."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from budgetlocal.core.chart_data import alt_text, exact_value
from budgetlocal.core.specs import CellKind, ChartSpec, Column, KeyFigure, Row, RowStyle, TableSpec
from budgetlocal.core.text import Text, translatable
from budgetlocal.export.document_tables import SIGN
from budgetlocal.export.palette import Palette
from budgetlocal.export.slides.boxes import INCH, POINT, Box
from budgetlocal.export.slides.charts import describe
from budgetlocal.export.slides.composing import FIGURE_HEIGHT, FIGURES_A_ROW, GAP, table_size
from budgetlocal.export.words import (
    Say,
    cell_words,
    column_shares,
    column_widths,
    figure_details,
    short_value,
)

if TYPE_CHECKING:
    from pptx.slide import Slide


def write_words(
    slide: Slide,
    texts: Sequence[str],
    box: Box,
    *,
    points: float,
    color: str,
    is_bold: bool = False,
    name: str = "",
) -> Any:
    """Add paragraphs in a box, from its top; return the shape."""
    from pptx.enum.text import MSO_ANCHOR

    shape = slide.shapes.add_textbox(box.left, box.top, box.width, box.height)
    frame = shape.text_frame
    frame.word_wrap = True
    frame.vertical_anchor = MSO_ANCHOR.TOP
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    for rank, text in enumerate(texts):
        paragraph = frame.paragraphs[0] if rank == 0 else frame.add_paragraph()
        paragraph.text = text
        paragraph.space_after = GAP if rank < len(texts) - 1 else 0
        _shape_font(paragraph.font, points, color, is_bold=is_bold)
    if name:
        shape.name = name
    return shape


def write_figures(
    slide: Slide, figures: Sequence[KeyFigure], box: Box, palette: Palette, say: Say
) -> None:
    """Add key figures as cards: name, number, and what stands under it."""
    columns = min(FIGURES_A_ROW, len(figures))
    width = (box.width - GAP * (columns - 1)) // columns
    for rank, figure in enumerate(figures):
        row, column = divmod(rank, columns)
        card = Box(
            box.left + column * (width + GAP),
            box.top + row * (FIGURE_HEIGHT + GAP),
            width,
            FIGURE_HEIGHT,
        )
        _write_figure(slide, figure, card, palette, say)


def _write_figure(slide: Slide, figure: KeyFigure, card: Box, palette: Palette, say: Say) -> None:
    from pptx.enum.shapes import MSO_SHAPE
    from pptx.enum.text import MSO_ANCHOR

    shape = slide.shapes.add_shape(
        MSO_SHAPE.RECTANGLE,
        card.left,
        card.top,
        card.width,
        card.height,
    )
    shape.shadow.inherit = False
    shape.fill.solid()
    shape.fill.fore_color.rgb = _rgb(palette.roles["window"])
    shape.line.color.rgb = _rgb(palette.roles["border"])
    name, value = say(figure.label), short_value(figure.value, figure.unit)
    frame = shape.text_frame
    frame.word_wrap = True
    frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    lines = (
        (name, 13.0, palette.roles["muted"], False),
        (value, 26.0, palette.roles["text"], True),
        (figure_details(figure, say), 12.0, palette.roles["muted"], False),
    )
    for rank, (text, points, color, is_bold) in enumerate(line for line in lines if line[0]):
        paragraph = frame.paragraphs[0] if rank == 0 else frame.add_paragraph()
        paragraph.text = text
        _align(paragraph, is_right=False)
        _shape_font(paragraph.font, points, color, is_bold=is_bold)
    describe(shape, name, f"{name} : {exact_value(figure.value, figure.unit)}")


def write_table(slide: Slide, table: TableSpec, rows: Sequence[Row], box: Box, say: Say) -> None:
    """Add some rows of a table under its header, numbers on the right."""
    points, height = table_size(table)
    frame = slide.shapes.add_table(
        len(rows) + 1,
        len(table.columns),
        box.left,
        box.top,
        box.width,
        height * (len(rows) + 1),
    )
    native = frame.table
    widths = column_widths(
        table, say, room=box.width / POINT, sign=points * SIGN, margin=2 * INCH / 16 / POINT
    )
    if widths is None:
        widths = tuple(box.width / POINT * share for share in column_shares(table, say))
    for rank, width in enumerate(widths):
        native.columns[rank].width = int(width * POINT)
    for rank, column in enumerate(table.columns):
        _fill(native.cell(0, rank), say(column.title), column, points, is_bold=True)
    for place, row in enumerate(rows, start=1):
        native.rows[place].height = height
        for rank, (cell, column) in enumerate(zip(row.cells, table.columns, strict=True)):
            text = cell_words(cell, column.kind, say)
            indent = "\u00a0\u00a0" * row.level if rank == 0 else ""
            is_bold = row.style is not RowStyle.NORMAL
            _fill(native.cell(place, rank), indent + text, column, points, is_bold=is_bold)
    words = translatable(
        "Pack",
        "Tableau « {titre} », {lignes} lignes sur cette diapositive.",
        titre=table.title,
        lignes=len(rows),
    )
    describe(frame, say(table.title), say(words))


def write_picture(slide: Slide, spec: ChartSpec, picture: bytes, box: Box, say: Say) -> None:
    """Add a chart as a picture, as large as the box allows, in its middle."""
    shape = slide.shapes.add_picture(io.BytesIO(picture), box.left, box.top)
    ratio = min(box.width / shape.width, box.height / shape.height)
    width, height = int(shape.width * ratio), int(shape.height * ratio)
    shape.width, shape.height = width, height
    shape.left = box.left + (box.width - width) // 2
    shape.top = box.top + (box.height - height) // 2
    describe(shape, say(spec.title), say(alt_text(spec)))


def write_source(slide: Slide, text: Text, box: Box, palette: Palette, say: Say) -> None:
    """Add the line of the source at the foot of the room of a slide."""
    write_words(slide, (say(text),), box, points=11, color=palette.roles["muted"], name="Source")


def _fill(cell: Any, text: str, column: Column, points: float, *, is_bold: bool) -> None:
    from pptx.enum.text import MSO_ANCHOR

    cell.margin_top = cell.margin_bottom = INCH // 50
    cell.margin_left = cell.margin_right = INCH // 16
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    paragraph = cell.text_frame.paragraphs[0]
    paragraph.text = text
    paragraph.font.size = int(points * POINT)
    paragraph.font.bold = is_bold
    _align(paragraph, is_right=column.kind is not CellKind.TEXT)


def _align(paragraph: Any, *, is_right: bool) -> None:
    from pptx.enum.text import PP_ALIGN

    paragraph.alignment = PP_ALIGN.RIGHT if is_right else PP_ALIGN.LEFT


def _shape_font(font: Any, points: float, color: str, *, is_bold: bool) -> None:
    font.size = int(points * POINT)
    font.bold = is_bold
    font.color.rgb = _rgb(color)


def _rgb(color: str) -> Any:
    from pptx.dml.color import RGBColor

    return RGBColor.from_string(color)
