"""A table as a csv file that a French spreadsheet opens with a double click."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from budgetlocal.core.errors import UserError
from budgetlocal.core.formatting import UNKNOWN
from budgetlocal.core.specs import Cell, CellKind, TableSpec
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.export.table_text import Say, french_number, inert


def csv_text(table: TableSpec, *, say: Say = str) -> str:
    """Return the table with semicolons and decimal commas, its source on the last line.

    A text that a spreadsheet would take for a formula is made harmless; an unknown number is
    "n. d.", never an empty cell.
    """
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    writer.writerow(inert(say(column.title)) for column in table.columns)
    for row in table.rows:
        cells = zip(row.cells, table.columns, strict=True)
        writer.writerow(_written(cell, column.kind, say) for cell, column in cells)
    writer.writerow([f"Source : {say(table.source)}"])
    return buffer.getvalue()


def write_csv(table: TableSpec, path: Path) -> None:
    """Write the table as UTF-8 with a byte order mark, which Excel needs to see the accents.

    Raises:
        UserError: the file cannot be written.

    """
    try:
        path.write_bytes(csv_text(table).encode("utf-8-sig"))
    except OSError as err:
        raise UserError(
            translatable("Export", "Le fichier {nom} n'a pas pu être écrit.", nom=path.name),
            where=verbatim(str(path.parent)),
            hint=translatable("Export", "Choisissez un dossier où vous avez le droit d'écrire."),
        ) from err


def _written(cell: Cell, kind: CellKind, say: Say) -> str:
    if cell is None:
        return UNKNOWN
    return inert(say(cell)) if isinstance(cell, Text) else french_number(cell, kind)
