"""How finance packages, and people after them, write an amount in a cell."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.layouts.budgets import Cents

NBSP = "\N{NO-BREAK SPACE}"
NARROW = "\N{NARROW NO-BREAK SPACE}"


class Style(StrEnum):
    """A way of writing amounts; one per file."""

    NUMBER = "number"
    NOISE = "noise"
    """A binary float with 17 digits, as a formula leaves it."""
    FRENCH = "1 234,56"
    EURO = "1 234,56 €"
    POINTS = "1.234,56"
    ENGLISH = "1,234.56"
    PARENTHESES = "(1 234,56)"
    TRAILING = "1 234,56-"
    SIDE = "1 234,56 D"
    THOUSANDS = "k€"
    TEXT_POINT = "1234.56"


def shown_cents(cents: Cents | None, style: Style) -> Cents | None:
    """Return what the file really says of an amount: k€ with one decimal lose the rest."""
    if cents is None or style is not Style.THOUSANDS:
        return cents
    return int((Decimal(cents) / 10_000).quantize(Decimal(1))) * 10_000


def written(cents: Cents | None, style: Style, *, sens: str = "D") -> str | float | Decimal | None:
    """Return the content of the cell of an amount."""
    if cents is None:
        return None
    if style is Style.NUMBER:
        return Decimal(cents) / 100
    if style is Style.NOISE:
        return float(cents) / 100 * 3 / 3
    if style is Style.THOUSANDS:
        return Decimal(cents) / 100_000
    return _text(cents, style, sens)


def _text(cents: Cents, style: Style, sens: str) -> str:
    whole, fraction = divmod(abs(cents), 100)
    minus = "-" if cents < 0 else ""
    grouped = f"{whole:,}"
    space = NARROW if style is Style.EURO else NBSP
    french = grouped.replace(",", space) + f",{fraction:02d}"
    opposite = {"D": "C", "R": "D"}[sens]
    natural = {"D": "D", "R": "C"}[sens]
    texts = {
        Style.FRENCH: minus + french,
        Style.EURO: f"{minus}{french}{NBSP}€",
        Style.POINTS: minus + grouped.replace(",", ".") + f",{fraction:02d}",
        Style.ENGLISH: f"{minus}{grouped}.{fraction:02d}",
        Style.TEXT_POINT: f"{minus}{whole}.{fraction:02d}",
        Style.PARENTHESES: f"({french})" if cents < 0 else french,
        Style.TRAILING: french + minus,
        Style.SIDE: f"{french} {opposite if cents < 0 else natural}",
    }
    return texts[style]
