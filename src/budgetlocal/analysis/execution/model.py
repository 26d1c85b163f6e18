"""Credits, engagements and execution of any group of lines, from the facts of an exercice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from budgetlocal.analysis.execution.facts import CENTS, MEASURE, Measure
from budgetlocal.core.money import Cents, ratio

if TYPE_CHECKING:
    import pandas as pd

_WITHOUT_STEPS = (Measure.VOTE, Measure.REPORTS)


@dataclass(frozen=True, slots=True)
class Amounts:
    """The amounts of a group of lines, in cents by measure; a measure nobody gives is not there."""

    by_measure: Mapping[str, Cents] = field(default_factory=dict)

    def get(self, measure: str) -> Cents | None:
        """Return one measure, None when it is unknown."""
        return self.by_measure.get(measure)

    @property
    def steps(self) -> tuple[str, ...]:
        """The measures that add up to the credits, those that are given."""
        return tuple(name for name in sorted(self.by_measure, key=step_rank) if is_step(name))

    @property
    def credits_computed(self) -> Cents | None:
        """BP + BS + DM 1..n + virements + restes reportes; None when no step is given."""
        steps = self.steps
        return sum(self.by_measure[name] for name in steps) if steps else None

    @property
    def credits(self) -> Cents | None:
        """Credits open: as the statement declares them, else as the steps add up."""
        declared = self.get(Measure.CREDITS)
        return self.credits_computed if declared is None else declared

    @property
    def credits_gap(self) -> Cents | None:
        """Declared minus computed credits, None when one of them is unknown."""
        declared, computed = self.get(Measure.CREDITS), self.credits_computed
        return None if declared is None or computed is None else declared - computed

    @property
    def realise(self) -> Cents | None:
        """Mandats or titres issued."""
        return self.get(Measure.REALISE)

    @property
    def engage(self) -> Cents | None:
        """Engaged and not yet mandate."""
        return self.get(Measure.ENGAGE)

    @property
    def disponible(self) -> Cents | None:
        """Credits open - mandate - engaged not mandate; engagements that nobody gives are not taken.

        None when the credits or the execution are unknown.
        """
        if self.credits is None or self.realise is None:
            return None
        return self.credits - self.realise - (self.engage or 0)

    @property
    def taux(self) -> Decimal | None:
        """Execution rate: realise / credits open; None when unknown or nothing is open."""
        return ratio(self.realise, self.credits)


def combined(groups: Iterable[Amounts]) -> Amounts:
    """Return the sum of groups; the credits are the sum of the credits of each.

    So a total is what its rows add up to, also when the statement leaves some of them out.
    """
    parts = list(groups)
    sums: dict[str, Cents] = {}
    for part in parts:
        for name, value in part.by_measure.items():
            sums[name] = sums.get(name, 0) + value
    if Measure.CREDITS in sums:
        sums[Measure.CREDITS] = sum(part.credits or 0 for part in parts)
    return Amounts(sums)


def is_step(measure: str) -> bool:
    """Whether a measure is part of the credits open."""
    return (
        measure in {Measure.BP, Measure.BS, Measure.VC, *_WITHOUT_STEPS}
        or measure[:2] == Measure.DM
    )


def step_rank(measure: str) -> tuple[int, int]:
    """Return the place of a step among the columns: BP, BS, DM1, DM2, VC, reports."""
    order = [Measure.VOTE, Measure.BP, Measure.REPORTS, Measure.BS, Measure.DM, Measure.VC]
    if measure.startswith(Measure.DM):
        return order.index(Measure.DM), int(measure[2:] or 0)
    return (order.index(Measure(measure)), 0) if measure in order else (len(order), 0)


def amounts_of(facts: pd.DataFrame) -> Amounts:
    """Return the amounts of all the facts given (FACTS schema)."""
    sums = facts.groupby(MEASURE)[CENTS].sum()
    return Amounts({str(name): int(value) for name, value in sums.items()})


def amounts_by(facts: pd.DataFrame, keys: Sequence[str]) -> dict[tuple[str, ...], Amounts]:
    """Return the amounts of each group of facts that share the keys, sorted by key."""
    if facts.empty:
        return {}
    sums = facts.groupby([*keys, MEASURE], sort=True)[CENTS].sum()
    found: dict[tuple[str, ...], dict[str, Cents]] = {}
    for names, value in sums.items():
        *group, measure = (str(name) for name in _names(names))
        found.setdefault(tuple(group), {})[measure] = int(value)
    return {group: Amounts(values) for group, values in found.items()}


def _names(names: object) -> tuple[object, ...]:
    return names if isinstance(names, tuple) else (names,)
