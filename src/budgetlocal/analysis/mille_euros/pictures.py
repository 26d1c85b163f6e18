"""The 1 000 € as charts: a picture of 1 000 squares, and bars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from budgetlocal.analysis.mille_euros.policies import SMALL, UNKNOWN, WITHOUT_FUNCTION, policies
from budgetlocal.analysis.mille_euros.split import LAST, Share, Split
from budgetlocal.analysis.mille_euros.wording import Choices, finding, perimeter, subject
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import ChartKind, ChartSpec, Series, Unit
from budgetlocal.core.text import translatable

CENTS = 100
"""Whole euros as the cents of a chart."""
PART_OF = translatable("MilleEuros", "Euros sur 1 000")
_KEYS = (
    *(entry.key for entry in policies()),
    WITHOUT_FUNCTION,
    UNKNOWN,
    SMALL,
)


def picture(
    budget: BudgetFrame, choices: Choices, real: Split, *, by_chapter: bool = False
) -> ChartSpec:
    """Return the picture of 1 000 squares, one per euro, grouped by part."""
    return ChartSpec(
        key="mille-euros",
        kind=ChartKind.BLOCKS,
        title=finding(real),
        subtitle=subject(budget, choices.part),
        unit=Unit.EUROS,
        categories=tuple(share.policy.label for share in real.shares),
        series=(Series(PART_OF, Role.DEPENSES, in_euros(real.shares)),),
        source=real.scope.source,
        note=perimeter(choices, real, by_chapter=by_chapter),
        styles=marks(real.shares),
        details=tuple(share.policy.detail for share in real.shares),
    )


def bars(
    budget: BudgetFrame, choices: Choices, real: Split, *, by_chapter: bool = False
) -> ChartSpec:
    """Return the same parts as bars."""
    return replace(
        picture(budget, choices, real, by_chapter=by_chapter),
        key="mille-euros-barres",
        kind=ChartKind.BARS,
        styles=(),
        details=(),
    )


def revealed(spec: ChartSpec, count: int) -> ChartSpec:
    """Return a picture where only the first parts are known, to uncover them one by one.

    The finding in the title and the last parts wait until all is shown.
    """
    if count >= len(spec.categories):
        return spec
    known = tuple(
        Series(series.name, series.role, (*series.values[:count], *_unknown(spec, count)))
        for series in spec.series
    )
    title = spec.subtitle or spec.title
    return replace(spec, title=title, subtitle=None, series=known)


def _unknown(spec: ChartSpec, count: int) -> tuple[None, ...]:
    return (None,) * (len(spec.categories) - count)


def in_euros(shares: Sequence[Share]) -> tuple[int, ...]:
    """Return the whole euros of shares, as cents."""
    return tuple(share.euros * CENTS for share in shares)


def in_usual_order(real: Split) -> tuple[Share, ...]:
    """Return the shares in the order of the policies, which says nothing of their amounts."""
    known = {key: rank for rank, key in enumerate(_KEYS)}
    return tuple(
        sorted(
            real.shares,
            key=lambda share: (
                LAST.get(share.policy.key, 0),
                known.get(share.policy.key, len(known)),
                share.policy.key,
            ),
        )
    )


def marks(shares: Sequence[Share]) -> tuple[int, ...]:
    """Return the style of each share: a policy keeps its own, a heading has that of its place."""
    known = {key: rank for rank, key in enumerate(_KEYS)}
    return tuple(known.get(share.policy.key, rank) for rank, share in enumerate(shares))
