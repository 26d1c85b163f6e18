"""The gauges and measures of the page, and the bases that answer them, from `resources/sante`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from budgetlocal.bundled import bundled
from budgetlocal.core.formatting import NBSP
from budgetlocal.core.text import Text, bilingual
from budgetlocal.indicators.definitions import Direction


class MeasureUnit(StrEnum):
    """What a measure counts; a percentage is kept as a ratio."""

    PERCENT = "%"
    YEARS = "ans"
    PER_HEAD = "€/hab"
    DAYS = "jours"
    EUROS = "€"


@dataclass(frozen=True, slots=True)
class Bound:
    """A constant of law or method that a measure is compared with, and for whom."""

    constant: str
    levels: tuple[str, ...]
    at_least: int
    """Inhabitants from which it applies."""
    below: int | None
    is_complement: bool
    """The constant bounds what the measure lacks to reach 100 %."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure that may answer a gauge: amounts over an amount, or a figure that is published."""

    key: str
    label: Text
    definition: Text
    unit: MeasureUnit
    direction: Direction
    top: tuple[str, ...] = ()
    """Amounts added up above the line."""
    bottom: str = ""
    """The amount below the line, `population`, or empty for none."""
    needs_positive_bottom: bool = False
    factor: int = 1
    statistic: str = ""
    """The key of a figure of the extract, for a measure that is published as such."""
    imported: tuple[str, ...] = ()
    """Keys of figures of imported files, the one to prefer first."""
    declared: str = ""
    """The code under which documents declare it."""
    is_per_head: bool = False
    """Whether the published figure is divided by the inhabitants."""
    bounds: tuple[Bound, ...] = ()
    phrase: tuple[str, str] = ("", "")
    """French and English, with {cent} (euros out of 100) or {nombre} (in the unit)."""
    negative: tuple[str, str] = ("", "")
    """The sentence for a negative value, which then holds the absolute number."""


@dataclass(frozen=True, slots=True)
class Gauge:
    """One question, and the measures that may answer it."""

    key: str
    label: Text
    question: Text
    limit: Text
    """What the figure does not say."""
    measures: tuple[str, ...]
    """The first that is known answers."""
    details: tuple[str, ...]
    """Measures and amounts that the expert sees too."""
    is_on_sheet: bool


@dataclass(frozen=True, slots=True)
class Base:
    """One consistent set of amounts: one producer, one definition, one perimeter."""

    key: str
    label: Text
    perimeter: str
    is_extract: bool
    prefix: str
    layouts: tuple[str, ...]
    peers: str
    """The base of the extract with the same definition, empty when peers cannot be read."""
    names: Mapping[str, str]
    provisional: int | None = None
    """The first exercice whose figures may still change."""

    def name(self, amount: str) -> str:
        """Return what the base calls an amount of the catalogue."""
        return self.names.get(amount, amount)


@dataclass(frozen=True, slots=True)
class Identity:
    """An amount as the sum of others less others."""

    amount: str
    plus: tuple[str, ...]
    minus: tuple[str, ...]


@cache
def gauges() -> tuple[Gauge, ...]:
    """Return the gauges, in the order of the page."""
    return tuple(
        Gauge(
            key=table["cle"],
            label=bilingual(table["fr"], table["en"]),
            question=bilingual(_bound_marks(table["question"]), table["question_en"]),
            limit=bilingual(_bound_marks(table["limite"]), table["limite_en"]),
            measures=tuple(table["mesures"]),
            details=tuple(table["details"]),
            is_on_sheet=table["fiche"],
        )
        for table in _read("jauges")["jauge"]
    )


@cache
def measures() -> Mapping[str, Measure]:
    """Return every measure by its key; amounts in euros are measures of one amount."""
    tables = _read("jauges")
    found = {table["cle"]: _measure(table) for table in tables["mesure"]}
    for table in tables["montant"]:
        label = bilingual(table["fr"], table["en"])
        key = table["cle"]
        found[key] = Measure(key, label, label, MeasureUnit.EUROS, Direction.NEUTRAL, top=(key,))
    return found


@cache
def bases() -> Mapping[str, Base]:
    """Return every base by its key, the one to prefer first."""
    return {
        table["cle"]: Base(
            key=table["cle"],
            label=bilingual(table["fr"], table["en"]),
            perimeter=table["perimetre"],
            is_extract=table["vue"] == "extrait",
            prefix=table.get("prefixe", ""),
            layouts=tuple(table.get("dispositions", ())),
            peers=table["paires"],
            names=table["agregats"],
            provisional=table.get("provisoire"),
        )
        for table in _read("bases")["base"]
    }


@cache
def identities() -> Mapping[str, Identity]:
    """Return the identity of each amount that has one."""
    return {
        table["agregat"]: Identity(table["agregat"], tuple(table["plus"]), tuple(table["moins"]))
        for table in _read("bases")["identite"]
    }


def _measure(table: Mapping[str, Any]) -> Measure:
    return Measure(
        key=table["cle"],
        label=bilingual(table["fr"], table["en"]),
        definition=bilingual(table["definition"], table["definition_en"]),
        unit=MeasureUnit(table["unite"]),
        direction=Direction(table["sens"]),
        top=tuple(table.get("haut", ())),
        bottom=table.get("bas", ""),
        needs_positive_bottom=table.get("bas_positif", False),
        factor=table.get("facteur", 1),
        statistic=table.get("extrait", ""),
        imported=tuple(table.get("importe", ())),
        declared=table.get("declare", ""),
        is_per_head=table.get("par_habitant", False),
        bounds=tuple(_bound(entry) for entry in table.get("seuils", ())),
        phrase=(_bound_marks(table["phrase"]), table["phrase_en"]),
        negative=(_bound_marks(table.get("negatif", "")), table.get("negatif_en", "")),
    )


def _bound(entry: Mapping[str, Any]) -> Bound:
    return Bound(
        constant=entry["constante"],
        levels=tuple(entry["niveaux"]),
        at_least=entry.get("population_de", 0),
        below=entry.get("population_sous"),
        is_complement=entry.get("complement", False),
    )


def _bound_marks(french: str) -> str:
    """Return a French sentence whose marks never begin a line: 8 €, quoi ?, « mot »."""
    for mark in "€%?!:;»":
        french = french.replace(f" {mark}", f"{NBSP}{mark}")
    return french.replace("« ", f"«{NBSP}")


def _read(name: str) -> Mapping[str, Any]:
    return tomllib.loads(bundled("resources", "sante", f"{name}.toml").read_text(encoding="utf-8"))


def parts_of(name: str) -> tuple[tuple[str, int, bool], ...]:
    """Return the parts of an amount by its identity: name, sign, and whether it stops there.

    A part whose own identity leads back to the whole is taken as it is published, or not at all.
    """
    identity = identities().get(name)
    if identity is None:
        return ()
    signed = [*((part, 1) for part in identity.plus), *((part, -1) for part in identity.minus)]
    found = []
    for part, sign in signed:
        own = identities().get(part)
        found.append((part, sign, own is not None and name in (*own.plus, *own.minus)))
    return tuple(found)
