"""`budgetlocal resume FICHIER... [--json]`: totals and checks of budget files or workspaces."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.commands.budgets import budgets_of
from budgetlocal.export.summary import document_json, document_text

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the files, and the form of the answer."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FICHIER")
    parser.add_argument("--json", action="store_true", help="écrit le contrat JSON public")


def run(options: argparse.Namespace) -> int:
    """Print the summaries; nothing is printed when one of the files is refused.

    Raises:
        UserError: a file is refused.

    """
    budgets = [budget for path in options.files for budget in budgets_of(path)]
    if options.json:
        documents = {"documents": [document_json(budget) for budget in budgets]}
        print(json.dumps(documents, ensure_ascii=False, indent=2))
    else:
        print("\n\n".join("\n".join(document_text(budget)) for budget in budgets))
    return 0
