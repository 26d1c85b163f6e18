"""Exact reading of published figures: whole numbers of a stated step, or a refusal."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from budgetlocal.core.money import AmountError, cents_from_text
from budgetlocal.reference.codec import Entry
from budgetlocal.reference.values import Absence

_WORDS: Mapping[str, Entry] = {
    "": Absence.MISSING,
    "NA": Absence.MISSING,
    "nd": Absence.MISSING,
    "s": Absence.SECRET,
}


class FigureError(ValueError):
    """A text that is not the figure it should be."""


def entry(text: str, decimals: int) -> Entry:
    """Return a published figure as a whole number of 10^-decimals; comma or point.

    Empty, NA and nd are missing; s is secret.

    Raises:
        FigureError: not a number, or finer than the step that the builder states.

    """
    stripped = text.strip()
    if stripped in _WORDS:
        return _WORDS[stripped]
    scaled = _number(stripped).scaleb(decimals)
    if scaled != scaled.to_integral_value():
        raise FigureError(text)
    return int(scaled)


def cents(text: str) -> Entry:
    """Return an amount in euros as whole cents; what a binary float left beside them is dropped.

    Raises:
        FigureError: not an amount, or more than 0.00001 euro away from a whole cent.

    """
    stripped = text.strip().replace(",", ".")
    if stripped in _WORDS:
        return _WORDS[stripped]
    try:
        return cents_from_text(stripped)
    except AmountError as err:
        raise FigureError(text) from err


def rounded(text: str, decimals: int) -> Entry:
    """Return a computed figure (a share, a mean) rounded to 10^-decimals, half to even.

    Raises:
        FigureError: not a number.

    """
    stripped = text.strip()
    if stripped in _WORDS:
        return _WORDS[stripped]
    return round(_number(stripped).scaleb(decimals))


def from_float(value: float, decimals: int, noise: float = 0.02) -> Entry:
    """Return a figure kept as a binary float; what is left beside the step must be noise.

    Raises:
        FigureError: the float is not a whole number of 10^-decimals.

    """
    if value != value:  # noqa: PLR0124 - what R writes for a missing number
        return Absence.MISSING
    scaled = value * 10**decimals
    whole = round(scaled)
    if abs(scaled - whole) > noise:
        raise FigureError(value)
    return whole


def _number(text: str) -> Decimal:
    try:
        number = Decimal(text.replace(",", "."))
    except InvalidOperation as err:
        raise FigureError(text) from err
    if not number.is_finite():
        raise FigureError(text)
    return number
