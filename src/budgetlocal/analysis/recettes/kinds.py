"""The kind of each revenue account: who pays, who decides, whether it can be changed."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from budgetlocal.bundled import bundled
from budgetlocal.core.text import Text, bilingual, translatable

DEDUCTED = "reversements"
"""The kind of what is passed on: taken away from the total."""
INTERNAL = "ecritures"
"""The family of carry-overs and entries: no money of the year."""
UNKNOWN = "inconnu"
_FOREVER = 9999


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of revenue, in plain words."""

    key: str
    family: str
    label: Text
    payer: Text
    decider: Text
    can_change: Text
    article: str


@dataclass(frozen=True, slots=True)
class _Table:
    norme: str
    declinaisons: tuple[str, ...]
    """The plans of the norme that it is about; empty: all."""
    since: int | None
    until: int | None
    accounts: Mapping[str, str]
    """Kind by the first digits of the account."""

    @property
    def order(self) -> tuple[int, int, int]:
        """Return the place among the tables that fit: the most particular first."""
        dated = bool(self.since or self.until)
        rank = -4 * bool(self.declinaisons) - 2 * bool(self.norme) - dated
        return rank, -(self.since or 0), self.until or _FOREVER

    def fits(self, norme: str, exercice: int, declinaison: str) -> bool:
        starts = not self.norme or norme.startswith(self.norme)
        starts = starts and (not self.declinaisons or declinaison in self.declinaisons)
        after = self.since is None or exercice >= self.since
        return starts and after and (self.until is None or exercice <= self.until)


@cache
def kinds() -> Mapping[str, Kind]:
    """Return every kind by its key, in the order shown."""
    data = _read("genres")
    words = {
        name: {entry["cle"]: bilingual(entry["fr"], entry["en"]) for entry in data[name]}
        for name in ("payeur", "decideur", "marge")
    }
    return {
        entry["cle"]: Kind(
            key=entry["cle"],
            family=entry["famille"],
            label=bilingual(entry["fr"], entry["en"]),
            payer=words["payeur"][entry["paie"]],
            decider=words["decideur"][entry["decide"]],
            can_change=words["marge"][entry["marge"]],
            article=entry["article"],
        )
        for entry in data["genre"]
    }


@cache
def families() -> Mapping[str, Text]:
    """Return the families of kinds by their key, in the order shown."""
    return {
        entry["cle"]: bilingual(entry["fr"], entry["en"]) for entry in _read("genres")["famille"]
    }


@cache
def kind_of(account: str, norme: str, exercice: int, declinaison: str = "") -> str:
    """Return the key of the kind of an account, `UNKNOWN` when no table has it.

    Args:
        account: the number of the account.
        norme: M14, M57, M4…
        exercice: its year.
        declinaison: the plan of the norme (M49_D), where a number means something else in one.

    The longest first digits win; for the same digits, the most particular table.

    >>> kind_of("73223", "M14", 2022), kind_of("73223", "M57", 2022), kind_of("7323", "M14", 2016)
    ('fpic', 'fonds_dmto', 'fngir')
    """
    tables = sorted(
        (table for table in _tables() if table.fits(norme, exercice, declinaison)),
        key=lambda table: table.order,
    )
    for length in range(len(account), 0, -1):
        for table in tables:
            found = table.accounts.get(account[:length])
            if found is not None:
                return found
    return UNKNOWN


@dataclass(frozen=True, slots=True)
class Aggregate:
    """One revenue aggregate of the OFGL."""

    key: str
    inside: str
    """The key of the aggregate that holds it, empty for none."""
    label: Text
    payer: Text | None
    decider: Text | None
    can_change: Text | None


@cache
def aggregates() -> tuple[Aggregate, ...]:
    """Return the revenue aggregates of the OFGL, in the order shown."""
    data = _read("genres")
    words = {
        name: {entry["cle"]: bilingual(entry["fr"], entry["en"]) for entry in data[name]}
        for name in ("payeur", "decideur", "marge")
    }
    return tuple(
        Aggregate(
            key=entry["cle"],
            inside=entry.get("dans", ""),
            label=bilingual(entry["fr"], entry["en"]),
            payer=words["payeur"].get(entry.get("paie", "")),
            decider=words["decideur"].get(entry.get("decide", "")),
            can_change=words["marge"].get(entry.get("marge", "")),
        )
        for entry in _read("agregats")["agregat"]
    )


UNKNOWN_LABEL = translatable("Recettes", "Compte sans genre connu")


@cache
def _tables() -> tuple[_Table, ...]:
    return tuple(
        _Table(
            entry["norme"],
            tuple(entry.get("declinaisons", ())),
            entry.get("depuis"),
            entry.get("jusqu_a"),
            {digits: kind for kind, found in entry["comptes"].items() for digits in found},
        )
        for entry in _read("comptes")["table"]
    )


def _read(name: str) -> Mapping[str, Any]:
    path = bundled("resources", "recettes", f"{name}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
