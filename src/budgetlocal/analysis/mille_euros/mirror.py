"""What a budget pays to another, held against what the other one receives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from budgetlocal.analysis.basis import main_amount, sum_cents
from budgetlocal.analysis.execution.flows import Flow, Mirror, mirrors
from budgetlocal.analysis.totals import of
from budgetlocal.core import frames
from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import euros
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.kinds import Mouvement, Section, Sens
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, translatable

if TYPE_CHECKING:
    import pandas as pd

IMPORT_HINT = translatable(
    "MilleEuros",
    "Importez tous les budgets annexes, ou choisissez « Un seul » dans la liste Budgets.",
)
GRANTS = "soutien"
"""The kind of the grants and of the deficits made up: an annexe has no reason to ignore them."""
_OWN_PERSON = "M4"
"""The norme of an annexe that is industrial or commercial."""


@dataclass(frozen=True, slots=True)
class Removed:
    """What one budget pays to another, on one account: in no part."""

    rank: int
    """The place of the budget that pays among those put together."""
    flow: Flow
    cents: Cents
    ordinals: tuple[int, ...]
    """The lines of that budget."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Payments of one kind that are more than the recettes that mirror them, in cents."""

    mirror: Mirror
    is_from_principal: bool
    paid: Cents
    received: Cents
    accounts: tuple[str, ...]
    """The prefixes of the recettes that were looked at."""
    is_administrative: bool = False
    """Whether only what goes to administrative annexes, and what they receive, is counted."""


def gaps(budgets: Sequence[BudgetFrame], removed: Sequence[Removed]) -> tuple[Gap, ...]:
    """Return the kinds of flow where more is paid than the other side enters as recettes.

    What goes to administrative annexes is held apart too: a service in M4 hides none of them.

    More received than paid is no gap: the same accounts also receive from third parties.

    Args:
        budgets: the principal, then its annexes.
        removed: what they pay each other.

    """
    return tuple(gap for gap in _compared(budgets, removed) if gap.paid > gap.received)


def unexplained(budgets: Sequence[BudgetFrame], removed: Sequence[Removed], kind: str) -> Cents:
    """Return what the annexes enter as recettes of a kind besides what the principal pays them.

    0 when all is explained. What is left may come from third parties, or from a payment that the
    principal makes on an account which is counted as spending.
    """
    mirror = next(each for each in mirrors() if each.kind == kind)
    received = sum(sum(mirrored(each, mirror).values()) for each in budgets[1:])
    paid = sum(each.cents for each in removed if each.rank == 0 and each.flow.kind == kind)
    return max(0, received - paid)


def gap_words(gap: Gap) -> Text:
    """Return what is printed of a gap with the perimeter: the kind, the amounts, what it may be."""
    values: dict[str, Text | str] = {
        "genre": gap.mirror.name,
        "verse": euros(gap.paid),
        "recu": euros(gap.received),
        "comptes": ", ".join(gap.accounts) or "-",
        "ecart": euros(gap.paid - gap.received),
    }
    if gap.is_administrative:
        return translatable(
            "MilleEuros",
            "Attention, {genre} : le budget principal verse {verse} à ses budgets annexes à caractère "
            "administratif, qui en inscrivent {recu} en recettes (comptes {comptes}) ; {ecart} vont à un "
            "budget absent du classeur ou sont inscrits ailleurs.",
            **values,
        )
    if gap.is_from_principal:
        return translatable(
            "MilleEuros",
            "Attention, {genre} : le budget principal verse {verse} à ses budgets annexes, qui en "
            "inscrivent {recu} en recettes (comptes {comptes}) ; {ecart} vont à un budget absent du "
            "classeur ou sont inscrits ailleurs.",
            **values,
        )
    return translatable(
        "MilleEuros",
        "Attention, {genre} : les budgets annexes versent {verse} au budget principal, qui en inscrit "
        "{recu} en recettes (comptes {comptes}) ; écart de {ecart}.",
        **values,
    )


def refuse_a_missing_payee(budgets: Sequence[BudgetFrame], removed: Sequence[Removed]) -> None:
    """Refuse payments that the annexes which may receive them cannot have received.

    Raises:
        UserError: the principal pays more to its annexes, or to those that are administrative, than
            all their recettes; or grants, and no annexe has any recette of that kind.

    """
    paid = [each for each in removed if each.rank == 0]
    administrative = [each for each in paid if each.flow.is_administrative]
    annexes = budgets[1:]
    _refuse_more_than_received(paid, annexes, translatable("MilleEuros", "ses budgets annexes"))
    _refuse_more_than_received(
        administrative,
        [each for each in annexes if each.plan.norme != _OWN_PERSON],
        translatable("MilleEuros", "ses budgets annexes à caractère administratif"),
    )
    for gap in gaps(budgets, removed):
        if gap.is_from_principal and gap.mirror.kind == GRANTS and gap.received <= 0:
            raise UserError(
                translatable(
                    "MilleEuros",
                    "Le budget principal verse {verse} de subventions à ses budgets annexes ; ceux du "
                    "classeur n'en inscrivent aucune en recettes (comptes {comptes}) : il en manque un.",
                    verse=euros(gap.paid),
                    comptes=", ".join(gap.accounts) or "-",
                ),
                hint=IMPORT_HINT,
            )


def mirrored(budget: BudgetFrame, mirror: Mirror) -> dict[str, Cents]:
    """Return the recettes of a budget that mirror a kind of flow, by account, in cents."""
    prefixes = mirror.accounts.get(budget.plan.norme, ())
    found = _real_recettes(budget)
    found = found[found[frames.NATURE].str.startswith(prefixes)]
    amounts = found.groupby(frames.NATURE)[str(main_amount(budget))].sum()
    return {str(account): int(cents) for account, cents in amounts.items()}


def _compared(budgets: Sequence[BudgetFrame], removed: Sequence[Removed]) -> Iterator[Gap]:
    for mirror in mirrors():
        for is_from_principal in (True, False):
            paid = sum(
                each.cents
                for each in removed
                if each.flow.kind == mirror.kind and (each.rank == 0) is is_from_principal
            )
            if paid <= 0:
                continue
            payees = budgets[1:] if is_from_principal else budgets[:1]
            yield _held(mirror, paid, payees, is_from_principal=is_from_principal)
        yield from _administrative(budgets, removed, mirror)


def _administrative(
    budgets: Sequence[BudgetFrame], removed: Sequence[Removed], mirror: Mirror
) -> Iterator[Gap]:
    """Yield what is paid to administrative annexes alone, held against what they alone receive.

    A service in M4 that is helped by others does not stand for an administrative annexe.
    """
    paid = sum(
        each.cents
        for each in removed
        if each.flow.kind == mirror.kind and each.rank == 0 and each.flow.is_administrative
    )
    others = [each for each in budgets[1:] if each.plan.norme == _OWN_PERSON]
    if paid > 0 and others:
        payees = [each for each in budgets[1:] if each.plan.norme != _OWN_PERSON]
        gap = _held(mirror, paid, payees, is_from_principal=True)
        yield replace(gap, is_administrative=True)


def _held(
    mirror: Mirror, paid: Cents, payees: Sequence[BudgetFrame], *, is_from_principal: bool
) -> Gap:
    received = sum(sum(mirrored(each, mirror).values()) for each in payees)
    looked_at = {account for each in payees for account in mirror.accounts.get(each.plan.norme, ())}
    return Gap(mirror, is_from_principal, paid, received, tuple(sorted(looked_at)))


def _refuse_more_than_received(
    paid: Sequence[Removed], payees: Sequence[BudgetFrame], names: Text
) -> None:
    sent = sum(each.cents for each in paid)
    received = sum(sum_cents(_real_recettes(each)[str(main_amount(each))]) or 0 for each in payees)
    if sent > received:
        raise UserError(
            translatable(
                "MilleEuros",
                "Le budget principal verse {verse} à {budgets} ; ceux du classeur n'ont que {recu} de "
                "recettes réelles de fonctionnement : il en manque un.",
                verse=euros(sent),
                budgets=names,
                recu=euros(received),
            ),
            hint=IMPORT_HINT,
        )


def _real_recettes(budget: BudgetFrame) -> pd.DataFrame:
    """Return the real recettes of fonctionnement of a budget, without its result carried over."""
    found = of(
        budget.lines, section=Section.FONCTIONNEMENT, sens=Sens.RECETTE, movement=Mouvement.REEL
    )
    return found[found[frames.NATURE] != "002"]
