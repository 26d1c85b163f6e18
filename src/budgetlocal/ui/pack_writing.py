"""What a window or a terminal that can draw adds to the files of a pack: charts and PDF files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from budgetlocal.core.pack import Pack
from budgetlocal.core.specs import ChartSpec
from budgetlocal.export.pack_files import DrawTo, PackOptions
from budgetlocal.ui.charts.preferred_size import preferred_height
from budgetlocal.ui.pack_deck_pdf import print_deck
from budgetlocal.ui.pack_document_pdf import print_document
from budgetlocal.ui.picture_size import PictureSize

_WIDTH, _HEIGHT, _DPI = 1600, 900, 240
"""17 cm wide at this resolution: its text is of 8 points in a document, of 15 on a slide."""
_SCREEN_DPI = 96
_EM = 11.0  # the least height of text, in pixels at 96 dpi


def draw_for_pack(spec: ChartSpec, path: Path) -> None:
    """Draw a chart into a file at the size of a document, taller when it has many rows.

    Raises:
        UserError: the file cannot be written there.

    """
    from budgetlocal.ui.export_flow import draw_chart

    scale = _DPI / _SCREEN_DPI
    height = max(_HEIGHT, preferred_height(spec, _EM * scale))
    if path.suffix == ".png":
        draw_chart(spec, path, PictureSize(_WIDTH, height, _DPI))
    else:  # vectors have no resolution: the same drawing, in points of the screen
        size = PictureSize(round(_WIDTH / scale), round(height / scale), _SCREEN_DPI)
        draw_chart(spec, path, size)


def with_printers(options: PackOptions, draw: DrawTo) -> PackOptions:
    """Return options with which `write_pack` also writes the slides and the document as PDF.

    `draw` is called in the thread that writes, for each chart of a page.
    """

    def deck(pack: Pack, path: Path) -> None:
        print_deck(pack, path, draw)

    def document(pack: Pack, path: Path) -> None:
        print_document(pack, path, draw)

    return replace(options, print_deck=deck, print_document=document)
