"""The rules as data: `resources/regles/execution.toml`, by code, nomenclature and date."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path

from budgetlocal.bundled import bundled
from budgetlocal.core.text import Text, bilingual, translatable, verbatim


@dataclass(frozen=True, slots=True)
class Rule:
    """One version of a rule of law."""

    code: str
    article: str
    """Where the rule is written."""
    words: Text
    since: str
    until: str
    """First and last ISO day in force; `until` is empty while it is."""
    normes: tuple[str, ...]
    """Nomenclatures (M14, M57) that it is about; empty for all."""
    values: Mapping[str, str]
    accounts: Mapping[str, tuple[str, ...]]
    verified: str = ""
    """The last year for which the text was read; empty when nobody says."""

    @property
    def text(self) -> Text:
        """The article and what it says, as a finding shows it."""
        return translatable(
            "Regles", "{article} : {texte}", article=verbatim(self.article), texte=self.words
        )

    def number(self, name: str) -> Decimal:
        """Return a constant of the rule."""
        return Decimal(self.values[name])

    def is_in_force(self, date: str, norme: str) -> bool:
        """Whether the rule holds at an ISO date in a nomenclature; an empty norme fits all."""
        in_time = self.since <= date and (not self.until or date <= self.until)
        return in_time and (not self.normes or not norme or norme in self.normes)


class NoRuleError(LookupError):
    """No version of the rule holds at that date: the caller asks `find_rule` when that may be."""


def rule(code: str, date: str, norme: str = "") -> Rule:
    """Return the rule of a code in force at an ISO date.

    Raises:
        NoRuleError: no version is in force.

    """
    found = find_rule(code, date, norme)
    if found is None:
        raise NoRuleError(code, date, norme)
    return found


def find_rule(code: str, date: str, norme: str = "") -> Rule | None:
    """Return the rule of a code in force at an ISO date in a nomenclature, None when none is."""
    versions = (each for each in rules() if each.code == code)
    return next((each for each in versions if each.is_in_force(date, norme)), None)


@cache
def rules() -> tuple[Rule, ...]:
    """Return every version of every rule."""
    return read_rules(bundled("resources", "regles", "execution.toml"))


def read_rules(path: Path) -> tuple[Rule, ...]:
    """Return every version of every rule of a file, in its order."""
    tables = tomllib.loads(path.read_text(encoding="utf-8"))["regle"]
    return tuple(_rule(table) for table in tables)


def _rule(table: Mapping[str, object]) -> Rule:
    values, accounts = table.get("valeurs", {}), table.get("comptes", {})
    normes = table.get("normes", [])
    return Rule(
        code=str(table["code"]),
        article=str(table["article"]),
        words=bilingual(str(table["fr"]), str(table["en"])),
        since=str(table["du"]),
        until=str(table.get("au", "")),
        normes=tuple(normes) if isinstance(normes, list) else (),
        values=dict(values) if isinstance(values, dict) else {},
        accounts={name: tuple(codes) for name, codes in accounts.items()}
        if isinstance(accounts, dict)
        else {},
        verified=str(table.get("verifie", "")),
    )
