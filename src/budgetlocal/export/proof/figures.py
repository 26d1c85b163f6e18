"""Every number that a pack shows, with what it is made of."""

from __future__ import annotations

from collections.abc import Iterator

from budgetlocal.analysis.cell_origins import cell_origin
from budgetlocal.core.origins import FigureOrigin
from budgetlocal.core.pack import Pack, Part
from budgetlocal.core.specs import CellKind, ChartSpec, Number, TableSpec, Unit
from budgetlocal.core.text import Text
from budgetlocal.export.words import Say, kept_parts

Shown = tuple[str, str, Number, Unit, FigureOrigin | None]
"""Key, label, value, unit, origin."""
_UNITS = {
    CellKind.EUROS: Unit.EUROS,
    CellKind.PER_HEAD: Unit.EUROS_PER_HEAD,
    CellKind.PERCENT: Unit.PERCENT,
    CellKind.COUNT: Unit.COUNT,
    CellKind.YEARS: Unit.YEARS,
    CellKind.MEASURE: Unit.MEASURE,
}


def shown_figures(pack: Pack, say: Say, *, with_confidential: bool) -> Iterator[Shown]:
    """Yield the numbers of the key figures, charts and tables of a pack, in its order."""
    for name, parts in (("diaporama", pack.deck), ("document", pack.document)):
        for part in kept_parts(parts, with_confidential=with_confidential):
            yield from _of_part(f"{name}/{part.key}", part, say)


def _of_part(place: str, part: Part, say: Say) -> Iterator[Shown]:
    for figure in part.figures:
        key = f"{place}/chiffre/{figure.key}"
        yield key, say(figure.label), figure.value, figure.unit, figure.origin
    if part.chart is not None:
        yield from _of_chart(f"{place}/graphique", part.chart, say)
    if part.table is not None:
        yield from _of_table(f"{place}/tableau", part.table, say)


def _of_chart(place: str, spec: ChartSpec, say: Say) -> Iterator[Shown]:
    for number, series in enumerate(spec.series, start=1):
        for rank, value in enumerate(series.values):
            label = f"{say(series.name)} – {say(spec.categories[rank])}"
            origin = series.origins[rank] if series.origins else None
            yield f"{place}/{number}/{rank + 1}", label, value, spec.unit, origin


def _of_table(place: str, table: TableSpec, say: Say) -> Iterator[Shown]:
    for number, row in enumerate(table.rows, start=1):
        names = [say(cell) for cell in row.cells if isinstance(cell, Text)]
        for rank, (cell, column) in enumerate(zip(row.cells, table.columns, strict=True)):
            if column.kind is CellKind.TEXT or isinstance(cell, Text):
                continue
            if row.origins:
                origin = row.origins[rank]
            else:
                origin = None if cell is None else cell_origin(row, rank, column)
            label = " – ".join([*names[:1], say(column.title)])
            yield f"{place}/{number}/{column.key}", label, cell, _UNITS[column.kind], origin
