"""The part of a formula that is a plain sum of accounts, so that its lines add up to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from budgetlocal.indicators.nodes import (
    Accounts,
    Negation,
    Node,
    Number,
    Operation,
    Shift,
)


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


def spread(node: Node, exercice: int) -> tuple[Term, ...]:
    """Return a formula as a sum of terms, each once; indicators that it cites stay whole."""
    return _merged(_opened(node, exercice, 1))


def _opened(node: Node, exercice: int, factor: int) -> tuple[Term, ...]:
    match node:
        case Negation(of=of):
            return _opened(of, exercice, -factor)
        case Shift(of=of, offset=offset):
            return _opened(of, exercice + offset, factor)
        case Operation(sign="+" | "-", left=left, right=right):
            sign = 1 if node.sign == "+" else -1
            first = _opened(left, exercice, factor)
            return (*first, *_opened(right, exercice, factor * sign))
        case Operation(sign="*", left=Number(unit="", value=value), right=right) if (
            value.denominator == 1
        ):
            return _opened(right, exercice, factor * int(value))
        case _:
            return (Term(node, exercice, factor),)


def _merged(terms: Iterable[Term]) -> tuple[Term, ...]:
    found: dict[tuple[int, int], Term] = {}
    for term in terms:
        key = (id(term.node), term.exercice)
        before = found[key].factor if key in found else 0
        found[key] = replace(term, factor=before + term.factor)
    return tuple(term for term in found.values() if term.factor)
