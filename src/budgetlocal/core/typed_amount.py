"""Amounts as people type them: 1 234,56 €, exactly to the cent."""

from __future__ import annotations

import re

from budgetlocal.core.money import AmountError, Cents, cents_from_text

_SPACES = re.compile(r"[\s\u00a0\u202f\u2009]+")
_MINUS = str.maketrans("\u2212\u2013", "--")
_THOUSANDS = re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+,\d{1,2}")


def cents_from_typed(text: str) -> Cents | None:
    """Return the cents of an amount in euros, None for nothing, which is unknown and not zero.

    The decimal sign is a comma or a point; points between thousands are taken when a comma
    follows them. What could be read in two ways is refused.

    Raises:
        AmountError: it is no amount, has a fraction of a cent, or is ambiguous (1.234).

    >>> cents_from_typed("-1 234,5 €"), cents_from_typed("12.30"), cents_from_typed(" ")
    (-123450, 1230, None)
    """
    bare = _SPACES.sub("", text).translate(_MINUS).removesuffix("€")
    if not bare:
        return None
    if _THOUSANDS.fullmatch(bare):
        bare = bare.replace(".", "")
    elif re.fullmatch(r"[+-]?\d{1,3}[.,]\d{3}", bare):
        raise AmountError(text)
    return cents_from_text(bare.replace(",", "."))


def typed_from_cents(cents: Cents | None) -> str:
    """Return an amount as it is typed again: 1234,50; empty for unknown."""
    if cents is None:
        return ""
    whole, rest = divmod(abs(cents), 100)
    return f"{'-' if cents < 0 else ''}{whole},{rest:02d}"
