"""Tables that come from a file dialog or a drop: official data go one way, budgets another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from budgetlocal.core.errors import UserError
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.tools import Tools

if TYPE_CHECKING:
    from budgetlocal.reference.official.tables import Head

TABLE_SUFFIXES = frozenset(
    {".csv", ".txt", ".tsv", ".zip", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"}
)
"""Files that may be official data as well as a budget in a table."""


@dataclass(frozen=True, slots=True)
class Sorted:
    """Files by what they hold."""

    official: tuple[Path, ...]
    budgets: tuple[Path, ...]


_ONE_BALANCE_BYTES = 4 << 20
"""Of the balance of one budget, at most: the largest city has ten times less."""


class RoutingFlow(QObject):
    """Looks at the header of each file, beside the window."""

    sorted = Signal(object)

    def __init__(self, tools: Tools) -> None:
        """Sort files for a window."""
        super().__init__(tools.window)
        self._tools = tools

    def start(self, paths: Sequence[Path]) -> None:
        """Find out what some files hold; `sorted` tells."""
        files = tuple(paths)
        self._tools.jobs.run(
            lambda ticket: sort_files(files, ticket),
            lane=f"tri-{files[0]}",
            label=self.tr("Reconnaissance de %n fichier(s)", "", len(files)),
            done=self.sorted.emit,
            refused=_never,
            outlives_workspace=True,
        )


def is_table(path: Path) -> bool:
    """Whether a file may be a table, by its suffix."""
    return path.suffix.lower() in TABLE_SUFFIXES


def sort_files(paths: Sequence[Path], ticket: Ticket) -> Sorted:
    """Return which files have the header of an official layout; the others may be budgets."""
    from budgetlocal.reference.official.recognition import recognise

    official: list[Path] = []
    budgets: list[Path] = []
    for path in paths:
        ticket.stop_if_cancelled()
        try:
            recognise(path, _heads(path, ticket))
        except UserError:
            budgets.append(path)
        else:
            (budgets if _is_of_one_budget(path, ticket) else official).append(path)
    return Sorted(tuple(official), tuple(budgets))


def _is_of_one_budget(path: Path, ticket: Ticket) -> bool:
    """Whether a file is the balance of accounts of one budget, which is a budget to import."""
    from budgetlocal.importing.grid.reading import read_table_file
    from budgetlocal.importing.tables.balance_columns import balance_tables

    if path.stat().st_size > _ONE_BALANCE_BYTES or not is_table(path):
        return False
    try:
        file = read_table_file(path, is_cancelled=ticket.is_cancelled)
    except UserError:
        return False
    return len(balance_tables(file.sheets)) == 1


def _heads(path: Path, ticket: Ticket) -> tuple[Head, ...] | None:
    """Return the first rows of a workbook, read within the bounds of the budget files.

    None for a text or an archive, whose reader has bounds of its own.
    """
    from budgetlocal.importing.grid.reading import read_table_file
    from budgetlocal.importing.signatures import FileKind, kind_of
    from budgetlocal.reference.official.tables import HEAD_ROWS, head_of

    try:
        kind = kind_of(path)
    except OSError:
        return None
    if kind in (FileKind.TEXT, FileKind.ARCHIVE):
        return None
    file = read_table_file(path, row_limit=HEAD_ROWS, is_cancelled=ticket.is_cancelled)
    return tuple(head_of(sheet.name, sheet.rows, sheet.first_row) for sheet in file.sheets)


def _never(error: UserError) -> None:
    """A file that is refused is not official: no refusal comes out of the sorting."""
    raise error
