"""The 1 000 €: each policy, its amount, and its whole euros that sum to 1 000."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from budgetlocal.analysis.mille_euros.policies import (
    NON_VENTILABLE,
    SMALL,
    UNKNOWN,
    WITHOUT_FUNCTION,
    Policy,
    Presentation,
    grouping,
    policy,
)
from budgetlocal.analysis.mille_euros.scope import Scope
from budgetlocal.analysis.mille_euros.sharing import EUROS_SHARED, share_out
from budgetlocal.analysis.mille_euros.spending import FunctionSpending, Spending
from budgetlocal.core.errors import UserError
from budgetlocal.core.money import Cents
from budgetlocal.core.text import translatable, verbatim
from budgetlocal.nomenclature.plan import Plan

SMALL_EUROS = 5
"""Below it, a policy is put into "autres" when asked for (method of the project)."""


class NonVentilable(StrEnum):
    """What is done with function 01, which is no service."""

    APART = "a_part"
    """Shown as a part of its own: the default."""
    SPREAD = "reparti"
    """Spread over the policies in proportion."""
    LEFT_OUT = "exclu"
    """Not counted at all."""


@dataclass(frozen=True, slots=True)
class Share:
    """One part of the 1 000 €."""

    policy: Policy
    euros: int
    """Whole euros out of 1 000."""
    cents: Cents
    """What the policy spends, in cents; with what was spread over it."""
    exact: Decimal
    """Euros out of 1 000, before rounding."""
    functions: tuple[FunctionSpending, ...]


@dataclass(frozen=True, slots=True)
class Split:
    """1 000 € of a budget, shared out; the parts sum to 1 000 exactly."""

    shares: tuple[Share, ...]
    """Largest first; what is no policy last."""
    total: Cents
    """What is shared out, in cents."""
    non_ventilable: NonVentilable
    left_out: Cents
    """Function 01, when it is left out or spread; else 0."""
    credits: tuple[Share, ...]
    """Policies whose net spending is negative: they get no part, and are not in the total."""
    scope: Scope
    """Which budgets are counted."""


def split(
    spent: Spending,
    non_ventilable: NonVentilable = NonVentilable.APART,
    presentation: Presentation = Presentation.POLICIES,
    *,
    merge_small: bool = False,
) -> Split:
    """Return 1 000 € of spending by policy.

    Args:
        spent: the spending of the document by function.
        non_ventilable: what becomes of function 01.
        presentation: the policies of citizens, or the headings of the nomenclature.
        merge_small: put policies of less than 5 € together.

    Raises:
        UserError: the document has no function, or nothing is spent on the perimeter.

    """
    if not spent.has_functions:
        raise _no_function()
    part_of = grouping(presentation, spent.plan)
    groups: dict[Policy, list[FunctionSpending]] = defaultdict(list)
    for entry in spent.functions:
        part = part_of(entry.function) if entry.own is None else _annexe(entry)
        groups[part].append(entry)
    cents = {part: sum(entry.cents for entry in entries) for part, entries in groups.items()}
    apart = 0
    if non_ventilable is not NonVentilable.APART:
        apart = sum(cents.pop(part) for part in list(cents) if part.key == NON_VENTILABLE)
    kept = {part: value for part, value in cents.items() if value > 0}
    if not kept:
        raise _nothing_spent()
    if non_ventilable is NonVentilable.SPREAD and apart > 0:
        extra = share_out(list(kept.values()), apart)
        kept = {part: value + more for (part, value), more in zip(kept.items(), extra, strict=True)}
    shares = _shares(kept, groups)
    return Split(
        shares=_merged(shares) if merge_small else shares,
        total=sum(kept.values()),
        non_ventilable=non_ventilable,
        left_out=apart,
        credits=_credits(cents, groups),
        scope=spent.scope,
    )


def split_by_chapter(plan: Plan, chapters: Sequence[FunctionSpending], scope: Scope) -> Split:
    """Return 1 000 € of spending by chapter, for a budget that presents no functions.

    Args:
        plan: the plan de comptes of the document, for the names of the chapters.
        chapters: what `spending.chapters` gives.
        scope: which budgets are counted.

    Raises:
        UserError: nothing is spent on the perimeter.

    """
    groups = {_chapter(plan, entry.function): [entry] for entry in chapters}
    cents = {part: entries[0].cents for part, entries in groups.items()}
    kept = {part: value for part, value in cents.items() if value > 0}
    if not kept:
        raise _nothing_spent()
    return Split(
        shares=_shares(kept, groups),
        total=sum(kept.values()),
        non_ventilable=NonVentilable.APART,
        left_out=0,
        credits=_credits(cents, groups),
        scope=scope,
    )


def _annexe(entry: FunctionSpending) -> Policy:
    """Return the part of a budget annexe that presents no functions."""
    label = translatable("MilleEuros", "Budget annexe {nom}", nom=entry.own or "")
    detail = translatable("MilleEuros", "tout le budget annexe, qui n'a pas de fonctions")
    return Policy(f"annexe_{entry.budgets[0].rank}", label, detail, ())


def _chapter(plan: Plan, code: str) -> Policy:
    found = plan.chapter(code)
    label = f"{code} {found.label}" if found else code
    return Policy(f"chapitre_{code}", verbatim(label), verbatim(""), ())


def _credits(
    cents: Mapping[Policy, Cents], groups: Mapping[Policy, list[FunctionSpending]]
) -> tuple[Share, ...]:
    return tuple(
        Share(part, 0, value, Decimal(0), tuple(groups[part]))
        for part, value in sorted(cents.items(), key=lambda item: item[0].key)
        if value < 0
    )


def _no_function() -> UserError:
    return UserError(
        translatable("MilleEuros", "Ce budget n'est pas présenté par fonction."),
        hint=translatable(
            "MilleEuros",
            "La présentation fonctionnelle n'est obligatoire qu'à partir de 3 500 habitants. "
            "Une estimation, à partir de communes semblables, peut être demandée.",
        ),
    )


def _nothing_spent() -> UserError:
    return UserError(
        translatable("MilleEuros", "Aucune dépense à partager sur ce périmètre."),
        hint=translatable("MilleEuros", "Choisissez une autre section ou un autre document."),
    )


def _shares(
    kept: dict[Policy, Cents], groups: dict[Policy, list[FunctionSpending]]
) -> tuple[Share, ...]:
    order = sorted(kept, key=lambda part: (_rank(part), -kept[part], part.key))
    total = sum(kept.values())
    euros = share_out([kept[part] for part in order], EUROS_SHARED)
    return tuple(
        Share(
            policy=part,
            euros=whole,
            cents=kept[part],
            exact=Decimal(kept[part] * EUROS_SHARED) / Decimal(total),
            functions=tuple(groups[part]),
        )
        for part, whole in zip(order, euros, strict=True)
    )


def _rank(part: Policy) -> int:
    """Policies first, then function 01, then what the document does not say."""
    return LAST.get(part.key, 0)


LAST = {NON_VENTILABLE: 1, WITHOUT_FUNCTION: 2, UNKNOWN: 3}


def _merged(shares: tuple[Share, ...]) -> tuple[Share, ...]:
    """Return the shares with the small policies summed; one alone is left as it is."""
    small = [share for share in shares if share.euros < SMALL_EUROS and not _rank(share.policy)]
    if len(small) < 2:  # noqa: PLR2004 - two make a sum
        return shares
    together = replace(
        small[0],
        policy=policy(SMALL),
        euros=sum(share.euros for share in small),
        cents=sum(share.cents for share in small),
        exact=sum((share.exact for share in small), Decimal(0)),
        functions=tuple(entry for share in small for entry in share.functions),
    )
    first = [share for share in shares if share not in small and not _rank(share.policy)]
    last = [share for share in shares if _rank(share.policy)]
    return (*first, together, *last)
