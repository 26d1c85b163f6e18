"""The sentences of the law with their numbers, from resources/simulation/articles.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any

from budgetlocal.bundled import bundled
from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import NBSP, decimal_number
from budgetlocal.core.text import Text, bilingual, translatable, verbatim

_LARGE = 1_000
"""Amounts from here on are written in whole euros."""


class HoleUnit(StrEnum):
    """How the number of a hole is written."""

    INHABITANTS = "hab"
    EUROS = "euros"
    PERCENT = "pourcent"
    COEFFICIENT = "coefficient"
    COMMUNES = "communes"


@dataclass(frozen=True, slots=True)
class Hole:
    """A number of a sentence that can be changed."""

    key: str
    path: str
    name: Text
    unit: HoleUnit
    lowest: Decimal
    highest: Decimal
    group: str
    """Holes of one article and group are shares of one whole: they must add up to 100 %."""

    @property
    def decimals(self) -> int:
        """How many decimals are typed, a percentage being typed as such."""
        if self.unit in {HoleUnit.INHABITANTS, HoleUnit.COMMUNES}:
            return 0
        if self.unit is HoleUnit.EUROS:
            return 0 if self.highest > _LARGE * 100 else 2
        return 4

    def shown(self, value: Decimal) -> str:
        """Return a value as it stands in the sentence.

        >>> hole = article("dsr_eligibilite").holes[0]
        >>> hole.shown(Decimal(10000)).replace(chr(0x202F), " ").replace(NBSP, " ")
        '10 000 hab.'
        """
        if self.unit is HoleUnit.PERCENT:
            return f"{_trimmed(value * 100)}{NBSP}%"
        if self.unit is HoleUnit.EUROS:
            decimals = 0 if value == value.to_integral_value() else 2
            return f"{decimal_number(value, decimals)}{NBSP}€"
        if self.unit is HoleUnit.INHABITANTS:
            return f"{decimal_number(value)}{NBSP}hab."
        if self.unit is HoleUnit.COMMUNES:
            return decimal_number(value)
        return _trimmed(value)


@dataclass(frozen=True, slots=True)
class Article:
    """One article of the law, as a sentence with holes."""

    key: str
    number: str
    """`L. 2334-20`, of the code général des collectivités territoriales."""
    grant: str
    since: str
    """ISO date of the wording."""
    title: Text
    sentence: Text
    """With a hole `{key}` for each number."""
    holes: tuple[Hole, ...]

    def hole(self, path: str) -> Hole | None:
        """Return the hole of a parameter."""
        return next((hole for hole in self.holes if hole.path == path), None)


@cache
def articles() -> tuple[Article, ...]:
    """Return every article, in the order of the file."""
    path = bundled("resources", "simulation", "articles.toml")
    return tuple(_article(each) for each in tomllib.loads(path.read_text("utf-8"))["article"])


def article(key: str) -> Article:
    """Return an article by its key.

    Raises:
        KeyError: no such article.

    """
    return {each.key: each for each in articles()}[key]


def hole_of(path: str) -> tuple[Article, Hole] | None:
    """Return the article and the hole that change a parameter, None when none does."""
    for each in articles():
        hole = each.hole(path)
        if hole is not None:
            return each, hole
    return None


def checked(path: str, value: Decimal) -> Decimal:
    """Return a value that its parameter can take.

    Raises:
        UserError: no article changes this parameter, or the value is outside its bounds.

    """
    found = hole_of(path)
    if found is None:
        raise UserError(
            translatable(
                "Effets", "Le paramètre « {chemin} » ne peut pas être changé.", chemin=path
            ),
            hint=translatable(
                "Effets", "Seuls les nombres des articles proposés par la page le peuvent."
            ),
        )
    owner, hole = found
    if not value.is_finite() or not hole.lowest <= value <= hole.highest:
        raise UserError(
            translatable(
                "Effets",
                "{valeur} n'est pas possible pour « {nom} ».",
                valeur=verbatim(hole.shown(value) if value.is_finite() else str(value)),
                nom=hole.name,
            ),
            where=translatable("Effets", "Article {numero} du CGCT", numero=owner.number),
            hint=translatable(
                "Effets",
                "Donnez une valeur entre {bas} et {haut}, bornes comprises.",
                bas=verbatim(hole.shown(hole.lowest)),
                haut=verbatim(hole.shown(hole.highest)),
            ),
        )
    return value


def _article(data: dict[str, Any]) -> Article:
    return Article(
        key=data["cle"],
        number=data["numero"],
        grant=data["dotation"],
        since=data["date"],
        title=bilingual(data["titre"], data["title"]),
        sentence=bilingual(data["phrase"], data["sentence"]),
        holes=tuple(
            Hole(
                key=each["cle"],
                path=each["chemin"],
                name=bilingual(each["nom"], each["name"]),
                unit=HoleUnit(each["unite"]),
                lowest=Decimal(str(each["bas"])),
                highest=Decimal(str(each["haut"])),
                group=each.get("groupe", ""),
            )
            for each in data["parametres"]
        ),
    )


def _trimmed(value: Decimal) -> str:
    exponent = value.normalize().as_tuple().exponent
    return decimal_number(value, max(0, -int(exponent)))
