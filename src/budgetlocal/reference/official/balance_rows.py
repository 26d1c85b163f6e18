"""Balances comptables: one row an account of a budget, millions of rows, read by columns.

A block is turned into columns and its amounts into whole cents all at once. Rows that cannot be
taken that way (a word in an amount, a fraction of a cent, a destroyed SIRET) are looked at one by
one, rejected and listed.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat
from typing import TYPE_CHECKING

import numpy as np

from budgetlocal.core.identifiers import IdentifierError
from budgetlocal.reference.official.codes import read_exercice, siret_or_empty
from budgetlocal.reference.official.figures import Exact, FigureError, read_figure
from budgetlocal.reference.official.gathering import BalanceKey, Gathered
from budgetlocal.reference.official.headers import repaired
from budgetlocal.reference.official.kinds import Level, Reason, Unit
from budgetlocal.reference.official.recognition import Recognised, balance_level
from budgetlocal.reference.official.staging import BALANCE_AMOUNTS, Staging
from budgetlocal.reference.official.tables import Block
from budgetlocal.reference.values import Absence

if TYPE_CHECKING:
    from numpy.typing import NDArray

_ODD = ("E", "e", "_", "n", "N")
"""Letters that Python takes in a number, and that an amount must be looked at for."""
_LARGEST = 1e11
"""Euros: above it a double no longer tells the cents for sure."""
_NOISE = 1e-3
"""Cents: the noise of a binary float."""
_CENTS_SCALE = 2
_BAD = 0
_OTHER_LEVEL = "niveau"
_UNEVEN = "solde"
_BOTH_SIDES = "deux_soldes"

_Cells = Sequence[str]
_Columns = Sequence[_Cells]
_Line = tuple[int, int, str, str, *tuple[int | None, ...]]
"""line, budget, compte, fonction, then the amounts."""
_Cents = tuple["NDArray[np.int64]", "NDArray[np.bool_]"]
"""Whole cents, and which of them are known."""


class BalanceReader:
    """Reads the rows of a balance into the staging database."""

    def __init__(self, recognised: Recognised, gathered: Gathered, staging: Staging) -> None:
        """Look up the columns once."""
        self._columns = recognised.columns
        self._width = len(recognised.header)
        self._gathered = gathered
        self._staging = staging
        self._budgets: dict[tuple[str, str], int] = {}
        self._last = _BAD
        self._seen: set[int] = set()
        gathered.units.update(dict.fromkeys(BALANCE_AMOUNTS, Unit.EUROS))

    def read(self, block: Block) -> None:
        """Stage the account lines of a block."""
        self._gathered.rows += len(block.rows)
        whole = self._whole(block)
        if not whole.rows:
            return
        columns = list(zip(*whole.rows, strict=True))
        amounts = {}
        for name in BALANCE_AMOUNTS:
            cents = _cents(columns[self._columns[name]])
            if cents is None:
                self._one_by_one(whole)
                return
            amounts[name] = cents
        self._take(whole, columns, amounts)

    def _whole(self, block: Block) -> Block:
        """Leave out, rejected, the rows that have not the columns of the header."""
        width = self._width
        if all(len(row) == width for row in block.rows):
            return block
        kept = Block([], [])
        for line, row in zip(block.lines, block.rows, strict=True):
            if len(row) < width or any(row[width:]):
                self._gathered.rejections.row(line, Reason.COLUMNS, f"{len(row)} ≠ {width}")
            else:
                kept.lines.append(line)
                kept.rows.append(row[:width])
        return kept

    def _take(self, block: Block, columns: _Columns, amounts: dict[str, _Cents]) -> None:
        gathered = self._gathered
        for name, (cents, _) in amounts.items():
            gathered.in_file.add(name, (int(cents.sum()), _CENTS_SCALE))
        self._check_sides(amounts)
        budgets = self._budgets_of(block, columns)
        comptes = [text.strip() for text in columns[self._columns["compte"]]]
        rank = self._columns.get("fonction")
        fonctions = [text.strip() for text in columns[rank]] if rank is not None else repeat("")
        values = [_nullable(*amounts[name]) for name in BALANCE_AMOUNTS]
        rows: list[_Line] = list(
            zip(block.lines, budgets, comptes, fonctions, *values, strict=False)
        )
        if _BAD in budgets or not all(comptes):
            rows = [row for index, row in enumerate(rows) if self._is_good(row, block.rows[index])]
        self._staging.add_lines(rows, len(rows))

    def _budgets_of(self, block: Block, columns: _Columns) -> list[int]:
        """Return the number of the budget of each row, 0 when it has none."""
        known = self._budgets
        sirets = columns[self._columns["siret"]]
        years = columns[self._columns["exercice"]]
        numbers = []
        last_key, number, count = ("", ""), _BAD, 0
        for index, key in enumerate(zip(sirets, years, strict=True)):
            if key != last_key:
                self._count(number, count)
                last_key, count = key, 0
                found = known.get(key)
                if found is None:
                    found = self._new_budget(key, block.rows[index])
                number = found
                self._follow(number)
            count += 1
            numbers.append(number)
        self._count(number, count)
        return numbers

    def _follow(self, number: int) -> None:
        """Note whether the rows of a budget come back after those of another one."""
        if number == self._last:
            return
        if number in self._seen:
            self._gathered.is_contiguous = False
        self._seen.add(number)
        self._last = number

    def _count(self, number: int, rows: int) -> None:
        if number == _BAD:
            return
        budget = self._gathered.balances[number - 1]
        self._gathered.rows_by_exercice[budget.exercice] += rows
        if budget.today is None:
            self._gathered.unknown[budget.siret[:9]] += rows

    def _new_budget(self, key: tuple[str, str], row: list[str]) -> int:
        self._budgets[key] = _BAD
        siret = siret_or_empty(key[0])
        try:
            exercice = read_exercice(key[1])
        except IdentifierError:
            return _BAD
        if not siret:
            return _BAD
        gathered = self._gathered
        level = balance_level(self._columns, row) or gathered.level
        if level is not gathered.level:
            gathered.remarks[_OTHER_LEVEL] += 1
        number = len(gathered.balances) + 1
        gathered.balances.append(self._describe(siret, exercice, level, row))
        self._budgets[key] = number
        return number

    def _describe(self, siret: str, exercice: int, level: Level, row: list[str]) -> BalanceKey:
        def cell(name: str) -> str:
            rank = self._columns.get(name)
            return row[rank].strip() if rank is not None else ""

        return BalanceKey(
            exercice=exercice,
            siret=siret,
            label=repaired(cell("nom")),
            nomenclature=cell("nomen"),
            cbudg=cell("cbudg"),
            ctype=cell("ctype"),
            cstyp=cell("cstyp"),
            cacti=cell("cacti"),
            category=cell("categ"),
            departement=cell("departement"),
            insee=cell("insee"),
            state=cell("bal"),
            today=self._gathered.register.today(siret[:9], level),
        )

    def _is_good(self, staged: _Line, row: list[str]) -> bool:
        """Keep a row that has a budget and an account; reject the others with their amounts."""
        line, budget, compte, _, *cents_of_row = staged
        if budget != _BAD and compte:
            return True
        reason, name = Reason.COMPTE, "compte"
        if budget == _BAD:
            reason, name = Reason.CODE, "siret"
            if siret_or_empty(row[self._columns["siret"]]):
                reason, name = Reason.EXERCICE, "exercice"
        figures = [
            (column, (cents, _CENTS_SCALE))
            for column, cents in zip(BALANCE_AMOUNTS, cents_of_row, strict=True)
            if cents is not None
        ]
        detail = f"« {row[self._columns[name]]} »"
        self._gathered.rejections.row(line, reason, detail, figures)
        if budget != _BAD:
            exercice = self._gathered.balances[budget - 1].exercice
            self._gathered.rows_by_exercice[exercice] -= 1
        return False

    def _one_by_one(self, block: Block) -> None:
        """Reject the rows of a block that hold no exact amounts, and take the others."""
        kept = Block([], [])
        for line, row in zip(block.lines, block.rows, strict=True):
            plain, figures, wrong = self._plain(row)
            if wrong:
                for name, figure in figures:
                    self._gathered.in_file.add(name, figure)
                self._gathered.rejections.row(line, Reason.NUMBER, wrong, figures)
            else:
                kept.lines.append(line)
                kept.rows.append(plain)
        if kept.rows:
            columns = list(zip(*kept.rows, strict=True))
            amounts = {}
            for name in BALANCE_AMOUNTS:
                cents = _cents(columns[self._columns[name]])
                if cents is None:
                    raise AssertionError(name)
                amounts[name] = cents
            self._take(kept, columns, amounts)

    def _plain(self, row: list[str]) -> tuple[list[str], list[tuple[str, Exact]], str]:
        """Return a row with its amounts rewritten plainly, its figures, and what is wrong."""
        plain = list(row)
        figures: list[tuple[str, Exact]] = []
        wrong = []
        for name in BALANCE_AMOUNTS:
            rank = self._columns[name]
            try:
                figure = read_figure(row[rank], euros=True)
            except FigureError:
                self._gathered.unreadable[name] += 1
                wrong.append(f"{name} : « {row[rank]} »")
                continue
            if isinstance(figure, Absence):
                plain[rank] = ""
                continue
            mantissa, scale = figure
            figures.append((name, figure))
            if scale > _CENTS_SCALE or abs(mantissa) >= _LARGEST * 10**scale:
                wrong.append(f"{name} : « {row[rank]} »")
            plain[rank] = _decimal_text(mantissa, scale)
        return plain, figures, " ; ".join(wrong)

    def _check_sides(self, amounts: dict[str, _Cents]) -> None:
        """Count the rows whose SD and SC are not what the movements say (DGFiP documentation)."""
        signed = sum(
            amounts[f"{part}deb"][0] - amounts[f"{part}cre"][0] for part in ("be", "obnet", "onb")
        )
        sd, sc = amounts["sd"][0], amounts["sc"][0]
        uneven = int(np.count_nonzero(signed != sd - sc))
        both = int(np.count_nonzero((sd != 0) & (sc != 0)))
        if uneven:
            self._gathered.remarks[_UNEVEN] += uneven
        if both:
            self._gathered.remarks[_BOTH_SIDES] += both


def _cents(texts: _Cells) -> _Cents | None:
    """Return a column of amounts in whole cents, None when a cell needs a closer look."""
    joined = "".join(texts)
    if any(letter in joined for letter in _ODD):
        return None
    if "," in joined:
        texts = [text.replace(",", ".") for text in texts]
    try:
        euros = np.array([float(text) if text else np.nan for text in texts])
    except ValueError:
        return None
    known = ~np.isnan(euros)
    exact = np.where(known, euros, 0.0) * 100
    cents = np.rint(exact)
    if np.any(np.abs(exact - cents) > _NOISE) or np.any(np.abs(cents) >= _LARGEST * 100):
        return None
    return cents.astype(np.int64), known


def _nullable(cents: NDArray[np.int64], known: NDArray[np.bool_]) -> list[int | None]:
    values: list[int | None] = cents.tolist()
    if known.all():
        return values
    return [value if there else None for value, there in zip(values, known.tolist(), strict=True)]


def _decimal_text(mantissa: int, scale: int) -> str:
    """Write a figure of at most two decimals the way the fast path reads it."""
    return f"{'-' if mantissa < 0 else ''}{abs(mantissa) // 10**scale}.{abs(mantissa) % 10**scale:0{scale}d}"
