"""What a budget document that comes in is to those that the workspace holds."""

from __future__ import annotations

import sqlite3
import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum

from budgetlocal.core.document import BudgetDocument, Header
from budgetlocal.workspace.comparison import AmountGap, Comparison, compare
from budgetlocal.workspace.content import content_sha256
from budgetlocal.workspace.repository import Repository

_BY_FILE = """
SELECT document.id FROM document JOIN source ON source.id = document.source_id
WHERE sha256 = ? AND part = ?
"""
_BY_IDENTITY = """
SELECT document.id, content_sha256 FROM document
JOIN exercice ON exercice.id = document.exercice_id
JOIN budget ON budget.id = exercice.budget_id
WHERE siret = ? AND code_budget = ? AND annee = ? AND etape = ? AND numero = ?
    AND situation_date = ?
"""
_KNOWN = """
SELECT DISTINCT siren, siret, code_budget, is_principal, document.collectivite, document.budget,
    collectivite.given_name, budget.given_name
FROM document
JOIN exercice ON exercice.id = document.exercice_id
JOIN budget ON budget.id = exercice.budget_id
JOIN collectivite ON collectivite.id = budget.collectivite_id
ORDER BY annee DESC, document.id DESC
"""
_CONTENT = "SELECT content_sha256 FROM document WHERE id = ?"
_ANNEXES = "SELECT 1 FROM annexe WHERE document_id = ? LIMIT 1"
_BY_HAND = """
SELECT 1 FROM notice
WHERE document_id = ? AND code IN ('ligne_ajoutee', 'ligne_modifiee', 'ligne_supprimee') LIMIT 1
"""
_READ_WITH_ANSWERS = frozenset({"tableau", "scdl", "balance"})
_NOTHING = Comparison(0, 0, 0, ())


class RelationKind(StrEnum):
    """What an import would meet."""

    NEW = "nouveau"
    """Nothing of the kind is there."""
    SAME_FILE = "meme_fichier"
    """The very same part of the very same file, byte for byte, read to the same lines."""
    SAME_CONTENT = "meme_contenu"
    """The same document from another file."""
    COMPLETES = "complete"
    """The same document, read by a version that did not keep the annexes: they can be added."""
    CONFLICT = "conflit"
    """The same step of the same budget, with other content."""


class DisagreementKind(StrEnum):
    """What the document says otherwise than the workspace."""

    COLLECTIVITE_NAME = "nom_collectivite"
    COLLECTIVITE_SIREN = "siren_collectivite"
    BUDGET_NAME = "nom_budget"
    BUDGET_SIRET = "siret_budget"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One thing that the workspace knows otherwise: a new spelling, or the wrong file."""

    kind: DisagreementKind
    known: str
    given: str


@dataclass(frozen=True, slots=True)
class Relation:
    """What an import would meet, and would change."""

    kind: RelationKind
    document_id: int | None = None
    """The document of the workspace that it meets; None when it is new."""
    comparison: Comparison = _NOTHING
    """For a conflict, what replacing would change. All zero: only the header, the label of the
    vote, the general informations or the annexes differ."""
    disagreements: tuple[Disagreement, ...] = ()

    @property
    def gaps(self) -> tuple[AmountGap, ...]:
        """The totals that differ, in cents, by section, direction and amount."""
        return self.comparison.gaps

    @property
    def disagrees(self) -> bool:
        """Whether a name or a number is not the one that the workspace knows."""
        return bool(self.disagreements)


def relation_to(connection: sqlite3.Connection, document: BudgetDocument) -> Relation:
    """Return what a document is to those that the workspace holds."""
    disagreements = _disagreements(connection, document.header)
    same_file = connection.execute(_BY_FILE, _place(document)).fetchone()
    if same_file is not None and not _is_read_otherwise(connection, same_file[0], document):
        kind = (
            RelationKind.COMPLETES
            if _lacks_annexes(connection, same_file[0], document)
            else RelationKind.SAME_FILE
        )
        return Relation(kind, same_file[0], disagreements=disagreements)
    same_step = connection.execute(_BY_IDENTITY, _identity(document.header)).fetchone()
    if same_step is None:
        return Relation(RelationKind.NEW, disagreements=disagreements)
    document_id, content = same_step
    if content == content_sha256(document):
        return Relation(RelationKind.SAME_CONTENT, document_id, disagreements=disagreements)
    if _lacks_annexes(connection, document_id, document) and content == content_sha256(
        replace(document, annexes=())
    ):
        return Relation(RelationKind.COMPLETES, document_id, disagreements=disagreements)
    comparison = compare(Repository(connection).lines(document_id), document.lines)
    return Relation(RelationKind.CONFLICT, document_id, comparison, disagreements)


def met_documents(connection: sqlite3.Connection, document: BudgetDocument) -> tuple[int, ...]:
    """Return the documents that an import would have to replace, none when it is new."""
    by_file = connection.execute(_BY_FILE, _place(document)).fetchall()
    by_identity = connection.execute(_BY_IDENTITY, _identity(document.header)).fetchall()
    return tuple(sorted({row[0] for row in (*by_file, *by_identity)}))


def siren_of(header: Header) -> str:
    """Return the SIREN of the local authority, from its own SIRET or else from the budget's."""
    return (header.siret_collectivite.strip() or header.siret)[:9]


@dataclass(frozen=True, slots=True)
class _Known:
    """One spelling of a budget that the workspace holds."""

    siren: str
    siret: str
    code_budget: str
    is_principal: bool
    collectivite: str
    budget: str
    given_collectivite: str | None
    given_budget: str | None


def _identity(header: Header) -> tuple[str | int, ...]:
    return (
        header.siret,
        header.code_budget,
        header.exercice,
        header.etape.value,
        header.numero,
        header.situation_date,
    )


def _place(document: BudgetDocument) -> tuple[str, str]:
    return document.source.sha256, document.part


def _is_read_otherwise(
    connection: sqlite3.Connection, document_id: int, document: BudgetDocument
) -> bool:
    """Whether the lines are others than last time: other answers, or changes by hand since."""
    is_by_hand = connection.execute(_BY_HAND, (document_id,)).fetchone() is not None
    if document.source.reader not in _READ_WITH_ANSWERS and not is_by_hand:
        return False
    (content,) = connection.execute(_CONTENT, (document_id,)).fetchone()
    return bool(content != content_sha256(document))


def _lacks_annexes(
    connection: sqlite3.Connection, document_id: int, document: BudgetDocument
) -> bool:
    """Whether the document that comes in has annexes and the one that is there has none."""
    is_there = connection.execute(_ANNEXES, (document_id,)).fetchone() is not None
    return bool(document.annexes) and not is_there


def _disagreements(connection: sqlite3.Connection, header: Header) -> tuple[Disagreement, ...]:
    known = [_Known(*row) for row in connection.execute(_KNOWN)]
    found = (_about_collectivite(known, header), _about_budget(known, header))
    return tuple(each for each in found if each is not None)


def _about_collectivite(known: list[_Known], header: Header) -> Disagreement | None:
    siren, name = siren_of(header), _folded(header.collectivite)
    same = [each for each in known if each.siren == siren]
    if same:
        names = {_folded(each.collectivite) for each in same}
        if name in names:
            return None
        shown = same[0].given_collectivite or same[0].collectivite
        return Disagreement(DisagreementKind.COLLECTIVITE_NAME, shown, header.collectivite)
    for each in known:
        if _folded(each.collectivite) == name:
            return Disagreement(DisagreementKind.COLLECTIVITE_SIREN, each.siren, siren)
    return None


def _about_budget(known: list[_Known], header: Header) -> Disagreement | None:
    name = _folded(header.budget)
    own = [each for each in known if each.siren == siren_of(header)]
    key = (header.siret, header.code_budget)
    same = [each for each in known if (each.siret, each.code_budget) == key]
    if same:
        if name in {_folded(each.budget) for each in same}:
            return None
        shown = same[0].given_budget or same[0].budget
        return Disagreement(DisagreementKind.BUDGET_NAME, shown, header.budget)
    for each in own:
        is_same_budget = _folded(each.budget) == name or (each.is_principal and header.is_principal)
        if is_same_budget and each.siret != header.siret:
            return Disagreement(DisagreementKind.BUDGET_SIRET, each.siret, header.siret)
    return None


def _folded(name: str) -> str:
    """Return a name without case, accents, or repeated spaces."""
    plain = unicodedata.normalize("NFKD", name)
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).casefold().split())
