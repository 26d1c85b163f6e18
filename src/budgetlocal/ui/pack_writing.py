"""What a window or a terminal that can draw adds to the files of a pack: charts and PDF files."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

from budgetlocal.core.pack import Pack
from budgetlocal.core.specs import ChartKind, ChartSpec
from budgetlocal.export.pack_files import PackOptions, Tell
from budgetlocal.ui.charts.preferred_size import preferred_height
from budgetlocal.ui.pack_deck_pdf import Png, deck_pages
from budgetlocal.ui.pack_document_pdf import document_pages
from budgetlocal.ui.picture_size import PictureSize

_WIDTH, _HEIGHT, _DPI = 1600, 900, 240
"""17 cm wide at this resolution: its text is of 8 points in a document, of 15 on a slide."""
_LOW_HEIGHT = 640
"""A few steps: lower, so that the picture is as wide as its slide."""
_SCREEN_DPI = 96
_EM = 11.0  # the least height of text, in pixels at 96 dpi


Steps = Generator[int, None, None]
"""A file that is written step by step; each step says how far it is, from 0 to 100."""


def draw_for_pack(spec: ChartSpec, path: Path) -> None:
    """Draw a chart into a file at the size of a document, taller when it has many rows.

    Raises:
        UserError: the file cannot be written there.

    """
    from budgetlocal.ui.export_flow import draw_chart

    scale = _DPI / _SCREEN_DPI
    least = _LOW_HEIGHT if spec.kind is ChartKind.WATERFALL else _HEIGHT
    height = max(least, preferred_height(spec, _EM * scale))
    if path.suffix == ".png":
        draw_chart(spec, path, PictureSize(_WIDTH, height, _DPI))
    else:  # vectors have no resolution: the same drawing, in points of the screen
        size = PictureSize(round(_WIDTH / scale), round(height / scale), _SCREEN_DPI)
        draw_chart(spec, path, size)


def run_at_once(steps: Steps, tell: Tell) -> None:
    """Go through the steps of a file, one after the other."""
    for percent in steps:
        tell(percent)


def with_printers(
    options: PackOptions, run: Callable[[Steps, Tell], None] = run_at_once
) -> PackOptions:
    """Return options with which `write_pack` also writes the slides and the document as PDF.

    `run` goes through the steps of a file: here at once, in a window turn by turn.
    """

    def deck(pack: Pack, path: Path, png: Png, tell: Tell) -> None:
        run(deck_pages(pack, path, png), tell)

    def document(pack: Pack, path: Path, png: Png, tell: Tell) -> None:
        run(document_pages(pack, path, png), tell)

    return replace(options, print_deck=deck, print_document=document)
