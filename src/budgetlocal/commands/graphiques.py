"""`budgetlocal graphiques FICHIER... -o DOSSIER`: the charts, without a screen."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.bundled import bundled
from budgetlocal.commands.budgets import budgets_of

if TYPE_CHECKING:
    import argparse

FORMATS = ("png", "svg", "pdf")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the files, the folder and the formats."""
    parser.add_argument("files", nargs="*", type=Path, metavar="FICHIER")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DOSSIER")
    parser.add_argument("--demonstration", action="store_true", help="la commune fictive fournie")
    parser.add_argument(
        "--format", action="append", choices=FORMATS, dest="formats", help="par défaut les trois"
    )
    parser.set_defaults(refuse=parser.error)


def run(options: argparse.Namespace) -> int:
    """Draw the charts and print the names of the files.

    Raises:
        UserError: a file is refused, or the folder cannot be written.

    """
    files = _demonstration() if options.demonstration else options.files
    if not files:
        options.refuse("donnez un FICHIER, ou --demonstration")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from budgetlocal.ui.chart_files import write_chart_files

    budgets = [budget for path in files for budget in budgets_of(path)]
    for path in write_chart_files(budgets, options.output, options.formats or FORMATS):
        print(path)
    return 0


def _demonstration() -> list[Path]:
    return sorted(bundled("resources", "demonstration").glob("*.xml"))
