"""Amounts as people type them: 1 234,56, 1234.5, -20, + 300 €."""

from __future__ import annotations

import re

from budgetlocal.core.money import AmountError, Cents, cents_from_text

_SPACES = re.compile(r"[\s\u00a0\u202f'’_]")
_MINUS = str.maketrans({"\u2212": "-", "\u2013": "-", "\u2014": "-"})
_TYPED = re.compile(r"[+-]?\d{1,12}(?:[.,]\d{0,2})?")


def typed_cents(text: str) -> Cents | None:
    """Return the cents of an amount in euros that a person typed; None for an empty field.

    Spaces of any kind and a trailing € are left aside; a comma or a point is the decimal mark. More
    than two decimals are refused rather than rounded, and so are both marks at once, which do not
    say which one is the decimal one.

    Raises:
        AmountError: the text is not an amount.

    >>> typed_cents("1 234,5 €"), typed_cents("−20"), typed_cents(" ")
    (123450, -2000, None)

    """
    compact = _SPACES.sub("", text.translate(_MINUS)).removesuffix("€")
    if not compact:
        return None
    if not _TYPED.fullmatch(compact):
        raise AmountError(text)
    return cents_from_text(compact.replace(",", ".").rstrip(".").lstrip("+"))
