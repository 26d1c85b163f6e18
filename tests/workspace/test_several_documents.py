"""One file of a finance package may hold several documents: years, steps, months."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from budgetlocal.core.document import BudgetDocument
from budgetlocal.core.kinds import Amount, Etape
from budgetlocal.workspace.refusals import AlreadyImportedError
from budgetlocal.workspace.relation import RelationKind
from fakes import make_document, make_line

NOW = "2026-11-23T09:00:00+00:00"
LATER = "2026-11-24T09:00:00+00:00"
FILE = "le classeur de la mairie"


def situation(date: str, cents: int = 10_00, content: str = FILE) -> BudgetDocument:
    """Return one month of an execution statement, in a file that holds several."""
    line = make_line(amounts={Amount.MT_REAL: cents}, place="Dépenses!C14", source_line=14)
    made = make_document(
        [line], etape=Etape.SITUATION, situation_date=date, exercice=2025, content=content
    )
    source = replace(made.source, name="classeur.xlsx", reader="tableau")
    return replace(made, part=f"Dépenses · {date}", source=source)


@pytest.fixture
def months(workspace):
    for date in ("2025-02-28", "2025-01-31"):
        workspace.import_document(situation(date), imported_at=NOW)
    return workspace


def sources(workspace) -> list[str]:
    return [each.source_name for each in workspace.repository.documents()]


def test_a_file_gives_several_situations_in_the_order_of_the_year(months):
    months.import_document(make_document(exercice=2025), imported_at=NOW)
    months.import_document(make_document(exercice=2025, etape=Etape.CA), imported_at=NOW)
    labels = [each.etape_label for each in months.repository.documents()]
    assert labels == ["BP", "SITUATION 2025-01-31", "SITUATION 2025-02-28", "CA"]


def test_a_document_comes_back_with_its_part_and_the_cells_of_its_lines(months):
    assert months.repository.document(1) == situation("2025-02-28")
    assert months.repository.line_detail(1, 1).place == "Dépenses!C14"


def test_taking_one_month_out_leaves_the_others_and_their_file(months):
    months.remove_document(1)
    assert sources(months) == ["classeur.xlsx"]
    months.remove_document(2)
    months.undo()
    months.undo()
    assert [months.repository.document(number) for number in (1, 2)] == [
        situation("2025-02-28"),
        situation("2025-01-31"),
    ]


def test_the_same_month_of_the_same_file_is_recognised(months):
    assert months.relation_to(situation("2025-01-31")).kind is RelationKind.SAME_FILE
    assert months.relation_to(situation("2025-03-31")).kind is RelationKind.NEW
    other_file = situation("2025-01-31", content="autre")
    assert months.relation_to(other_file).kind is RelationKind.SAME_CONTENT


def test_the_same_file_read_with_other_answers_shows_what_changes(months):
    relation = months.relation_to(situation("2025-01-31", cents=11_00))
    assert (relation.kind, relation.document_id) == (RelationKind.CONFLICT, 2)
    assert [each.gap for each in relation.gaps] == [1_00]
    with pytest.raises(AlreadyImportedError):
        months.import_document(situation("2025-01-31", cents=11_00), imported_at=LATER)
    months.import_document(situation("2025-01-31", cents=11_00), imported_at=LATER, replace=True)
    assert [each.id for each in months.repository.documents()] == [3, 1]
    months.undo()
    assert months.repository.document(2) == situation("2025-01-31")


def test_a_month_replaced_from_a_newer_file_keeps_the_other_month(months):
    newer = situation("2025-01-31", cents=12_00, content="le classeur de mars")
    months.import_document(newer, imported_at=LATER, replace=True)
    digests = {
        months.repository.document(each.id).source.sha256 for each in months.repository.documents()
    }
    wanted = {hashlib.sha256(text.encode()).hexdigest() for text in (FILE, "le classeur de mars")}
    assert digests == wanted
