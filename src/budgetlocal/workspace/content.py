"""What two documents must share to be the same, whatever the bytes of their files."""

from __future__ import annotations

import hashlib
import json

from budgetlocal.core.document import BudgetDocument, Header, Line

LineKey = tuple[str, ...]
LineContent = tuple[LineKey, str, tuple[object, ...]]


def line_key(line: Line) -> LineKey:
    """Return what names a line within a budget: its place in the nomenclatures and its nature."""
    return (
        line.nature,
        line.fonction,
        line.contnat,
        line.contfon,
        line.operation,
        line.sens.value,
        line.mouvement.value,
        line.type_ordre,
    )


def line_content(line: Line) -> LineContent:
    """Return all that the file says of a line, its place apart.

    What the program works out by itself (section, kind of chapter) is left out: a later version
    that knows better must still recognise the document.
    """
    values = (
        line.operation_type,
        line.amounts,
        tuple(sorted(line.supplements)),
        tuple(sorted(line.characteristics)),
    )
    return line_key(line), line.libelle, values


def content_sha256(document: BudgetDocument) -> str:
    """Return the digest of the identity, the informations, lines and annexes of a document.

    Neither the order of the lines, nor the layout, encoding or name of the file count.
    """
    lines = sorted(_json(line_content(line)) for line in document.lines)
    whole: tuple[object, ...] = (
        _identity(document.header),
        sorted(document.informations),
        lines,
    )
    if document.annexes:
        # Only where there are some: the digests of the documents without must stay what they are.
        whole = (*whole, sorted((row.kind.value, sorted(row.values)) for row in document.annexes))
    return hashlib.sha256(_json(whole).encode()).hexdigest()


def _identity(header: Header) -> tuple[object, ...]:
    """Return what is voted, by whom and when; names may be spelled in two ways and are left out."""
    known = (
        header.siret,
        header.code_budget,
        header.exercice,
        header.etape.value,
        header.numero,
        header.nomenclature,
        header.is_draft,
        header.vote_date,
        header.vote_mode,
    )
    # Only where there is one: the digests of the documents of version 1 must stay what they are.
    return (*known, header.situation_date) if header.situation_date else known


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
