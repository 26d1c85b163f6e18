"""Figures and their origins as public JSON, and back."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from budgetlocal.core.money import cents_from_text, euros_text
from budgetlocal.core.specs import Number, Unit
from budgetlocal.export.proof.origin_json import origin_json, origin_of_json
from budgetlocal.export.proof.values import Basis, Figure

Json = dict[str, Any]
_LONGEST = 80


def figure_json(figure: Figure) -> Json:
    """Return the public form of a figure; amounts are texts in euros, two decimals."""
    return {
        "cle": figure.key,
        "libelle": figure.label,
        "valeur": number_text(figure.value, figure.unit),
        "unite": str(figure.unit),
        "origine": None if figure.origin is None else origin_json(figure.origin),
        "preuve": str(figure.basis),
    }


def figure_of_json(data: Mapping[str, Any]) -> Figure:
    """Return the figure that `figure_json` wrote.

    Raises:
        KeyError, TypeError, ValueError: it is none.

    """
    unit = Unit(data["unite"])
    return Figure(
        key=str(data["cle"]),
        label=str(data["libelle"]),
        value=_number(data["valeur"], unit),
        unit=unit,
        origin=None if data["origine"] is None else origin_of_json(data["origine"]),
        basis=Basis(data["preuve"]),
    )


def number_text(value: Number, unit: Unit) -> str | None:
    """Return a number in full, without separators; None when unknown."""
    if value is None:
        return None
    return euros_text(int(value)) if unit is Unit.EUROS else f"{Decimal(value):f}"


def _number(text: object, unit: Unit) -> Number:
    if text is None:
        return None
    if not isinstance(text, str) or len(text) > _LONGEST:
        raise TypeError(text)
    if unit is Unit.EUROS:
        return cents_from_text(text)
    try:
        number = Decimal(text)
    except InvalidOperation as err:
        raise ValueError(text) from err
    if not number.is_finite():
        raise ValueError(text)
    return number
