"""An explanation on paper or on the clipboard: the same words and numbers as on the screen."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextDocument

from budgetlocal.analysis.explanation_table import explanation_table
from budgetlocal.export.caviardage import HIDES_NAMES
from budgetlocal.export.table_text import html, tsv
from budgetlocal.ui.charts.text import forget_alternates
from budgetlocal.ui.language import say

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from budgetlocal.core.explanation import Explanation

_INDENT = "\u2003"


def copy_explanation(explanation: Explanation) -> None:
    """Put the explanation on the clipboard, as text for a mail and as a table for a spreadsheet."""
    table = explanation_table(explanation)
    data = QMimeData()
    data.setText("\n".join((*_paragraphs(explanation), "", tsv(table, say=say))))
    words = "".join(f"<p>{escape(text)}</p>" for text in _paragraphs(explanation))
    data.setHtml(words + html(table, say=say))
    QGuiApplication.clipboard().setMimeData(data)


def print_explanation(explanation: Explanation, parent: QWidget) -> None:
    """Ask for a printer and print the explanation."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: print_to(explanation, printer))
    dialog.show()


def print_to(explanation: Explanation, printer: QPrinter) -> None:
    """Print the explanation on a printer, or into the PDF file that it writes."""
    document = QTextDocument()
    font = QFont(QGuiApplication.font())
    forget_alternates(font)  # they would be other characters, or none, in a PDF file
    document.setDefaultFont(font)
    document.setHtml(document_html(explanation))
    document.print_(printer)


def document_html(explanation: Explanation) -> str:
    """Return the page: sentence, definition, then every figure, account and line.

    Names of natural persons are hidden, as in any file that leaves the program.
    """
    from budgetlocal.ui.tables.cells import cell_text

    table = HIDES_NAMES.table(explanation_table(explanation), say)
    heads = "".join(f"<th align='left'>{escape(say(c.title))}</th>" for c in table.columns)
    rows = "".join(
        "<tr>"
        + "".join(
            f"<td>{_INDENT * row.level if rank == 1 else ''}{escape(cell_text(cell, column.kind))}</td>"
            for rank, (cell, column) in enumerate(zip(row.cells, table.columns, strict=True))
        )
        + "</tr>"
        for row in table.rows
    )
    said = [HIDES_NAMES.clean(text) for text in _paragraphs(explanation)]
    words = "".join(f"<p>{escape(text)}</p>" for text in said)
    title = escape(HIDES_NAMES.clean(say(explanation.title)))
    return f"<h2>{title}</h2>{words}<table cellpadding='3'><tr>{heads}</tr>{rows}</table>"


def _paragraphs(explanation: Explanation) -> tuple[str, ...]:
    source = QCoreApplication.translate("ExplanationDialog", "Source : {source}")
    texts = [say(explanation.sentence), say(explanation.definition)]
    texts += [
        source.format(source=say(text)) for text in (explanation.reference, explanation.source)
    ]
    if explanation.caution:
        texts.append(say(explanation.caution))
    return tuple(text for text in texts if text)
