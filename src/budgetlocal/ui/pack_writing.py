"""What a window or a terminal that can draw adds to the files of a pack: its PDF files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from budgetlocal.core.pack import Pack
from budgetlocal.export.pack_files import DrawTo, PackOptions
from budgetlocal.ui.pack_deck_pdf import print_deck
from budgetlocal.ui.pack_document_pdf import print_document


def with_printers(options: PackOptions, draw: DrawTo) -> PackOptions:
    """Return options with which `write_pack` also writes the slides and the document as PDF.

    `draw` is called in the thread that writes, for each chart of a page.
    """

    def deck(pack: Pack, path: Path) -> None:
        print_deck(pack, path, draw)

    def document(pack: Pack, path: Path) -> None:
        print_document(pack, path, draw)

    return replace(options, print_deck=deck, print_document=document)
