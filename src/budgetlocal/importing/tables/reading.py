"""The door to the tables: a path in, documents with every repair, questions or a refusal out."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from budgetlocal.importing.tables.answers import Answers
from budgetlocal.importing.tables.recettes import Recette
from budgetlocal.importing.tables.report import TableImport
from budgetlocal.importing.xml_stream import IsCancelled, Progress


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
    raise NotImplementedError
