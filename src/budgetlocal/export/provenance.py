"""What a pack was made from, for its sources sheet and its proof: files, versions, hashes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from budgetlocal import __version__
from budgetlocal.bundled import bundled
from budgetlocal.core.document import SourceFile

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Versions:
    """What computes the figures: the program, its catalogue of formulas, its extract."""

    program: str
    catalogue: str
    """SHA-256 of the files of `resources/indicateurs`, in the order of their names."""
    extract: str
    """SHA-256 of `data/extract.sqlite`; empty when this installation has none."""


def current_versions() -> Versions:
    """Return the versions of this program."""
    return Versions(__version__, _catalogue_sha256(), _extract_sha256())


def files_once(files: Iterable[SourceFile]) -> tuple[SourceFile, ...]:
    """Return the files by name, each content once."""
    found = {each.sha256: each for each in files}
    return tuple(sorted(found.values(), key=lambda each: (each.name, each.sha256)))


def file_sha256(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


@cache
def _catalogue_sha256() -> str:
    digest = hashlib.sha256()
    folder = bundled("resources", "indicateurs")
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            digest.update(path.relative_to(folder).as_posix().encode())
            digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


@cache
def _extract_sha256() -> str:
    try:
        return file_sha256(bundled("data", "extract.sqlite"))
    except FileNotFoundError:
        return ""
