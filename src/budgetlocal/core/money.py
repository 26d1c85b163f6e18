"""Money as whole cents, exact from the file to the total."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

Cents = int

_PLAIN = re.compile(r"[+-]?\d{1,12}(?:\.\d{1,2})?")
_DECIMAL = re.compile(r"[+-]?\d{1,12}(?:\.\d+)?(?:[eE][+-]?\d{1,2})?")
_NOISE = Decimal("0.00001")
_TOO_LARGE = Decimal(10) ** 12


class AmountError(ValueError):
    """A text that is not an amount in euros and cents."""


def cents_from_text(text: str) -> Cents:
    """Return the cents of an amount in euros written with a decimal point, as in TotEM.

    More than two decimals are accepted only when they are the noise of a binary float
    (less than 0.00001 euro); otherwise the amount is refused rather than rounded. So is an amount
    of more than twelve digits, whose sums could pass 64 bits.

    Raises:
        AmountError: the text is not a decimal number, or holds a fraction of a cent.

    >>> cents_from_text("219450000.00"), cents_from_text("-0.5"), cents_from_text("12")
    (21945000000, -50, 1200)

    """
    stripped = text.strip()
    if _PLAIN.fullmatch(stripped):
        whole, _, fraction = stripped.lstrip("+-").partition(".")
        cents = int(whole) * 100 + int(fraction.ljust(2, "0") or 0)
        return -cents if stripped[0] == "-" else cents
    if not _DECIMAL.fullmatch(stripped):
        raise AmountError(text)
    exact = Decimal(stripped)
    if abs(exact) >= _TOO_LARGE:
        raise AmountError(text)
    rounded = exact.quantize(Decimal("0.01"))
    if abs(exact - rounded) > _NOISE:
        raise AmountError(text)
    return int(rounded * 100)


def euros_text(cents: Cents) -> str:
    """Return the amount in euros with a point and two decimals: the form of the JSON contract.

    >>> euros_text(21945000000), euros_text(-5)
    ('219450000.00', '-0.05')
    """
    sign = "-" if cents < 0 else ""
    whole, fraction = divmod(abs(cents), 100)
    return f"{sign}{whole}.{fraction:02d}"


def sum_known(values: Iterable[Cents | None]) -> Cents | None:
    """Return the sum of the amounts that are known, None when none is.

    >>> sum_known([5, None, 7]), sum_known([None])
    (12, None)
    """
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def ratio(numerator: Decimal | Cents | None, denominator: Decimal | Cents | None) -> Decimal | None:
    """Return numerator / denominator, or None when one is unknown or the denominator is zero."""
    if numerator is None or denominator is None or denominator == 0:
        return None
    return Decimal(numerator) / Decimal(denominator)
