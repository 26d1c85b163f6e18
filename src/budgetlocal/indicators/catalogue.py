"""The catalogue of `resources/indicateurs`: parsed, checked, looked up by code."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from budgetlocal.bundled import bundled
from budgetlocal.core.text import Text, bilingual
from budgetlocal.indicators.definitions import (
    Certainty,
    DatedFormula,
    Definitions,
    Direction,
    Family,
    Indicator,
    Threshold,
)
from budgetlocal.indicators.dimensions import BY_LABEL
from budgetlocal.indicators.parsing import parse

FILES = ("maquette", "ofgl", "r2313_1", "alerte", "quotidien")
_ALL_LEVELS = ("commune", "epci", "departement", "region")


class Catalogue:
    """Indicators by code, in the order of the files; a library may add its own."""

    def __init__(self, indicators: Iterable[Indicator]) -> None:
        """Keep them; a later one of the same code replaces an earlier one."""
        self._by_code: dict[str, Indicator] = {each.code: each for each in indicators}

    def get(self, code: str) -> Indicator | None:
        """Return an indicator, None when the code is unknown."""
        return self._by_code.get(code)

    def __getitem__(self, code: str) -> Indicator:
        return self._by_code[code]

    def __contains__(self, code: object) -> bool:
        return code in self._by_code

    def __iter__(self) -> Iterator[Indicator]:
        return iter(self._by_code.values())

    def __len__(self) -> int:
        return len(self._by_code)

    def codes(self) -> tuple[str, ...]:
        """Return every code, in order."""
        return tuple(self._by_code)

    def with_more(self, indicators: Iterable[Indicator]) -> Catalogue:
        """Return the catalogue with the indicators of a person, whose codes must be new."""
        return Catalogue((*self, *indicators))


@cache
def catalogue() -> Catalogue:
    """Return the indicators that come with the application."""
    return Catalogue(each for name in FILES for each in _read(name))


def dependencies(code: str, definitions: Definitions) -> tuple[str, ...]:
    """Return the indicators that one cites, through others too, nearest first."""
    from budgetlocal.indicators.checking import names_of

    found: dict[str, None] = {}
    waiting = [code]
    while waiting:
        indicator = definitions.get(waiting.pop(0))
        for formula in indicator.formulas if indicator else ():
            for name in names_of(formula.node):
                if name not in found:
                    found[name] = None
                    waiting.append(name)
    return tuple(found)


def _read(name: str) -> Iterator[Indicator]:
    path = bundled("resources", "indicateurs", f"{name}.toml")
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    for table in data["indicateur"]:
        yield _indicator(table, Family(data["famille"]))


def _indicator(table: Mapping[str, Any], family: Family) -> Indicator:
    return Indicator(
        code=table["code"],
        label=bilingual(table["fr"], table["en"]),
        definition=bilingual(table["definition"], table["definition_en"]),
        dimension=BY_LABEL[table["unite"]],
        formulas=tuple(_formulas(table)),
        family=family,
        certainty=Certainty(table["certitude"]),
        source=table["source"],
        levels=tuple(table.get("niveaux", _ALL_LEVELS)),
        direction=Direction(table.get("sens", "neutre")),
        extract=table.get("extrait", ""),
        median=table.get("mediane", ""),
        declared=table.get("declare", ""),
        is_prescribed=table.get("prescrit", True),
        number=table.get("numero", 0),
        thresholds=tuple(
            Threshold(entry["constante"], entry["alerte"] == "au-dessus", tuple(entry["niveaux"]))
            for entry in table.get("seuils", ())
        ),
    )


def _formulas(table: Mapping[str, Any]) -> Iterator[DatedFormula]:
    if "formule" in table:
        yield DatedFormula(table["formule"], parse(table["formule"]))
    for entry in table.get("formules", ()):
        formula = DatedFormula(
            text=entry["formule"],
            node=parse(entry["formule"]),
            normes=tuple(entry.get("normes", ())),
            since=entry.get("depuis"),
            until=entry.get("jusqu_a"),
        )
        if "rupture" in entry:
            note = bilingual(entry["rupture"], entry["rupture_en"])
            formula = replace(formula, break_note=note)
        yield formula


@dataclass(frozen=True, slots=True)
class Example:
    """Two indicators of daily life to look at together."""

    code: str
    label: Text
    first: str
    second: str


@cache
def examples() -> tuple[Example, ...]:
    """Return the ready examples, spending first."""
    path = bundled("resources", "indicateurs", "quotidien.toml")
    tables = tomllib.loads(path.read_text(encoding="utf-8"))["exemple"]
    return tuple(
        Example(table["code"], bilingual(table["fr"], table["en"]), table["x"], table["y"])
        for table in tables
    )
