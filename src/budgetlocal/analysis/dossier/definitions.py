"""Occasions, parts and obligations of a council pack, from `resources/dossier`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from budgetlocal.bundled import bundled
from budgetlocal.core.kinds import Etape
from budgetlocal.core.text import Text, bilingual
from budgetlocal.indicators.definitions import Certainty


class Medium(StrEnum):
    """Where a part is shown."""

    DECK = "diapos"
    DOCUMENT = "passages"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence whose numbers are named holes, in both languages."""

    french: str
    english: str
    condition: str
    """`name > 0` and the like; empty: always said."""


@dataclass(frozen=True, slots=True)
class PartDefinition:
    """One slide or passage that can be proposed."""

    key: str
    title: Text
    sentences: tuple[Sentence, ...]
    chart: str
    table: str
    figures: tuple[str, ...]
    on_slide: int
    """How many sentences go on the slide; the others are told by the speaker."""
    is_own_words: bool
    """Whether only the person can write it."""
    help: Text
    """What the person should write."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """A council meeting: the document it speaks of, and what is proposed for it."""

    key: str
    label: Text
    document: Text
    """The title of the written document."""
    etapes: tuple[Etape, ...]
    deck: tuple[str, ...]
    passages: tuple[str, ...]
    looks_ahead: bool = False
    """Whether it debates a budget to come: its document is the account that it starts from."""

    def parts(self, medium: Medium) -> tuple[str, ...]:
        """Return the keys of the parts proposed for a medium, in order."""
        return self.deck if medium is Medium.DECK else self.passages


class Nature(StrEnum):
    """Who asks for an item."""

    LAW = "loi"
    USAGE = "usage"


@dataclass(frozen=True, slots=True)
class Obligation:
    """One item that a document is asked to hold."""

    key: str
    occasions: tuple[str, ...]
    label: Text
    article: str
    since: date
    at_least: int
    """Inhabitants from which it applies; 0 for all."""
    nature: Nature
    certainty: Certainty
    parts: tuple[str, ...]
    needs_all: bool
    """Whether every part is needed, else one is enough."""


@cache
def part_definitions() -> Mapping[str, PartDefinition]:
    """Return every part by its key."""
    return {table["cle"]: _part(table) for table in _read("parties")["partie"]}


@cache
def occasions() -> Mapping[str, Occasion]:
    """Return the occasions by key, in the order of a year."""
    return {
        table["cle"]: Occasion(
            key=table["cle"],
            label=bilingual(table["fr"], table["en"]),
            document=bilingual(table["document"], table["document_en"]),
            etapes=tuple(Etape(name) for name in table["etapes"]),
            deck=tuple(table["diapos"]),
            passages=tuple(table["passages"]),
            looks_ahead=table.get("prepare", False),
        )
        for table in _read("occasions")["occasion"]
    }


@cache
def obligations(occasion: str) -> tuple[Obligation, ...]:
    """Return what is asked of the document of an occasion."""
    every = (_obligation(table) for table in _read("obligations")["obligation"])
    return tuple(each for each in every if occasion in each.occasions)


def _part(table: Mapping[str, Any]) -> PartDefinition:
    return PartDefinition(
        key=table["cle"],
        title=bilingual(table["fr"], table["en"]),
        sentences=tuple(
            Sentence(entry["fr"], entry["en"], entry.get("si", ""))
            for entry in table.get("phrase", ())
        ),
        chart=table.get("graphique", ""),
        table=table.get("tableau", ""),
        figures=tuple(table.get("chiffres", ())),
        on_slide=table.get("diapo", 1),
        is_own_words=table.get("a_rediger", False),
        help=bilingual(table.get("aide", ""), table.get("aide_en", "")),
    )


def _obligation(table: Mapping[str, Any]) -> Obligation:
    return Obligation(
        key=table["cle"],
        occasions=tuple(table["occasions"]),
        label=bilingual(table["fr"], table["en"]),
        article=table["article"],
        since=table["depuis"],
        at_least=table.get("population_de", 0),
        nature=Nature(table["nature"]),
        certainty=Certainty(table["certitude"]),
        parts=tuple(table["parties"]),
        needs_all=table.get("toutes", False),
    )


def _read(name: str) -> Mapping[str, Any]:
    path = bundled("resources", "dossier", f"{name}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
