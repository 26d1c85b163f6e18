"""An empty folder for the reference database, and the import of a text or a file into it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from budgetlocal.reference.official.importing import import_official
from budgetlocal.reference.official.kinds import Register
from budgetlocal.reference.official.values import ImportReport
from official_files import EveryCode, ignore, never

Import = Callable[..., ImportReport]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "reference"


@pytest.fixture
def bring(tmp_path: Path, folder: Path) -> Import:
    """Import a path, or a text that is first written under a name."""

    def run(
        content: Path | str | bytes,
        name: str = "fichier.csv",
        *,
        register: Register | None = None,
        vintage: int | None = None,
    ) -> ImportReport:
        path = content if isinstance(content, Path) else tmp_path / name
        if isinstance(content, str):
            path.write_text(content, encoding="utf-8")
        elif isinstance(content, bytes):
            path.write_bytes(content)
        return import_official(
            path,
            folder,
            register or EveryCode(),
            vintage=vintage,
            progress=ignore,
            is_cancelled=never,
        )

    return run
