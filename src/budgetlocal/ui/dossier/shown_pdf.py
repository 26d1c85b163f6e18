"""What was shown in council as a PDF: one page for each slide, as it stood on the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPoint, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QRegion
from PySide6.QtWidgets import QWidget

from budgetlocal.core.pack import Part
from budgetlocal.core.text import translatable
from budgetlocal.ui.dossier.slide import Slide
from budgetlocal.ui.pack_writing import Steps
from budgetlocal.ui.theme import LIGHT, load_theme
from budgetlocal.ui.whole_files import write_whole

WIDTH, HEIGHT, DPI = 1280, 720, 96
_POINTS_PER_INCH = 72
_REFUSAL = translatable("Dossier", "Le PDF de la séance n'a pas pu être enregistré.")


def write_shown(
    parts: Sequence[Part],
    title: str,
    path: Path,
    run: Callable[[Steps, Callable[[int], None]], None],
    tell: Callable[[int], None],
) -> None:
    """Write the parts that were shown, one page each, in the light theme.

    `run` goes through the pages in the thread of the window, which `tell` says how far they are.

    Raises:
        UserError: the file cannot be written there.
        Cancelled: `run` was asked to stop; the file is as it was.

    """

    def write(temporary: Path) -> bool:
        run(shown_pages(parts, title, temporary), tell)
        return True

    write_whole(path, write, _REFUSAL)


def shown_pages(parts: Sequence[Part], title: str, path: Path) -> Steps:
    """Write a page a step; yield how far it is."""
    writer = QPdfWriter(str(path))
    points = QSizeF(WIDTH * _POINTS_PER_INCH / DPI, HEIGHT * _POINTS_PER_INCH / DPI)
    page = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setResolution(DPI)
    writer.setTitle(title)
    writer.setCreator("BudgetLocal")
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(str(path))
    try:
        for rank, part in enumerate(parts):
            yield 100 * rank // len(parts)
            if rank:
                writer.newPage()
            _paint(painter, part)
    finally:
        painter.end()


def _paint(painter: QPainter, part: Part) -> None:
    slide = Slide()
    slide.resize(WIDTH, HEIGHT)
    slide.show_part(part, load_theme(LIGHT))
    # Shown to nobody: only a widget that is shown lays its table out.
    slide.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    slide.show()
    slide.render(
        painter,
        QPoint(),
        QRegion(),
        QWidget.RenderFlag.DrawChildren | QWidget.RenderFlag.DrawWindowBackground,
    )
    slide.close()
    slide.deleteLater()
