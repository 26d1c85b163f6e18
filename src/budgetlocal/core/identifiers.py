"""SIRET, SIREN and exercice: checked texts, never numbers."""

from __future__ import annotations

from typing import Self

SIRET_DIGITS = 14
YEAR_DIGITS = 4
LARGEST_DIGIT = 9
FIRST_EXERCICE = 1990
LAST_EXERCICE = 2100


class IdentifierError(ValueError):
    """A text that is not the identifier it stands for."""


class Siret(str):
    """The 14 digits of an establishment (here: of one budget)."""

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        """Return the SIRET of `text`, spaces removed.

        Raises:
            IdentifierError: not 14 digits. The Luhn key is not required (see `has_valid_key`).

        """
        digits = "".join(text.split())
        if len(digits) != SIRET_DIGITS or not (digits.isascii() and digits.isdigit()):
            raise IdentifierError(text)
        return super().__new__(cls, digits)

    @property
    def siren(self) -> str:
        """The 9 digits of the legal person that owns the establishment."""
        return self[:9]

    @property
    def has_valid_key(self) -> bool:
        """Whether the Luhn sum over the 14 digits is a multiple of ten."""
        total = 0
        for rank, digit in enumerate(reversed(self)):
            value = int(digit) * (2 if rank % 2 else 1)
            total += value - LARGEST_DIGIT if value > LARGEST_DIGIT else value
        return total % 10 == 0


def exercice_from_text(text: str) -> int:
    """Return the exercice (a calendar year) written as exactly four digits.

    Raises:
        IdentifierError: not four digits, or outside 1990-2100.

    """
    stripped = text.strip()
    if len(stripped) != YEAR_DIGITS or not (stripped.isascii() and stripped.isdigit()):
        raise IdentifierError(text)
    year = int(stripped)
    if not FIRST_EXERCICE <= year <= LAST_EXERCICE:
        raise IdentifierError(text)
    return year
