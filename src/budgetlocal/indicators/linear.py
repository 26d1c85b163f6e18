"""The part of a formula that is a plain sum of accounts, so that its lines add up to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from budgetlocal.indicators.definitions import Definitions
from budgetlocal.indicators.nodes import (
    Accounts,
    Name,
    Negation,
    Node,
    Number,
    Operation,
    Shift,
)
from budgetlocal.indicators.sources import Subject


@dataclass(frozen=True, slots=True)
class Term:
    """Accounts, or a part that is no sum of accounts, in an exercice: how many times it counts."""

    node: Node
    exercice: int
    factor: int

    @property
    def is_accounts(self) -> bool:
        """Whether it is a sum of lines."""
        return isinstance(self.node, Accounts)


class Spreader:
    """Opens formulas into terms; each indicator once a year, however often it is cited."""

    def __init__(self, definitions: Definitions, subject: Subject) -> None:
        """Open the indicators of `definitions` with the nomenclature of each year."""
        self._definitions = definitions
        self._subject = subject
        self._known: dict[tuple[str, int], tuple[Term, ...]] = {}

    def spread(self, node: Node, exercice: int) -> tuple[Term, ...]:
        """Return a formula as a sum of terms, each once.

        Indicators that are themselves sums are opened. The evaluation has refused formulas that
        cite one another in a circle.
        """
        return _merged(self._open(node, exercice, 1))

    def _open(self, node: Node, exercice: int, factor: int) -> tuple[Term, ...]:
        match node:
            case Negation(of=of):
                return self._open(of, exercice, -factor)
            case Shift(of=of, offset=offset):
                return self._open(of, exercice + offset, factor)
            case Operation(sign="+" | "-", left=left, right=right):
                sign = 1 if node.sign == "+" else -1
                first = self._open(left, exercice, factor)
                return (*first, *self._open(right, exercice, factor * sign))
            case Operation(sign="*", left=Number(unit="", value=value), right=right) if (
                value.denominator == 1
            ):
                return self._open(right, exercice, factor * int(value))
            case Name(name=name):
                return tuple(
                    replace(term, factor=term.factor * factor)
                    for term in self._named(node, name, exercice)
                )
            case _:
                return (Term(node, exercice, factor),)

    def _named(self, node: Node, name: str, exercice: int) -> tuple[Term, ...]:
        key = (name, exercice)
        if key not in self._known:
            indicator = self._definitions.get(name)
            norme = self._subject.norme_of(exercice)
            budget = self._subject.budget
            formula = indicator.formula(norme, exercice, budget) if indicator else None
            inside = _merged(self._open(formula.node, exercice, 1)) if formula else ()
            if not any(term.is_accounts for term in inside):
                inside = (Term(node, exercice, 1),)
            self._known[key] = inside
        return self._known[key]


def _merged(terms: Iterable[Term]) -> tuple[Term, ...]:
    found: dict[tuple[int, int], Term] = {}
    for term in terms:
        key = (id(term.node), term.exercice)
        before = found[key].factor if key in found else 0
        found[key] = replace(term, factor=before + term.factor)
    return tuple(term for term in found.values() if term.factor)
