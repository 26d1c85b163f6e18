"""The work of the window of the table import, done beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.core.errors import UserError
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.recettes import Recette
from budgetlocal.importing.tables.report import Statut, TableImport
from budgetlocal.ui.jobs import Ticket

if TYPE_CHECKING:
    from budgetlocal.core.document import BudgetDocument
    from budgetlocal.core.specs import TableSpec
    from budgetlocal.importing.grid.table_file import TableFile
    from budgetlocal.importing.tables.register import Registered

PREVIEW_ROWS = 200
PREVIEW_FROM_BYTES = 1 << 20
"""Files below this size are read whole at once."""
_FOUND = 12


@dataclass(frozen=True, slots=True)
class Understood:
    """A file and what it was understood to be."""

    file: TableFile
    report: TableImport
    trees: tuple[TableSpec, ...]
    """The budget of each document, as the page Budget shows it."""


def preview(path: Path, ticket: Ticket) -> TableFile:
    """Return the first rows of a file.

    Raises:
        UserError: it cannot be read.

    """
    from budgetlocal.importing.grid.reading import read_table_file

    return read_table_file(path, is_cancelled=ticket.is_cancelled, row_limit=PREVIEW_ROWS)


def read_whole(path: Path, ticket: Ticket) -> TableFile:
    """Return a whole file.

    Raises:
        UserError: it cannot be read.

    """
    from budgetlocal.importing.grid.reading import read_table_file

    def tell(percent: int) -> None:
        ticket.tell(percent, path.name)

    return read_table_file(path, progress=tell, is_cancelled=ticket.is_cancelled)


def understood(
    file: TableFile, answers: Answers, recettes: Sequence[Recette], ticket: Ticket
) -> Understood:
    """Return what a file is understood to be with some answers; a refusal is in the report."""
    from budgetlocal.analysis.budget_tree import budget_tree
    from budgetlocal.core.frames import budget_frame
    from budgetlocal.importing.tables.pipeline import understand
    from budgetlocal.importing.tables.stages import Stages, only_forward

    try:
        report = understand(
            file,
            answers=answers,
            recettes=recettes,
            is_cancelled=ticket.is_cancelled,
            stages=Stages(only_forward(lambda percent: ticket.tell(percent, file.name)), 0, 80),
        )
    except UserError as refused:
        report = TableImport(Statut.REFUS, refus=refused)
    trees = []
    for document in report.documents:
        ticket.stop_if_cancelled()
        trees.append(budget_tree(budget_frame(_named(document))))
    return Understood(file, report, tuple(trees))


def searched(text: str) -> tuple[Registered, ...]:
    """Return the collectivités of the register whose name holds a text, the largest first."""
    from budgetlocal.importing.tables.register import found_in_register

    return found_in_register(text, _FOUND)


def _named(document: BudgetDocument) -> BudgetDocument:
    """Return a document with dots in place of the names that nobody has given yet."""
    header = document.header
    shown = replace(
        header,
        collectivite=header.collectivite if header.collectivite.strip("0") else "…",
        budget=header.budget if header.budget.strip("0") else "…",
    )
    return replace(document, header=shown)
