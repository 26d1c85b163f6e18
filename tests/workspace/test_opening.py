from __future__ import annotations

import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from budgetlocal.workspace import migrations, refusals
from budgetlocal.workspace.relation import RelationKind
from budgetlocal.workspace.workspace import Workspace
from fakes import make_document

NOW = "2026-11-23T09:00:00+00:00"
PAGE = 4096


@pytest.fixture
def saved(session_folder, target):
    """A small saved document, closed."""
    workspace = Workspace.create(session_folder)
    workspace.import_document(make_document(), imported_at=NOW)
    workspace.save(target)
    workspace.close()
    return target


def refused(path, session_folder, kind):
    """Open a file that must be refused; return the refusal after a look at what it left."""
    with pytest.raises(kind) as refusal:
        Workspace.open(path, session_folder)
    assert list(session_folder.glob("*")) == []
    assert list(path.parent.glob(".*.verrou")) == []
    assert str(refusal.value.hint)
    return refusal.value


def test_a_saved_document_opens_as_it_was(saved, session_folder, opened):
    before = saved.read_bytes()
    workspace = opened(Workspace.open(saved, session_folder))
    assert workspace.repository.document(1) == make_document()
    assert (workspace.path, workspace.name) == (saved, "Sainte-Fiction 100 %?")
    assert not workspace.is_modified
    assert not workspace.is_read_only
    assert saved.read_bytes() == before


def test_a_new_document_has_no_name(workspace):
    assert (workspace.path, workspace.name) == (None, "")
    assert not workspace.is_modified
    assert not workspace.is_read_only


def test_a_document_opened_by_a_link_is_the_one_that_it_leads_to(saved, session_folder, opened):
    link = saved.parent.parent / "lien.budgetlocal"
    link.symlink_to(saved)
    workspace = opened(Workspace.open(link, session_folder))
    workspace.rename_budget(1, "Ville")
    workspace.save()
    assert link.is_symlink()
    assert workspace.path == saved


def test_a_missing_file(tmp_path, session_folder):
    refusal = refused(tmp_path / "absent.budgetlocal", session_folder, refusals.MissingFileError)
    assert str(refusal) == "Le classeur « absent.budgetlocal » est introuvable."


def test_a_folder_cannot_be_read(tmp_path, session_folder):
    refused(tmp_path, session_folder, refusals.UnreadableFileError)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "vide"),
        (b"<?xml version='1.0'?>", "XML"),
        ("\ufeff<DocumentBudgetaire/>".encode("utf-16-be"), "XML"),
        (b"PK\x03\x04...", "bureautique"),
        (bytes(range(256)) * 32, "chiffré"),
    ],
)
def test_a_file_of_another_kind(tmp_path, session_folder, content, said):
    path = tmp_path / "autre.budgetlocal"
    path.write_bytes(content)
    refusal = refused(path, session_folder, refusals.NotAWorkspaceError)
    assert said in str(refusal)


def test_a_database_of_another_program(tmp_path, session_folder):
    path = tmp_path / "autre.budgetlocal"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE autre (id INTEGER)")
    refusal = refused(path, session_folder, refusals.NotAWorkspaceError)
    assert "d'un autre logiciel" in str(refusal)


def test_a_file_of_a_newer_version(saved, session_folder):
    with closing(sqlite3.connect(saved)) as connection:
        connection.execute("PRAGMA user_version = 7")
    refusal = refused(saved, session_folder, refusals.NewerVersionError)
    assert str(refusal.where) == "Format 7 du fichier ; ce programme lit jusqu'au format 2."


def test_a_file_of_ours_without_a_version_is_damaged(saved, session_folder):
    with closing(sqlite3.connect(saved)) as connection:
        connection.execute("PRAGMA user_version = 0")
    refused(saved, session_folder, refusals.DamagedFileError)


@pytest.mark.parametrize("length", [50, 100, 5 * PAGE, 10 * PAGE + 7])
def test_a_file_cut_short_is_damaged(saved, session_folder, length):
    saved.write_bytes(saved.read_bytes()[:length])
    refused(saved, session_folder, refusals.DamagedFileError)


def test_a_file_with_a_spoilt_page_is_damaged_wherever_the_page_is(saved, session_folder):
    content = saved.read_bytes()
    for page in range(len(content) // PAGE):
        start = page * PAGE + (100 if page == 0 else 0)
        spoilt = content[:start] + b"\xff" * (PAGE - 100) + content[start + PAGE - 100 :]
        saved.write_bytes(spoilt)
        refused(saved, session_folder, refusals.DamagedFileError)


def test_a_file_with_a_line_whose_document_is_lost_is_damaged(saved, session_folder):
    with closing(sqlite3.connect(saved, isolation_level=None)) as connection:
        connection.execute("DELETE FROM document")
    refused(saved, session_folder, refusals.DamagedFileError)


def test_a_file_that_another_program_writes_is_in_use(saved, session_folder):
    with closing(sqlite3.connect(saved, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        refusal = refused(saved, session_folder, refusals.AlreadyOpenError)
    assert str(refusal.where) == "Un autre programme l'utilise."


def test_a_file_that_may_not_be_read_is_told_apart(ordinary_person):
    with ordinary_person() as folder:
        path = folder / "interdit.budgetlocal"
        path.write_bytes(b"SQLite format 3\x00")
        path.chmod(0)
        with pytest.raises(refusals.UnreadableFileError):
            Workspace.open(path, folder / "sessions")


def test_a_session_folder_that_cannot_be_made_is_told(tmp_path, saved):
    occupied = tmp_path / "occupé"
    occupied.touch()
    with pytest.raises(refusals.NoRoomError):
        Workspace.create(occupied)
    with pytest.raises(refusals.NoRoomError):
        Workspace.open(saved, occupied)


def test_a_full_disk_at_creation_is_told(session_folder, small_files_only):
    with small_files_only(PAGE), pytest.raises(refusals.NoRoomError):
        Workspace.create(session_folder)
    assert list(session_folder.glob("*")) == []


def test_in_a_read_only_folder_the_document_opens_and_is_saved_elsewhere(ordinary_person):
    with ordinary_person() as folder:
        (folder / "partage").mkdir()
        path = folder / "partage" / "commune.budgetlocal"
        path.write_bytes(DOCUMENT_V1.read_bytes())
        path.parent.chmod(0o555)
        workspace = Workspace.open(path, folder / "sessions")
        assert workspace.is_read_only
        workspace.rename_budget(1, "Ville")
        with pytest.raises(refusals.CannotSaveError, match="lecture seule"):
            workspace.save()
        with pytest.raises(refusals.CannotSaveError, match="n'a pas pu"):
            workspace.save(path.with_name("autre.budgetlocal"))
        workspace.save(folder / "à moi.budgetlocal")
        assert not workspace.is_read_only
        assert not workspace.is_modified
        workspace.close()
        path.parent.chmod(0o755)


def test_a_write_protected_file_opens_read_only(ordinary_person):
    with ordinary_person() as folder:
        path = folder / "commune.budgetlocal"
        path.write_bytes(DOCUMENT_V1.read_bytes())
        path.chmod(0o444)
        workspace = Workspace.open(path, folder / "sessions")
        assert workspace.is_read_only
        workspace.close()


def test_where_no_lock_can_be_made_the_document_opens_read_only(saved, session_folder, opened):
    saved.with_name(f".{saved.name}.verrou").mkdir()
    workspace = opened(Workspace.open(saved, session_folder))
    assert workspace.is_read_only
    assert workspace.repository.document(1) == make_document()


DOCUMENT_V1 = Path(__file__).parent.parent / "documents" / "v1.budgetlocal"


def test_a_document_of_format_1_opens_whole(session_folder, tmp_path, opened):
    path = tmp_path / "v1.budgetlocal"
    path.write_bytes(DOCUMENT_V1.read_bytes())
    repository = opened(Workspace.open(path, session_folder)).repository
    (town,) = repository.collectivites()
    assert (town.name, town.siren) == ("Commune de Sainte-Fiction", "219900019")
    labels = [f"{each.exercice} {each.etape_label}" for each in repository.documents()]
    assert labels == ["2022 CFU", "2023 BP", "2023 DM2"]
    assert [repository.population(each.id) for each in repository.documents()] == [None, 1250, 1250]
    line = repository.line_detail(2, 7)
    assert (line.section, line.supplements) == (None, (("MtSup1", -5), ("MtSup2", 0)))
    assert len(repository.budget_frame(1).lines) == 8
    assert [len(repository.lines(number)) for number in (1, 2, 3)] == [8, 1, 8]
    assert {each.place for number in (1, 2, 3) for each in repository.lines(number)} == {""}
    assert (repository.document(1).part, repository.header(3).situation_date) == ("", "")


def test_the_documents_of_format_1_are_still_recognised(session_folder, tmp_path, opened):
    path = tmp_path / "v1.budgetlocal"
    path.write_bytes(DOCUMENT_V1.read_bytes())
    workspace = opened(Workspace.open(path, session_folder))
    same_content = make_document(content="un autre fichier du même budget")
    assert workspace.relation_to(same_content).kind is RelationKind.SAME_CONTENT


def test_a_migrated_document_is_undone_and_removed_whole(session_folder, tmp_path, opened):
    path = tmp_path / "v1.budgetlocal"
    path.write_bytes(DOCUMENT_V1.read_bytes())
    workspace = opened(Workspace.open(path, session_folder))
    before = workspace.repository.document(2)
    workspace.remove_document(2)
    assert [each.id for each in workspace.repository.documents()] == [3, 1]
    workspace.undo()
    assert workspace.repository.document(2) == before


def test_a_migration_that_loses_a_document_is_refused(saved, session_folder, monkeypatch):
    careless = ("DELETE FROM document",)
    monkeypatch.setattr(migrations, "VERSIONS", (*migrations.VERSIONS, careless))
    before = saved.read_bytes()
    refused(saved, session_folder, refusals.DamagedFileError)
    assert saved.read_bytes() == before


def test_an_unfinished_file_of_another_program_in_a_read_only_folder(ordinary_person):
    with ordinary_person() as folder:
        path = folder / "commune.budgetlocal"
        path.write_bytes(DOCUMENT_V1.read_bytes())
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
        folder.chmod(0o555)
        with tempfile.TemporaryDirectory() as sessions:
            with pytest.raises(refusals.UnreadableFileError):
                Workspace.open(path, Path(sessions))
            assert list(Path(sessions).iterdir()) == []
        folder.chmod(0o755)


def test_a_full_disk_at_opening_is_told_from_a_damaged_file(
    saved, session_folder, small_files_only
):
    with small_files_only(5 * PAGE):
        refused(saved, session_folder, refusals.NoRoomError)


@pytest.fixture
def next_version(monkeypatch):
    """A program of tomorrow, with one table more."""
    added = ("CREATE TABLE scenario (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT",)
    monkeypatch.setattr(migrations, "VERSIONS", (*migrations.VERSIONS, added))


def test_an_older_file_is_copied_beside_before_it_is_brought_up_to_date(
    saved, session_folder, opened, next_version
):
    before = saved.read_bytes()
    workspace = opened(Workspace.open(saved, session_folder))
    assert workspace.repository.document(1) == make_document()
    backup = saved.with_name("Sainte-Fiction 100 %? (format 2).budgetlocal")
    assert backup.read_bytes() == saved.read_bytes() == before
    workspace.save()
    assert backup.read_bytes() == before
    with closing(sqlite3.connect(saved)) as connection:
        assert migrations.file_version(connection) == 3
        assert connection.execute("SELECT count(*) FROM scenario").fetchone() == (0,)


def test_an_older_file_is_copied_once_and_never_over_another_copy(
    saved, session_folder, next_version
):
    saved.with_name("Sainte-Fiction 100 %? (format 2).budgetlocal").write_text("autre")
    for _ in range(2):
        Workspace.open(saved, session_folder).close()
    copies = {each.name: each.read_bytes() for each in saved.parent.glob("*(format*")}
    assert copies == {
        "Sainte-Fiction 100 %? (format 2).budgetlocal": b"autre",
        "Sainte-Fiction 100 %? (format 2 2).budgetlocal": saved.read_bytes(),
    }


def test_an_older_file_that_cannot_be_copied_beside_is_not_opened(
    saved, session_folder, next_version
):
    # Room for the name of its lock, none for that of its copy.
    longest = saved.rename(saved.with_name("x" * 234 + ".budgetlocal"))
    refusal = refused(longest, session_folder, refusals.CannotSaveError)
    assert "ancien format" in str(refusal)


def test_a_migration_that_fails_leaves_the_file_as_it_was(saved, session_folder, monkeypatch):
    impossible = ("CREATE TABLE nouveau (id INTEGER)", "INSERT INTO absente VALUES (1)")
    monkeypatch.setattr(migrations, "VERSIONS", (*migrations.VERSIONS, impossible))
    before = saved.read_bytes()
    refused(saved, session_folder, refusals.DamagedFileError)
    assert saved.read_bytes() == before


def test_opening_a_document_imports_neither_pandas_nor_sqlite_utils(saved, tmp_path):
    program = (
        "import sys; from pathlib import Path;"
        "from budgetlocal.workspace.workspace import Workspace;"
        "Workspace.open(Path(sys.argv[1]), Path(sys.argv[2])).close();"
        "assert not {'pandas', 'numpy', 'sqlite_utils'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program, saved, tmp_path / "s"], check=True)
