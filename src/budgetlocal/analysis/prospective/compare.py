"""Two scenarios side by side: what differs each year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from budgetlocal.analysis.prospective import measures
from budgetlocal.analysis.prospective.explain import sum_origin
from budgetlocal.analysis.prospective.figures import CHAIN, name_of, values_of
from budgetlocal.analysis.prospective.projection import Projection
from budgetlocal.analysis.prospective.refusals import refused
from budgetlocal.analysis.prospective.source import LABEL, source_words
from budgetlocal.analysis.prospective.tables import ENCOURS, FONDS
from budgetlocal.core.meanings import Role
from budgetlocal.core.money import Cents
from budgetlocal.core.origins import FigureOrigin, OperationOrigin
from budgetlocal.core.specs import (
    CellKind,
    ChartKind,
    ChartSpec,
    Column,
    Row,
    Series,
    TableSpec,
    Unit,
)
from budgetlocal.core.text import Text, joined, translatable, verbatim


@dataclass(frozen=True, slots=True)
class Named:
    """A projection and the name of its scenario."""

    name: str
    projection: Projection


def comparison_table(first: Named, second: Named) -> TableSpec:
    """Return the gap, second less first, of each sum in each year that both project.

    Raises:
        UserError: they have no year in common.

    """
    years = common_years(first, second)
    columns = (
        LABEL,
        *(Column(str(year), verbatim(str(year)), CellKind.EUROS) for year in years),
        Column("total", translatable("Prospective", "Total des années"), CellKind.EUROS),
    )
    rows = [_gap_row(code, first, second, years) for code in CHAIN]
    stocks = (
        (FONDS, first.projection.fonds_roulement, second.projection.fonds_roulement),
        (ENCOURS, first.projection.encours, second.projection.encours),
    )
    for name, one, other in stocks:
        gaps = tuple(
            _less(_at(second.projection, other, year), _at(first.projection, one, year))
            for year in years
        )
        rows.append(Row(str(name), 0, (name, *gaps, _NOTHING)))
    return TableSpec(
        "prospective-comparaison",
        translatable(
            "Prospective",
            "Écart : « {second} » moins « {premier} »",
            second=verbatim(second.name),
            premier=verbatim(first.name),
        ),
        columns,
        tuple(rows),
        joined(
            (
                source_words(first.projection, first.name),
                source_words(second.projection, second.name),
            ),
            " ; ",
        ),
    )


def comparison_chart(first: Named, second: Named, code: str = measures.EPARGNE_NETTE) -> ChartSpec:
    """Return one sum of both scenarios over the years that both have.

    Raises:
        UserError: they have no year in common.

    """
    years = common_years(first, second)
    return ChartSpec(
        key=f"prospective-comparaison-{code}",
        kind=ChartKind.LINES,
        title=translatable(
            "Prospective",
            "{mesure} : deux scénarios",
            mesure=name_of(code),
        ),
        unit=Unit.EUROS,
        categories=tuple(verbatim(str(year)) for year in years),
        series=(
            _series(first, Role.DEPENSES, code, years),
            _series(second, Role.REALISE, code, years),
        ),
        source=joined(
            (
                source_words(first.projection, first.name),
                source_words(second.projection, second.name),
            ),
            " ; ",
        ),
    )


def common_years(first: Named, second: Named) -> tuple[int, ...]:
    """Return the projected years that both scenarios have.

    Raises:
        UserError: there is none.

    """
    years = tuple(
        year for year in first.projection.scenario.years if year in second.projection.scenario.years
    )
    if not years:
        raise refused(
            translatable(
                "Prospective",
                "« {premier} » et « {second} » n'ont aucune année projetée en commun.",
                premier=verbatim(first.name),
                second=verbatim(second.name),
            ),
            translatable("Prospective", "Choisissez deux scénarios qui partent du même exercice."),
        )
    return years


Value = TypeVar("Value")
_NOTHING = Text("", "")


def _gap_row(code: str, first: Named, second: Named, years: tuple[int, ...]) -> Row:
    one, other = values_of(first.projection, code), values_of(second.projection, code)
    gaps = [
        _at(second.projection, other, year) - _at(first.projection, one, year) for year in years
    ]
    origins: list[FigureOrigin | None] = [
        OperationOrigin(
            "-",
            (
                sum_origin(second.projection, code, second.projection.years.index(year)),
                sum_origin(first.projection, code, first.projection.years.index(year)),
            ),
        )
        for year in years
    ]
    return Row(str(code), 0, (name_of(code), *gaps, sum(gaps)), origins=(None, *origins, None))


def _series(named: Named, role: Role, code: str, years: tuple[int, ...]) -> Series:
    projection = named.projection
    values = values_of(projection, code)
    ranks = [projection.years.index(year) for year in years]
    return Series(
        verbatim(named.name),
        role,
        tuple(values[rank] for rank in ranks),
        tuple(sum_origin(projection, code, rank) for rank in ranks),
    )


def _at(projection: Projection, values: tuple[Value, ...], year: int) -> Value:
    return values[projection.years.index(year)]


def _less(one: Cents | None, other: Cents | None) -> Cents | None:
    return None if one is None or other is None else one - other
