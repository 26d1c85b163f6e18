"""What a budget spends by function, on the perimeter that is shared out."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from budgetlocal.analysis.basis import main_amount, sum_cents
from budgetlocal.analysis.labels import plan_of
from budgetlocal.analysis.mille_euros.functions import is_known, plain_function
from budgetlocal.analysis.mille_euros.policies import UNKNOWN
from budgetlocal.analysis.mille_euros.scope import Scope, alone
from budgetlocal.analysis.totals import of
from budgetlocal.bundled import bundled
from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Mouvement, Section, Sens
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text
from budgetlocal.nomenclature.plan import Plan

if TYPE_CHECKING:
    import pandas as pd


class Part(StrEnum):
    """Which sections are shared out."""

    FONCTIONNEMENT = "fonctionnement"
    INVESTISSEMENT = "investissement"
    BOTH = "ensemble"


class Measure(StrEnum):
    """How an amount is counted."""

    BRUTE = "brute"
    """Mandats, or credits voted, as in the budget document, without atténuations de produits."""
    NETTE = "nette"
    """Less the recettes on the same accounts, as the OFGL counts."""


@dataclass(frozen=True, slots=True)
class BudgetShare:
    """What one of several budgets spends on a function."""

    rank: int
    """Its place among the budgets that are put together."""
    cents: Cents
    ordinals: tuple[int, ...]
    """The lines of its document."""


@dataclass(frozen=True, slots=True)
class FunctionSpending:
    """One function, and what it spends."""

    function: str
    """As in the nomenclature; empty for the lines that say none; `UNKNOWN` for no such function."""
    cents: Cents
    by_account: tuple[tuple[str, Cents], ...]
    """The accounts that make it up, each with its amount."""
    by_chapter: tuple[tuple[str, Cents], ...]
    """The chapters it is voted in, each with its amount."""
    ordinals: tuple[int, ...]
    """The lines of the document that make it up, by rank; empty for several documents."""
    budgets: tuple[BudgetShare, ...] = ()
    """What each budget spends on it; empty when there is only one."""
    own: Text | None = None
    """The name of a budget annexe without functions, which is a part of its own."""


@dataclass(frozen=True, slots=True)
class Spending:
    """The spending of a budget document by function, in cents; or of several, put together."""

    part: Part
    measure: Measure
    plan: Plan
    functions: tuple[FunctionSpending, ...]
    scope: Scope

    @property
    def total(self) -> Cents:
        """The sum of all functions, in cents."""
        return sum(entry.cents for entry in self.functions)

    @property
    def has_functions(self) -> bool:
        """Whether at least one line says its function."""
        return any(entry.function not in {"", UNKNOWN} for entry in self.functions)


def spending(
    budget: BudgetFrame,
    part: Part = Part.FONCTIONNEMENT,
    measure: Measure = Measure.BRUTE,
    *,
    but: Callable[[str], bool] | None = None,
) -> Spending:
    """Return the real spending of a document by function, in cents.

    Executed amounts on a CA or CFU, voted ones before. Perimeter: fonctionnement without results
    carried over and atténuations de produits (chapter 014); investissement: equipment (20, 21, 22,
    23) and equipment grants (204), so neither debt repaid (16) nor third parties (45). The net
    measure takes the recettes on the same accounts off and leaves 675, 676 and 68 out (OFGL). An
    amount that a line does not give counts for nothing. Source: `resources/mille_euros`.

    Args:
        budget: the document.
        part: the sections.
        measure: gross or net.
        but: tells the accounts that are left out besides.

    """
    plan = plan_of(budget)
    signed = _perimeter(budget, part, measure, str(main_amount(budget)))
    if but is not None:
        signed = signed[~signed[frames.NATURE].map(but).astype(bool)]
    keys = [frames.FONCTION, frames.CHAPITRE_KIND, frames.CHAPITRE]
    names = {
        key: plain_function(plan, *(str(part) for part in key))
        for key in signed[keys].drop_duplicates().itertuples(index=False, name=None)
    }
    function = [
        names[key] if is_known(plan, names[key]) else UNKNOWN
        for key in signed[keys].itertuples(index=False, name=None)
    ]
    functions = _grouped(signed.assign(plain=function), "plain")
    return Spending(part, measure, plan, functions, alone(budget))


def chapters(
    budget: BudgetFrame, part: Part = Part.FONCTIONNEMENT, measure: Measure = Measure.BRUTE
) -> tuple[FunctionSpending, ...]:
    """Return the same spending by chapter; `function` is the code of the chapter."""
    signed = _perimeter(budget, part, measure, str(main_amount(budget)))
    return _grouped(signed, frames.CHAPITRE)


def _grouped(signed: pd.DataFrame, column: str) -> tuple[FunctionSpending, ...]:
    return tuple(_entry(str(name), group) for name, group in signed.groupby(column, sort=True))


def _entry(function: str, group: pd.DataFrame) -> FunctionSpending:
    return FunctionSpending(
        function=function,
        cents=sum_cents(group["signed"]) or 0,
        by_account=_sums(group, frames.NATURE),
        by_chapter=_sums(group, frames.CHAPITRE),
        ordinals=tuple(int(rank) for rank in group[frames.ORDINAL]),
    )


def _sums(group: pd.DataFrame, column: str) -> tuple[tuple[str, Cents], ...]:
    sums = group.groupby(column)["signed"].sum()
    return tuple((str(code), int(value)) for code, value in sums.items())


def _perimeter(budget: BudgetFrame, part: Part, measure: Measure, amount: str) -> pd.DataFrame:
    """Return the lines of the perimeter with `signed`: what each adds, in cents."""
    import pandas as pd

    wanted = (Part.FONCTIONNEMENT, Part.INVESTISSEMENT) if part is Part.BOTH else (part,)
    pieces = []
    for section in wanted:
        rule = _rules()[section]
        depenses = _side(budget.lines, rule, measure, Sens.DEPENSE)
        pieces.append(depenses.assign(signed=depenses[amount].fillna(0)))
        if measure is Measure.NETTE:
            recettes = _side(budget.lines, rule, measure, Sens.RECETTE)
            pieces.append(recettes.assign(signed=-recettes[amount].fillna(0)))
    lines = pd.concat(pieces)
    return lines[lines["signed"] != 0]


def _side(
    lines: pd.DataFrame, rule: Mapping[str, Any], measure: Measure, sens: Sens
) -> pd.DataFrame:
    found = of(lines, section=Section(rule["section"]), sens=sens, movement=Mouvement.REEL)
    nature = found[frames.NATURE]
    is_net = measure is Measure.NETTE
    wanted = rule["net_natures"] if is_net else rule.get("natures", [])
    left_out = rule["net_sauf"] if is_net else rule.get("sauf_natures", [])
    mask = nature.str.startswith(tuple(wanted)) if wanted else nature.notna()
    if left_out:
        mask &= ~nature.str.startswith(tuple(left_out))
    if not is_net and rule.get("sauf_chapitres"):
        mask &= ~found[frames.CHAPITRE].isin(rule["sauf_chapitres"])
    return found[mask]


@cache
def _rules() -> Mapping[str, Mapping[str, Any]]:
    path = bundled("resources", "mille_euros", "perimetres.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
