"""Long layouts: one row a figure (OFGL, REI by variable)."""

from __future__ import annotations

from collections.abc import Sequence

from budgetlocal.core.identifiers import IdentifierError
from budgetlocal.reference.official.codes import (
    CodeError,
    official_code,
    read_exercice,
    siret_or_empty,
)
from budgetlocal.reference.official.figures import Exact, FigureError, read_figure
from budgetlocal.reference.official.gathering import Gathered, IndicatorKey
from budgetlocal.reference.official.headers import LOST, fits, normal, repaired, slug
from budgetlocal.reference.official.kinds import Level, Reason, Unit
from budgetlocal.reference.official.layouts import BY_ROW
from budgetlocal.reference.official.recognition import Recognised
from budgetlocal.reference.official.staging import Staging, ValueRow
from budgetlocal.reference.official.tables import Block
from budgetlocal.reference.values import Absence

_CODE_OF = {
    Level.COMMUNE: ("code", "nom_commune"),
    Level.EPCI: ("code_epci", "nom_epci"),
    Level.DEPARTEMENT: ("code_departement", "nom_departement"),
    Level.REGION: ("code_region", "nom_region"),
}
_PERIMETERS = {"budget principal": "BP", "budget annexe": "BA", "bp": "BP", "ba": "BA"}
_DESTROYED = "siret"

_Read = list[tuple[str, Exact | Absence]]


class LongReader:
    """Reads the rows of a long layout into the staging database."""

    def __init__(self, recognised: Recognised, gathered: Gathered, staging: Staging) -> None:
        """Look up the columns once."""
        self._columns = recognised.columns
        self._layout = recognised.layout
        self._width = len(recognised.header)
        self._gathered = gathered
        self._staging = staging
        code, name = _CODE_OF[recognised.level]
        self._code = self._columns[code]
        self._name = self._columns.get(name, self._columns.get("nom"))
        self._labels = {normal(known): known for known in self._layout.known_labels}
        self._keys: dict[tuple[str, str, str], IndicatorKey] = {}
        self._amounts = [
            (a.column, self._columns[a.column], a.perimeter) for a in self._layout.amounts
        ]
        gathered.units.update({a.column: self._layout.unit for a in self._layout.amounts})

    def read(self, block: Block) -> None:
        """Stage the figures of a block."""
        staged: list[ValueRow] = []
        for line, row in zip(block.lines, block.rows, strict=True):
            self._row(line, row, staged)
        self._staging.add_values(staged)

    def _row(self, line: int, row: list[str], staged: list[ValueRow]) -> None:
        gathered = self._gathered
        gathered.rows += 1
        if len(row) < self._width or any(row[self._width :]):
            gathered.rejections.row(line, Reason.COLUMNS, f"{len(row)} ≠ {self._width}")
            return
        figures, unreadable = self._figures(row)
        readable = [(name, figure) for name, figure in figures if isinstance(figure, tuple)]
        for name, figure in readable:
            gathered.in_file.add(name, figure)
        if unreadable:
            gathered.rejections.row(line, Reason.NUMBER, unreadable, readable)
            return
        if readable and self._is_hidden(row):
            gathered.rejections.row(line, Reason.HIDDEN, row[self._code], readable)
            return
        try:
            territory_code = official_code(row[self._code], self._gathered.level)
            exercice = read_exercice(row[self._columns["exercice"]])
        except CodeError as err:
            gathered.rejections.row(line, Reason.CODE, str(err), readable)
            return
        except IdentifierError as err:
            gathered.rejections.row(line, Reason.EXERCICE, str(err), readable)
            return
        label = repaired(row[self._columns["libelle"]]).strip()
        if not label:
            gathered.rejections.row(line, Reason.LABEL, territory_code, readable)
            return
        gathered.rows_by_exercice[exercice] += 1
        self._stage(line, row, (territory_code, exercice, label), figures, staged)

    def _stage(
        self,
        line: int,
        row: list[str],
        what: tuple[str, int, str],
        figures: _Read,
        staged: list[ValueRow],
    ) -> None:
        code, exercice, label = what
        gathered = self._gathered
        territory = gathered.territory(
            code, repaired(row[self._name]) if self._name is not None else ""
        )
        budget = self._budget(row)
        for (column, _rank, perimeter), (_, figure) in zip(self._amounts, figures, strict=True):
            said = self._perimeter(row) if perimeter == BY_ROW else perimeter
            indicator = self._indicator(label, said, column)
            serie = gathered.serie(indicator, exercice)
            if isinstance(figure, Absence):
                gathered.states[figure] += 1
                if figure is Absence.SECRET:
                    staged.append((line, serie, territory, budget, None, 0, str(figure)))
            else:
                staged.append((line, serie, territory, budget, *figure, None))

    def _figures(self, row: list[str]) -> tuple[_Read, str]:
        """Read the amounts of a row; the second value names those that cannot be read."""
        euros = self._layout.unit is Unit.EUROS
        figures: _Read = []
        unreadable: list[str] = []
        for column, rank, _ in self._amounts:
            try:
                figure = read_figure(row[rank], euros=euros)
            except FigureError:
                self._gathered.unreadable[column] += 1
                unreadable.append(f"{column} : « {row[rank]} »")
                figure = Absence.MISSING
            if self._is_hidden(row) and isinstance(figure, Absence):
                figure = Absence.SECRET
            figures.append((column, figure))
        return figures, " ; ".join(unreadable)

    def _is_hidden(self, row: list[str]) -> bool:
        rank = self._columns.get("secret")
        return rank is not None and bool(row[rank].strip())

    def _budget(self, row: list[str]) -> int:
        """Tell budgets apart by SIRET; by SIREN in a consolidated file; else by their label."""
        columns = self._columns
        label = repaired(row[columns["nom"]]).strip() if "nom" in columns else ""
        if "siret" in columns:
            siret = siret_or_empty(row[columns["siret"]])
            if siret:
                return self._gathered.budget(siret, label)
            self._gathered.remarks[_DESTROYED] += 1
            return self._gathered.budget("", f"{label} ({self._perimeter(row)})")
        siren = row[columns["siren"]].strip() if "siren" in columns else ""
        return self._gathered.budget(siren, label)

    def _perimeter(self, row: list[str]) -> str:
        rank = self._columns.get("type_budget")
        said = row[rank].strip() if rank is not None else ""
        return _PERIMETERS.get(normal(said), said)

    def _indicator(self, label: str, perimeter: str, column: str) -> IndicatorKey:
        key = (label, perimeter, column)
        found = self._keys.get(key)
        if found is None:
            found = self._new_indicator(label, perimeter, column)
            self._keys[key] = found
        return found

    def _new_indicator(self, label: str, perimeter: str, column: str) -> IndicatorKey:
        name = _mended(label, self._labels)
        unit = self._layout.unit
        stem = slug(name)
        for known in self._layout.indicators:
            if normal(name) in known.names:
                name, unit, stem = known.label, known.unit, known.key
                break
        parts = (self._layout.key, stem, perimeter) if perimeter else (self._layout.key, stem)
        return IndicatorKey(":".join(parts), name, unit, perimeter, column)


def _mended(label: str, known: dict[str, str]) -> str:
    """Return the published label that a damaged one stands for, when there is only one."""
    if LOST not in label:
        return label
    candidates: Sequence[str] = [text for name, text in known.items() if fits(normal(label), name)]
    return candidates[0] if len(candidates) == 1 else label
