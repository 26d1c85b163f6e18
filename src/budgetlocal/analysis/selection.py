"""Named sums over budget lines, defined as data in `resources/regles`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from budgetlocal.analysis.totals import of, total
from budgetlocal.bundled import bundled
from budgetlocal.core import frames
from budgetlocal.core.kinds import Amount, Mouvement, Section, Sens
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, bilingual

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Aggregate:
    """A sum over the lines that fit every given key."""

    name: str
    title: Text
    source: str
    section: Section
    sens: Sens
    mouvement: Mouvement
    natures: tuple[str, ...]
    sauf: tuple[str, ...]
    chapitres: tuple[str, ...]
    compense: tuple[str, ...]
    """Accounts of which only the excess over the other direction counts."""

    def lines(self, lines: pd.DataFrame) -> pd.DataFrame:
        """Return the lines that the aggregate sums."""
        part = of(lines, section=self.section, sens=self.sens, movement=self.mouvement)
        nature = part[frames.NATURE]
        mask = nature.str.startswith(self.natures) if self.natures else nature.notna()
        if self.sauf:
            mask &= ~nature.str.startswith(self.sauf)
        if self.chapitres:
            mask &= part[frames.CHAPITRE].isin(self.chapitres)
        return part[mask]

    def value(self, lines: pd.DataFrame, amount: Amount) -> Cents | None:
        """Return the sum in cents; None when the document gives no such amount at all.

        A document that gives the amount elsewhere but has no such line spends nothing on it: 0.
        """
        if lines[str(amount)].isna().all():
            return None
        gross = total(self.lines(lines), amount) or 0
        return gross - sum(self._exchanged(lines, amount, account) for account in self.compense)

    def _exchanged(self, lines: pd.DataFrame, amount: Amount, account: str) -> Cents:
        part = of(lines, section=self.section, movement=self.mouvement)
        part = part[part[frames.NATURE].str.startswith(account)]
        sides = (total(of(part, sens=sens), amount) or 0 for sens in Sens)
        return max(0, min(sides))


@cache
def aggregates() -> Mapping[str, Aggregate]:
    """Return every aggregate by its name."""
    path = bundled("resources", "regles", "agregats_budgetaires.toml")
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    return {name: _aggregate(name, table) for name, table in tables.items()}


def value_of(name: str, budget: frames.BudgetFrame, amount: Amount) -> Cents | None:
    """Return one aggregate of a document, in cents."""
    return aggregates()[name].value(budget.lines, amount)


def _aggregate(name: str, table: Mapping[str, object]) -> Aggregate:
    def prefixes(key: str) -> tuple[str, ...]:
        value = table.get(key, ())
        return tuple(value) if isinstance(value, list) else ()

    return Aggregate(
        name=name,
        title=bilingual(str(table["fr"]), str(table["en"])),
        source=str(table["source"]),
        section=Section(str(table["section"])),
        sens=Sens(str(table["sens"])),
        mouvement=Mouvement(str(table["mouvement"])),
        natures=prefixes("natures"),
        sauf=prefixes("sauf"),
        chapitres=prefixes("chapitres"),
        compense=prefixes("compense"),
    )
