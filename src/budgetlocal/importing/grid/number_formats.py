"""How an xlsx shows its numbers: a format in thousands, codes with leading zeros. Read on demand."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from budgetlocal.importing.grid import refusals
from budgetlocal.importing.signatures import FileKind, kind_of

if TYPE_CHECKING:
    from collections.abc import Mapping

GENERAL = "General"
_ROWS = 500


def number_formats(path: Path, sheet: str, *, rows: int = _ROWS) -> Mapping[tuple[int, int], str]:
    """Return the format of each numeric cell of the first rows that has one of its own.

    Keys are the row and the column in the file, from 1; values are as Excel writes them:
    `#,##0," k€"` shows thousands, `000` shows 11 as 011. Empty for what is not an xlsx.

    Raises:
        UserError: the workbook is damaged.

    """
    from openpyxl import load_workbook

    if kind_of(path) not in (FileKind.XLSX, FileKind.XLSM):
        return {}
    with path.open("rb") as file:
        try:
            workbook = load_workbook(file, read_only=True, data_only=True, keep_links=False)
            table = workbook[sheet]
            table.reset_dimensions()
            return {
                (cell.row, cell.column): cell.number_format
                for row in table.iter_rows(max_row=rows)
                for cell in row
                if isinstance(cell.value, int | float) and cell.number_format != GENERAL
            }
        except Exception as err:  # whatever openpyxl meets in a damaged part, it raises
            raise refusals.damaged(path.name, "", str(err) or type(err).__name__) from err
