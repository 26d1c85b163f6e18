"""What a shown number is made of, small enough to travel with a chart or a table.

`analysis.explaining` turns it into an explanation when somebody asks (Ctrl+E).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from budgetlocal.core.explanation import Explanation
from budgetlocal.core.text import Text


@dataclass(frozen=True, slots=True)
class LinesOrigin:
    """A sum of one amount over lines of one document."""

    ordinals: tuple[int, ...]
    """Ranks of the lines in the document."""
    column: str
    """An amount of LINES, or CREDITS."""
    document: str = ""
    """`document_key` of the document; empty for the one that is shown."""


@dataclass(frozen=True, slots=True)
class IndicatorOrigin:
    """An indicator of the catalogue, in an exercice."""

    code: str
    exercice: int
    documents: tuple[str, ...] = ()
    """`document_key` of the documents whose votes speak together; empty for the one that is shown."""


@dataclass(frozen=True, slots=True)
class FormulaOrigin:
    """A formula of the language of indicators, in an exercice, that the catalogue does not name."""

    text: str
    exercice: int
    documents: tuple[str, ...] = ()
    """As in `IndicatorOrigin`."""


@dataclass(frozen=True, slots=True)
class PublishedOrigin:
    """A figure of the bundled extract: of a collectivité, or the median of a strate."""

    kind: str
    """A value of `reference.values.Kind`."""
    code: str
    """Its code among those of its kind."""
    key: str
    """The indicator of the extract."""
    exercice: int


@dataclass(frozen=True, slots=True)
class SharedOrigin:
    """Whole euros that some parts of a sum shared out get, so that all parts make the whole."""

    parts: tuple[FigureOrigin, ...]
    """The amount of every part, in the order in which they are served when they are equal."""
    rank: int
    """The part that is shown."""
    whole: int
    """What is shared out, in euros."""


@dataclass(frozen=True, slots=True)
class OperationOrigin:
    """What +, - or / makes of other numbers, from the left; - of one number is its opposite."""

    sign: str
    operands: tuple[FigureOrigin, ...]
    unit: str = ""
    """Of a quotient that is no share: a value of `core.specs.Unit`."""


class LoanAmount(StrEnum):
    """What is added up over loans."""

    ENCOURS = "encours"
    """Owed on 31 December of the exercice, as the annex writes it."""
    CAPITAL = "capital"
    """Paid back in the exercice, by the schedules."""
    INTERETS = "interets"
    """Due in the exercice, by the schedules."""


@dataclass(frozen=True, slots=True)
class LoansOrigin:
    """A sum over the loans that the annex of the debt of one document tells (`analysis.dette`)."""

    amount: LoanAmount
    exercice: int
    document: str = ""
    """`document_key` of the document; empty for the one that is shown."""
    rate: str = ""
    """Only the loans of a kind of rate (a value of `TypeTaux`); empty for all."""


@dataclass(frozen=True, slots=True)
class StatedOrigin:
    """A number that no line of the workspace makes: published, or worked out in a table."""

    value: Text
    """As it is written, with its unit."""
    words: Text
    """What it is: the definition of its column, or what its chart says."""
    source: Text
    """Producer, vintage, file."""


@dataclass(frozen=True, slots=True)
class WorkedOrigin:
    """A figure that is no sum of lines (a projection): its maker explains it when somebody asks."""

    explain: Callable[[Text], Explanation]
    """Returns the explanation of the figure under the name that is shown."""


FigureOrigin = (
    LinesOrigin
    | IndicatorOrigin
    | FormulaOrigin
    | PublishedOrigin
    | SharedOrigin
    | OperationOrigin
    | LoansOrigin
    | StatedOrigin
    | WorkedOrigin
)

CREDITS = "credits"
"""The open credits of a line: CredOuv, or what is voted and carried over (`analysis.basis`)."""
