"""What the law and the plans say about debt, from `resources/dette`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from budgetlocal.bundled import bundled
from budgetlocal.core.text import Text, bilingual


@dataclass(frozen=True, slots=True)
class Gissler:
    """The classes of the charter, by code."""

    indices: tuple[tuple[str, Text], ...]
    structures: tuple[tuple[str, Text], ...]
    source: str


@dataclass(frozen=True, slots=True)
class Comptes:
    """The accounts of loans."""

    capital: tuple[str, ...]
    capital_sans: tuple[str, ...]
    interets: tuple[str, ...]
    icne: str
    """The code of the supplement of a line that tells the ICNE of the year."""

    def is_capital(self, nature: str) -> bool:
        """Whether an account holds repayments of the loans of an annex."""
        return nature.startswith(self.capital) and not nature.startswith(self.capital_sans)


@cache
def gissler() -> Gissler:
    """Return the classes of the charte Gissler."""
    content = tomllib.loads(bundled("resources", "dette", "gissler.toml").read_text("utf-8"))

    def classes(name: str) -> tuple[tuple[str, Text], ...]:
        return tuple((each["code"], bilingual(each["fr"], each["en"])) for each in content[name])

    return Gissler(classes("indices"), classes("structures"), content["source"])


@cache
def comptes() -> Comptes:
    """Return the accounts of loans."""
    content = tomllib.loads(bundled("resources", "dette", "comptes.toml").read_text("utf-8"))
    return Comptes(
        tuple(content["capital"]),
        tuple(content["capital_sans"]),
        tuple(content["interets"]),
        content["icne"],
    )
