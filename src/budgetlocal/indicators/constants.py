"""Numbers set by a text of law or by a known practice, dated, from `resources/indicateurs`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from typing import Any

from budgetlocal.bundled import bundled
from budgetlocal.core.text import Text, bilingual
from budgetlocal.indicators.definitions import Certainty
from budgetlocal.indicators.dimensions import BY_LABEL, Dimension


@dataclass(frozen=True, slots=True)
class DatedValue:
    """A value and when it holds: from a day, until before another."""

    value: Fraction
    since: date
    until: date | None
    source: str


@dataclass(frozen=True, slots=True)
class Constant:
    """One number with its texts."""

    key: str
    label: Text
    dimension: Dimension
    certainty: Certainty
    values: tuple[DatedValue, ...]

    def on(self, day: date) -> DatedValue | None:
        """Return the value in force on a day, None when there is none."""
        for entry in self.values:
            if entry.since <= day and (entry.until is None or day < entry.until):
                return entry
        return None


@cache
def constants() -> Mapping[str, Constant]:
    """Return every constant by its key."""
    path = bundled("resources", "indicateurs", "constantes.toml")
    tables = tomllib.loads(path.read_text(encoding="utf-8"))["constante"]
    return {table["cle"]: _constant(table) for table in tables}


def _constant(table: dict[str, Any]) -> Constant:
    return Constant(
        key=table["cle"],
        label=bilingual(table["fr"], table["en"]),
        dimension=BY_LABEL[table["unite"]],
        certainty=Certainty(table["certitude"]),
        values=tuple(
            DatedValue(
                Fraction(str(entry["valeur"])),
                entry["depuis"],
                entry.get("jusqu_a"),
                entry["source"],
            )
            for entry in table["valeurs"]
        ),
    )
