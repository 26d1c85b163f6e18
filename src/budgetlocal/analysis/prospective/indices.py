"""The indexes that assumptions may follow: published values as data, years to come as typed."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from budgetlocal.bundled import bundled
from budgetlocal.core.text import Text, bilingual


@dataclass(frozen=True, slots=True)
class Published:
    """The rate of an index in a year, in millionths, and who published it."""

    taux_ppm: int
    source: str


@dataclass(frozen=True, slots=True)
class Index:
    """One index."""

    key: str
    name: Text
    values: Mapping[int, Published]


@cache
def indices() -> Mapping[str, Index]:
    """Return every index by its key."""
    path = bundled("resources", "prospective", "indices.toml")
    tables = tomllib.loads(path.read_text(encoding="utf-8"))["indice"]
    return {
        table["cle"]: Index(
            table["cle"],
            bilingual(table["fr"], table["en"]),
            {
                entry["annee"]: Published(int(Decimal(entry["taux"]) * 10_000), entry["source"])
                for entry in table["valeurs"]
            },
        )
        for table in tables
    }
