"""Two sets of parts of 1 000 €, side by side: the chart and the table."""

from __future__ import annotations

from dataclasses import dataclass

from budgetlocal.analysis.mille_euros.pictures import CENTS
from budgetlocal.core.formatting import decimal_number
from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import (
    CellKind,
    ChartKind,
    ChartSpec,
    Column,
    Row,
    RowStyle,
    Series,
    TableSpec,
    Unit,
)
from budgetlocal.core.text import Text, joined, translatable


@dataclass(frozen=True, slots=True)
class Pair:
    """One part in both: whole euros out of 1 000."""

    key: str
    label: Text
    here: int
    there: int

    @property
    def gap(self) -> int:
        """Here less there."""
        return self.here - self.there


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is shown of a comparison."""

    chart: ChartSpec
    table: TableSpec


@dataclass(frozen=True, slots=True)
class Sides:
    """The words of a comparison."""

    key: str
    here: Text
    there: Text
    subtitle: Text
    source: Text
    note: Text
    role: Role = Role.REFERENCE


def compared(pairs: tuple[Pair, ...], sides: Sides) -> Comparison:
    """Return two sets of parts side by side, under a title that says the widest gap."""
    title = _widest(pairs, sides)
    chart = ChartSpec(
        key=sides.key,
        kind=ChartKind.BARS,
        title=title,
        subtitle=sides.subtitle,
        unit=Unit.EUROS,
        categories=tuple(pair.label for pair in pairs),
        series=(
            Series(sides.here, Role.DEPENSES, tuple(pair.here * CENTS for pair in pairs)),
            Series(sides.there, sides.role, tuple(pair.there * CENTS for pair in pairs)),
        ),
        source=sides.source,
        note=sides.note,
    )
    return Comparison(chart, _table(pairs, sides, title))


def _widest(pairs: tuple[Pair, ...], sides: Sides) -> Text:
    pair = max(pairs, key=lambda pair: abs(pair.gap))
    if pair.gap == 0:
        return translatable(
            "MilleEuros", "{ici} et {la} : les mêmes 1 000 €", ici=sides.here, la=sides.there
        )
    return translatable(
        "MilleEuros",
        "L'écart le plus grand est pour « {politique} » : {ici} € ({nom_ici}), {la} € ({nom_la})",
        politique=pair.label,
        ici=decimal_number(pair.here),
        nom_ici=sides.here,
        la=decimal_number(pair.there),
        nom_la=sides.there,
    )


def _table(pairs: tuple[Pair, ...], sides: Sides, title: Text) -> TableSpec:
    rows = [Row(pair.key, 0, (pair.label, pair.here, pair.there, pair.gap)) for pair in pairs]
    sums = (sum(pair.here for pair in pairs), sum(pair.there for pair in pairs))
    total = (translatable("MilleEuros", "Total"), *sums, sums[0] - sums[1])
    rows.append(Row("total", 0, total, RowStyle.TOTAL))
    return TableSpec(
        key=sides.key,
        title=title,
        columns=(
            Column("poste", translatable("MilleEuros", "Poste"), CellKind.TEXT),
            Column("ici", sides.here, CellKind.COUNT),
            Column("la", sides.there, CellKind.COUNT),
            Column("ecart", translatable("MilleEuros", "Écart"), CellKind.COUNT),
        ),
        rows=tuple(rows),
        source=joined((sides.source, sides.note), ". "),
    )
