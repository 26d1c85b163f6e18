"""Numbers as a French reader expects them: 1 234,56 €, k€, 36,82 %."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from budgetlocal.core.money import Cents

THIN = "\u202f"  # between thousands
NBSP = "\u00a0"  # before a unit
MINUS = "\u2212"
UNKNOWN = "n. d."
FROM_KILOEUROS: Cents = 100_000_00
"""From 100 000 euros, a headline is in thousands."""
FROM_MEGAEUROS: Cents = 10_000_000_00
"""From 10 million euros, in millions."""


def glued(text: str) -> str:
    """Return a sentence whose French signs stay with their word when the line breaks.

    >>> glued("l'écart : « dépenses » ; lequel ?").count(NBSP)
    5
    """
    for sign in ":;?!»":
        text = text.replace(f" {sign}", f"{NBSP}{sign}")
    return text.replace("« ", f"«{NBSP}")


def decimal_number(value: Decimal | int, decimals: int = 0) -> str:
    """Return a number with French separators, rounded half away from zero.

    >>> decimal_number(Decimal("-1234.565"), 2).replace(THIN, " ")
    '−1 234,57'
    """
    step = Decimal(1).scaleb(-decimals)
    rounded = Decimal(value).quantize(step, rounding=ROUND_HALF_UP)
    digits = f"{abs(rounded):,.{decimals}f}".replace(",", THIN).replace(".", ",")
    return f"{MINUS if rounded < 0 else ''}{digits}"


def euros(cents: Cents | None, *, unit: bool = True) -> str:
    """Return an amount to the cent, or "n. d." when it is unknown.

    >>> euros(123456).replace(THIN, " ").replace(NBSP, " ")
    '1 234,56 €'
    """
    if cents is None:
        return UNKNOWN
    return decimal_number(Decimal(cents) / 100, 2) + (f"{NBSP}€" if unit else "")


def kiloeuros(cents: Cents | None, *, decimals: int = 0, unit: bool = True) -> str:
    """Return an amount in thousands of euros."""
    if cents is None:
        return UNKNOWN
    return decimal_number(Decimal(cents) / 100_000, decimals) + (f"{NBSP}k€" if unit else "")


def megaeuros(cents: Cents | None, *, decimals: int = 2, unit: bool = True) -> str:
    """Return an amount in millions of euros."""
    if cents is None:
        return UNKNOWN
    return decimal_number(Decimal(cents) / 100_000_000, decimals) + (f"{NBSP}M€" if unit else "")


def short_euros(cents: Cents | None) -> str:
    """Return an amount for a headline: euros below 100 000 €, then k€, then M€ from 10 M€.

    >>> short_euros(1_234_567_89).replace(THIN, " ").replace(NBSP, " ")
    '1 235 k€'
    """
    if cents is None:
        return UNKNOWN
    magnitude = abs(cents)
    if magnitude < FROM_KILOEUROS:
        return decimal_number(Decimal(cents) / 100) + f"{NBSP}€"
    if magnitude < FROM_MEGAEUROS:
        return kiloeuros(cents)
    return megaeuros(cents)


def percent(ratio: Decimal | None, decimals: int = 1, *, signed: bool = False) -> str:
    """Return a ratio as a percentage.

    >>> percent(Decimal("0.3682"), 2).replace(NBSP, " ")
    '36,82 %'
    """
    if ratio is None:
        return UNKNOWN
    text = decimal_number(ratio * 100, decimals)
    return f"{'+' if signed and ratio > 0 else ''}{text}{NBSP}%"


def day(iso: str) -> str:
    """Return an ISO date as it is written in France; another text comes back as it is.

    >>> day("2025-06-30")
    '30/06/2025'
    """
    year, _, rest = iso.partition("-")
    month, _, number = rest.partition("-")
    return f"{number}/{month}/{year}" if number else iso
