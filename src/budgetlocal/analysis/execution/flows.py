"""Accounts on which budgets of one collectivité pay each other, and the recettes that mirror them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from budgetlocal.bundled import bundled
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.text import Text, bilingual


@dataclass(frozen=True, slots=True)
class Flow:
    """An account of depenses that one budget of a collectivite pays to another."""

    account: str
    normes: tuple[str, ...]
    payer: str
    """principal or annexe; empty when both may pay."""
    name: Text
    but: tuple[str, ...] = ()
    """Longer accounts that mean something else."""
    first: int = 0
    """The first exercice of this meaning of the account."""
    last: int = 9999
    """The last one."""
    kind: str = ""
    """The key of its mirror: the recettes of the budget that receives."""
    is_administrative: bool = False
    """Only a budget in M14 or M57 may receive it."""

    def is_paid_by(self, budget: BudgetFrame) -> bool:
        """Whether the account means, in a budget, a payment to another of the same collectivite."""
        payer = "principal" if budget.header.is_principal else "annexe"
        is_now = self.first <= budget.header.exercice <= self.last
        return is_now and budget.plan.norme in self.normes and self.payer in {"", payer}

    def covers(self, nature: str) -> bool:
        """Whether an account is this one, or below it."""
        return nature.startswith(self.account) and not nature.startswith(self.but or ("-",))


@dataclass(frozen=True, slots=True)
class Mirror:
    """What the budget that receives enters, for one kind of flow."""

    kind: str
    name: Text
    accounts: Mapping[str, tuple[str, ...]]
    """Prefixes of its recettes, by its norme."""


def flows() -> tuple[Flow, ...]:
    """Return the accounts of the flux croises. Source: `resources/regles/flux_croises.toml`."""
    return _flows("flux")


def uncertain_flows() -> tuple[Flow, ...]:
    """Return the accounts of grants to an annexe or to another person: no label tells which."""
    return _flows("incertain")


@cache
def mirrors() -> tuple[Mirror, ...]:
    """Return the recettes that mirror each kind of flow."""
    return tuple(
        Mirror(
            kind,
            bilingual(each["fr"], each["en"]),
            {norme: tuple(found) for norme, found in each.items() if norme not in {"fr", "en"}},
        )
        for kind, each in _file()["genre"].items()
    )


@cache
def _flows(table: str) -> tuple[Flow, ...]:
    return tuple(
        Flow(
            each["depense"],
            tuple(each["normes"]),
            each["payeur"],
            bilingual(each["fr"], each["en"]),
            tuple(each.get("sauf", ())),
            each.get("depuis", 0),
            each.get("jusque", 9999),
            each["genre"],
            each.get("beneficiaire") == "administratif",
        )
        for each in _file()[table]
    )


@cache
def _file() -> Mapping[str, Any]:
    path = bundled("resources", "regles", "flux_croises.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
