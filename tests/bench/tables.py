"""Reading a workbook of 35,000 rows by 60 columns, against python-calamine reading it alone."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

from bench.measure import Measure, best_of, best_of_each, peak_megabytes

ROWS = 35_000
AMOUNTS = 57
PREVIEW_ROWS = 200


def measures() -> list[Measure]:
    """Return the whole read, and the preview of the first rows."""
    from budgetlocal.importing.grid.reading import read_table_file
    from budgetlocal.importing.tables.reading import read_tables

    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "grand.xlsx"
        write(path)
        read_table_file(path)
        alone, grid, whole = best_of_each(
            4, lambda: with_calamine(path), lambda: read_table_file(path), lambda: read_tables(path)
        )
        return [
            Measure(
                f"read {ROWS} rows x 60 columns",
                grid.wall,
                "calamine alone",
                alone.wall,
                "at least 0.9 promised on a free second core",
            ),
            Measure(
                f"import {ROWS} rows x 60 columns into a document",
                whole.wall,
                "calamine alone",
                alone.wall,
                "at least 0.67 promised on a free second core",
            ),
            Measure(
                "the same in processor time, of both threads",
                whole.processor,
                "calamine alone",
                alone.processor,
                "no ratio promised",
            ),
            Measure(
                f"preview of {PREVIEW_ROWS} of them, under 1000 ms promised",
                best_of(3, lambda: read_table_file(path, row_limit=PREVIEW_ROWS)),
                "calamine alone, which reads all",
                alone.wall,
                "no ratio promised",
            ),
        ]


def memory() -> list[str]:
    """Return the peak memory of a process that reads it."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "grand.xlsx"
        write(path)
        code = (
            "from pathlib import Path\n"
            "from budgetlocal.importing.grid.reading import read_table_file\n"
            f"read_table_file(Path({str(path)!r}))"
        )
        return [f"peak memory of reading {ROWS} rows x 60 columns: {peak_megabytes(code):.0f} MB"]


def write(path: Path) -> None:
    """Write a workbook of codes, labels and amounts."""
    import xlsxwriter

    amounts = random.Random(57)  # noqa: S311 - the same figures each time
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet("Dépenses")
        sheet.write_row(0, 0, ["Chapitre", "Article", "Libellé"])
        sheet.write_row(0, 3, ["BP 2025", "DM", "Crédits ouverts", "Engagé non mandaté", "Mandaté"])
        sheet.write_row(0, 8, [f"Colonne {rank}" for rank in range(8, AMOUNTS + 3)])
        for row in range(1, ROWS):
            sheet.write_row(row, 0, ["011", "60611", f"Eau et assainissement {row}"])
            sheet.write_row(row, 3, [round(amounts.random() * 1e6, 2) for _ in range(AMOUNTS)])


def with_calamine(path: Path) -> list[list[object]]:
    """Read the sheet as calamine gives it."""
    from python_calamine import CalamineWorkbook

    with CalamineWorkbook.from_path(path) as book:
        return book.get_sheet_by_index(0).to_python()  # type: ignore[return-value]
