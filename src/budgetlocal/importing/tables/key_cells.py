"""The key columns of a table read whole: codes, words, direction, section, exercice of each row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from budgetlocal.core.kinds import Mouvement, Section, Sens
from budgetlocal.importing.tables.blocks import Block
from budgetlocal.importing.tables.code_cells import CodeCell, code_of
from budgetlocal.importing.tables.folding import fold, folded, written
from budgetlocal.importing.tables.lexicon import value_meaning
from budgetlocal.importing.tables.roles import Role
from budgetlocal.importing.tables.words import Context, context_of

Value = TypeVar("Value")
_NOTHING = Context()


class KeyCells:
    """What each row of a block says in its key columns, one list a column."""

    def __init__(
        self,
        block: Block,
        refused: frozenset[tuple[int, str]],
        function_of: Callable[[object], str],
    ) -> None:
        """Read the columns; `refused` are the codes that the person wants as they are."""
        self._block = block
        self._refused = refused
        self.size = block.last - block.first
        self.chapter = self._codes(block.column(Role.CHAPITRE))
        self.nature = self._natures()
        self.operation_code = self._codes(block.column(Role.OPERATION))
        self.has_operation = block.column(Role.OPERATION) is not None
        self.fonction = self._texts(Role.FONCTION, function_of)
        self.operation = self._texts(Role.OPERATION, plain_code)
        self.service = self._texts(Role.SERVICE, written)
        self.exercice = self._texts(Role.EXERCICE, written)
        self.etape = self._texts(Role.ETAPE, folded)
        self.siret = self._texts(Role.SIRET, written)
        self.type_ordre = self._texts(Role.MOUVEMENT, _type_ordre)
        self.context = self._contexts()
        self.words = self._words()

    def _natures(self) -> Sequence[CodeCell | None]:
        """Return the finest code of each row: that of the last column that has one."""
        columns = [self._codes(column) for column in self._block.columns(Role.NATURE)]
        if len(columns) == 1:
            return columns[0]
        if not columns:
            return (None,) * self.size
        return [
            next((each for each in reversed(cells) if each is not None), None)
            for cells in zip(*columns, strict=True)
        ]

    def _codes(self, column: int | None) -> Sequence[CodeCell | None]:
        if column is None:
            return (None,) * self.size
        refused = {before for where, before in self._refused if where == column}

        def read(cell: object) -> CodeCell | None:
            found = code_of(cell)
            if refused and found is not None and written(cell) in refused:
                return CodeCell(found.code, as_is=True)
            return found

        return _mapped(self._block.cells(column), read)

    def _texts(self, role: Role, read: Callable[[object], str]) -> Sequence[str]:
        column = self._block.column(role)
        if column is None:
            return ("",) * self.size
        return _mapped(self._block.cells(column), read)

    def _contexts(self) -> Sequence[Context]:
        """Return what each row says of its section, direction and movement."""
        block = self._block
        found = [
            _mapped(block.cells(column), read)
            for role, read in (
                (Role.SECTION, _section_cell),
                (Role.SENS, _sens_cell),
                (Role.MOUVEMENT, _movement_cell),
            )
            if (column := block.column(role)) is not None
        ]
        if not found:
            return (_NOTHING,) * self.size
        joined: dict[tuple[Context, ...], Context] = {}
        contexts = []
        for parts in zip(*found, strict=True):
            if parts not in joined:
                whole = _NOTHING
                for part in reversed(parts):
                    whole = part.filled(whole)
                joined[parts] = whole
            contexts.append(joined[parts])
        return contexts

    def _words(self) -> Sequence[str]:
        """Return the first words of the key columns of each row, folded, codes apart."""
        block = self._block
        chapters = block.columns(Role.CHAPITRE)
        keys = [*block.columns(Role.LIBELLE, Role.LIBELLE_CHAPITRE, Role.NATURE), *chapters]
        columns = [_mapped(block.cells(column), _words_of) for column in sorted(keys)]
        if not columns:
            return ("",) * self.size
        if len(columns) == 1:
            return columns[0]
        return [next((text for text in texts if text), "") for texts in zip(*columns, strict=True)]


def plain_code(cell: object) -> str:
    """Return the code of a cell, else its text."""
    found = code_of(cell)
    return found.code if found is not None else written(cell)


def _mapped(cells: Sequence[object], read: Callable[[object], Value]) -> list[Value]:
    """Return each cell read, those alike once; 1 and 1.0 and True are alike and read the same."""
    known: dict[object, Value] = {}
    found = []
    for cell in cells:
        if cell not in known:
            known[cell] = read(cell)
        found.append(known[cell])
    return found


def _words_of(cell: object) -> str:
    if type(cell) is not str or not cell.strip():
        return ""
    code = code_of(cell)
    return fold(cell) if code is None else fold(code.label)


def _section_cell(cell: object) -> Context:
    text = folded(cell)
    if not text:
        return _NOTHING
    meaning = value_meaning("section", text)
    said = context_of(text)
    return Context(Section(meaning) if meaning else said.section, said.sens)


def _sens_cell(cell: object) -> Context:
    text = folded(cell)
    meaning = value_meaning("sens", text) if text else None
    if meaning:
        return Context(sens=Sens(meaning))
    return Context(sens=context_of(text).sens) if text else _NOTHING


def _movement_cell(cell: object) -> Context:
    text = fold(written(cell))
    meaning = value_meaning("mouvement", text) if text else None
    if meaning:
        return Context(mouvement=Mouvement(meaning))
    return Context(mouvement=context_of(text).mouvement) if text else _NOTHING


def _type_ordre(cell: object) -> str:
    return {"oi": "1", "oe": "2"}.get(fold(written(cell)), "")
