"""`budgetlocal donnees …`: export the extract, import official files, list and remove them."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.commands.working import interruptible, progress_of
from budgetlocal.core.errors import Cancelled
from budgetlocal.export.official import report_json, report_text, source_json, source_text
from budgetlocal.reference.extract import Extract

if TYPE_CHECKING:
    import argparse

    from budgetlocal.reference.official.values import ImportReport

INTERRUPTED = 130
"""What a shell expects after Ctrl+C."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take one of the four actions, and its arguments."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    export = actions.add_parser("exporter", help="écrit l'extrait fourni en fichiers Parquet")
    export.add_argument(
        "--parquet", type=Path, required=True, metavar="DOSSIER", help="dossier nouveau ou vide"
    )
    bring = actions.add_parser("importer", help="lit des fichiers officiels tels que publiés")
    bring.add_argument("files", nargs="+", type=Path, metavar="FICHIER")
    bring.add_argument(
        "--millesime", type=int, metavar="AAAA", help="année d'un fichier qui ne la dit pas"
    )
    listing = actions.add_parser("lister", help="liste les fichiers officiels importés")
    away = actions.add_parser("retirer", help="retire un fichier importé et toutes ses valeurs")
    away.add_argument("source", type=int, metavar="SOURCE", help="numéro donné par lister")
    for action in (bring, listing):
        action.add_argument("--json", action="store_true", help="écrit le contrat JSON public")
    for action in (bring, listing, away):
        action.add_argument(
            "--base", type=Path, metavar="DOSSIER", help="autre base que celle de la fenêtre"
        )


def run(options: argparse.Namespace) -> int:
    """Do the action; nothing is half done after a refusal or Ctrl+C.

    Raises:
        UserError: a file, a folder or a source is refused.

    """
    actions: dict[str, Callable[[argparse.Namespace], int]] = {
        "exporter": _export,
        "importer": _import,
        "lister": _list,
        "retirer": _remove,
    }
    return actions[options.action](options)


def _export(options: argparse.Namespace) -> int:
    from budgetlocal.reference.parquet import export_parquet

    folder: Path = options.parquet
    try:
        with (
            Extract.open() as extract,
            interruptible() as is_cancelled,
            progress_of(folder.name) as progress,
        ):
            files = export_parquet(extract, folder, progress, is_cancelled)
    except Cancelled:
        return _interrupted("rien n'a été écrit")
    print(f"{len(files)} fichiers Parquet dans {folder}")
    return 0


def _import(options: argparse.Namespace) -> int:
    """Import each file; none is imported when one of them is no official file."""
    from budgetlocal.reference.official.recognition import recognise

    for path in options.files:
        recognise(path)
    reports: list[ImportReport] = []
    try:
        with Extract.open() as extract, interruptible() as is_cancelled:
            for path in options.files:
                reports.append(_import_one(path, extract, options, is_cancelled))
                if not options.json:
                    print("\n".join(report_text(reports[-1])), flush=True)
    except Cancelled:
        done = ", ".join(report.source.file_name for report in reports)
        return _interrupted(f"déjà importé : {done}" if done else "rien n'a été importé")
    if options.json:
        print(_json({"imports": [report_json(report) for report in reports]}))
    return 0


def _import_one(
    path: Path, extract: Extract, options: argparse.Namespace, is_cancelled: Callable[[], bool]
) -> ImportReport:
    from budgetlocal.reference.official.importing import import_official
    from budgetlocal.reference.today import ExtractRegister

    with progress_of(path.name) as progress:
        return import_official(
            path,
            _folder(options),
            ExtractRegister(extract),
            vintage=options.millesime,
            progress=progress,
            is_cancelled=is_cancelled,
        )


def _list(options: argparse.Namespace) -> int:
    from budgetlocal.reference.official.database import UserReference

    with UserReference.open(_folder(options)) as reference:
        sources = reference.sources()
    if options.json:
        print(_json({"sources": [source_json(source) for source in sources]}))
    elif sources:
        print("\n".join(map(source_text, sources)))
    else:
        print("Aucun fichier officiel importé : voir « budgetlocal donnees importer ».")
    return 0


def _remove(options: argparse.Namespace) -> int:
    from budgetlocal.reference.official.database import UserReference

    with UserReference.open(_folder(options)) as reference:
        named = [source for source in reference.sources() if source.id == options.source]
        reference.remove(options.source)
    print("\n".join(f"retiré : {source_text(source).strip()}" for source in named))
    return 0


def _folder(options: argparse.Namespace) -> Path:
    from budgetlocal.reference.official.location import user_reference_folder

    return options.base or user_reference_folder()


def _interrupted(what: str) -> int:
    print(f"Interrompu : {what}.", file=sys.stderr)
    return INTERRUPTED


def _json(answer: object) -> str:
    return json.dumps(answer, ensure_ascii=False, indent=2)
