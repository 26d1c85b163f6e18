"""The budgets that a file of the command line holds."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.core.frames import budget_frame

if TYPE_CHECKING:
    from budgetlocal.core.frames import BudgetFrame


def budgets_of(path: Path) -> Iterator[BudgetFrame]:
    """Yield the documents of a budget file, or all those of a workspace.

    Raises:
        UserError: the file cannot be read, or is none of these.

    """
    for budget, _population in budgets_and_population(path):
        yield budget


def budgets_and_population(path: Path) -> Iterator[tuple[BudgetFrame, int | None]]:
    """Yield the documents with the inhabitants that the person gave for each, None for nobody's.

    Raises:
        UserError: the file cannot be read, or is none of these.

    """
    if path.suffix.lower() != ".budgetlocal":
        from budgetlocal.importing.reading import read_document

        yield budget_frame(read_document(path)), None
        return
    from budgetlocal.workspace.workspace import Workspace

    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace.open(path, Path(folder))
        with contextlib.closing(workspace):
            for entry in workspace.repository.documents():
                given = workspace.repository.population(entry.id)
                yield workspace.repository.budget_frame(entry.id), given
