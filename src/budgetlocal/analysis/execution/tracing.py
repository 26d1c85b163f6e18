"""What each cell of the follow-up is made of: lines of the documents, added, taken away, divided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from budgetlocal.analysis.execution.facts import COLUMN, DOCUMENT, MEASURE, Measure
from budgetlocal.analysis.execution.grouping import Grouping, keys_of
from budgetlocal.analysis.execution.model import is_step
from budgetlocal.analysis.execution.statements import APART
from budgetlocal.analysis.explaining import document_key
from budgetlocal.core import frames
from budgetlocal.core.frames import BudgetFrame
from budgetlocal.core.origins import FigureOrigin, LinesOrigin, OperationOrigin

if TYPE_CHECKING:
    import pandas as pd

_Piece = tuple[int, str]
"""Rank of a document, and the amount of its lines; an empty amount is worked out, not read."""
_Lines = dict[_Piece, list[int]]
_MEASURES = {
    "realise": Measure.REALISE,
    "engage": Measure.ENGAGE,
    "liquide": Measure.LIQUIDE,
    "rattache": Measure.RATTACHE,
    "restes": Measure.RESTES,
}


class Tracing:
    """The lines behind the rows of a follow-up, by the key of the row and the measure."""

    def __init__(
        self, side: pd.DataFrame, documents: Sequence[BudgetFrame], grouping: Grouping
    ) -> None:
        """Index the facts of one side of a section (FACTS schema)."""
        self._documents = documents
        self._found: dict[str, dict[str, _Lines]] = {}
        names = [*keys_of(grouping), frames.NATURE]
        columns = [side[name].tolist() for name in (*names, MEASURE, DOCUMENT, COLUMN)]
        for *place, measure, document, column, ordinal in zip(
            *columns, side[frames.ORDINAL].tolist(), strict=True
        ):
            for key in ("/".join(place[:-1]), "/".join(place)):
                lines = self._found.setdefault(key, {}).setdefault(str(measure), {})
                lines.setdefault((int(document), str(column)), []).append(int(ordinal))

    def cell(self, column: str, keys: Iterable[str]) -> FigureOrigin | None:
        """Return what a cell of some rows together is made of, None when it is not told here."""
        chosen = list(keys)
        if column == "credits":
            return self._credits(chosen)
        if column == "taux":
            return _operation("/", [self._of(Measure.REALISE, chosen), self._credits(chosen)])
        if column == "disponible":
            return self._left(chosen)
        if column == "ecart_credits":
            steps = self._sum(self._steps(key) for key in chosen)
            return _operation("-", [self._of(Measure.CREDITS, chosen), steps])
        if column in _MEASURES or is_step(column):
            return self._of(_MEASURES.get(column, column), chosen)
        return None

    def _left(self, keys: list[str]) -> FigureOrigin | None:
        parts = [self._credits(keys), self._of(Measure.REALISE, keys)]
        if any(Measure.ENGAGE in self._found.get(key, {}) for key in keys):
            parts.append(self._of(Measure.ENGAGE, keys))
        return _operation("-", parts)

    def _of(self, measure: str, keys: list[str]) -> FigureOrigin | None:
        return self._sum(self._found.get(key, {}).get(measure, {}) for key in keys)

    def _credits(self, keys: list[str]) -> FigureOrigin | None:
        """Return the credits of each row: declared, else the steps that they are the sum of."""
        return self._sum(
            self._found.get(key, {}).get(Measure.CREDITS) or self._steps(key) for key in keys
        )

    def _steps(self, key: str) -> _Lines:
        whole: _Lines = {}
        for measure, lines in self._found.get(key, {}).items():
            if is_step(measure):
                _add(whole, lines)
        return whole

    def _sum(self, parts: Iterable[Mapping[_Piece, list[int]]]) -> FigureOrigin | None:
        whole: _Lines = {}
        for part in parts:
            _add(whole, part)
        if not whole or any(not column for _, column in whole):
            return None
        pieces = [
            piece
            for (rank, column), ordinals in sorted(whole.items())
            for piece in _pieces(self._documents[rank], column, ordinals)
        ]
        return pieces[0] if len(pieces) == 1 else OperationOrigin("+", tuple(pieces))


def _pieces(document: BudgetFrame, column: str, ordinals: Sequence[int]) -> list[LinesOrigin]:
    """Return the lines by the document that they are kept under in the workspace.

    What a file says without a date was joined to its latest statement, with ranks set apart.
    """
    own = tuple(rank for rank in ordinals if rank <= APART)
    apart = tuple(rank - APART for rank in ordinals if rank > APART)
    undated = replace(document, header=replace(document.header, situation_date=""))
    return [
        LinesOrigin(ranks, column, document_key(budget))
        for ranks, budget in ((own, document), (apart, undated))
        if ranks
    ]


def _add(whole: _Lines, part: Mapping[_Piece, list[int]]) -> None:
    for piece, ordinals in part.items():
        whole.setdefault(piece, []).extend(ordinals)


def _operation(sign: str, parts: list[FigureOrigin | None]) -> FigureOrigin | None:
    known = [part for part in parts if part is not None]
    return OperationOrigin(sign, tuple(known)) if len(known) == len(parts) else None
