"""The citizen sheet as a PDF page or a PNG image, from the same drawing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QMarginsF
from PySide6.QtGui import (
    QColorSpace,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from budgetlocal.analysis.sante.fiche import Fiche
from budgetlocal.core.text import translatable
from budgetlocal.ui.language import say
from budgetlocal.ui.sante.fiche_drawing import HEIGHT, WIDTH, draw_fiche
from budgetlocal.ui.theme import LIGHT, load_theme
from budgetlocal.ui.whole_files import write_whole

_DPI = 96
_PNG_SCALE = 2
_METRES_PER_INCH = 0.0254
_REFUSAL = translatable("Sante", "La fiche n'a pas pu être enregistrée.")


def write_fiche(fiche: Fiche, path: Path) -> None:
    """Write the sheet in the format of its extension: `.png` is an image, all else a PDF page.

    Raises:
        UserError: the file cannot be written there.

    """
    write = _png if path.suffix.lower() == ".png" else _pdf
    write_whole(path, lambda temporary: write(fiche, temporary), _REFUSAL)


def _pdf(fiche: Fiche, path: Path) -> bool:
    writer = QPdfWriter(str(path))
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setResolution(_DPI)
    writer.setTitle(say(fiche.title))
    writer.setCreator("BudgetLocal")
    painter = QPainter()
    if not painter.begin(writer):
        return False
    draw_fiche(painter, fiche, load_theme(LIGHT))
    return painter.end()


def fiche_image(fiche: Fiche) -> QImage:
    """Return the sheet as an image of 192 dots per inch."""
    size = round(WIDTH * _PNG_SCALE), round(HEIGHT * _PNG_SCALE)
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    painter = QPainter(image)
    painter.scale(_PNG_SCALE, _PNG_SCALE)
    draw_fiche(painter, fiche, load_theme(LIGHT))
    painter.end()
    dots = round(_DPI * _PNG_SCALE / _METRES_PER_INCH)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    image.setText("Title", say(fiche.title))
    return image


def _png(fiche: Fiche, path: Path) -> bool:
    return QImageWriter(str(path), QByteArray(b"png")).write(fiche_image(fiche))
