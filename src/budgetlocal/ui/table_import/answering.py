"""Changes of the answers of a person, each a new value: what a click in the window means."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from budgetlocal.core.kinds import Etape
from budgetlocal.importing.grid.table_file import TableFile, column_number
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.report import Question, SheetReading
from budgetlocal.importing.tables.roles import ColumnUse, Role, RowRole

_CELL = re.compile(r"([A-Z]*)(\d+)")


def with_column(answers: Answers, sheet: str, column: int, use: ColumnUse) -> Answers:
    """Read a column in another way."""
    return replace(answers, columns={**answers.columns, (sheet, column): use})


def with_role(answers: Answers, reading: SheetReading, column: int, role: Role) -> Answers:
    """Give a column a role; what its title adds (year, month, direction) stays."""
    before = use_of(reading, column)
    return with_column(answers, reading.name, column, replace(before, role=role))


def with_moved_role(answers: Answers, reading: SheetReading, source: int, target: int) -> Answers:
    """Give a column the role of another one, which is not read any more."""
    moved = use_of(reading, source)
    left = with_column(answers, reading.name, source, ColumnUse(Role.IGNORE))
    return with_column(left, reading.name, target, moved)


def use_of(reading: SheetReading, column: int) -> ColumnUse:
    """Return how a column is read now; IGNORE for one that is not."""
    found = (each.use for each in reading.columns if each.index == column)
    return next(found, ColumnUse(Role.IGNORE))


def with_rows(answers: Answers, sheet: str, rows: Iterable[int], role: RowRole) -> Answers:
    """Take some rows for something else."""
    return replace(answers, rows={**answers.rows, **{(sheet, row): role for row in rows}})


def with_header(answers: Answers, sheet: str, rows: Iterable[int]) -> Answers:
    """Take other rows as the titles of the columns; what was said of the columns is forgotten."""
    kept = {place: use for place, use in answers.columns.items() if place[0] != sheet}
    headers = {**answers.header_rows, sheet: tuple(sorted(rows))}
    return replace(answers, header_rows=headers, columns=kept)


def with_sheet(answers: Answers, sheet: str, *, is_read: bool) -> Answers:
    """Read a sheet, or leave it out."""
    return replace(answers, sheets={**answers.sheets, sheet: is_read})


def with_choice(answers: Answers, question: Question, choice: str) -> Answers:
    """Answer a question: one about the identity fills in its field, where it can be seen."""
    if not question.field:
        return replace(answers, choices={**answers.choices, question.id: choice})
    kinds: Mapping[str, Callable[[str], object]] = {"exercice": int, "etape": Etape}
    return with_identity(answers, **{question.field: kinds.get(question.field, str)(choice)})


def with_refusal(answers: Answers, repair: str, *, is_refused: bool) -> Answers:
    """Refuse a repair, or take it again."""
    others = answers.refused - {repair}
    return replace(answers, refused=others | {repair} if is_refused else others)


def with_identity(answers: Answers, **fields: Any) -> Answers:
    """Say something of whose budget it is; None gives the word back to the file."""
    return replace(answers, identite=replace(answers.identite, **fields))


def cell_of(file: TableFile, place: str) -> tuple[int, int, int] | None:
    """Return the rank of the sheet and the ranks of the row and column of a place of the file.

    A place is what `Sheet.address` gives, or a whole row of a sheet: `Dépenses!14`. None for
    anything else.
    """
    name, _, cell = place.rpartition("!")
    found = _CELL.fullmatch(cell)
    if found is None:
        return None
    for rank, sheet in enumerate(file.sheets):
        if sheet.name == name:
            row = int(found[2]) - sheet.first_row
            column = column_number(found[1]) - sheet.first_column if found[1] else 0
            return rank, row, column
    return None
