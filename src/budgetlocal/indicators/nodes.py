"""A formula once read: a small tree of frozen values, each with its place in the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from budgetlocal.core.kinds import Amount, Section
from budgetlocal.indicators.errors import Span


class Measure(StrEnum):
    """What is taken of the accounts; the symbols of the OFGL's formulas."""

    D = "D"
    """Debits: the dépenses of a budget."""
    C = "C"
    """Credits: the recettes of a budget."""
    DN = "DN"
    """Debits less credits."""
    CN = "CN"
    """Credits less debits."""
    SD = "SD"
    """Debit balances at 31 December."""
    SC = "SC"
    """Credit balances at 31 December."""
    SDN = "SDN"
    """Debit balances less credit balances."""
    SCN = "SCN"
    """Credit balances less debit balances."""

    @property
    def is_balance(self) -> bool:
        """Whether it is a stock at 31 December, which only a balance of accounts tells."""
        return self.value.startswith("S")

    @property
    def sides(self) -> tuple[int, int]:
        """How debits and credits count."""
        return {"D": (1, 0), "C": (0, 1), "DN": (1, -1), "CN": (-1, 1)}[self.removeprefix("S")]


class Movement(StrEnum):
    """Which movements of an account count; with what they are made of in a DGFiP balance."""

    REAL = "reel"
    """OBNET - OOB: budgetary, net of cancellations, without ordre."""
    ORDER = "ordre"
    """OOB."""
    BUDGETARY = "budgetaire"
    """OBNET: real and ordre."""
    OTHER = "non_budgetaire"
    """ONB."""
    OPENING = "entree"
    """BE: the balance on 1 January."""
    YEAR = "hors_entree"
    """OBNET + ONB."""
    ALL = "tout"
    """BE + OBNET + ONB."""

    @property
    def is_budgetary(self) -> bool:
        """Whether a budget document tells it."""
        return self in {Movement.REAL, Movement.ORDER, Movement.BUDGETARY}


AMOUNTS = {
    "realise": Amount.MT_REAL,
    "vote": Amount.MT_PREV,
    "credits": Amount.CRED_OUV,
    "restes": Amount.MT_RAR_3112,
}
"""Which amount of a line a formula may ask for by name."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number, with its unit when one is written: `1 €`."""

    value: Fraction
    unit: str
    span: Span


@dataclass(frozen=True, slots=True)
class Accounts:
    """Movements or balances of accounts, by prefix: `DN(60 61 62 sauf 621)`."""

    measure: Measure
    prefixes: tuple[str, ...]
    """Empty for all accounts."""
    excluded: tuple[str, ...]
    span: Span
    movement: Movement = Movement.REAL
    section: Section | None = None
    chapters: tuple[str, ...] = ()
    functions: tuple[str, ...] = ()
    """Prefixes."""
    amount: Amount | None = None
    """None for the amount that speaks for the document."""


@dataclass(frozen=True, slots=True)
class Name:
    """Another indicator, or `population`."""

    name: str
    span: Span


LATEST = -1


@dataclass(frozen=True, slots=True)
class Statistic:
    """A figure of the extract: `stat("insee.population.totale")`."""

    key: str
    year: int | None
    """None for the exercice; LATEST for the last year known by then."""
    span: Span


@dataclass(frozen=True, slots=True)
class LawConstant:
    """A number set by a text: `loi("desendettement_plafond_communes")`."""

    key: str
    span: Span


@dataclass(frozen=True, slots=True)
class Negation:
    """Minus something."""

    of: Node
    span: Span


@dataclass(frozen=True, slots=True)
class Operation:
    """`left + right`, and so on with - * /."""

    sign: str
    left: Node
    right: Node
    span: Span


@dataclass(frozen=True, slots=True)
class Shift:
    """The same in another year: `[n-1]`."""

    of: Node
    offset: int
    span: Span


@dataclass(frozen=True, slots=True)
class Call:
    """A function of the language."""

    function: str
    arguments: tuple[Node, ...]
    span: Span


Node = Number | Accounts | Name | Statistic | LawConstant | Negation | Operation | Shift | Call


def children(node: Node) -> tuple[Node, ...]:
    """Return the parts of a node, in order."""
    match node:
        case Negation(of=of) | Shift(of=of):
            return (of,)
        case Operation(left=left, right=right):
            return (left, right)
        case Call(arguments=arguments):
            return arguments
        case _:
            return ()


def walk(root: Node) -> Iterator[tuple[Node, int]]:
    """Yield each node with its depth, without recursion: a formula may be adversely deep."""
    waiting = [(root, 1)]
    while waiting:
        node, depth = waiting.pop()
        yield node, depth
        waiting.extend((child, depth + 1) for child in reversed(children(node)))
