"""What a person types in the forms of the plan: rates in percent, amounts in euros, values by year."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.core.formatting import decimal_number, euros
from budgetlocal.core.identifiers import FIRST_EXERCICE, LAST_EXERCICE
from budgetlocal.core.money import AmountError, Cents
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.core.typed import typed_cents

_RATE = re.compile(r"[+-]?\d{1,4}(?:[.,]\d{0,4})?")
_SPACES = re.compile(r"[\s\u00a0\u202f]")
_MINUS = str.maketrans({"\u2212": "-", "\u2013": "-"})
PPM_PER_POINT = 10_000


def typed_rate(text: str) -> int:
    """Return a rate typed in percent, in millionths; empty is 0.

    Raises:
        UserError: it is no rate, or has more than four decimals.

    >>> typed_rate("2,5 %"), typed_rate("−0.1234"), typed_rate("")
    (25000, -1234, 0)
    """
    compact = _SPACES.sub("", text.translate(_MINUS)).removesuffix("%")
    if not compact:
        return 0
    if not _RATE.fullmatch(compact):
        raise refused(
            translatable("Prospective", "« {texte} » n'est pas un taux.", texte=verbatim(text)),
            translatable(
                "Prospective", "Tapez un pourcentage, avec quatre décimales au plus : 2,5."
            ),
        )
    return int(Decimal(compact.replace(",", ".").rstrip(".")) * PPM_PER_POINT)


def typed_amount(text: str) -> Cents:
    """Return an amount typed in euros, in cents; empty is refused.

    Raises:
        UserError: it is no amount, or it is not given.

    """
    found = typed_optional(text)
    if found is None:
        raise refused(
            translatable("Prospective", "Il manque un montant."),
            translatable("Prospective", "Tapez un montant en euros ; 0 si c'est zéro."),
        )
    return found


def typed_optional(text: str) -> Cents | None:
    """Return an amount typed in euros, None when it is empty.

    Raises:
        UserError: it is no amount.

    """
    try:
        return typed_cents(text)
    except AmountError as err:
        raise refused(
            translatable("Prospective", "« {texte} » n'est pas un montant.", texte=verbatim(text)),
            translatable("Prospective", "Tapez par exemple 1 500 ou 1 500,50."),
        ) from err


def typed_year(text: str) -> int:
    """Return a year.

    Raises:
        UserError: it is not four digits between 1990 and 2100.

    """
    compact = text.strip()
    if compact.isascii() and compact.isdigit() and len(compact) == len("2026"):
        year = int(compact)
        if FIRST_EXERCICE <= year <= LAST_EXERCICE:
            return year
    raise refused(
        translatable("Prospective", "« {texte} » n'est pas une année.", texte=verbatim(text)),
        translatable("Prospective", "Tapez une année à quatre chiffres."),
    )


def typed_whole(text: str, name: Text) -> int:
    """Return a whole number; empty is 0.

    Raises:
        UserError: it is no whole number.

    """
    compact = _SPACES.sub("", text)
    if not compact:
        return 0
    if not (compact.isascii() and compact.isdigit() and len(compact) <= len("1000")):
        raise refused(
            translatable(
                "Prospective",
                "{nom} : « {texte} » n'est pas un nombre entier.",
                nom=name,
                texte=verbatim(text),
            )
        )
    return int(compact)


def by_year(text: str, read: Callable[[str], int]) -> tuple[tuple[int, int], ...]:
    """Return values typed by year: "2026 : 2,5 ; 2027 : 3"; empty gives none.

    Raises:
        UserError: a part is not "year : value".

    """
    found = []
    for part in text.split(";"):
        if not part.strip():
            continue
        year, colon, value = part.partition(":")
        if not colon or not value.strip():
            raise refused(
                translatable(
                    "Prospective", "« {texte} » ne dit pas une année et sa valeur.",
                    texte=verbatim(part.strip()),
                ),
                translatable(
                    "Prospective", "Tapez « 2026 : 2,5 ; 2027 : 3 », chaque année une fois."
                ),
            )  # fmt: skip
        found.append((typed_year(year), read(value)))
    return tuple(sorted(found))


def shown_rate(ppm: int) -> str:
    """Return a rate as it is typed.

    >>> shown_rate(25_000), shown_rate(0), shown_rate(-1_234)
    ('2,5', '0', '−0,1234')
    """
    percent = Decimal(ppm) / PPM_PER_POINT
    return decimal_number(percent, max(0, -int(percent.normalize().as_tuple().exponent)))


def shown_amount(cents: Cents | None) -> str:
    """Return an amount as it is typed, empty when there is none."""
    return "" if cents is None else euros(cents, unit=False)


def shown_by_year(pairs: tuple[tuple[int, int], ...], show: Callable[[int], str]) -> str:
    """Return values by year as they are typed."""
    return " ; ".join(f"{year} : {show(value)}" for year, value in pairs)
