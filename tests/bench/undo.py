"""Undoing an import of 1 500 lines, against doing it."""

from __future__ import annotations

import tempfile
import time
from contextlib import closing
from pathlib import Path

from bench.measure import Measure
from budgetlocal.workspace.workspace import Workspace
from fakes import make_document, make_line

LINES = 1_500


def measures() -> list[Measure]:
    """Return the time of one undo, the shortest of three, against that of the import."""
    document = make_document(
        make_line(rank, supplements=(("A", 1), ("B", 2)), characteristics=(("C", "x"), ("D", "y")))
        for rank in range(1, LINES + 1)
    )
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(Workspace.create(Path(folder))) as workspace,
    ):
        start = time.perf_counter()
        workspace.import_document(document, imported_at="2026-11-23T09:00:00+00:00")
        imported = time.perf_counter() - start
        undone = []
        for _ in range(3):
            start = time.perf_counter()
            workspace.undo()
            undone.append(time.perf_counter() - start)
            workspace.redo()
    name = f"undo an import of {LINES} lines"
    return [Measure(name, min(undone), "the import itself", imported, "faster than the import")]
