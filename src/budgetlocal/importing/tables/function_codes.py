"""Function codes as the plan writes them: 20 is 020 where the plan has no 20."""

from __future__ import annotations

from collections.abc import Sequence

from budgetlocal.core.document import Notice
from budgetlocal.core.text import translatable
from budgetlocal.importing.tables.code_cells import code_of
from budgetlocal.importing.tables.entries import CodeRepair
from budgetlocal.importing.tables.folding import written
from budgetlocal.importing.tables.key_cells import plain_code
from budgetlocal.importing.tables.report import RepairKind
from budgetlocal.nomenclature.plan import Plan

_SHOWN = 5
_LONGEST = 4
"""Digits of a code to which a zero may be missing, and no more."""


class FunctionCodes:
    """The function codes of one column under one plan.

    A spreadsheet turns 020 into 20. The zero is given back only when no code of the column kept
    one, when the plan of the year has no function 20, and when it has 020. Where it has both, the
    code stays as it is written, and it is told.
    """

    def __init__(self, plan: Plan, cells: Sequence[object], refused: frozenset[str]) -> None:
        """Look at the whole column; `refused` are the codes that the person wants as they are."""
        distinct = {cell: found.code for cell in set(cells) if (found := code_of(cell)) is not None}
        zeros_lost = not any(code.startswith("0") for code in distinct.values() if code != "0")
        self._padded: dict[object, str] = {}
        self.ambiguous: list[str] = []
        """Codes of a column without a zero in front, that are a function with it and without."""
        if not zeros_lost or not plan.functions:
            return
        for cell, code in distinct.items():
            padded = f"0{code}"
            if len(code) > _LONGEST or padded not in plan.functions:
                continue
            if code in plan.functions and len(code) > 1:
                self.ambiguous.append(code)
            elif code in plan.functions:
                continue
            elif written(cell) not in refused:
                self._padded[cell] = padded
        self.ambiguous = sorted(set(self.ambiguous))

    def read(self, cell: object) -> str:
        """Return the function of a cell, its zero back when it was lost; else its text."""
        return self._padded.get(cell) or plain_code(cell)

    def repairs(self, cells: Sequence[object], column: int) -> list[CodeRepair]:
        """Return one repair for each cell that was mended; rows from the first of `cells`."""
        return [
            CodeRepair(row, column, RepairKind.ZEROS, written(cell), self._padded[cell])
            for row, cell in enumerate(cells if self._padded else ())
            if cell in self._padded
        ]

    def notice(self) -> Notice | None:
        """Return what is told of the codes that may be two functions, None when there is none."""
        if not self.ambiguous:
            return None
        return Notice(
            "fonctions_ambigues",
            translatable(
                "Tableau",
                "Aucun code de fonction du fichier n'a de zéro de tête : un tableur a pu les perdre. "
                "Ceux qui existent avec et sans zéro sont laissés comme ils sont écrits "
                "({codes}) : vérifiez-les.",
                codes=", ".join(self.ambiguous[:_SHOWN])
                + ("…" if len(self.ambiguous) > _SHOWN else ""),
            ),
        )
