"""Make the council pack of the fictitious commune, and the picture of its slides for the README.

    python scripts/make_council_pack.py [FOLDER]

Writes the files of the pack of the budget primitif into FOLDER/bp-2025 (out/dossier by default), and
the first slides side by side as docs/images/diapositives.png. The day is fixed: the picture is the
same each time.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from budgetlocal.bundled import bundled
from budgetlocal.cli import main as run_command
from budgetlocal.core.pack import Pack
from budgetlocal.ui.dossier.shown_pdf import HEIGHT, WIDTH
from budgetlocal.ui.dossier.slide import Slide
from budgetlocal.ui.gui_application import gui_application
from budgetlocal.ui.theme import LIGHT, load_theme

ROOT = Path(__file__).resolve().parents[1]
PICTURE = ROOT / "docs" / "images" / "diapositives.png"
DAY = "2025-03-27"
SHOWN = (
    "essentiel",
    "depenses-fonctionnement",
    "mille-euros",
    "financement",
    "effet-de-ciseau",
    "habitant-strate",
)
ACROSS, GAP, SHARE = 3, 16, 0.5


def pack_of_the_commune() -> Pack:
    """Return the pack of the budget primitif 2025 of Villexemple."""
    from datetime import date

    from budgetlocal.analysis.dossier.building import build
    from budgetlocal.analysis.dossier.material import Material
    from budgetlocal.analysis.dossier.plan import Plan
    from budgetlocal.analysis.groups import by_budget, focus_of
    from budgetlocal.core.frames import budget_frame
    from budgetlocal.importing.reading import read_document
    from budgetlocal.reference.extract import Extract

    files = sorted(bundled("resources", "demonstration").glob("*.xml"))
    groups = by_budget(budget_frame(read_document(path)) for path in files)
    with Extract.open() as extract:
        material = Material(
            budgets=groups[0],
            focus=focus_of(groups[0]),
            day=date.fromisoformat(DAY),
            others=tuple(groups[1:]),
            extract=extract,
        )
        return build(material, Plan("bp")).pack


def draw_slides(pack: Pack, path: Path) -> None:
    """Draw some slides side by side, as they stand in council."""
    parts = [part for key in SHOWN for part in pack.deck if part.key == key]
    rows = -(-len(parts) // ACROSS)
    small = QSize(round(WIDTH * SHARE), round(HEIGHT * SHARE))
    sheet = QImage(
        ACROSS * (small.width() + GAP) + GAP,
        rows * (small.height() + GAP) + GAP,
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    sheet.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(sheet)
    for rank, part in enumerate(parts):
        slide = Slide()
        slide.resize(WIDTH, HEIGHT)
        slide.show_part(part, load_theme(LIGHT))
        picture = slide.grab().scaled(small, mode=Qt.TransformationMode.SmoothTransformation)
        x = GAP + (rank % ACROSS) * (small.width() + GAP)
        y = GAP + (rank // ACROSS) * (small.height() + GAP)
        painter.drawPixmap(QPoint(x, y), picture)
    painter.end()
    sheet.save(str(path))
    print(path)


def main(folder: Path) -> None:
    """Write the pack and its picture."""
    folder.mkdir(parents=True, exist_ok=True)
    run_command(
        ["dossier", "--demonstration", "--occasion", "bp", "--date", DAY, "-o", str(folder)]
    )
    gui_application()
    draw_slides(pack_of_the_commune(), PICTURE)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "out" / "dossier")
