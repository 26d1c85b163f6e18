from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest

from budgetlocal.workspace.workspace import Workspace

NOW = "2026-11-23T09:00:00+00:00"


@pytest.fixture
def session_folder(tmp_path: Path) -> Path:
    return tmp_path / "sessions"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A place for a document: spaces, accents and signs that a URI must escape."""
    folder = tmp_path / "Élus & finances #1"
    folder.mkdir()
    return folder / "Sainte-Fiction 100 %?.budgetlocal"


@pytest.fixture
def opened() -> Iterator[Callable[[Workspace], Workspace]]:
    """Close at the end what a test opens."""
    kept: list[Workspace] = []

    def keep(workspace: Workspace) -> Workspace:
        kept.append(workspace)
        return workspace

    yield keep
    for workspace in kept:
        workspace.close()


@pytest.fixture
def workspace(session_folder: Path, opened: Callable[[Workspace], Workspace]) -> Workspace:
    return opened(Workspace.create(session_folder))


@pytest.fixture
def content(session_folder: Path) -> Callable[[], list[str]]:
    """Return all that the only working copy holds, as SQL."""

    def dump() -> list[str]:
        (working_copy,) = session_folder.glob("*/travail.budgetlocal")
        return dump_of(working_copy)

    return dump


def dump_of(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [line for line in connection.iterdump() if "session_state" not in line]


@pytest.fixture
def small_files_only() -> Callable[[int], AbstractContextManager[None]]:
    """Return a disk that takes no file above some size, for the time of a block."""
    resource = pytest.importorskip("resource")

    @contextmanager
    def limited(size: int) -> Iterator[None]:
        former = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, former[1]))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, former)

    return limited


@pytest.fixture
def ordinary_person() -> Callable[[], AbstractContextManager[Path]]:
    """Return a folder where rights count, even when the tests are run by root."""

    @contextmanager
    def acting() -> Iterator[Path]:
        with tempfile.TemporaryDirectory() as name:
            is_root = os.geteuid() == 0
            if is_root:
                os.chown(name, 65534, 65534)
                os.seteuid(65534)
            try:
                yield Path(name)
            finally:
                if is_root:
                    os.seteuid(0)

    return acting
