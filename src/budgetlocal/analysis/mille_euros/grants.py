"""Grants of a budget principal that may go to a joined annexe or to somebody else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from budgetlocal.analysis.execution.flows import Flow, mirrors, uncertain_flows
from budgetlocal.analysis.mille_euros.mirror import Removed, mirrored
from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, joined, translatable, verbatim


class Payee(StrEnum):
    """Who receives a grant, as a person says."""

    ANNEXE = "annexe"
    """One of the budgets annexes that are put together: the grant is a flux croisé."""
    THIRD = "tiers"
    """Somebody else (a régie with a legal personality, another établissement): it is spending."""


@dataclass(frozen=True, slots=True)
class Grant:
    """One account of grants whose label does not say who receives them."""

    flow: Flow
    cents: Cents
    payee: Payee | None
    """What the person said; None: nothing yet."""
    seen: tuple[str, str] | None
    """The annexe that enters exactly this amount, and on which account; None without any."""

    @property
    def account(self) -> str:
        """The account, which is also its key among the answers."""
        return self.flow.account

    @property
    def named(self) -> Text:
        """The account, what it is, and its amount."""
        amount = verbatim(f"({euros(self.cents)})")
        return joined((verbatim(self.account), self.flow.name, amount), " ")

    @property
    def is_known(self) -> bool:
        """Whether its payee is said, or recognised."""
        return self.payee is not None or self.seen is not None

    @property
    def is_crossed(self) -> bool:
        """Whether it is counted as paid to a joined annexe: said, or recognised to the cent."""
        return self.payee is Payee.ANNEXE or (self.payee is None and self.seen is not None)

    @property
    def words(self) -> Text:
        """What is printed of it with the perimeter."""
        values = {"compte": self.account, "montant": euros(self.cents)}
        if self.payee is Payee.ANNEXE:
            return translatable(
                "MilleEuros",
                "Compte {compte} ({montant}) : versé à un budget annexe réuni, selon votre réponse.",
                **values,
            )
        if self.payee is Payee.THIRD:
            return translatable(
                "MilleEuros",
                "Compte {compte} ({montant}) : versé à un tiers et compté, selon votre réponse.",
                **values,
            )
        budget, account = self.seen or ("", "")
        return translatable(
            "MilleEuros",
            "Compte {compte} ({montant}) : reconnu comme versé à « {budget} », qui inscrit exactement "
            "ce montant en recette au compte {recette}.",
            budget=verbatim(budget),
            recette=account,
            **values,
        )


def doubt_words(grants: Sequence[Grant], left: Cents) -> Text | None:
    """Return that grants said to go to third parties may count twice, None when they cannot.

    Args:
        grants: those whose payee no label tells.
        left: what the annexes enter as grants, besides what they are surely paid.

    """
    counted = [each for each in grants if each.payee is Payee.THIRD and each.cents > 0]
    if not counted or left <= 0:
        return None
    return translatable(
        "MilleEuros",
        "Attention : les budgets annexes inscrivent {montant} de subventions que rien d'autre n'explique ; "
        "la part qui viendrait du compte {comptes} serait comptée deux fois.",
        montant=euros(left),
        comptes=", ".join(each.account for each in counted),
    )


class GrantsError(UserError):
    """Budgets are not put together, and another answer about their grants may change it."""

    def __init__(self, message: Text, *, hint: Text, grants: Sequence[Grant]) -> None:
        """Keep the grants that may be answered, beside the refusal."""
        self.grants = tuple(grants)
        super().__init__(message, hint=hint)


class UnansweredGrantsError(GrantsError):
    """Nobody knows who receives some grants: the budgets are not put together until it is said."""

    def __init__(self, grants: Sequence[Grant]) -> None:
        """Name the accounts and their amounts.

        Args:
            grants: all grants that may be answered; those without an answer make the refusal.

        """
        told = joined([each.named for each in grants if not each.is_known], " ; ")
        super().__init__(
            translatable(
                "MilleEuros",
                "Le budget principal verse des subventions dont rien ne dit si elles vont à un des budgets "
                "annexes réunis : {comptes}. Les compter deux fois, ou pas du tout, fausserait les parts.",
                comptes=told,
            ),
            hint=translatable(
                "MilleEuros",
                "Dites au-dessus qui reçoit chacune, ou choisissez « Un seul » dans la liste Budgets.",
            ),
            grants=grants,
        )


def grants_of(
    budgets: Sequence[BudgetFrame],
    paid: Mapping[Flow, Cents],
    crossed: Sequence[Removed],
    answers: Mapping[str, Payee],
) -> tuple[Grant, ...]:
    """Return the grants of the principal whose payee is not known, with what is known of them.

    A grant is recognised when one annexe alone enters its amount to the cent on one account of the
    recettes that mirror grants, no other grant may explain that recette, and the annexes receive
    enough for all of them besides what they are surely paid.

    Args:
        budgets: the principal, then its annexes.
        paid: what the principal pays on each account of `uncertain_flows`, in cents.
        crossed: what the budgets surely pay each other.
        answers: who receives the grants of an account, as a person said.

    """
    said = {flow: cents for flow, cents in paid.items() if answers.get(flow.account)}
    to_annexes = [
        (flow.kind, cents) for flow, cents in said.items() if answers[flow.account] is Payee.ANNEXE
    ] + [(each.flow.kind, each.cents) for each in crossed if each.rank == 0]
    asked = {flow: cents for flow, cents in paid.items() if flow not in said}
    seen = _recognised(budgets[1:], asked, to_annexes)
    return tuple(
        Grant(flow, cents, answers.get(flow.account), seen.get(flow))
        for flow, cents in paid.items()
    )


def payers(budget: BudgetFrame) -> tuple[Flow, ...]:
    """Return the uncertain accounts that a budget may pay on."""
    return tuple(flow for flow in uncertain_flows() if flow.is_paid_by(budget))


def _recognised(
    annexes: Sequence[BudgetFrame],
    asked: Mapping[Flow, Cents],
    to_annexes: Sequence[tuple[str, Cents]],
) -> dict[Flow, tuple[str, str]]:
    """Return the recette that each grant is, where nothing else explains it.

    Args:
        annexes: the budgets that may receive.
        asked: the grants without an answer.
        to_annexes: kind and cents of what the annexes are paid besides.

    """
    found: dict[Flow, tuple[str, str]] = {}
    for kind in {flow.kind for flow in asked}:
        mirror = next(each for each in mirrors() if each.kind == kind)
        received = [(each.header.budget, mirrored(each, mirror)) for each in annexes]
        claims = {
            flow: equal
            for flow, cents in asked.items()
            if flow.kind == kind and (equal := _equal(received, cents)) is not None
        }
        once = [flow for flow in claims if list(claims.values()).count(claims[flow]) == 1]
        explained = sum(cents for other, cents in to_annexes if other == kind)
        explained += sum(asked[flow] for flow in once)
        if sum(sum(amounts.values()) for _, amounts in received) >= explained:
            found |= {flow: claims[flow] for flow in once}
    return found


def _equal(
    received: Sequence[tuple[str, Mapping[str, Cents]]], cents: Cents
) -> tuple[str, str] | None:
    """Return the annexe and the account of the only recette of an amount, None without or among two."""
    equal = [
        (name, account)
        for name, amounts in received
        for account, amount in amounts.items()
        if amount == cents
    ]
    return equal[0] if len(equal) == 1 else None
