"""Bases, rates and products that a person types from their own états 1259."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from budgetlocal.analysis.declared import declared_number
from budgetlocal.analysis.recettes.effects import Effects, Levy, TaxChange, effects
from budgetlocal.core.errors import UserError
from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text, translatable, verbatim

_CENTS = Decimal("0.01")
_MOST = Decimal(10) ** 12


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed for one year."""

    exercice: str
    base: str
    """Net base in euros."""
    rate: str
    """In percent: 26,76."""
    product: str
    """Product in euros."""


BASE = translatable("Recettes", "Base nette")
RATE = translatable("Recettes", "Taux")
PRODUCT = translatable("Recettes", "Produit")
YEAR = translatable("Recettes", "Année")


def typed_change(label: Text, first: Typed, last: Typed) -> TaxChange:
    """Return the effects of figures that were typed.

    Raises:
        UserError: a figure is not a number, is negative, or has more than two decimals of a euro;
            or the years are not in order.

    """
    before, after = _levy(first), _levy(last)
    if before.exercice >= after.exercice:
        raise UserError(
            translatable("Recettes", "La première année doit venir avant la seconde."),
            hint=translatable("Recettes", "Corrigez les années."),
        )
    split: Effects = effects(before, after)
    return TaxChange(label, split, None, is_typed=True)


def _levy(typed: Typed) -> Levy:
    year = _number(YEAR, typed.exercice)
    if year != int(year) or not 1990 <= year <= 2100:  # noqa: PLR2004 - years of our time
        raise _refused(YEAR, typed.exercice)
    rate = _number(RATE, typed.rate.replace("%", ""))
    return Levy(
        int(year),
        _cents(BASE, typed.base),
        Fraction(rate) / 100,
        _cents(PRODUCT, typed.product),
    )


def _cents(name: Text, text: str) -> Cents:
    number = _number(name, text.replace("€", ""))
    if number != number.quantize(_CENTS):
        raise _refused(name, text)
    return int(number * 100)


def _number(name: Text, text: str) -> Decimal:
    number = declared_number(text)
    if number is None or not 0 <= number < _MOST:
        raise _refused(name, text)
    return number


def _refused(name: Text, text: str) -> UserError:
    return UserError(
        translatable(
            "Recettes", "{nom} : « {texte} » n'est pas un nombre accepté.",
            nom=name, texte=verbatim(text),
        ),
        hint=translatable("Recettes", "Écrivez un nombre positif, par exemple 1 234 567 ou 26,76."),
    )  # fmt: skip
