"""Why a declared ratio is not the recomputed one: another reading, another population, a slip of 100.

A cause is given only when it gives the declared figure to its last digit. A population is given
only when one number of inhabitants gives at least two declared figures at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import ceil, floor

from budgetlocal.analysis.basis import main_amount
from budgetlocal.analysis.declared import population
from budgetlocal.analysis.ratios import ComparedRatio
from budgetlocal.analysis.selection import evaluation_of
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.nodes import Node
from budgetlocal.indicators.sources import Figure
from budgetlocal.indicators.variants import Variant, variants

ONE_HUNDRED = translatable("Ratios", "écrit cent fois trop grand")
_ENOUGH = 2
"""How many figures one population must give before it is believed."""


@dataclass(frozen=True, slots=True)
class Cause:
    """What makes a declared ratio."""

    variant: Variant | None
    inhabitants: int | None
    """Another population than the declared one."""
    is_hundredfold: bool

    @property
    def text(self) -> Text:
        """The cause in words."""
        parts: list[Text] = []
        if self.variant is not None:
            parts.append(self.variant.label)
        if self.inhabitants is not None:
            count = decimal_number(self.inhabitants)
            parts.append(translatable("Ratios", "avec {nombre} habitants", nombre=count))
        if self.is_hundredfold:
            parts.append(ONE_HUNDRED)
        return joined(parts)


def causes(budget: BudgetFrame, ratios: Sequence[ComparedRatio]) -> dict[str, Cause]:
    """Return the cause of each ratio that differs, by its code; none when no reading gives it."""
    different = [item for item in ratios if item.agrees is False]
    found = {
        item.definition.code: cause
        for item in different
        if (cause := _same_population(budget, item)) is not None
    }
    left = [item for item in different if item.definition.code not in found]
    per_head = [item for item in ratios if item.is_per_head and item.declared is not None]
    for inhabitants in _populations(budget, per_head):
        for item in left:
            cause = _with_population(budget, item, inhabitants)
            if cause is not None:
                found.setdefault(item.definition.code, cause)
    return found


def _same_population(budget: BudgetFrame, item: ComparedRatio) -> Cause | None:
    people = population(budget.informations)
    for node, variant in _readings(item):
        value = _value(budget, node, people)
        if value is None:
            continue
        if variant is not None and _gives(item, value):
            return Cause(variant, None, is_hundredfold=False)
        if _gives_hundredfold(item, value):
            return Cause(variant, None, is_hundredfold=True)
    return None


def _with_population(budget: BudgetFrame, item: ComparedRatio, inhabitants: int) -> Cause | None:
    if not item.is_per_head:
        return None
    for node, variant in _readings(item):
        value = _value(budget, node, inhabitants)
        if value is not None and _gives(item, value):
            return Cause(variant, inhabitants, is_hundredfold=False)
    return None


def _populations(budget: BudgetFrame, ratios: Sequence[ComparedRatio]) -> tuple[int, ...]:
    """Return the number of inhabitants that gives most declared figures per head, if it gives two."""
    ranges = [
        (item.definition.code, span)
        for item in ratios
        for node, _ in _readings(item)
        if (span := _span(budget, node, item)) is not None
    ]
    best, most = None, 1
    for _, (low, _high) in ranges:
        agreeing = {
            code for code, (other_low, other_high) in ranges if other_low <= low <= other_high
        }
        if len(agreeing) >= _ENOUGH and len(agreeing) > most:
            best, most = low, len(agreeing)
    return () if best is None else (best,)


def _span(budget: BudgetFrame, node: Node, item: ComparedRatio) -> tuple[int, int] | None:
    """Return the inhabitants, from and to, with which a reading gives the declared figure."""
    total = _value(budget, node, 1)
    if total is None or total <= 0 or item.declared is None:
        return None
    half = Fraction(Decimal(1).scaleb(-item.decimals)) / 2
    declared = Fraction(item.declared)
    if declared <= half:
        return None
    low, high = ceil(total / (declared + half)), floor(total / (declared - half))
    return (low, high) if low <= high else None


def _readings(item: ComparedRatio) -> Iterator[tuple[Node, Variant | None]]:
    yield item.definition.formulas[0].node, None
    for variant in variants().get(item.definition.code, ()):
        yield variant.node, variant


def _value(budget: BudgetFrame, node: Node, people: int | None) -> Fraction | None:
    figure = None if people is None else Figure(Fraction(people), verbatim(""))
    evaluation = evaluation_of(budget, main_amount(budget), figure)
    return evaluation.value(node, budget.header.exercice).value


def _gives_hundredfold(item: ComparedRatio, value: Fraction) -> bool:
    """Whether software wrote 54.62 % as 5462: the percentage, rounded, without its point."""
    if item.declared is None or item.is_per_head:
        return False
    percent = round(value * 100, 2)
    return percent * 100 == Fraction(item.declared) * 100


def _gives(item: ComparedRatio, value: Fraction) -> bool:
    """Whether a value rounds to the declared figure."""
    if item.declared is None:
        return False
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return item.rounded(exact) == item.rounded(item.declared)
