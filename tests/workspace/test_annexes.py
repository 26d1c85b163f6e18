"""Annexes in a workspace: kept, compared, added to a document that was imported without them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from budgetlocal.core.annexes import AnnexKind, AnnexRow
from budgetlocal.core.frames import budget_frame
from budgetlocal.workspace.content import content_sha256
from budgetlocal.workspace.relation import RelationKind
from budgetlocal.workspace.repository import UnknownDocumentError
from fakes import make_document

NOW = "2026-11-23T09:00:00+00:00"
DIGEST_OF_VERSION_3 = "b11117fdfbe9852096896b29e6535d2bf8447bbecb4c70db46cb90a134171de5"
"""Of `make_document()`, worked out by the program before it read annexes."""
LOAN = AnnexRow(
    AnnexKind.EMPRUNT, 2, 41, (("CodTypEmpr", "01"), ("MtCapitalRestDu_31_12", "12.50"))
)
TAX = AnnexRow(AnnexKind.FISCALITE, 1, 90, (("TxApplicConsMunic", "32.24"),))
WITH_ANNEXES = replace(make_document(), annexes=(LOAN, TAX))


def test_the_digest_of_a_document_without_annexes_stays_what_it_was():
    assert content_sha256(make_document()) == DIGEST_OF_VERSION_3
    assert content_sha256(WITH_ANNEXES) != DIGEST_OF_VERSION_3


def test_annexes_come_back_as_they_were_imported(workspace):
    workspace.import_document(WITH_ANNEXES, imported_at=NOW)
    assert workspace.repository.annexes(1) == (LOAN, TAX)
    assert workspace.repository.document(1) == WITH_ANNEXES
    assert workspace.repository.budget_frame(1).annexes == budget_frame(WITH_ANNEXES).annexes
    assert workspace.relation_to(WITH_ANNEXES).kind is RelationKind.SAME_FILE


@pytest.mark.parametrize("source", ["same", "other"])
def test_a_document_imported_without_annexes_gets_them_and_undo_takes_them_back(
    workspace, content, source
):
    workspace.import_document(make_document(), imported_at=NOW)
    before = content()
    incoming = WITH_ANNEXES
    if source == "other":
        incoming = replace(incoming, source=replace(incoming.source, sha256="9" * 64))
    relation = workspace.relation_to(incoming)
    assert (relation.kind, relation.document_id) == (RelationKind.COMPLETES, 1)
    workspace.complete_document(1, incoming)
    assert workspace.repository.annexes(1) == (LOAN, TAX)
    kind = RelationKind.SAME_FILE if source == "same" else RelationKind.SAME_CONTENT
    assert workspace.relation_to(incoming).kind is kind
    workspace.undo()
    assert content() == before


def test_corrected_annexes_are_a_conflict_whose_lines_do_not_differ(workspace):
    workspace.import_document(WITH_ANNEXES, imported_at=NOW)
    corrected = replace(LOAN, values=(*LOAN.values[:1], ("MtCapitalRestDu_31_12", "12.51")))
    other = replace(WITH_ANNEXES, annexes=(corrected, TAX))
    other = replace(other, source=replace(other.source, sha256="8" * 64))
    relation = workspace.relation_to(other)
    assert relation.kind is RelationKind.CONFLICT
    assert (relation.comparison.added, relation.comparison.changed, relation.gaps) == (0, 0, ())


def test_an_unknown_document_cannot_be_completed(workspace):
    with pytest.raises(UnknownDocumentError):
        workspace.complete_document(7, WITH_ANNEXES)
