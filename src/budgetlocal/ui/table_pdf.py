"""A table as a PDF to annex to a deliberation: A4 landscape, header repeated, source below."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from budgetlocal.core.errors import UserError
from budgetlocal.core.specs import CellKind, RowStyle, TableSpec
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.export.caviardage import HIDES_NAMES
from budgetlocal.ui.language import say
from budgetlocal.ui.tables.cells import cell_text

_MARGIN_MM = 14
_PADDING, _INDENT = 3, 12
"""Pixels beside a cell, and what each level of a tree moves its label by."""
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


def rows_html(table: TableSpec) -> str:
    """Return the table alone as HTML, its header repeated on each page."""
    head = "".join(
        f'<th align="{_side(column.kind)}">{escape(say(column.title))}</th>'
        for column in table.columns
    )
    rows = "".join(_row(table, rank) for rank in range(len(table.rows)))
    return (
        f'<table width="100%" border="1" cellspacing="0" style="border-collapse: collapse">'
        f"<thead><tr>{head}</tr></thead>{rows}</table>"
    )


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
