"""Reading the largest real TotEM, against yatotem2scdl converting the same file."""

from __future__ import annotations

import io
import logging
from pathlib import Path

from bench.measure import Measure, best_of, peak_megabytes

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
FILE = SHARED / "budgets" / "montreuil" / "CA_2022.xml"
PLANS = SHARED / "plans_de_comptes"


def measures() -> list[Measure]:
    """Return the reading of a 3,9 MB file, with its section and chapter for each line."""
    if not FILE.is_file():
        return []
    from yatotem2scdl import ConvertisseurTotemBudget

    from budgetlocal.importing.reading import read_document

    logging.disable(logging.WARNING)
    converter = ConvertisseurTotemBudget()

    def convert() -> None:
        converter.totem_budget_vers_scdl(FILE, PLANS, io.StringIO())

    read_document(FILE)
    return [
        Measure(
            "read a 3.9 MB TotEM",
            best_of(7, lambda: read_document(FILE)),
            "yatotem2scdl",
            best_of(3, convert),
            "at least 8 promised",
        )
    ]


def memory() -> list[str]:
    """Return the peak memory of a process that reads the file."""
    if not FILE.is_file():
        return []
    code = (
        "from pathlib import Path\n"
        "from budgetlocal.importing.reading import read_document\n"
        f"read_document(Path({str(FILE)!r}))"
    )
    return [f"peak memory of reading it: {peak_megabytes(code):.0f} MB"]
