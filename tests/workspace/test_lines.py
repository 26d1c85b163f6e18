"""Lines typed, changed and taken out by hand: told, counted, and taken back by undo."""

from __future__ import annotations

import pytest

from budgetlocal.core.errors import UserError
from budgetlocal.core.kinds import Amount, ChapterKind, Mouvement, Section, Sens
from budgetlocal.importing.typed_lines import (
    TypedLine,
    line_of,
    notice_of,
    notice_of_removal,
    typed_document,
    typed_of,
)
from budgetlocal.nomenclature.loading import plan_for
from budgetlocal.workspace.relation import RelationKind
from budgetlocal.workspace.repository import UnknownLineError
from fakes import make_document

PLAN = plan_for("M57-M57_A", 2025)


def amounts(**given):
    return tuple(given.get(amount.name.lower()) for amount in Amount)


def test_a_typed_line_gets_its_section_and_chapter_from_the_plan():
    line = line_of(TypedLine(Sens.DEPENSE, " 60 611 ", amounts=amounts(mt_prev=123456)), PLAN, 7)
    assert (line.nature, line.chapitre, line.chapitre_kind) == ("60611", "011", ChapterKind.NATURE)
    assert line.section is Section.FONCTIONNEMENT
    assert line.amount(Amount.MT_PREV) == 123456
    assert line.amount(Amount.MT_REAL) is None
    assert (line.ordinal, line.place) == (7, "saisie")


def test_an_order_line_says_whether_it_stays_within_its_section():
    within = TypedLine(Sens.DEPENSE, "2031", "041", mouvement=Mouvement.ORDRE)
    between = TypedLine(Sens.DEPENSE, "6811", "042", mouvement=Mouvement.ORDRE)
    assert line_of(within, PLAN, 1).type_ordre == "1"
    assert line_of(between, PLAN, 1).type_ordre == "2"
    assert line_of(between, PLAN, 1).section is Section.FONCTIONNEMENT


@pytest.mark.parametrize("code", ["", "Eau_potable", "606-11", "x" * 11, "é1"])
def test_what_cannot_be_an_account_is_refused(code):
    with pytest.raises(UserError) as caught:
        line_of(TypedLine(Sens.DEPENSE, code), PLAN, 1)
    assert str(caught.value.hint)


@pytest.fixture
def document_id(workspace):
    changes = workspace.import_document(make_document(), imported_at="2025-01-01T00:00:00")
    return changes.added[0]


def test_a_line_is_added_changed_and_removed_and_undo_takes_all_back(workspace, document_id):
    repository = workspace.repository
    before = repository.document(document_id)
    added = line_of(TypedLine(Sens.RECETTE, "70311", amounts=amounts(mt_prev=5)), PLAN, 9000)
    workspace.put_line(document_id, added, notice_of(added, None))
    assert repository.lines(document_id)[-1] == added
    first = before.lines[0]
    changed = line_of(typed_of(first), PLAN, first.ordinal, first)
    workspace.put_line(document_id, changed, notice_of(changed, first))
    workspace.remove_line(document_id, 9000, notice_of_removal(added))
    after = repository.document(document_id)
    assert [line.ordinal for line in after.lines] == [line.ordinal for line in before.lines]
    assert [notice.code for notice in after.notices][-3:] == [
        "ligne_ajoutee", "ligne_modifiee", "ligne_supprimee",
    ]  # fmt: skip
    for _ in range(3):
        workspace.undo()
    assert repository.document(document_id) == before
    for _ in range(3):
        workspace.redo()
    assert repository.document(document_id) == after


def test_typing_the_same_line_again_tells_it_once(workspace, document_id):
    line = line_of(TypedLine(Sens.RECETTE, "70311", amounts=amounts(mt_prev=5)), PLAN, 9000)
    workspace.put_line(document_id, line, notice_of(line, None))
    workspace.put_line(document_id, line, notice_of(line, None))
    notices = workspace.repository.document(document_id).notices
    assert [notice.code for notice in notices].count("ligne_ajoutee") == 1


def test_a_document_changed_by_hand_is_in_conflict_with_its_file(workspace, document_id):
    original = make_document()
    line = line_of(TypedLine(Sens.RECETTE, "70311", amounts=amounts(mt_prev=500)), PLAN, 9000)
    workspace.put_line(document_id, line, notice_of(line, None))
    met = workspace.relation_to(original)
    assert met.kind is RelationKind.CONFLICT
    assert met.comparison.removed == 1


def test_a_line_that_is_not_there_cannot_be_removed(workspace, document_id):
    line = workspace.repository.lines(document_id)[0]
    with pytest.raises(UnknownLineError):
        workspace.remove_line(document_id, 424242, notice_of_removal(line))


def test_an_empty_document_is_typed_in_line_by_line(workspace):
    header = make_document().header
    empty = typed_document(header, PLAN, "2025-01-01T00:00:00")
    (number,) = workspace.import_document(empty, imported_at="2025-01-01T00:00:00").added
    assert workspace.repository.document(number).source.reader == "saisie"
    line = line_of(TypedLine(Sens.DEPENSE, "60611", amounts=amounts(mt_prev=100)), PLAN, 1)
    workspace.put_line(number, line, notice_of(line, None))
    assert workspace.repository.budget_frame(number).lines["MtPrev"].sum() == 100
