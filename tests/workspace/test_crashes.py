from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from budgetlocal.workspace import migrations, refusals
from budgetlocal.workspace.session import abandoned_sessions, discard_session
from budgetlocal.workspace.workspace import Workspace
from fakes import make_document

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")

NOW = "2026-11-23T09:00:00+00:00"
PROGRAMS = Path(__file__).with_name("crash_programs.py")


@pytest.fixture
def saved(session_folder, target):
    workspace = Workspace.create(session_folder)
    workspace.import_document(make_document(), imported_at=NOW)
    workspace.save(target)
    workspace.close()
    return target


@contextmanager
def running(program, session_folder, target):
    command = [sys.executable, PROGRAMS, program, session_folder, target]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def run_until_it_dies(program, session_folder, target):
    with running(program, session_folder, target) as process:
        assert process.wait(timeout=60) == -9


def names(workspace):
    return [each.name for each in workspace.repository.budgets()]


def test_a_kill_between_two_edits_loses_none_that_was_done(saved, session_folder, opened):
    with running("edit_without_end", session_folder, saved) as process:
        done = [int(process.stdout.readline()) for _ in range(20)][-1]
        process.kill()
        said = [int(line) for line in process.stdout if line.endswith("\n")]
    done = said[-1] if said else done
    (abandoned,) = abandoned_sessions(session_folder)
    assert (abandoned.path, abandoned.name) == (saved, "Sainte-Fiction 100 %?")
    assert abandoned.edited_at.tzinfo is not None
    workspace = opened(Workspace.recover(abandoned))
    (name,) = names(workspace)
    # The edit under way may have been committed without the time to say so.
    assert name in {f"Nom {done}", f"Nom {done + 1}"}
    assert [each.exercice for each in workspace.repository.documents()] == [2023, 2030]
    assert workspace.is_modified
    assert not workspace.can_undo


def test_a_kill_within_an_edit_loses_that_edit_alone(saved, session_folder, opened):
    run_until_it_dies("die_within_an_edit", session_folder, saved)
    (abandoned,) = abandoned_sessions(session_folder)
    workspace = opened(Workspace.recover(abandoned))
    assert names(workspace) == ["Nom gardé"]
    assert [each.exercice for each in workspace.repository.documents()] == [2023]


@pytest.mark.parametrize(
    "program", ["die_before_the_new_file_takes_its_name", "die_before_the_new_file_is_whole"]
)
def test_a_kill_during_a_save_leaves_the_old_file_and_the_work(
    saved, session_folder, opened, program
):
    before = saved.read_bytes()
    run_until_it_dies(program, session_folder, saved)
    assert saved.read_bytes() == before
    assert list(saved.parent.glob("*.enregistrement"))
    (abandoned,) = abandoned_sessions(session_folder)
    workspace = opened(Workspace.recover(abandoned))
    assert names(workspace) == ["Nom gardé"]
    workspace.save()
    assert not list(saved.parent.glob("*.enregistrement*"))
    assert abandoned_sessions(session_folder) == ()


def test_a_recovered_document_is_saved_in_its_place(saved, session_folder, opened):
    run_until_it_dies("die_within_an_edit", session_folder, saved)
    workspace = opened(Workspace.recover(*abandoned_sessions(session_folder)))
    workspace.save()
    assert not workspace.is_modified
    workspace.close()
    assert list(session_folder.glob("*")) == []
    assert names(opened(Workspace.open(saved, session_folder))) == ["Nom gardé"]


def test_a_recovered_document_warns_when_its_file_changed_meanwhile(saved, session_folder, opened):
    run_until_it_dies("die_within_an_edit", session_folder, saved)
    other = Workspace.open(saved, session_folder)
    other.set_population(1, 2023, 5)
    other.save()
    other.close()
    workspace = opened(Workspace.recover(*abandoned_sessions(session_folder)))
    with pytest.raises(refusals.TargetChangedError):
        workspace.save()


def test_work_whose_file_is_open_again_is_recovered_read_only(saved, session_folder, opened):
    run_until_it_dies("die_within_an_edit", session_folder, saved)
    opened(Workspace.open(saved, session_folder))
    workspace = opened(Workspace.recover(*abandoned_sessions(session_folder)))
    assert workspace.is_read_only
    assert names(workspace) == ["Nom gardé"]


def test_work_is_recovered_by_a_program_updated_since(saved, session_folder, opened, monkeypatch):
    run_until_it_dies("die_within_an_edit", session_folder, saved)
    added = ("CREATE TABLE scenario (id INTEGER PRIMARY KEY) STRICT",)
    monkeypatch.setattr(migrations, "VERSIONS", (*migrations.VERSIONS, added))
    workspace = opened(Workspace.recover(*abandoned_sessions(session_folder)))
    assert names(workspace) == ["Nom gardé"]
    workspace.save()
    assert saved.read_bytes()[60:64] == b"\0\0\0\3"


def test_work_of_a_newer_program_is_not_recovered_by_an_older_one(
    saved, session_folder, monkeypatch
):
    run_until_it_dies("die_within_an_edit", session_folder, saved)
    monkeypatch.setattr(migrations, "VERSIONS", ())
    (abandoned,) = abandoned_sessions(session_folder)
    with pytest.raises(refusals.NewerVersionError):
        Workspace.recover(abandoned)
    assert abandoned_sessions(session_folder) == (abandoned,)


def test_work_is_recovered_once(saved, session_folder, opened):
    run_until_it_dies("die_within_an_edit", session_folder, saved)
    (abandoned,) = abandoned_sessions(session_folder)
    opened(Workspace.recover(abandoned))
    assert abandoned_sessions(session_folder) == ()
    with pytest.raises(refusals.AlreadyOpenError) as refusal:
        Workspace.recover(abandoned)
    assert str(refusal.value.where) == "Récupéré dans une autre fenêtre."


def test_work_can_be_discarded(saved, session_folder):
    run_until_it_dies("die_within_an_edit", session_folder, saved)
    (abandoned,) = abandoned_sessions(session_folder)
    discard_session(abandoned)
    assert list(session_folder.glob("*")) == []
    with pytest.raises(refusals.MissingFileError):
        Workspace.recover(abandoned)


def test_a_session_that_runs_is_not_abandoned(saved, session_folder):
    with running("edit_without_end", session_folder, saved) as process:
        assert process.stdout.readline() == "0\n"
        assert abandoned_sessions(session_folder) == ()
        with pytest.raises(refusals.AlreadyOpenError) as refusal:
            Workspace.open(saved, session_folder)
    assert "Ouvert sur la machine" in str(refusal.value.where)


def test_a_session_killed_with_nothing_to_lose_is_cleared_away(saved, session_folder, opened):
    with running("hold", session_folder, saved) as process:
        assert process.stdout.readline() == "ouvert\n"
        process.kill()
    assert len(list(session_folder.glob("*"))) == 1
    assert abandoned_sessions(session_folder) == ()
    assert list(session_folder.glob("*")) == []
    opened(Workspace.open(saved, session_folder))


def test_work_that_was_spoilt_is_left_in_place(saved, session_folder, opened):
    run_until_it_dies("die_within_an_edit", session_folder, saved)
    (abandoned,) = abandoned_sessions(session_folder)
    for part in abandoned.folder.glob("travail.*"):
        part.write_bytes(b"\xff" * 8192)
    with pytest.raises(refusals.DamagedFileError):
        Workspace.recover(abandoned)
    assert abandoned_sessions(session_folder) == ()
    assert abandoned.folder.exists()


def test_unsaved_work_is_listed_from_the_latest(session_folder, tmp_path, opened):
    for name in ("a", "b"):
        path = tmp_path / f"{name}.budgetlocal"
        workspace = Workspace.create(session_folder)
        workspace.import_document(make_document(), imported_at=NOW)
        workspace.save(path)
        workspace.close()
        run_until_it_dies("die_within_an_edit", session_folder, path)
    listed = abandoned_sessions(session_folder)
    assert {each.name for each in listed} == {"a", "b"}
    assert listed[0].edited_at >= listed[1].edited_at
    assert abandoned_sessions(tmp_path / "absent") == ()
