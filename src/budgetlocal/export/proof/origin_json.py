"""What a figure is made of as public JSON, and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from budgetlocal.core.origins import (
    FigureOrigin,
    FormulaOrigin,
    IndicatorOrigin,
    LinesOrigin,
    LoanAmount,
    LoansOrigin,
    OperationOrigin,
    PublishedOrigin,
    SharedOrigin,
    StatedOrigin,
    WorkedOrigin,
)
from budgetlocal.core.specs import Unit
from budgetlocal.core.text import verbatim

Json = dict[str, Any]
_SIGNS = frozenset("+-/")
_DEEPEST = 30


def origin_json(origin: FigureOrigin) -> Json:
    """Return the public form of an origin."""
    match origin:
        case IndicatorOrigin():
            found: Json = {"indicateur": origin.code, "exercice": origin.exercice}
            found |= {"documents": list(origin.documents)} if origin.documents else {}
        case FormulaOrigin():
            found = {"formule": origin.text, "exercice": origin.exercice}
            found |= {"documents": list(origin.documents)} if origin.documents else {}
        case PublishedOrigin():
            found = {
                "publie": origin.key,
                "nature": origin.kind,
                "code": origin.code,
                "exercice": origin.exercice,
            }
        case SharedOrigin():
            parts = [origin_json(part) for part in origin.parts]
            found = {"partage": origin.whole, "rang": origin.rank, "parts": parts}
        case LinesOrigin():
            found = {
                "lignes": list(origin.ordinals),
                "montant": origin.column,
                "document": origin.document,
            }
        case LoansOrigin():
            found = {
                "emprunts": str(origin.amount),
                "exercice": origin.exercice,
                "document": origin.document,
            }
            found |= {"taux": origin.rate} if origin.rate else {}
        case StatedOrigin():
            found = _said(origin)
        case WorkedOrigin():
            made = origin.explain(verbatim(""))
            found = _said(StatedOrigin(made.step.value, made.step.words, made.source))
        case OperationOrigin():
            terms = [origin_json(operand) for operand in origin.operands]
            found = {"operation": origin.sign, "termes": terms}
            found |= {"unite": origin.unit} if origin.unit else {}
    return found


def origin_of_json(data: Mapping[str, Any], depth: int = 0) -> FigureOrigin:
    """Return the origin that `origin_json` wrote; what was worked out comes back as stated.

    Raises:
        KeyError, TypeError, ValueError: it is none.

    """
    if depth > _DEEPEST:
        raise ValueError(depth)
    for name, read in _READERS.items():
        if name in data:
            return read(data, depth)
    raise KeyError(*data)


def _said(origin: StatedOrigin) -> Json:
    return {"dit": str(origin.value), "mots": str(origin.words), "source": str(origin.source)}


def _documents(data: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(str(each) for each in data.get("documents", ()))


def _indicator(data: Mapping[str, Any], _depth: int) -> IndicatorOrigin:
    return IndicatorOrigin(str(data["indicateur"]), int(data["exercice"]), _documents(data))


def _formula(data: Mapping[str, Any], _depth: int) -> FormulaOrigin:
    return FormulaOrigin(str(data["formule"]), int(data["exercice"]), _documents(data))


def _published(data: Mapping[str, Any], _depth: int) -> PublishedOrigin:
    key, exercice = str(data["publie"]), int(data["exercice"])
    return PublishedOrigin(str(data["nature"]), str(data["code"]), key, exercice)


def _shared(data: Mapping[str, Any], depth: int) -> SharedOrigin:
    parts = tuple(origin_of_json(each, depth + 1) for each in data["parts"])
    return SharedOrigin(parts, int(data["rang"]), int(data["partage"]))


def _lines(data: Mapping[str, Any], _depth: int) -> LinesOrigin:
    ordinals = tuple(int(each) for each in data["lignes"])
    return LinesOrigin(ordinals, str(data["montant"]), str(data["document"]))


def _loans(data: Mapping[str, Any], _depth: int) -> LoansOrigin:
    amount = LoanAmount(data["emprunts"])
    year, rate = int(data["exercice"]), str(data.get("taux", ""))
    return LoansOrigin(amount, year, str(data["document"]), rate)


def _stated(data: Mapping[str, Any], _depth: int) -> StatedOrigin:
    value, words, source = (verbatim(str(data[name])) for name in ("dit", "mots", "source"))
    return StatedOrigin(value, words, source)


def _operation(data: Mapping[str, Any], depth: int) -> OperationOrigin:
    if data["operation"] not in _SIGNS or not data["termes"]:
        raise ValueError(data["operation"])
    operands = tuple(origin_of_json(each, depth + 1) for each in data["termes"])
    unit = str(Unit(data["unite"])) if "unite" in data else ""
    return OperationOrigin(data["operation"], operands, unit)


_READERS: Mapping[str, Callable[[Mapping[str, Any], int], FigureOrigin]] = {
    "indicateur": _indicator,
    "formule": _formula,
    "publie": _published,
    "partage": _shared,
    "lignes": _lines,
    "emprunts": _loans,
    "dit": _stated,
    "operation": _operation,
}
"""What reads an origin, by the key that only its kind has."""
