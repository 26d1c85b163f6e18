"""A gauge over the years, with its threshold, as a chart."""

from __future__ import annotations

from budgetlocal.analysis.sante.definitions import MeasureUnit
from budgetlocal.analysis.sante.page import Sante
from budgetlocal.analysis.sante.reading import Reading, medians
from budgetlocal.analysis.sante.wording import threshold_source
from budgetlocal.core.meanings import Role
from budgetlocal.core.specs import ChartKind, ChartSpec, Series, Unit
from budgetlocal.core.text import Text, joined, translatable, verbatim
from budgetlocal.indicators.dimensions import decimal_of

_UNITS = {
    MeasureUnit.PERCENT: Unit.PERCENT,
    MeasureUnit.YEARS: Unit.YEARS,
    MeasureUnit.PER_HEAD: Unit.EUROS_PER_HEAD,
    MeasureUnit.DAYS: Unit.COUNT,
}
_FEWEST = 2


def health_charts(sante: Sante) -> tuple[ChartSpec, ...]:
    """Return one chart for each gauge that is known for two years or more."""
    charts = (_chart(sante, reading) for reading in sante.readings)
    return tuple(chart for chart in charts if chart is not None)


def _chart(sante: Sante, reading: Reading) -> ChartSpec | None:
    known = {year: f.value for year, f in reading.points if f.value is not None}
    if len(known) < _FEWEST:
        return None
    years = range(min(known), max(known) + 1)
    values = tuple(decimal_of(known[year]) if year in known else None for year in years)
    series = [Series(reading.measure.label, Role.REALISE, values)]
    middles = medians(reading, sante.question) if sante.group is not None else {}
    if sante.group is not None and any(year in middles for year in years):
        name = translatable("Sante", "Médiane : {groupe}", groupe=sante.group.label)
        series.append(Series(name, Role.REFERENCE, tuple(middles.get(year) for year in years)))
    threshold = reading.threshold
    if threshold is not None:
        bound = decimal_of(threshold.value)
        name = translatable("Sante", "Repère")
        series.append(Series(name, Role.CREDITS, (bound,) * len(years)))
    return ChartSpec(
        key=f"sante-{reading.gauge.key}",
        kind=ChartKind.LINES,
        title=translatable(
            "Sante", "{jauge} : {mesure}", jauge=reading.gauge.label, mesure=reading.measure.label
        ),
        unit=_UNITS[reading.measure.unit],
        categories=tuple(verbatim(str(year)) for year in years),
        series=tuple(series),
        source=translatable("Sante", "{nom} ; {source}", nom=sante.name, source=sante.sources),
        note=_note(reading),
    )


def _note(reading: Reading) -> Text:
    source = threshold_source(reading)
    definition = reading.measure.definition
    return definition if source is None else joined((definition, source), " ")
