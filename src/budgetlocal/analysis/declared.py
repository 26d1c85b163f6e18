"""The statistics and ratios that a document declares, written for people: "3 446", "50,62 %"."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

POPULATION = "PopTot"
_POTENTIEL_FISCAL = "PotFisc"


def declared_number(text: str) -> Decimal | None:
    """Return the number of a declared text, a percentage as a ratio; None when it is not one.

    Both habits are read: "1 299,20744" and "708.54"; "36.82 %" is 0.3682. A comma is always the
    decimal mark, since no software groups thousands with it here.

    >>> declared_number("50,62 %"), declared_number("3 446"), declared_number("26/06/1999")
    (Decimal('0.5062'), Decimal('3446'), None)
    """
    compact = "".join(text.split())
    is_percent = compact.endswith("%")
    try:
        number = Decimal(compact.rstrip("%").replace(",", "."))
    except InvalidOperation:
        return None
    if not number.is_finite():
        return None
    return number / 100 if is_percent else number


def decimals_of(text: str) -> int:
    """Return how many decimals a declared text is written with.

    >>> decimals_of("82.2027 %"), decimals_of("1 175")
    (4, 0)
    """
    compact = "".join(text.split()).rstrip("%").replace(",", ".")
    return len(compact.partition(".")[2])


def population(informations: Mapping[str, str], override: int | None = None) -> int | None:
    """Return the inhabitants: the person's figure, else PopTot; declared 0 or less, unknown."""
    if override is not None:
        return override
    number = declared_number(informations.get(POPULATION, ""))
    return int(number) if number is not None and number >= 1 else None


def potentiel_fiscal(informations: Mapping[str, str]) -> Decimal | None:
    """Return the potentiel fiscal in euros (PotFisc); a declared 0 is unknown."""
    return declared_number(informations.get(_POTENTIEL_FISCAL, "")) or None
