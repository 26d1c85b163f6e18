"""The unit that the numbers of a chart are written in, chosen once for all of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from budgetlocal.core.formatting import UNKNOWN, decimal_number
from budgetlocal.core.money import Cents
from budgetlocal.core.specs import ChartSpec, Number, Unit
from budgetlocal.core.text import Text, translatable

_KILO = 100_000_00  # from 100 000 €, thousands
_MEGA = 10_000_000_00  # from 10 M€, millions
_LARGE = 100  # from here, decimals say nothing more


@dataclass(frozen=True, slots=True)
class DisplayUnit:
    """How the numbers of one chart are written: `value / divisor`, with so many decimals."""

    words: Text
    """The unit in words, under the title: "en milliers d'euros"."""
    divisor: Decimal
    decimals: int

    def number(self, value: Number) -> float | None:
        """Return the number that is drawn, in the unit of the chart; None when unknown."""
        return None if value is None else float(Decimal(value) / self.divisor)

    def label(self, value: Number) -> str:
        """Return the number that is written beside a mark, without its unit.

        An unknown value is "n. d."; what is too small for the unit is "< 0,1", never "0,0".
        """
        if value is None:
            return UNKNOWN
        if value == 0:
            return "0"
        shown = Decimal(value) / self.divisor
        smallest = Decimal(1).scaleb(-self.decimals)
        if abs(shown) < smallest / 2:
            sign = "<" if shown > 0 else ">"
            return f"{sign} {decimal_number(smallest.copy_sign(shown), self.decimals)}"
        return decimal_number(shown, self.decimals)

    def signed_label(self, value: Number) -> str:
        """Return the number with a plus sign when it is positive, for a gap."""
        text = self.label(value)
        return f"+{text}" if value is not None and value > 0 and text[0].isdigit() else text


def display_unit(spec: ChartSpec) -> DisplayUnit:
    """Return the unit of a chart: euros, thousands or millions from its largest value."""
    largest = max(_magnitudes(spec), default=Decimal(0))
    if spec.unit is Unit.EUROS:
        return _euros(int(largest))
    if spec.unit is Unit.PERCENT:
        return DisplayUnit(translatable("Chart", "en %"), Decimal("0.01"), 1)
    if spec.unit is Unit.EUROS_PER_HEAD:
        words = translatable("Chart", "en euros par habitant")
        return DisplayUnit(words, Decimal(1), 0 if largest >= _LARGE else 2)
    if spec.unit is Unit.YEARS:
        return DisplayUnit(translatable("Chart", "en années"), Decimal(1), 1)
    if spec.unit is Unit.MEASURE:
        words = translatable("Chart", "dans l'unité de la source")
        return DisplayUnit(words, Decimal(1), 0 if largest >= _LARGE else 2)
    return DisplayUnit(translatable("Chart", "en nombre"), Decimal(1), 0)


def _magnitudes(spec: ChartSpec) -> Iterable[Decimal]:
    values = [v for series in spec.series for v in series.values]
    values += [mark.value for mark in spec.marks]
    return (abs(Decimal(v)) for v in values if v is not None)


def _euros(largest: Cents) -> DisplayUnit:
    if largest < _KILO:
        return DisplayUnit(translatable("Chart", "en euros"), Decimal(100), 0)
    if largest < _MEGA:
        decimals = 0 if largest >= 10 * _KILO else 1
        return DisplayUnit(translatable("Chart", "en milliers d'euros"), Decimal(100_000), decimals)
    decimals = 1 if largest >= 10 * _MEGA else 2
    return DisplayUnit(translatable("Chart", "en millions d'euros"), Decimal(100_000_000), decimals)
