"""A recette: how a layout is read, kept under the fingerprint of the layout for next month."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from budgetlocal.importing.tables.roles import ColumnUse


@dataclass(frozen=True, slots=True)
class Recette:
    """The mapping of one layout and the answers that do not change from month to month."""

    name: str
    fingerprint: str
    """Of the titles of the columns, sheet by sheet, years and dates apart."""
    columns: Mapping[str, ColumnUse] = field(default_factory=dict)
    """How the columns that the person changed are read, by "sheet|column" (numbers from 0)."""
    choices: Mapping[str, str] = field(default_factory=dict)
    """The answers about the layout: unit, engagé, disponible, RAR, direction."""
    identite: Mapping[str, str] = field(default_factory=dict)
    """The fields of `Identite` that name the budget: SIRET, collectivité, nomenclature..."""
