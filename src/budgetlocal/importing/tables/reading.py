"""The door to the tables: a path in, documents with every repair, questions or a refusal out."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from budgetlocal.core.errors import UserError
from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.recettes import Recette
from budgetlocal.importing.tables.report import Statut, TableImport
from budgetlocal.importing.tables.stages import SILENT, Stages, only_forward
from budgetlocal.importing.xml_stream import IsCancelled, Progress

_GRID_SHARE = 70
"""Percent of the progress that reading the grid takes."""


def read_tables(
    path: Path,
    *,
    answers: Answers | None = None,
    recettes: Iterable[Recette] = (),
    progress: Progress | None = None,
    is_cancelled: IsCancelled | None = None,
) -> TableImport:
    """Return what a table file holds: budget documents, questions, or why it is refused.

    The same call makes the preview and the import: only `answers` changes the result.

    Args:
        path: an xlsx, xlsm, xls, xlsb, ods, csv, tsv, txt or HTML table.
        answers: what the person chose; nothing at first.
        recettes: the saved layouts; the one with the fingerprint of the file is applied, below
            `answers`.
        progress: called with 0 to 100.
        is_cancelled: looked at between two sheets and every few thousand rows.

    Returns:
        The report. What is wrong with the content is `refus`, not an exception.

    Raises:
        Cancelled: `is_cancelled` answered yes.

    """
    from budgetlocal.importing.grid.reading import read_table_file
    from budgetlocal.importing.tables.pipeline import understand

    whole = Stages(only_forward(progress)) if progress is not None else SILENT
    try:
        with _without_collection():
            file = read_table_file(
                path, progress=whole.part(0, _GRID_SHARE).at, is_cancelled=is_cancelled
            )
            result = understand(
                file,
                answers=answers or Answers(),
                recettes=tuple(recettes),
                is_cancelled=is_cancelled or _never,
                stages=whole.part(_GRID_SHARE, 100),
            )
    except UserError as refused:
        return TableImport(Statut.REFUS, refus=refused)
    whole.at(100)
    return result


@contextmanager
def _without_collection() -> Iterator[None]:
    """Stop looking for cycles: thousands of lines are made for good, and none is in a cycle."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _never() -> bool:
    return False
