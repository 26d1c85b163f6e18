"""A receipt for a taxpayer: an amount paid, told by policy to the cent."""

from __future__ import annotations

from dataclasses import dataclass

from budgetlocal.analysis.mille_euros.policies import Policy
from budgetlocal.analysis.mille_euros.sharing import share_out
from budgetlocal.analysis.mille_euros.split import Split
from budgetlocal.core.money import Cents


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One policy on the receipt."""

    policy: Policy
    cents: Cents


def receipt(real: Split, paid: Cents) -> tuple[ReceiptLine, ...]:
    """Return what an amount pays for, by policy, in cents that sum to the amount exactly.

    A picture, not an assignment: taxes are not earmarked (universality of the budget).

    Raises:
        ValueError: the amount is not positive.

    """
    if paid <= 0:
        raise ValueError(paid)
    parts = share_out([share.cents for share in real.shares], paid)
    return tuple(
        ReceiptLine(share.policy, cents) for share, cents in zip(real.shares, parts, strict=True)
    )
