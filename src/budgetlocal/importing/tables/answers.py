"""What the person says about a table: the only way to change how it is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from budgetlocal.core.kinds import Etape
from budgetlocal.importing.tables.roles import ColumnUse, RowRole


@dataclass(frozen=True, slots=True)
class Identite:
    """Whose budget it is, which one, and when; None is not known."""

    collectivite: str | None = None
    siret_collectivite: str | None = None
    insee: str | None = None
    departement: str | None = None
    nature_collectivite: str | None = None
    siret: str | None = None
    """14 digits: the SIRET of the budget."""
    budget: str | None = None
    code_budget: str | None = None
    is_principal: bool | None = None
    exercice: int | None = None
    etape: Etape | None = None
    numero: int | None = None
    situation_date: str | None = None
    """ISO date."""
    nomenclature: str | None = None
    """As in TotEM: M57-M57_A."""


@dataclass(frozen=True, slots=True)
class Answers:
    """The choices of the person. Rows and columns are indices in `Sheet.rows`, from 0."""

    choices: Mapping[str, str] = field(default_factory=dict)
    """The id of the choice made, by id of the question."""
    refused: frozenset[str] = frozenset()
    """The ids of the repairs that the person does not want."""
    sheets: Mapping[str, bool] = field(default_factory=dict)
    """Whether a sheet is read, by its name; the others are judged by the program."""
    header_rows: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """The rows that are the title of the columns, by sheet; none at all for an empty tuple."""
    columns: Mapping[tuple[str, int], ColumnUse] = field(default_factory=dict)
    """How a column is read, by sheet and column."""
    rows: Mapping[tuple[str, int], RowRole] = field(default_factory=dict)
    """What a row is, by sheet and row."""
    identite: Identite = field(default_factory=Identite)
    """What the person types in: it wins over the file."""
    contexte: Identite = field(default_factory=Identite)
    """The budget on the screen: it is taken where the file says nothing."""
