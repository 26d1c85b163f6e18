"""FCTVA of investments: what share of which spending comes back, and how many years later."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from budgetlocal.analysis.prospective.accounts import Prefixes
from budgetlocal.analysis.prospective.rounding import PPM, scaled
from budgetlocal.bundled import bundled
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, bilingual

ACCOUNT = "10222"
NO_FCTVA = "aucun"
"""The key of the regime of a budget that recovers the VAT."""


@dataclass(frozen=True, slots=True)
class Regime:
    """How many years after the spending the FCTVA is paid, if it is."""

    key: str
    delay_years: int
    is_paid: bool
    name: Text
    source: str


@dataclass(frozen=True, slots=True)
class Rate:
    """The rate for the spending of some years, in millionths."""

    taux_ppm: int
    since: int
    source: Text


@dataclass(frozen=True, slots=True)
class Rules:
    """The rates, the regimes, the accounts."""

    rates: tuple[Rate, ...]
    """The latest first."""
    regimes: tuple[Regime, ...]
    eligible: Prefixes

    def rate(self, year: int) -> Rate | None:
        """Return the rate for the spending of a year, None when none is known."""
        return next((each for each in self.rates if each.since <= year), None)

    def regime(self, key: str) -> Regime | None:
        """Return a regime, None when there is none of that key."""
        return next((each for each in self.regimes if each.key == key), None)


def fctva_of(spending: Cents, share_ppm: int, rate: Rate) -> Cents:
    """Return the FCTVA of some spending, taxes included: spending * share * rate, rounded once.

    >>> fctva_of(100_000_00, 1_000_000, Rate(164_040, 2015, bilingual("", "")))
    1640400
    """
    return scaled(spending, share_ppm * rate.taux_ppm, PPM * PPM)


@cache
def rules() -> Rules:
    """Return the rules of the FCTVA."""
    path = bundled("resources", "prospective", "fctva.toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    rates = [
        Rate(
            int(Decimal(entry["valeur"]) * PPM),
            entry["depuis"],
            bilingual(entry["source"], entry["source_en"]),
        )
        for entry in table["taux"]
    ]
    return Rules(
        tuple(sorted(rates, key=lambda each: -each.since)),
        tuple(
            Regime(
                entry["cle"],
                entry.get("delai", 0),
                "delai" in entry,
                bilingual(entry["fr"], entry["en"]),
                entry["source"],
            )
            for entry in table["regime"]
        ),
        Prefixes(tuple(table["eligible"]["depenses"]), tuple(table["eligible"]["depenses_sauf"])),
    )
