"""The files that the extract is built from: found, fingerprinted, and fetched when asked."""

from __future__ import annotations

import csv
import hashlib
import json
import shutil
import subprocess
import tarfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
PACKAGE = "@etalab/decoupage-administratif"
VERSIONS = {
    "1.1.1": 2021,
    "2.3.1": 2022,
    "3.1.1": 2023,
    "4.0.0": 2024,
    "4.1.0": 2024,
    "5.3.0": 2025,
    "6.0.0": 2026,
}
"""Versions of the package, with the year of their communes."""
LATEST = "6.0.0"


@dataclass(frozen=True, slots=True)
class CataloguedSource:
    """One source as catalogue.toml describes it."""

    key: str
    title: str
    title_en: str
    producer: str
    vintage: str
    licence: str
    files: tuple[str, ...]
    """Paths under the folder of sources, or `npm:VERSION`."""


class Inputs:
    """The folder of sources and the folder of npm archives."""

    def __init__(self, sources: Path, npm: Path) -> None:
        """Take the two folders; nothing is read yet."""
        self._sources = sources
        self._npm = npm
        self._tables: dict[tuple[str, str], list[dict[str, Any]]] = {}

    @cached_property
    def catalogue(self) -> dict[str, CataloguedSource]:
        """Every source of catalogue.toml, by key."""
        text = (HERE / "catalogue.toml").read_text(encoding="utf-8")
        return {
            entry["key"]: CataloguedSource(**{**entry, "files": tuple(entry["files"])})
            for entry in tomllib.loads(text)["source"]
        }

    def path(self, name: str) -> Path:
        """Return the file that a name of the catalogue stands for.

        Raises:
            FileNotFoundError: the file is not there.

        """
        version = name.removeprefix("npm:")
        found = self._sources / name
        if version != name:
            found = self._npm / f"etalab-decoupage-administratif-{version}.tgz"
        if not found.is_file():
            raise FileNotFoundError(f"{found} ({'--fetch gets it' if version != name else name})")
        return found

    def sha256(self, key: str) -> str:
        """Return the fingerprint of a source; of several files, that of their fingerprints."""
        prints = [
            hashlib.sha256(self.path(name).read_bytes()).hexdigest()
            for name in self.catalogue[key].files
        ]
        return (
            prints[0] if len(prints) == 1 else hashlib.sha256("".join(prints).encode()).hexdigest()
        )

    def rows(
        self, name: str, *, delimiter: str = ",", encoding: str = "utf-8-sig"
    ) -> Iterator[dict[str, str]]:
        """Yield the rows of a csv file by column name."""
        with self.path(name).open(encoding=encoding, newline="") as file:
            yield from csv.DictReader(file, delimiter=delimiter)

    def json(self, name: str) -> Any:
        """Return a json file."""
        return json.loads(self.path(name).read_text(encoding="utf-8"))

    def package(self, version: str, table: str) -> list[dict[str, Any]]:
        """Return one table of the package: communes, epci, ept, departements, regions."""
        if (version, table) not in self._tables:
            with tarfile.open(self.path(f"npm:{version}")) as archive:
                member = archive.extractfile(f"package/data/{table}.json")
                if member is None:
                    raise FileNotFoundError(table)
                self._tables[version, table] = json.load(member)
        return self._tables[version, table]


def fetch_packages(npm: Path) -> None:
    """Download the versions of the package that the folder lacks, through npm."""
    client = shutil.which("npm")
    if client is None:
        raise FileNotFoundError("npm")
    npm.mkdir(parents=True, exist_ok=True)
    for version in VERSIONS:
        if not (npm / f"etalab-decoupage-administratif-{version}.tgz").is_file():
            subprocess.run(
                [client, "pack", "--silent", f"{PACKAGE}@{version}"], cwd=npm, check=True
            )
