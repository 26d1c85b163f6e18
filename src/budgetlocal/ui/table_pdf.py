"""A table as a PDF to annex to a deliberation: A4 landscape, header repeated, source below."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from budgetlocal.core.errors import UserError
from budgetlocal.core.specs import CellKind, RowStyle, TableSpec
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.export.caviardage import HIDES_NAMES
from budgetlocal.export.words import column_widths
from budgetlocal.ui.charts.text import forget_alternates
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.cells import cell_text

_MARGIN_MM = 14
_PADDING, _INDENT = 3, 12
"""Pixels beside a cell, and what each level of a tree moves its label by."""
_SIZES = (10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5)
_PIXELS = 96 / 72
_SIGN = 0.62
"""Width of a sign by the size of the text, in the fonts of the theme."""
_BOTH_SIDES = 9.0
"""Pixels that a cell leaves on both sides together."""
# Paper is white whatever the theme: a colour that is not said would be that of the screen.
TABLE_STYLE = """
h1 { font-size: 13pt; color: #000000; }
th { font-weight: bold; background-color: #e8e8e8; padding: 3px; color: #000000; }
td { padding: 3px; color: #000000; }
p { font-size: 8pt; color: #444444; }
"""


def table_html(table: TableSpec) -> str:
    """Return the table as a page of HTML, numbers on the right."""
    return (
        f"<h1>{escape(say(table.title))}</h1>{rows_html(table)}<p>{escape(say(table.source))}</p>"
    )


def rows_html(table: TableSpec, room: float | None = None) -> str:
    """Return the table alone as HTML, its header repeated on each page.

    With the width of the `room`, in pixels of the layout, no number is cut: its text is smaller
    where it must be.
    """
    points, widths = (None, None) if room is None else _fitted(table, room)
    size = "" if points is None else f"; font-size: {points}pt"
    places = [""] * len(table.columns)
    if widths is not None and room is not None:
        places = [f' width="{100 * width / room:.2f}%"' for width in widths]
    head = "".join(
        f'<th align="{_side(column.kind)}"{place}>{escape(say(column.title))}</th>'
        for column, place in zip(table.columns, places, strict=True)
    )
    rows = "".join(_row(table, rank) for rank in range(len(table.rows)))
    return (
        f'<table width="100%" border="1" cellspacing="0" style="border-collapse: collapse{size}">'
        f"<thead><tr>{head}</tr></thead>{rows}</table>"
    )


def _fitted(table: TableSpec, room: float) -> tuple[float, tuple[float, ...] | None]:
    """Return the size of the text and the widths of the columns: the largest that cut no number."""
    for points in _SIZES:
        sign = points * _PIXELS * _SIGN
        widths = column_widths(table, say, room=room, sign=sign, margin=_BOTH_SIDES)
        if widths is not None:
            return points, widths
    return _SIZES[-1], None


def write_pdf(table: TableSpec, path: Path) -> None:
    """Write the table as a PDF.

    Raises:
        UserError: the file cannot be written.

    """
    try:
        path.touch()
    except OSError as err:
        raise UserError(
            translatable("Export", "Le fichier {nom} n'a pas pu être écrit.", nom=path.name),
            where=verbatim(str(path.parent)),
            hint=translatable("Export", "Choisissez un dossier où vous avez le droit d'écrire."),
        ) from err
    writer = QPdfWriter(str(path))
    writer.setTitle(say(table.title))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape,
            QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    document = QTextDocument()
    font = QFont(QGuiApplication.font())
    forget_alternates(font)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(TABLE_STYLE)
    document.setHtml(table_html(HIDES_NAMES.table(table, say)))
    document.print_(writer)


def _row(table: TableSpec, rank: int) -> str:
    row = table.rows[rank]
    is_strong = row.style is not RowStyle.NORMAL
    cells = []
    for place, (cell, column) in enumerate(zip(row.cells, table.columns, strict=True)):
        text = escape(cell_text(cell, column.kind)) or "&nbsp;"
        shown = f"<b>{text}</b>" if is_strong else text
        indent = _INDENT * row.level if place == 0 else 0
        style = f' style="padding-left: {_PADDING + indent}px"' if indent else ""
        cells.append(f'<td align="{_side(column.kind)}"{style}>{shown}</td>')
    return f"<tr>{''.join(cells)}</tr>"


def _side(kind: CellKind) -> str:
    return "left" if kind is CellKind.TEXT else "right"
