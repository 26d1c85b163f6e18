"""What the voted rates yield, and where the change comes from."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from budgetlocal.simulation.fiscalite.vote import Euros, Impot, Tax, Vote, rounded

_HUNDREDTH = 10_000
"""A rate is voted with two decimals of a percent: ten thousand steps."""
HALF_STEP = Fraction(1, 2 * _HUNDREDTH)
"""What rounding a rate to the hundredth of a percent may change at most."""
_MILLIONTH = 1_000_000
"""Form 1259 writes the coefficient of variation with six decimals."""


@dataclass(frozen=True, slots=True)
class Product:
    """One tax: what it yields. None where something that it takes was not typed."""

    impot: Impot
    before: Euros | None
    """Base of the year before at the rate of the year before."""
    reference: Euros | None
    """Base of the year at the rate of the year before: the "produit de référence"."""
    voted: Euros | None
    """Base of the year at the voted rate."""

    @property
    def of_base(self) -> Euros | None:
        """What the new bases bring without any decision."""
        return _less(self.reference, self.before)

    @property
    def of_rate(self) -> Euros | None:
        """What the vote brings: the two parts add up to the change, to the euro."""
        return _less(self.voted, self.reference)

    @property
    def change(self) -> Euros | None:
        """The whole change from the year before."""
        return _less(self.voted, self.before)


def product(impot: Impot, tax: Tax) -> Product:
    """Return what one tax yields: base times rate, to the nearest euro."""
    return Product(
        impot,
        before=_times(tax.base_before, tax.rate_before),
        reference=_times(tax.base, tax.rate_before),
        voted=_times(tax.base, tax.rate),
    )


def products(vote: Vote) -> tuple[Product, ...]:
    """Return what each tax that was typed yields, in the order of form 1259."""
    return tuple(product(each, vote.tax(each)) for each in Impot if each in vote.taxes)


def total(values: tuple[Euros | None, ...]) -> Euros | None:
    """Return the sum, None as soon as one value is unknown: a partial total would mislead."""
    known = [value for value in values if value is not None]
    return sum(known) if len(known) == len(values) and values else None


def surcharge(vote: Vote) -> tuple[Euros | None, Euros | None]:
    """Return the product of the surcharge on second homes, before and after the vote.

    Base of the homes that bear it, times the rate of the THRS, times the surcharge (CGI, article
    1407 ter); both at the base of the year, so that the difference is what is decided.
    """
    tax = vote.tax(Impot.THRS)
    return (
        _surcharge(vote.base_majoration, tax.rate_before, vote.majoration_before),
        _surcharge(vote.base_majoration, tax.rate, vote.majoration),
    )


def proportional_coefficient(vote: Vote) -> Fraction | None:
    """Return the expected product over the product of reference, None when one is unknown.

    The coefficient of "variation proportionnelle" of form 1259, with its six decimals; None too
    when the product of reference is zero.
    """
    reference = total(tuple(each.reference for each in products(vote)))
    if vote.produit_attendu is None or not reference:
        return None
    return Fraction(rounded(Fraction(vote.produit_attendu, reference) * _MILLIONTH), _MILLIONTH)


def proportional_rates(vote: Vote) -> dict[Impot, Fraction]:
    """Return the rates that give the expected product when all vary alike.

    Rounded to the hundredth of a percent, a half counting for one. Empty when unknown.
    """
    coefficient = proportional_coefficient(vote)
    if coefficient is None:
        return {}
    return {
        each: nearest_rate(rate * coefficient)
        for each in Impot
        if (rate := vote.tax(each).rate_before) is not None
    }


def nearest_rate(rate: Fraction) -> Fraction:
    """Return a rate with two decimals of a percent.

    >>> nearest_rate(Fraction(267649, 1_000_000))
    Fraction(669, 2500)
    """
    return Fraction(rounded(rate * _HUNDREDTH), _HUNDREDTH)


def rate_below(rate: Fraction) -> Fraction:
    """Return the highest rate with two decimals of a percent that does not pass a limit."""
    return Fraction(rate * _HUNDREDTH // 1, _HUNDREDTH)


def coefficient_above(coefficient: Fraction) -> Fraction:
    """Return the lowest coefficient with the six decimals of form 1259 that reaches another.

    >>> coefficient_above(Fraction(10501, 10_000)), coefficient_above(Fraction(1, 3))
    (Fraction(10501, 10000), Fraction(166667, 500000))
    """
    return Fraction(-(-coefficient * _MILLIONTH // 1), _MILLIONTH)


def _surcharge(base: Euros | None, rate: Fraction | None, part: Fraction | None) -> Euros | None:
    if part is None:
        return None
    return _times(base, None if rate is None else rate * part)


def _times(base: Euros | None, rate: Fraction | None) -> Euros | None:
    return None if base is None or rate is None else rounded(base * rate)


def _less(after: Euros | None, before: Euros | None) -> Euros | None:
    return None if after is None or before is None else after - before
