"""Whether a document is one that the open data on communes can be held against."""

from __future__ import annotations

from budgetlocal.core.frames import BudgetFrame
from budgetlocal.reference.extract import Extract
from budgetlocal.reference.values import Collectivite, Kind

_SIREN = 9
"""Digits of a SIREN, the first ones of a SIRET."""
_COMMUNES = frozenset({"commune", "ville"})
"""What NatCEPL says of a commune."""


def known(extract: Extract, budget: BudgetFrame) -> tuple[Collectivite, ...]:
    """Return what the extract knows under the SIREN of a document."""
    return extract.by_siren(budget.header.siret_collectivite[:_SIREN])


def is_main_budget_of_a_commune(extract: Extract, budget: BudgetFrame) -> bool:
    """Whether a document is the main budget of a commune.

    The extract tells what its SIREN is; the words of the file speak where it does not know it.
    """
    if not budget.header.is_principal:
        return False
    found = known(extract, budget)
    if found:
        return any(entry.kind is Kind.COMMUNE for entry in found)
    return budget.header.nature_collectivite.casefold() in _COMMUNES
