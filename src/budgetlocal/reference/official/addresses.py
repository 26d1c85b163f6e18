"""The address book of the official data sets: what can be fetched, and from whom."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from budgetlocal.bundled import bundled

YEAR = "{annee}"
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One data set that its producer publishes."""

    key: str
    title: str
    producer: str
    licence: str
    dataset: str
    """The identifier of the data set on the portal of its producer."""
    layouts: tuple[str, ...]
    """The layouts that its file may have."""
    address: str
    """Empty when the producer gives no lasting address: `page` says where to look."""
    page: str
    file_name: str
    years: tuple[int, ...] = ()
    """The years that it may be asked for; empty when one file holds all."""
    largest: int = 4 << 30
    """Bytes that the file never exceeds."""
    sha256: str = ""
    """Empty when the file changes with each publication."""

    def __post_init__(self) -> None:
        """Refuse a checksum that is none, and years without a place in the address."""
        if self.sha256 and not _SHA256.fullmatch(self.sha256):
            raise ValueError(self.key)
        if bool(self.years) != (YEAR in self.address):
            raise ValueError(self.key)

    def of_year(self, year: int) -> Entry:
        """Return the data set of one year.

        Raises:
            ValueError: the data set is not published for that year.

        """
        if year not in self.years:
            raise ValueError(year)
        from dataclasses import replace

        return replace(
            self,
            address=self.address.replace(YEAR, str(year)),
            dataset=self.dataset.replace(YEAR, str(year)),
            file_name=self.file_name.replace(YEAR, str(year)),
            years=(),
        )


@cache
def address_book(path: Path | None = None) -> tuple[Entry, ...]:
    """Return every data set that can be fetched, in the order of the book.

    Raises:
        ValueError: the book contradicts itself.

    """
    where = path or bundled("resources", "donnees_officielles", "adresses.toml")
    table = tomllib.loads(where.read_text("utf-8"))
    return tuple(_entry(entry) for entry in table["jeu"])


def _entry(entry: dict[str, Any]) -> Entry:
    first, last = entry.get("annees", (0, -1))
    return Entry(
        key=entry["cle"],
        title=entry["titre"],
        producer=entry["producteur"],
        licence=entry["licence"],
        dataset=entry["jeu"],
        layouts=tuple(entry["dispositions"]),
        address=entry.get("adresse", ""),
        page=entry["page"],
        file_name=entry["fichier"],
        years=tuple(range(first, last + 1)),
        largest=int(entry.get("plus_grand_mo", 4000)) * 1_000_000,
        sha256=entry.get("sha256", ""),
    )
