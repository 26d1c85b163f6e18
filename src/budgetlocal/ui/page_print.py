"""The page that is shown, on paper: each chart on a sheet of its own, then the open rows of tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import chain
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from budgetlocal.export.caviardage import HIDES_NAMES
from budgetlocal.ui.charts.text import forget_alternates
from budgetlocal.ui.drawing import Drawing
from budgetlocal.ui.language import say
from budgetlocal.ui.table_pdf import TABLE_STYLE, table_html
from budgetlocal.ui.tables.table_view import TableView

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from budgetlocal.core.specs import ChartSpec, TableSpec
    from budgetlocal.ui.pages.page import Page

W = TypeVar("W", bound=QWidget)
_DPI = 96
"""Sheets are laid out at this resolution, and scaled to that of the printer."""
_METRES_PER_INCH = 0.0254
_CHART_EM = 13.0
MOST_ROWS = 1500
"""Some forty sheets."""
_POINTS = 9.0


@dataclass(frozen=True, slots=True)
class Sheets:
    """What goes on paper."""

    charts: tuple[ChartSpec, ...]
    tables: tuple[TableSpec, ...]
    drawings: tuple[Drawing, ...] = ()
    """Whole pages, which come first."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to print."""
        return not self.charts and not self.tables and not self.drawings

    @property
    def is_too_long(self) -> bool:
        """Whether the tables would fill dozens of sheets: a spreadsheet is the place for them."""
        return sum(len(table.rows) for table in self.tables) > MOST_ROWS


def sheets_of_page(page: Page) -> Sheets:
    """Return what a page prints: its own drawings, what is seen, else the table that it copies."""
    seen = sheets_of(page)
    drawings = page.drawings()
    table = page.table
    if seen.is_empty and not drawings and table is not None and table.rows:
        return Sheets((), (table,))
    return replace(seen, drawings=drawings)


def sheets_of(page: QWidget) -> Sheets:
    """Return the charts and the tables that are seen on a page, as they may leave the screen.

    Of a tree, the rows that are open; of a chart whose numbers are shown, the numbers.
    """
    from budgetlocal.ui.charts.chart_view import ChartView

    views = _in_order(page, page.findChildren(ChartView))
    charts = [view.taken for view in views if not view.shows_data and view.taken is not None]
    drawn = {id(table) for view in views for table in view.findChildren(TableView)}
    shown = {id(view) for view in views if view.shows_data}
    tables = [
        table.open_table
        for table in _in_order(page, page.findChildren(TableView))
        if id(table) not in drawn or id(_chart_of(table)) in shown
    ]
    return Sheets(tuple(charts), tuple(each for each in tables if each is not None and each.rows))


def _in_order(page: QWidget, widgets: Sequence[W]) -> list[W]:
    """Return the widgets that are seen, from the top to the bottom."""
    seen = [widget for widget in widgets if widget.isVisible()]
    places = {id(widget): widget.mapTo(page, QPoint()) for widget in seen}
    return sorted(seen, key=lambda one: (places[id(one)].y(), places[id(one)].x()))


def _chart_of(table: QWidget) -> QWidget | None:
    from budgetlocal.ui.charts.chart_view import ChartView

    parent = table.parentWidget()
    while parent is not None and not isinstance(parent, ChartView):
        parent = parent.parentWidget()
    return parent


def ask_and_print(sheets: Sheets, parent: QWidget) -> None:
    """Ask for a printer and print."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    is_upright = any(drawing.is_upright for drawing in sheets.drawings)
    printer.setPageOrientation(
        QPageLayout.Orientation.Portrait if is_upright else QPageLayout.Orientation.Landscape
    )
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: print_to(sheets, printer))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def print_to(sheets: Sheets, printer: QPrinter) -> None:
    """Print on a printer, or into the PDF file that it writes; names of persons are hidden."""
    painter = QPainter()
    if not painter.begin(printer):
        return
    sheet = printer.pageLayout().paintRect(QPageLayout.Unit.Inch)
    size = QSizeF(sheet.width() * _DPI, sheet.height() * _DPI)
    scale = printer.resolution() / _DPI
    works = chain(
        (partial(_paint, each, size) for each in sheets.drawings),
        (partial(_paint_chart, each, size) for each in sheets.charts),
        (partial(_paint_table, *each, size) for each in _pages(sheets.tables, size)),
    )
    for rank, work in enumerate(works):
        if rank:
            printer.newPage()
        painter.save()
        painter.scale(scale, scale)
        work(painter)
        painter.restore()
    painter.end()


def _paint_chart(chart: ChartSpec, size: QSizeF, painter: QPainter) -> None:
    from budgetlocal.ui.charts.render import paint_chart

    paint_chart(HIDES_NAMES.chart(chart, say), painter, size.toSize(), smallest_em=_CHART_EM)


def _paint_table(document: QTextDocument, page: int, size: QSizeF, painter: QPainter) -> None:
    painter.translate(0.0, -page * size.height())
    document.drawContents(painter, QRectF(0.0, page * size.height(), size.width(), size.height()))


def _paint(drawing: Drawing, paper: QSizeF, painter: QPainter) -> None:
    """Draw a whole page as large as the paper takes it, in the middle."""
    scale = min(paper.width() / drawing.width, paper.height() / drawing.height)
    painter.translate(
        (paper.width() - drawing.width * scale) / 2, (paper.height() - drawing.height * scale) / 2
    )
    painter.scale(scale, scale)
    drawing.draw(painter)


def _pages(tables: tuple[TableSpec, ...], size: QSizeF) -> Iterator[tuple[QTextDocument, int]]:
    """Yield each page of each table."""
    for table in tables:
        document = QTextDocument()
        document.documentLayout().setPaintDevice(_paper())
        font = QFont(QGuiApplication.font())
        forget_alternates(font)
        font.setPointSizeF(_POINTS)
        document.setDefaultFont(font)
        document.setDefaultStyleSheet(TABLE_STYLE)
        document.setHtml(table_html(HIDES_NAMES.table(table, say)))
        document.setDocumentMargin(0.0)
        document.setPageSize(size)
        for page in range(document.pageCount()):
            yield document, page


@cache
def _paper() -> QImage:
    """Return what text is measured on: 96 dots per inch, whatever the screen."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    dots_per_metre = round(_DPI / _METRES_PER_INCH)
    image.setDotsPerMeterX(dots_per_metre)
    image.setDotsPerMeterY(dots_per_metre)
    return image
