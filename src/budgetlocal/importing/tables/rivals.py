"""Tables that describe the same accounts of the same budget: two versions, or two parts of it?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from budgetlocal.core.text import translatable
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.entries import BlockRows, Entry
from budgetlocal.importing.tables.interpretation_values import Interpreted
from budgetlocal.importing.tables.report import Choix, Question
from budgetlocal.importing.tables.roles import RowRole
from budgetlocal.importing.tables.structure import Structure

RIVALS = "feuilles"
"""The question, by the first table of those that compete."""
ADD = "additionner"
LEFT_OUT = translatable("Tableau", "autre version des mêmes comptes : écartée à votre demande")
_SHARED = 0.6
"""Share of the lines of the smaller table from which two tables are of the same accounts."""
_FEWEST = 6
"""Lines below which two tables may share accounts by chance."""

Account = tuple[object, ...]
_CONTEXT = 2
"""The section and the direction come first in an account."""


@dataclass(frozen=True, slots=True)
class _Table:
    """The lines of one table, by what they are of, with their amounts."""

    rank: int
    id: str
    lines: dict[Account, bytes]

    @property
    def is_directed(self) -> bool:
        """Whether every line says whether it is a dépense or a recette."""
        return all(account[_CONTEXT - 1] is not None for account in self.lines)


def ask_about_rivals(made: Interpreted, answers: Answers) -> None:
    """Ask which table to read when several are of the same accounts; never add them unsaid."""
    for tables in _competing(made):
        name = f"{RIVALS}:{tables[0].id}"
        given = answers.choices.get(name)
        if given == ADD:
            continue
        chosen = [table for table in tables if table.id == given]
        if not chosen:
            made.questions.append(_question(name, tables, made))
            continue
        for table in tables:
            if table is not chosen[0]:
                _leave_out(made, table.rank)


def _competing(made: Interpreted) -> list[list[_Table]]:
    """Return the groups of tables that share most of their accounts, in the order of the file."""
    groups: list[list[_Table]] = []
    if len(made.rows) < 2:  # noqa: PLR2004 - one table has no rival
        return groups
    for rank, (rows, found) in enumerate(zip(made.rows, made.structures, strict=True)):
        table = _Table(rank, _id(rows), _lines(found))
        if len(table.lines) < _FEWEST:
            continue
        for group in groups:
            if any(_are_rivals(table, other) for other in group):
                group.append(table)
                break
        else:
            groups.append([table])
    return [group for group in groups if len(group) > 1]


def _are_rivals(left: _Table, right: _Table) -> bool:
    return len(_common(left, right)) >= max(
        _FEWEST, _SHARED * min(len(left.lines), len(right.lines))
    )


def _common(left: _Table, right: _Table) -> list[tuple[Account, Account]]:
    """Return the accounts of both; a table that tells no direction may be of either."""
    if all(table.is_directed for table in (left, right)):
        return [(account, account) for account in left.lines.keys() & right.lines.keys()]
    bare = {account[_CONTEXT:]: account for account in right.lines}
    return [
        (account, bare[account[_CONTEXT:]]) for account in left.lines if account[_CONTEXT:] in bare
    ]


def _lines(found: Structure) -> dict[Account, bytes]:
    return {
        _account(entry): found.cents[index].tobytes()
        for index, entry in enumerate(found.entries)
        if found.kept[index].any()
    }


def _account(entry: Entry) -> Account:
    context = entry.context
    return (
        context.section, context.sens, entry.chapitre, entry.nature, entry.fonction,
        entry.operation, entry.service, entry.exercice, entry.etape, entry.siret,
    )  # fmt: skip


def _id(rows: BlockRows) -> str:
    """Return the name of a table: its sheet, with its first row when it is not the only one."""
    block = rows.block
    number = block.sheet.first_row + min(block.header.rows, default=block.first)
    return f"{block.sheet.name}:{number}"


def _question(name: str, tables: Sequence[_Table], made: Interpreted) -> Question:
    first, second = tables[0], tables[1]
    shared = _common(first, second)
    same = sum(first.lines[left] == second.lines[right] for left, right in shared)
    places = [_place(made.rows[table.rank]) for table in tables]
    choices = [
        Choix(table.id, translatable("Tableau", "N'importer que {tableau}", tableau=place))
        for table, place in zip(tables, places, strict=True)
    ]
    choices.append(
        Choix(ADD, translatable("Tableau", "Les additionner : chacun est une partie du budget"))
    )
    return Question(
        name,
        translatable(
            "Tableau",
            "{tableaux} portent sur les mêmes comptes ({communs} en commun, dont {egaux} aux mêmes "
            "montants) : plusieurs versions, ou plusieurs parties du budget ?",
            tableaux=" ; ".join(places),
            communs=len(shared),
            egaux=same,
        ),
        tuple(choices),
        place=places[0],
    )


def _place(rows: BlockRows) -> str:
    block = rows.block
    return block.sheet.address(min(block.header.rows, default=block.first), block.left)


def _leave_out(made: Interpreted, rank: int) -> None:
    found = made.structures[rank]
    for index, entry in enumerate(found.entries):
        if found.kept[index].any():
            found.kept[index] = False
            entry.role = RowRole.IGNORED
            made.reasons[rank, index] = LEFT_OUT
