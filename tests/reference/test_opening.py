"""Opening the extract: what is no extract is refused, nothing is ever written, threads may share."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from budgetlocal.bundled import bundled
from budgetlocal.core.errors import UserError
from budgetlocal.reference.database import APPLICATION_ID, FORMAT
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Kind


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    path = tmp_path / "extract.sqlite"
    shutil.copyfile(bundled("data", "extract.sqlite"), path)
    return path


def refused(path: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        Extract.open(path)
    return caught.value


def test_a_missing_file_is_refused_and_not_created(tmp_path: Path) -> None:
    path = tmp_path / "extract.sqlite"
    error = refused(path)
    assert "données de référence" in str(error.message)
    assert str(error.where) == "extract.sqlite"
    assert "Réinstallez" in str(error.hint)
    assert not path.exists()


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\0" + b"\0" * 4096])
def test_another_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "extract.sqlite"
    path.write_bytes(content)
    refused(path)
    assert path.read_bytes() == content


def test_a_folder_is_refused(tmp_path: Path) -> None:
    refused(tmp_path)


def test_a_truncated_file_is_refused(copy: Path) -> None:
    copy.write_bytes(copy.read_bytes()[:4096])
    refused(copy)


@pytest.mark.parametrize("pragma", [f"user_version = {FORMAT + 1}", "application_id = 1"])
def test_another_version_or_program_is_refused(copy: Path, pragma: str) -> None:
    connection = sqlite3.connect(copy)
    connection.execute(f"PRAGMA {pragma}")
    connection.commit()
    connection.close()
    refused(copy)


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {FORMAT}")
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    refused(path)


def test_reading_writes_nothing(copy: Path) -> None:
    before = hashlib.sha256(copy.read_bytes()).hexdigest()
    with Extract.open(copy) as extract:
        commune = extract.search("montreuil")[0]
        extract.sheet(commune.id)
        extract.column("dgcl_2017.dsu", 2017, kind=Kind.COMMUNE)
        extract.outline(commune.id)
        assert [path.name for path in copy.parent.iterdir()] == [copy.name]
    assert hashlib.sha256(copy.read_bytes()).hexdigest() == before
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]


def test_nothing_can_be_written(extract: Extract) -> None:
    connection = extract.connection()
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("DELETE FROM bloc")
    connection.close()


def test_a_path_with_odd_characters_opens(copy: Path) -> None:
    folder = copy.parent / "Données #1 ?é 100%"
    folder.mkdir()
    moved = copy.rename(folder / "extrait d'été.sqlite")
    with Extract.open(moved) as extract:
        assert extract.by_code(Kind.COMMUNE, "93048")


def test_a_file_that_may_only_be_read_opens(copy: Path) -> None:
    copy.chmod(0o444)
    with Extract.open(copy) as extract:
        assert extract.search("paris")


def test_threads_may_ask_at_the_same_time() -> None:
    with Extract.open() as extract:
        codes = ["75056", "93048", "93066", "97411", "2A004", "69123", "13055", "48095"] * 4

        def ask(code: str) -> tuple[object, ...]:
            commune = extract.by_code(Kind.COMMUNE, code)
            assert commune is not None
            return commune, extract.sheet(commune.id), extract.search(commune.name)

        one_by_one = [ask(code) for code in codes]
        with ThreadPoolExecutor(8) as pool:
            assert list(pool.map(ask, codes)) == one_by_one


def test_a_closed_extract_can_be_opened_again() -> None:
    extract = Extract.open()
    extract.close()
    with Extract.open() as again:
        assert again.search("paris")
