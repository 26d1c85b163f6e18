"""Tables that come from a file dialog or a drop: official data go one way, budgets another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from budgetlocal.core.errors import UserError
from budgetlocal.ui.jobs import Ticket
from budgetlocal.ui.tools import Tools

TABLE_SUFFIXES = frozenset({".csv", ".txt", ".tsv", ".zip", ".xlsx", ".xlsm", ".xls", ".ods"})
"""Files that may be official data as well as a budget in a table."""


@dataclass(frozen=True, slots=True)
class Sorted:
    """Files by what they hold."""

    official: tuple[Path, ...]
    budgets: tuple[Path, ...]


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

    official, budgets = [], []
    for path in paths:
        ticket.stop_if_cancelled()
        try:
            recognise(path)
        except UserError:
            budgets.append(path)
        else:
            official.append(path)
    return Sorted(tuple(official), tuple(budgets))


def _never(error: UserError) -> None:
    """A file that is refused is not official: no refusal comes out of the sorting."""
    raise error
