"""What each rule of the grammar builds."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from lark import Token, Transformer

from budgetlocal.core.kinds import Section
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.errors import FormulaError, Span
from budgetlocal.indicators.functions import FUNCTIONS
from budgetlocal.indicators.nodes import (
    AMOUNTS,
    LATEST,
    Accounts,
    Call,
    LawConstant,
    Measure,
    Movement,
    Name,
    Negation,
    Node,
    Number,
    Operation,
    Shift,
    Statistic,
)

FARTHEST = 15
"""Years that a formula may step away at once."""
YEAR_ARGUMENTS = 2
Filter = tuple[Token, tuple[Token, ...]]


class Builder(Transformer[Token, Node]):
    """Builds the nodes while the text is read."""

    def add(self, parts: list[Node]) -> Node:
        return _operation("+", parts)

    def subtract(self, parts: list[Node]) -> Node:
        return _operation("-", parts)

    def multiply(self, parts: list[Node]) -> Node:
        return _operation("*", parts)

    def divide(self, parts: list[Node]) -> Node:
        return _operation("/", parts)

    def signed(self, parts: list[Node]) -> Node:
        return parts[0]

    def negate(self, parts: list[Token | Node]) -> Node:
        sign, of = parts
        return Negation(_node(of), Span(_start(sign), _end(of)))

    def shift(self, parts: list[Token | Node]) -> Node:
        of, sign, number, close = parts
        years = int(str(number))
        span = Span(_start(of), _end(close))
        if years > FARTHEST:
            raise FormulaError(
                translatable("Formule", "{nombre} ans, c'est trop loin.", nombre=years),
                span,
                hint=translatable("Formule", "Au plus {nombre} ans d'écart.", nombre=FARTHEST),
            )
        return Shift(_node(of), years if str(sign) == "+" else -years, span)

    def number(self, parts: list[Token | None]) -> Node:
        value, unit = parts
        end = unit or value
        if value is None or end is None:
            raise AssertionError
        exact = Fraction(str(value).replace(",", "."))
        if unit == "%":
            exact /= 100
        return Number(exact, str(unit or ""), Span(_start(value), _end(end)))

    def compact(self, parts: list[Token]) -> Node:
        text = str(parts[0])
        measure = text.rstrip("0123456789")
        return Accounts(
            Measure(measure), (text[len(measure) :],), (), Span(_start(parts[0]), _end(parts[0]))
        )

    def prefixes(self, parts: list[Token]) -> tuple[str, ...]:
        return tuple(str(part) for part in parts if part.type != "ALL")

    def except_(self, parts: list[Token]) -> tuple[str, ...]:
        return tuple(str(part) for part in parts)

    def filter(self, parts: list[Token]) -> Filter:
        return parts[0], tuple(parts[1:])

    def accounts(self, parts: list[Any]) -> Node:
        if len(parts) == 1:
            return _node(parts[0])
        measure, prefixes, excluded, *filters, end = parts
        fields: dict[str, Any] = {}
        for name, values in filters:
            fields |= _filter(name, values)
        span = Span(_start(measure), _end(end))
        return Accounts(Measure(str(measure)), prefixes, excluded or (), span, **fields)

    def reference(self, parts: list[Token]) -> Node:
        return Name(str(parts[0]), Span(_start(parts[0]), _end(parts[0])))

    def call(self, parts: list[Token | Node]) -> Node:
        name, *arguments, close = parts
        span = Span(_start(name), _end(close))
        key = str(name)
        if key == "stat":
            return _statistic(arguments, span)
        if key == "loi":
            return LawConstant(_text(arguments[0] if len(arguments) == 1 else None, span), span)
        function = FUNCTIONS.get(key)
        if function is None:
            known = ", ".join(sorted([*FUNCTIONS, "stat", "loi"]))
            raise FormulaError(
                translatable("Formule", "La fonction « {nom} » n'existe pas.", nom=verbatim(key)),
                Span(_start(name), _end(name)),
                hint=translatable("Formule", "Fonctions : {liste}.", liste=verbatim(known)),
            )
        if not function.fewest <= len(arguments) <= function.most:
            raise FormulaError(
                translatable(
                    "Formule",
                    "« {nom} » demande {nombre} valeur(s) entre parenthèses.",
                    nom=verbatim(key),
                    nombre=function.fewest,
                ),
                span,
                hint=translatable(
                    "Formule", "Exemple : {exemple}.", exemple=verbatim(function.example)
                ),
            )
        return Call(key, tuple(_argument(part, span) for part in arguments), span)


def _operation(sign: str, parts: list[Node]) -> Operation:
    left, right = parts
    return Operation(sign, left, right, Span(_start(left), _end(right)))


def _filter(name: Token, values: tuple[Token, ...]) -> dict[str, object]:
    texts = tuple(str(value) for value in values)
    span = Span(_start(name), _end(values[-1]))
    match str(name):
        case "section" if texts in {("F",), ("I",)}:
            return {"section": Section(texts[0])}
        case "section":
            raise _bad_filter(span, verbatim("section=F, section=I"))
        case "chapitre" if all(text.isdigit() for text in texts):
            return {"chapters": texts}
        case "fonction" if all(text.isdigit() for text in texts):
            return {"functions": texts}
        case "mouvement" if len(texts) == 1 and texts[0] in set(Movement):
            return {"movement": Movement(texts[0])}
        case "mouvement":
            raise _bad_filter(span, verbatim(", ".join(f"mouvement={each}" for each in Movement)))
        case "montant" if len(texts) == 1 and texts[0] in AMOUNTS:
            return {"amount": AMOUNTS[texts[0]]}
        case "montant":
            raise _bad_filter(span, verbatim(", ".join(f"montant={each}" for each in AMOUNTS)))
    raise _bad_filter(span, verbatim("section=, chapitre=, fonction=, mouvement=, montant="))


def _bad_filter(span: Span, allowed: Text) -> FormulaError:
    return FormulaError(
        translatable("Formule", "Ce filtre n'existe pas."),
        span,
        hint=translatable("Formule", "Filtres possibles : {liste}.", liste=allowed),
    )


def _statistic(arguments: list[Token | Node], span: Span) -> Statistic:
    key = _text(arguments[0] if arguments else None, span)
    if len(arguments) == 1:
        return Statistic(key, None, span)
    if len(arguments) == YEAR_ARGUMENTS:
        match arguments[1]:
            case Name(name="derniere"):
                return Statistic(key, LATEST, span)
            case Number(value=value, unit="") if value.denominator == 1:
                return Statistic(key, int(value), span)
    raise FormulaError(
        translatable("Formule", "L'année d'une statistique n'est pas comprise."),
        span,
        hint=translatable(
            "Formule", 'Écrivez stat("clé"), stat("clé", 2021) ou stat("clé", derniere).'
        ),
    )


def _text(part: Token | Node | None, span: Span) -> str:
    if isinstance(part, Token) and part.type == "STRING":
        return str(part)[1:-1].strip()
    raise FormulaError(
        translatable("Formule", "Il manque une clé entre guillemets."),
        span,
        hint=translatable("Formule", 'Exemple : stat("insee.population.totale").'),
    )


def _argument(part: Token | Node, span: Span) -> Node:
    if isinstance(part, Token):
        raise FormulaError(
            translatable("Formule", "Un texte entre guillemets ne se calcule pas."),
            span,
            hint=translatable("Formule", "Seuls stat et loi prennent une clé entre guillemets."),
        )
    return part


def _node(part: object) -> Node:
    if isinstance(part, Node):
        return part
    raise AssertionError(part)


def _start(part: object) -> int:
    if isinstance(part, Token):
        return part.start_pos or 0
    return _node(part).span.start


def _end(part: object) -> int:
    if isinstance(part, Token):
        return part.end_pos or 0
    return _node(part).span.end
