"""Putting budget documents into a workspace and taking them out."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace as replaced
from itertools import count

from budgetlocal.core.annexes import AnnexRow
from budgetlocal.core.changes import Changes, Topic
from budgetlocal.core.document import BudgetDocument, Header, Line
from budgetlocal.workspace import refusals
from budgetlocal.workspace.commands.exercice import FORGET_EMPTY
from budgetlocal.workspace.content import content_sha256
from budgetlocal.workspace.relation import met_documents, siren_of
from budgetlocal.workspace.repository import Repository, UnknownDocumentError
from budgetlocal.workspace.rows import LINE_COLUMNS, annex_values, line_values, notice_values

_TOPICS = frozenset({Topic.DOCUMENTS})

_NEXT_DOCUMENT = "SELECT coalesce(max(id), 0) + 1 FROM document"
_NEXT_LINE = "SELECT coalesce(max(id), 0) + 1 FROM line"
_ADD_COLLECTIVITE = "INSERT INTO collectivite (siren) VALUES (?) ON CONFLICT DO NOTHING"
_COLLECTIVITE = "SELECT id FROM collectivite WHERE siren = ?"
_ADD_BUDGET = """
INSERT INTO budget (collectivite_id, siret, code_budget) VALUES (?, ?, ?) ON CONFLICT DO NOTHING
"""
_BUDGET = "SELECT id FROM budget WHERE siret = ? AND code_budget = ?"
_ADD_EXERCICE = "INSERT INTO exercice (budget_id, annee) VALUES (?, ?) ON CONFLICT DO NOTHING"
_EXERCICE = "SELECT id FROM exercice WHERE budget_id = ? AND annee = ?"
_ADD_SOURCE = """
INSERT INTO source (name, sha256, size, encoding, reader, software, imported_at)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (sha256) DO UPDATE SET name = excluded.name, imported_at = excluded.imported_at
RETURNING id
"""
_ADD_DOCUMENT = """
INSERT INTO document (
    id, exercice_id, source_id, part, etape, numero, situation_date, collectivite, siret_collectivite,
    nature_collectivite, departement, insee, budget, is_principal, siret_principal, nomenclature,
    is_draft, vote_date, vote_mode, plan_norme, plan_declinaison, plan_year, calculated_lines,
    content_sha256
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_ADD_INFORMATION = "INSERT INTO information VALUES (?, ?, ?, ?)"
_ADD_NOTICE = "INSERT INTO notice VALUES (?, ?, ?, ?, ?, ?, ?)"
_ADD_ANNEX = "INSERT INTO annexe VALUES (?, ?, ?, ?, ?)"
_FORGET_ANNEXES = "DELETE FROM annexe WHERE document_id = ?"
_SET_CONTENT = "UPDATE document SET content_sha256 = ? WHERE id = ?"
_ADD_LINE = f"""
INSERT INTO line (id, document_id, {", ".join(LINE_COLUMNS)})
VALUES (?, ?, {", ".join("?" * len(LINE_COLUMNS))})
"""
_ADD_SUPPLEMENT = "INSERT INTO line_supplement VALUES (?, ?, ?, ?)"
_ADD_CHARACTERISTIC = "INSERT INTO line_characteristic VALUES (?, ?, ?, ?)"
_REMOVE_DOCUMENT = "DELETE FROM document WHERE id = ?"
_FORGET_LEFT = (
    "DELETE FROM source WHERE id NOT IN (SELECT source_id FROM document)",
    """
    DELETE FROM budget WHERE id NOT IN (
        SELECT budget_id FROM exercice JOIN document ON document.exercice_id = exercice.id
    )
    """,
    FORGET_EMPTY,
    "DELETE FROM collectivite WHERE id NOT IN (SELECT collectivite_id FROM budget)",
)


def import_document(
    connection: sqlite3.Connection, document: BudgetDocument, *, imported_at: str, replace: bool
) -> Changes:
    """Add a document and return its number among what changed.

    Raises:
        AlreadyImportedError: it, or another reading of the same step, is there and `replace` is
            false.

    """
    header = document.header
    met = met_documents(connection, document)
    if met and not replace:
        raise refusals.already_imported(header.etape_label, header.exercice, header.budget)
    # Taken before anything is removed, so that the number of a replaced document is not reused.
    (document_id,) = connection.execute(_NEXT_DOCUMENT).fetchone()
    for existing in met:
        connection.execute(_REMOVE_DOCUMENT, (existing,))
    _add_header(connection, document_id, document, imported_at)
    add_lines(connection, document_id, document.lines)
    _add_annexes(connection, document_id, document.annexes)
    _forget_empty(connection)
    return Changes(_TOPICS, added=(document_id,), removed=met)


def import_documents(
    connection: sqlite3.Connection,
    documents: Sequence[BudgetDocument],
    *,
    imported_at: str,
    replace: bool,
) -> Changes:
    """Add all the documents of a file as one edit, and return their numbers among what changed.

    Raises:
        AlreadyImportedError: one of them is there already and `replace` is false.

    """
    done = [
        import_document(connection, each, imported_at=imported_at, replace=replace)
        for each in documents
    ]
    added = tuple(number for each in done for number in each.added)
    removed = tuple(number for each in done for number in each.removed)
    return Changes(_TOPICS, added=added, removed=removed)


def complete_document(
    connection: sqlite3.Connection, document_id: int, document: BudgetDocument
) -> Changes:
    """Give a document the annexes of another reading of it, made by a version that reads them.

    Its lines, and what a person changed in them, stay.

    Raises:
        UnknownDocumentError: no document has that number.

    """
    existing = Repository(connection).document(document_id)
    connection.execute(_FORGET_ANNEXES, (document_id,))
    _add_annexes(connection, document_id, document.annexes)
    content = content_sha256(replaced(existing, annexes=document.annexes))
    connection.execute(_SET_CONTENT, (content, document_id))
    return Changes(_TOPICS)


def remove_document(connection: sqlite3.Connection, document_id: int) -> Changes:
    """Remove a document, and its budget with it when it was the last one.

    The population and the potentiel fiscal set for an exercice stay as long as the budget does.

    Raises:
        UnknownDocumentError: no document has that number.

    """
    if connection.execute(_REMOVE_DOCUMENT, (document_id,)).rowcount == 0:
        raise UnknownDocumentError(document_id)
    _forget_empty(connection)
    return Changes(_TOPICS, removed=(document_id,))


def _add_header(
    connection: sqlite3.Connection, document_id: int, document: BudgetDocument, imported_at: str
) -> None:
    header, source, plan = document.header, document.source, document.plan
    (source_id,) = connection.execute(
        _ADD_SOURCE,
        (
            source.name,
            source.sha256,
            source.size,
            source.encoding,
            source.reader,
            source.software,
            imported_at,
        ),
    ).fetchone()
    values = (
        document_id,
        _exercice(connection, header),
        source_id,
        document.part,
        header.etape.value,
        header.numero,
        header.situation_date,
        header.collectivite,
        header.siret_collectivite,
        header.nature_collectivite,
        header.departement,
        header.insee,
        header.budget,
        header.is_principal,
        header.siret_principal,
        header.nomenclature,
        header.is_draft,
        header.vote_date,
        header.vote_mode,
        plan.norme,
        plan.declinaison,
        plan.year,
        document.calculated_lines,
        content_sha256(document),
    )
    connection.execute(_ADD_DOCUMENT, values)
    connection.executemany(
        _ADD_INFORMATION,
        [(document_id, rank, *each) for rank, each in enumerate(document.informations)],
    )
    connection.executemany(
        _ADD_NOTICE,
        [(document_id, rank, *notice_values(each)) for rank, each in enumerate(document.notices)],
    )


def _exercice(connection: sqlite3.Connection, header: Header) -> int:
    """Return the number of the exercice, made with its budget and authority when missing."""
    siren = siren_of(header)
    connection.execute(_ADD_COLLECTIVITE, (siren,))
    (collectivite_id,) = connection.execute(_COLLECTIVITE, (siren,)).fetchone()
    connection.execute(_ADD_BUDGET, (collectivite_id, header.siret, header.code_budget))
    (budget_id,) = connection.execute(_BUDGET, (header.siret, header.code_budget)).fetchone()
    connection.execute(_ADD_EXERCICE, (budget_id, header.exercice))
    exercice = connection.execute(_EXERCICE, (budget_id, header.exercice)).fetchone()
    return int(exercice[0])


def add_lines(
    connection: sqlite3.Connection,
    document_id: int,
    lines: tuple[Line, ...],
    first: int | None = None,
) -> None:
    """Add lines to a document, with their further amounts and texts; `first` is a free number."""
    if first is None:
        (first,) = connection.execute(_NEXT_LINE).fetchone()
    numbered = tuple(zip(count(first), lines, strict=False))
    connection.executemany(
        _ADD_LINE, [(line_id, document_id, *line_values(line)) for line_id, line in numbered]
    )
    connection.executemany(
        _ADD_SUPPLEMENT,
        [
            (line_id, rank, *each)
            for line_id, line in numbered
            for rank, each in enumerate(line.supplements)
        ],
    )
    connection.executemany(
        _ADD_CHARACTERISTIC,
        [
            (line_id, rank, *each)
            for line_id, line in numbered
            for rank, each in enumerate(line.characteristics)
        ],
    )


def _add_annexes(
    connection: sqlite3.Connection, document_id: int, rows: Sequence[AnnexRow]
) -> None:
    connection.executemany(_ADD_ANNEX, [(document_id, *annex_values(row)) for row in rows])


def _forget_empty(connection: sqlite3.Connection) -> None:
    """Remove the files, exercices, budgets and authorities that hold no document any more."""
    for statement in _FORGET_LEFT:
        connection.execute(statement)
