"""`budgetlocal importer FICHIER`: read a budget file, tell every repair, keep it in a workspace."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.commands.working import interruptible, progress_of
from budgetlocal.core.document import BudgetDocument
from budgetlocal.core.errors import UserError
from budgetlocal.core.text import translatable
from budgetlocal.export.table_report import EXIT_CODES, report_json, report_text
from budgetlocal.importing.tables.report import Statut, TableImport

if TYPE_CHECKING:
    import argparse

    from budgetlocal.importing.tables.answers import Identite

_XML = (b"<?xml", b"<Document", b"\xef\xbb\xbf<?xml")
_HEAD = 4096


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the file, the recette, the workspace, and the form of the answer."""
    parser.add_argument("file", type=Path, metavar="FICHIER", help="tableau ou XML TotEM, CFU")
    parser.add_argument("--recette", type=Path, metavar="RECETTE", help="recette exportée (JSON)")
    target = parser.add_mutually_exclusive_group()
    target.add_argument(
        "--dans", type=Path, metavar="ESPACE", help="classeur .budgetlocal où ranger le budget"
    )
    target.add_argument("--simuler", action="store_true", help="n'écrit rien (par défaut)")
    parser.add_argument("--json", action="store_true", help="écrit le contrat JSON public")


def run(options: argparse.Namespace) -> int:
    """Print the report; the workspace changes only when nothing is left to be asked.

    Raises:
        UserError: the recette or the workspace is refused; a refused FICHIER is in the report.

    """
    result = _read(options)
    if options.dans is not None and result.statut is Statut.IMPORTE:
        _keep(options.dans, result.documents)
    if options.json:
        print(json.dumps(report_json(result), ensure_ascii=False, indent=2))
    else:
        print("\n".join(report_text(result)))
    return EXIT_CODES[result.statut]


def _read(options: argparse.Namespace) -> TableImport:
    from budgetlocal.importing.tables.answers import Answers
    from budgetlocal.importing.tables.reading import read_tables
    from budgetlocal.importing.tables.recette_files import read_recette

    recettes = [read_recette(options.recette)] if options.recette is not None else []
    path: Path = options.file
    with interruptible() as is_cancelled, progress_of(path.name) as progress:
        if _is_budget_xml(path):
            return _from_xml(path)
        answers = Answers(contexte=_context(options.dans))
        return read_tables(
            path,
            answers=answers,
            recettes=recettes,
            progress=progress,
            is_cancelled=is_cancelled,
        )


def _from_xml(path: Path) -> TableImport:
    from budgetlocal.importing.reading import read_document

    try:
        return TableImport(Statut.IMPORTE, (read_document(path),))
    except UserError as refused:
        return TableImport(Statut.REFUS, refus=refused)


def _is_budget_xml(path: Path) -> bool:
    """Whether a file is an XML that is no table: a SpreadsheetML and a page are read as tables."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    start = head.lstrip()
    is_table = b"office:spreadsheet" in head or b"<html" in head.lower()
    return start.startswith(_XML) and not is_table


def _context(workspace: Path | None) -> Identite:
    """Return the budget of a workspace that holds only one: what the file does not say of itself."""
    from budgetlocal.importing.tables.answers import Identite

    if workspace is None or not workspace.exists():
        return Identite()
    import contextlib
    import tempfile

    from budgetlocal.workspace.workspace import Workspace

    with (
        tempfile.TemporaryDirectory() as folder,
        contextlib.closing(Workspace.open(workspace, Path(folder))) as opened,
    ):
        budgets = opened.repository.budgets()
        documents = opened.repository.documents()
        if len(budgets) != 1 or not documents:
            return Identite()
        header = opened.repository.header(documents[-1].id)
    return Identite(
        collectivite=header.collectivite,
        siret_collectivite=header.siret_collectivite,
        insee=header.insee,
        departement=header.departement,
        nature_collectivite=header.nature_collectivite,
        siret=header.siret,
        budget=header.budget,
        code_budget=header.code_budget,
        is_principal=header.is_principal,
        nomenclature=header.nomenclature,
    )


def _keep(path: Path, documents: tuple[BudgetDocument, ...]) -> None:
    """Put the documents into a workspace, made when it is missing; the same step is replaced.

    Raises:
        UserError: the workspace cannot be opened or written.

    """
    import contextlib
    import tempfile

    from budgetlocal.workspace.workspace import Workspace

    moment = datetime.now(UTC).isoformat(timespec="seconds")
    with tempfile.TemporaryDirectory() as folder:
        sessions = Path(folder)
        opened = Workspace.open(path, sessions) if path.exists() else Workspace.create(sessions)
        with contextlib.closing(opened) as workspace:
            if workspace.is_read_only:
                raise _read_only(path)
            workspace.import_documents(documents, imported_at=moment, replace=True)
            workspace.save(path)


def _read_only(path: Path) -> UserError:
    return UserError(
        translatable("Import", "Le classeur {nom} est en lecture seule.", nom=path.name),
        hint=translatable("Import", "Donnez un autre classeur à --dans."),
    )
