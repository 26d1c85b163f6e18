"""Population classes of communes, dated, from `resources/strates/`."""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Any

from budgetlocal.bundled import bundled
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.text import Text, bilingual
from budgetlocal.reference.values import Strate

SCHEME_OFGL = "ofgl"
SCHEME_DGF = "dgf"
"""CGCT L2334-3; takes the population DGF, not the legal one."""
SCHEME_R2313_1 = "r2313_1"


class SchemeError(KeyError):
    """A scheme of classes that does not exist, or that was not in force on the date."""


@dataclass(frozen=True, slots=True)
class Scheme:
    """One way of putting communes into classes, and the population that it counts."""

    key: str
    label: Text
    population: str
    """`totale`, or `DGF`."""
    source: str
    since: date
    until: date | None
    """First day when it is no longer in force."""
    classes: tuple[Strate, ...]

    def in_force(self, day: date) -> bool:
        """Whether the scheme applies on a day."""
        return self.since <= day and (self.until is None or day < self.until)

    def strate(self, population: int) -> Strate:
        """Return the class of a population.

        Raises:
            ValueError: the population is negative.

        """
        if population < 0:
            raise ValueError(population)
        starts = [entry.at_least for entry in self.classes]
        return self.classes[bisect_right(starts, population) - 1]


@cache
def load_schemes() -> tuple[Scheme, ...]:
    """Return every scheme of `resources/strates/`, by key and date."""
    files = sorted(bundled("resources", "strates").glob("*.toml"))
    schemes = [_scheme(tomllib.loads(path.read_text(encoding="utf-8"))) for path in files]
    return tuple(sorted(schemes, key=lambda scheme: (scheme.key, scheme.since)))


def strate_of(population: int, scheme: str, day: date) -> Strate:
    """Return the class of a population under a scheme on a day.

    The population must be the one that the scheme counts (`Scheme.population`). With OFGL's, 1 999
    inhabitants are in the class from 500 to 1 999, and 2 000 in the next one.

    Raises:
        SchemeError: no such scheme, or not in force on that day.
        ValueError: the population is negative.

    """
    for entry in load_schemes():
        if entry.key == scheme and entry.in_force(day):
            return entry.strate(population)
    raise SchemeError(scheme, day)


def _scheme(data: dict[str, Any]) -> Scheme:
    bounds = (0, *data["bornes"], None)
    first = data.get("premier_code", 0)
    return Scheme(
        key=data["key"],
        label=bilingual(data["libelle"], data["en"]),
        population=data["population"],
        source=data["source"],
        since=data["depuis"],
        until=data.get("jusqu_a"),
        classes=tuple(_classes(pairwise(bounds), first)),
    )


def _classes(bounds: Iterable[tuple[int | None, int | None]], first: int) -> Iterable[Strate]:
    for code, (low, high) in enumerate(bounds, start=first):
        at_least = low or 0
        yield Strate(str(code), _label(at_least, high), at_least, high)


def _label(low: int, high: int | None) -> Text:
    if high is None:
        return bilingual(
            f"{decimal_number(low)} habitants et plus", f"{low:,} inhabitants and more"
        )
    if low == 0:
        return bilingual(
            f"moins de {decimal_number(high)} habitants", f"fewer than {high:,} inhabitants"
        )
    span = f"{decimal_number(low)} à {decimal_number(high - 1)} habitants"
    return bilingual(span, f"{low:,} to {high - 1:,} inhabitants")
