"""Wide layouts: one row a collectivité, one column an indicator."""

from __future__ import annotations

from budgetlocal.core.identifiers import IdentifierError
from budgetlocal.reference.official.codes import (
    CodeError,
    commune_code,
    official_code,
    read_exercice,
)
from budgetlocal.reference.official.figures import (
    Exact,
    FigureError,
    read_code,
    read_figure,
    read_yes_no,
)
from budgetlocal.reference.official.gathering import Gathered, IndicatorKey
from budgetlocal.reference.official.headers import repaired
from budgetlocal.reference.official.kinds import Reason, Unit
from budgetlocal.reference.official.layouts import WideIndicator
from budgetlocal.reference.official.recognition import Recognised
from budgetlocal.reference.official.staging import Staging, ValueRow
from budgetlocal.reference.official.tables import Block
from budgetlocal.reference.values import Absence


class WideReader:
    """Reads the rows of a wide layout into the staging database."""

    def __init__(
        self, recognised: Recognised, gathered: Gathered, staging: Staging, vintage: int | None
    ) -> None:
        """Look up the columns once; `vintage` is the exercice of rows that do not tell theirs."""
        self._columns = recognised.columns
        self._width = len(recognised.header)
        self._gathered = gathered
        self._staging = staging
        self._vintage = vintage
        self._figures = [
            (rank, indicator, self._key(recognised.layout.key, indicator))
            for rank, indicator in recognised.indicators.items()
        ]
        gathered.units.update({key.column: key.unit for _, _, key in self._figures})

    def read(self, block: Block) -> None:
        """Stage the figures of a block."""
        staged: list[ValueRow] = []
        for line, row in zip(block.lines, block.rows, strict=True):
            self._row(line, row, staged)
        self._staging.add_values(staged)

    @staticmethod
    def _key(layout: str, indicator: WideIndicator) -> IndicatorKey:
        return IndicatorKey(
            f"{layout}:{indicator.key}", indicator.label, indicator.unit, "", indicator.key
        )

    def _row(self, line: int, row: list[str], staged: list[ValueRow]) -> None:
        gathered = self._gathered
        gathered.rows += 1
        if len(row) < self._width or any(row[self._width :]):
            gathered.rejections.row(line, Reason.COLUMNS, f"{len(row)} ≠ {self._width}")
            return
        cells = [
            (key, self._cell(line, row[rank], indicator, key))
            for rank, indicator, key in self._figures
        ]
        readable = [(key.column, cell) for key, cell in cells if isinstance(cell, tuple)]
        for column, exact in readable:
            gathered.in_file.add(column, exact)
        try:
            code = self._code(row)
            exercice = self._exercice(row)
        except CodeError as err:
            gathered.rejections.row(line, Reason.CODE, f"« {err} »", readable)
            return
        except IdentifierError as err:
            gathered.rejections.row(line, Reason.EXERCICE, f"« {err} »", readable)
            return
        gathered.rows_by_exercice[exercice] += 1
        name = repaired(row[self._columns["nom"]]).strip() if "nom" in self._columns else ""
        territory, budget = gathered.territory(code, name), gathered.budget("", "")
        for key, figure in cells:
            self._stage(line, (gathered.serie(key, exercice), territory, budget), figure, staged)

    def _stage(
        self,
        line: int,
        place: tuple[int, int, int],
        figure: Exact | Absence | None,
        staged: list[ValueRow],
    ) -> None:
        if figure is None:
            return
        if isinstance(figure, Absence):
            self._gathered.states[figure] += 1
            if figure is Absence.SECRET:
                staged.append((line, *place, None, 0, str(figure)))
        else:
            staged.append((line, *place, *figure, None))

    def _cell(
        self, line: int, text: str, indicator: WideIndicator, key: IndicatorKey
    ) -> Exact | Absence | None:
        """Read one cell; one that cannot be read is rejected alone, and counted."""
        try:
            if indicator.unit is Unit.YES_NO:
                return read_yes_no(text)
            if indicator.unit is Unit.CODE:
                return read_code(text)
            return read_figure(text, euros=indicator.unit is Unit.EUROS)
        except FigureError:
            self._gathered.unreadable[key.column] += 1
            self._gathered.rejections.cell(line, Reason.NUMBER, f"{key.column} : « {text} »")
            return None

    def _code(self, row: list[str]) -> str:
        if "code" in self._columns:
            return official_code(row[self._columns["code"]], self._gathered.level)
        return commune_code(row[self._columns["departement"]], row[self._columns["commune"]])

    def _exercice(self, row: list[str]) -> int:
        if "exercice" in self._columns:
            return read_exercice(row[self._columns["exercice"]])
        if self._vintage is None:
            raise IdentifierError("")
        return self._vintage
