"""Sheets that are not of one budget: other SIRET, other year, other step, other date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from budgetlocal.importing.grid.table_file import Sheet
from budgetlocal.importing.tables.identity import clues_of_sheet
from budgetlocal.importing.tables.identity_words import clues_of_name
from budgetlocal.importing.tables.sheets import SheetChoice

TELLING = ("siret", "budget", "exercice", "etape", "numero", "situation_date")
"""The fields that tell one document from another, when two sheets say different things."""
_FROM_A_NAME = frozenset({"exercice", "etape", "numero", "situation_date"})


@dataclass(slots=True)
class SheetGroup:
    """The sheets of one budget, one year, one step and one date."""

    sheets: list[str] = field(default_factory=list)
    said: dict[str, str] = field(default_factory=dict)
    """What its sheets say of the telling fields."""


def groups_of(choice: SheetChoice) -> list[SheetGroup]:
    """Return the groups of the sheets that are read, in the order of the file.

    A sheet that says nothing of itself goes with the one before it: its sheets share a preamble.
    """
    groups: list[SheetGroup] = []
    for sheet in {block.sheet.name: block.sheet for block in choice.blocks}.values():
        said = _said(sheet, choice.tops.get(sheet.name, 0))
        group = _fitting(groups, said)
        if group is None:
            group = SheetGroup()
            groups.append(group)
        group.sheets.append(sheet.name)
        for name, value in said.items():
            group.said.setdefault(name, value)
    return groups


def differing(groups: Sequence[SheetGroup]) -> frozenset[str]:
    """Return the fields of which two groups say different things."""
    return frozenset(
        name
        for name in TELLING
        if len({group.said[name] for group in groups if name in group.said}) > 1
    )


def _fitting(groups: Sequence[SheetGroup], said: Mapping[str, str]) -> SheetGroup | None:
    if not said:
        return groups[-1] if groups else None
    fitting = [
        group
        for group in groups
        if all(group.said.get(name, value) == value for name, value in said.items())
    ]
    return fitting[-1] if fitting else None


def _said(sheet: Sheet, top: int) -> dict[str, str]:
    """Return what the rows above the table say, else the name of the sheet, when it is one thing."""
    said: dict[str, str] = {}
    above = [clue for clue in clues_of_sheet(sheet, top) if clue.field in TELLING]
    named = [clue for clue in clues_of_name(sheet.name, sheet.name) if clue.field in _FROM_A_NAME]
    for name in TELLING:
        for clues in (above, named):
            same = [clue for clue in clues if clue.field == name]
            strongest = max((clue.strength for clue in same), default=0)
            values = {clue.value for clue in same if clue.strength == strongest}
            if len(values) == 1:
                said[name] = values.pop()
            if values or name in said:
                break
    if said.get("etape") != "SITUATION":
        said.pop("situation_date", None)
    return said
