"""Figures and their origins as public JSON, and back."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from budgetlocal.core.money import cents_from_text, euros_text
from budgetlocal.core.origins import (
    FigureOrigin,
    IndicatorOrigin,
    LinesOrigin,
    LoanAmount,
    LoansOrigin,
    OperationOrigin,
    StatedOrigin,
    WorkedOrigin,
)
from budgetlocal.core.specs import Number, Unit
from budgetlocal.core.text import verbatim
from budgetlocal.export.proof.values import Basis, Figure

Json = dict[str, Any]
_SIGNS = frozenset("+-/")
_DEEPEST = 30
_LONGEST = 80


def figure_json(figure: Figure) -> Json:
    """Return the public form of a figure; amounts are texts in euros, two decimals."""
    return {
        "cle": figure.key,
        "libelle": figure.label,
        "valeur": number_text(figure.value, figure.unit),
        "unite": str(figure.unit),
        "origine": None if figure.origin is None else _origin_json(figure.origin),
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
        origin=None if data["origine"] is None else _origin(data["origine"], 0),
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


def _origin_json(origin: FigureOrigin) -> Json:
    if isinstance(origin, IndicatorOrigin):
        return {
            "indicateur": origin.code,
            "exercice": origin.exercice,
            **({"documents": list(origin.documents)} if origin.documents else {}),
        }
    if isinstance(origin, LinesOrigin):
        return {
            "lignes": list(origin.ordinals),
            "montant": origin.column,
            "document": origin.document,
        }
    if isinstance(origin, LoansOrigin):
        return {
            "emprunts": str(origin.amount),
            "exercice": origin.exercice,
            "document": origin.document,
        }
    if isinstance(origin, StatedOrigin):
        return {
            "dit": str(origin.value),
            "mots": str(origin.words),
            "source": str(origin.source),
        }
    if isinstance(origin, WorkedOrigin):
        made = origin.explain(verbatim(""))
        return {
            "dit": str(made.step.value),
            "mots": str(made.step.words),
            "source": str(made.source),
        }
    return {
        "operation": origin.sign,
        "termes": [_origin_json(operand) for operand in origin.operands],
        **({"unite": origin.unit} if origin.unit else {}),
    }


def _origin(data: Mapping[str, Any], depth: int) -> FigureOrigin:
    if depth > _DEEPEST:
        raise ValueError(depth)
    if "indicateur" in data:
        documents = tuple(str(each) for each in data.get("documents", ()))
        return IndicatorOrigin(str(data["indicateur"]), int(data["exercice"]), documents)
    if "lignes" in data:
        ordinals = tuple(int(each) for each in data["lignes"])
        return LinesOrigin(ordinals, str(data["montant"]), str(data["document"]))
    if "emprunts" in data:
        amount = LoanAmount(data["emprunts"])
        return LoansOrigin(amount, int(data["exercice"]), str(data["document"]))
    if "dit" in data:
        said = (verbatim(str(data[name])) for name in ("dit", "mots", "source"))
        return StatedOrigin(*said)
    if data["operation"] not in _SIGNS or not data["termes"]:
        raise ValueError(data["operation"])
    operands = tuple(_origin(each, depth + 1) for each in data["termes"])
    unit = str(Unit(data["unite"])) if "unite" in data else ""
    return OperationOrigin(data["operation"], operands, unit)
