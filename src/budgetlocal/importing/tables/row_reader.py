"""The rows of a table one by one: what each is, its codes, and what the titles above it say."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from budgetlocal.core.errors import Cancelled
from budgetlocal.importing.tables.amount_columns import NUMBER, AmountColumn
from budgetlocal.importing.tables.blocks import Block
from budgetlocal.importing.tables.code_cells import CodeCell, code_of
from budgetlocal.importing.tables.coding import Coder, Hints
from budgetlocal.importing.tables.entries import BlockRows, CodeRepair, Entry, Level
from budgetlocal.importing.tables.folding import fold, written
from budgetlocal.importing.tables.function_codes import FunctionCodes
from budgetlocal.importing.tables.key_cells import KeyCells, plain_code
from budgetlocal.importing.tables.roles import Role, RowRole
from budgetlocal.importing.tables.row_codes import RowCodes, code_repair
from budgetlocal.importing.tables.words import (
    Context,
    context_of,
    is_balance,
    is_dont,
    repeats_others,
)
from budgetlocal.importing.xml_stream import IsCancelled

_BETWEEN_LOOKS = 4096
"""Rows between two looks at whether the person wants to stop."""
_AHEAD = 6
"""Rows below a chapter title whose accounts help to recognise it."""
_NATURE_DIGITS = 3


class RowReader:
    """Reads the rows of one block from top to bottom."""

    def __init__(
        self,
        block: Block,
        coder: Coder,
        amounts: dict[int, AmountColumn],
        start: Context,
        refused: frozenset[tuple[int, str]] = frozenset(),
        functions: FunctionCodes | None = None,
    ) -> None:
        """Start under what the titles above the table say; `refused` are repairs not to make."""
        self._block = block
        self._coder = coder
        self._context = start
        self._start = start
        self._codes = RowCodes(coder)
        self._cells = KeyCells(block, refused, functions.read if functions else plain_code)
        self._contexts: dict[tuple[Context, Context], Context] = {}
        self._chapters = block.column(Role.CHAPITRE)
        self._labels = block.columns(Role.LIBELLE, Role.LIBELLE_CHAPITRE)
        self._natures = block.columns(Role.NATURE)
        self._has_amount = _any_number(amounts, block.last - block.first)
        self._chapter = ""
        self._is_titled = False
        self._operation = ""
        self._segment = 0
        self._result = BlockRows(block, [], [], [], amounts)

    def read(self, is_cancelled: IsCancelled) -> BlockRows:
        """Return every row with its role, and those with amounts as entries.

        Raises:
            Cancelled: `is_cancelled`, looked at every few thousand rows, answered yes.

        """
        rows = self._block.sheet.rows[self._block.first : self._block.last]
        left, right = self._block.left, self._block.right
        titles = {row - self._block.first for row in self._block.repeated}
        roles = self._result.roles
        for index, (whole, has_amount) in enumerate(
            zip(rows, self._has_amount.tolist(), strict=True)
        ):
            if index % _BETWEEN_LOOKS == 0 and is_cancelled():
                raise Cancelled
            if index in titles:
                roles.append(RowRole.HEADER)
            elif has_amount or any(c is not None and c != "" for c in whole[left:right]):
                roles.append(self._row(index, whole, has_amount=has_amount))
            else:
                roles.append(RowRole.BLANK)
        return self._result

    def _row(self, index: int, whole: Sequence[object], *, has_amount: bool) -> RowRole:
        nature, chapter = self._cells.nature[index], self._cells.chapter[index]
        words = self._words(index, whole)
        if repeats_others(words):
            return self._total(index, chapter or nature, words, has_amount=has_amount)
        if chapter is None and nature is None:
            operation = self._cells.operation_code[index]
            return self._without_code(index, whole, words, operation, has_amount=has_amount)
        return self._with_code(index, whole, chapter, nature, has_amount=has_amount)

    def _with_code(
        self,
        index: int,
        whole: Sequence[object],
        chapter: CodeCell | None,
        nature: CodeCell | None,
        *,
        has_amount: bool,
    ) -> RowRole:
        label = self._label(whole, chapter, nature)
        if nature is not None and nature.word == "op":
            return self._operation_row(index, nature, label, has_amount=has_amount)
        if chapter is None and nature is not None and nature.chapter:
            chapter = CodeCell(nature.chapter)
        as_chapter = self._codes.as_chapter(chapter, nature, has_column=self._chapters is not None)
        if as_chapter is not None:
            return self._chapter_row(index, whole, as_chapter, label, has_amount=has_amount)
        if nature is None:
            return RowRole.NOTE
        return self._detail(index, whole, chapter, nature, label, has_amount=has_amount)

    def _chapter_row(
        self, index: int, whole: Sequence[object], cell: CodeCell, label: str, *, has_amount: bool
    ) -> RowRole:
        hints = Hints(self._context.section, label, self._natures_below(index))
        code = cell.code if cell.as_is else self._coder.chapter(cell.code, hints)
        column = self._chapters if self._chapters is not None else self._natures[-1]
        self._mended(code_repair(index, column, cell, code, whole))
        if code == self._chapter and has_amount and self._follows_itself(code):
            entry = self._entry(index, Level.NATURE, label, chapitre=code, nature=code)
            self._result.entries.append(entry)
            return RowRole.DETAIL
        self._chapter, self._operation = code, ""
        self._is_titled = not has_amount
        if not has_amount:
            return RowRole.TITLE
        entry = self._entry(index, Level.CHAPITRE, label, chapitre=code, nature="")
        self._result.entries.append(entry)
        return RowRole.DETAIL

    def _follows_itself(self, code: str) -> bool:
        """Whether the row above is the chapter of that very code: 021, then its article 021."""
        if self._chapters is not None or not self._result.entries:
            return False
        last = self._result.entries[-1]
        return last.level is Level.CHAPITRE and last.chapitre == code

    def _detail(
        self,
        index: int,
        whole: Sequence[object],
        chapter: CodeCell | None,
        nature: CodeCell,
        label: str,
        *,
        has_amount: bool,
    ) -> RowRole:
        own, code = self._codes.of(chapter, nature, label, self._context_at(index).section)
        if chapter is not None and self._chapters is not None:
            self._mended(code_repair(index, self._chapters, chapter, own, whole))
            self._chapter = own
        self._mended(code_repair(index, self._natures[-1], nature, code, whole))
        if not has_amount:
            return RowRole.TITLE
        chapitre = own or self._codes.chapter_above(code, self._chapter, is_titled=self._is_titled)
        entry = self._entry(index, Level.NATURE, label, chapitre=chapitre, nature=code)
        self._result.entries.append(entry)
        return RowRole.DETAIL

    def _operation_row(
        self, index: int, cell: CodeCell, label: str, *, has_amount: bool
    ) -> RowRole:
        self._operation = cell.code
        if not has_amount:
            return RowRole.TITLE
        entry = self._entry(index, Level.OPERATION, label, chapitre="", nature="")
        self._result.entries.append(entry)
        return RowRole.DETAIL

    def _without_code(
        self,
        index: int,
        whole: Sequence[object],
        words: str,
        operation: CodeCell | None,
        *,
        has_amount: bool,
    ) -> RowRole:
        if operation is not None and (operation.word == "op" or self._cells.has_operation):
            return self._operation_row(index, operation, operation.label, has_amount=has_amount)
        said = context_of(words)
        if not has_amount:
            if said:
                self._move_to(said)
                return RowRole.TITLE
            return RowRole.NOTE
        if said and (said.section or said.sens):
            self._move_to(said)
        level = Level.TOTAL if is_balance(words) else Level.WORDS
        entry = self._entry(index, level, self._label(whole, None, None))
        entry.words = words
        self._result.entries.append(entry)
        return RowRole.TOTAL if level is Level.TOTAL else RowRole.NOTE

    def _total(self, index: int, code: CodeCell | None, words: str, *, has_amount: bool) -> RowRole:
        if not has_amount:
            return RowRole.NOTE
        role = RowRole.DONT if is_dont(words) else RowRole.TOTAL
        entry = self._entry(index, Level.TOTAL, written(words))
        entry.words, entry.role = words, role
        if code is not None:
            entry.chapitre = code.code
        self._result.entries.append(entry)
        return role

    def _move_to(self, said: Context) -> None:
        """Go under a new title of section or direction."""
        self._context = self._context.under(said)
        self._chapter = self._operation = ""
        self._segment += 1

    def _entry(
        self,
        index: int,
        level: Level,
        label: str,
        *,
        chapitre: str = "",
        nature: str = "",
    ) -> Entry:
        cells = self._cells
        return Entry(
            row=index,
            level=level,
            role=RowRole.DETAIL,
            chapitre=chapitre,
            nature=nature,
            fonction=cells.fonction[index],
            operation=cells.operation[index] or self._operation,
            service=cells.service[index],
            libelle=label,
            context=self._context_at(index),
            type_ordre=cells.type_ordre[index],
            exercice=cells.exercice[index],
            etape=cells.etape[index],
            siret=cells.siret[index],
            segment=self._segment,
        )

    def _context_at(self, index: int) -> Context:
        own = self._cells.context[index]
        if not own:
            return self._context
        key = (own, self._context)
        known = self._contexts.get(key)
        if known is None:
            known = self._contexts[key] = own.filled(self._context)
        return known

    def _label(
        self, whole: Sequence[object], chapter: CodeCell | None, nature: CodeCell | None
    ) -> str:
        for column in self._labels:
            cell = whole[column] if column < len(whole) else None
            if type(cell) is str and (text := " ".join(cell.split())):
                return text
        for cell in (nature, chapter):
            if cell is not None and cell.label:
                return cell.label
        return ""

    def _words(self, index: int, whole: Sequence[object]) -> str:
        """Return the words of a row: those of its keys, else of the first other cell with text."""
        text = self._cells.words[index]
        if text or self._cells.nature[index] or self._cells.chapter[index]:
            return text
        for column in range(self._block.left, min(self._block.right, len(whole))):
            use = self._block.uses.get(column)
            cell = whole[column]
            if type(cell) is str and (use is None or use.role is Role.IGNORE) and cell.strip():
                return fold(cell) if code_of(cell) is None else ""
        return ""

    def _natures_below(self, index: int) -> tuple[str, ...]:
        below = self._cells.nature[index + 1 : index + 1 + _AHEAD]
        return tuple(
            cell.code for cell in below if cell is not None and len(cell.code) >= _NATURE_DIGITS
        )

    def _mended(self, repair: CodeRepair | None) -> None:
        if repair is not None:
            self._result.repairs.append(repair)


def _any_number(amounts: dict[int, AmountColumn], size: int) -> np.ndarray:
    found = np.zeros(size, dtype=bool)
    for column in amounts.values():
        found |= column.state == NUMBER
    return found
