"""An amount written as text, whatever its spaces, signs, separators and units."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

_SPACES = re.compile(r"[\s\u00a0\u2000-\u200b\u202f\u2060\ufeff'’`´]+")
_UNIT = re.compile(r"(?P<unit>k€|keur|keuros|m€|meur|€|eur|euros?)\.?$", re.IGNORECASE)
_LETTER = re.compile(r"(?P<letter>[dcDC]|DB|CR|db|cr|Db|Cr)$")
_DIGITS = re.compile(r"\d[\d.,]*(?:[eE][+-]?\d{1,2})?|[.,]\d+")
_MINUS = "-\u2212\u2013\u2010\u2011"
_NOTHING = frozenset({"-", "\u2013", "\u2014", "\u2212", "--", "-€", "-,--"})
_SCALES = {"k": 1_000, "m": 1_000_000}
_GROUP = 3
_SPACED = re.compile(rf"\d+(?:{_SPACES.pattern}\d+)+")
"""Digits with spaces between them, up to the decimal sign."""


class Decimals(StrEnum):
    """Which sign separates the cents."""

    COMMA = ","
    POINT = "."


@dataclass(frozen=True, slots=True)
class Written:
    """What a text says of an amount, before its ambiguous separator is settled."""

    digits: str
    """Digits with their separators, without sign nor unit."""
    is_negative: bool
    has_odd_sign: bool
    """Whether the sign is written in a way that a spreadsheet does not read: (1), 1-."""
    letter: str
    """D or C at the end, else empty."""
    scale: int
    """1, 1 000 for k€, 1 000 000 for M€."""
    decimals: Decimals | None
    """The decimal sign when the text alone tells it; None when there is none, or either could be."""
    is_ambiguous: bool
    """Whether its one separator, before three digits, may be of thousands or of decimals."""

    def value(self, decimals: Decimals) -> Decimal:
        """Return the amount in its own unit, with `decimals` where the text does not tell."""
        sign = self.decimals or decimals
        other = "." if sign is Decimals.COMMA else ","
        number = Decimal(self.digits.replace(other, "").replace(",", "."))
        return -number if self.is_negative else number


def written_amount(text: str) -> Written | None:
    """Return what a text says of an amount; None when it is none.

    A lone dash is zero, as packages print it.

    >>> written_amount("(1 234,50 €)").value(Decimals.COMMA), written_amount("1.234,5 D").letter
    (Decimal('-1234.50'), 'D')
    """
    bare = _SPACES.sub("", text)
    if bare != text and not _is_spaced_by_three(text):
        return None
    if bare in _NOTHING:
        return Written(
            "0",
            is_negative=False,
            has_odd_sign=False,
            letter="",
            scale=1,
            decimals=None,
            is_ambiguous=False,
        )
    bare, letter = _cut(bare, _LETTER, "letter")
    bare, unit = _cut(bare, _UNIT, "unit")
    if not letter and unit:
        bare, letter = _cut(bare, _LETTER, "letter")
    sign = _sign(bare)
    if sign is None:
        return None
    digits, is_negative, is_odd = sign
    digits, inner_unit = _cut(digits, _UNIT, "unit")
    if not _DIGITS.fullmatch(digits):
        return None
    shape = _separator(digits)
    if shape is None:
        return None
    decimals, is_ambiguous = shape
    scale = _SCALES.get((unit or inner_unit)[:1].lower(), 1)
    return Written(digits, is_negative, is_odd, letter[:1].upper(), scale, decimals, is_ambiguous)


def _is_spaced_by_three(text: str) -> bool:
    """Whether the spaces inside the digits of a text, if any, are those of thousands."""
    groups = _SPACED.search(text)
    return groups is None or all(
        len(group) == _GROUP for group in _SPACES.split(groups.group())[1:]
    )


def _cut(text: str, pattern: re.Pattern[str], group: str) -> tuple[str, str]:
    found = pattern.search(text)
    if found is None or not text[: found.start()]:
        return text, ""
    return text[: found.start()], found.group(group)


def _sign(text: str) -> tuple[str, bool, bool] | None:
    if text.startswith("(") and text.endswith(")"):
        return text[1:-1], True, True
    if text[:1] in _MINUS and text[:1]:
        return text[1:], True, False
    if text[-1:] in _MINUS and text[-1:]:
        return text[:-1], True, True
    if text.startswith("+"):
        return text[1:], False, False
    return (text, False, False) if text else None


def _separator(digits: str) -> tuple[Decimals | None, bool] | None:
    """Return the decimal sign of a number and whether it is ambiguous; None for no number."""
    mantissa, _, exponent = digits.lower().partition("e")
    commas, points = mantissa.count(","), mantissa.count(".")
    if exponent and commas + points == 1:
        return (Decimals.COMMA if commas else Decimals.POINT), False
    if not commas and not points:
        return None, False
    if commas and points:
        last = max(mantissa.rfind(","), mantissa.rfind("."))
        sign = Decimals(mantissa[last])
        thousands = "." if sign is Decimals.COMMA else ","
        if mantissa.count(sign) > 1 or not _is_grouped(mantissa[:last], thousands):
            return None
        return sign, False
    sign = Decimals.COMMA if commas else Decimals.POINT
    other = Decimals.POINT if commas else Decimals.COMMA
    if commas + points > 1:
        return (other, False) if _is_grouped(mantissa, sign) else None
    whole, _, rest = mantissa.partition(sign)
    may_be_thousands = len(rest) == _GROUP and 1 <= len(whole) <= _GROUP and whole[0] != "0"
    return (None, True) if may_be_thousands else (sign, False)


def _is_grouped(text: str, sign: str) -> bool:
    first, *others = text.split(sign)
    return 1 <= len(first) <= _GROUP and all(len(each) == _GROUP for each in others)
