"""How a key figure is written: short, with its unit."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from budgetlocal.core.formatting import (
    NBSP,
    UNKNOWN,
    decimal_number,
    euros,
    percent,
    short_euros,
)
from budgetlocal.core.specs import Number, Unit


def short_figure(value: Number, unit: Unit) -> str:
    """Return a number as large type shows it, "n. d." when unknown."""
    if value is None:
        return UNKNOWN
    if unit is Unit.EUROS:
        return short_euros(int(value))
    return exact_figure(value, unit)


def exact_figure(value: Number, unit: Unit) -> str:
    """Return a number in full, to the cent where it is money."""
    if value is None:
        return UNKNOWN
    if unit is Unit.EUROS:
        return euros(int(value))
    exact = Decimal(value)
    if unit is Unit.EUROS_PER_HEAD:
        words = QCoreApplication.translate("KeyFigureTile", "{montant} €/hab.")
        return words.format(montant=decimal_number(exact, 2)).replace(" €", f"{NBSP}€")
    if unit is Unit.PERCENT:
        return percent(exact)
    if unit is Unit.YEARS:
        words = QCoreApplication.translate("KeyFigureTile", "{nombre} ans")
        return words.format(nombre=decimal_number(exact, 1)).replace(" ", NBSP)
    decimals = max(0, -int(exact.normalize().as_tuple().exponent))
    return decimal_number(exact, decimals if unit is Unit.MEASURE else 0)
