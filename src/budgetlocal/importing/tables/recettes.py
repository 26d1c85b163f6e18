"""A recette: how a layout is read, kept under the fingerprint of the layout for next month."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.roles import ColumnUse

if TYPE_CHECKING:
    from budgetlocal.importing.tables.blocks import Block
    from budgetlocal.importing.tables.identity import Found

KEPT_FIELDS = (
    "collectivite",
    "siret_collectivite",
    "insee",
    "departement",
    "nature_collectivite",
    "siret",
    "budget",
    "code_budget",
    "is_principal",
    "nomenclature",
)
"""The fields of `Identite` that stay the same from month to month."""
PASSING = ("sous_totaux", "pages", "cellules_illisibles", "lignes_sans_code")
"""Questions about one file and not about its layout: their answers are not kept."""


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


def recette_for(fingerprint: str, recettes: Iterable[Recette]) -> Recette | None:
    """Return the saved recette of a layout, None when there is none."""
    return next((each for each in recettes if each.fingerprint == fingerprint), None)


def with_recette(answers: Answers, recette: Recette, blocks: Sequence[Block]) -> Answers:
    """Return the answers of the person, completed by those of a recette."""
    columns = dict(answers.columns)
    names = list(dict.fromkeys(block.sheet.name for block in blocks))
    for key, use in recette.columns.items():
        rank, _, column = key.partition("|")
        if int(rank) < len(names):
            columns.setdefault((names[int(rank)], int(column)), use)
    return replace(answers, columns=columns, choices={**recette.choices, **answers.choices})


def recette_name(file_name: str) -> str:
    """Return the name that a recette has at first: that of its file.

    >>> recette_name("Extraction_compta.xlsx")
    'Extraction compta'
    """
    return " ".join(PurePath(file_name).stem.replace("_", " ").split())


def recette_of(
    name: str, fingerprint: str, answers: Answers, found: Found, blocks: Sequence[Block]
) -> Recette:
    """Return what is worth keeping of a reading, under the name of its file without digits."""
    choices = {
        key: value
        for key, value in answers.choices.items()
        if key.partition(":")[0] not in PASSING and key not in {"siret", "exercice", "etape"}
    }
    sheets = list(dict.fromkeys(block.sheet.name for block in blocks))
    columns = {
        f"{sheets.index(sheet)}|{column}": use
        for (sheet, column), use in sorted(answers.columns.items())
        if sheet in sheets
    }
    identite = {name: found.get(name) for name in KEPT_FIELDS if found.get(name)}
    return Recette(recette_name(name), fingerprint, columns, choices, identite)
