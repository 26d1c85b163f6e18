from __future__ import annotations

import os
import sqlite3
from contextlib import closing

import pytest

from budgetlocal.workspace import refusals
from budgetlocal.workspace.connection import connect_writer, transaction
from budgetlocal.workspace.workspace import Workspace
from fakes import make_document

NOW = "2026-11-23T09:00:00+00:00"


@pytest.fixture
def town(workspace):
    workspace.import_document(make_document(), imported_at=NOW)
    return workspace


def test_the_saved_file_is_alone_of_one_piece_and_signed(town, target):
    town.save(target)
    town.close()
    assert list(target.parent.iterdir()) == [target]
    content = target.read_bytes()
    assert content[68:72] == b"BLOC"
    assert content[18:20] == b"\x01\x01"  # not a write-ahead log, which network disks do not bear
    with closing(sqlite3.connect(target)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
        assert connection.execute("PRAGMA user_version").fetchone() == (2,)
    assert "session_state" not in tables


def test_a_removed_document_leaves_no_trace_in_the_file(town, target):
    town.import_document(make_document(budget="Budget secret", exercice=2024), imported_at=NOW)
    town.save(target)
    assert b"Budget secret" in target.read_bytes()
    town.remove_document(2)
    town.save()
    assert b"Budget secret" not in target.read_bytes()


def test_saving_goes_on_while_another_thread_reads(town, target, session_folder, opened):
    with town.open_reader() as reader:
        assert len(reader.documents()) == 1
        town.save(target)
    assert not town.is_modified


def test_a_document_without_a_place_is_not_saved(workspace):
    with pytest.raises(refusals.CannotSaveError, match="pas encore de nom"):
        workspace.save()


def test_saving_under_another_name_leaves_the_former_file_free(town, target, tmp_path, opened):
    town.save(target)
    other = tmp_path / "autre.budgetlocal"
    town.rename_budget(1, "Ville")
    town.save(other)
    assert (town.path, town.name) == (other, "autre")
    former = opened(Workspace.open(target, tmp_path / "autres sessions"))
    assert former.repository.budgets()[0].name == "Budget principal"


def test_another_file_is_replaced_only_when_asked(town, target):
    target.write_text("une note")
    with pytest.raises(refusals.TargetChangedError, match="existe déjà"):
        town.save(target)
    assert target.read_text() == "une note"
    assert town.path is None
    town.save(target, overwrite=True)
    assert not town.is_modified


def test_the_rights_of_the_file_stay_as_they_were(town, target):
    target.touch(mode=0o640)
    target.chmod(0o640)
    town.save(target, overwrite=True)
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_file_changed_by_somebody_else_is_replaced_only_when_asked(town, target):
    town.save(target)
    town.rename_budget(1, "Ville")
    target.write_bytes(target.read_bytes() + b"...")
    with pytest.raises(refusals.TargetChangedError, match="modifié par ailleurs"):
        town.save()
    assert town.is_modified
    town.save(overwrite=True)
    assert not town.is_modified
    assert not target.read_bytes().endswith(b"...")


def test_a_change_of_same_length_and_date_but_for_an_instant_is_seen(town, target):
    town.save(target)
    content, found = target.read_bytes(), target.stat()
    target.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    os.utime(target, ns=(found.st_atime_ns, found.st_mtime_ns + 1))
    with pytest.raises(refusals.TargetChangedError):
        town.save()


def test_a_file_only_touched_is_not_changed(town, target):
    town.save(target)
    os.utime(target, ns=(1, 1))
    town.rename_budget(1, "Ville")
    town.save()
    assert not town.is_modified


def test_a_file_that_somebody_removed_is_written_again(town, target):
    town.save(target)
    target.unlink()
    town.save()
    assert target.exists()


def test_a_file_that_became_a_folder_cannot_be_saved(town, target):
    town.save(target)
    target.unlink()
    target.mkdir()
    with pytest.raises(refusals.TargetChangedError):
        town.save()
    with pytest.raises(refusals.CannotSaveError):
        town.save(overwrite=True)


def test_a_file_that_cannot_be_compared_is_not_replaced(ordinary_person):
    with ordinary_person() as folder:
        workspace = Workspace.create(folder / "sessions")
        workspace.save(folder / "commune.budgetlocal")
        os.utime(folder / "commune.budgetlocal", ns=(1, 1))
        (folder / "commune.budgetlocal").chmod(0)
        with pytest.raises(refusals.CannotSaveError):
            workspace.save()
        workspace.close()


def test_a_file_open_elsewhere_is_not_replaced(town, target, tmp_path, opened):
    town.save(target)
    other = opened(Workspace.create(tmp_path / "autres sessions"))
    with pytest.raises(refusals.AlreadyOpenError):
        other.save(target, overwrite=True)
    assert other.path is None


def test_a_folder_that_is_gone_cannot_take_the_file(town, tmp_path):
    with pytest.raises(refusals.CannotSaveError):
        town.save(tmp_path / "absent" / "commune.budgetlocal")
    assert not (tmp_path / "absent").exists()


def test_a_full_disk_leaves_the_old_file_and_the_work(town, target, small_files_only):
    town.save(target)
    before = target.read_bytes()
    town.rename_budget(1, "Ville")
    with small_files_only(8192), pytest.raises(refusals.CannotSaveError, match="n'a pas pu"):
        town.save()
    assert target.read_bytes() == before
    assert [each.name for each in target.parent.glob("*.enregistrement*")] == []
    assert town.is_modified
    town.save()
    assert not town.is_modified


def test_a_full_disk_during_an_edit_changes_nothing(town, small_files_only, content):
    before = content()
    with small_files_only(8192), pytest.raises(refusals.NoRoomError):
        town.import_document(make_document(exercice=2024), imported_at=NOW)
    assert content() == before
    town.import_document(make_document(exercice=2024), imported_at=NOW)


def test_a_transaction_that_fails_is_undone_and_the_fault_is_told(tmp_path):
    with closing(connect_writer(tmp_path / "travail")) as connection:
        connection.execute("CREATE TABLE essai (id INTEGER)")
        with pytest.raises(ZeroDivisionError):
            _insert_then_fail(connection)
        assert connection.execute("SELECT * FROM essai").fetchall() == []


def _insert_then_fail(connection):
    with transaction(connection):
        connection.execute("INSERT INTO essai VALUES (1)")
        raise ZeroDivisionError


@pytest.mark.parametrize(
    "damage",
    [
        ("writable_schema", "UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'line'"),
        ("ignore_check_constraints", "UPDATE document SET numero = -1"),
    ],
)
def test_a_damaged_working_copy_never_replaces_a_good_file(town, target, session_folder, damage):
    permission, statement = damage
    town.save(target)
    before = target.read_bytes()
    town.rename_budget(1, "Ville")
    (working_copy,) = session_folder.glob("*/travail.budgetlocal")
    with closing(sqlite3.connect(working_copy, isolation_level=None)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute(f"PRAGMA {permission} = ON")
        connection.execute(statement)
    with pytest.raises(refusals.CannotSaveError):
        town.save()
    assert target.read_bytes() == before
