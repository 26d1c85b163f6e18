"""What a file is, before SQLite is allowed near it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from budgetlocal.core.errors import UserError
from budgetlocal.core.text import translatable
from budgetlocal.workspace import refusals
from budgetlocal.workspace.migrations import latest_version
from budgetlocal.workspace.schema import APPLICATION_ID

_HEADER_SIZE = 100
_SQLITE = b"SQLite format 3\x00"
_XML = (b"<", b"\xef\xbb\xbf<", b"\xff\xfe<", b"\xfe\xff\x00<")
_OFFICE = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_USER_VERSION = slice(60, 64)
_APPLICATION_ID = slice(68, 72)


def check_is_workspace(path: Path) -> int:
    """Return the version of a BudgetLocal file, from 1 to that of this program.

    Only the first hundred bytes are read (SQLite file format, section 1.3).

    Raises:
        MissingFileError: there is no such file.
        UnreadableFileError: it is a folder, or reading it is refused.
        NotAWorkspaceError: it is empty, encrypted, or of another program.
        NewerVersionError: a newer BudgetLocal made it.
        DamagedFileError: it is ours but cut short, or has no version.

    """
    header = _read_header(path)
    if not header.startswith(_SQLITE):
        raise _foreign(path, header)
    if len(header) < _HEADER_SIZE:
        raise refusals.damaged(path)
    if int.from_bytes(header[_APPLICATION_ID]) != APPLICATION_ID:
        raise refusals.not_a_workspace(
            path, translatable("Workspace", "c'est une base de données d'un autre logiciel")
        )
    version = int.from_bytes(header[_USER_VERSION])
    if version > latest_version():
        raise refusals.newer_version(path, version, latest_version())
    if version == 0:
        raise refusals.damaged(path)
    return version


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Turn what the system refuses within a block into words for the person.

    Raises:
        MissingFileError: there is no such file.
        UnreadableFileError: it is a folder, reading it is refused, or the disk fails.

    """
    try:
        yield
    except FileNotFoundError as err:
        raise refusals.missing(path) from err
    except OSError as err:
        raise refusals.unreadable(path) from err


def _read_header(path: Path) -> bytes:
    with reading(path), path.open("rb") as file:
        return file.read(_HEADER_SIZE)


def _foreign(path: Path, header: bytes) -> UserError:
    """Return the refusal of a file that is no SQLite file, saying what it looks like."""
    if not header:
        return refusals.not_a_workspace(
            path,
            translatable("Workspace", "le fichier est vide"),
            translatable(
                "Workspace",
                "La copie a pu être interrompue : reprenez une sauvegarde ou redemandez le fichier.",
            ),
        )
    if header.startswith(_XML):
        return refusals.not_a_workspace(
            path,
            translatable("Workspace", "c'est un fichier XML"),
            translatable("Workspace", "Si c'est un budget, prenez Fichier > Importer."),
        )
    if header.startswith(_OFFICE):
        return refusals.not_a_workspace(
            path, translatable("Workspace", "c'est un fichier de bureautique ou une archive")
        )
    return refusals.not_a_workspace(
        path,
        translatable("Workspace", "son contenu est chiffré, abîmé ou d'un autre logiciel"),
        translatable(
            "Workspace",
            "S'il a été chiffré, déchiffrez-le d'abord avec le logiciel qui l'a fait ; sinon "
            "reprenez une sauvegarde.",
        ),
    )
