"""Every figure of the page as one table: measures by year, threshold, quartiles, number of peers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from budgetlocal.analysis.sante.definitions import Measure, MeasureUnit
from budgetlocal.analysis.sante.page import Sante
from budgetlocal.analysis.sante.reading import Point, Reading
from budgetlocal.core.specs import (
    NOT_APPLICABLE,
    Cell,
    CellKind,
    Column,
    Row,
    RowStyle,
    TableSpec,
)
from budgetlocal.core.text import Text, translatable, verbatim
from budgetlocal.indicators.dimensions import decimal_of

_STEPS = {
    MeasureUnit.PERCENT: Decimal("0.01"),
    MeasureUnit.YEARS: Decimal("0.1"),
    MeasureUnit.PER_HEAD: Decimal("0.01"),
    MeasureUnit.DAYS: Decimal(1),
    MeasureUnit.EUROS: Decimal("0.01"),
}
_UNITS = {
    MeasureUnit.PERCENT: verbatim("%"),
    MeasureUnit.YEARS: translatable("Sante", "ans"),
    MeasureUnit.PER_HEAD: translatable("Sante", "€/hab."),
    MeasureUnit.DAYS: translatable("Sante", "jours"),
    MeasureUnit.EUROS: verbatim("€"),
}
_PEERS = 5


def health_table(sante: Sante) -> TableSpec:
    """Return every measure of every gauge, in its own unit, to the precision of that unit.

    An unknown figure says why in the note of its cell.
    """
    years = sorted(
        {
            year
            for reading in sante.readings
            for points in _all_points(reading)
            for year, figure in points
            if figure.value is not None
        }
    )
    return TableSpec(
        "sante-financiere",
        translatable("Sante", "Santé financière : {nom}", nom=sante.name),
        _columns(years),
        tuple(row for reading in sante.readings for row in _rows(reading, years)),
        sante.sources,
    )


def exact_measure(value: Fraction | Decimal | None, unit: MeasureUnit) -> Decimal | None:
    """Return a value in its unit (12.93 for 12,93 %), rounded half away from zero."""
    if value is None:
        return None
    number = decimal_of(value) if isinstance(value, Fraction) else value
    if unit is MeasureUnit.PERCENT:
        number *= 100
    return number.quantize(_STEPS[unit], rounding=ROUND_HALF_UP)


def _columns(years: Sequence[int]) -> tuple[Column, ...]:
    measure = CellKind.MEASURE
    return (
        Column("mesure", translatable("Sante", "Mesure"), CellKind.TEXT),
        Column("unite", translatable("Sante", "Unité"), CellKind.TEXT),
        *(Column(f"an-{year}", verbatim(str(year)), measure) for year in years),
        Column("repere", translatable("Sante", "Repère"), measure),
        Column("q1", translatable("Sante", "1er quartile"), measure),
        Column("mediane", translatable("Sante", "Médiane"), measure),
        Column("q3", translatable("Sante", "3e quartile"), measure),
        Column(
            "pairs",
            translatable("Sante", "Communes connues"),
            measure,
            translatable("Sante", "Membres du groupe dont le chiffre est connu cette année-là."),
        ),
    )


def _all_points(reading: Reading) -> Iterator[tuple[Point, ...]]:
    yield reading.points
    for _, points in reading.details:
        yield points


def _rows(reading: Reading, years: Sequence[int]) -> Iterator[Row]:
    blank = (NOT_APPLICABLE,) * (1 + len(years) + _PEERS)
    gauge = reading.gauge
    yield Row(gauge.key, 0, (gauge.label, *blank), RowStyle.SUBTOTAL)
    yield _row(gauge.key, reading.measure, reading.points, years, _comparison(reading))
    none: tuple[Cell, ...] = (NOT_APPLICABLE,) * _PEERS
    for measure, points in reading.details:
        if any(figure.value is not None for _, figure in points):
            yield _row(gauge.key, measure, points, years, none)


def _row(
    gauge: str,
    measure: Measure,
    points: Sequence[Point],
    years: Sequence[int],
    comparison: tuple[Cell, ...],
) -> Row:
    found = dict(points)
    unit = measure.unit
    cells: list[Cell] = []
    notes: list[Text] = []
    for year in years:
        figure = found.get(year)
        value = None if figure is None else figure.value
        cells.append(exact_measure(value, unit))
        reason = figure.reason if figure is not None and figure.value is None else None
        source = figure.source if figure is not None and figure.value is not None else None
        notes.append(reason or source or verbatim(""))
    empty = verbatim("")
    return Row(
        f"{gauge}:{measure.key}",
        1,
        (measure.label, _UNITS[unit], *cells, *comparison),
        notes=(measure.definition, empty, *notes, *(empty,) * _PEERS),
    )


def _comparison(reading: Reading) -> tuple[Cell, ...]:
    unit = reading.measure.unit
    bound = reading.threshold.value if reading.threshold is not None else None
    first: Cell = NOT_APPLICABLE if bound is None else exact_measure(bound, unit)
    place = reading.place
    if place is None:
        return first, *(NOT_APPLICABLE,) * (_PEERS - 1)
    spread = place.spread
    quartiles = (spread.first_quartile, spread.median, spread.third_quartile)
    shown: list[Cell] = [
        exact_measure(value, unit) if place.has_band else None for value in quartiles
    ]
    return first, *shown, Decimal(spread.known)
