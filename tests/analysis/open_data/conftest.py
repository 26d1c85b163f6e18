"""The bundled extract, opened once, and the sheet of any collectivité of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from budgetlocal.analysis.open_data.sheet import Sheet, read_sheet
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.official.importing import import_official
from budgetlocal.reference.official.kinds import Register
from budgetlocal.reference.official.values import ImportReport
from budgetlocal.reference.values import Kind
from official_files import EveryCode, ignore, never


@pytest.fixture(scope="session")
def extract() -> Iterator[Extract]:
    with Extract.open() as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "reference"


@pytest.fixture
def sheet_of(extract: Extract, folder: Path) -> Callable[..., Sheet]:
    def read(code: str, kind: Kind = Kind.COMMUNE) -> Sheet:
        found = extract.by_code(kind, code)
        assert found is not None, code
        return read_sheet(extract, found.id, folder)

    return read


@pytest.fixture
def bring(tmp_path: Path, folder: Path) -> Callable[..., ImportReport]:
    def run(
        text: str, name: str = "fichier.csv", *, register: Register | None = None
    ) -> ImportReport:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return import_official(
            path, folder, register or EveryCode("99999"), progress=ignore, is_cancelled=never
        )

    return run
