"""What the rows of every table say, before they are documents."""

from __future__ import annotations

from dataclasses import dataclass, field

from budgetlocal.core.document import Notice
from budgetlocal.core.text import Text
from budgetlocal.importing.tables.entries import BlockRows
from budgetlocal.importing.tables.report import (
    Question,
    Reparation,
    Temoin,
)
from budgetlocal.importing.tables.structure import Gap, Structure


@dataclass(slots=True)
class Interpreted:
    """What the rows of every table say."""

    rows: list[BlockRows] = field(default_factory=list)
    structures: list[Structure] = field(default_factory=list)
    units: list[tuple[int, str]] = field(default_factory=list)
    repairs: list[Reparation] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    temoins: list[Temoin] = field(default_factory=list)
    gaps: list[tuple[BlockRows, Gap]] = field(default_factory=list)
    """Chapters of a summary that are not the sum of their details in another table."""
    reasons: dict[tuple[int, int], Text] = field(default_factory=dict)
    """Why an entry is left out, by block and entry, when it is not for its role."""
