"""Where a figure comes from, as frozen values: the formula in words, the accounts, the lines.

The lines of an explanation add up to its figure exactly; a value that does not cannot be made.
"""

from __future__ import annotations

from dataclasses import dataclass

from budgetlocal.core.money import Cents
from budgetlocal.core.text import Text


@dataclass(frozen=True, slots=True)
class ExplainedLine:
    """One line of a source, and how it counts in a figure."""

    document: Text
    where: Text
    """The XML line or the cell, for one who opens the file."""
    ordinal: int
    """Rank in the document, 0 when the source is no document."""
    account: str
    function: str
    label: Text
    amount: Cents
    """As the source writes it."""
    factor: int
    """1, -1, or how many times it counts; 0 when it is left out."""

    @property
    def counted(self) -> Cents:
        """What the line brings to the figure."""
        return self.amount * self.factor


@dataclass(frozen=True, slots=True)
class Step:
    """One figure and what it is made of: lines, or other figures, or a source."""

    label: Text
    exercice: int
    value: Text
    """As it is written, with its unit."""
    cents: Cents | None
    """The exact amount of a figure in euros; None for other units, or when it is unknown."""
    words: Text
    """The formula in a sentence."""
    formula: str
    lines: tuple[ExplainedLine, ...] = ()
    left_out: tuple[ExplainedLine, ...] = ()
    """Lines that one might expect in it, and that the definition leaves out."""
    parts: tuple[Part, ...] = ()
    source: Text | None = None
    """Producer and date of a figure that is no sum of lines."""
    reasons: tuple[Text, ...] = ()
    """Why the figure is unknown."""
    adds_up: bool = False
    """Whether lines, and parts times their factor, must add up to the amount."""

    def __post_init__(self) -> None:
        """Refuse lines that do not add up to the figure."""
        if self.adds_up and self.cents is not None:
            total = sum(line.counted for line in self.lines)
            total += sum(part.factor * (part.step.cents or 0) for part in self.parts)
            if total != self.cents:
                raise ValueError(f"{self.label}: {total} is not {self.cents}")

    def all_lines(self) -> tuple[ExplainedLine, ...]:
        """Return the lines of the figure and of its parts, in order."""
        return (*self.lines, *(line for part in self.parts for line in part.step.all_lines()))


@dataclass(frozen=True, slots=True)
class Part:
    """A figure inside another one, and how it enters it."""

    step: Step
    role: Text
    """"divisé par", "population", "2023"."""
    factor: int = 1
    """How many times it is added, where it is added."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """A figure, explained down to the cells it comes from."""

    title: Text
    sentence: Text
    definition: Text
    step: Step
    source: Text
    """The documents and the producers."""
    reference: Text
    """The text of law or publication that defines the figure."""
    caution: Text | None = None
    """What to know before it is said in public."""
