"""Units of figures: what may be added to what, and what a division gives.

A dimension is a product of powers of base units; a plain ratio has none and is shown in percent.
Amounts are reckoned in euros (exact fractions), rates as ratios: 5 % is 0.05.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from budgetlocal.core.formatting import NBSP, UNKNOWN, decimal_number, percent
from budgetlocal.core.specs import Number, Unit


@dataclass(frozen=True, slots=True)
class Dimension:
    """Powers of base units, in alphabetical order, none at zero."""

    powers: tuple[tuple[str, int], ...] = ()

    def times(self, other: Dimension, sign: int = 1) -> Dimension:
        """Return the dimension of a product, or of a quotient when `sign` is -1.

        >>> EUROS.times(INHABITANTS, -1).label
        '€/hab'
        """
        powers = dict(self.powers)
        for base, power in other.powers:
            powers[base] = powers.get(base, 0) + sign * power
        return Dimension(tuple(sorted((base, power) for base, power in powers.items() if power)))

    @property
    def label(self) -> str:
        """The unit as it is written: €, €/hab, %, ans."""
        if not self.powers:
            return "%"
        above = "·".join(_power(base, power) for base, power in self.powers if power > 0)
        below = "·".join(_power(base, -power) for base, power in self.powers if power < 0)
        return f"{above or '1'}/{below}" if below else above


def _power(base: str, power: int) -> str:
    return base if power == 1 else f"{base}^{power}"


RATIO = Dimension()
EUROS = Dimension((("€", 1),))
INHABITANTS = Dimension((("hab", 1),))
EUROS_PER_HEAD = EUROS.times(INHABITANTS, -1)
YEARS = Dimension((("ans", 1),))
COUNT = Dimension((("nombre", 1),))
BY_LABEL = {
    "€": EUROS,
    "€/hab": EUROS_PER_HEAD,
    "%": RATIO,
    "ans": YEARS,
    "hab": INHABITANTS,
    "nombre": COUNT,
    "min": Dimension((("min", 1),)),
    "km2": Dimension((("km2", 1),)),
    "hab/km2": Dimension((("hab", 1), ("km2", -1))),
    "consultations/hab": Dimension((("consultations", 1), ("hab", -1))),
}
"""The units that a catalogue entry may declare."""
_SPEC_UNITS = {
    EUROS: Unit.EUROS,
    EUROS_PER_HEAD: Unit.EUROS_PER_HEAD,
    RATIO: Unit.PERCENT,
    YEARS: Unit.YEARS,
}
_DECIMALS = {EUROS: 2, EUROS_PER_HEAD: 2, YEARS: 1, INHABITANTS: 0}
_SIGNIFICANT = 28


def spec_unit(dimension: Dimension) -> Unit:
    """Return the unit of charts and tables that is nearest; COUNT for all that has none."""
    return _SPEC_UNITS.get(dimension, Unit.COUNT)


def shown_number(value: Fraction | None, dimension: Dimension) -> Number:
    """Return a value as specs take it: whole cents for euros, a Decimal elsewhere, None unknown."""
    if value is None:
        return None
    if dimension == EUROS:
        return int(decimal_of(value * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP))
    return decimal_of(value)


def written(value: Fraction | None, dimension: Dimension) -> str:
    """Return a value in words, with its unit: "21 213 299,00 €", "n. d." when unknown."""
    if value is None:
        return UNKNOWN
    number = decimal_of(value)
    if dimension == RATIO:
        return percent(number, 2)
    decimals = _DECIMALS.get(dimension, 0 if value.denominator == 1 else 2)
    unit = "" if dimension == COUNT else f"{NBSP}{dimension.label}"
    return decimal_number(number, decimals) + unit


def decimal_of(value: Fraction) -> Decimal:
    """Return a fraction as a Decimal, exact when it can be, else to 28 digits."""
    return Decimal(value.numerator) / Decimal(value.denominator)
