"""The columns of a balance of accounts, found by their titles, and its rows as amounts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from budgetlocal.importing.grid.table_file import Sheet
from budgetlocal.importing.tables.amount_columns import (
    NUMBER,
    AmountColumn,
    amount_column,
    decimals_of,
)
from budgetlocal.importing.tables.amount_text import Decimals
from budgetlocal.importing.tables.blocks import Block, column_of
from budgetlocal.importing.tables.folding import fold, folded, written
from budgetlocal.importing.tables.headers import Header
from budgetlocal.importing.tables.identifying import DEFAULT_EXERCICE
from budgetlocal.importing.tables.roles import ColumnUse, Role

_LOOKED_AT = 30
"""Rows of a sheet where the titles may be."""
_NAMES: Mapping[str, str] = {
    "becred": "becre", "budget": "cbudg", "exercice": "exer", "siret": "ident",
}  # fmt: skip
"""Other names of the columns, in the files of some years."""
_KNOWN = frozenset(
    {
        "exer", "ident", "ndept", "lbudg", "insee", "cbudg", "ctype", "cstyp", "nomen", "siren",
        "cregi", "cacti", "secteur", "finess", "codbud1", "categ", "bal", "fonction", "compte",
        "bedeb", "becre", "obnetdeb", "obnetcre", "onbdeb", "onbcre", "oobdeb", "oobcre", "sd", "sc",
    }
)  # fmt: skip
"""The columns of the balances of data.economie.gouv.fr (method 1.7)."""
SUMMED = ("obnetdeb", "obnetcre", "oobdeb", "oobcre")
"""The amounts that a document takes: all of what is executed, then its part of order."""
AMOUNTS = ("bedeb", "becre", "onbdeb", "onbcre", "sd", "sc", *SUMMED)


@dataclass(slots=True)
class BalanceTable:
    """One balance: rows from `first` on; `rows` and the like count from there."""

    sheet: Sheet
    first: int
    columns: Mapping[str, int]
    amounts: dict[str, AmountColumn] = field(default_factory=dict)
    accounts: list[str] = field(default_factory=list)
    """The account of each row, empty where it has none."""

    @property
    def summed(self) -> tuple[str, ...]:
        """The amount columns that a document takes."""
        return SUMMED

    @property
    def size(self) -> int:
        """How many rows are below the titles."""
        return len(self.accounts)

    @property
    def rows(self) -> list[int]:
        """The rows of accounts."""
        return [row for row, account in enumerate(self.accounts) if account]

    @property
    def without_account(self) -> list[int]:
        """The rows that hold a budgetary amount and no account."""
        return [
            row
            for row, account in enumerate(self.accounts)
            if not account and any(self.amounts[name].state[row] == NUMBER for name in SUMMED)
        ]

    @property
    def default_exercice(self) -> int:
        """The exercice whose plan is taken while it is not known."""
        return DEFAULT_EXERCICE

    def title(self, name: str) -> str:
        """Return the title of a column as the file writes it."""
        return written(self.sheet.rows[self.first - 1][self.columns[name]])

    def text(self, name: str, row: int) -> str:
        """Return the text of a cell, empty without that column."""
        column = self.columns.get(name)
        cells = self.sheet.rows[self.first + row]
        if column is None or column >= len(cells):
            return ""
        return written(cells[column]).strip()

    def only(self, name: str) -> str:
        """Return what a column says on every row of account, empty when they differ."""
        values = {self.text(name, row) for row in self.rows}
        return values.pop() if len(values) == 1 else ""

    def cents(self, name: str, row: int) -> int:
        """Return an amount in cents; an empty cell is no movement."""
        return int(self.amounts[name].cents[row])

    def total(self, name: str) -> int:
        """Return the sum of all the cells of a column, in cents."""
        return int(self.amounts[name].cents.sum())

    def place(self, name: str, row: int) -> str:
        """Return where a cell is."""
        return self.sheet.address(self.first + row, self.columns[name])

    def block(self, uses: Mapping[int, ColumnUse]) -> Block:
        """Return the table as one whose lines are placed by their account."""
        titles = tuple(written(cell) for cell in self.sheet.rows[self.first - 1])
        header = Header((self.first - 1,), titles, (None,) * len(titles))
        kept = {self.columns["compte"]: ColumnUse(Role.NATURE), **uses}
        last = self.first + self.size
        return Block(self.sheet, header, self.first, last, 0, len(titles), uses=kept)


def balance_tables(sheets: Iterable[Sheet]) -> list[BalanceTable]:
    """Return the balances of one budget that a file holds, one a sheet, told by their titles."""
    return [
        table
        for sheet in sheets
        if not sheet.is_hidden and (table := _table(sheet)) is not None and table.rows
    ]


def _table(sheet: Sheet) -> BalanceTable | None:
    for row, cells in enumerate(sheet.rows[:_LOOKED_AT]):
        columns = _columns(cells)
        if "compte" in columns and columns.keys() >= set(SUMMED):
            table = BalanceTable(sheet, row + 1, columns)
            if _has_several(table):
                return None
            _read(table)
            return table
    return None


def _has_several(table: BalanceTable) -> bool:
    """Whether the rows are of several budgets or exercices: a file of the page Données."""
    below = table.sheet.rows[table.first :]
    return any(
        len({written(cell).strip() for cell in column_of(below, table.columns[name])} - {""}) > 1
        for name in ("ident", "exer")
        if name in table.columns
    )


def _columns(cells: Sequence[object]) -> dict[str, int]:
    found: dict[str, int] = {}
    for column, cell in enumerate(cells):
        if type(cell) is not str:
            continue
        name = fold(cell).replace(" ", "")
        name = _NAMES.get(name, name)
        if name in _KNOWN:
            found.setdefault(name, column)
    return found


def _read(table: BalanceTable) -> None:
    below = table.sheet.rows[table.first :]
    cells = {
        name: column_of(below, table.columns[name]) for name in AMOUNTS if name in table.columns
    }
    comma = sum(decimals_of(each)[0] for each in cells.values())
    decimals = Decimals.COMMA if comma else Decimals.POINT
    table.amounts = {name: amount_column(each, decimals=decimals) for name, each in cells.items()}
    table.accounts = [_account(cell) for cell in column_of(below, table.columns["compte"])]


def _account(cell: object) -> str:
    """Return the account of a cell, empty when it is not one and no more."""
    text = folded(cell) if type(cell) is str else written(cell)
    digits = text.replace(" ", "").removesuffix(".0")
    return digits if digits.isdigit() and digits[0] in "123456789" else ""
