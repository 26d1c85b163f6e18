"""Units and names of a formula, before any figure is looked at."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches

from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.constants import constants
from budgetlocal.indicators.definitions import Definitions
from budgetlocal.indicators.dimensions import BY_LABEL as UNITS
from budgetlocal.indicators.dimensions import (
    COUNT,
    EUROS,
    INHABITANTS,
    RATIO,
    YEARS,
    Dimension,
)
from budgetlocal.indicators.errors import FormulaError, Span
from budgetlocal.indicators.functions import POWERS
from budgetlocal.indicators.functions import YEARS as COUNTED_YEARS
from budgetlocal.indicators.nodes import (
    Accounts,
    Call,
    LawConstant,
    Name,
    Negation,
    Node,
    Number,
    Operation,
    Shift,
    Statistic,
    walk,
)

POPULATION = "population"
POTENTIEL_FISCAL = "potentiel_fiscal"
FACTS: Mapping[str, Dimension] = {POPULATION: INHABITANTS, POTENTIEL_FISCAL: EUROS}
"""What is known of an exercice outside the accounts, and may be named as an indicator is."""
StatisticUnits = Mapping[str, Dimension]
"""The unit of each figure that the extract knows."""


class Checker:
    """Finds the unit of a formula; refuses what cannot be."""

    def __init__(self, definitions: Definitions, statistics: StatisticUnits | None = None) -> None:
        """Look names up in `definitions`; None accepts no statistic."""
        self._definitions = definitions
        self._statistics = statistics or {}

    def dimension(self, node: Node) -> Dimension:
        """Return the unit of a formula.

        Raises:
            FormulaError: units do not go together, or a name, key or number is not allowed.

        """
        match node:
            case Number(unit=unit):
                return UNITS[unit] if unit else RATIO
            case Accounts():
                return EUROS
            case Name(name=name, span=span):
                return self._named(name, span)
            case Statistic(key=key, span=span):
                return self._statistic(key, span)
            case LawConstant(key=key, span=span):
                return self._constant(key, span)
            case Negation(of=of) | Shift(of=of):
                return self.dimension(of)
            case Operation():
                return self._operation(node)
            case Call():
                return self._call(node)

    def _named(self, name: str, span: Span) -> Dimension:
        if name in FACTS:
            return FACTS[name]
        found = self._definitions.get(name)
        if found is not None:
            return found.dimension
        known = (*self._definitions.codes(), *FACTS)
        raise _unknown(
            translatable("Formule", "L'indicateur « {nom} » n'existe pas.", nom=verbatim(name)),
            name,
            known,
            span,
        )

    def _statistic(self, key: str, span: Span) -> Dimension:
        if key in self._statistics:
            return self._statistics[key]
        raise _unknown(
            translatable("Formule", "La statistique « {nom} » n'existe pas.", nom=verbatim(key)),
            key,
            tuple(self._statistics),
            span,
        )

    def _constant(self, key: str, span: Span) -> Dimension:
        known = constants()
        if key in known:
            return known[key].dimension
        message = translatable("Formule", "La constante « {nom} » n'existe pas.", nom=verbatim(key))
        raise _unknown(message, key, tuple(known), span)

    def _operation(self, node: Operation) -> Dimension:
        left, right = self.dimension(node.left), self.dimension(node.right)
        if node.sign == "*":
            return left.times(right)
        if node.sign == "/":
            return left.times(right, -1)
        if left != right:
            raise _mixed(node, left, right, node.right.span)
        return left

    def _call(self, node: Call) -> Dimension:
        first = self.dimension(node.arguments[0])
        match node.function:
            case "min" | "max":
                for other in node.arguments[1:]:
                    if self.dimension(other) != first:
                        raise _mixed(node, first, self.dimension(other), other.span)
                return first
            case "par_habitant":
                return first.times(INHABITANTS, -1)
            case "en_annees" | "en_nombre":
                if first != RATIO:
                    raise FormulaError(
                        translatable("Formule", "« {nom} » attend un rapport, pas des {unite}.",
                                     nom=verbatim(node.function), unite=verbatim(first.label)),
                        node.span,
                        hint=translatable("Formule", "Exemple : en_annees(encours_dette / epargne_brute)."),
                    )  # fmt: skip
                return YEARS if node.function == "en_annees" else COUNT
            case "puissance":
                power = _whole(node.arguments[1], *POWERS)
                return Dimension(
                    tuple((base, each * power) for base, each in first.powers if power)
                )
            case "evolution":
                _years(node)
                return RATIO
            case _:
                if node.function in COUNTED_YEARS:
                    _years(node)
                return first


def years_of(node: Call) -> int:
    """Return how many years a function counts; 1 when it is not said."""
    return _years(node) if len(node.arguments) > 1 else 1


def statistics_of(node: Node) -> tuple[str, ...]:
    """Return the keys of the extract that a formula names itself, once each."""
    found = (part.key for part, _ in walk(node) if isinstance(part, Statistic))
    return tuple(dict.fromkeys(found))


def names_of(node: Node) -> tuple[str, ...]:
    """Return the indicators that a formula names itself, once each, without the facts of an exercice."""
    found = (part.name for part, _ in walk(node) if isinstance(part, Name))
    return tuple(name for name in dict.fromkeys(found) if name not in FACTS)


def _years(node: Call) -> int:
    low, high = COUNTED_YEARS[node.function]
    return _whole(node.arguments[1], low, high) if len(node.arguments) > 1 else 1


def power_of(node: Call) -> int:
    """Return the exponent of `puissance`."""
    return _whole(node.arguments[1], *POWERS)


def _whole(node: Node, low: int, high: int) -> int:
    sign = 1
    inner = node
    if isinstance(inner, Negation):
        sign, inner = -1, inner.of
    if isinstance(inner, Number) and not inner.unit and inner.value.denominator == 1:
        value = sign * int(inner.value)
        if low <= value <= high:
            return value
    raise FormulaError(
        translatable(
            "Formule", "Il faut ici un nombre entier de {bas} à {haut}.", bas=low, haut=high
        ),
        node.span,
        hint=translatable("Formule", "Écrivez le nombre lui-même, sans unité."),
    )


def _mixed(node: Node, left: Dimension, right: Dimension, span: Span) -> FormulaError:
    bare = RATIO in {left, right} and any(
        isinstance(part, Number) and not part.unit for part, _ in walk(node)
    )
    hint = (
        translatable("Formule", "Donnez son unité au nombre : 1 €, 5 %, 3500 hab, 12 ans.")
        if bare
        else translatable("Formule", "On n'ajoute et ne compare que des chiffres de même unité.")
    )
    return FormulaError(
        translatable(
            "Formule",
            "On ne peut pas mêler des {gauche} et des {droite}.",
            gauche=verbatim(left.label),
            droite=verbatim(right.label),
        ),
        span,
        hint=hint,
    )


def _unknown(message: Text, name: str, known: tuple[str, ...], span: Span) -> FormulaError:
    near = get_close_matches(name, known, n=3, cutoff=0.5)
    hint = (
        translatable("Formule", "Vouliez-vous dire {liste} ?", liste=verbatim(", ".join(near)))
        if near
        else translatable("Formule", "Cherchez-le dans le catalogue de l'atelier.")
    )
    return FormulaError(message, span, hint=hint)
