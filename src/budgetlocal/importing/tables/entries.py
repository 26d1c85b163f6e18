"""The rows of a table one by one: what each is, its codes, and what the titles above it say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from budgetlocal.importing.tables.amount_columns import AmountColumn
from budgetlocal.importing.tables.blocks import Block
from budgetlocal.importing.tables.report import RepairKind
from budgetlocal.importing.tables.roles import RowRole
from budgetlocal.importing.tables.words import (
    Context,
)


class Level(StrEnum):
    """How fine a row is."""

    NATURE = "nature"
    CHAPITRE = "chapitre"
    OPERATION = "operation"
    TOTAL = "total"
    WORDS = "mots"
    """Amounts beside words that are neither a code nor a known total."""


@dataclass(slots=True)
class Entry:
    """A row with amounts."""

    row: int
    """Index in the rows of the block, from 0."""
    level: Level
    role: RowRole
    chapitre: str = ""
    nature: str = ""
    fonction: str = ""
    operation: str = ""
    service: str = ""
    libelle: str = ""
    words: str = ""
    """All its words, folded: what a total is of."""
    context: Context = field(default_factory=Context)
    type_ordre: str = ""
    exercice: str = ""
    etape: str = ""
    siret: str = ""
    segment: int = 0
    """Number of the run of rows under one title of section or direction."""


@dataclass(slots=True)
class CodeRepair:
    """One code that was mended."""

    row: int
    column: int
    kind: RepairKind
    before: str
    after: str


@dataclass(slots=True)
class BlockRows:
    """The rows of a block, read."""

    block: Block
    roles: list[RowRole]
    entries: list[Entry]
    repairs: list[CodeRepair]
    amounts: dict[int, AmountColumn]


def entries_of(rows: BlockRows) -> Iterator[Entry]:
    """Yield the entries that are budget lines."""
    return (entry for entry in rows.entries if entry.role is RowRole.DETAIL)
