"""The one door to the readers: a path in, a budget document out, whatever the kind of file."""

from __future__ import annotations

import hashlib
from pathlib import Path

from budgetlocal.core.document import BudgetDocument
from budgetlocal.importing import refusals
from budgetlocal.importing.signatures import FileKind, described, kind_of
from budgetlocal.importing.xml_stream import IsCancelled, Progress


def _ignore_progress(_percent: int) -> None:
    return


def _never_cancelled() -> bool:
    return False


def read_document(
    path: Path, *, progress: Progress | None = None, is_cancelled: IsCancelled | None = None
) -> BudgetDocument:
    """Return the budget document of a file.

    Args:
        path: a TotEM DocumentBudgetaire or a CompteFinancierUnique, in XML.
        progress: called with 0 to 100 as the file is read.
        is_cancelled: looked at between two blocks of the file.

    Raises:
        UserError: the file cannot be read or is not such a document; it says what to do.
        Cancelled: `is_cancelled` answered yes.

    """
    from budgetlocal.importing.budget_xml import read_budget_xml

    try:
        _check_signature(path)
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        return read_budget_xml(
            path,
            sha256,
            progress=progress or _ignore_progress,
            is_cancelled=is_cancelled or _never_cancelled,
        )
    except OSError as err:
        raise refusals.unreadable(path.name, err.strerror or str(err)) from err


def _check_signature(path: Path) -> None:
    """Refuse at once what is plainly not an XML, and say what it is."""
    kind = kind_of(path)
    if kind not in (FileKind.XML, FileKind.HTML, FileKind.XML_SPREADSHEET):
        raise refusals.not_xml(path.name, described(kind))
