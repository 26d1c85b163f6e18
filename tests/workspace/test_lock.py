from __future__ import annotations

import json
import os
import socket

import pytest

from budgetlocal.workspace.lock import Lock, LockHeldError, lock_document
from budgetlocal.workspace.refusals import AlreadyOpenError


def test_a_lock_says_who_holds_it(tmp_path):
    lock = lock_document(tmp_path / "commune.budgetlocal")
    written = json.loads((tmp_path / ".commune.budgetlocal.verrou").read_text())
    assert (written["host"], written["pid"]) == (socket.gethostname(), os.getpid())
    with pytest.raises(AlreadyOpenError) as refusal:
        lock_document(tmp_path / "commune.budgetlocal")
    assert f"Ouvert sur la machine {socket.gethostname()} depuis le" in str(refusal.value.where)
    lock.release()


def test_a_released_lock_leaves_nothing_and_can_be_taken_again(tmp_path):
    path = tmp_path / "verrou"
    lock = Lock.acquire(path)
    lock.release()
    lock.release()
    assert not path.exists()
    Lock.acquire(path).release()


def test_what_a_crash_left_in_the_lock_file_is_replaced(tmp_path):
    path = tmp_path / "verrou"
    path.write_text('{"host": "un-nom-de-machine-bien-plus-long-que-le-nôtre' + "x" * 300 + '"}')
    lock = Lock.acquire(path)
    assert json.loads(path.read_text())["pid"] == os.getpid()
    lock.release()


@pytest.mark.parametrize(
    "written", ["", "[]", '{"host": "m"}', '{"host": "m", "pid": 1, "since": "hier"}']
)
def test_a_lock_that_does_not_say_its_owner_is_held_all_the_same(tmp_path, written):
    path = tmp_path / ".commune.budgetlocal.verrou"
    lock = Lock.acquire(path)
    path.write_text(written)
    with pytest.raises(LockHeldError) as held:
        Lock.acquire(path)
    assert held.value.owner is None
    with pytest.raises(AlreadyOpenError) as refusal:
        lock_document(tmp_path / "commune.budgetlocal")
    assert str(refusal.value.where) == "Un autre programme l'utilise."
    lock.release()


def test_no_folder_is_made_for_a_lock(tmp_path):
    with pytest.raises(FileNotFoundError):
        Lock.acquire(tmp_path / "absent" / "verrou")
    assert not (tmp_path / "absent").exists()
