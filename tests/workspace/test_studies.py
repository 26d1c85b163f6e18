"""Studies are kept, undone and refused like everything else of a workspace."""

from __future__ import annotations

from pathlib import Path

import pytest

from budgetlocal.core.changes import Topic
from budgetlocal.core.errors import UserError
from budgetlocal.core.studies import StudyKind
from budgetlocal.workspace.commands.studies import UnknownStudyError
from budgetlocal.workspace.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path):
    made = Workspace.create(tmp_path / "sessions")
    yield made
    made.close()


def _names(workspace: Workspace) -> list[str]:
    return [study.name for study in workspace.repository.studies(StudyKind.SCENARIO)]


def test_a_study_is_added_changed_renamed_and_removed(workspace: Workspace) -> None:
    changes = workspace.studying.add(StudyKind.SCENARIO, None, " Prudent ", '{"growth": "1.5"}')
    assert changes.topics == {Topic.STUDIES}
    (study,) = workspace.repository.studies(StudyKind.SCENARIO)
    assert (study.name, study.content) == ("Prudent", '{"growth": "1.5"}')
    workspace.studying.change(study.id, "{}")
    workspace.studying.rename(study.id, "Optimiste")
    found = workspace.repository.study(study.id)
    assert (found.name, found.content) == ("Optimiste", "{}")
    workspace.studying.remove(study.id)
    assert _names(workspace) == []


def test_each_edit_is_undone_and_done_again(workspace: Workspace) -> None:
    workspace.studying.add(StudyKind.SCENARIO, None, "A", "{}")
    number = workspace.repository.studies(StudyKind.SCENARIO)[0].id
    workspace.studying.change(number, '{"x": 1}')
    workspace.studying.rename(number, "B")
    workspace.studying.remove(number)
    for expected in (["B"], ["A"], ["A"], []):
        workspace.undo()
        assert _names(workspace) == expected
    workspace.redo()
    workspace.redo()
    assert workspace.repository.study(number).content == '{"x": 1}'


def test_kinds_are_apart(workspace: Workspace) -> None:
    workspace.studying.add(StudyKind.SCENARIO, None, "A", "{}")
    workspace.studying.add(StudyKind.REFORME, None, "A", "{}")
    assert _names(workspace) == ["A"]


@pytest.mark.parametrize("name", ["", "  ", "A", " A "])
def test_a_name_is_needed_and_is_its_own(workspace: Workspace, name: str) -> None:
    workspace.studying.add(StudyKind.SCENARIO, None, "A", "{}")
    with pytest.raises(UserError):
        workspace.studying.add(StudyKind.SCENARIO, None, name, "{}")
    assert _names(workspace) == ["A"]


def test_a_study_keeps_its_own_name(workspace: Workspace) -> None:
    workspace.studying.add(StudyKind.SCENARIO, None, "A", "{}")
    workspace.studying.rename(workspace.repository.studies(StudyKind.SCENARIO)[0].id, "A")
    assert _names(workspace) == ["A"]


@pytest.mark.parametrize("content", ["", "[1]", "{", "null"])
def test_a_content_that_is_no_object_is_refused(workspace: Workspace, content: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - json.JSONDecodeError is one too
        workspace.studying.add(StudyKind.SCENARIO, None, "A", content)
    assert not workspace.can_undo


def test_an_unknown_study_is_a_fault_of_the_caller(workspace: Workspace) -> None:
    for edit in (
        lambda: workspace.studying.change(7, "{}"),
        lambda: workspace.studying.rename(7, "A"),
        lambda: workspace.studying.remove(7),
        lambda: workspace.repository.study(7),
    ):
        with pytest.raises(UnknownStudyError):
            edit()
