"""The command line: open the window, sum a file up, or draw its charts without a screen."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal import __version__
from budgetlocal.bundled import bundled
from budgetlocal.core.errors import UserError

if TYPE_CHECKING:
    import argparse

    from budgetlocal.core.frames import BudgetFrame

REFUSED = 2
INTERRUPTED = 130
FORMATS = ("png", "svg", "pdf")
COMMANDS = ("resume", "graphiques")


def main(argv: Sequence[str] | None = None) -> int:
    """Return the exit code: 0, or 2 when a file is refused; the reason is printed."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    _write_utf8()
    if arguments and arguments[0] in (*COMMANDS, "-h", "--help", "--version"):
        options = _parser().parse_args(arguments)
        try:
            return _summary(options) if options.command == "resume" else _charts(options)
        except KeyboardInterrupt:
            return INTERRUPTED
    gc.disable()  # thousands of objects are about to be made for good; `run` turns it on again
    from budgetlocal.app import run

    return run(arguments)


def _parser() -> argparse.ArgumentParser:
    import argparse

    parser = argparse.ArgumentParser(
        prog="budgetlocal",
        description="Lit, vérifie et dessine les budgets des collectivités. "
        "Sans commande : ouvre la fenêtre, sur FICHIER s'il est donné.",
    )
    parser.add_argument("--version", action="version", version=f"BudgetLocal {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMANDE", required=True)
    resume = commands.add_parser("resume", help="résume un ou plusieurs documents budgétaires")
    resume.add_argument("files", nargs="+", type=Path, metavar="FICHIER")
    resume.add_argument("--json", action="store_true", help="écrit le contrat JSON public")
    charts = commands.add_parser("graphiques", help="dessine les graphiques, sans écran")
    charts.add_argument("files", nargs="*", type=Path, metavar="FICHIER")
    charts.add_argument("-o", "--output", type=Path, required=True, metavar="DOSSIER")
    charts.add_argument("--demonstration", action="store_true", help="la commune fictive fournie")
    charts.add_argument(
        "--format", action="append", choices=FORMATS, dest="formats", help="par défaut les trois"
    )
    return parser


def _summary(options: argparse.Namespace) -> int:
    import json

    from budgetlocal.export.summary import (
        document_json,
        document_text,
        refusal_json,
        refusal_text,
    )

    try:
        budgets = [budget for path in options.files for budget in _budgets(path)]
    except UserError as error:
        if options.json:
            print(json.dumps(refusal_json(error), ensure_ascii=False, indent=2))
        else:
            print("\n".join(refusal_text(error)), file=sys.stderr)
        return REFUSED
    if options.json:
        documents = {"documents": [document_json(budget) for budget in budgets]}
        print(json.dumps(documents, ensure_ascii=False, indent=2))
    else:
        print("\n\n".join("\n".join(document_text(budget)) for budget in budgets))
    return 0


def _charts(options: argparse.Namespace) -> int:
    files = _demonstration() if options.demonstration else options.files
    if not files:
        _parser().error("graphiques : donnez un FICHIER, ou --demonstration")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from budgetlocal.export.summary import refusal_text
    from budgetlocal.ui.chart_files import write_chart_files

    try:
        budgets = [budget for path in files for budget in _budgets(path)]
        for path in write_chart_files(budgets, options.output, options.formats or FORMATS):
            print(path)
    except UserError as error:
        print("\n".join(refusal_text(error)), file=sys.stderr)
        return REFUSED
    return 0


def _demonstration() -> list[Path]:
    return sorted(bundled("resources", "demonstration").glob("*.xml"))


def _budgets(path: Path) -> Iterator[BudgetFrame]:
    """Yield the documents of a budget file, or all those of a workspace."""
    from budgetlocal.core.frames import budget_frame

    if path.suffix.lower() != ".budgetlocal":
        from budgetlocal.importing.reading import read_document

        yield budget_frame(read_document(path))
        return
    import contextlib
    import tempfile

    from budgetlocal.workspace.workspace import Workspace

    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace.open(path, Path(folder))
        with contextlib.closing(workspace):
            for entry in workspace.repository.documents():
                yield workspace.repository.budget_frame(entry.id)


def _write_utf8() -> None:
    """Print accents whatever the system's habit, also into a pipe."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
