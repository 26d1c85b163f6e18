"""The spending of a budget principal and its annexes, what they pay each other left out."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType

from budgetlocal.analysis.execution.flows import Flow, flows
from budgetlocal.analysis.mille_euros.alike import ALONE_HINT, refuse_unlike
from budgetlocal.analysis.mille_euros.grants import (
    Grant,
    GrantsError,
    Payee,
    UnansweredGrantsError,
    doubt_words,
    grants_of,
    payers,
)
from budgetlocal.analysis.mille_euros.mirror import (
    GRANTS,
    Removed,
    gap_words,
    gaps,
    refuse_a_missing_payee,
    unexplained,
)
from budgetlocal.analysis.mille_euros.scope import joint
from budgetlocal.analysis.mille_euros.spending import (
    BudgetShare,
    FunctionSpending,
    Measure,
    Part,
    Spending,
    spending,
)
from budgetlocal.bundled import bundled
from budgetlocal.core import frames
from budgetlocal.core.errors import UserError
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.text import translatable, verbatim

NO_ANSWER: Mapping[str, Payee] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Joint:
    """Several budgets as one."""

    spent: Spending
    removed: tuple[Removed, ...]
    grants: tuple[Grant, ...] = ()
    """Those whose payee no label tells, with the answers."""


def spending_together(
    budgets: Sequence[BudgetFrame],
    part: Part = Part.FONCTIONNEMENT,
    measure: Measure = Measure.BRUTE,
    answers: Mapping[str, Payee] = NO_ANSWER,
) -> Joint:
    """Return the real spending of several budgets by function, each euro counted once.

    The dépenses of fonctionnement on the accounts of the flux croisés are left out at the function
    where they stand, as `analysis.execution.consolidated` does (rule of the project, method 2.4). A
    budget annexe that presents no function (a service in M4) is a part of its own.

    Args:
        budgets: the principal, then its annexes: same collectivité, exercice and step.
        part: the sections.
        measure: gross or net.
        answers: who receives the grants of an account whose label does not tell (`grants`).

    Raises:
        UserError: they do not go together (step, year, nomenclature of the functions), the
            principal presents no function, a grant for equipment may be paid to an annexe, nobody
            says who receives a grant, or an annexe that is paid is missing (`mirror`).

    """
    refuse_unlike(budgets)
    counted = (part, measure)
    sure = _all_removed(budgets, counted, ())
    grants = _grants(budgets, counted, sure, answers)
    told = tuple(each.flow for each in grants if each.is_crossed)
    kept = [
        spending(budget, part, measure, but=_covered_by(_flows(budget, told))) for budget in budgets
    ]
    _refuse_without_functions(budgets, kept)
    if part is not Part.FONCTIONNEMENT:
        _refuse_uncertain_grants(budgets, kept)
    if not all(each.is_known for each in grants):
        raise UnansweredGrantsError(grants)
    removed = _all_removed(budgets, counted, told)
    try:
        refuse_a_missing_payee(budgets, removed)
    except UserError as err:
        raise GrantsError(err.message, hint=err.hint, grants=grants) from err
    notes = [each.words for each in grants] + [gap_words(each) for each in gaps(budgets, removed)]
    doubt = doubt_words(grants, unexplained(budgets, removed, GRANTS))
    notes += [] if doubt is None else [doubt]
    spent = Spending(
        part,
        measure,
        kept[0].plan,
        tuple(_merged(budgets, kept)),
        joint(budgets, sum(each.cents for each in removed), notes),
    )
    return Joint(spent, removed, grants)


def _grants(
    budgets: Sequence[BudgetFrame],
    counted: tuple[Part, Measure],
    sure: Sequence[Removed],
    answers: Mapping[str, Payee],
) -> tuple[Grant, ...]:
    """Return the grants of the principal that may go to an annexe, with their amounts."""
    principal = budgets[0]
    whole = spending(principal, *counted).total
    paid = {
        flow: whole - spending(principal, *counted, but=flow.covers).total
        for flow in payers(principal)
    }
    paid = {flow: cents for flow, cents in paid.items() if cents}
    return grants_of(budgets, paid, sure, answers)


def _covered_by(paid: Sequence[Flow]) -> Callable[[str], bool]:
    """Return what tells the accounts that are flux croisés."""
    return lambda nature: any(flow.covers(nature) for flow in paid)


def _flows(budget: BudgetFrame, told: Sequence[Flow]) -> tuple[Flow, ...]:
    """Return the flows that a budget pays to the others, with those that a person told."""
    natures = budget.lines[frames.NATURE].unique()
    return tuple(
        flow
        for flow in (*flows(), *told)
        if flow.is_paid_by(budget) and any(flow.covers(nature) for nature in natures)
    )


def _all_removed(
    budgets: Sequence[BudgetFrame], counted: tuple[Part, Measure], told: Sequence[Flow]
) -> tuple[Removed, ...]:
    return tuple(
        each
        for rank, budget in enumerate(budgets)
        for each in _removed(rank, budget, counted, told)
    )


def _removed(
    rank: int,
    budget: BudgetFrame,
    counted: tuple[Part, Measure],
    told: Sequence[Flow],
) -> Iterator[Removed]:
    whole = spending(budget, *counted)
    for flow in _flows(budget, told):
        less = spending(budget, *counted, but=flow.covers)
        cents = whole.total - less.total
        if cents:
            kept = {ordinal for entry in less.functions for ordinal in entry.ordinals}
            gone = (o for entry in whole.functions for o in entry.ordinals if o not in kept)
            yield Removed(rank, flow, cents, tuple(sorted(gone)))


def _merged(budgets: Sequence[BudgetFrame], kept: Sequence[Spending]) -> Iterator[FunctionSpending]:
    """Yield each function over the budgets that present functions, then each of the others."""
    codes = sorted(
        {entry.function for spent in kept if spent.has_functions for entry in spent.functions}
    )
    for code in codes:
        shares = tuple(
            BudgetShare(rank, entry.cents, entry.ordinals)
            for rank, spent in enumerate(kept)
            if spent.has_functions
            for entry in spent.functions
            if entry.function == code
        )
        yield _entry(code, shares)
    for rank, (budget, spent) in enumerate(zip(budgets, kept, strict=True)):
        if spent.has_functions or not spent.functions:
            continue
        ordinals = tuple(o for entry in spent.functions for o in entry.ordinals)
        entry = _entry("", (BudgetShare(rank, spent.total, ordinals),))
        yield replace(entry, own=verbatim(budget.header.budget))


def _entry(code: str, shares: tuple[BudgetShare, ...]) -> FunctionSpending:
    return FunctionSpending(
        function=code,
        cents=sum(share.cents for share in shares),
        by_account=(),
        by_chapter=(),
        ordinals=(),
        budgets=shares,
    )


def _refuse_without_functions(budgets: Sequence[BudgetFrame], kept: Sequence[Spending]) -> None:
    if not kept[0].has_functions:
        raise UserError(
            translatable(
                "MilleEuros",
                "Le budget principal ne présente pas ses dépenses par fonction : rien ne dit dans quelles "
                "politiques réunir les budgets annexes.",
            ),
            hint=ALONE_HINT,
        )
    norme = budgets[0].plan.norme
    for budget, spent in zip(budgets[1:], kept[1:], strict=True):
        if spent.has_functions and budget.plan.norme != norme:
            raise UserError(
                translatable(
                    "MilleEuros",
                    "« {budget} » est en {ici}, le budget principal en {la} : leurs fonctions ne disent "
                    "pas la même chose.",
                    budget=verbatim(budget.header.budget),
                    ici=budget.plan.norme,
                    la=norme,
                ),
                hint=ALONE_HINT,
            )


def _refuse_uncertain_grants(budgets: Sequence[BudgetFrame], kept: Sequence[Spending]) -> None:
    """Refuse equipment grants that may go from one of the budgets to another."""
    for rank, (budget, spent) in enumerate(zip(budgets, kept, strict=True)):
        accounts = _uncertain()["annexe" if rank else "principal"]
        sent = {
            nature: cents
            for entry in spent.functions
            for nature, cents in entry.by_account
            if nature.startswith(accounts)
        }
        if sent:
            raise UserError(
                translatable(
                    "MilleEuros",
                    "« {budget} » verse des subventions d'équipement (comptes {comptes}) dont rien ne dit "
                    "si elles vont à un autre de ces budgets.",
                    budget=verbatim(budget.header.budget),
                    comptes=", ".join(sorted(sent)),
                ),
                hint=translatable(
                    "MilleEuros",
                    "Réunissez la section de fonctionnement seule, ou choisissez « Un seul » dans la liste "
                    "Budgets.",
                ),
            )


@cache
def _uncertain() -> dict[str, tuple[str, ...]]:
    path = bundled("resources", "mille_euros", "perimetres.toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))["subventions_incertaines"]
    return {payer: tuple(accounts) for payer, accounts in table.items()}
