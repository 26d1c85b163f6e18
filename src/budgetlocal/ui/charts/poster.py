"""A chart as an A4 poster to pin up: PDF, or PNG at the resolution of a printer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from budgetlocal.core.specs import ChartSpec
from budgetlocal.ui.charts.render import DPI, render_pdf, render_png
from budgetlocal.ui.theme import LIGHT, load_theme

_WIDTH_IN, _HEIGHT_IN = 210 / 25.4, 297 / 25.4
_PRINT_DPI = 300
_EM = 15.0  # height of the text at 96 dpi: 4 mm, read at arm's length on a wall


def render_poster(spec: ChartSpec, path: Path) -> None:
    """Write a chart on an A4 page: a PNG when the file is named so, else a PDF.

    Raises:
        UserError: the file cannot be written there.

    """
    theme = load_theme(LIGHT)
    if path.suffix.lower() == ".png":
        render_png(
            spec,
            theme,
            path,
            width_px=round(_WIDTH_IN * _PRINT_DPI),
            height_px=round(_HEIGHT_IN * _PRINT_DPI),
            dpi=_PRINT_DPI,
            smallest_em=_EM,
        )
        return
    dpi = QGuiApplication.primaryScreen().logicalDotsPerInchX()
    render_pdf(
        spec,
        theme,
        path,
        width_px=round(_WIDTH_IN * dpi),
        height_px=round(_HEIGHT_IN * dpi),
        smallest_em=_EM * dpi / DPI,
    )
