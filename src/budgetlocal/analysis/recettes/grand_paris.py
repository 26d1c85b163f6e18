"""What a commune of the Grand Paris pays to its EPT, which the OFGL takes out of revenue."""

from __future__ import annotations

from collections.abc import Mapping

from budgetlocal.analysis.basis import main_amount
from budgetlocal.analysis.selection import value_of
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, translatable

_TAXES = "73"
_NET_TAXES = "impots_taxes"
"""The indicator of the catalogue: account 73 net, without the FCCT."""


def fcct(budget: BudgetFrame, amounts: Mapping[str, Cents]) -> Cents:
    """Return what a document pays to the fonds de compensation des charges territoriales, in cents.

    Account 73 net less what the OFGL counts of it (`resources/indicateurs/ofgl.toml`: 65541 in M14,
    65561 in M57); 0 for a commune out of the Grand Paris.

    Args:
        budget: the document.
        amounts: its real revenue by account, what is passed on taken away.

    """
    counted = value_of(_NET_TAXES, budget, main_amount(budget))
    if counted is None:
        return 0
    return sum(cents for each, cents in amounts.items() if each.startswith(_TAXES)) - counted


def fcct_note(budget: BudgetFrame, amounts: Mapping[str, Cents]) -> Text | None:
    """Return that the total counts what the OFGL takes out, None when there is nothing."""
    cents = fcct(budget, amounts)
    if not cents:
        return None
    return translatable(
        "Recettes",
        "Ce total compte {montant} que la commune verse ensuite à son établissement public territorial "
        "(FCCT) ; l'OFGL les ôte des recettes, et les pages Santé financière et Comparer avec lui.",
        montant=euros(cents),
    )
