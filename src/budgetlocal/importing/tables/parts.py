"""The pieces of documents: which entries and columns of which table go into which document."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from budgetlocal.core.document import BudgetDocument, Notice
from budgetlocal.core.kinds import Etape, Sens
from budgetlocal.importing.tables.blocks import Block
from budgetlocal.importing.tables.report import (
    Question,
    Reparation,
    Temoin,
)
from budgetlocal.importing.tables.roles import ColumnUse
from budgetlocal.importing.tables.structure import Structure

if TYPE_CHECKING:
    import numpy as np

UNKNOWN_SIRET = "0" * 14
"""The SIRET of a preview whose owner is not known yet."""


@dataclass(frozen=True, slots=True)
class Key:
    """What tells one document from another."""

    exercice: int
    etape: Etape
    numero: int
    date: str
    siret: str


@dataclass(slots=True)
class Part:
    """The entries of one table that go into one document, and the columns they give."""

    block: Block
    found: Structure
    wanted: np.ndarray
    columns: dict[int, ColumnUse]
    default_sens: Sens | None
    months: dict[int, list[int]] = field(default_factory=dict)


@dataclass(slots=True)
class Assembly:
    """The documents of a file."""

    documents: tuple[BudgetDocument, ...] = ()
    questions: list[Question] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    temoins: list[Temoin] = field(default_factory=list)
    repairs: list[Reparation] = field(default_factory=list)
    has_amounts: bool = False
