"""Nomenclatures that another one replaces, from `resources/prospective/nomenclatures.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from budgetlocal.bundled import bundled
from budgetlocal.core.text import Text, bilingual


@dataclass(frozen=True, slots=True)
class Replacement:
    """A nomenclature, the one that replaces it, and since when."""

    norme: str
    par: str
    depuis: int
    source: Text


def replacement_of(norme: str, year: int) -> Replacement | None:
    """Return what replaces a nomenclature in a year, None while it holds.

    >>> replacement_of("M14", 2023), replacement_of("M57", 2030)
    (None, None)
    """
    found = (each for each in _replacements() if each.norme == norme and each.depuis <= year)
    return next(found, None)


@cache
def _replacements() -> tuple[Replacement, ...]:
    path = bundled("resources", "prospective", "nomenclatures.toml")
    tables = tomllib.loads(path.read_text(encoding="utf-8"))["remplacee"]
    return tuple(
        Replacement(
            norme, table["par"], table["depuis"], bilingual(table["source"], table["source_en"])
        )
        for table in tables
        for norme in table["normes"]
    )
