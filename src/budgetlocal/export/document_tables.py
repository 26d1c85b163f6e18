"""Native Word tables: header repeated on each page, numbers on the right, rows never cut in two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from budgetlocal.core.specs import CellKind, RowStyle, TableSpec
from budgetlocal.core.text import Text
from budgetlocal.export.palette import load_palette
from budgetlocal.export.words import Say, cell_words, column_shares, column_widths

if TYPE_CHECKING:
    from docx.document import Document

_GRID = "Table Grid"
_SIZES = (9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0)
SIGN = 0.52
"""Width of a sign by the size of the text, in Calibri or Arial."""
_MARGIN = 10.8
"""Points that Word leaves on both sides of a cell, together."""
_POINT = 12_700
"""EMU."""
_NARROW = 6
"""Columns from which the text of a table is smaller."""


def add_table(document: Document, table: TableSpec, say: Say) -> None:
    """Add a table to the end of a document, with its title and description for screen readers."""
    from docx.enum.table import WD_TABLE_ALIGNMENT

    section = document.sections[-1]
    room = (
        int(section.page_width or 0)
        - int(section.left_margin or 0)
        - int(section.right_margin or 0)
    )
    native: Any = document.add_table(rows=1 + len(table.rows), cols=len(table.columns))
    native.alignment = WD_TABLE_ALIGNMENT.LEFT
    native.autofit = False
    _frame(document, native)
    points, widths = _fitted(table, say, room)
    for column, width in zip(native.columns, widths, strict=True):
        column.width = width
    shading = load_palette().roles["header"]
    rows = list(native.rows)  # each look-up of a row goes through the whole table
    header = rows[0]
    _mark_row(header, "tblHeader")
    for cell, column, width in zip(header.cells, table.columns, widths, strict=True):
        _fill(cell, say(column.title), points, width, kind=column.kind, is_bold=True)
        _shade(cell, shading)
    for native_row, row in zip(rows[1:], table.rows, strict=True):
        _mark_row(native_row, "cantSplit")
        for rank, (cell, width) in enumerate(zip(native_row.cells, widths, strict=True)):
            kind = table.columns[rank].kind
            indent = "\u00a0\u00a0" * row.level if rank == 0 else ""
            _fill(
                cell,
                indent + cell_words(row.cells[rank], kind, say),
                points,
                width,
                kind=kind,
                is_bold=row.style is not RowStyle.NORMAL,
            )
    _describe(native, table.title, table.source, say)
    document.add_paragraph().paragraph_format.space_after = 0


def _fitted(table: TableSpec, say: Say, room: int) -> tuple[float, list[int]]:
    """Return the size of the text and the widths of the columns: the largest that cut no number."""
    largest = 9.5 if len(table.columns) < _NARROW else 8.0
    for points in (each for each in _SIZES if each <= largest):
        widths = column_widths(table, say, room=room / _POINT, sign=points * SIGN, margin=_MARGIN)
        if widths is not None:
            return points, [round(width * _POINT) for width in widths]
    return _SIZES[-1], [round(room * share) for share in column_shares(table, say)]


def _fill(
    cell: Any, text: str, points: float, width: int, *, kind: CellKind, is_bold: bool
) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    cell.width = width
    paragraph = cell.paragraphs[0]
    run = paragraph.add_run(text)
    run.font.size = Pt(points)
    run.font.bold = is_bold
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(1)
    if kind is not CellKind.TEXT:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _frame(document: Document, native: Any) -> None:
    """Give the table its lines: the grid style of the template, else lines of our own."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    if any(style.name == _GRID for style in document.styles):
        native.style = _GRID
        return
    borders = OxmlElement("w:tblBorders")
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = OxmlElement(f"w:{edge}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", "auto")):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    properties = native._tbl.tblPr  # noqa: SLF001
    layout = properties.find(qn("w:tblLayout"))
    if layout is not None:
        layout.addprevious(borders)
    else:
        properties.append(borders)


def _mark_row(row: Any, mark: str) -> None:
    from docx.oxml import OxmlElement

    element = OxmlElement(f"w:{mark}")  # being there is enough; the schema has no "true"
    row._tr.get_or_add_trPr().append(element)  # noqa: SLF001


def _shade(cell: Any, color: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    shade = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", color)):
        shade.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001


def _describe(native: Any, title: Text, source: Text, say: Say) -> None:
    """Write the title and the source of a table where screen readers look for them."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for tag, text in (("w:tblCaption", say(title)), ("w:tblDescription", say(source))):
        element = OxmlElement(tag)
        element.set(qn("w:val"), text)
        native._tbl.tblPr.append(element)  # noqa: SLF001 - last in the schema, after tblLook
