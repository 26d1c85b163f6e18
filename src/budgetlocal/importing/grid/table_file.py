"""A file of tables as it was read: its sheets, their raw values, and where each stood."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from budgetlocal.core.document import Notice
from budgetlocal.core.text import Text, translatable, verbatim

Progress = Callable[[int], None]
IsCancelled = Callable[[], bool]
Merge = tuple[int, int, int, int]
"""First row, first column, last row, last column of a merged range, from 1, in the file."""


class TableFormat(StrEnum):
    """How a table was stored."""

    XLSX = "xlsx"
    XLSM = "xlsm"
    XLSB = "xlsb"
    XLS = "xls"
    ODS = "ods"
    XML_SPREADSHEET = "xml"
    HTML = "html"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a workbook, one table of a page, or the rows of a csv.

    `rows` hold raw values: str, int, float, bool, date, datetime, time, timedelta, or None for
    a cell without a value. An error of a formula is the text of the error, `#DIV/0!`. Rows may be
    of different lengths; they are shared and must never be changed.
    """

    name: str
    """Empty for a csv."""
    rows: list[list[object]]
    first_row: int = 1
    """Number, in the file, of the first of `rows`, from 1."""
    first_column: int = 1
    """Number, in the file, of the first column of `rows`, from 1."""
    merges: tuple[Merge, ...] = ()
    is_hidden: bool = False

    @property
    def width(self) -> int:
        """The length of the longest row."""
        return max(map(len, self.rows), default=0)

    def cell(self, row: int, column: int) -> str:
        """Return the name of a cell of `rows`, by its ranks from 0: `C14`."""
        return f"{column_letters(self.first_column + column)}{self.first_row + row}"

    def address(self, row: int, column: int) -> str:
        """Return where a cell of `rows` is in the file, by its ranks from 0.

        It is what `Line.place` keeps: `Dépenses!C14`, or `C14` for a csv.

        >>> Sheet("Feuil1", [], first_row=4).address(10, 2), Sheet("", []).address(0, 27)
        ('Feuil1!C14', 'AB1')
        """
        cell = self.cell(row, column)
        return f"{self.name}!{cell}" if self.name else cell

    def place(self, row: int, column: int | None = None) -> Text:
        """Return the same in words, for a message; a whole row without `column`."""
        number = self.first_row + row
        if self.name and column is None:
            return translatable(
                "Import", "feuille {feuille}, ligne {ligne}", feuille=self.name, ligne=number
            )
        if self.name:
            return verbatim(self.address(row, column or 0))
        if column is None:
            return translatable("Import", "ligne {ligne}", ligne=number)
        return translatable(
            "Import",
            "ligne {ligne}, colonne {colonne}",
            ligne=number,
            colonne=column_letters(self.first_column + column),
        )


@dataclass(frozen=True, slots=True)
class TableFile:
    """What a file of tables holds."""

    name: str
    sha256: str
    size: int
    format: TableFormat
    sheets: tuple[Sheet, ...]
    encoding: str = ""
    """Of a text: `UTF-8`, `UTF-8 (BOM)`, `UTF-16`, `Windows-1252`; empty for a workbook."""
    separator: str = ""
    """Of a csv; empty when it has one column only, and for everything else."""
    notices: tuple[Notice, ...] = ()
    is_preview: bool = False
    """Whether the rows beyond a limit were left out."""


def column_letters(number: int) -> str:
    """Return the letters of a column, from 1.

    >>> column_letters(1), column_letters(26), column_letters(27), column_letters(16384)
    ('A', 'Z', 'AA', 'XFD')
    """
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """Return the number of a column, from 1: `AB` is 28."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
