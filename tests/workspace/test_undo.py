from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from budgetlocal.core.changes import Changes, Topic
from budgetlocal.core.kinds import Etape
from budgetlocal.workspace.journal import NothingToUndoError
from budgetlocal.workspace.relation import RelationKind
from budgetlocal.workspace.workspace import Workspace
from fakes import SIRET_EAU, make_document, make_line

NOW = "2026-11-23T09:00:00+00:00"
DOCUMENTS = st.builds(
    make_document,
    st.just([make_line(supplements=(("MtSup", 3),), characteristics=(("C", "l'été"),))])
    | st.none(),
    exercice=st.sampled_from([2022, 2023]),
    etape=st.sampled_from([Etape.BP, Etape.CA]),
    siret=st.sampled_from(["21990001900018", SIRET_EAU]),
)
NAMES = st.sampled_from(["Ville", "Régie de l'eau", "NULL", "'; --"])


class RandomWalk(RuleBasedStateMachine):
    """Any edits in any order, with undo and redo among them."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.workspace = Workspace.create(self.folder)
        self.past = [self.content()]
        self.future = []

    def content(self):
        with self.workspace.open_reader() as reader:
            dump = reader._connection.iterdump()
            return [line for line in dump if "session_state" not in line]

    def edited(self):
        self.past.append(self.content())
        self.future.clear()

    @rule(document=DOCUMENTS)
    def import_one(self, document):
        is_new = self.workspace.relation_to(document).kind is RelationKind.NEW
        self.workspace.import_document(document, imported_at=NOW, replace=not is_new)
        self.edited()

    @precondition(lambda self: self.workspace.repository.documents())
    @rule(data=st.data())
    def remove_one(self, data):
        entry = data.draw(st.sampled_from(self.workspace.repository.documents()))
        self.workspace.remove_document(entry.id)
        self.edited()

    @precondition(lambda self: self.workspace.repository.budgets())
    @rule(data=st.data(), name=NAMES)
    def rename_one(self, data, name):
        budget = data.draw(st.sampled_from(self.workspace.repository.budgets()))
        self.workspace.rename_budget(budget.id, name)
        self.edited()
        self.workspace.rename_collectivite(budget.collectivite_id, name)
        self.edited()

    @precondition(lambda self: self.workspace.repository.budgets())
    @rule(data=st.data(), year=st.integers(2022, 2024), population=st.none() | st.integers(1, 9999))
    def set_population(self, data, year, population):
        budget = data.draw(st.sampled_from(self.workspace.repository.budgets()))
        self.workspace.set_population(budget.id, year, population)
        self.edited()

    @precondition(lambda self: self.workspace.repository.budgets())
    @rule(data=st.data(), year=st.integers(2022, 2024), cents=st.none() | st.integers(1, 10**13))
    def set_potentiel_fiscal(self, data, year, cents):
        budget = data.draw(st.sampled_from(self.workspace.repository.budgets()))
        self.workspace.set_potentiel_fiscal(budget.id, year, cents)
        self.edited()

    @precondition(lambda self: self.workspace.can_undo)
    @rule()
    def undo(self):
        self.workspace.undo()
        self.future.append(self.past.pop())
        assert self.content() == self.past[-1]

    @precondition(lambda self: self.workspace.can_redo)
    @rule()
    def redo(self):
        self.workspace.redo()
        self.past.append(self.future.pop())
        assert self.content() == self.past[-1]

    def teardown(self):
        end = self.past[-1]
        edits = len(self.past) - 1
        for _ in range(edits):
            self.workspace.undo()
        assert not self.workspace.can_undo
        assert not self.workspace.is_modified
        assert self.content() == self.past[0]
        for _ in range(edits):
            self.workspace.redo()
        assert self.content() == end
        self.workspace.close()
        shutil.rmtree(self.folder)


TestRandomWalk = RandomWalk.TestCase
TestRandomWalk.settings = settings(max_examples=25, stateful_step_count=15, deadline=None)


def test_undo_and_redo_tell_what_they_change(workspace):
    workspace.import_document(make_document(), imported_at=NOW)
    workspace.import_document(make_document([make_line()]), imported_at=NOW, replace=True)
    documents = frozenset({Topic.DOCUMENTS})
    assert workspace.undo() == Changes(documents, added=(1,), removed=(2,))
    assert workspace.undo() == Changes(documents, removed=(1,))
    assert workspace.redo() == Changes(documents, added=(1,))
    assert workspace.redo() == Changes(documents, added=(2,), removed=(1,))


def test_there_is_nothing_to_undo_at_first(workspace):
    assert not workspace.can_undo
    with pytest.raises(NothingToUndoError):
        workspace.undo()
    with pytest.raises(NothingToUndoError):
        workspace.redo()


def test_a_new_edit_after_an_undo_ends_the_redo(workspace):
    workspace.import_document(make_document(), imported_at=NOW)
    workspace.rename_budget(1, "Ville")
    workspace.undo()
    assert workspace.can_redo
    workspace.rename_budget(1, "Commune")
    assert not workspace.can_redo
    workspace.undo()
    assert workspace.repository.budgets()[0].name == "Budget principal"


def test_undoing_back_to_the_saved_state_is_not_a_modification(workspace, target):
    workspace.import_document(make_document(), imported_at=NOW)
    assert workspace.is_modified
    workspace.save(target)
    assert not workspace.is_modified
    workspace.rename_budget(1, "Ville")
    workspace.undo()
    assert not workspace.is_modified
    workspace.undo()
    assert workspace.is_modified
    workspace.import_document(make_document(exercice=2024), imported_at=NOW)
    assert workspace.is_modified


def test_a_failed_edit_is_no_step_of_undo(workspace):
    workspace.import_document(make_document(), imported_at=NOW)
    with pytest.raises(LookupError):
        workspace.remove_document(99)
    workspace.undo()
    assert not workspace.can_undo


def test_an_import_of_1500_lines_is_undone_and_redone_whole(workspace):
    lines = [
        make_line(rank, supplements=(("A", 1), ("B", 2)), characteristics=(("C", "x"), ("D", "y")))
        for rank in range(1, 1501)
    ]
    document = make_document(lines)
    workspace.import_document(document, imported_at=NOW)
    for _ in range(3):
        workspace.undo()
        assert workspace.repository.documents() == ()
        workspace.redo()
    assert workspace.repository.document(1) == document
